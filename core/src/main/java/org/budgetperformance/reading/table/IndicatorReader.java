package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.InputLimits;
import org.budgetperformance.reading.label.Label;
import org.budgetperformance.reading.label.Remarks;
import org.budgetperformance.reading.label.TargetParts;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Note;
import org.budgetperformance.submission.Row;
import org.budgetperformance.text.LocalizedText;

/** Reads the rows of a table of indicators (绩效指标). Not thread-safe. */
final class IndicatorReader {
  private static final LocalizedText NAMELESS =
      LocalizedText.of("指标没有名称", "an indicator without a name");
  private static final LocalizedText CUT =
      LocalizedText.of("一行被拆成两行，无法拼接", "a row that was cut in two");

  private final Headings headings;
  private final Vocabulary vocabulary;
  private final SheetFiller figures;
  private final MoneyUnit unit;
  private final int categoryIndex;
  private final IndicatorOffset offsets;
  private final IndicatorLevels levels;
  private final boolean padded;

  /** The index of what says how each indicator is scored, or -1. */
  private final int standard;

  private boolean cut;
  private int count;

  /**
   * Makes a reader of the rows below some headings.
   *
   * @param padded whether rows keep the empty cells at their end, so that a shorter one was cut
   */
  IndicatorReader(
      Headings headings,
      boolean padded,
      Vocabulary vocabulary,
      Misplaced misplaced,
      SheetFiller figures,
      MoneyUnit unit) {
    this.headings = headings;
    this.padded = padded;
    this.vocabulary = vocabulary;
    this.figures = figures;
    this.unit = unit;
    int index = headings.index(Columns.CATEGORY);
    this.categoryIndex = index < 0 ? headings.name() - 1 : index;
    this.offsets = new IndicatorOffset(headings, vocabulary, misplaced, categoryIndex);
    this.standard = headings.ofStandards();
    this.levels = new IndicatorLevels(vocabulary, figures, unit);
  }

  /** Reads the row of an indicator. */
  void read(CellRow row) {
    Cell only = row.at(row.next(0));
    if (row.next(row.next(0) + 1) == row.size() && Remarks.isPageNumber(only.compact())) {
      only.is(Kind.PAGE_NUMBER);
      return;
    }
    Optional<Integer> told = offsets.of(row);
    if (!told.isPresent()) {
      figures.account().problem(row, Misplaced.REASON);
      return;
    }
    int offset = told.get();
    if (isCut(row, offset)) {
      figures.account().problem(row, CUT);
      return;
    }
    headings.passOver(row, offset, vocabulary);
    levels.read(headings.asked(row, offset, vocabulary), categoryIndex - offset);
    Cell name = name(row, offset);
    if (name.isEmpty()) {
      account(row, categoryIndex - offset, headings.name() - offset);
      return;
    }
    if (Unplaced.isTemplate(name) && row.next(headings.name() - offset + 1) == row.size()) {
      name.is(Kind.TEMPLATE);
      return;
    }
    name.is(Kind.READ);
    row.at(headings.name() - offset).is(Kind.READ); // 无 where the category stands for its name
    InputLimits.checkIndicators(++count);
    Row place = figures.next(Lines.INDICATOR, name.compact());
    levels.put(place, name);
    for (Column<?> column : headings.columns()) {
      if (!column.equals(Columns.CATEGORY) && !TargetParts.contain(column)) {
        put(place, column, row, offset);
      }
    }
    Optional<String> printed = Label.points(name.compact());
    if (printed.isPresent() && headings.index(Columns.POINTS) < 0) {
      figures.put(place, Columns.POINTS, name.with(printed.get()), unit);
    }
  }

  private <T> void put(Row place, Column<T> column, CellRow row, int offset) {
    Cell cell = cell(row, column, offset);
    Cell scoredBy = standard < 0 ? Cell.empty(row.line(), 0) : row.at(standard - offset);
    if (scoredBy.isEmpty() || !column.equals(Columns.POINTS)) {
      figures.put(place, column, cell, headings.unit(column));
      return;
    }
    Figure<T> points =
        Cells.read(
            column.type(),
            cell.text(),
            headings.unit(column),
            cell.text().trim(),
            cell.line(),
            cell.column());
    ImmutableList<Note> notes = ImmutableList.of(Note.of(Note.SCORED_BY + scoredBy.words()));
    scoredBy.is(Kind.READ);
    figures.put(place, column, points.isStated() ? points.withNotes(notes) : points, cell);
  }

