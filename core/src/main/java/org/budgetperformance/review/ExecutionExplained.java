package org.budgetperformance.review;

import static org.budgetperformance.formula.Formulas.all;
import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.asWritten;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.certain;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.known;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.parameter;
import static org.budgetperformance.formula.Formulas.productAtMost;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.stated;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Numeric;
import org.budgetperformance.formula.Where;
import org.budgetperformance.formula.Words;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.standard.internal.CellWords;
import org.budgetperformance.standard.internal.GivesReason;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether somebody says why less was spent than was budgeted (执行率偏低的原因): in any cell of the form that is for
 * reasons, or in a sentence of a narrative on execution, payment, progress or what was left.
 */
final class ExecutionExplained extends Judged {
  private static final Numeric WHOLE = constant(Rate.UNITS_PER_ONE, FigureType.RATE);
  private static final LocalizedText LEAST =
      LocalizedText.of("不需说明的最低执行率", "lowest rate that asks for no reason");
  private static final LocalizedText ASKED =
      LocalizedText.of("说明了执行率偏低的原因", "somebody says why less was spent");
  private static final long serialVersionUID = 1L;

  private ExecutionExplained() {
    super(ASKED);
  }

  /**
   * Returns the check.
   *
   * @param least the lowest execution rate that asks for no reason unless points were lost
   */
  static Check in(DocumentType form, Rate least) {
    Cell annual = cell(Columns.ANNUAL);
    Cell executed = cell(Columns.EXECUTED);
    Cell points = cell(Columns.POINTS);
    Cell score = cell(Columns.SCORE);
    Condition low =
        not(
            productAtMost(
                ImmutableList.of(annual, parameter(LEAST, least.units(), FigureType.RATE)),
                ImmutableList.of(executed, WHOLE),
                WHOLE));
    Condition lost =
        all(
            not(atMost(annual, executed)),
            certain(known(points, score)),
            not(atMost(points, score)));
    return FormulaCheck.eachRow(form, Lines.ANNUAL_FUNDS)
        .first(
            readable(annual, executed),
            stated(annual),
            stated(executed),
            onlyIf(not(atMost(asWritten(annual), constant(0, FigureType.AMOUNT)))))
        .names("annual", Use.OTHER, annual)
        .names("executed", Use.OTHER, executed)
        .names("score", Use.OTHER, score)
        .asks(
            any(not(any(low, lost)), new ExecutionExplained()),
            LocalizedText.of(
                "执行率低于" + least + "或执行率得分扣分，自评表和自评报告均未说明原因：{annual}，{executed}，{score}",
                "the execution rate is below "
                    + least
                    + " or lost points, and neither form nor narrative says why: {annual},"
                    + " {executed}, {score}"),
            Wording.ofLine(
                Lines.ANNUAL_FUNDS,
                LocalizedText.of(
                    "执行率低于" + least + "或扣分的，是否说明原因",
                    "a reason, where the execution rate is below " + least + " or lost points")));
  }

  @Override
  protected Answer judge(Where at) {
    boolean open = !at.submission().unread().isEmpty();
    for (int row = 0; row < at.sheet().rows().size(); row++) {
      Figure<String> reason = at.sheet().at(row, Columns.EXPLANATION);
      if (reason.isStated() && GivesReason.givesReason(reason.compact())) {
        return Answer.YES;
      }
      open |= reason.state() == FigureState.UNREADABLE;
    }
    for (Sheet narrative : narratives(at)) {
      Figure<String> told = narrative.at(Lines.EXECUTION, Columns.EXPLANATION);
      if (told.isStated()) {
        return Answer.YES;
      }
      open |= told.state() == FigureState.UNREADABLE;
    }
    return open ? Answer.OPEN : Answer.NO;
  }

  private static ImmutableList<Sheet> narratives(Where at) {
    return ImmutableList.<Sheet>builder()
        .addAll(at.submission().sheets(Documents.NARRATIVE))
        .addAll(at.submission().sheets(Documents.PROJECT_REPORT))
        .build();
  }

  @Override
  protected void cells(Where at, Cells cells) {
    for (int row = 0; row < at.sheet().rows().size(); row++) {
      if (at.sheet().at(row, Columns.EXPLANATION).state() != FigureState.ABSENT) {
        cells.cell(at.sheet(), row, Columns.EXPLANATION);
      }
    }
    for (Sheet narrative : narratives(at)) {
      for (int row : narrative.rows(Lines.EXECUTION).asList()) {
        cells.cell(narrative, row, Columns.EXPLANATION);
      }
    }
    cells.fact(
        LocalizedText.of("未识别内容的处数", "parts that were not read"),
        Integer.toString(at.submission().unread().size()));
  }

  @Override
  protected ImmutableList<Words> words() {
    return CellWords.OF_NO_REASON;
  }
}
