package org.budgetperformance.submission;

import java.io.Serializable;
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

  /** Collects an indicator; cells can be given as they are written. Not thread-safe. */
  public static final class Builder extends ImmutableIndicator.Builder {
    Builder() {}

    /** Sets the category. */
    public Builder category(Category category) {
      return category(Figure.of(category));
    }

    /** Sets the target as it is written in its cell. */
    public Builder target(String cell) {
      return target(Cells.read(FigureType.TARGET, cell));
    }

    /** Sets the actual value as it is written in its cell. */
    public Builder actual(String cell) {
      return actual(Cells.read(FigureType.ACTUAL, cell));
    }

    /** Sets the points as they are written in their cell. */
    public Builder points(String cell) {
      return points(Cells.read(FigureType.POINTS, cell));
    }

    /** Sets the score as it is written in its cell. */
    public Builder score(String cell) {
      return score(Cells.read(FigureType.POINTS, cell));
    }

    /** Sets the deviation explanation as it is written in its cell. */
    public Builder explanation(String cell) {
      return explanation(Cells.read(FigureType.TEXT, cell));
    }
  }
}
