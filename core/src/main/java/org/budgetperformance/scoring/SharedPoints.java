package org.budgetperformance.scoring;

import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;

/**
 * What is supported for indicators that share points in an unknown way (共用分值的指标). Immutable and
 * thread-safe.
 */
final class SharedPoints {
  private final PointsRange range;
  private final boolean open;

  private SharedPoints(PointsRange range, boolean open) {
    this.range = range;
    this.open = open;
  }

  /** Returns everything from 0 to the points. */
  static SharedPoints open(long points) {
    return new SharedPoints(PointsRange.of(Points.ZERO, Points.ofHundredths(points)), true);
  }

  /**
   * Returns what is supported for those of some indicators whose points are not known: from the share
   * of the worst to that of the best of them.
   *
   * @param points what they share, in hundredths, above 0
   */
  static SharedPoints of(Iterable<NarrativeIndicator> indicators, long points) {
    long least = points;
    long most = 0;
    int sharers = 0;
    for (NarrativeIndicator indicator : indicators) {
      if (!indicator.points().isPresent()) {
        SupportedScore all = indicator.ofMost();
        if (all.basis() != SupportedScore.Basis.DECIDED) {
          return open(points);
        }
        least = Math.min(least, all.range().min().hundredths());
        most = Math.max(most, all.range().max().hundredths());
        sharers++;
      }
    }
    if (sharers == 0) {
      return open(points);
    }
    // Each of the scores is rounded by itself, so their sum can be off by half a hundredth each.
    long low = least == points ? points : Math.max(0, least - sharers);
    long high = Math.min(points, most == 0 ? 0 : most + sharers);
    return new SharedPoints(
        PointsRange.of(Points.ofHundredths(low), Points.ofHundredths(high)), false);
  }

  PointsRange range() {
    return range;
  }

  boolean isOpen() {
    return open;
  }

  @Override
  public String toString() {
    return range.toString();
  }
}
