package org.budgetperformance.standard;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import org.budgetperformance.check.CountingSteps;
import org.budgetperformance.check.RowCheck;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Deadlines and dates of completion that lie within the fiscal year or before it (完成时限不晚于年度末).
 *
 * <p>It has one application for each indicator; one without a date has nothing to say, and a date
 * without a year is of the fiscal year. Immutable and thread-safe.
 */
final class DatesInYear extends RowCheck {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "完成时限或完成日期晚于评价年度末：{target}，{actual}",
          "a deadline or date lies after the end of the fiscal year: {target}, {actual}");
  private static final long serialVersionUID = 1L;

  DatesInYear(DocumentType document) {
    super(document, Lines.INDICATOR);
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("target", "actual");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        document.label().zh() + "各指标的完成时限、完成日期与评价年度末",
        document.label().en() + ": deadlines and dates of completion, and the end of the year");
  }

  @Override
  public void examineRows(
      Submission submission, Sheet sheet, ImmutableIntArray rows, Examination examination) {
    int year = submission.fiscalYear().getValue();
    for (int i = 0; i < rows.length(); i++) {
      examination.start();
      examination.look("target", 0, 1, sheet, rows.get(i), Columns.TARGET);
      examination.look("actual", 0, 1, sheet, rows.get(i), Columns.ACTUAL);
      SheetRow indicator = sheet.row(rows.get(i));
      if (examination.isReasoning() && !IndicatorCells.takesPart(indicator)) {
        examination.because(CountingSteps.of(indicator, compares()));
      }
      examination.end(judge(indicator, year));
    }
  }

  private static Outcome judge(SheetRow row, int year) {
    if (!IndicatorCells.takesPart(row)) {
      return Outcome.NOT_APPLICABLE;
    }
    Figure<Target> target = row.target();
    Figure<Actual> actual = row.actual();
    boolean late =
        (target.isStated() && target.get().isDatedAfter(year))
            || (actual.isStated() && actual.get().isDatedAfter(year));
    if (late) {
      return Outcome.FAILED;
    }
    if (IndicatorCells.isOpenTarget(target) || IndicatorCells.isOpenActual(actual)) {
      return Outcome.UNDECIDED;
    }
    boolean dated =
        (target.isStated() && target.get().monthDay().isPresent())
            || (actual.isStated() && actual.get().monthDay().isPresent());
    return dated ? Outcome.PASSED : Outcome.NOT_APPLICABLE;
  }

  @Override
  public String toString() {
    return "dates of " + document + " within the year";
  }
}
