package org.budgetperformance.scoring;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.annotations.Beta;
import com.google.common.primitives.ImmutableIntArray;
import java.io.Serializable;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;

/**
 * The scores that rules support for one row of a form (可支持得分): a range, and whether the row's
 * cells decide it.
 *
 * <p>Immutable and thread-safe.
 */
public final class SupportedScore implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What takes no part in the score. */
  static final SupportedScore NOT_APPLICABLE =
      new SupportedScore(PointsRange.ZERO, Basis.NOT_APPLICABLE);

  private final PointsRange range;
  private final Basis basis;

  private SupportedScore(PointsRange range, Basis basis) {
    this.range = range;
    this.basis = checkNotNull(basis);
  }

  /** What a range rests on. */
  public enum Basis {
    /** The cells decide it. */
    DECIDED,
    /** The cells leave everything from 0 to the points open. */
    OPEN,
    /** The row takes no part in the score. */
    NOT_APPLICABLE
  }

  /**
   * Returns what a scheme supports for a row with a score.
   *
   * @param row the row of an indicator, which is scored by its target, or a row of funds, which is
   *     scored by its own execution rate
   * @param scheme how to score
   */
  public static SupportedScore of(SheetRow row, ScoringScheme scheme) {
    return row.sheet().derive(scheme.supportedScores()).at(row.row());
  }

  /**
   * Returns the tree of steps that leads to what a scheme supports for a row (可支持得分的计算过程).
   *
   * @param row the row of an indicator, or a row of funds
   * @param scheme how to score
   */
  @Beta
  public static Step explain(SheetRow row, ScoringScheme scheme) {
    ScoreTape tape =
        row.line().equals(Lines.INDICATOR)
            ? new ScoreTape(row, scheme)
            : new ScoreTape(row, ScoreTape.executionPoints(row, scheme));
    compute(row, scheme, tape);
    return tape.at();
  }

  /**
   * @param tape if steps are asked for
   */
  static SupportedScore compute(SheetRow row, ScoringScheme scheme, @Nullable ScoreTape tape) {
    if (row.line().equals(Lines.INDICATOR)) {
      return IndicatorScoring.of(row, scheme, tape);
    }
    boolean repeated = !row.line().equals(Lines.ANNUAL_FUNDS);
    if (repeated ? scoresNothing(row) : scheme.isExecutionUnscored(row)) {
      if (tape != null) {
        tape.at(Steps.constant(0, FigureType.POINTS));
      }
      return NOT_APPLICABLE;
    }
    return scheme.executionScoring().value().supported(row, scheme, tape);
  }

  /** A row of funds that repeats the one above need not repeat its points and its score, or has 0 of 0. */
  private static boolean scoresNothing(SheetRow row) {
    FigureState score = row.score().state();
    boolean left = score != FigureState.STATED && score != FigureState.UNREADABLE;
    boolean ofNoPoints = row.points().isStated() && row.score().units() == 0;
    return (left || ofNoPoints) && row.points().units() == 0;
  }

  /**
   * Returns the scores of a row that need no remark (无须提示的得分): those that are supported; the least of them
   * cut off at the place that the score is written to, never coarser than a tenth; and of a met target any
   * below them, since who loses points there is asked for the reason.
   *
   * @param row the row of an indicator, or a row of funds
   * @param scheme how to score
   */
  public static PointsRange accepted(SheetRow row, ScoringScheme scheme) {
    SupportedScore supported = of(row, scheme);
    return supported.isAbove(row.score()) && isMet(row)
        ? PointsRange.of(Points.ZERO, supported.range.max())
        : withCutOff(row, scheme);
  }

  private static boolean isMet(SheetRow row) {
    Attainment.Outcome outcome = row.attainment().outcome();
    return row.line().equals(Lines.INDICATOR)
        && (outcome == Attainment.Outcome.MET || outcome == Attainment.Outcome.EXCEEDED);
  }

  /** Returns the supported scores, and the least of them as it is when a score only cuts it off. */
  static PointsRange withCutOff(SheetRow row, ScoringScheme scheme) {
    SupportedScore supported = of(row, scheme);
    if (!supported.isAbove(row.score())) {
      return supported.range;
    }
    Points least =
        row.line().equals(Lines.INDICATOR)
            ? IndicatorScoring.cutOff(row, supported, row.points().get(), scheme)
            : cut(scheme.executionScoring().value().least(row, scheme), row.score());
    return supported.range.span(PointsRange.exactly(least));
  }

  /** Returns whether cells decide that the least of it is more than a score. */
  boolean isAbove(Figure<Points> score) {
    return basis == Basis.DECIDED && score.isStated() && score.get().compareTo(range.min()) < 0;
  }

  /**
   * Returns the tree of steps that leads to the scores of a row that need no remark.
   *
   * @param row the row of an indicator, or a row of funds
   * @param scheme how to score
   */
  @Beta
  public static Step explainAccepted(SheetRow row, ScoringScheme scheme) {
    return ScoreTape.accepted(explain(row, scheme), accepted(row, scheme));
  }

  /** Returns points cut off at the last place of a score. */
  static Points cut(Points exact, Figure<Points> score) {
    long place = Math.min(ScorePlace.TENTH, ScorePlace.of(score));
    return Points.ofHundredths(exact.hundredths() - Math.floorMod(exact.hundredths(), place));
  }

  static SupportedScore decided(PointsRange range) {
    return new SupportedScore(range, Basis.DECIDED);
  }

  static SupportedScore open(Points points) {
    return new SupportedScore(PointsRange.of(Points.ZERO, points), Basis.OPEN);
  }

  /**
   * Returns what a scheme supports for the execution rate of a document, from its annual funds.
   *
   * @param document the sheet of a form or of a narrative
   * @param scheme how to score
   */
  public static SupportedScore ofExecution(Sheet document, ScoringScheme scheme) {
    ImmutableIntArray rows = document.rows(Lines.ANNUAL_FUNDS);
    return rows.isEmpty()
        ? open(scheme.executionPoints().value())
        : of(document.row(rows.get(0)), scheme);
  }

  /** Returns the supported range. */
  public PointsRange range() {
    return range;
  }

  /** Returns what the range rests on. */
  public Basis basis() {
    return basis;
  }

  @Override
  public String toString() {
    return range + " " + basis;
  }
}
