package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Remarks;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;

/**
 * Makes the rows of a table of indicators that was copied with one cell a line.
 *
 * <p>Dimensions and categories are known by their labels; what stands between two of them is parted
 * into indicators by {@link ListedBlock}. Not thread-safe.
 */
final class ListedIndicators {
  private static final LocalizedText DOUBT =
      LocalizedText.of("无法区分各指标的单元格", "no telling which cells make an indicator");

  private final Headings headings;
  private final Vocabulary vocabulary;
  private final ImmutableList.Builder<CellRow> rows;
  private final List<ListedCell> block = new ArrayList<>();
  private Cell dimension = Cell.empty(0, 0);
  private Cell category = Cell.empty(0, 0);

  private ListedIndicators(
      Headings headings, Vocabulary vocabulary, ImmutableList.Builder<CellRow> rows) {
    this.headings = headings;
    this.vocabulary = vocabulary;
    this.rows = rows;
  }

  /** Adds the rows that start at an index, and returns the index after them. */
  static int read(
      ImmutableList<ListedCell> cells,
      int start,
      Headings headings,
      Vocabulary vocabulary,
      ImmutableList.Builder<CellRow> rows) {
    ListedIndicators reader = new ListedIndicators(headings, vocabulary, rows);
    int at = start;
    while (at < cells.size() && !reader.isEnd(cells.get(at).cell())) {
      reader.add(cells.get(at), cells, at);
      at++;
    }
    reader.finishBlock();
    return at;
  }

  private boolean isEnd(Cell cell) {
    Optional<Line> line = vocabulary.line(cell.label());
    return line.equals(Optional.of(Lines.TOTAL)) || Remarks.start(cell, vocabulary);
  }

  private void add(ListedCell listed, ImmutableList<ListedCell> cells, int at) {
    Cell cell = listed.cell();
    boolean isCategory = vocabulary.category(cell.label()).isPresent();
    Cell next = at + 1 < cells.size() ? cells.get(at + 1).cell() : Cell.empty(0, 0);
    // What has the same words as its category is the name of an indicator.
    boolean categoryFollows =
        vocabulary.category(next.label()).isPresent() && !next.compact().equals(cell.compact());
    boolean afterCategory = block.isEmpty() && !category.isEmpty();
    if (vocabulary.dimension(cell.label()).isPresent()
        && (!isCategory || categoryFollows)
        && !afterCategory) {
      finishBlock();
      dimension = cell;
    } else if (isCategory && !afterCategory) {
      finishBlock();
      category = cell;
    } else {
      block.add(listed);
    }
  }

  private void finishBlock() {
    if (block.isEmpty()) {
      return;
    }
    ImmutableList<Column<?>> values = IndicatorReader.values(headings);
    Optional<ImmutableList<ImmutableList<Cell>>> parted =
        ListedBlock.part(ImmutableList.copyOf(block), values);
    if (!category.isEmpty()
        && block.size() <= values.size()
        && block.stream().allMatch(this::isNone)) {
      // 生态效益指标 and 无 below it: the category does not apply.
      addRow(block.stream().map(ListedCell::cell).collect(ImmutableList.toImmutableList()));
    } else if (parted.isPresent()) {
      for (ImmutableList<Cell> indicator : parted.get()) {
        addRow(indicator);
      }
    } else {
      List<Cell> doubtful = new ArrayList<>(ImmutableList.of(dimension, category));
      block.forEach(cell -> doubtful.add(cell.cell()));
      rows.add(CellRow.doubtful(doubtful, DOUBT));
    }
    block.clear();
    dimension = Cell.empty(0, 0);
    category = Cell.empty(0, 0);
  }

  private boolean isNone(ListedCell listed) {
    return listed.cell().isNone() || listed.cell().isDash();
  }

  /** Adds a row as wide as the headings, so that it reads like one that tabs part. */
  private void addRow(ImmutableList<Cell> indicator) {
    Cell name = indicator.get(0);
    List<Cell> row = new ArrayList<>();
    for (int i = 0; i < headings.width(); i++) {
      row.add(Cell.empty(name.line(), 0));
    }
    int categoryIndex = headings.index(Columns.CATEGORY);
    if (categoryIndex > 0) {
      row.set(categoryIndex, category);
      row.set(categoryIndex - 1, dimension);
    }
    row.set(headings.name(), name);
    for (int i = 1; i < indicator.size(); i++) {
      row.set(headings.index(IndicatorReader.values(headings).get(i - 1)), indicator.get(i));
    }
    rows.add(CellRow.of(row));
    dimension = Cell.empty(0, 0);
    category = Cell.empty(0, 0);
  }
}
