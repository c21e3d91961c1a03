package org.budgetperformance.scoring;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.amount.Points;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.indicator.Degree;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** The steps that lead to the supported score of an indicator. */
final class IndicatorScoreSteps {
  private static final LocalizedText SUPPORTED = LocalizedText.of("可支持得分", "supported score");
  private static final LocalizedText MOST = LocalizedText.of("一级指标分值", "points of the dimension");
  private static final LocalizedText LIMIT = LocalizedText.of("分档下限", "lower limit of the band");
  private static final Step ONE_HUNDREDTH = Steps.constant(-1, FigureType.POINTS);

  private final SheetRow row;
  private final ScoringScheme scheme;

  IndicatorScoreSteps(SheetRow row, ScoringScheme scheme) {
    this.row = row;
    this.scheme = scheme;
  }

  Step of(SupportedScore supported) {
    if (supported.basis() == SupportedScore.Basis.NOT_APPLICABLE) {
      Step cell = CellSteps.summand(row.sheet(), row.row(), Columns.POINTS);
      return Steps.of(Operation.AS_NOTHING, cell);
    } else if (supported.basis() == SupportedScore.Basis.DECIDED) {
      Step points = CellSteps.of(row, Columns.POINTS);
      return decided(points, ScoreSteps.value(supported.range()));
    }
    Points most = supported.range().max();
    return ScoreSteps.upTo(
        row.points().isStated()
            ? CellSteps.of(row, Columns.POINTS)
            : Step.parameter(
                MOST,
                StepValue.ofUnits(most.hundredths(), FigureType.POINTS),
                ScoreSteps.basis(scheme.dimensionPoints())));
  }

  /** Returns the steps for points that are known, maybe from elsewhere. */
  Step decided(Step points, StepValue result) {
    Attainment attainment = row.attainment();
    AttainmentSteps steps = new AttainmentSteps(row, attainment);
    switch (attainment.outcome()) {
      case MISSED:
        return when(steps.missed(), missed(points, attainment, steps), result);
      case CLAIMED:
        return when(steps.claimed(), band(points, attainment), result);
      default:
        return when(steps.attained(), points, result);
    }
  }

  private static Step when(Step condition, Step score, StepValue result) {
    return Step.of(Operation.WHEN, SUPPORTED, result, ImmutableList.of(condition, score));
  }

  /** Where no ratio can be said, any loss will do. */
  private Step missed(Step points, Attainment attainment, AttainmentSteps steps) {
    if (!attainment.ratio().isPresent()) {
      return ScoreSteps.upTo(Steps.of(Operation.SUM, points, ONE_HUNDREDTH));
    }
    Target target = row.target().get();
    Parameter<? extends Iterable<MissedTargetFormula>> readings =
        scheme.isOverrun(target, attainment.ratio().get()) ? scheme.overrun() : scheme.shortfall();
    List<Step> scores = new ArrayList<>();
    for (MissedTargetFormula reading : readings.value()) {
      Step basis =
          Step.parameter(reading.label(), StepValue.of(Answer.YES), ScoreSteps.basis(readings));
      Step share = reading.share(steps.ratio());
      Step score = ScoreSteps.share(reading.label(), points, share);
      scores.add(Steps.of(Operation.WHEN, basis, score));
    }
    return Steps.of(Operation.HULL, scores);
  }

  private Step band(Step points, Attainment attainment) {
    QualitativeBands bands = scheme.qualitativeBands().value();
    Degree degree = attainment.degree().orElse(Degree.NONE);
    switch (degree) {
      case FULL:
        return Steps.of(Operation.HULL, share(points, bands.full()), points);
      case PARTIAL:
        Step most = below(points, bands.full());
        Step least = Steps.of(Operation.MINIMUM, share(points, bands.partial()), most);
        return Steps.of(Operation.HULL, least, most);
      default:
        return ScoreSteps.upTo(below(points, bands.partial()));
    }
  }

  private Step limit(int percent) {
    return ExecutionScoreSteps.percent(LIMIT, percent, scheme.qualitativeBands());
  }

  private Step share(Step points, int percent) {
    return ScoreSteps.share(LIMIT, points, limit(percent));
  }

  /** Returns the greatest score below a share. */
  private Step below(Step points, int percent) {
    Step share = Steps.of(Operation.PRODUCT, points, limit(percent));
    Step up = Steps.of(Operation.ROUNDING_UP, share, Steps.decimals(2));
    Step less = Steps.of(Operation.SUM, up, ONE_HUNDREDTH);
    return Steps.of(Operation.MAXIMUM, less, Steps.constant(0, FigureType.POINTS));
  }
}
