package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Points;
import org.budgetperformance.check.Question;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.DeviationReason;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** Whether a missed target or lost points are explained (扣分须说明原因). Immutable and thread-safe. */
final class LostPointsExplained implements Question {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "未完成年度指标值或未得满分（{target}，{actual}，{points}，{score}），应说明偏差原因：{explanation}",
          "the target is missed or points are lost ({target}, {actual}, {points}, {score}) without"
              + " a reason: {explanation}");
  private static final long serialVersionUID = 1L;

  @Override
  public Outcome ask(SheetRow row) {
    Figure<Points> points = row.points();
    Figure<Points> score = row.score();
    boolean unreadable = isUnreadable(points) || isUnreadable(score);
    if (!isUnreadable(points) && points.units() <= 0) {
      return Outcome.NOT_APPLICABLE; // a row without points takes no part in the score
    }
    boolean lost = points.isStated() && score.isStated() && score.units() < points.units();
    boolean answered = row.target().isStated() && row.actual().isStated();
    Attainment.Outcome attained = row.attainment().outcome();
    if (lost || (answered && attained == Attainment.Outcome.MISSED)) {
      return DeviationReason.owed(row);
    }
    if (unreadable || DeviationReason.isUnreadable(row)) {
      return Outcome.UNDECIDED;
    }
    return score.isStated() ? Outcome.PASSED : Outcome.NOT_APPLICABLE;
  }

  @Override
  public Step explain(SheetRow row, Outcome outcome, Examination examination) {
    Step points = CellSteps.of(row, Columns.POINTS);
    Step score = CellSteps.of(row, Columns.SCORE);
    boolean both = points.result().number().isPresent() && score.result().number().isPresent();
    if (outcome == Outcome.NOT_APPLICABLE && row.points().isStated()) {
      return row.points().units() <= 0
          ? CellSteps.above0(points)
          : Steps.of(Operation.STATED, score);
    }
    Step reason = Steps.of(Operation.WRITTEN, CellSteps.of(row, Columns.EXPLANATION));
    boolean follows = reason.result().equals(StepValue.of(CellSteps.answer(outcome)));
    boolean lost = both && row.score().units() < row.points().units();
    if (lost && follows) {
      Step all = Steps.of(Operation.AT_MOST, points, score);
      return Steps.of(
          Operation.EACH_IN_TURN,
          compares(),
          ImmutableList.of(Steps.of(Operation.NOT, all), reason));
    }
    return Question.super.explain(row, outcome, examination);
  }

  private static boolean isUnreadable(Figure<?> figure) {
    return figure.state() == FigureState.UNREADABLE;
  }

  @Override
  public ImmutableList<Column<?>> columns() {
    return ImmutableList.of(
        Columns.TARGET, Columns.ACTUAL, Columns.POINTS, Columns.SCORE, Columns.EXPLANATION);
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        "未完成指标值或得分低于分值的，是否有偏差原因",
        "a missed target or lost points, against the deviation explanation");
  }
}
