package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Points;
import org.budgetperformance.check.Question;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether a row with points has a score (得分漏填); a cell that is closed with a dash or 无 was not
 * forgotten. Immutable and thread-safe.
 */
final class ScoreFilledIn implements Question {
  private static final LocalizedText MESSAGE =
      LocalizedText.of("有分值而得分未填：{points}，{score}", "points without a score: {points}, {score}");
  private static final long serialVersionUID = 1L;

  @Override
  public Outcome ask(SheetRow row) {
    Figure<Points> points = row.points();
    FigureState score = row.score().state();
    if (points.state() == FigureState.UNREADABLE) {
      return score == FigureState.BLANK ? Outcome.UNDECIDED : Outcome.NOT_APPLICABLE;
    } else if (points.units() <= 0) {
      return Outcome.NOT_APPLICABLE;
    }
    switch (score) {
      case STATED:
        return Outcome.PASSED;
      case BLANK:
        return Outcome.FAILED;
      case UNREADABLE:
        return Outcome.UNDECIDED;
      default:
        return Outcome.NOT_APPLICABLE;
    }
  }

  @Override
  public Step explain(SheetRow row, Outcome outcome, Examination examination) {
    Step points = CellSteps.of(row, Columns.POINTS);
    Step score = CellSteps.of(row, Columns.SCORE);
    boolean unreadable = row.points().state() == FigureState.UNREADABLE;
    if (outcome == Outcome.UNDECIDED) {
      return Steps.of(Operation.READABLE, points, score);
    } else if (outcome == Outcome.NOT_APPLICABLE) {
      boolean zero = !unreadable && points.result().number().isPresent();
      return zero && row.points().units() <= 0
          ? CellSteps.above0(points)
          : unreadable
              ? Question.super.explain(row, outcome, examination)
              : CellSteps.eachStated(points, score);
    }
    return Steps.of(Operation.CERTAIN, Steps.of(Operation.FILLED, score));
  }

  @Override
  public ImmutableList<Column<?>> columns() {
    return ImmutableList.of(Columns.POINTS, Columns.SCORE);
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of("有分值的，得分是否填写", "where there are points, whether a score is filled in");
  }
}
