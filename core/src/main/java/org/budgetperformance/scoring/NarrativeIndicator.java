package org.budgetperformance.scoring;

import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.explanation.Step;
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
  @Nullable private final ScoreTape tape;

  private NarrativeIndicator(
      SheetRow row,
      Points most,
      boolean known,
      SupportedScore ofMost,
      ScoringScheme scheme,
      @Nullable ScoreTape tape) {
    this.row = row;
    this.most = most;
    this.known = known;
    this.ofMost = ofMost;
    this.supported = known ? ofMost : SupportedScore.open(ofMost.range().max());
    this.tape = tape;
    this.scheme = scheme;
  }

  /**
   * Returns an indicator.
   *
   * @param row its row in the narrative
   * @param most its points, or the most that they can be
   * @param known whether they are its points
   * @param scheme how to score
   * @param explained the step of its points, if they are known and steps are asked for
   */
  static NarrativeIndicator of(
      SheetRow row, Points most, boolean known, ScoringScheme scheme, @Nullable Step explained) {
    ScoreTape tape =
        explained == null
            ? null
            : new ScoreTape(row, ScoreTape.ofTotal(explained, most.hundredths(), scheme));
    Points counting = most.compareTo(scheme.total()) > 0 ? scheme.total() : most;
    SupportedScore ofMost = IndicatorScoring.rounded(row, counting, scheme, tape);
    return new NarrativeIndicator(row, counting, known, ofMost, scheme, tape);
  }

  /** Returns the steps that lead to what is supported; it is asserted where the cells leave it open. */
  Step tree() {
    return tape != null && supported.basis() == SupportedScore.Basis.DECIDED
        ? tape.at()
        : ScoreTape.asserted(ScoreTape.name(row), supported.range(), ScoreTape.stated(row));
  }

  /** Returns the scores that need no remark: those supported, and the least of them that is only cut off. */
  PointsRange accepted() {
    PointsRange range = supported.range();
    return supported.isAbove(row.score())
        ? range.span(PointsRange.exactly(IndicatorScoring.cutOff(row, supported, most, scheme)))
        : range;
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
