package org.budgetperformance.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.RoundingMode;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Degree;

/**
 * Which share of its points an indicator in words can score (定性指标分档).
 *
 * <p>Each band runs from its own lower limit, inclusive, to that of the band above, exclusive; the
 * uppermost to the full points, inclusive. Immutable and thread-safe.
 */
public final class QualitativeBands implements Serializable {
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
    switch (degree) {
      case FULL:
        return PointsRange.of(share(points, full), points);
      case PARTIAL:
        Points most = below(points, full);
        Points least = share(points, partial);
        return PointsRange.of(least.compareTo(most) < 0 ? least : most, most);
      default:
        return PointsRange.of(Points.ZERO, below(points, partial));
    }
  }

  /** Returns the lower limit of 达成 in percent of the points. */
  int full() {
    return full;
  }

  /** Returns the lower limit of 部分达成 in percent of the points. */
  int partial() {
    return partial;
  }

  private static Points share(Points points, int percent) {
    return points.times(Rate.of(percent, 100), RoundingMode.HALF_UP);
  }

  private static Points below(Points points, int percent) {
    long hundredths = points.times(Rate.of(percent, 100), RoundingMode.CEILING).hundredths();
    return Points.ofHundredths(Math.max(0, hundredths - 1));
  }

  @Override
  public String toString() {
    return "100–" + full + "–" + partial + "–0%";
  }
}
