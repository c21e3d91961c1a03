package org.budgetperformance.scoring;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SheetRow;
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

  /**
   * Returns a builder of which everything is required but the satisfaction, and either the points of
   * the dimensions or those of all indicators.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the points of the execution rate (预算执行率). */
  public abstract Parameter<Points> executionPoints();

  /**
   * Returns whether a form's own points of the execution rate go before those of the scheme, as where it
   * is not known which jurisdiction's form it is (执行率分值以表格所列为准).
   */
  @Value.Default
  public boolean isExecutionByForm() {
    return false;
  }

  /**
   * Returns the points of the execution rate for a row of funds: its own where they {@linkplain
   * #isExecutionByForm go before}, else those of the scheme.
   *
   * @param own what the row states
   */
  public Points executionPoints(Figure<?> own) {
    return isOfForm(own) ? Points.ofHundredths(own.units()) : executionPoints().value();
  }

  /**
   * Returns whether a form scores its indicators alone (表格未设执行率得分): its own points {@linkplain #isExecutionByForm go
   * before}, its funds have neither points nor a score, and the points of its indicators are those of a whole form.
   *
   * @param funds the row of its annual funds
   */
  public boolean isExecutionUnscored(SheetRow funds) {
    boolean without =
        isExecutionByForm()
            && funds.line().equals(Lines.ANNUAL_FUNDS)
            && funds.points().state() == FigureState.ABSENT
            && funds.score().state() == FigureState.ABSENT;
    if (!without) {
      return false;
    }
    long points = 0;
    for (int row : funds.sheet().rows(Lines.INDICATOR).asList()) {
      points += Math.min(total().hundredths(), funds.sheet().at(row, Columns.POINTS).units());
    }
    return points >= total().hundredths();
  }

  boolean isOfForm(Figure<?> own) {
    return isExecutionByForm() && own.isStated() && own.units() > 0;
  }

  /** Returns how the execution rate is scored. */
  public abstract Parameter<ExecutionScoring> executionScoring();

  /**
   * Returns the points of each dimension that are fixed (一级指标).
   *
   * <p>Where only those of all indicators are, there is none, on the basis of these.
   */
  @Value.Default
  public Parameter<ImmutableMap<Dimension, Points>> dimensionPoints() {
    return indicatorPoints()
        .orElseThrow(() -> new IllegalStateException("neither dimensionPoints nor indicatorPoints"))
        .with(ImmutableMap.of());
  }

  /**
   * Returns the points of all indicators together (指标总分值), empty if those of the dimensions add up to
   * them.
   *
   * <p>What they leave beyond the fixed dimensions, a form splits among the others as it likes.
   */
  public abstract Optional<Parameter<Points>> indicatorPoints();

  /** Returns the formulas for a result below its target (未达到下限). */
  public abstract Parameter<ImmutableSet<MissedTargetFormula>> shortfall();

  /** Returns the formulas for a result above its limit (超出上限). */
  public abstract Parameter<ImmutableSet<MissedTargetFormula>> overrun();

  /** Returns the bands of indicators in words (定性指标). */
  public abstract Parameter<QualitativeBands> qualitativeBands();

  /**
   * Returns from which result on an indicator of satisfaction takes which share of its points
   * (满意度分档计分), empty if it scores as any other indicator does.
   *
   * <p>It goes by the result alone where that is a percentage, and the target is stated; words score
   * within their band.
   */
  public abstract Optional<Parameter<Thresholds>> satisfaction();

  /** Returns the grades (评价等级). */
  public abstract Parameter<GradeScale> gradeScale();

  /**
   * Returns which share of its points an indicator takes whose target is in words and whose result is one of the
   * {@linkplain #gradeScale() grades} (按等级计分); empty if a grade scores as other words do, within the {@linkplain
   * #qualitativeBands() bands}.
   *
   * <p>It goes by the result alone; where the target asks for no better grade, all points are supported too.
   */
  public abstract Optional<Parameter<GradeShares>> gradeShares();

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
    return executionPoints().value().plus(fixed()).plus(free());
  }

  private Points fixed() {
    Points fixed = Points.ZERO;
    for (Points points : dimensionPoints().value().values()) {
      fixed = fixed.plus(points);
    }
    return fixed;
  }

  /** Returns the points that a form may split among its dimensions as it likes (自由分配的分值). */
  @Value.Lazy
  public Points free() {
    return indicatorPoints().map(all -> all.value().minus(fixed())).orElse(Points.ZERO);
  }

  /** Returns the dimensions that may have points: where some are free, the national ones among them. */
  @Value.Lazy
  public ImmutableList<Dimension> dimensions() {
    ImmutableSet.Builder<Dimension> all = ImmutableSet.builder();
    all.addAll(dimensionPoints().value().keySet());
    return all.addAll(free().equals(Points.ZERO) ? ImmutableList.of() : Dimension.NATIONAL)
        .build()
        .asList();
  }

  /** Returns the most points that a dimension can have: those that are fixed for it, else the free ones. */
  public Points most(Dimension dimension) {
    return dimensionPoints().value().getOrDefault(dimension, free());
  }

  /** Returns whether the points of a dimension are free. */
  boolean isFree(Dimension dimension) {
    return !free().equals(Points.ZERO) && !dimensionPoints().value().containsKey(dimension);
  }

  /** Rejects fixed points above those of all indicators, and shares of other grades than those of the scale. */
  @Value.Check
  void check() {
    Set<String> grades = new HashSet<>();
    gradeScale().value().grades().forEach(grade -> grades.add(grade.id()));
    gradeShares()
        .ifPresent(
            shares ->
                checkState(shares.value().grades().equals(grades), "%s of %s", shares, grades));
    checkState(free().compareTo(Points.ZERO) >= 0, "%s of %s", fixed(), indicatorPoints());
  }

  /** Returns the derivation of what is supported for each row of a sheet. */
  @Value.Lazy
  SupportedScores.OfSheet supportedScores() {
    return new SupportedScores.OfSheet(this);
  }

  /** Returns the derivation of what the narratives of a submission support. */
  @Value.Lazy
  NarrativeDimensions.OfSubmission narrativeDimensions() {
    return new NarrativeDimensions.OfSubmission(this);
  }

  /** Returns all parameters by their names, each with its basis. */
  public ImmutableMap<String, Parameter<?>> parameters() {
    return ImmutableMap.<String, Parameter<?>>builder()
        .put("execution-points", executionPoints())
        .put("execution-scoring", executionScoring())
        .put("dimension-points", dimensionPoints())
        .putAll(optional("indicator-points", indicatorPoints()))
        .put("shortfall", shortfall())
        .put("overrun", overrun())
        .put("qualitative-bands", qualitativeBands())
        .putAll(optional("satisfaction", satisfaction()))
        .put("grade-scale", gradeScale())
        .putAll(optional("grade-shares", gradeShares()))
        .build();
  }

  private static <T extends Serializable> ImmutableMap<String, Parameter<T>> optional(
      String name, Optional<Parameter<T>> parameter) {
    return parameter.map(present -> ImmutableMap.of(name, present)).orElse(ImmutableMap.of());
  }

  /** Returns where it comes from how indicators are scored. */
  @Value.Lazy
  public ImmutableList<Citation> citationsOfScores() {
    ImmutableList.Builder<Citation> citations = ImmutableList.builder();
    citations.add(shortfall().citation(), overrun().citation(), qualitativeBands().citation());
    satisfaction().ifPresent(parameter -> citations.add(parameter.citation()));
    gradeShares().ifPresent(parameter -> citations.add(parameter.citation()));
    return citations.build();
  }

  /**
   * Returns what comes of a row's target and actual value, words of the {@linkplain #gradeScale() grades}
   * among them.
   *
   * @param row the row of an indicator
   */
  public Attainment attainment(SheetRow row) {
    Attainment read = row.attainment();
    boolean words =
        read.outcome() == Attainment.Outcome.UNDECIDED
            && row.target().isStated()
            && row.actual().isStated();
    return words
        ? Attainment.of(
            row.target().get(),
            row.actual().get(),
            row.category().isStated() ? row.category().get() : null,
            gradeScale().value().words())
        : read;
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
    return IndicatorScoring.range(attainment, target, points, this, null);
  }

  /** Returns the most that an indicator can have: the points of its dimension, or all. */
  Points most(Figure<Category> category) {
    if (!category.isStated() || !dimensions().contains(category.get().dimension())) {
      return total();
    }
    return most(category.get().dimension());
  }

  /**
   * Returns the scores that the rules support for target and actual of an indicator.
   *
   * @param target the target
   * @param actual the actual value
   * @param points the points of the indicator
   */
  public PointsRange supported(Target target, Actual actual, Points points) {
    return supported(
        Attainment.of(target, actual, gradeScale().value().words()), target, actual, points);
  }

  /**
   * Returns the scores that the rules support for target and actual of an indicator of a dimension.
   *
   * @param dimension the dimension, whose {@linkplain #satisfaction() own rule} goes first
   * @param target the target
   * @param actual the actual value
   * @param points the points of the indicator
   */
  public PointsRange supported(Dimension dimension, Target target, Actual actual, Points points) {
    Attainment attainment = Attainment.of(target, actual, gradeScale().value().words());
    PointsRange satisfied =
        points.compareTo(Points.ZERO) <= 0
            ? null
            : IndicatorScoring.satisfaction(dimension, attainment, actual, points, this, null);
    return satisfied == null ? supported(attainment, target, actual, points) : satisfied;
  }

  private PointsRange supported(
      Attainment attainment, Target target, Actual actual, Points points) {
    PointsRange graded =
        points.compareTo(Points.ZERO) <= 0
            ? null
            : GradeScoring.range(attainment, target, actual, points, this, null);
    return graded == null ? supported(attainment, target, points) : graded;
  }

  /** Collects a scheme. Not thread-safe. */
  public static final class Builder extends ImmutableScoringScheme.Builder {
    Builder() {}
  }
}
