package org.budgetperformance.reading.table;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.Vocabulary;

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
    return part(lines, vocabulary).map(parted -> ListedRows.of(parted, vocabulary));
  }

  /** Returns the lines with tabs between their cells, empty if spaces part none. */
  private static Optional<ImmutableList<TextLine>> part(
      ImmutableList<TextLine> lines, Vocabulary vocabulary) {
    if (lines.stream().anyMatch(TextLine::isTabbed)) {
      return Optional.empty();
    }
    for (int gap = 2; gap >= 1; gap--) {
      ImmutableList.Builder<TextLine> parted = ImmutableList.builder();
      int rows = 0;
      int all = 0;
      for (TextLine line : lines) {
        List<String> cells = gap == 1 ? wordsApart(line, vocabulary) : cells(line.text(), gap);
        rows += cells.size() >= LEAST_CELLS ? 1 : 0;
        all += line.isBlank() ? 0 : 1;
        parted.add(new TextLine(line.number(), TABS.join(cells)));
      }
      if (rows >= LEAST_LINES && rows * LEAST_SHARE >= all) {
        return Optional.of(parted.build());
      }
    }
    return Optional.empty();
  }

  /** Returns what stands before the figures that spaces part from it, empty in another line. */
  static Optional<String> label(TextLine line) {
    boolean possible = line.text().length() <= LONGEST && !line.isTabbed();
    List<String> cells = possible ? figuresApart(line) : ImmutableList.of();
    return cells.size() > 1 ? Optional.of(cells.get(0)) : Optional.empty();
  }

  /** Returns the labels of a line of headings, whatever the first says; else words and figures. */
  private static List<String> wordsApart(TextLine line, Vocabulary vocabulary) {
    List<String> words = cells(line.text(), 1);
    boolean headings =
        words.size() >= LEAST_CELLS
            && words.stream()
                .skip(1)
                .allMatch(w -> vocabulary.isKnown(Cell.of(line.number(), 0, w).label()));
    return headings ? words : figuresApart(line);
  }

  /** Returns the words before the first figure and the figures, the whole line if words follow. */
  private static ImmutableList<String> figuresApart(TextLine line) {
    List<String> words = cells(line.text(), 1);
    int figures = words.size();
    while (figures > 0 && Cell.of(line.number(), 0, words.get(figures - 1)).isFigure()) {
      figures--;
    }
    boolean mixed = words.subList(0, figures).stream().anyMatch(w -> isFigure(line, w));
    if (figures == words.size() || mixed) {
      return ImmutableList.of(line.text());
    }
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    if (figures > 0) {
      cells.add(Joiner.on(' ').join(words.subList(0, figures)));
    }
    return cells.addAll(words.subList(figures, words.size())).build();
  }

  private static boolean isFigure(TextLine line, String word) {
    return Cell.of(line.number(), 0, word).isFigure();
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
