package org.budgetperformance.reading.table;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Remarks;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.TextPlace;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;

/**
 * Makes the rows of a table whose cells single spaces part, as a PDF copies: each line is a row of which the empty
 * cells are lost, and a space may stand in a name as well.
 *
 * <p>Words between labels are one cell. What the row of an indicator ends with tells its cells. Not thread-safe.
 */
final class SpacedLines {
  private static final Joiner SPACE = Joiner.on(' ');
  private static final LocalizedText DOUBT =
      LocalizedText.of("无法区分各单元格", "no telling where its cells end");

  private final Vocabulary vocabulary;
  private final ImmutableList.Builder<CellRow> rows = ImmutableList.builder();
  @Nullable private SpacedIndicator indicators;

  /** Whether the headings are those of indicators, in an order that no row below tells its cells by. */
  private boolean unparted;

  /** The words of an indicator that may go on in the next line, and what parts them. */
  private ImmutableList<Cell> held = ImmutableList.of();

  @Nullable private SpacedIndicator heldParts;

  private SpacedLines(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static ImmutableList<CellRow> rows(Iterable<TextLine> lines, Vocabulary vocabulary) {
    SpacedLines rows = new SpacedLines(vocabulary);
    for (TextLine line : lines) {
      if (!line.isBlank()) {
        rows.add(line);
      }
    }
    rows.endHeld();
    return rows.rows.build();
  }

  private void add(TextLine line) {
    if (Remarks.isPageNumber(Cell.of(0, 0, line.text()).compact())) {
      rows.add(CellRow.listed(whole(line)));
      return;
    }
    ImmutableList<Cell> words = SpacedRows.words(line);
    CellRow headings = CellRow.listed(words);
    Optional<Headings> heads = Headings.of(headings, vocabulary, SheetFiller.UNIT);
    if (heads.isPresent()) {
      endHeld();
      indicators = SpacedIndicator.below(heads.get(), vocabulary).orElse(null);
      unparted = heads.get().name() >= 0 && indicators == null;
      rows.add(headings);
      return;
    }
    Cell first = words.get(0);
    boolean total = vocabulary.line(first.label()).filter(Lines.TOTAL::equals).isPresent();
    boolean ends = total || Remarks.start(first, vocabulary) || isExecution(words);
    SpacedIndicator parts = indicators;
    indicators = ends ? null : parts;
    unparted &= !ends;
    if (parts != null && !ends) {
      addIndicator(words, parts);
    } else if (unparted) {
      rows.add(CellRow.doubtful(words, DOUBT));
    } else {
      endHeld();
      rows.add(
          CellRow.listed(
              total
                  ? ofTotal(line, words)
                  : isExecution(words) ? words : ends ? whole(line) : cells(line, words)));
    }
  }

  /** Adds the row of an indicator; dimension or category and words alone go on in the next line. */
  private void addIndicator(ImmutableList<Cell> line, SpacedIndicator parts) {
    ImmutableList<Cell> words = parts.whole(line);
    if (parts.levels(words) > 0) {
      endHeld();
    }
    ImmutableList<Cell> row = ImmutableList.<Cell>builder().addAll(held).addAll(words).build();
    boolean figures = row.stream().anyMatch(cell -> cell.isFigure() || cell.hasDigit());
    Optional<CellRow> parted = parts.row(row);
    held = row;
    heldParts = parts;
    if (parted.isPresent()) {
      held = ImmutableList.of();
      rows.add(parted.get());
    } else if (figures || parts.levels(row) == 0) {
      endHeld();
    }
  }

  /** Adds what no line went on with: of its cells only dimension and category are told. */
  private void endHeld() {
    SpacedIndicator parts = heldParts;
    if (parts == null || held.isEmpty()) {
      return;
    }
    int levels = parts.levels(held);
    if (levels > 0) {
      parts.row(held.subList(0, levels)).ifPresent(rows::add);
    }
    rows.add(CellRow.doubtful(held.subList(levels, held.size()), DOUBT));
    held = ImmutableList.of();
  }

  /** Returns whether words are the label of the execution of the budget and its points and score. */
  private boolean isExecution(ImmutableList<Cell> words) {
    return words.size() > 1
        && vocabulary.line(words.get(0).label()).filter(Lines.EXECUTION::equals).isPresent()
        && words.stream().skip(1).allMatch(Cell::isFigure);
  }

  private static ImmutableList<Cell> whole(TextLine line) {
    return ImmutableList.of(Cell.of(line.number(), 0, line.text()));
  }

  /** Returns the label, each figure and the remark behind them as cells. */
  private List<Cell> ofTotal(TextLine line, ImmutableList<Cell> words) {
    int end = 1;
    while (end < words.size() && words.get(end).isFigure()) {
      end++;
    }
    if (end == 1 || end == words.size()) {
      return cells(line, words);
    }
    List<Cell> cells = new ArrayList<>(words.subList(0, end));
    cells.add(joined(words.subList(end, words.size())));
    return cells;
  }

  /** Returns labels and the words behind each as cells, else the words before figures and the figures. */
  private List<Cell> cells(TextLine line, ImmutableList<Cell> words) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int end = i + 1;
      while (end < words.size()
          && !isLabel(words.get(i))
          && goesOn(words.get(end - 1), words.get(end))) {
        end++;
      }
      cells.add(joined(words.subList(i, end)));
      i = end;
    }
    boolean labels = cells.stream().skip(1).anyMatch(this::isLabel) || takesWords(cells.get(0));
    ImmutableList<Cell> figures = SpacedRows.figuresApart(line, words);
    return labels || figures.size() == 1 ? cells : figures;
  }

  /** Returns whether the second of two words may stand in the cell of the first: no label, no other sentence. */
  private boolean goesOn(Cell word, Cell next) {
    return !isLabel(next) && !word.compact().endsWith("。");
  }

  private boolean isLabel(Cell word) {
    return vocabulary.isKnown(word.label()) || Labelled.isContact(word);
  }

  private boolean takesWords(Cell label) {
    Optional<Line> line = vocabulary.line(label.label());
    return line.isPresent() && vocabulary.isText(line.get(), TextPlace.BESIDE);
  }

  /** Returns some words as one cell. */
  static Cell joined(List<Cell> words) {
    List<String> texts = new ArrayList<>();
    words.forEach(word -> texts.add(word.text()));
    return words.size() == 1
        ? words.get(0)
        : words.get(0).with(SPACE.join(texts), words.subList(1, words.size()));
  }
}
