package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.text.LocalizedText;

/** The steps that lead to whether the scores of a form are within its execution rate. */
final class ScoreRateSteps {
  private static final StepValue YES = StepValue.of(Answer.YES);

  private final Sheet form;
  private final Column<Amount> budget;
  private final LocalizedText label;
  private final List<Step> points = new ArrayList<>();
  private final List<Step> scores = new ArrayList<>();
  private final List<Step> most = new ArrayList<>();
  private final List<Step> unreadable = new ArrayList<>();

  ScoreRateSteps(Sheet form, Column<Amount> budget, LocalizedText label) {
    this.form = form;
    this.budget = budget;
    this.label = label;
  }

  Step verdict(Step limit) {
    ImmutableIntArray funds = form.rows(Lines.ANNUAL_FUNDS);
    if (funds.isEmpty()) {
      return Steps.of(Operation.PRESENT);
    }
    Step executed = CellSteps.of(form, funds.get(0), Columns.EXECUTED);
    Step annual = CellSteps.of(form, funds.get(0), budget);
    Step readable = Steps.of(Operation.READABLE, executed, annual);
    if (!executed.result().number().isPresent() || !annual.result().number().isPresent()) {
      return Steps.of(Operation.EACH_IN_TURN, readable, CellSteps.eachStated(annual, executed));
    } else if (form.at(funds.get(0), budget).units() <= 0) {
      return CellSteps.above0(annual);
    }
    collect();
    if (!unreadable.isEmpty()) {
      return Steps.of(Operation.READABLE, unreadable);
    }
    Step stated = Steps.of(Operation.STATED, scores);
    return stated.result().equals(Steps.of(Operation.STATED).result())
        ? stated
        : compare(executed, annual, limit);
  }

  private void collect() {
    for (int row : form.rows(Lines.INDICATOR).asList()) {
      FigureState most = form.at(row, Columns.POINTS).state();
      FigureState score = form.at(row, Columns.SCORE).state();
      Step cell = CellSteps.of(form, row, Columns.SCORE);
      if (most == FigureState.UNREADABLE || score == FigureState.UNREADABLE) {
        unreadable.add(
            most == FigureState.UNREADABLE ? CellSteps.of(form, row, Columns.POINTS) : cell);
      } else if (form.at(row, Columns.POINTS).units() > 0) {
        points.add(CellSteps.of(form, row, Columns.POINTS));
        scores.add(cell);
        this.most.add(score == FigureState.STATED ? cell : CellSteps.of(form, row, Columns.POINTS));
      }
    }
  }

  /** Scores that are left blank may be as high as their points. */
  private Step compare(Step executed, Step annual, Step limit) {
    Step spent = Steps.of(Operation.HIGHEST, executed);
    Step budget = Steps.of(Operation.LOWEST, annual);
    Step all = Steps.of(Operation.AT_MOST, budget, spent);
    boolean spentAll = all.result().equals(YES);
    Step sum = Steps.of(Operation.SUM, points);
    Step factor =
        Steps.of(
            Operation.SUM, Steps.constant(FigureType.RATE.unitsPerOne(), FigureType.RATE), limit);
    Step allowed =
        spentAll
            ? Steps.of(Operation.WHEN, all, Steps.of(Operation.PRODUCT, sum, factor))
            : Steps.of(Operation.PRODUCT, sum, spent, factor);
    List<Step> written = new ArrayList<>();
    for (Step score : scores) {
      boolean number = score.result().number().isPresent();
      written.add(number ? score : Steps.of(Operation.AS_NOTHING, nothing(score)));
    }
    Step whatever =
        Steps.of(
            Operation.ANY,
            Steps.of(Operation.AT_MOST, scored(most, budget, spentAll), allowed),
            Steps.of(Operation.KNOWN, scores));
    Step holds = Steps.of(Operation.AT_MOST, scored(written, budget, spentAll), allowed);
    return Steps.of(Operation.EACH_IN_TURN, label, ImmutableList.of(holds, whatever));
  }

  /** Both sides are multiplied by the budget, so nothing is divided. */
  private static Step scored(List<Step> of, Step budget, boolean spentAll) {
    Step sum = Steps.of(Operation.SUM, of);
    return spentAll ? sum : Steps.of(Operation.PRODUCT, sum, budget);
  }

  private static Step nothing(Step cell) {
    return cell.withResult(StepValue.ofUnits(0, FigureType.POINTS));
  }
}
