package org.budgetperformance.standard.internal;

import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.indicator.Comparison;
import org.budgetperformance.rule.DeviationReason;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** What target and actual value of a row say together (目标完成情况), as formulas ask it. */
public enum AttainmentQuestion {
  /** Both can be read, as far as they are there: yes or open. */
  READ("年度指标值和实际完成值可识别", "target and actual can be read") {
    @Override
    Answer judge(SheetRow row) {
      return DeviationReason.isUnreadable(row) ? Answer.OPEN : Answer.YES;
    }
  },

  /** The target is missed, and no standard of the form's own gives all points for it: yes or no. */
  MISSED("未达到指标值", "the target is missed") {
    @Override
    Answer judge(SheetRow row) {
      return Answer.of(
          row.target().isStated()
              && row.actual().isStated()
              && row.attainment().outcome() == Attainment.Outcome.MISSED
              && !(row.isScoredByItsOwn() && row.score().units() == row.points().units()));
    }
  },

  /** The target asks for a quantity or more, and the result can be measured against it. */
  MEASURED("指标值为数量下限，可与完成值比较", "the target asks for so much or more, to compare with the actual") {
    @Override
    Answer judge(SheetRow row) {
      if (!row.target().isStated()
          || !row.actual().isStated()
          || !row.target().get().comparison().filter(Comparison::isLowerLimit).isPresent()) {
        return Answer.NOTHING;
      }
      switch (row.attainment().outcome()) {
        case EXCEEDED:
        case MET:
          // above a target of 0 there is no ratio
          return row.attainment().ratio().isPresent() ? Answer.YES : Answer.NOTHING;
        case MISSED:
          return Answer.YES;
        case UNDECIDED:
          return Answer.OPEN;
        default:
          return Answer.NOTHING;
      }
    }
  };

  @SuppressWarnings("ImmutableEnumChecker") // a condition is immutable, which no annotation says
  private final Condition asked;

  AttainmentQuestion(String zh, String en) {
    this.asked = new Asked(this, LocalizedText.of(zh, en));
  }

  abstract Answer judge(SheetRow row);

  /** Returns the condition that asks it of a row. */
  public Condition asked() {
    return asked;
  }

  private static final class Asked extends Judged {
    private static final long serialVersionUID = 1L;

    private final AttainmentQuestion question;

    Asked(AttainmentQuestion question, LocalizedText label) {
      super(label);
      this.question = question;
    }

    @Override
    protected Answer judge(Where at) {
      return question.judge(at.sheetRow());
    }

    @Override
    protected void cells(Where at, Cells cells) {
      cells.cell(at.sheet(), at.row(), Columns.TARGET);
      cells.cell(at.sheet(), at.row(), Columns.ACTUAL);
    }
  }
}
