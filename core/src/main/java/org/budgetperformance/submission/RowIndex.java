package org.budgetperformance.submission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * The rows of a sheet and where each line has its own (行索引).
 *
 * <p>Sheets that differ in figures alone share one. Immutable and thread-safe.
 */
final class RowIndex implements Serializable {
  private static final ImmutableIntArray NO_ROWS = ImmutableIntArray.of();
  private static final int UNKNOWN = 3;

  /** So many positions more are likely to be asked for. */
  private static final int SPARE = 64;

  private static final long serialVersionUID = 1L;

  private final ImmutableList<Row> rows;
  private final Numbering lines;
  private final ImmutableList<ImmutableIntArray> numbers;

  /** Computed when first asked for: rules find rows by their line. */
  @Nullable private transient ImmutableMap<Row, Integer> byRow;

  /** For each position what {@link #cell} returns, plus 3; 0 if it was not yet asked for. */
  @Nullable private transient int[] cells;

  @Nullable private transient Derived derived;

  RowIndex(Iterable<Row> rows) {
    this.rows = ImmutableList.copyOf(rows);
    Map<Line, ImmutableIntArray.Builder> byLine = new LinkedHashMap<>();
    for (int number = 0; number < this.rows.size(); number++) {
      byLine
          .computeIfAbsent(this.rows.get(number).line(), line -> ImmutableIntArray.builder(1))
          .add(number);
    }
    List<Line> distinct = new ArrayList<>(byLine.size());
    ImmutableList.Builder<ImmutableIntArray> all = ImmutableList.builder();
    byLine.forEach(
        (line, numbersOfLine) -> {
          distinct.add(line);
          all.add(numbersOfLine.build());
        });
    this.lines = Numbering.of(distinct);
    this.numbers = all.build();
  }

  ImmutableList<Row> rows() {
    return rows;
  }

  /** Returns the numbers of the rows of a line. */
  ImmutableIntArray rows(Line line) {
    int number = lines.find(line, line.hashCode());
    return number < 0 ? NO_ROWS : numbers.get(number);
  }

  /**
   * Returns where the only row of a position's line has its column, counted cell by cell.
   *
   * @param position the position
   * @param type the type of the sheet
   * @return -1 if there is none, -2 if the line has several rows
   */
  int cell(Position position, DocumentType type) {
    int[] known = cells;
    if (known == null || known.length <= position.number()) {
      int[] grown = new int[position.number() + SPARE];
      if (known != null) {
        System.arraycopy(known, 0, grown, 0, known.length);
      }
      known = grown;
      cells = known;
    }
    int cell = known[position.number()] - UNKNOWN;
    if (cell == -UNKNOWN) {
      cell = find(position, type);
      known[position.number()] = cell + UNKNOWN;
    }
    return cell;
  }

  /** Returns what follows from the rows of a sheet of this index. */
  Object derive(Derivation<Sheet, ?> derivation, Sheet sheet) {
    Object result = Derived.find(derived, derivation);
    if (result == null) {
      Derived longer = Derived.with(derived, derivation, sheet);
      derived = longer;
      result = longer.result();
    }
    return result;
  }

  private int find(Position position, DocumentType type) {
    ImmutableIntArray ofLine = rows(position.line());
    int column = type.indexOf(position.column());
    if (ofLine.length() > 1) {
      return -2;
    }
    return ofLine.isEmpty() || column < 0 ? -1 : ofLine.get(0) * type.columns().size() + column;
  }

  /** Returns the number of a row, or -1 if the sheet does not have it. */
  int number(Row row) {
    ImmutableMap<Row, Integer> known = byRow;
    if (known == null) {
      ImmutableMap.Builder<Row, Integer> all = ImmutableMap.builder();
      for (int number = 0; number < rows.size(); number++) {
        all.put(rows.get(number), number);
      }
      known = all.build();
      byRow = known;
    }
    Integer number = known.get(row);
    return number == null ? -1 : number;
  }
}
