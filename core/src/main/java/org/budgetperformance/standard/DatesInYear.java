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
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * Deadlines and dates of completion that lie within the fiscal year (完成时限在评价年度内). An
 * indicator without a date has nothing to say, and a date without a year is of the fiscal year.
 */
final class DatesInYear extends Judged {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "完成时限或完成日期晚于评价年度末：{target}，{actual}",
          "a deadline or date lies after the end of the fiscal year: {target}, {actual}");
  private static final LocalizedText EARLIER =
      LocalizedText.of(
          "完成时限或完成日期早于评价年度，疑似沿用往年内容：{target}，{actual}",
          "a deadline or date lies before the fiscal year, perhaps left over from an earlier form:"
              + " {target}, {actual}");
  private static final LocalizedText ASKED =
      LocalizedText.of("完成时限和完成日期在评价年度内", "every date lies within the fiscal year");
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
        .grade(new IsEarlier(), Severity.WARNING, EARLIER)
        .asks(
            new DatesInYear(),
            MESSAGE,
            LocalizedText.of(
                document.label().zh() + "各指标的完成时限、完成日期与评价年度",
                document.label().en()
                    + ": deadlines and dates of completion, and the fiscal year"));
  }

  @Override
  protected Answer judge(Where at) {
    int year = at.submission().fiscalYear().getValue();
    SheetRow row = at.sheetRow();
    Figure<Target> target = row.target();
    Figure<Actual> actual = row.actual();
    if (isLater(target, actual, year) || isEarlier(target, actual, year)) {
      return Answer.NO;
    } else if (IndicatorCells.isOpenTarget(target) || IndicatorCells.isOpenActual(actual)) {
      return Answer.OPEN;
    }
    boolean dated =
        (target.isStated() && target.get().monthDay().isPresent())
            || (actual.isStated() && actual.get().monthDay().isPresent());
    return dated ? Answer.YES : Answer.NOTHING;
  }

  private static boolean isLater(Figure<Target> target, Figure<Actual> actual, int year) {
    return (target.isStated() && target.get().isDatedAfter(year))
        || (actual.isStated() && actual.get().isDatedAfter(year));
  }

  private static boolean isEarlier(Figure<Target> target, Figure<Actual> actual, int year) {
    return (target.isStated() && target.get().isDatedBefore(year))
        || (actual.isStated() && actual.get().isDatedBefore(year));
  }

  @Override
  protected void cells(Where at, Cells cells) {
    tellCells(at, cells);
  }

  private static void tellCells(Where at, Cells cells) {
    cells.cell(at.sheet(), at.row(), Columns.TARGET);
    cells.cell(at.sheet(), at.row(), Columns.ACTUAL);
    cells.fact(YEAR, at.submission().fiscalYear().toString());
  }

  /** Whether it is an earlier year's date, and none of a later one, that makes a row fail. */
  private static final class IsEarlier extends Judged {
    private static final long serialVersionUID = 1L;

    IsEarlier() {
      super(LocalizedText.of("早于评价年度", "before the fiscal year"));
    }

    @Override
    protected Answer judge(Where at) {
      SheetRow row = at.sheetRow();
      int year = at.submission().fiscalYear().getValue();
      return Answer.of(!isLater(row.target(), row.actual(), year));
    }

    @Override
    protected void cells(Where at, Cells cells) {
      tellCells(at, cells);
    }
  }
}
