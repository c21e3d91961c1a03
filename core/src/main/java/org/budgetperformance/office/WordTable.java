package org.budgetperformance.office;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.budgetperformance.submission.SourcePlace;

/**
 * A table of a document: its rows by the columns in which their cells begin. Columns whose edges lie closer together than
 * anybody means are one. Not thread-safe.
 */
final class WordTable {
  /** Twentieths of a point: 2 mm. */
  private static final int SAME_EDGE = 113;

  private static final int MOST_SPAN = 1_000;

  private final List<Integer> edges = new ArrayList<>();
  private final List<List<WordCell>> rows = new ArrayList<>();

  /** Which rows of the document these are, from 1: one that was deleted is no row here. */
  private final List<Integer> numbers = new ArrayList<>();

  private int counted;

  private WordTable() {}

  /** Reads the table that begins here. */
  static WordTable read(Xml xml, WordBlocks blocks) {
    WordTable table = new WordTable();
    int depth = xml.depth();
    while (xml.within(depth)) {
      if (xml.isStart() && xml.name().equals("w:gridCol")) {
        int before = table.edges.isEmpty() ? 0 : table.edges.get(table.edges.size() - 1);
        table.edges.add(before + xml.number("w", 0, 1 << 16, 0));
      } else if (xml.isStart() && xml.name().equals("w:tr")) {
        table.row(xml, blocks);
      } else if (xml.isStart()) {
        blocks.other(xml);
      }
    }
    return table;
  }

  private void row(Xml xml, WordBlocks blocks) {
    List<WordCell> cells = new ArrayList<>();
    int column = 0;
    boolean left = false;
    int depth = xml.depth();
    while (xml.within(depth)) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "w:gridBefore":
          column = xml.number("val", 0, MOST_SPAN, 0);
          break;
        case "w:hidden":
          left = xml.isOn("val");
          break;
        case "w:del":
        case "w:moveFrom":
          left = true; // within the properties of a row it says that the row was deleted
          break;
        case "w:tc":
          WordCell cell = WordCell.read(xml, blocks, column, cells.size() + 1);
          cells.add(cell);
          column += cell.span();
          break;
        default:
          blocks.other(xml);
          break;
      }
    }
    counted++;
    if (left) {
      blocks.leftOut();
    } else {
      rows.add(cells);
      numbers.add(counted);
    }
  }

  /**
   * Adds the rows of this table and of those in its cells. A cell that stands alone in its row frames what is in it:
   * its paragraphs are lines where all rows are so, or where it holds a table. Cells of which each holds a table, or
   * nothing, only lay these out side by side.
   *
   * @param name what the table is called in places
   */
  void addTo(Rows target, String name) {
    int[] nested = {0};
    boolean frame = rows.stream().allMatch(cells -> cells.size() == 1);
    Map<Integer, Integer> columns = columns();
    for (int i = 0; i < rows.size(); i++) {
      List<WordCell> cells = rows.get(i);
      if ((frame && cells.size() == 1) || areFrames(cells)) {
        for (WordCell cell : cells) {
          SourcePlace place =
              SourcePlace.tableRow(name, numbers.get(i), ImmutableIntArray.of(cell.number()));
          cell.forEach(
              line -> target.add(place, ImmutableList.of(line), cell.element()),
              table -> table.addTo(target, name + "/" + ++nested[0]));
        }
      } else if (!cells.isEmpty()) {
        addRow(target, name, i, columns);
        cells.forEach(
            cell ->
                cell.forEach(line -> {}, table -> table.addTo(target, name + "/" + ++nested[0])));
      }
    }
  }

  private static boolean areFrames(List<WordCell> cells) {
    return cells.stream().anyMatch(WordCell::hasTables)
        && cells.stream().allMatch(cell -> cell.hasTables() || cell.text().isEmpty());
  }

  private void addRow(Rows target, String name, int row, Map<Integer, Integer> columns) {
    List<WordCell> cells = rows.get(row);
    int last = 0;
    for (WordCell cell : cells) {
      last = Math.max(last, columns.getOrDefault(edge(cell.column()), 0));
    }
    String[] texts = new String[last + 1];
    int[] physical = new int[last + 1];
    int[] elements = new int[last + 1];
    Arrays.fill(texts, "");
    Arrays.fill(elements, cells.get(0).element());
    for (WordCell cell : cells) {
      int at = columns.getOrDefault(edge(cell.column()), 0);
      // Two cells whose edges are one are both read.
      texts[at] = texts[at].isEmpty() ? cell.text() : texts[at] + "\n" + cell.text();
      Arrays.fill(physical, at, last + 1, cell.number());
      Arrays.fill(elements, at, last + 1, cell.element());
    }
    target.add(
        SourcePlace.tableRow(name, numbers.get(row), ImmutableIntArray.copyOf(physical)),
        Arrays.asList(texts),
        elements);
  }

  /** Returns the columns in which a cell begins, by their edges, numbered from 0. */
  private Map<Integer, Integer> columns() {
    TreeSet<Integer> starts = new TreeSet<>();
    rows.forEach(cells -> cells.forEach(cell -> starts.add(edge(cell.column()))));
    Map<Integer, Integer> columns = new HashMap<>();
    int before = -SAME_EDGE;
    int count = -1;
    for (int start : starts) {
      boolean same = isMeasured() && start - before < SAME_EDGE;
      count += same ? 0 : 1;
      columns.put(start, count);
      before = start;
    }
    return columns;
  }

  /** A program may leave out how wide the columns are; then their numbers tell them apart. */
  private boolean isMeasured() {
    return !edges.isEmpty() && edges.get(edges.size() - 1) > edges.size();
  }

  private int edge(int column) {
    if (!isMeasured() || column == 0) {
      return column;
    }
    int known = edges.size();
    return column <= known
        ? edges.get(column - 1)
        : edges.get(known - 1) + (column - known) * SAME_EDGE;
  }

  static String trimmed(String text) {
    return CharMatcher.whitespace().trimFrom(text);
  }
}
