package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Submission;

/**
 * Hunan's rules over generated submissions: as many as the system property {@code
 * budgetperformance.tries} says, from the seed {@code budgetperformance.seed}.
 */
class GeneratedSubmissionsTest {
  private static final RuleModule RULES = HunanRules.module();
  private static final int TRIES = Integer.getInteger("budgetperformance.tries", 2_000);
  private static final long SEED = Long.getLong("budgetperformance.seed", 4_312L);

  /** Sums of fewer than a million numbers below this do not overflow. */
  private static final long HUGE = Long.MAX_VALUE / 1_000_000;

  /** A document of few amounts beside a more exact one may round, or may not: that is worth a NOTICE. */
  @Example
  void nothingAboveANoticeIsFoundInAConsistentSubmission() {
    RandomGenerator<Submission> submissions = generator(Submissions.consistent(RULES));
    Random random = new Random(SEED);
    for (int i = 0; i < TRIES; i++) {
      ImmutableList<Finding> findings =
          RULES.evaluate(submissions.next(random).value()).findingsOneByOne();
      String found =
          findings.stream()
              .filter(finding -> finding.severity() != Severity.NOTICE)
              .map(finding -> finding.rule().id() + " " + finding.message(Locale.CHINESE))
              .collect(Collectors.joining("\n"));
      assertEquals("", found, "submission " + i + " from seed " + SEED);
    }
  }

  @Example
  void everyRuleComesToAnOutcomeOnAnySubmission() {
    ImmutableSet<String> rules =
        RULES.rules().stream().map(r -> r.info().id()).collect(ImmutableSet.toImmutableSet());
    RandomGenerator<Submission> submissions = generator(Submissions.any(RULES));
    Random random = new Random(SEED);
    for (int i = 0; i < TRIES; i++) {
      Submission submission = submissions.next(random).value();
      Evaluation evaluation = RULES.evaluate(submission);
      ImmutableList<Application> applications = evaluation.applications();

      String message = "submission " + i + " from seed " + SEED;
      assertEquals(
          rules,
          applications.stream()
              .map(application -> application.rule().id())
              .collect(ImmutableSet.toImmutableSet()),
          message);
      for (Finding finding : evaluation.findingsOneByOne()) {
        assertTrue(!finding.message(Locale.ENGLISH).isEmpty(), message);
        if (finding.outcome() == Outcome.ERRORED) {
          String cause = finding.cause().orElse("");
          assertTrue(cause.startsWith("java.lang.ArithmeticException"), message + ": " + cause);
          assertTrue(isHuge(submission), message + ": " + finding.rule().id() + " " + cause);
        }
      }
    }
  }

  private static RandomGenerator<Submission> generator(Arbitrary<Submission> submissions) {
    return submissions.generator(TRIES);
  }

  private static boolean isHuge(Submission submission) {
    return submission.sheets().stream()
        .flatMap(sheet -> sheet.figures().values().stream())
        .anyMatch(GeneratedSubmissionsTest::isHuge);
  }

  private static boolean isHuge(Figure<?> figure) {
    return figure.units() > HUGE || figure.units() < -HUGE || figure.slack() > HUGE;
  }
}
