package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.InputLimits;
import org.budgetperformance.reading.label.Label;
import org.budgetperformance.reading.label.Remarks;
import org.budgetperformance.reading.label.TargetParts;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.text.LocalizedText;

/** Reads the rows of a table of indicators (绩效指标). Not thread-safe. */
final class IndicatorReader {
  private static final LocalizedText NAMELESS =
      LocalizedText.of("指标没有名称", "an indicator without a name");
  private static final LocalizedText CUT =
      LocalizedText.of("一行被拆成两行，无法拼接", "a row that was cut in two");
  private static final LocalizedText MISPLACED =
      LocalizedText.of("各数值不在其栏目之下", "its cells do not stand under their headings");
  private static final LocalizedText UNKNOWN =
      LocalizedText.of("未知的一级指标", "no dimension that is known");

  private final Headings headings;
  private final Vocabulary vocabulary;
  private final SheetFiller figures;
  private final MoneyUnit unit;
  private final int categoryIndex;
  private final boolean padded;
  private boolean cut;
  private int count;
  // A merged cell stands in the first of its rows only.
  @Nullable private Cell category;

  /**
   * Makes a reader of the rows below some headings.
   *
   * @param padded whether rows keep the empty cells at their end, so that a shorter one was cut
   */
  IndicatorReader(
      Headings headings,
      boolean padded,
      Vocabulary vocabulary,
      SheetFiller figures,
      MoneyUnit unit) {
    this.headings = headings;
    this.padded = padded;
    this.vocabulary = vocabulary;
    this.figures = figures;
    this.unit = unit;
    int index = headings.index(Columns.CATEGORY);
    this.categoryIndex = index < 0 ? headings.name() - 1 : index;
  }

  /** Reads the row of an indicator. */
  void read(CellRow row) {
    Cell only = row.at(row.next(0));
    if (row.next(row.next(0) + 1) == row.size() && Remarks.isPageNumber(only.compact())) {
      only.is(Kind.PAGE_NUMBER);
      return;
    }
    int offset = offset(row);
    if (isCut(row, offset)) {
      figures.account().problem(row, CUT);
      return;
    }
    readDimension(row, offset);
    Cell stated = row.at(categoryIndex - offset);
    category = stated.isEmpty() ? category : stated;
    Cell name = name(row, offset);
    if (name.isEmpty()) {
      account(row, categoryIndex - offset, headings.name() - offset);
      return;
    }
    if (Unplaced.isTemplate(name) && row.next(headings.name() - offset + 1) == row.size()) {
      name.is(Kind.TEMPLATE);
      return;
    }
    if (isMisplaced(row, name, offset)) {
      figures.account().problem(row, MISPLACED);
      return;
    }
    name.is(Kind.READ);
    InputLimits.checkIndicators(++count);
    Row place = figures.next(Lines.INDICATOR, name.compact());
    putCategory(place, name);
    for (Column<?> column : headings.columns()) {
      if (!column.equals(Columns.CATEGORY) && !TargetParts.contain(column)) {
        figures.put(place, column, cell(row, column, offset), headings.unit(column));
      }
    }
  }

  /** Returns whether a row is a part of one that was cut in two. */
  private boolean isCut(CellRow row, int offset) {
    boolean second = cut && row.size() < headings.width();
    cut = padded && row.isTabbed() && row.size() + offset < headings.width();
    return cut || second;
  }

  /** Returns whether what a row has for its name and its points are a category and words, so that it is shifted. */
  private boolean isMisplaced(CellRow row, Cell name, int offset) {
    Cell points = row.at(headings.index(Columns.POINTS) - offset);
    return headings.index(Columns.POINTS) >= 0
        && vocabulary.category(name.label()).isPresent()
        && !points.isEmpty()
        && !points.isFigure();
  }

