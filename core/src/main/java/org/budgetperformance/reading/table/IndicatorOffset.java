package org.budgetperformance.reading.table;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Label;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;

/**
 * Tells how far the cells of an indicator's row stand to the left of their headings.
 *
 * <p>A row may have lost the cells before its first words, since a cell that is merged over rows left nothing, or
 * stand further on as a whole. Its labels and its width say where it belongs; of several ways the first is taken
 * in which each cell may be what it seems to be.
 */
final class IndicatorOffset {
  private final Headings headings;
  private final Vocabulary vocabulary;
  private final Misplaced misplaced;
  private final int categoryIndex;

  IndicatorOffset(
      Headings headings, Vocabulary vocabulary, Misplaced misplaced, int categoryIndex) {
    this.headings = headings;
    this.vocabulary = vocabulary;
    this.misplaced = misplaced;
    this.categoryIndex = categoryIndex;
  }

  /** Returns the offset of a row, empty if its cells can stand under the headings in no way. */
  Optional<Integer> of(CellRow row) {
    Set<Integer> ways = ways(row);
    for (int offset : ways) {
      if (isLikely(row, offset)) {
        return Optional.of(offset);
      }
    }
    Optional<Integer> possible = Optional.empty();
    for (int offset : ways) {
      if (isPossible(row, offset)) {
        if (areScored(row, offset)) {
          return Optional.of(offset);
        }
        possible = possible.isPresent() ? possible : Optional.of(offset);
      }
    }
    return possible;
  }

  /** Returns the offsets to try, the likeliest first. */
  private Set<Integer> ways(CellRow row) {
    Set<Integer> ways = new LinkedHashSet<>();
    int at = row.next(0);
    int next = row.next(at + 1);
    int lost = headings.width() - row.size();
    Label first = row.at(at).label();
    boolean dimension = vocabulary.dimension(first).isPresent();
    boolean whole = lost == 0 && !row.isListed();
    if (whole) {
      ways.add(0);
    }
    boolean level = dimension || !isCategory(row.at(at));
    if (level && isCategory(row.at(next)) && !isSame(row.at(at), row.at(next))) {
      ways.add(categoryIndex - next);
    }
    if (whole) {
      return ways;
    }
    if (at == 0 && lost > 0 && lost <= headings.name()) {
      ways.add(lost);
    }
    if (vocabulary.category(first).isPresent() && at <= categoryIndex) {
      ways.add(categoryIndex - at);
    }
    if (dimension && at <= categoryIndex) {
      ways.add(categoryIndex - 1 - at);
      ways.add(categoryIndex - at);
    }
    ways.add(at >= headings.name() || at > 0 ? 0 : headings.name() - at);
    ways.add(0); // what was lost may have stood at its end
    return ways;
  }

  /** Returns whether each cell is what it must be: a category that is known or none, a name, figures. */
  private boolean isLikely(CellRow row, int offset) {
    Cell category = row.at(categoryIndex - offset);
    Cell name = row.at(headings.name() - offset);
    return isPossible(row, offset)
        && (category.isEmpty() || isLevel(category))
        && !name.isFigure()
        && (isCategory(category) || !isLevel(name))
        && areScored(row, offset);
  }

  /** Returns whether figures stand where points and score belong. */
  private boolean areScored(CellRow row, int offset) {
    return isOfPoints(cell(row, Columns.POINTS, offset))
        && isOfPoints(cell(row, Columns.SCORE, offset));
  }

  /** Returns whether a cell is points or says that there are none: 1.25万人 are none. */
  private static boolean isOfPoints(Cell cell) {
    return cell.isFigure()
        && Cells.read(FigureType.POINTS, cell.text()).state() != FigureState.UNREADABLE;
  }

  /** Returns whether no cell is where it cannot be: a category's name in that of an indicator, a per cent in a score. */
  private boolean isPossible(CellRow row, int offset) {
    Cell category = row.at(categoryIndex - offset);
    Cell name = row.at(headings.name() - offset);
    boolean isLevel = isLevel(name);
    Cell points = cell(row, Columns.POINTS, offset);
    boolean shifted = isLevel && !isCategory(category) && !category.isEmpty();
    return !shifted
        && !(offset > 0 && row.last() + offset >= headings.width())
        && !(isLevel && !points.isFigure())
        && !misplaced.is(Columns.POINTS, points)
        && !misplaced.is(Columns.SCORE, cell(row, Columns.SCORE, offset));
  }

  /** What has the same words as its category is the name of an indicator. */
  private static boolean isSame(Cell category, Cell name) {
    return category.compact().equals(name.compact());
  }

  private boolean isLevel(Cell cell) {
    return isCategory(cell) || vocabulary.dimension(cell.label()).isPresent();
  }

  private boolean isCategory(Cell cell) {
    return vocabulary.category(cell.label()).isPresent()
        || vocabulary.shortened(cell.label(), null).isPresent();
  }

  private Cell cell(CellRow row, Column<?> column, int offset) {
    int index = headings.index(column);
    return index < 0 ? Cell.empty(row.line(), 0) : row.at(index - offset);
  }
}
