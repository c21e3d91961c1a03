package org.budgetperformance.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.RoundingMode;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.indicator.Degree;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/**
 * Which share of its points an indicator in words can score (定性指标分档).
 *
 * <p>Each band runs from its own lower limit, inclusive, to that of the band above, exclusive; the
 * uppermost to the full points, inclusive. Immutable and thread-safe.
 */
public final class QualitativeBands implements Serializable {
  private static final LocalizedText LIMIT = LocalizedText.of("分档下限", "lower limit of the band");
  private static final long serialVersionUID = 1L;

  private final int full;
  private final int partial;

  private QualitativeBands(int full, int partial) {
    this.full = full;
    this.partial = partial;
  }

  /**
   * Returns bands.
   *
   * @param full the lower limit of 达成 in percent of the points
   * @param partial the lower limit of 部分达成 in percent of the points
   * @throws IllegalArgumentException unless 100 ≥ full &gt; partial &gt; 0
   */
  public static QualitativeBands of(int full, int partial) {
    checkArgument(100 >= full && full > partial && partial > 0, "%s and %s", full, partial);
    return new QualitativeBands(full, partial);
  }

  /**
   * Returns the scores that a degree of attainment supports.
   *
   * @param degree the degree
   * @param points the points of the indicator, not negative
   */
  public PointsRange range(Degree degree, Points points) {
    return range(degree, points, null, null);
  }

  /**
   * Returns the scores that a degree of attainment supports, and writes down how.
   *
   * @param tape if steps are asked for
   * @param basis the parameter whose bands these are, there if a tape is
   */
  PointsRange range(
      Degree degree, Points points, @Nullable ScoreTape tape, @Nullable Parameter<?> basis) {
    int from = degree == Degree.FULL ? full : degree == Degree.PARTIAL ? partial : 0;
    int below = degree == Degree.FULL ? 0 : degree == Degree.PARTIAL ? full : partial;
    Points most = below == 0 ? points : below(points, below);
    Points least = points.times(Rate.of(from, 100), RoundingMode.HALF_UP);
    if (tape != null && basis != null) {
      Step upper =
          below == 0 ? tape.points() : below(tape.points(), ScoreTape.percent(LIMIT, below, basis));
      tape.at(upper);
      tape.putAside();
      if (from == 0) {
        tape.at(Steps.constant(0, FigureType.POINTS));
      } else {
        tape.at(ScoreTape.percent(LIMIT, from, basis));
        ScoreTape.score(LIMIT, points, Rate.of(from, 100), tape);
        tape.at(Steps.of(Operation.MINIMUM, tape.at(), upper));
      }
      tape.putAside();
      tape.hull(Operation.HULL.label());
    }
    return PointsRange.of(least.compareTo(most) < 0 ? least : most, most);
  }

  /** Returns the greatest score below a share. */
  private static Points below(Points points, int percent) {
    long hundredths = points.times(Rate.of(percent, 100), RoundingMode.CEILING).hundredths();
    return Points.ofHundredths(Math.max(0, hundredths - 1));
  }

  private static Step below(Step points, Step share) {
    Step product = Steps.of(Operation.PRODUCT, points, share);
    Step up = Steps.of(Operation.ROUNDING_UP, product, Steps.decimals(2));
    Step less = Steps.of(Operation.SUM, up, Steps.constant(-1, FigureType.POINTS));
    return Steps.of(Operation.MAXIMUM, less, Steps.constant(0, FigureType.POINTS));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QualitativeBands
        && full == ((QualitativeBands) other).full
        && partial == ((QualitativeBands) other).partial;
  }

  @Override
  public int hashCode() {
    return 31 * full + partial;
  }

  @Override
  public String toString() {
    return "100–" + full + "–" + partial + "–0%";
  }
}
