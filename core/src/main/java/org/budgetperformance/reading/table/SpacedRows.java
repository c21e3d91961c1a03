package org.budgetperformance.reading.table;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Remarks;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.text.Characters;

/**
 * Parts the rows of a table whose cells stand apart by spaces alone.
 *
 * <p>Which empty cells were lost cannot be told, so that such rows are read like those of one cell a
 * line.
 */
final class SpacedRows {
  /**
   * In such a table at least one line in so many has several cells: for each row there may be three
   * lines of mere words (titles, goals, remarks, what a cell goes on with). Spaces stand in running text
   * too, so that a lower share would take paragraphs for tables.
   */
  private static final int LEAST_SHARE = 4;

  private static final int LEAST_LINES = 2;
  private static final int LEAST_CELLS = 3;
  private static final int LONGEST = 400;
  private static final CharMatcher SPACE = CharMatcher.whitespace();
  private static final Joiner TABS = Joiner.on('\t');

  private SpacedRows() {}

  static Optional<ImmutableList<CellRow>> rows(
      ImmutableList<TextLine> lines, Vocabulary vocabulary) {
    if (lines.stream().anyMatch(TextLine::isTabbed)) {
      return Optional.empty();
    }
    ImmutableList.Builder<TextLine> parted = ImmutableList.builder();
    int wide = 0;
    int narrow = 0;
    int all = 0;
    for (TextLine line : lines) {
      boolean page = Remarks.isPageNumber(Characters.compact(line.text()));
      List<String> cells = page ? ImmutableList.of(line.text()) : cells(line.text(), 2);
      wide += cells.size() >= LEAST_CELLS ? 1 : 0;
      narrow += isRow(words(line), vocabulary) ? 1 : 0;
      all += line.isBlank() ? 0 : 1;
      parted.add(new TextLine(line.number(), TABS.join(cells)));
    }
    if (isMost(wide, all)) {
      return Optional.of(ListedRows.of(parted.build(), vocabulary));
    }
    return isMost(narrow, all)
        ? Optional.of(SpacedLines.rows(lines, vocabulary))
        : Optional.empty();
  }

  private static boolean isMost(int rows, int all) {
    return rows >= LEAST_LINES && rows * LEAST_SHARE >= all;
  }

  /** Returns whether words that single spaces part are headings, whatever the first says, or end with figures. */
  private static boolean isRow(ImmutableList<Cell> words, Vocabulary vocabulary) {
    return words.size() >= LEAST_CELLS
        && (words.get(words.size() - 1).isFigure()
            || words.stream().skip(1).allMatch(word -> vocabulary.isKnown(word.label())));
  }

  /** Returns what may be labels in a line: all of it, what stands before figures, each of some words. */
  static List<String> labels(TextLine line) {
    List<String> labels = new ArrayList<>();
    labels.add(line.text());
    if (line.text().length() <= LONGEST && line.text().indexOf('。') < 0) {
      ImmutableList<Cell> words = words(line);
      ImmutableList<Cell> cells = figuresApart(line, words);
      if (cells.size() > 1) {
        labels.add(cells.get(0).text());
      } else if (words.size() >= LEAST_CELLS) {
        words.forEach(word -> labels.add(word.text()));
      }
    }
    return labels;
  }

  /** Returns the words of a line, each as a cell. */
  static ImmutableList<Cell> words(TextLine line) {
    return cells(line.text(), 1).stream()
        .map(word -> Cell.of(line.number(), 0, word))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the words before the first figure and the figures, the whole line if words follow. */
  static ImmutableList<Cell> figuresApart(TextLine line, ImmutableList<Cell> words) {
    int figures = words.size();
    while (figures > 0 && words.get(figures - 1).isFigure()) {
      figures--;
    }
    boolean mixed = words.subList(0, figures).stream().anyMatch(Cell::isFigure);
    if (figures == words.size() || mixed) {
      return ImmutableList.of(Cell.of(line.number(), 0, line.text()));
    }
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    if (figures > 0) {
      cells.add(SpacedLines.joined(words.subList(0, figures)));
    } else {
      cells.add(Cell.empty(line.number(), 0));
    }
    return cells.addAll(words.subList(figures, words.size())).build();
  }

  /** Returns what stands between runs of at least so many spaces; a wide space counts as two. */
  private static List<String> cells(String text, int gap) {
    List<String> cells = new ArrayList<>();
    int start = -1;
    int end = 0;
    int spaces = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && SPACE.matches(text.charAt(i))) {
        spaces += text.charAt(i) == '\u3000' ? 2 : 1;
        continue;
      }
      if (start >= 0 && (spaces >= gap || i == text.length())) {
        cells.add(text.substring(start, end));
        start = -1;
      }
      start = start < 0 ? i : start;
      end = i + 1;
      spaces = 0;
    }
    return cells;
  }
}
