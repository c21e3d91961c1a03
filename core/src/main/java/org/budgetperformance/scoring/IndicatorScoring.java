package org.budgetperformance.scoring;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.indicator.Comparison;
import org.budgetperformance.indicator.Degree;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.indicator.Unit;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** Computes what a scheme supports for an indicator (指标可支持得分). Stateless. */
final class IndicatorScoring {
  private static final LocalizedText MOST = LocalizedText.of("一级指标分值", "points of the dimension");
  private static final LocalizedText SATISFACTION =
      LocalizedText.of("满意度分档得分", "score of the satisfaction by steps");
  private static final LocalizedText ROUNDED =
      LocalizedText.of("金额在舍入范围内的可支持得分", "supported score within the rounding of the amounts");
  private static final Step LESS_ONE_HUNDREDTH = Steps.constant(-1, FigureType.POINTS);

  /** An amount in a cell of an indicator is rounded to 0.01万元 at most: 170.36 is above ≤170. */
  private static final long MOST_SLACK = 5_000L;

  private IndicatorScoring() {}

  /** Returns what is supported for an indicator by its own points. */
  static SupportedScore of(SheetRow row, ScoringScheme scheme, @Nullable ScoreTape tape) {
    Figure<Points> points = row.points();
    if (points.state() != FigureState.UNREADABLE && !areMissing(points, row)) {
      return of(row, points.value().orElse(Points.ZERO), scheme, tape);
    }
    Points most = scheme.most(row.category());
    if (tape != null) {
      tape.at(ScoreTape.upTo(ScoreTape.points(MOST, most, scheme.dimensionPoints())));
    }
    return SupportedScore.open(most);
  }

  /** Points were left blank if the row has a score, or an answer to its target. */
  private static boolean areMissing(Figure<Points> points, SheetRow row) {
    boolean blank = points.state() == FigureState.BLANK || points.state() == FigureState.ABSENT;
    boolean answered =
        row.score().state() == FigureState.BLANK
            && row.target().isStated()
            && row.attainment().outcome() != Attainment.Outcome.NOT_APPLICABLE;
    return blank && (row.score().units() > 0 || answered);
  }

  /** Returns what is supported for an indicator whose points are known, maybe from elsewhere. */
  static SupportedScore of(
      SheetRow row, Points points, ScoringScheme scheme, @Nullable ScoreTape tape) {
    if (points.compareTo(Points.ZERO) <= 0) {
      if (tape != null) {
        tape.at(tape.noPoints());
      }
      return SupportedScore.NOT_APPLICABLE;
    }
    return ofCounting(
        row, points.compareTo(scheme.total()) > 0 ? scheme.total() : points, scheme, tape);
  }

  /** Returns what is supported for an indicator with points, which are at most the total. */
  private static SupportedScore ofCounting(
      SheetRow row, Points points, ScoringScheme scheme, @Nullable ScoreTape tape) {
    Figure<Target> target = row.target();
    Attainment attainment = scheme.attainment(row);
    PointsRange graded =
        target.isStated() && row.actual().isStated()
            ? GradeScoring.range(attainment, target.get(), row.actual().get(), points, scheme, tape)
            : null;
    if (graded != null) {
      return SupportedScore.decided(graded);
    }
    switch (attainment.outcome()) {
      case MET:
      case EXCEEDED:
      case MISSED:
      case CLAIMED:
        PointsRange satisfied =
            satisfaction(dimension(row), attainment, row.actual().get(), points, scheme, tape);
        return SupportedScore.decided(
            satisfied == null ? range(attainment, target.get(), points, scheme, tape) : satisfied);
      default:
        if (tape != null) {
          tape.at(ScoreTape.upTo(tape.points()));
        }
        return SupportedScore.open(points);
    }
  }

  @Nullable
  private static Dimension dimension(SheetRow row) {
    return row.category().isStated() ? row.category().get().dimension() : null;
  }

  /**
   * Returns the score that the thresholds of a satisfaction support; null where they do not say: a
   * dimension of another kind, words, or a bound, which is no result.
   *
   * @param points above 0
   */
  @Nullable
  static PointsRange satisfaction(
      @Nullable Dimension dimension,
      Attainment attainment,
      Actual actual,
      Points points,
      ScoringScheme scheme,
      @Nullable ScoreTape tape) {
    Parameter<Thresholds> thresholds = scheme.satisfaction().orElse(null);
    boolean asked =
        thresholds != null
            && Dimension.SATISFACTION.equals(dimension)
            && attainment.outcome() != Attainment.Outcome.CLAIMED
            && actual.comparison().filter(Comparison.EQUAL_TO::equals).isPresent();
    Rate result = asked ? actual.quantity().flatMap(Quantity::rate).orElse(null) : null;
    if (thresholds == null || result == null) {
      return null;
    }
    if (tape != null) {
      tape.at(tape.written(Columns.ACTUAL));
    }
    Rate share = thresholds.value().share(result, tape, thresholds);
    return PointsRange.exactly(ScoreTape.score(SATISFACTION, points, share, tape));
  }

