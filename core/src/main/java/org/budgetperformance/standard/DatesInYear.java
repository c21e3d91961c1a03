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
 * Deadlines and dates of completion that lie within the fiscal year (完成时限在评价年度内). An
 * indicator without a date has nothing to say, and a date without a year is of the fiscal year.
 */
final class DatesInYear extends Judged {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "完成时限和完成日期分别早于、晚于评价年度：{target}，{actual}",
          "of deadline and date one lies before the fiscal year and one after it: {target},"
              + " {actual}");
  private static final LocalizedText TARGET = LocalizedText.of("完成时限", "the deadline");
  private static final LocalizedText ACTUAL = LocalizedText.of("完成日期", "the date");
  private static final LocalizedText BOTH = LocalizedText.of("完成时限和完成日期", "deadline and date");
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
        .tells(new Sides(1, 0), later(TARGET, "{target}"))
        .tells(new Sides(0, 1), later(ACTUAL, "{actual}"))
        .tells(new Sides(1, 1), later(BOTH, "{target}；{actual}"))
        .tells(new Sides(-1, 0), earlier(TARGET, "{target}"))
        .tells(new Sides(0, -1), earlier(ACTUAL, "{actual}"))
        .tells(new Sides(-1, -1), earlier(BOTH, "{target}；{actual}"))
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
    if (ofTarget(target, year) != 0 || ofActual(actual, year) != 0) {
      return Answer.NO;
    } else if (IndicatorCells.isOpenTarget(target) || IndicatorCells.isOpenActual(actual)) {
      return Answer.OPEN;
    }
    boolean dated =
        (target.isStated() && target.get().monthDay().isPresent())
            || (actual.isStated() && actual.get().monthDay().isPresent());
    return dated ? Answer.YES : Answer.NOTHING;
  }

  private static LocalizedText later(LocalizedText what, String cells) {
    return LocalizedText.of(
        what.zh() + "晚于评价年度末：" + cells,
        what.en() + " after the end of the fiscal year: " + cells.replace("；", "; "));
  }

  private static LocalizedText earlier(LocalizedText what, String cells) {
    return LocalizedText.of(
        what.zh() + "早于评价年度，疑似沿用往年内容：" + cells,
        what.en()
            + " before the fiscal year, perhaps left over from an earlier form: "
            + cells.replace("；", "; "));
  }

  /** Returns on which side of the fiscal year a deadline lies: below 0 before it, 0 in it or no date, above 0 after it. */
  private static int ofTarget(Figure<Target> target, int year) {
    return target.isStated()
        ? side(target.get().isDatedBefore(year), target.get().isDatedAfter(year))
        : 0;
  }

  private static int ofActual(Figure<Actual> actual, int year) {
    return actual.isStated()
        ? side(actual.get().isDatedBefore(year), actual.get().isDatedAfter(year))
        : 0;
  }

  private static int side(boolean before, boolean after) {
    return after ? 1 : before ? -1 : 0;
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

  /** Which of the two lies outside the fiscal year, and on which side. */
  private static final class Sides extends Judged {
    private static final long serialVersionUID = 1L;

    private final int target;
    private final int actual;

    Sides(int target, int actual) {
      super(LocalizedText.of("与评价年度的先后", "before or after the fiscal year"));
      this.target = target;
      this.actual = actual;
    }

    @Override
    protected Answer judge(Where at) {
      SheetRow row = at.sheetRow();
      int year = at.submission().fiscalYear().getValue();
      return Answer.of(
          ofTarget(row.target(), year) == target && ofActual(row.actual(), year) == actual);
    }

    @Override
    protected void cells(Where at, Cells cells) {
      tellCells(at, cells);
    }
  }
}
