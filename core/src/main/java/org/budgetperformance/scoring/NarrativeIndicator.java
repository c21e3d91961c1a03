package org.budgetperformance.scoring;

import java.util.Optional;
import org.budgetperformance.amount.Points;
import org.budgetperformance.submission.SheetRow;

/**
 * What a narrative supports for one of its indicators (自评报告指标可支持得分).
 *
 * <p>Where the narrative does not fix the indicator's points, the most that they can be bounds the
 * score from above, and nothing bounds it from below. Immutable and thread-safe.
 */
public final class NarrativeIndicator {
  private final SheetRow row;
  private final Points most;
  private final boolean known;
  private final SupportedScore ofMost;
  private final SupportedScore supported;
  private final ScoringScheme scheme;

  private NarrativeIndicator(
      SheetRow row, Points most, boolean known, SupportedScore ofMost, ScoringScheme scheme) {
    this.row = row;
    this.most = most;
    this.known = known;
    this.ofMost = ofMost;
    this.supported = known ? ofMost : SupportedScore.open(ofMost.range().max());
    this.scheme = scheme;
  }

  /**
   * Returns an indicator.
   *
   * @param row its row in the narrative
   * @param most its points, or the most that they can be
   * @param known whether they are its points
   * @param scheme how to score
   */
  static NarrativeIndicator of(SheetRow row, Points most, boolean known, ScoringScheme scheme) {
    return new NarrativeIndicator(row, most, known, RoundedScore.of(row, most, scheme), scheme);
  }

  /** Returns how it is scored. */
  ScoringScheme scheme() {
    return scheme;
  }

  /** Returns the row of the indicator. */
  public SheetRow row() {
    return row;
  }

  /** Returns its points, if the narrative fixes them. */
  public Optional<Points> points() {
    return known ? Optional.of(most) : Optional.empty();
  }

  /** Returns the scores that are supported, and open where the points are not known. */
  public SupportedScore supported() {
    return supported;
  }

  /** Returns what target and actual support if the indicator had all the points that it can have. */
  SupportedScore ofMost() {
    return ofMost;
  }

  @Override
  public String toString() {
    return row + " " + supported();
  }
}
