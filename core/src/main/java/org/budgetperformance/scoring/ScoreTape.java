package org.budgetperformance.scoring;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.amount.Extents;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.explanation.FigureSteps;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * What the computing of a supported score writes down on its way (得分计算过程): the step that it stands at,
 * and those that it put aside.
 *
 * <p>The methods that compute take a tape, or null where only the score is asked for; so nothing is
 * said of a score but by what computed it. Not thread-safe.
 */
final class ScoreTape {
  private static final LocalizedText SUPPORTED = LocalizedText.of("可支持得分", "supported score");
  private static final LocalizedText ACCEPTED =
      LocalizedText.of("无须提示的得分", "score that needs no remark");
  private static final LocalizedText TOTAL = LocalizedText.of("总分值", "points of the whole");
  private static final LocalizedText EXECUTION =
      LocalizedText.of("预算执行率分值", "points of the execution rate");
  private static final ImmutableList<Column<?>> BASIS =
      ImmutableList.of(Columns.TARGET, Columns.ACTUAL, Columns.POINTS);

  private final SheetRow row;
  private final Step points;
  private final List<Step> aside = new ArrayList<>();
  private Step at;

  /**
   * @param points of which shares are scored
   */
  ScoreTape(SheetRow row, Step points) {
    this.row = row;
    this.points = points;
    this.at = points;
  }

  /** Returns the tape of a row that is scored by its own points. */
  ScoreTape(SheetRow row, ScoringScheme scheme) {
    this(row, ofTotal(cell(row, Columns.POINTS), row.points().units(), scheme));
  }

  /** Returns the step of points, which count up to the total of the scheme. */
  static Step ofTotal(Step points, long hundredths, ScoringScheme scheme) {
    return hundredths > scheme.total().hundredths()
        ? Steps.of(Operation.MINIMUM, points, total(scheme))
        : points;
  }

  /** Returns the step of a range, of which only what lies within the total of the scheme counts. */
  static Step ofTotal(Step range, ScoringScheme scheme) {
    Fraction most = range.result().number().map(Extents::highest).orElse(Fraction.ZERO);
    return most.compareTo(Fraction.of(scheme.total().hundredths(), 100)) <= 0
        ? range
        : Steps.of(
            Operation.HULL,
            range.label(),
            ImmutableList.of(
                Steps.of(Operation.MINIMUM, Steps.of(Operation.LOWEST, range), total(scheme)),
                Steps.of(Operation.MINIMUM, Steps.of(Operation.HIGHEST, range), total(scheme))));
  }

  private static Step total(ScoringScheme scheme) {
    return points(TOTAL, scheme.total(), scheme.dimensionPoints());
  }

  /** Returns the step that the computing stands at; at its end, the root of the tree. */
  Step at() {
    return at;
  }

  void at(Step step) {
    at = step;
  }

  Step points() {
    return points;
  }

  /** Puts aside what the computing stands at. */
  void putAside() {
    aside.add(at);
  }

  /** Puts aside what the computing stands at, given that a condition holds. */
  void putAside(Step condition) {
    aside.add(Steps.of(Operation.WHEN, condition, at));
  }

  /** Goes to the range of all that was put aside. */
  void hull(LocalizedText label) {
    at = Steps.of(Operation.HULL, label, aside);
    aside.clear();
  }

  /** Goes to the supported score: what it stands at, given that a condition holds. */
  void supportedIf(Step condition) {
    at = Steps.of(Operation.WHEN, SUPPORTED, ImmutableList.of(condition, at));
  }

  /** Goes from a share to what lies within 0 and 1. */
  void clamp() {
    Step atLeast = Steps.of(Operation.MAXIMUM, at, number(0));
    at = Steps.of(Operation.MINIMUM, atLeast, number(1));
  }

  /** Returns a share of points, rounded half up to the hundredth; the tape goes from share to score. */
  static Points score(LocalizedText label, Points points, Rate share, @Nullable ScoreTape tape) {
    if (tape != null) {
      Step product = Steps.of(Operation.PRODUCT, tape.points, tape.at);
      tape.at = Steps.of(Operation.ROUNDING, label, ImmutableList.of(product, Steps.decimals(2)));
    }
    return points.times(share, RoundingMode.HALF_UP);
  }

