package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.Explanation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepText;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Submission;

/**
 * No tree is believed of which one node was changed: of the sample and of the mended report, under
 * Hunan's rules and all standard ones.
 */
class TamperedTreesTest {
  /** Trees that cannot be held against what their rule declares, since a check of it declares nothing. */
  private static final ImmutableSet<String> UNDECLARED = ImmutableSet.of();

  /**
   * Rules of which a tree of the sample or the mended report rests on a bare assertion: which points a
   * narrative leaves to which indicator (STD-N08), whether words attain a target (STD-S04). Their trees
   * are held against what they declare like all others.
   */
  private static final ImmutableSet<String> ASSERTING = ImmutableSet.of("STD-N08", "STD-S04");

  private static final int LEAST_TAMPERINGS = 645;

  /** Rules that go by what words, dates and names mean. */
  private static final ImmutableSet<String> JUDGING =
      ImmutableSet.of(
          "STD-D12", "STD-D13", "STD-D16", "STD-D17", "STD-F08", "STD-F09", "STD-F10", "STD-F11",
          "STD-F12", "STD-F13", "STD-N08", "STD-N10", "STD-N11", "STD-N12", "STD-P02", "STD-P03",
          "STD-P04", "STD-S04", "STD-S05", "STD-S06", "STD-S09", "STD-T02", "STD-T03", "STD-T04",
          "STD-T05", "STD-T06", "STD-T07", "STD-T08", "STD-T09", "STD-T10", "STD-T11", "STD-T12",
          "STD-T13", "STD-T14", "STD-T16", "STD-P05", "STD-D21", "STD-N17");

  private static final long SEED = 4_314L;
  private static final int MOST_SUBMISSIONS = 200;

  private final Map<Tamperings.Kind, Integer> refused = new EnumMap<>(Tamperings.Kind.class);
  private final List<String> believed = new ArrayList<>();

  private static Evaluation evaluate(Submission submission) {
    return Evaluation.run("all", submission, ExplanationsTest.RULES, HunanParameters.SCHEME);
  }

  @Example
  void everyTamperedTreeIsRefused() {
    tamper(SampleReport.submission());
    tamper(MendedReport.submission());
    System.out.println("Tampered trees that were refused: " + refused);
    assertEquals("", String.join("\n", believed.subList(0, Math.min(20, believed.size()))));
    for (Tamperings.Kind kind : Tamperings.Kind.values()) {
      assertTrue(refused.getOrDefault(kind, 0) > 0, kind + ": none");
    }
    int all = refused.values().stream().mapToInt(Integer::intValue).sum();
    assertTrue(all >= LEAST_TAMPERINGS, all + " tamperings");
  }

  private void tamper(Submission submission) {
    for (Explanation explanation : evaluate(submission).explanations()) {
      tamper(explanation, explanation.verdict(), explanation::withVerdict, submission);
      explanation
          .gap()
          .ifPresent(gap -> tamper(explanation, gap, explanation::withGap, submission));
    }
  }

  private void tamper(
      Explanation explanation, Step tree, Function<Step, Explanation> with, Submission submission) {
    ImmutableSetMultimap<Tamperings.Kind, Step> tampered = Tamperings.of(tree, submission);
    tampered.forEach(
        (kind, other) -> {
          if (with.apply(other).verify(submission).isPresent()) {
            refused.merge(kind, 1, Integer::sum);
          } else {
            believed.add(
                explanation.rule().id() + " " + kind + "\n" + StepText.of(Locale.ENGLISH, other));
          }
        });
  }

  /** Words, dates and names are judged by these, of which many have nothing to say of the sample. */
  @Example
  void everyTamperedJudgementIsRefused() {
    Random random = new Random(SEED);
    RandomGenerator<Submission> any = Submissions.any(HunanRules.module()).generator(1000);
    Set<String> unseen = new TreeSet<>(JUDGING);
    tamperFirst(SampleReport.submission(), unseen);
    tamperFirst(MendedReport.submission(), unseen);
    for (int i = 0; i < MOST_SUBMISSIONS && !unseen.isEmpty(); i++) {
      tamperFirst(any.next(random).value(), unseen);
    }
    assertEquals("", String.join("\n", believed.subList(0, Math.min(20, believed.size()))));
    assertEquals(ImmutableSet.of(), unseen);
    assertTrue(refused.get(Tamperings.Kind.WORD) > JUDGING.size(), refused::toString);
  }

  /** Tampers with one tree of each rule that was not seen before and is applicable here. */
  private void tamperFirst(Submission submission, Set<String> unseen) {
    for (Application application : evaluate(submission).applications()) {
      if (application.outcome() != Outcome.NOT_APPLICABLE
          && unseen.remove(application.rule().id())) {
        Explanation explanation = application.explanation();
        tamper(explanation, explanation.verdict(), explanation::withVerdict, submission);
      }
    }
  }

  @Example
  void everyRuleIsDeclaredAndTwoAssertSomething() {
    Set<String> undeclared = new TreeSet<>();
    for (Rule rule : ExplanationsTest.RULES) {
      if (!rule.checks().stream().allMatch(check -> check.declaration().isPresent())) {
        undeclared.add(rule.info().id());
      }
    }
    Set<String> asserting = new TreeSet<>();
    for (Submission submission :
        ImmutableSet.of(SampleReport.submission(), MendedReport.submission())) {
      evaluate(submission).explanations().stream()
          .filter(explanation -> Steps.hasAssertion(explanation.verdict()))
          .forEach(explanation -> asserting.add(explanation.rule().id()));
    }
    assertEquals(UNDECLARED, undeclared);
    assertEquals(ASSERTING, asserting);
  }

  @Example
  void atMostOneInTwentyOfTheTreesOfTheSampleIsOnlyAsserted() {
    int applicable = 0;
    int asserted = 0;
    for (Explanation explanation : evaluate(SampleReport.submission()).explanations()) {
      if (explanation.outcome() != Outcome.NOT_APPLICABLE) {
        applicable++;
        asserted += Steps.hasAssertion(explanation.verdict()) ? 1 : 0;
      }
    }
    System.out.println(
        "Of " + applicable + " applicable trees of the sample asserted: " + asserted);
    assertTrue(applicable > 0 && asserted * 20 <= applicable, asserted + " of " + applicable);
  }
}
