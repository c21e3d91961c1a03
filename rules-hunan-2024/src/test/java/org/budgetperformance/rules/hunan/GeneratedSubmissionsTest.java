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
import org.budgetperformance.fixtures.generate.ReportText;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
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

  /** In any honest way of filling in; names spelt otherwise and a figure that may be rounded are worth a NOTICE. */
  @Example
  void nothingAboveANoticeIsFoundInAConsistentSubmission() {
    RandomGenerator<Submission> submissions = generator(Submissions.honest(RULES));
    Random random = new Random(SEED);
    for (int i = 0; i < TRIES; i++) {
      assertEquals(
          "", found(submissions.next(random).value()), "submission " + i + " from seed " + SEED);
    }
  }

  /** One in ten of them as text, with the form of a sub-unit of its own behind it. */
  @Example
  void norInItsTextBesideASubUnitsForm() {
    RandomGenerator<Submission> submissions = generator(Submissions.honest(RULES));
    Random random = new Random(SEED);
    for (int i = 0; i < TRIES / 10; i++) {
      String text = ReportText.of(submissions.next(random).value());
      Submission other = submissions.next(random).value();
      String subUnit = ReportText.of(other.withSheets(other.sheets(Documents.DEPARTMENT_FORM)));
      String unit = other.departmentForm().get().sheet().at(Lines.UNIT, Columns.TEXT).get();
      ReadResult read = RULES.reader().get().read(text + subUnit.replace(unit, "某县博物馆"));

      String message = "submission " + i + " from seed " + SEED;
      assertEquals(2, read.departments().size(), message);
      for (ReadResult department : read.departments()) {
        assertEquals("", found(department.submission()), message);
      }
    }
  }

  private static String found(Submission submission) {
    return RULES.evaluate(submission).findingsOneByOne().stream()
        .filter(finding -> finding.severity() != Severity.NOTICE)
        .map(finding -> finding.rule().id() + " " + finding.message(Locale.CHINESE))
        .collect(Collectors.joining("\n"));
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
