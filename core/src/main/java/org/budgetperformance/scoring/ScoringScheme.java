package org.budgetperformance.scoring;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.math.RoundingMode;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.Parameter;
import org.immutables.value.Value;

/**
 * How a jurisdiction scores (评分办法): points of the dimensions and of the execution, and the readings
 * of a missed target.
 *
 * <p>Where a rule fixes a score, the supported range is that score. Where it leaves judgement, the
 * range runs from the strictest reading to the most generous one. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ScoringScheme implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link #builder}. */
  ScoringScheme() {}

  /** Returns a builder of which everything is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the points of the execution rate (预算执行率). */
  public abstract Parameter<Points> executionPoints();

  /** Returns how the execution rate is scored. */
  public abstract Parameter<ExecutionScoring> executionScoring();

  /** Returns the points of each dimension (一级指标). */
  public abstract Parameter<ImmutableMap<Dimension, Points>> dimensionPoints();

  /** Returns the formulas for a result below its target (未达到下限). */
  public abstract Parameter<ImmutableSet<MissedTargetFormula>> shortfall();

  /** Returns the formulas for a result above its limit (超出上限). */
  public abstract Parameter<ImmutableSet<MissedTargetFormula>> overrun();

  /** Returns the bands of indicators in words (定性指标). */
  public abstract Parameter<QualitativeBands> qualitativeBands();

  /** Returns the grades (评价等级). */
  public abstract Parameter<GradeScale> gradeScale();

  /** Returns the formulas for a missed target that are known or in force. */
  @Value.Lazy
  public ImmutableSet<MissedTargetFormula> formulas() {
    return ImmutableSet.<MissedTargetFormula>builder()
        .addAll(MissedTargetFormula.KNOWN)
        .addAll(shortfall().value())
        .addAll(overrun().value())
        .build();
  }

  /** Returns the points of a whole form (总分). */
  @Value.Lazy
  public Points total() {
    Points total = executionPoints().value();
    for (Points points : dimensionPoints().value().values()) {
      total = total.plus(points);
    }
    return total;
  }

  /** Returns the derivation of what is supported for each row of a sheet. */
  @Value.Lazy
  SupportedScores.Under supportedScores() {
    return new SupportedScores.Under(this);
  }

  /** Returns the derivation of what the narratives of a submission support. */
  @Value.Lazy
  NarrativeDimensions.Under narrativeDimensions() {
    return new NarrativeDimensions.Under(this);
  }

  /** Returns all parameters by their names, each with its basis. */
  public ImmutableMap<String, Parameter<?>> parameters() {
    return ImmutableMap.<String, Parameter<?>>builder()
        .put("execution-points", executionPoints())
        .put("execution-scoring", executionScoring())
        .put("dimension-points", dimensionPoints())
        .put("shortfall", shortfall())
        .put("overrun", overrun())
        .put("qualitative-bands", qualitativeBands())
        .put("grade-scale", gradeScale())
        .build();
  }

  /**
   * Returns the scores that the rules support for an indicator.
   *
   * <p>Where target and actual do not decide, that is everything from 0 to the points.
   *
   * @param attainment what came of comparing target and actual
   * @param points the points of the indicator
   */
  public PointsRange supported(Attainment attainment, Target target, Points points) {
    if (points.compareTo(Points.ZERO) <= 0) {
      return PointsRange.ZERO;
    }
    switch (attainment.outcome()) {
      case MET:
      case EXCEEDED:
        return PointsRange.exactly(points);
      case CLAIMED:
        return attainment.degree().isPresent()
            ? qualitativeBands().value().range(attainment.degree().get(), points)
            : PointsRange.of(Points.ZERO, points);
      case MISSED:
        return attainment.ratio().isPresent()
            ? readings(target, attainment.ratio().get(), points)
            : PointsRange.of(Points.ZERO, points.minus(Points.ofHundredths(1)));
      default:
        return PointsRange.of(Points.ZERO, points);
    }
  }

  /** Returns whether a missed target is one that was exceeded. */
  boolean isOverrun(Target target, Rate ratio) {
    boolean upper = target.kind() == Target.Kind.AT_MOST || target.kind() == Target.Kind.LESS_THAN;
    return upper || ratio.compareTo(Rate.ONE) > 0;
  }

  private PointsRange readings(Target target, Rate ratio, Points points) {
    PointsRange range = null;
    for (MissedTargetFormula formula :
        (isOverrun(target, ratio) ? overrun() : shortfall()).value()) {
      PointsRange here =
          PointsRange.exactly(points.times(formula.share(ratio), RoundingMode.HALF_UP));
      range = range == null ? here : range.span(here);
    }
    return range == null ? PointsRange.ZERO : range;
  }

  /**
   * Returns the scores that the rules support for target and actual of an indicator.
   *
   * @param target the target
   * @param actual the actual value
   * @param points the points of the indicator
   */
  public PointsRange supported(Target target, Actual actual, Points points) {
    return supported(Attainment.of(target, actual), target, points);
  }

  /** Collects a scheme. Not thread-safe. */
  public static final class Builder extends ImmutableScoringScheme.Builder {
    Builder() {}
  }
}
