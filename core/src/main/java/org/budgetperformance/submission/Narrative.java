package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Points;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;

/**
 * The figures of a narrative report (自评报告正文), each a row with the sentence it comes from.
 *
 * <p>A narrative has no cells to be left blank: what it does not say is absent. It is a view that
 * holds its sheet and nothing else. Immutable and thread-safe.
 */
public final class Narrative implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Sheet sheet;

  private Narrative(Sheet sheet) {
    this.sheet = sheet;
  }

  /**
   * Returns the view on a sheet.
   *
   * @param sheet a sheet of the type {@link Documents#NARRATIVE}
   * @throws IllegalArgumentException if it is of another type
   */
  public static Narrative of(Sheet sheet) {
    checkArgument(sheet.id().type().equals(Documents.NARRATIVE), "%s", sheet.id());
    return new Narrative(sheet);
  }

  /** Returns a builder of a narrative. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the sheet. */
  public Sheet sheet() {
    return sheet;
  }

  /** Returns the indicators in the order of the narrative. */
  public ImmutableList<Indicator> indicators() {
    return IndicatorRows.read(sheet);
  }

  /** Returns the total score that the narrative claims (综合评分), if it states one. */
  public Optional<Points> claimedTotal() {
    return sheet.at(Lines.TOTAL, Columns.SCORE).value();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Narrative && sheet.equals(((Narrative) other).sheet);
  }

  @Override
  public int hashCode() {
    return sheet.hashCode();
  }

  @Override
  public String toString() {
    return sheet.toString();
  }

  /**
   * Collects a narrative. Figures are given as they are written, amounts in 万元 where they name no unit; null is
   * what it does not say. Not thread-safe.
   */
  public static final class Builder {
    private final Sheet.Builder sheet = Sheet.builder(SheetId.of(Documents.NARRATIVE));

    private Builder() {}

    /**
     * States a figure of a line that does not repeat, such as the opening budget of the basic
     * expenditure.
     *
     * @param line the line
     * @param column the column
     * @param written the figure as it is written
     * @param <T> the class of the value
     */
    public <T> Builder state(Line line, Column<T> column, @Nullable String written) {
      return put(Row.of(line), column, written);
    }

    /**
     * States the amount of a project (付…工作经费 25 万元).
     *
     * @param name the name of the project, not empty
     * @param amount the amount as it is written
     * @throws IllegalArgumentException if the name is empty
     */
    public Builder project(String name, @Nullable String amount) {
      return put(sheet.next(Lines.PROJECT, name), Columns.AMOUNT, amount);
    }

    /**
     * States a goal that has a figure (绩效目标).
     *
     * @param subject what the goal is about, not empty
     * @param target the target as it is written
     * @throws IllegalArgumentException if the subject is empty
     */
    public Builder goal(String subject, @Nullable String target) {
      return put(sheet.next(Lines.GOAL, subject), Columns.TARGET, target);
    }

    /**
     * States the score of a dimension (成本指标得18分).
     *
     * @param dimension the dimension
     * @param score the score as it is written
     */
    public Builder dimension(Dimension dimension, @Nullable String score) {
      return state(Line.of(dimension), Columns.SCORE, score);
    }

    /**
     * States the points of a category (数量指标15分).
     *
     * @param category the category
     * @param points the points as they are written
     */
    public Builder category(Category category, @Nullable String points) {
      return state(Line.of(category), Columns.POINTS, points);
    }

    /**
     * Adds an indicator; what it leaves blank the narrative does not say.
     *
     * @param indicator the indicator
     */
    public Builder indicator(Indicator indicator) {
      IndicatorRows.writeStated(sheet, indicator);
      return this;
    }

    private <T> Builder put(Row row, Column<T> column, @Nullable String written) {
      if (written != null) {
        sheet.write(row, column, written);
      }
      return this;
    }

    /** Returns the narrative. */
    public Narrative build() {
      return new Narrative(sheet.build());
    }
  }
}
