package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Locale;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.json.JsonException;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.report.TextReport;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;

/** What the three readers, and all that comes after them, owe to any input at all. */
final class Readers {
  private static final RuleModule HUNAN = HunanRules.module();

  private Readers() {}

  /** Cells of every type of a form. */
  static void takeCell(String text) {
    Indicator.Builder indicator =
        Indicator.builder().category(Category.QUANTITY).name("指标" + text).points(text).score(text);
    SelfEvaluationForm form =
        SelfEvaluationForm.ofProject("项目" + text)
            .text(Lines.UNIT, text)
            .funds(Lines.ANNUAL_FUNDS, text, text, text)
            .execution(Lines.ANNUAL_FUNDS, text, text, text)
            .indicator(indicator.target(text).actual(text).build())
            .build();
    take(Submission.of(form, Year.of(2024)), ImmutableList.of());
  }

  /** A report as text. */
  static void takeText(String text) {
    ReadResult read = HUNAN.reader().get().read(text);
    assertEquals(read, HUNAN.reader().get().read(text));
    take(read.submission(), read.problems());
  }

  /** A submission as JSON, which may be refused in one way only. */
  static void takeJson(String text) {
    Submission submission;
    try {
      submission = SubmissionJson.read(text);
    } catch (JsonException e) {
      assertFalse(e.getMessage().isEmpty());
      return;
    }
    take(submission, ImmutableList.of());
  }

  private static void take(Submission submission, ImmutableList<ReadingProblem> problems) {
    Evaluation evaluation = HUNAN.evaluate(submission);
    assertEquals(0, evaluation.counts().get(Outcome.ERRORED), evaluation::toString);
    assertFalse(TextReport.in(Locale.CHINA).render(evaluation, problems).isEmpty());
    String json = SubmissionJson.write(submission);
    Submission again = SubmissionJson.read(json);
    assertEquals(submission, again);
    assertEquals(json, SubmissionJson.write(again));
  }
}
