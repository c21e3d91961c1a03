package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Account;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Meaning;
import org.budgetperformance.reading.label.Remarks;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.WordList;

/** The headings of the columns of a table: which cell of a row below belongs to which column. */
final class Headings {
  private static final WordList STANDARDS =
      WordList.of("评分标准 评价标准 评分规则 评分细则 评分办法 计分方法 计分方式 计分办法 计分标准");

  /** What a heading says of a value that stands instead of the one first set. */
  private static final WordList ADJUSTED = WordList.of("调整 变更");

  private static final LocalizedText UNKNOWN = LocalizedText.of("未知的栏目", "no column that is known");

  private final CellRow row;
  private final ImmutableList<Integer> indexes;
  private final ImmutableList<Column<?>> columns;
  private final MoneyUnit unit;
  private final int name;

  /** The index of the heading of what was first set, by that of what it was adjusted to. */
  private final ImmutableMap<Integer, Integer> first;

  private final int[] spans;

  private Headings(
      CellRow row,
      ImmutableList<Integer> indexes,
      ImmutableList<Column<?>> columns,
      MoneyUnit unit,
      int name,
      Map<Integer, Integer> first) {
    this.row = row;
    this.indexes = indexes;
    this.columns = columns;
    this.unit = unit;
    this.name = name;
    this.first = ImmutableMap.copyOf(first);
    this.spans = new int[row.size()];
    int span = -1;
    for (int i = 0; i < spans.length; i++) {
      span = i >= indexes.get(0) && !row.at(i).isEmpty() ? i : span;
      spans[i] = span;
    }
  }

  /** Returns the headings that a row consists of, empty if it is another row. */
  static Optional<Headings> of(CellRow row, Vocabulary vocabulary, MoneyUnit unit) {
    if (row.isWithoutHeadings(vocabulary)) {
      return Optional.empty();
    }
    Optional<Headings> headings = find(row, vocabulary, unit);
    if (!headings.isPresent()) {
      row.withoutHeadings(vocabulary);
    }
    return headings;
  }

  private static Optional<Headings> find(CellRow row, Vocabulary vocabulary, MoneyUnit unit) {
    List<Integer> indexes = new ArrayList<>();
    List<Column<?>> columns = new ArrayList<>();
    Map<Integer, Integer> first = new HashMap<>();
    int others = 0;
    int name = -1;
    for (int i = row.next(0); i < row.size(); i = row.next(i + 1)) {
      Meaning label = row.at(i).label().in(vocabulary);
      Column<?> column = label.column.orElse(null);
      int before = columns.indexOf(column);
      boolean adjusted = before >= 0 && ADJUSTED.areIn(row.at(i).compact());
      if (adjusted) {
        first.put(i, indexes.get(before));
      }
      if (before >= 0 && (adjusted || name > indexes.get(before))) {
        // Levels may have points of their own; an indicator's stand behind its name.
        indexes.remove(before);
        columns.remove(before);
        before = -1;
      }
      if (column != null && before < 0) {
        indexes.add(i);
        columns.add(column);
      } else if (label.line.filter(Lines.INDICATOR::equals).isPresent()) {
        name = i;
      } else if (!label.heading && !vocabulary.isPassedOver(row.at(i).label())) {
        others += vocabulary.headed(row.at(i).label()).isPresent() ? 0 : 1;
      }
      if (others > columns.size() + row.size() - i) {
        return Optional.empty(); // the cells that are left cannot outnumber the others
      }
    }
    if (columns.size() < 2 && name < 0) {
      return Optional.empty();
    }
    others += unclaimed(row, vocabulary, indexes, columns);
    return columns.size() >= 2 && others <= columns.size()
        ? Optional.of(
            new Headings(
                row,
                ImmutableList.copyOf(indexes),
                ImmutableList.copyOf(columns),
                unit(row, unit),
                name,
                first))
        : Optional.empty();
  }

  /** Returns the unit in the label of the block, or in brackets in a cell behind it. */
  private static MoneyUnit unit(CellRow row, MoneyUnit otherwise) {
    int first = row.next(0);
    Cell second = row.at(row.next(first + 1));
    return Remarks.unit(Remarks.isBracketed(second) ? second : row.at(first), otherwise);
  }

  /**
   * Words that mean a column in some tables do so where no other heading does, whatever else they mean: 预算数 is the
   * year's budget where it is the only one. Returns how many of them mean none.
   */
  private static int unclaimed(
      CellRow row, Vocabulary vocabulary, List<Integer> indexes, List<Column<?>> columns) {
    int unclaimed = 0;
    for (int i = row.next(0); i < row.size(); i = row.next(i + 1)) {
      Optional<Column<?>> column = vocabulary.headed(row.at(i).label());
      int at = column.isPresent() ? Collections.binarySearch(indexes, i) : 0;
      if (column.isPresent() && columns.contains(column.get())) {
        unclaimed += at < 0 ? 1 : 0;
      } else if (column.isPresent() && at >= 0) {
        columns.set(at, column.get());
      } else if (column.isPresent()) {
        indexes.add(-at - 1, i);
        columns.add(-at - 1, column.get());
      }
    }
    return unclaimed;
  }

