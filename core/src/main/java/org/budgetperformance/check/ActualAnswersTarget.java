package org.budgetperformance.check;

import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.stated;

import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** Actual values that answer what their targets ask (完成值与指标值可比): 12次 is not answered by 100%. */
final class ActualAnswersTarget extends Judged {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "实际完成值与年度指标值无法比较：{target}，{actual}",
          "the actual does not answer the target: {target}, {actual}");
  private static final LocalizedText UNITS =
      LocalizedText.of(
          "完成值与指标值的计量单位或写法不一，已按相近含义比较，宜统一：{target}，{actual}",
          "target and actual differ in their units and were compared as alike; better write one:"
              + " {target}, {actual}");
  private static final LocalizedText ALIKE =
      LocalizedText.of("计量单位含义相近", "units that mean about the same");
  private static final long serialVersionUID = 1L;

  private final boolean alike;

  private ActualAnswersTarget(LocalizedText compares, boolean alike) {
    super(compares);
    this.alike = alike;
  }

  static Check of(DocumentType document) {
    Cell target = cell(Columns.TARGET);
    Cell actual = cell(Columns.ACTUAL);
    LocalizedText compares =
        LocalizedText.of(
            document.label().zh() + "各指标的实际完成值与年度指标值",
            document.label().en() + ": each indicator's actual value and its target");
    return FormulaCheck.eachRow(document, Lines.INDICATOR)
        .first(stated(target), stated(actual))
        .names("target", Use.OTHER, target)
        .names("actual", Use.OTHER, actual)
        .grade(new ActualAnswersTarget(ALIKE, true), Severity.NOTICE, UNITS)
        .asks(new ActualAnswersTarget(compares, false), MESSAGE, compares);
  }

  @Override
  protected Answer judge(Where at) {
    SheetRow row = at.sheetRow();
    if (alike || row.attainment().isOfLikeUnits()) {
      return Answer.of(row.attainment().isOfLikeUnits() == alike);
    }
    switch (row.attainment().outcome()) {
      case NOT_COMPARABLE:
        return Answer.NO;
      case NOT_APPLICABLE:
        return Answer.NOTHING;
      case UNDECIDED:
        boolean unread =
            row.target().get().kind() == Target.Kind.UNREADABLE
                || row.actual().get().kind() == Actual.Kind.UNREADABLE;
        return unread ? Answer.OPEN : Answer.YES;
      default:
        return Answer.YES;
    }
  }

  @Override
  protected void cells(Where at, Cells cells) {
    cells.cell(at.sheet(), at.row(), Columns.TARGET);
    cells.cell(at.sheet(), at.row(), Columns.ACTUAL);
  }

  @Override
  protected boolean isOfRow() {
    return true;
  }
}
