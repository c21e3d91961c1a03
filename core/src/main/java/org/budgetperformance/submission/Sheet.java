package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.indicator.Target;

/**
 * One document as rows × columns of figures (表).
 *
 * <p>Every figure that was not put is {@link FigureState#ABSENT}. Two sheets are equal if they have
 * the same id and the same figures at the same places, in whatever order their rows stand.
 * Immutable and thread-safe.
 */
public final class Sheet implements Serializable {
  private static final ImmutableIntArray NO_ROWS = ImmutableIntArray.of();
  private static final long serialVersionUID = 1L;

  private final SheetId id;
  private final ImmutableMap<Row, Integer> rows;
  private final ImmutableList<Row> rowList;
  private final ImmutableMap<Line, ImmutableIntArray> rowsByLine;
  private final Figure<?>[] figures;
  private final int width;

  /** Each element is computed when first asked for; two threads may compute the same value. */
  @Nullable private transient Attainment[] attainments;

  private Sheet(SheetId id, Map<Row, Figure<?>[]> table) {
    this.id = id;
    this.width = id.type().columns().size();
    this.figures = new Figure<?>[table.size() * width];
    ImmutableMap.Builder<Row, Integer> numbers = ImmutableMap.builder();
    Map<Line, List<Integer>> byLine = new LinkedHashMap<>();
    int number = 0;
    for (Map.Entry<Row, Figure<?>[]> entry : table.entrySet()) {
      System.arraycopy(entry.getValue(), 0, figures, number * width, width);
      numbers.put(entry.getKey(), number);
      byLine.computeIfAbsent(entry.getKey().line(), line -> new ArrayList<>()).add(number);
      number++;
    }
    this.rows = numbers.build();
    this.rowList = rows.keySet().asList();
    ImmutableMap.Builder<Line, ImmutableIntArray> lines = ImmutableMap.builder();
    byLine.forEach((line, list) -> lines.put(line, ImmutableIntArray.copyOf(list)));
    this.rowsByLine = lines.build();
  }

  /**
   * Returns a builder of a sheet.
   *
   * @param id which document it is
   */
  public static Builder builder(SheetId id) {
    return new Builder(id);
  }

  /** Returns a builder that holds everything of this sheet. */
  public Builder toBuilder() {
    return toBuilder(id);
  }

  /**
   * Returns a builder that holds everything of this sheet, under another id.
   *
   * @param newId which document it becomes, of a type with the same columns
   */
  public Builder toBuilder(SheetId newId) {
    checkArgument(
        newId.type().columns().equals(id.type().columns()), "%s cannot become %s", id, newId);
    Builder builder = new Builder(newId);
    rows.forEach(
        (row, number) ->
            builder.table.put(
                row, Arrays.copyOfRange(figures, number * width, (number + 1) * width)));
    return builder;
  }

  /** Returns which document it is. */
  public SheetId id() {
    return id;
  }

  /** Returns the rows in the order of the document. */
  public ImmutableList<Row> rows() {
    return rowList;
  }

  /**
   * Returns the numbers of the rows of a line, in the order of the document.
   *
   * @param line the line
   */
  public ImmutableIntArray rows(Line line) {
    ImmutableIntArray numbers = rowsByLine.get(line);
    return numbers == null ? NO_ROWS : numbers;
  }

  /**
   * Returns a figure; it is absent if the sheet does not have the row or the column.
   *
   * @param row the row
   * @param column the column
   * @param <T> the class of the value
   */
  public <T> Figure<T> at(Row row, Column<T> column) {
    Integer number = rows.get(row);
    return number == null ? Figure.absent() : at(number, column);
  }

  /**
   * Returns a figure of the only or first row of a line; it is absent if there is none.
   *
   * @param line the line
   * @param column the column
   * @param <T> the class of the value
   */
  public <T> Figure<T> at(Line line, Column<T> column) {
    ImmutableIntArray numbers = rows(line);
    return numbers.isEmpty() ? Figure.absent() : at(numbers.get(0), column);
  }

  /**
   * Returns a figure by the number of its row.
   *
   * @param row the number of the row, from 0
   * @param column the column
   * @param <T> the class of the value
   * @throws IndexOutOfBoundsException if there is no such row
   */
  @SuppressWarnings("unchecked") // the builder lets only a column's own figures into it
  public <T> Figure<T> at(int row, Column<T> column) {
    int index = id.type().indexOf(column);
    return index < 0 ? Figure.absent() : (Figure<T>) figures[row * width + index];
  }

