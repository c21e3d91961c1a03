package org.budgetperformance.submission;

import java.io.Serializable;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.amount.Points;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Target;
import org.immutables.value.Value;

/**
 * One indicator of a form or a narrative (三级指标) with what is stated of it.
 *
 * <p>Everything but the name is a figure, so that what was left blank stays blank. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Indicator implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link #builder}. */
  Indicator() {}

  /** Returns a builder of which only the name is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the name (三级指标). */
  public abstract String name();

  /** Returns the code by which it stays the same when it is renamed (指标编码), if it has one. */
  @Value.Auxiliary
  public abstract Optional<String> code();

  /** Returns the category (二级指标). */
  @Value.Default
  public Figure<Category> category() {
    return Figure.blank();
  }

  /** Returns the target (年度指标值). */
  @Value.Default
  public Figure<Target> target() {
    return Figure.blank();
  }

  /** Returns the actual value (实际完成值). */
  @Value.Default
  public Figure<Actual> actual() {
    return Figure.blank();
  }

  /** Returns the points (分值). */
  @Value.Default
  public Figure<Points> points() {
    return Figure.blank();
  }

  /** Returns the score (得分). */
  @Value.Default
  public Figure<Points> score() {
    return Figure.blank();
  }

  /** Returns the deviation explanation (偏差原因分析及改进措施). */
  @Value.Default
  public Figure<String> explanation() {
    return Figure.blank();
  }

  /**
   * Collects an indicator. Cells can be given as they are written, or as the values that a system holds; null is
   * a blank cell, and so is what is not set. Not thread-safe.
   */
  public static final class Builder extends ImmutableIndicator.Builder {
    Builder() {}

    /** Sets the category. */
    public Builder category(@Nullable Category category) {
      return category(category == null ? Figure.blank() : Figure.of(category));
    }

    /** Sets the target as it is written in its cell. */
    public Builder target(@Nullable String cell) {
      return target(read(FigureType.TARGET, cell));
    }

    /** Sets the actual value as it is written in its cell. */
    public Builder actual(@Nullable String cell) {
      return actual(read(FigureType.ACTUAL, cell));
    }

    /** Sets the points as they are written in their cell. */
    public Builder points(@Nullable String cell) {
      return points(read(FigureType.POINTS, cell));
    }

    /** Sets the points. */
    public Builder points(@Nullable Points points) {
      return points(points == null ? Figure.blank() : Figure.of(points));
    }

    /** Sets the score as it is written in its cell. */
    public Builder score(@Nullable String cell) {
      return score(read(FigureType.POINTS, cell));
    }

    /** Sets the score. */
    public Builder score(@Nullable Points score) {
      return score(score == null ? Figure.blank() : Figure.of(score));
    }

    /** Sets the deviation explanation as it is written in its cell. */
    public Builder explanation(@Nullable String cell) {
      return explanation(read(FigureType.TEXT, cell));
    }

    private static <T> Figure<T> read(FigureType<T> type, @Nullable String cell) {
      return cell == null ? Figure.blank() : Cells.read(type, cell);
    }
  }
}