  /**
   * Returns the scores that are supported where target and actual decide.
   *
   * @param points above 0
   */
  static PointsRange range(
      Attainment attainment,
      Target target,
      Points points,
      ScoringScheme scheme,
      @Nullable ScoreTape tape) {
    switch (attainment.outcome()) {
      case MET:
      case EXCEEDED:
        if (tape != null) {
          tape.supportedIf(tape.attainment(attainment).attained());
        }
        return PointsRange.exactly(points);
      case CLAIMED:
        Degree degree = attainment.degree().orElse(Degree.NONE);
        Parameter<QualitativeBands> bands = scheme.qualitativeBands();
        PointsRange band = bands.value().range(degree, points, tape, bands);
        if (tape != null) {
          tape.supportedIf(tape.attainment(attainment).claimed());
        }
        return band;
      case MISSED:
        PointsRange left = missed(attainment, target, points, scheme, tape);
        if (tape != null) {
          tape.supportedIf(tape.attainment(attainment).missed());
        }
        return left;
      default:
        return PointsRange.of(Points.ZERO, points);
    }
  }

  /** Where no ratio can be said, any loss will do. */
  private static PointsRange missed(
      Attainment attainment,
      Target target,
      Points points,
      ScoringScheme scheme,
      @Nullable ScoreTape tape) {
    Rate ratio = attainment.ratio().orElse(null);
    if (ratio == null) {
      if (tape != null) {
        tape.at(ScoreTape.upTo(Steps.of(Operation.SUM, tape.points(), LESS_ONE_HUNDREDTH)));
      }
      return PointsRange.of(Points.ZERO, points.minus(Points.ofHundredths(1)));
    }
    Parameter<ImmutableSet<MissedTargetFormula>> formulas =
        isOverrun(target, ratio) ? scheme.overrun() : scheme.shortfall();
    PointsRange range = null;
    for (MissedTargetFormula formula : formulas.value()) {
      if (tape != null) {
        tape.at(tape.attainment(attainment).ratio());
      }
      Rate share = formula.share(ratio, tape);
      PointsRange here = PointsRange.exactly(ScoreTape.score(formula.label(), points, share, tape));
      range = range == null ? here : range.span(here);
      if (tape != null) {
        tape.putAside(inForce(formula, formulas));
      }
    }
    if (tape != null) {
      tape.hull(Operation.HULL.label());
    }
    return range == null ? PointsRange.ZERO : range;
  }

  /**
   * Returns the least that is supported for an indicator: of a ratio, cut off at the last place of its score.
   *
   * @param supported what is supported, which is decided
   * @param points its points, above 0
   */
  static Points cutOff(
      SheetRow row, SupportedScore supported, Points points, ScoringScheme scheme) {
    Points least = supported.range().min();
    Rate ratio = row.attainment().ratio().orElse(null);
    if (row.attainment().outcome() != Attainment.Outcome.MISSED || ratio == null) {
      return least;
    }
    Parameter<ImmutableSet<MissedTargetFormula>> formulas =
        isOverrun(row.target().get(), ratio) ? scheme.overrun() : scheme.shortfall();
    for (MissedTargetFormula formula : formulas.value()) {
      Rate share = formula.share(ratio, null);
      if (points.times(share, RoundingMode.HALF_UP).equals(least)) {
        return SupportedScore.cut(points.times(share, RoundingMode.DOWN), row.score());
      }
    }
    return least;
  }

  private static Step inForce(MissedTargetFormula formula, Parameter<?> formulas) {
    StepValue yes = StepValue.of(Answer.YES);
    return Step.parameter(formula.label(), yes, ScoreTape.basis(formulas));
  }

  /** A range can be missed at either end. */
  private static boolean isOverrun(Target target, Rate ratio) {
    boolean upper = target.kind() == Target.Kind.AT_MOST || target.kind() == Target.Kind.LESS_THAN;
    return upper || ratio.compareTo(Rate.ONE) > 0;
  }

  /**
   * Returns what is supported for an indicator of a narrative, whatever the rounding (金额四舍五入): a
   * narrative retells amounts that were scored as the form rounds them, so each stands for its own
   * interval and for that of the form.
   */
  static SupportedScore rounded(
      SheetRow row, Points points, ScoringScheme scheme, @Nullable ScoreTape tape) {
    SupportedScore written = of(row, points, scheme, tape);
    boolean lost =
        written.basis() == SupportedScore.Basis.DECIDED
            && !written.range().equals(PointsRange.exactly(points));
    Optional<Amount> target =
        lost
            ? row.target().value().flatMap(Target::quantity).flatMap(Quantity::amount)
            : Optional.empty();
    Optional<Amount> actual =
        lost
            ? row.actual().value().flatMap(Actual::quantity).flatMap(Quantity::amount)
            : Optional.empty();
    if (!target.isPresent() || !actual.isPresent()) {
      return written;
    }
    Target asked = row.target().get();
    PointsRange less = shifted(asked, target.get(), actual.get(), 1, points, scheme);
    PointsRange more = shifted(asked, target.get(), actual.get(), -1, points, scheme);
    PointsRange range = written.range().span(less).span(more);
    if (tape != null && !range.equals(written.range())) {
      tape.putAside();
      tape.at(ScoreTape.asserted(ROUNDED, range, ScoreTape.stated(row)));
      tape.putAside();
      tape.hull(ScoreTape.name(row));
    }
    return SupportedScore.decided(range);
  }

  private static PointsRange shifted(
      Target asked, Amount target, Amount actual, int sign, Points points, ScoringScheme scheme) {
    Target other =
        Target.of(asked.comparison().orElseThrow(IllegalStateException::new), shift(target, sign));
    return scheme.supported(other, Actual.of(shift(actual, -sign)), points);
  }

  private static Quantity shift(Amount amount, int sign) {
    long fen = Math.addExact(amount.fen(), sign * (FigureType.slack(amount) + MOST_SLACK));
    return Quantity.of(BigDecimal.valueOf(fen, 2), Unit.YUAN);
  }
}
