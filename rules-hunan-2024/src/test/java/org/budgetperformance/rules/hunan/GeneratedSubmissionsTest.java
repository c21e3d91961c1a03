package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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
import org.budgetperformance.review.ReviewerRules;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Margin;
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

  /** Of which rules an honest way of filling in is worth a NOTICE, and why; none of them is a reviewers' rule. */
  private static final ImmutableMap<String, String> NOTICES =
      ImmutableMap.of(
          "STD-D01", "some are tables and forms alone, without a narrative",
          "STD-D16", "forms and narrative spell a project's name otherwise than the table",
          "STD-N08", "what lies beyond an interval is scored stricter than one reading asks",
          "STD-S07", "0.01 of 0.02万元 was spent, which is half, or all of it in 元");

  /**
   * In any honest way of filling in, every fourth of them the plainest: nothing above a NOTICE, and of these only what is
   * listed, or a figure that may be rounded.
   */
  @Example
  void nothingIsFoundInAConsistentSubmission() {
    RandomGenerator<Submission> submissions = generator(Submissions.honest(RULES));
    Random random = new Random(SEED);
    Map<String, String> noticed = new TreeMap<>();
    for (int i = 0; i < TRIES; i++) {
      String message = "submission " + i + " from seed " + SEED;
      for (Finding finding : RULES.evaluate(submissions.next(random).value()).findingsOneByOne()) {
        String told = finding.rule().id() + " " + finding.message(Locale.CHINESE);
        assertEquals(Severity.NOTICE, finding.severity(), message + ": " + told);
        if (finding.margin().kind() != Margin.Kind.PLACES) {
          noticed.putIfAbsent(finding.rule().id(), message + ": " + told);
        }
      }
    }
    noticed.keySet().removeAll(NOTICES.keySet());
    assertEquals(ImmutableMap.of(), noticed);
    ReviewerRules.all(HunanParameters.LIMITS)
        .forEach(rule -> assertFalse(NOTICES.containsKey(rule.info().id())));
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
