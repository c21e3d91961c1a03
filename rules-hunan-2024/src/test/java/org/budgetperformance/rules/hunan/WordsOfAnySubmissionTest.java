package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.budgetperformance.amount.Points;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.fixtures.slip.Slip;
import org.budgetperformance.fixtures.slip.Slips;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.scoring.JudgedScore;
import org.budgetperformance.scoring.ScoreVerdict;
import org.budgetperformance.scoring.Scores;
import org.budgetperformance.scoring.SupportedScore;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Submission;

/**
 * What is said of any submission that can be constructed, however absurd: words of the field and no
 * constant's name, a margin that fits its outcome, and no score beyond the whole. As many as the system
 * property {@code budgetperformance.tries} says, from the seed {@code budgetperformance.seed}, and the
 * reports with all slips in one.
 */
class WordsOfAnySubmissionTest {
  private static final RuleModule RULES = HunanRules.module();
  private static final int TRIES = Integer.getInteger("budgetperformance.tries", 1_000);
  private static final long SEED = Long.getLong("budgetperformance.seed", 4_312L);
  private static final Points TOTAL = Points.of(100);
  private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z_]{2,}");

  /** The names of all constants that a careless message could print, and words of exceptions. */
  private static final ImmutableSet<String> NAMES =
      Stream.<Enum<?>[]>of(
              Margin.Kind.values(),
              Outcome.values(),
              Severity.values(),
              FigureState.values(),
              Operation.values(),
              Attainment.Outcome.values(),
              SupportedScore.Basis.values(),
              ScoreVerdict.values())
          .flatMap(Stream::of)
          .map(Enum::name)
          .collect(ImmutableSet.toImmutableSet());

  private final Set<String> faults = new TreeSet<>();
  private final TreeMap<String, Integer> counts = new TreeMap<>();

  @Example
  void ofGeneratedSubmissions() {
    RandomGenerator<Submission> any = Submissions.any(RULES).generator(TRIES);
    Random random = new Random(SEED);
    for (int i = 0; i < TRIES; i++) {
      check(any.next(random).value(), "submission " + i + " from seed " + SEED);
    }
    print();
  }

  @Example
  void ofTheReportsWithAnySlip() {
    for (Submission report :
        ImmutableList.of(SampleReport.submission(), MendedReport.submission())) {
      check(report, "report");
      for (Slip slip : Slips.of(report)) {
        check(slip.applyTo(report), slip.toString());
      }
    }
    print();
  }

  private void print() {
    faults.forEach(System.out::println);
    System.out.println(counts);
    assertEquals(0, faults.size());
  }

  private void fault(String kind, String rest) {
    counts.merge(kind, 1, Integer::sum);
    if (counts.get(kind) <= 4) {
      faults.add(kind + " " + rest);
    }
  }

  private void check(Submission submission, String where) {
    Evaluation evaluation = RULES.evaluate(submission);
    Set<String> own = new HashSet<>();
    submission
        .sheets()
        .forEach(
            s ->
                s.figures()
                    .forEach(
                        (p, f) -> {
                          f.original().ifPresent(t -> words(t, own));
                          words(f.toString(), own);
                          words(p.toString(), own);
                          words(s.id().label(Locale.CHINESE), own);
                          f.notes().forEach(n -> words(n.text(), own));
                        }));
    for (Finding finding : evaluation.findings()) {
      Margin.Kind kind = finding.margin().kind();
      if (finding.outcome() == Outcome.FAILED
          && (kind == Margin.Kind.EXACT || kind == Margin.Kind.ROUNDING)) {
        fault("margin " + finding.rule().id(), where + finding.message(Locale.CHINESE));
      }
      words(finding, own, where);
    }
    for (Finding finding : evaluation.undecided()) {
      if (finding.operands().stream().map(Operand::place).noneMatch(p -> p.isPresent())) {
        fault("cell " + finding.rule().id(), where + finding.operands());
      }
      words(finding, own, where);
    }
    Scores scores = evaluation.score().get();
    scores.overall().ifPresent(score -> check(score, where));
    Stream.of(
            Stream.of(scores.narrative(), scores.department())
                .filter(o -> o.isPresent())
                .map(o -> o.get()),
            scores.projects().stream())
        .flatMap(s -> s)
        .forEach(form -> check(form, where));
  }

  private void check(FormScore form, String where) {
    check((JudgedScore) form, where);
    check(form.execution(), where);
    form.dimensions().forEach(score -> check(score, where));
    form.indicators().forEach(score -> check(score, where));
  }

  private void check(JudgedScore score, String where) {
    if (score.supported().max().compareTo(TOTAL) > 0
        || score.supported().min().compareTo(Points.ZERO) < 0) {
      fault("range", where + score);
    }
  }

  private void words(Finding finding, Set<String> own, String where) {
    for (Locale language : ImmutableList.of(Locale.CHINESE, Locale.ENGLISH)) {
      String message = finding.message(language);
      Set<String> said = new HashSet<>();
      words(message, said);
      said.retainAll(NAMES);
      said.removeAll(own);
      if (!said.isEmpty()
          || message.contains("Exception")
          || message.contains("overflow")
          || message.contains("null")) {
        fault("words " + finding.rule().id() + said, where + message);
      }
    }
  }

  private static void words(String text, Set<String> into) {
    Matcher matcher = CAPITALS.matcher(text);
    while (matcher.find()) {
      into.add(matcher.group());
    }
  }
}
