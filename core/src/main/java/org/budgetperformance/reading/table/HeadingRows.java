package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Meaning;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Lines;

/**
 * Headings in two rows, the upper of which says what some columns have in common: they become one row.
 *
 * <p>An upper heading stands for those below it if it heads no column, as 绩效指标 above 一级指标, or one that the
 * lower row heads again, as 年度指标值 above 指标值.
 */
final class HeadingRows {
  private final Vocabulary vocabulary;
  private final CellRow upper;
  private final CellRow lower;
  private final Set<Object> below;

  private HeadingRows(CellRow upper, CellRow lower, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.upper = upper;
    this.lower = lower;
    this.below = roles(lower);
  }

  /** Returns rows in which each pair of headings is one row. */
  static ImmutableList<CellRow> joined(ImmutableList<CellRow> rows, Vocabulary vocabulary) {
    ImmutableList.Builder<CellRow> joined = ImmutableList.builder();
    for (int i = 0; i < rows.size(); i++) {
      Optional<CellRow> one =
          i + 1 < rows.size() ? join(rows.get(i), rows.get(i + 1), vocabulary) : Optional.empty();
      joined.add(one.orElse(rows.get(i)));
      i += one.isPresent() ? 1 : 0;
    }
    return joined.build();
  }

  /** Returns the one row of two rows of headings, empty if they are anything else. */
  static Optional<CellRow> join(CellRow upper, CellRow lower, Vocabulary vocabulary) {
    if (upper.isListed() || lower.isListed() || !isOfHeadings(lower, vocabulary)) {
      return Optional.empty();
    }
    HeadingRows rows = new HeadingRows(upper, lower, vocabulary);
    Set<Object> above = rows.roles(upper);
    boolean both = !above.containsAll(rows.below) && !rows.below.containsAll(above);
    boolean aligned = rows.areAligned();
    return both && (isOfHeadings(upper, vocabulary) || (aligned && rows.isAbove()))
        ? Optional.of(aligned ? rows.byIndex() : rows.inOrder())
        : Optional.empty();
  }

  private static boolean isOfHeadings(CellRow row, Vocabulary vocabulary) {
    boolean column = false;
    for (int i = row.next(0); i < row.size(); i = row.next(i + 1)) {
      boolean role = hasRole(row.at(i), vocabulary);
      if (!role && !isOtherHeading(row.at(i), vocabulary)) {
        return false;
      }
      column |= role;
    }
    return column;
  }

  /** Returns whether a cell heads a column, in other words too, or several. */
  private static boolean isHeading(Cell cell, Vocabulary vocabulary) {
    return hasRole(cell, vocabulary) || isOtherHeading(cell, vocabulary);
  }

  private static boolean isOtherHeading(Cell cell, Vocabulary vocabulary) {
    return vocabulary.isHeading(cell.label()) || vocabulary.headed(cell.label()).isPresent();
  }

  /** Returns whether a cell heads a column, or is the line of indicators. */
  private static boolean hasRole(Cell cell, Vocabulary vocabulary) {
    Meaning meaning = cell.label().in(vocabulary);
    return meaning.column.isPresent() || meaning.line.filter(Lines.INDICATOR::equals).isPresent();
  }

  /** Returns whether an upper row heads columns, and a heading in other words at most what several below have in common. */
  private boolean isAbove() {
    for (int i = upper.next(0); i < upper.size(); i = upper.next(i + 1)) {
      Cell cell = upper.at(i);
      boolean common = lower.next(i) == i && lower.next(i + 1) < upper.next(i + 1);
      if (!isHeading(cell, vocabulary) && (cell.hasDigit() || !common)) {
        return false;
      }
    }
    return upper.cells().stream().anyMatch(cell -> role(cell, vocabulary).isPresent());
  }

  /** Returns the column that a cell heads, or the line of indicators. */
  private static Optional<Object> role(Cell cell, Vocabulary vocabulary) {
    Optional<Column<?>> column = vocabulary.column(cell.label());
    return column.isPresent()
        ? Optional.of(column.get())
        : vocabulary.line(cell.label()).filter(Lines.INDICATOR::equals).map(line -> (Object) line);
  }

  private Set<Object> roles(CellRow row) {
    Set<Object> roles = new HashSet<>();
    row.cells().forEach(cell -> role(cell, vocabulary).ifPresent(roles::add));
    return roles;
  }

  /** Returns whether an upper heading stands for some below it and not for a column of its own. */
  private boolean isCommon(Cell cell) {
    return !role(cell, vocabulary).filter(role -> !below.contains(role)).isPresent()
        && !vocabulary.headed(cell.label()).isPresent();
  }

  /** Returns whether both rows kept their empty cells, so that no heading hides a column. */
  private boolean areAligned() {
    for (int i = lower.next(0); i < lower.size(); i = lower.next(i + 1)) {
      if (!upper.at(i).isEmpty() && !isCommon(upper.at(i))) {
        return false;
      }
    }
    return lower.last() < upper.size();
  }

  private CellRow byIndex() {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
      Cell heading = lower.at(i);
      Cell above = upper.at(i);
      if (!heading.isEmpty()) {
        cells.add(heading.with(heading.text(), ImmutableList.of(above)));
      } else if (role(above, vocabulary).isPresent() && isCommon(above)) {
        above.is(Kind.HEADING);
        cells.add(above.with("")); // the lower row heads the column elsewhere
      } else {
        cells.add(above);
      }
    }
    return upper.with(cells);
  }

  /** Merged cells left nothing: the lower headings stand in the place of those that they have in common. */
  private CellRow inOrder() {
    List<Cell> common = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    int at = -1;
    for (int i = upper.next(0); i < upper.size(); i = upper.next(i + 1)) {
      if (isCommon(upper.at(i))) {
        at = at < 0 ? cells.size() : at;
        common.add(upper.at(i));
      } else {
        cells.add(upper.at(i));
      }
    }
    List<Cell> headings = new ArrayList<>();
    for (int i = lower.next(0); i < lower.size(); i = lower.next(i + 1)) {
      headings.add(lower.at(i));
    }
    headings.set(0, headings.get(0).with(headings.get(0).text(), common));
    cells.addAll(Math.max(0, at), headings);
    return upper.with(cells);
  }
}
