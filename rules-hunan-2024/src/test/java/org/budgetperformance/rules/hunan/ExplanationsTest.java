package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.Explanation;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.scoring.ScoreExplanation;
import org.budgetperformance.scoring.Scores;
import org.budgetperformance.standard.StandardRules;
import org.budgetperformance.submission.Submission;

/**
 * Every tree of every evaluation, calculated again by a verifier that knows no rules and held against
 * its submission, its outcome, its margin and its score: of the reports, and of generated
 * submissions, half of them consistent and half anything that can be constructed, as many as the
 * system property {@code budgetperformance.trees} says, from the seed {@code
 * budgetperformance.seed}. The rules are Hunan's and all standard ones.
 */
class ExplanationsTest {
  private static final RuleModule MODULE = HunanRules.module();
  static final ImmutableList<Rule> RULES = rules();
  private static final int TRIES = Integer.getInteger("budgetperformance.trees", 200);
  private static final long SEED = Long.getLong("budgetperformance.seed", 4_312L);

  /** Why the trees of a rule contain a step that only asserts something. */
  private static final ImmutableMap<String, String> ASSERTING = asserting();

  private final Map<String, int[]> asserted = new TreeMap<>();

  private static ImmutableList<Rule> rules() {
    Map<String, Rule> byId = new LinkedHashMap<>();
    Stream.of(
            MODULE.rules(),
            StandardRules.scoreReview(HunanParameters.SCHEME, HunanParameters.LIMITS),
            StandardRules.cells(),
            StandardRules.formContents(HunanParameters.SCHEME),
            StandardRules.goals(),
            StandardRules.satisfactionEvidence())
        .flatMap(ImmutableList::stream)
        .forEach(rule -> byId.put(rule.info().id(), rule));
    return ImmutableList.copyOf(byId.values());
  }

  private static ImmutableMap<String, String> asserting() {
    ImmutableMap.Builder<String, String> why = ImmutableMap.builder();
    put(why, "which points a narrative leaves to which indicator", "STD-N08");
    put(why, "whether two names can be those of one unit", "STD-D21");
    put(why, "whether words attain a target", "STD-S04 STD-S05 STD-S06");
    return why.build();
  }

  private static void put(ImmutableMap.Builder<String, String> why, String reason, String ids) {
    for (String id : ids.split(" ", -1)) {
      why.put(id, reason);
    }
  }

  @Example
  void treesOfTheSampleAndOfTheMendedReportComeOutAgain() {
    verify(SampleReport.submission(), "sample");
    verify(MendedReport.submission(), "mended");
    print();
    assertEquals("", unexplained());
  }

  @Example
  void treesOfGeneratedSubmissionsComeOutAgain() {
    Random random = new Random(SEED);
    RandomGenerator<Submission> consistent = Submissions.consistent(MODULE).generator(TRIES);
    RandomGenerator<Submission> any = Submissions.any(MODULE).generator(TRIES);
    for (int i = 0; i < TRIES; i++) {
      Submission submission = (i % 2 == 0 ? consistent : any).next(random).value();
      verify(submission, "submission " + i + " from seed " + SEED);
    }
    print();
    assertEquals("", unexplained());
  }

  private void verify(Submission submission, String message) {
    Evaluation evaluation = Evaluation.run("all", submission, RULES, HunanParameters.SCHEME);
    ImmutableList<Application> applications = evaluation.applications();
    ImmutableList<Explanation> explanations = evaluation.explanations();
    assertEquals(applications.size(), explanations.size(), message);
    for (int i = 0; i < explanations.size(); i++) {
      Explanation explanation = explanations.get(i);
      assertEquals(applications.get(i).outcome(), explanation.outcome(), message);
      Optional<String> problem = explanation.verify(submission);
      if (problem.isPresent()) {
        throw new AssertionError(
            message + ": " + problem.get() + "\n" + explanation.text(Locale.ENGLISH));
      }
      int[] counts = asserted.computeIfAbsent(explanation.rule().id(), id -> new int[2]);
      boolean threw = explanation.outcome() == Outcome.ERRORED;
      counts[0] += !threw && Steps.hasAssertion(explanation.verdict()) ? 1 : 0;
      counts[1]++;
    }
    Scores scores = evaluation.score().get();
    scores.narrative().ifPresent(score -> verify(evaluation, score, message));
    scores.department().ifPresent(score -> verify(evaluation, score, message));
    scores.projects().forEach(score -> verify(evaluation, score, message));
  }

  private static void verify(Evaluation evaluation, FormScore score, String message) {
    ScoreExplanation explanation = evaluation.explain(score);
    assertEquals(score.supported(), explanation.supported(), message);
    Optional<String> problem = explanation.verify(evaluation.submission());
    if (problem.isPresent()) {
      throw new AssertionError(
          message + ": " + problem.get() + "\n" + explanation.text(Locale.ENGLISH));
    }
  }

  /** Returns the rules of which a tree asserts something although nobody says why. */
  private String unexplained() {
    StringBuilder unexplained = new StringBuilder();
    asserted.forEach(
        (id, counts) ->
            unexplained.append(counts[0] > 0 && !ASSERTING.containsKey(id) ? id + " " : ""));
    return unexplained.toString();
  }

  private void print() {
    int trees = asserted.values().stream().mapToInt(counts -> counts[1]).sum();
    int asserting = asserted.values().stream().mapToInt(counts -> counts[0]).sum();
    System.out.println(trees + " trees, of which assert something: " + asserting);
    asserted.forEach(
        (id, counts) -> {
          if (counts[0] > 0) {
            System.out.println(
                id + ": " + counts[0] + " of " + counts[1] + ", " + ASSERTING.get(id));
          }
        });
  }
}
