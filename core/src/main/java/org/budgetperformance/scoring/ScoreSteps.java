package org.budgetperformance.scoring;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * The steps that lead to {@linkplain SupportedScore supported scores} (可支持得分的计算过程). Stateless.
 */
@Beta
public final class ScoreSteps {
  private static final LocalizedText SUPPORTED = LocalizedText.of("可支持得分", "supported score");
  private static final LocalizedText EXECUTION =
      LocalizedText.of("预算执行率分值", "points of the execution rate");
  private static final LocalizedText TOTAL = LocalizedText.of("可支持总分", "supported total");

  private ScoreSteps() {}

  /**
   * Returns the tree that leads to what a scheme supports for a row.
   *
   * @param row the row of an indicator, or a row of funds
   * @param scheme how to score
   */
  public static Step of(SheetRow row, ScoringScheme scheme) {
    SupportedScore supported = SupportedScore.of(row, scheme);
    return row.line().equals(Lines.INDICATOR)
        ? new IndicatorScoreSteps(row, scheme).of(supported)
        : new ExecutionScoreSteps(row, scheme).of(supported);
  }

  /**
   * Returns the tree that leads to what a scheme supports for the execution rate of a document.
   *
   * @param document the sheet of a form or of a narrative
   * @param scheme how to score
   */
  public static Step ofExecution(Sheet document, ScoringScheme scheme) {
    return document.rows(Lines.ANNUAL_FUNDS).isEmpty()
        ? upTo(parameter(EXECUTION, scheme.executionPoints()))
        : of(document.row(document.rows(Lines.ANNUAL_FUNDS).get(0)), scheme);
  }

  /**
   * Returns the tree that leads to what a scheme supports for a whole form.
   *
   * @param form the form's sheet
   * @param scheme how to score
   */
  public static Step ofForm(Sheet form, ScoringScheme scheme) {
    List<Step> rows = new ArrayList<>();
    for (int row : form.rows(Lines.INDICATOR).asList()) {
      rows.add(of(form.row(row), scheme));
    }
    rows.add(ofExecution(form, scheme));
    return Steps.of(Operation.SUM, TOTAL, rows);
  }

  /**
   * Returns the tree that leads to what a scheme supports for a narrative; which points it leaves to
   * which indicator is asserted.
   *
   * @param narrative the sheet of the narrative
   * @param submission the submission
   * @param scheme how to score
   */
  public static Step ofNarrative(Sheet narrative, Submission submission, ScoringScheme scheme) {
    List<Step> parts = new ArrayList<>();
    for (Dimension dimension : scheme.dimensionPoints().value().keySet()) {
      NarrativeDimension scored = NarrativeDimension.of(narrative, dimension, submission, scheme);
      parts.add(NarrativeScoreSteps.supported(scored));
    }
    parts.add(ofExecution(narrative, scheme));
    return Steps.of(Operation.SUM, TOTAL, parts);
  }

  static Step parameter(LocalizedText label, Parameter<Points> points) {
    StepValue value = StepValue.ofUnits(points.value().hundredths(), FigureType.POINTS);
    return Step.parameter(label, value, basis(points));
  }

  static Step executionPoints(ScoringScheme scheme) {
    return parameter(EXECUTION, scheme.executionPoints());
  }

  static String basis(Parameter<?> parameter) {
    return parameter.citation().words() + parameter.confirmed().map(year -> " " + year).orElse("");
  }

  static StepValue value(PointsRange range) {
    return StepValue.of(
        Extent.between(
            Fraction.of(range.min().hundredths(), 100), Fraction.of(range.max().hundredths(), 100)),
        FigureType.POINTS);
  }

  /** Returns everything from 0 to some points. */
  static Step upTo(Step points) {
    return Steps.of(
        Operation.HULL, SUPPORTED, ImmutableList.of(Steps.constant(0, FigureType.POINTS), points));
  }

  /** Returns a share of points, rounded to the hundredth. */
  static Step share(LocalizedText label, Step points, Step share) {
    return Steps.of(
        Operation.ROUNDING,
        label,
        ImmutableList.of(Steps.of(Operation.PRODUCT, points, share), Steps.decimals(2)));
  }

  /** Returns a share within 0 and 1. */
  static Step clamped(Step share) {
    Step atLeast = Steps.of(Operation.MAXIMUM, share, Steps.constant(0, FigureType.RATE));
    return Steps.of(Operation.MINIMUM, atLeast, one());
  }

  public static Step one() {
    return Steps.constant(FigureType.RATE.unitsPerOne(), FigureType.RATE);
  }
}