  /**
   * Returns what comes of comparing target and actual value of a row; undecided where no actual value
   * is stated, not applicable where no target is.
   *
   * @param row the number of the row, from 0
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Attainment attainment(int row) {
    Attainment[] known = attainments;
    if (known == null) {
      known = new Attainment[rowList.size()];
      attainments = known;
    }
    Attainment attainment = known[row];
    if (attainment == null) {
      attainment =
          Attainment.of(
              at(row, Columns.TARGET).value().orElseGet(Target::notApplicable),
              at(row, Columns.ACTUAL).value().orElseGet(Actual::notApplicable));
      known[row] = attainment;
    }
    return attainment;
  }

  /**
   * Returns the place of a figure by the number of its row.
   *
   * @param row the number of the row, from 0
   * @param column the column
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Place place(int row, Column<?> column) {
    return Place.of(id, rows().get(row), column);
  }

  /**
   * Returns this sheet with another figure at a place, the row added if it was not there.
   *
   * @param place a place in this sheet, not that of a note
   * @param figure the figure to stand there
   * @throws IllegalArgumentException if the place is in another sheet or is that of a note, or if
   *     the figure does not fit the column
   */
  public Sheet with(Place place, Figure<?> figure) {
    checkArgument(place.sheet().equals(id), "%s is not in %s", place, id);
    checkArgument(!place.note().isPresent(), "%s is the place of a note", place);
    Builder builder = toBuilder();
    builder.putUnchecked(place.row(), place.column(), figure);
    return builder.build();
  }

  /** Returns every figure that is not absent, by its place, in the order of the document. */
  public ImmutableMap<Place, Figure<?>> figures() {
    ImmutableMap.Builder<Place, Figure<?>> all = ImmutableMap.builder();
    rows.forEach(
        (row, number) -> {
          for (Column<?> column : id.type().columns()) {
            Figure<?> figure = at(number, column);
            if (figure.state() != FigureState.ABSENT) {
              all.put(Place.of(id, row, column), figure);
            }
          }
        });
    return all.build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Sheet
            && id.equals(((Sheet) other).id)
            && figures().equals(((Sheet) other).figures()));
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + figures().hashCode();
  }

  @Override
  public String toString() {
    return id + " of " + rows.size() + " rows";
  }

  /** Collects the figures of a sheet. Not thread-safe. */
  public static final class Builder {
    private final SheetId id;
    private final Map<Row, Figure<?>[]> table = new LinkedHashMap<>();

    private Builder(SheetId id) {
      this.id = checkNotNull(id, "id");
    }

    /**
     * Returns the row that a further mention of a subject gets: the first ordinal that is free.
     *
     * @param line the line
     * @param subject the name of the project or indicator, not empty
     */
    public Row next(Line line, String subject) {
      Row row = Row.of(line, subject);
      while (table.containsKey(row)) {
        row = Row.of(line, subject, row.ordinal() + 1);
      }
      return row;
    }

    /**
     * Puts a figure, in the place of one that was put before.
     *
     * @param row the row, added if it is not there
     * @param column a column of the document
     * @param figure the figure
     * @param <T> the class of the value
     * @throws IllegalArgumentException if documents of this type do not have the column
     */
    public <T> Builder put(Row row, Column<T> column, Figure<T> figure) {
      return putUnchecked(row, column, figure);
    }

    /**
     * Puts a figure into the one row of a line that does not repeat.
     *
     * @param line the line
     * @param column a column of the document
     * @param figure the figure
     * @param <T> the class of the value
     * @throws IllegalArgumentException if documents of this type do not have the column
     */
    public <T> Builder put(Line line, Column<T> column, Figure<T> figure) {
      return putUnchecked(Row.of(line), column, figure);
    }

    private Builder putUnchecked(Row row, Column<?> column, Figure<?> figure) {
      int index = id.type().indexOf(column);
      checkArgument(index >= 0, "%s has no column %s", id, column);
      figure
          .value()
          .ifPresent(
              value ->
                  checkArgument(
                      column.type().valueClass().isInstance(value),
                      "column %s takes %s, not %s",
                      column,
                      column.type(),
                      value.getClass().getName()));
      table.computeIfAbsent(row, key -> absentRow())[index] = figure;
      return this;
    }

    private Figure<?>[] absentRow() {
      Figure<?>[] row = new Figure<?>[id.type().columns().size()];
      Arrays.fill(row, Figure.absent());
      return row;
    }

    /** Returns whether a row has been put. */
    public boolean has(Row row) {
      return table.containsKey(row);
    }

    /** Returns the rows put so far, in their order. */
    public ImmutableList<Row> rows() {
      return ImmutableList.copyOf(table.keySet());
    }

    /** Returns the sheet. */
    public Sheet build() {
      return new Sheet(id, Collections.unmodifiableMap(table));
    }
  }
}
