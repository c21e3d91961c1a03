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
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Row> rows;
  private final Numbering lines;
  private final ImmutableList<ImmutableIntArray> numbers;

  /** Computed when first asked for: rules find rows by their line. */
  @Nullable private transient ImmutableMap<Row, Integer> byRow;

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
