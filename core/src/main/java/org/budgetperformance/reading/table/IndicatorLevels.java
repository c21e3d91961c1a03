package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Label;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Row;
import org.budgetperformance.text.LocalizedText;

/**
 * The first and second level of a table of indicators: a merged cell stands in the first of its rows only, or
 * in each. Not thread-safe.
 */
final class IndicatorLevels {
  private static final LocalizedText UNKNOWN =
      LocalizedText.of("未知的一级指标", "no dimension that is known");

  /** Those that stand beneath no other: a cost may be of the output, a satisfaction of the benefit. */
  private static final ImmutableSet<Dimension> FIRST_LEVELS =
      ImmutableSet.of(Dimension.OUTPUT, Dimension.BENEFIT);

  private final Vocabulary vocabulary;
  private final SheetFiller figures;
  private final MoneyUnit unit;
  @Nullable private Dimension dimension;
  @Nullable private Cell category;

  /** The first level that is no dimension, nothing below one that is. */
  private String other = "";

  private Optional<Category> known = Optional.empty();

  IndicatorLevels(Vocabulary vocabulary, SheetFiller figures, MoneyUnit unit) {
    this.vocabulary = vocabulary;
    this.figures = figures;
    this.unit = unit;
  }

  /**
   * Reads the cells of a row before the name.
   *
   * @param at the index of the category's cell
   */
  void read(CellRow row, int at) {
    for (int i = row.next(0); i < at; i = row.next(i + 1)) {
      readDimension(row.at(i));
    }
    Cell stated = row.at(at);
    Optional<Dimension> same =
        vocabulary.dimension(stated.label()).filter(other -> other.equals(dimension));
    if (same.isPresent() && !vocabulary.category(stated.label()).isPresent()) {
      stated.is(Kind.REPEATED); // the dimension's cell goes over both columns
    } else if (!stated.isEmpty()) {
      category = stated;
      known = category(stated);
    }
  }

  private void readDimension(Cell cell) {
    Optional<Dimension> stated = vocabulary.dimension(cell.label());
    if (stated.isPresent()) {
      category = stated.get().equals(dimension) ? category : null;
      dimension = stated.get();
      other = "";
      cell.is(Kind.HEADING);
      putPoints(Line.of(stated.get()), cell);
    } else if (vocabulary.isOtherDimension(cell.label())) {
      cell.is(Kind.HEADING);
      category = cell.compact().equals(other) ? category : null;
      other = cell.compact();
      dimension = null;
    } else if (vocabulary.isHeading(cell.label()) || isPoints(cell)) {
      cell.is(Kind.HEADING);
    } else {
      boolean named = !cell.isFigure(); // a number is no name of another level
      other = named ? "" : other;
      dimension = named ? null : dimension;
      category = named ? null : category;
      figures.account().problem(cell, UNKNOWN);
    }
  }

  /**
   * A dimension's name where a category's is expected is a category too, as 成本指标 beneath 产出指标; and where a
   * dimension has one category alone, any name of it that has the dimension's is that, as 群众满意度.
   */
  private Optional<Category> category(Cell cell) {
    Optional<Category> stated = vocabulary.category(cell.label());
    Optional<Dimension> level = vocabulary.dimension(cell.label());
    Dimension above = dimension;
    if (stated.isPresent() || above == null || !other.isEmpty()) {
      return stated;
    }
    Optional<Category> shortened = vocabulary.shortened(cell.label(), above);
    if (shortened.isPresent()) {
      return shortened;
    } else if (!level.isPresent()) {
      return vocabulary.onlyCategory(above).filter(only -> cell.compact().contains(word(above)));
    }
    return FIRST_LEVELS.contains(level.get())
        ? Optional.empty()
        : Optional.of(Category.of(above.id() + "-" + level.get().id(), above, level.get().label()));
  }

  /** Returns whether nothing but points in brackets stands in a cell, those of all indicators: （80分）. */
  private static boolean isPoints(Cell cell) {
    return cell.compact().startsWith("(") && Label.points(cell.compact()).isPresent();
  }

  /** Returns the name of a dimension as it stands in other names: 满意度 of 满意度指标. */
  private static String word(Dimension dimension) {
    return dimension.label().zh().replace("指标", "");
  }

  /** Puts the category of an indicator's row. */
  void put(Row place, Cell name) {
    Cell cell = category;
    if (cell == null) {
      Figure<Category> blank = Figure.<Category>blank().readFrom("", name.line());
      figures.put(place, Columns.CATEGORY, blank, Cell.empty(name.line(), 0));
      return;
    }
    boolean own = !other.isEmpty() || vocabulary.isOtherDimension(cell.label());
    if (!known.isPresent() && own) {
      figures.putUnreadable(place, Columns.CATEGORY, CellRow.listed(ImmutableList.of(cell)));
      cell.is(Kind.HEADING);
      return;
    }
    Figure<Category> figure =
        known.isPresent() ? Figure.of(known.get()) : Figure.unreadable(cell.text());
    figures.put(
        place,
        Columns.CATEGORY,
        figure.readFrom(cell.text().trim(), cell.line(), cell.column()),
        cell);
    if (known.isPresent()) {
      putPoints(Line.of(known.get()), cell);
    }
  }

  private void putPoints(Line line, Cell cell) {
    Optional<String> points = Label.points(cell.compact());
    if (points.isPresent()) {
      figures.put(Row.of(line), Columns.POINTS, cell.with(points.get()), unit);
    }
  }
}
