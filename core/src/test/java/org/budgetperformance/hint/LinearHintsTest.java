package org.budgetperformance.hint;

import static org.budgetperformance.submission.Documents.DEPARTMENT_FORM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.time.Year;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.budgetperformance.check.Checks;
import org.budgetperformance.check.RowQuestion;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.TestChecks;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.report.HtmlReport;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What findings, hints and the page cost grows as the failing rows do, in runs and in bytes. */
class LinearHintsTest {
  private static final double MOST = 2.2;
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static Evaluation evaluation(int rows, WithinPoints check) {
    SelfEvaluationForm.Builder form = SelfEvaluationForm.ofDepartment();
    for (int i = 0; i < rows; i++) {
      form.indicator(
          Indicator.builder()
              .name("指标" + i)
              .category(Category.QUANTITY)
              .target("≥12个")
              .actual("12个")
              .points("5")
              .score("50")
              .build());
    }
    Submission submission = Submission.of(form.build(), Year.of(2024));
    return Evaluation.run(
        "test 1",
        submission,
        ImmutableList.of(
            TestChecks.rule("A", Checks.eachRow(DEPARTMENT_FORM, Lines.INDICATOR, check))),
        null);
  }

  /** Returns how many bytes findings, near misses, suspects and the page take. */
  private static long bytes(Evaluation evaluation) {
    long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    Hints hints = Hints.of(evaluation);
    for (Finding finding : evaluation.findings()) {
      // 5 points and a score of 50: 5 with the point moved or the columns swapped, and more.
      assertTrue(!hints.nearMisses(finding).isEmpty());
    }
    assertTrue(!hints.suspects().isEmpty());
    assertTrue(HtmlReport.in(Locale.ENGLISH).render(evaluation, ImmutableList.of()).contains("f1"));
    return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }

  @Test
  void twiceTheFailingRowsTakeTwiceTheRunsAndBytes() {
    bytes(evaluation(10, new WithinPoints())); // what is loaded once
    WithinPoints ofThousand = new WithinPoints();
    WithinPoints ofTwoThousand = new WithinPoints();
    Evaluation thousand = evaluation(1_000, ofThousand);
    Evaluation twoThousand = evaluation(2_000, ofTwoThousand);
    assertEquals(2_000, twoThousand.counts().get(Outcome.FAILED).intValue());
    ofThousand.runs.set(0);
    ofTwoThousand.runs.set(0);

    long bytes = bytes(thousand);
    long twice = bytes(twoThousand);

    assertTrue(twice <= MOST * bytes, () -> bytes + " bytes, then " + twice);
    assertTrue(
        ofTwoThousand.runs.get() <= MOST * ofThousand.runs.get(),
        () -> ofThousand.runs + " runs, then " + ofTwoThousand.runs);
  }

  /** A score within its points, counting how often it is asked of a row. */
  private static final class WithinPoints implements RowQuestion {
    private static final long serialVersionUID = 1L;

    final AtomicInteger runs = new AtomicInteger();

    @Override
    public Outcome ask(SheetRow row) {
      runs.incrementAndGet();
      return row.score().units() > row.points().units() ? Outcome.FAILED : Outcome.PASSED;
    }

    @Override
    public ImmutableList<Column<?>> columns() {
      return ImmutableList.of(Columns.SCORE, Columns.POINTS);
    }

    @Override
    public LocalizedText message() {
      return LocalizedText.of("{score}{points}", "{score} {points}");
    }

    @Override
    public LocalizedText compares() {
      return LocalizedText.of("得分≤分值", "score within points");
    }
  }
}
