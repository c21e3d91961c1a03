package org.budgetperformance.reading.label;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.FigureType;

/**
 * Columns of a form that hold a part of a target each (运算符号, 计量单位), and how the parts are put
 * together as other forms write them in one cell.
 *
 * <p>No document has these columns: they are only headed.
 */
public final class TargetParts {
  /** The column of comparators (运算符号). */
  public static final Column<String> COMPARATOR =
      Column.of("target-comparator", FigureType.TEXT, "运算符号", "comparator");

  /** The column of units (计量单位). */
  public static final Column<String> UNIT =
      Column.of("target-unit", FigureType.TEXT, "计量单位", "unit");

  /** What stands in the column of comparators where nothing is compared: 定性. */
  private static final ImmutableSet<String> NO_COMPARATOR = ImmutableSet.of("定性", "文字描述");

  private static final CharMatcher SIGN = CharMatcher.anyOf("≥≤><=≧≦⩾⩽±");
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private TargetParts() {}

  /** Returns whether a cell holds what the column of comparators does, and nothing else: ≥, 定性. */
  public static boolean isComparator(Cell cell) {
    return (SIGN.matchesAllOf(cell.compact()) && !cell.isEmpty())
        || NO_COMPARATOR.contains(cell.compact());
  }

  /** Returns whether a column is one of these. */
  public static boolean contain(Column<?> column) {
    return column.equals(COMPARATOR) || column.equals(UNIT);
  }

  /**
   * Returns a target or a result with the unit in the column of units, if it is a number without one.
   *
   * @param value the cell of the target or of the result
   * @param unit the cell of the unit, empty if there is none
   */
  public static Cell withUnit(Cell value, Cell unit) {
    String text = value.compact();
    boolean bare = !text.isEmpty() && DIGIT.matches(text.charAt(text.length() - 1));
    return bare && isStated(unit) ? value.with(value.text() + unit.text()) : value;
  }

  /**
   * Returns a target with the comparator in the column of comparators, if it has none of its own.
   *
   * @param value the cell of the target
   * @param comparator the cell of the comparator, empty if there is none
   */
  public static Cell withComparator(Cell value, Cell comparator) {
    boolean applies =
        isStated(comparator)
            && !NO_COMPARATOR.contains(comparator.compact())
            && value.hasDigit()
            && !value.compact().startsWith(comparator.compact());
    return applies ? value.with(comparator.text() + value.text()) : value;
  }

  /** Returns whether a cell holds more than nothing, a dash or 无. */
  private static boolean isStated(Cell cell) {
    return !cell.isEmpty() && !cell.isNone() && !cell.isDash();
  }
}