  ImmutableList<Column<?>> columns() {
    return columns;
  }

  /** Returns how many cells wide the row of headings is. */
  int width() {
    return row.size();
  }

  /** Returns the index of the column of the indicators' names, or -1. */
  int name() {
    return name;
  }

  /** Returns the index of a column, or -1. */
  int index(Column<?> column) {
    int at = columns.indexOf(column);
    return at < 0 ? -1 : indexes.get(at);
  }

  /** Returns the index of the column of what was set before it was adjusted to what another holds, or -1. */
  int beforeAdjusted(Column<?> column) {
    return first.getOrDefault(index(column), -1);
  }

  /** Returns the index of the column that says how each indicator is scored (评分标准), or -1. */
  int ofStandards() {
    for (int i = row.next(0); i < row.size(); i = row.next(i + 1)) {
      if (!indexes.contains(i) && STANDARDS.endIn(row.at(i).compact())) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the unit of amounts in a column that name none. */
  MoneyUnit unit(Column<?> column) {
    int at = columns.indexOf(column);
    return at < 0 ? unit : Remarks.unit(row.at(indexes.get(at)), unit);
  }

  /** Returns what stands before the first heading: the label of the whole block, perhaps empty. */
  Cell label() {
    int first = row.next(0);
    return first < indexes.get(0) ? row.at(first) : Cell.empty(row.line(), 0);
  }

  /** Says what became of the cells of the row: headings, and ones that the dictionary does not know. */
  void account(Vocabulary vocabulary, Account account) {
    for (int i = row.next(0); i < row.size(); i = row.next(i + 1)) {
      if (isUnknown(i, vocabulary)) {
        account.problem(row.at(i), UNKNOWN);
      } else if (headsWords(i)) {
        row.at(i).headsWords();
      } else {
        row.at(i).is(Kind.HEADING);
      }
    }
  }

  private boolean headsWords(int i) {
    int column = indexes.indexOf(i);
    return column >= 0 && columns.get(column).type().equals(FigureType.TEXT);
  }

  /**
   * Says that the cells of a row under headings of what no rule asks for are passed over.
   *
   * @param offset how far the cells stand to the left of their headings
   */
  void passOver(CellRow below, int offset, Vocabulary vocabulary) {
    for (int i = row.next(0); i < row.size(); i = row.next(i + 1)) {
      if (first.containsValue(i)) {
        below.at(i - offset).is(Kind.WORDS); // another value stands instead
      } else if (vocabulary.isPassedOver(row.at(i).label())) {
        below.at(i - offset).is(Kind.SIGNATURE);
      }
    }
  }

  /** Returns a row without the cells under such headings. */
  CellRow asked(CellRow below, int offset, Vocabulary vocabulary) {
    List<Cell> cells = new ArrayList<>(below.cells());
    for (int i = row.next(0); i < row.size(); i = row.next(i + 1)) {
      int at = i - offset;
      if (vocabulary.isPassedOver(row.at(i).label()) && at >= 0 && at < cells.size()) {
        cells.set(at, below.at(at).with(""));
      }
    }
    return below.with(cells);
  }

  /** Says the same of a row that is as wide as the headings. */
  void passOver(CellRow below, Vocabulary vocabulary) {
    if (below.size() == row.size()) {
      passOver(below, 0, vocabulary);
    }
  }

  /** Returns whether a column has a heading that the dictionary does not know. */
  boolean hasUnknown(Vocabulary vocabulary) {
    for (int i = row.next(0); i < row.size(); i = row.next(i + 1)) {
      if (isUnknown(i, vocabulary)) {
        return true;
      }
    }
    return false;
  }

  /** What stands before the first heading, at the edge of the table, is the label of the block. */
  private boolean isUnknown(int i, Vocabulary vocabulary) {
    boolean label = i == row.next(0) && i < indexes.get(0);
    return !label
        && !indexes.contains(i)
        && !vocabulary.isKnown(row.at(i).label())
        && !Remarks.isBracketed(row.at(i));
  }

  /** Returns the index of the first column. */
  int first() {
    return indexes.get(0);
  }

  /** Returns the index of the cell that heads one of the columns. */
  int index(int column) {
    return indexes.get(column);
  }

  /** Returns the index behind the last cell that one of the columns may take. */
  int end(int column) {
    return row.next(indexes.get(column) + 1);
  }

  /** Returns whether no cell stands between those that head columns. */
  boolean areAdjoining() {
    return indexes.get(indexes.size() - 1) - indexes.get(0) == indexes.size() - 1;
  }

  /** Returns the index of the heading above a cell, -1 if there is none. */
  int span(int index) {
    return index < 0 || spans.length == 0 ? -1 : spans[Math.min(index, spans.length - 1)];
  }
}
