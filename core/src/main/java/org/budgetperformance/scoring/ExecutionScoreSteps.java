package org.budgetperformance.scoring;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** The steps that lead to the score of an execution rate. */
final class ExecutionScoreSteps {
  private static final LocalizedText SUPPORTED =
      LocalizedText.of("预算执行率可支持得分", "supported score of the execution rate");
  private static final LocalizedText CALCULATED = LocalizedText.of("按金额计算", "by the amounts");
  private static final LocalizedText PRINTED = LocalizedText.of("按所填执行率", "by the rate as stated");
  private static final LocalizedText THRESHOLD = LocalizedText.of("执行率档", "execution rate from");
  private static final LocalizedText SHARE = LocalizedText.of("得分比例", "share of the points");

  private final SheetRow row;
  private final ScoringScheme scheme;
  private final Step points;

  ExecutionScoreSteps(SheetRow row, ScoringScheme scheme) {
    this.row = row;
    this.scheme = scheme;
    this.points = ScoreSteps.executionPoints(scheme);
  }

  Step of(SupportedScore supported) {
    switch (supported.basis()) {
      case NOT_APPLICABLE:
        return Steps.constant(0, FigureType.POINTS);
      case OPEN:
        return ScoreSteps.upTo(points);
      default:
        return decided(ScoreSteps.value(supported.range()));
    }
  }

  private Step decided(StepValue result) {
    Step executed = CellSteps.asWritten(CellSteps.of(row, Columns.EXECUTED));
    Step annual = CellSteps.asWritten(CellSteps.of(row, Columns.ANNUAL));
    List<Step> scores = new ArrayList<>();
    scores.add(score(CALCULATED, Steps.of(Operation.QUOTIENT, executed, annual)));
    if (row.at(Columns.EXECUTION_RATE).isStated()) {
      Step printed = CellSteps.asWritten(CellSteps.of(row, Columns.EXECUTION_RATE));
      scores.add(score(PRINTED, printed));
    }
    return Step.of(Operation.HULL, SUPPORTED, result, scores);
  }

  private Step score(LocalizedText label, Step rate) {
    Parameter<ExecutionScoring> scoring = scheme.executionScoring();
    if (scoring.value().steps().isEmpty()) {
      return ScoreSteps.share(label, points, ScoreSteps.clamped(rate));
    }
    List<Step> inputs = new ArrayList<>();
    inputs.add(rate);
    for (Map.Entry<Integer, Integer> step : scoring.value().steps().entrySet()) {
      inputs.add(percent(THRESHOLD, step.getKey(), scoring));
      inputs.add(percent(SHARE, step.getValue(), scoring));
    }
    Step share = Steps.of(Operation.LOOKUP, SHARE, inputs);
    // A rate that is not above 0 scores nothing, whatever the steps say.
    Step zero = Steps.constant(0, FigureType.RATE);
    boolean nothing = Steps.of(Operation.MAXIMUM, rate, zero).result().equals(zero.result());
    Step least = Steps.of(Operation.MINIMUM, CALCULATED, ImmutableList.of(share, zero));
    return ScoreSteps.share(label, points, nothing ? least : share);
  }

  static Step percent(LocalizedText label, int percent, Parameter<?> parameter) {
    return Step.parameter(
        label,
        StepValue.of(Fraction.of(percent, 100), FigureType.RATE),
        ScoreSteps.basis(parameter));
  }
}
