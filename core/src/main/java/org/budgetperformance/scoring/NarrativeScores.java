package org.budgetperformance.scoring;

import static org.budgetperformance.formula.Formulas.inTurn;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.formula.Applications;
import org.budgetperformance.formula.Derived;
import org.budgetperformance.formula.DerivedNumber;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Where;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Scores of a narrative within what its own targets, actual values and points support (自评报告得分复算).
 *
 * <p>The check has one application for each dimension of each narrative, over the score of the dimension
 * and those of its indicators. What the narrative leaves unsaid is open; cells that cannot be read or
 * compared leave the dimension undecided.
 */
public final class NarrativeScores {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{score}，超出可支持得分，最多相差{margin}分：{supported}（{basis}）",
          "{score}: outside what is supported, by up to {margin}: {supported} ({basis})");
  private static final LocalizedText BELOW =
      LocalizedText.of(
          "{score}，低于可支持得分，最多少{margin}分：{supported}（{basis}）；从严评分的可不改",
          "{score}: below what is supported, by up to {margin}: {supported} ({basis});"
              + " a stricter score may stand");
  private static final LocalizedText ROUNDED =
      LocalizedText.of(
          "{score}，高于可支持得分，最多多{margin}分，似为取整所致：{supported}（{basis}）",
          "{score}: above what is supported, by up to {margin}, as if rounded: {supported}"
              + " ({basis})");
  private static final LocalizedText COMPARES =
      LocalizedText.of(
          "自评报告各一级指标及其指标的得分，与自评报告的年度指标值、实际完成值、分值",
          "scores of each dimension and its indicators in the narrative, against its targets,"
              + " actual values and points");

  private NarrativeScores() {}

  /**
   * Returns the check.
   *
   * @param scheme how to score
   */
  public static Check under(ScoringScheme scheme) {
    return FormulaCheck.eachOf(new Dimensions(scheme))
        .names(new NarrativeScoreMention())
        .gap(new Off(scheme))
        .grade(new NarrativeScoreGrade(false), Severity.NOTICE, BELOW)
        .grade(new NarrativeScoreGrade(true), Severity.NOTICE, ROUNDED)
        .asks(inTurn(new Fit(scheme), new NarrativeComparable()), MESSAGE, COMPARES);
  }

  /** Returns whether the score of a row is not stated, or needs no remark. */
  static boolean fits(SheetRow row, PointsRange accepted) {
    Figure<Points> score = row.score();
    return !score.isStated() || accepted.contains(score.get());
  }

  /** Returns whether the score of a dimension and all scores of its indicators fit. */
  static boolean fit(NarrativeDimension dimension) {
    SheetRow total = dimension.total();
    boolean fits = total == null || fits(total, dimension.accepted());
    ImmutableList<NarrativeIndicator> indicators = dimension.indicators();
    for (int i = 0; i < indicators.size() && fits; i++) {
      fits = fits(indicators.get(i).row(), indicators.get(i).accepted());
    }
    return fits;
  }

  /** Returns what is supported anew, with its steps. */
  private static NarrativeDimension explained(Where at, ScoringScheme scheme) {
    NarrativeDimension kept = at.subject(NarrativeDimension.class);
    return NarrativeDimension.compute(
        kept.narrative(), kept.dimension(), at.submission(), scheme, true);
  }

  /** The dimensions of all narratives. */
  private static final class Dimensions implements Applications.Subjects {
    private static final long serialVersionUID = 1L;

    private final ScoringScheme scheme;

    Dimensions(ScoringScheme scheme) {
      this.scheme = scheme;
    }

    @Override
    public ImmutableList<?> of(Submission submission) {
      return submission.derive(scheme.narrativeDimensions()).all();
    }
  }

  /** Whether every score that is stated is supported. */
  private static final class Fit extends Derived {
    private static final long serialVersionUID = 1L;

    private final ScoringScheme scheme;

    Fit(ScoringScheme scheme) {
      super(Operation.ALL, LocalizedText.of("得分均在可支持范围内", "all scores are supported"));
      this.scheme = scheme;
    }

    @Override
    protected Answer judge(Where at) {
      NarrativeDimension dimension = at.subject(NarrativeDimension.class);
      return dimension.total() == null && dimension.indicators().isEmpty()
          ? Answer.NOTHING
          : Answer.of(fit(dimension));
    }

    @Override
    protected ImmutableList<Step> steps(Where at, String basis) {
      NarrativeDimension dimension = explained(at, scheme);
      ImmutableList.Builder<Step> steps = ImmutableList.builder();
      dimension
          .indicators()
          .forEach(
              indicator ->
                  steps.add(
                      compare(
                          indicator.row(),
                          ScoreTape.accepted(indicator.tree(), indicator.accepted()))));
      SheetRow total = dimension.total();
      if (total != null) {
        steps.add(compare(total, ScoreTape.accepted(dimension.tree(), dimension.accepted())));
      }
      return steps.build();
    }

    /** A score that is not stated is not outside of anything. */
    private static Step compare(SheetRow row, Step supported) {
      Step score = ScoreTape.cell(row, Columns.SCORE);
      return row.score().isStated()
          ? Steps.of(Operation.EQUAL, score, supported)
          : Steps.of(Operation.NOT, Steps.of(Operation.CERTAIN, Steps.of(Operation.STATED, score)));
    }
  }

  /** By how much the score that is farthest outside is outside. */
  private static final class Off extends DerivedNumber {
    private static final long serialVersionUID = 1L;

    private final ScoringScheme scheme;

    Off(ScoringScheme scheme) {
      super(Operation.MAXIMUM, Operation.MAXIMUM.label(), FigureType.POINTS);
      this.scheme = scheme;
    }

    @Override
    protected long units(Where at) {
      NarrativeDimension dimension = at.subject(NarrativeDimension.class);
      SheetRow total = dimension.total();
      long most = total == null ? 0 : off(total, dimension.accepted());
      for (NarrativeIndicator indicator : dimension.indicators()) {
        most = Math.max(most, off(indicator.row(), indicator.accepted()));
      }
      return most;
    }

    private static long off(SheetRow row, PointsRange supported) {
      Figure<Points> score = row.score();
      if (!score.isStated()) {
        return 0;
      }
      long above = LongMath.saturatedSubtract(score.units(), supported.max().hundredths());
      long below = LongMath.saturatedSubtract(supported.min().hundredths(), score.units());
      return Math.max(0, Math.max(above, below));
    }

    @Override
    protected ImmutableList<Step> steps(Where at, String basis) {
      NarrativeDimension dimension = explained(at, scheme);
      ImmutableList.Builder<Step> steps = ImmutableList.builder();
      steps.add(Steps.constant(0, FigureType.POINTS));
      for (NarrativeIndicator indicator : dimension.indicators()) {
        Step accepted = ScoreTape.accepted(indicator.tree(), indicator.accepted());
        add(indicator.row(), accepted, steps);
      }
      SheetRow total = dimension.total();
      if (total != null) {
        add(total, ScoreTape.accepted(dimension.tree(), dimension.accepted()), steps);
      }
      return steps.build();
    }

    private static void add(SheetRow row, Step supported, ImmutableList.Builder<Step> steps) {
      if (row.score().isStated()) {
        steps.add(Steps.of(Operation.SPREAD, ScoreTape.cell(row, Columns.SCORE), supported));
      }
    }
  }
}