  /** Returns the name; where a category has none and says 无, the category's own. */
  private Cell name(CellRow row, int offset) {
    Cell name = row.at(headings.name() - offset);
    Cell stated = row.at(categoryIndex - offset);
    int first = row.next(headings.name() - offset);
    boolean none =
        !stated.isEmpty() && name.isEmpty() && (row.at(first).isNone() || row.at(first).isDash());
    return none ? stated : name;
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
    boolean target = column.equals(Columns.TARGET);
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

  /**
   * Returns how far the cells of a row stand to the left of their headings.
   *
   * <p>A row may have lost the empty cells before its first words; then its first label says where it
   * belongs.
   */
  private int offset(CellRow row) {
    int at = row.next(0);
    if (row.size() == headings.width() && !row.isListed()) {
      return 0;
    }
    Label first = row.at(at).label();
    int next = row.next(at + 1);
    boolean dimension = vocabulary.dimension(first).isPresent();
    if (dimension && vocabulary.category(row.at(next).label()).isPresent()) {
      return categoryIndex - next;
    } else if (vocabulary.category(first).isPresent() && at <= categoryIndex) {
      return categoryIndex - at;
    } else if (dimension && at <= categoryIndex) {
      return categoryIndex - 1 - at;
    }
    return at >= headings.name() || at > 0 ? 0 : headings.name() - at;
  }

  private void readDimension(CellRow row, int offset) {
    int end = categoryIndex - offset;
    for (int i = row.next(0); i < end; i = row.next(i + 1)) {
      Cell cell = row.at(i);
      Optional<Dimension> dimension = vocabulary.dimension(cell.label());
      if (dimension.isPresent()) {
        category = null;
        cell.is(Kind.HEADING);
        putPoints(Line.of(dimension.get()), cell);
      } else if (vocabulary.isHeading(cell.label())) {
        cell.is(Kind.HEADING);
      } else {
        figures.account().problem(cell, UNKNOWN);
      }
    }
  }

  private void putPoints(Line line, Cell cell) {
    Optional<String> points = Label.points(cell.compact());
    if (points.isPresent()) {
      figures.put(Row.of(line), Columns.POINTS, cell.with(points.get()), unit);
    }
  }

  private void putCategory(Row place, Cell name) {
    if (category == null) {
      figures.put(
          place,
          Columns.CATEGORY,
          Figure.<Category>blank().readFrom("", name.line()),
          Cell.empty(name.line(), 0));
      return;
    }
    Optional<Category> known = vocabulary.category(category.label());
    Figure<Category> figure =
        known.isPresent() ? Figure.of(known.get()) : Figure.unreadable(category.text());
    figures.put(
        place,
        Columns.CATEGORY,
        figure.readFrom(category.text().trim(), category.line(), category.column()),
        category);
    if (known.isPresent()) {
      putPoints(Line.of(known.get()), category);
    }
  }

  /** Reads the row of totals (总分): points and score, wherever a merged label leaves them. */
  void readTotal(CellRow row, int label) {
    row.at(label).is(Kind.HEADING);
    List<Cell> cells = new ArrayList<>();
    Cell remark = Cell.empty(row.line(), 0);
    for (int i = row.next(label + 1); i < row.size(); i = row.next(i + 1)) {
      if (row.at(i).isFigure()) {
        cells.add(row.at(i));
      } else if (remark.isEmpty() && row.next(i + 1) == row.size()) {
        remark = row.at(i);
      }
    }
    Cell points = figure(row.at(headings.index(Columns.POINTS)));
    Cell score = figure(row.at(headings.index(Columns.SCORE)));
    int placed = (points.isEmpty() ? 0 : 1) + (score.isEmpty() ? 0 : 1);
    if (placed < 2 && cells.size() == 2) {
      boolean scoreFirst = headings.index(Columns.SCORE) < headings.index(Columns.POINTS);
      points = cells.get(scoreFirst ? 1 : 0);
      score = cells.get(scoreFirst ? 0 : 1);
    } else if (placed < cells.size()) {
      figures.putUnreadable(Row.of(Lines.TOTAL), headings, row, vocabulary);
      return;
    }
    figures.put(Row.of(Lines.TOTAL), Columns.POINTS, points, unit);
    figures.put(Row.of(Lines.TOTAL), Columns.SCORE, score, unit);
    if (!remark.isEmpty()) {
      figures.put(Row.of(Lines.TOTAL), Columns.EXPLANATION, remark, unit);
    }
  }

  private static Cell figure(Cell cell) {
    return cell.isFigure() ? cell : Cell.empty(cell.line(), cell.column());
  }

  /** Returns the columns that a row of an indicator fills after its name, in their order. */
  static ImmutableList<Column<?>> values(Headings headings) {
    return headings.columns().stream()
        .filter(column -> headings.index(column) > headings.name())
        .collect(ImmutableList.toImmutableList());
  }
}
