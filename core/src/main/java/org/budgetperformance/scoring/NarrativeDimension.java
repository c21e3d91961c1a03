package org.budgetperformance.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * What a narrative itself supports for one dimension (自评报告一级指标可支持得分), category by category.
 *
 * <p>What no category states of the dimension's points stays open, and so does a category of which
 * the department's form has more indicators than the narrative names. Immutable and thread-safe.
 */
public final class NarrativeDimension {
  private static final LocalizedText REST =
      LocalizedText.of("未列明的分值", "points that are given to nothing");

  private final Sheet narrative;
  private final Dimension dimension;
  private final Line line;
  private final Points points;
  private final ScoringScheme scheme;
  private final ImmutableList<NarrativeCategory> categories;
  private final ImmutableList<NarrativeIndicator> indicators;
  private final PointsRange named;
  private final PointsRange supported;
  private final long rest;
  private final boolean sharesRest;

  /**
   * @param rest the points that may belong to what the narrative does not name, in hundredths
   * @param sharesRest whether they may belong to other dimensions as well
   */
  private NarrativeDimension(
      Sheet narrative,
      Dimension dimension,
      Points points,
      ScoringScheme scheme,
      ImmutableList<NarrativeCategory> categories,
      long rest,
      boolean sharesRest) {
    this.narrative = narrative;
    this.dimension = dimension;
    this.line = Line.of(dimension);
    this.points = points;
    this.scheme = scheme;
    this.categories = categories;
    this.rest = rest;
    this.sharesRest = sharesRest;
    PointsRange sum = PointsRange.ZERO;
    ImmutableList.Builder<NarrativeIndicator> all = ImmutableList.builder();
    for (NarrativeCategory category : categories) {
      sum = sum.plus(category.supported());
      all.addAll(category.indicators());
    }
    this.named = sum.within(scheme.total());
    this.supported = sum.plus(rest()).within(scheme.total());
    this.indicators = all.build();
  }

  /**
   * Returns one dimension of a narrative.
   *
   * @param narrative the sheet of the narrative
   * @param dimension the dimension
   * @param submission the submission, whose department form says how many indicators a category has
   * @param scheme how to score
   */
  public static NarrativeDimension of(
      Sheet narrative, Dimension dimension, Submission submission, ScoringScheme scheme) {
    return submission.derive(scheme.narrativeDimensions()).of(narrative, dimension);
  }

  /**
   * @param explained whether its steps are asked for
   */
  static NarrativeDimension compute(
      Sheet narrative,
      Dimension dimension,
      Submission submission,
      ScoringScheme scheme,
      boolean explained) {
    Figure<Points> own = narrative.at(Line.of(dimension), Columns.POINTS);
    boolean free = scheme.isFree(dimension);
    Points points = free && own.isStated() ? own.get() : scheme.most(dimension);
    List<Category> found = categories(narrative, dimension);
    long stated = 0;
    for (Category category : found) {
      stated = LongMath.saturatedAdd(stated, NarrativeCategory.statedPoints(narrative, category));
    }
    long rest = Math.max(0, LongMath.saturatedSubtract(points.hundredths(), stated));
    // Points that are used up already leave it open what a category without any has.
    Points most = Points.ofHundredths(rest > 0 ? rest : Math.max(0, points.hundredths()));
    ImmutableList.Builder<NarrativeCategory> all = ImmutableList.builder();
    for (Category category : found) {
      all.add(NarrativeCategory.of(narrative, category, most, submission, scheme, explained));
    }
    return new NarrativeDimension(
        narrative, dimension, points, scheme, all.build(), rest, free && !own.isStated());
  }

  /** Returns the categories of the dimension that the narrative speaks of. */
  private static List<Category> categories(Sheet narrative, Dimension dimension) {
    List<Category> found = new ArrayList<>();
    for (Category category : IndicatorsByCategory.of(narrative).categories()) {
      if (category.dimension().equals(dimension)) {
        found.add(category);
      }
    }
    for (Category category : Category.NATIONAL) {
      if (category.dimension().equals(dimension)
          && !found.contains(category)
          && narrative.at(Line.of(category), Columns.POINTS).isStated()) {
        found.add(category);
      }
    }
    return found;
  }

  /**
   * Returns the steps that lead to what is supported: the indicators, what they share, and what is
   * left.
   *
   * @throws IllegalStateException if they were not asked for
   */
  Step tree() {
    return tree(rest());
  }

  /** Returns the steps that lead to what it adds to the whole. */
  Step treeOfWhole() {
    return tree(sharesRest ? PointsRange.ZERO : rest());
  }

  private Step tree(PointsRange left) {
    List<Step> parts = new ArrayList<>();
    categories.forEach(category -> category.explain(parts::add));
    parts.add(rest(left));
    return ScoreTape.ofTotal(Steps.of(Operation.SUM, dimension.label(), parts), scheme);
  }

  /** Returns the narrative. */
  Sheet narrative() {
    return narrative;
  }

  /** Returns the row of the narrative that states the score of the dimension, or null. */
  @Nullable
  SheetRow total() {
    ImmutableIntArray rows = narrative.rows(line);
    return rows.isEmpty() ? null : narrative.row(rows.get(0));
  }

  /** Returns the points that no dimension or category states. */
  static Step rest(PointsRange left) {
    return ScoreTape.asserted(REST, left, ImmutableList.of());
  }

  /** Returns the dimension. */
  public Dimension dimension() {
    return dimension;
  }

  /** Returns the points that the scheme gives the dimension. */
  public Points points() {
    return points;
  }

  /** Returns the range of scores that the narrative supports. */
  public PointsRange supported() {
    return supported;
  }

  /**
   * Returns the totals that need no remark: those supported, less what its indicators' scores lack that were
   * only cut off.
   */
  PointsRange accepted() {
    SheetRow total = total();
    if (total == null || total.score().units() >= supported.min().hundredths()) {
      return supported;
    }
    long least = supported.min().hundredths();
    for (NarrativeIndicator indicator : indicators) {
      Figure<Points> score = indicator.row().score();
      if (score.isStated() && indicator.accepted().contains(score.get())) {
        least -= Math.max(0, indicator.supported().range().min().hundredths() - score.units());
      }
    }
    return supported.span(PointsRange.exactly(Points.ofHundredths(Math.max(0, least))));
  }

  private PointsRange rest() {
    return PointsRange.of(Points.ZERO, Points.ofHundredths(rest));
  }

  /** Returns what it adds to the whole: without what other dimensions may have as well. */
  PointsRange supportedOfWhole() {
    return sharesRest ? named : supported;
  }

  /** Returns the points that are certainly those of this dimension, in hundredths. */
  long ownPoints() {
    return sharesRest ? points.hundredths() - rest : points.hundredths();
  }

  /** Returns whether the narrative speaks of any of its categories. */
  boolean isNamed() {
    return !categories.isEmpty();
  }

  /** Returns whether the narrative leaves some of the points open. */
  public boolean isOpen() {
    return rest > 0 || isAnyCategoryOpen();
  }

  /** Returns whether it leaves some of the points of the whole open. */
  boolean isOpenOfWhole() {
    return sharesRest ? isAnyCategoryOpen() : isOpen();
  }

  private boolean isAnyCategoryOpen() {
    return categories.stream().anyMatch(NarrativeCategory::isOpen);
  }

  /** Returns the indicators of the dimension, category by category. */
  public ImmutableList<NarrativeIndicator> indicators() {
    return indicators;
  }

  @Override
  public String toString() {
    return dimension + " " + supported();
  }
}
