package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
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
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.scoring.JudgedScore;
import org.budgetperformance.scoring.ScoreVerdict;
import org.budgetperformance.scoring.Scores;
import org.budgetperformance.scoring.SupportedScore;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Submission;

/**
 * What is said of any submission that can be constructed, however absurd: words of the field and no
 * constant's name, a margin that fits its outcome, a cell of whatever is undecided, and no score beyond the
 * whole. As many as the system property {@code budgetperformance.tries} says, from the seed {@code
 * budgetperformance.seed}, and the reports with any one slip.
 */
class WordsOfAnySubmissionTest {
  private static final RuleModule RULES = HunanRules.module();
  private static final int TRIES = Integer.getInteger("budgetperformance.tries", 1_000);
  private static final long SEED = Long.getLong("budgetperformance.seed", 4_312L);
  private static final Splitter WORDS = Splitter.on(Pattern.compile("[^A-Z_]+")).omitEmptyStrings();
  private static final ImmutableList<Locale> LANGUAGES =
      ImmutableList.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
  private static final EnumSet<Margin.Kind> HOLDS =
      EnumSet.of(Margin.Kind.EXACT, Margin.Kind.ROUNDING);

  /** The names of the constants that a careless message could print. */
  private static final ImmutableSet<String> CONSTANTS =
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

  @Example
  void ofGeneratedSubmissions() {
    RandomGenerator<Submission> any = Submissions.any(RULES).generator(TRIES);
    Random random = new Random(SEED);
    for (int i = 0; i < TRIES; i++) {
      check(any.next(random).value(), "submission " + i + " from seed " + SEED + ": ");
    }
  }

  @Example
  void ofTheSampleAndTheMendedReportWithAnyOneSlip() {
    for (Submission report :
        ImmutableList.of(SampleReport.submission(), MendedReport.submission())) {
      check(report, "");
      for (Slip slip : Slips.of(report)) {
        check(slip.applyTo(report), slip + ": ");
      }
    }
  }

  private static void check(Submission submission, String where) {
    Evaluation evaluation = RULES.evaluate(submission);
    for (Finding finding : evaluation.findingsOneByOne()) {
      Margin.Kind margin = finding.margin().kind();
      assertFalse(
          finding.outcome() == Outcome.FAILED && HOLDS.contains(margin), () -> where + finding);
      checkWords(finding, submission, where);
    }
    for (Finding finding : evaluation.undecided()) {
      assertFalse(finding.openCells().isEmpty(), () -> where + finding);
      checkWords(finding, submission, where);
    }
    Scores scores = evaluation.score().get();
    scores.overall().ifPresent(score -> checkRange(score, where));
    List<FormScore> forms = new ArrayList<>(scores.projects());
    scores.narrative().ifPresent(forms::add);
    scores.department().ifPresent(forms::add);
    forms.stream()
        .flatMap(WordsOfAnySubmissionTest::parts)
        .forEach(score -> checkRange(score, where));
  }

  private static void checkWords(Finding finding, Submission submission, String where) {
    for (Locale language : LANGUAGES) {
      String message = finding.message(language);
      Set<String> names = Sets.intersection(words(message), CONSTANTS);
      assertTrue(names.isEmpty() || words(submission).containsAll(names), () -> where + message);
      assertFalse(message.contains("Exception") || message.contains("overflow"), message);
    }
  }

  private static ImmutableSet<String> words(String text) {
    return ImmutableSet.copyOf(WORDS.split(text));
  }

  /** What a submission says itself may be said of it. */
  private static ImmutableSet<String> words(Submission submission) {
    return submission.sheets().stream()
        .flatMap(sheet -> sheet.figures().entrySet().stream())
        .flatMap(cell -> Stream.of(cell.getKey().toString(), written(cell.getValue())))
        .flatMap(text -> words(text).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String written(Figure<?> figure) {
    return figure.original().orElse("") + " " + figure.value().map(Object::toString).orElse("");
  }

  private static Stream<JudgedScore> parts(FormScore form) {
    List<JudgedScore> parts = new ArrayList<>();
    parts.add(form);
    parts.add(form.execution());
    parts.addAll(form.dimensions());
    parts.addAll(form.indicators());
    return parts.stream();
  }

  private static void checkRange(JudgedScore score, String where) {
    assertTrue(score.supported().min().compareTo(Points.ZERO) >= 0, () -> where + score);
    assertTrue(
        score.supported().max().compareTo(HunanParameters.SCHEME.total()) <= 0,
        () -> where + score);
  }
}