  /** Returns whether a row is a part of one that was cut in two. */
  private boolean isCut(CellRow row, int offset) {
    boolean second = cut && row.size() < headings.width();
    int score = headings.index(Columns.SCORE);
    int whole =
        score < 0 ? headings.width() : score + 1; // where the reasons are blank they may be lost
    cut = padded && row.isTabbed() && row.size() + offset < whole && !isOfNone(row);
    return cut || second;
  }

  /** Returns the name; where a category has none and says 无, the category's own. */
  private Cell name(CellRow row, int offset) {
    Cell name = row.at(headings.name() - offset);
    Cell stated = row.at(categoryIndex - offset);
    Cell first = row.at(row.next(headings.name() - offset));
    boolean none = (name.isEmpty() || saysNone(name)) && saysNone(first);
    return none && !stated.isEmpty() ? stated : name;
  }

  /** Returns whether a row says that something does not apply, and nothing else: 成本指标 无. */
  private static boolean isOfNone(CellRow row) {
    int second = row.next(row.next(0) + 1);
    return second == row.last() && row.at(second).isNone();
  }

  private static boolean saysNone(Cell cell) {
    return cell.isNone() || cell.isDash();
  }

  /** Says what became of a row without a name, from its category on. */
  private void account(CellRow row, int from, int name) {
    if (row.next(name) == row.size()) {
      row.at(from).is(Kind.HEADING);
    } else {
      for (int i = Math.max(0, from); i < row.size(); i++) {
        row.at(i).unread(NAMELESS);
      }
      figures.account().problem(row.line(), row.text(), NAMELESS);
    }
  }

  /** Returns the cell of a column, with what columns beside it say of targets and results. */
  private Cell cell(CellRow row, Column<?> column, int offset) {
    Cell cell = row.at(headings.index(column) - offset);
    int before = headings.beforeAdjusted(column);
    if (before >= 0 && (cell.isEmpty() || saysNone(cell))) {
      cell.is(Kind.READ);
      cell = row.at(before - offset);
    }
    boolean target = column.equals(Columns.TARGET);
    Cell name = row.at(headings.name() - offset);
    if (target && cell.isEmpty() && saysNone(name)) {
      return name; // a category that does not apply says so in one cell of its row
    }
    if (target || column.equals(Columns.ACTUAL)) {
      cell = TargetParts.withUnit(cell, part(row, TargetParts.UNIT, offset));
    }
    return target
        ? TargetParts.withComparator(cell, part(row, TargetParts.COMPARATOR, offset))
        : cell;
  }

  private Cell part(CellRow row, Column<String> part, int offset) {
    int index = headings.index(part);
    Cell cell = index < 0 ? Cell.empty(row.line(), 0) : row.at(index - offset);
    cell.is(Kind.READ);
    return cell;
  }

  /** Returns whether the column of scores stands before that of points. */
  boolean isScoreFirst() {
    return headings.index(Columns.SCORE) < headings.index(Columns.POINTS);
  }

  /** Reads a row that adds up the indicators above (合计) while the total stands elsewhere. */
  void readSubtotal(CellRow row, int label) {
    TotalRow.readSubtotal(row, label, headings, figures);
  }

  /** Reads the row of totals (总分), whose label stands at an index. */
  void readTotal(CellRow row, int label) {
    int first = row.next(label + 1);
    boolean alone = row.next(first + 1) == row.size();
    if (padded && row.isTabbed() && alone && row.size() <= headings.index(Columns.SCORE)) {
      figures
          .account()
          .problem(row, CUT); // it ends before its score, and a blank one would be there
      return;
    }
    TotalRow.read(row, label, headings, vocabulary, figures, unit);
  }

  /** Returns the columns that a row of an indicator fills after its name, in their order. */
  static ImmutableList<Column<?>> values(Headings headings) {
    return headings.columns().stream()
        .filter(column -> headings.index(column) > headings.name())
        .collect(ImmutableList.toImmutableList());
  }
}
