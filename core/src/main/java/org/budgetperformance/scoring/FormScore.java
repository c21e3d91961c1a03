package org.budgetperformance.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.submission.SheetId;
import org.immutables.value.Value;

/**
 * The score of one document (一份材料的得分), a form or the narrative: what it claims beside what the rules
 * support, as a whole, by dimension and by row.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class FormScore implements JudgedScore {
  private static final long serialVersionUID = 1L;

  /** Use {@link Evaluation#score()}. */
  FormScore() {}

  /** Returns which document it is. */
  public abstract SheetId form();

  /** Returns the total that the document claims (自评得分), if it states one. */
  @Override
  public abstract Optional<Points> claimed();

  /** Returns the range of totals that the rules support (可支持得分). */
  @Override
  public abstract PointsRange supported();

  /** Returns the grade of the claimed total, if one is stated. */
  public abstract Optional<GradeScale.Grade> claimedGrade();

  /** Returns the grade of the strictest supported total. */
  public abstract GradeScale.Grade lowestGrade();

  /** Returns the grade of the most generous supported total. */
  public abstract GradeScale.Grade highestGrade();

  /** Returns the scores of the dimensions in the order of the scoring scheme (一级指标得分). */
  public abstract ImmutableList<DimensionScore> dimensions();

  /**
   * Returns the scores of the indicators (三级指标得分): of a form all in its order, of a narrative those
   * of the dimensions of the scheme, dimension by dimension.
   */
  public abstract ImmutableList<RowScore> indicators();

  /** Returns the score of the budget execution (预算执行率得分), open where the document has none. */
  public abstract RowScore execution();

  /** Fills in what follows from the parts: the grades, and the range, which is their sum. */
  static FormScore of(
      SheetId form,
      Points points,
      Optional<Points> claimed,
      ImmutableList<DimensionScore> dimensions,
      ImmutableList<RowScore> indicators,
      RowScore execution,
      PointsRange supported,
      PointsRange withCutOff,
      boolean open,
      GradeScale scale) {
    return ImmutableFormScore.builder()
        .form(form)
        .points(points)
        .claimed(claimed)
        .supported(supported)
        .verdict(ScoreVerdict.of(claimed, withCutOff, open))
        .claimedGrade(claimed.map(scale::of))
        .lowestGrade(scale.of(supported.min()))
        .highestGrade(scale.of(supported.max()))
        .dimensions(dimensions)
        .indicators(indicators)
        .execution(execution)
        .build();
  }
}
