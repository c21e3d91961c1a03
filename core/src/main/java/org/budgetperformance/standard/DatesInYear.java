package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.counting;

import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * Deadlines and dates of completion that lie within the fiscal year or before it (完成时限不晚于年度末). An
 * indicator without a date has nothing to say, and a date without a year is of the fiscal year.
 */
final class DatesInYear extends Judged {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "完成时限或完成日期晚于评价年度末：{target}，{actual}",
          "a deadline or date lies after the end of the fiscal year: {target}, {actual}");
  private static final LocalizedText ASKED =
      LocalizedText.of("完成时限和完成日期不晚于年度末", "no date lies after the end of the fiscal year");
  private static final LocalizedText YEAR = LocalizedText.of("评价年度", "fiscal year");
  private static final long serialVersionUID = 1L;

  private DatesInYear() {
    super(ASKED);
  }

  /** Returns the check, which is applied to each indicator. */
  static Check in(DocumentType document) {
    return FormulaCheck.eachRow(document, Lines.INDICATOR)
        .first(counting())
        .names("target", Use.OTHER, cell(Columns.TARGET))
        .names("actual", Use.OTHER, cell(Columns.ACTUAL))
        .asks(
            new DatesInYear(),
            MESSAGE,
            LocalizedText.of(
                document.label().zh() + "各指标的完成时限、完成日期与评价年度末",
                document.label().en()
                    + ": deadlines and dates of completion, and the end of the year"));
  }

  @Override
  protected Answer judge(Where at) {
    int year = at.submission().fiscalYear().getValue();
    SheetRow row = at.sheetRow();
    Figure<Target> target = row.target();
    Figure<Actual> actual = row.actual();
    if ((target.isStated() && target.get().isDatedAfter(year))
        || (actual.isStated() && actual.get().isDatedAfter(year))) {
      return Answer.NO;
    } else if (IndicatorCells.isOpenTarget(target) || IndicatorCells.isOpenActual(actual)) {
      return Answer.OPEN;
    }
    boolean dated =
        (target.isStated() && target.get().monthDay().isPresent())
            || (actual.isStated() && actual.get().monthDay().isPresent());
    return dated ? Answer.YES : Answer.NOTHING;
  }

  @Override
  protected void cells(Where at, Cells cells) {
    cells.cell(at.sheet(), at.row(), Columns.TARGET);
    cells.cell(at.sheet(), at.row(), Columns.ACTUAL);
    cells.fact(YEAR, at.submission().fiscalYear().toString());
  }
}