  /** Returns the steps of how target and actual compare. */
  AttainmentSteps attainment(Attainment attainment) {
    return new AttainmentSteps(row, attainment);
  }

  /** Returns the step that takes a cell of the row. */
  Step cell(Column<?> column) {
    return cell(row, column);
  }

  static Step cell(SheetRow row, Column<?> column) {
    Step cell = FigureSteps.of(row.sheet().place(row.row(), column), row.at(column));
    boolean rounded =
        cell.result().number().filter(number -> number.slack().signum() > 0).isPresent();
    return rounded && column.type().equals(FigureType.POINTS)
        ? Steps.of(Operation.AS_WRITTEN, cell)
        : cell;
  }

  /** Returns the step that takes the number of a cell without its rounding. */
  Step written(Column<?> column) {
    return Steps.of(Operation.AS_WRITTEN, cell(column));
  }

  /** Returns the step that takes what the points of a row are that has none, as nothing. */
  Step noPoints() {
    Figure<Points> figure = row.points();
    StepValue zero = StepValue.ofUnits(0, FigureType.POINTS);
    return Steps.of(
        Operation.AS_NOTHING,
        figure.isNumeric()
            ? cell(Columns.POINTS)
            : FigureSteps.of(row.sheet().place(row.row(), Columns.POINTS), figure, zero));
  }

  /** Returns the steps that take what a row says of its indicator. */
  static ImmutableList<Step> stated(SheetRow row) {
    return BASIS.stream()
        .filter(column -> row.at(column).state() != FigureState.ABSENT)
        .map(column -> cell(row, column))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what a row is called. */
  static LocalizedText name(SheetRow row) {
    Row at = row.sheet().rows().get(row.row());
    return LocalizedText.of(at.label(Locale.CHINESE), at.label(Locale.ENGLISH));
  }

  /** Returns a range that no calculation gives. */
  static Step asserted(LocalizedText name, PointsRange range, Iterable<Step> inputs) {
    Extent extent =
        Extent.between(
            Fraction.of(range.min().hundredths(), 100), Fraction.of(range.max().hundredths(), 100));
    return Step.of(Operation.ASSERTED, name, StepValue.of(extent, FigureType.POINTS), inputs);
  }

  /** Returns everything from 0 to some points. */
  static Step upTo(Step points) {
    return Steps.of(
        Operation.HULL, SUPPORTED, ImmutableList.of(Steps.constant(0, FigureType.POINTS), points));
  }

  /** Returns the step of a range that may reach below what is supported. */
  static Step accepted(Step supported, PointsRange accepted) {
    Fraction least = supported.result().number().map(Extents::lowest).orElse(Fraction.ZERO);
    Step lowest = Steps.constant(accepted.min().hundredths(), FigureType.POINTS);
    return Fraction.of(accepted.min().hundredths(), 100).compareTo(least) >= 0
        ? supported
        : Steps.of(Operation.HULL, ACCEPTED, ImmutableList.of(lowest, supported));
  }

  static Step number(int number) {
    return Steps.constant(number * FigureType.RATE.unitsPerOne(), FigureType.RATE);
  }

  static Step executionPoints(SheetRow funds, ScoringScheme scheme) {
    return scheme.isOfForm(funds.points()) ? cell(funds, Columns.POINTS) : executionPoints(scheme);
  }

  static Step executionPoints(ScoringScheme scheme) {
    return points(EXECUTION, scheme.executionPoints().value(), scheme.executionPoints());
  }

  static Step points(LocalizedText label, Points points, Parameter<?> basis) {
    return Step.parameter(
        label, StepValue.ofUnits(points.hundredths(), FigureType.POINTS), basis(basis));
  }

  static Step percent(LocalizedText label, int percent, Parameter<?> basis) {
    StepValue value = StepValue.of(Fraction.of(percent, 100), FigureType.RATE);
    return Step.parameter(label, value, basis(basis));
  }

  static String basis(Parameter<?> parameter) {
    return parameter.citation().words() + parameter.confirmed().map(year -> " " + year).orElse("");
  }
}
