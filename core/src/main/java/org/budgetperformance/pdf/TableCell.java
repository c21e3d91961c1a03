package org.budgetperformance.pdf;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** A cell of a table, which may go on on another page. Not thread-safe. */
final class TableCell {
  private static final CharMatcher NUMBER =
      CharMatcher.inRange('0', '9').or(CharMatcher.anyOf(".,-%"));

  private final int number;
  private final double left;
  private final double innerLeft;
  private final double innerRight;
  private final List<TextLine> lines;
  private final List<Spot> spots = new ArrayList<>();

  /**
   * Makes a cell.
   *
   * @param number which of its row it is, from 1
   * @param padding how much room is left beside the text
   */
  TableCell(int page, int number, Grid.Cell cell, double padding) {
    this.number = number;
    this.left = cell.area().left;
    this.innerLeft = left + padding;
    this.innerRight = cell.area().right - padding;
    this.lines = new ArrayList<>(cell.lines());
    spots.add(new Spot(page, cell.area()));
  }

  int number() {
    return number;
  }

  double left() {
    return left;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Returns where it stands. */
  ImmutableList<Spot> spots() {
    return ImmutableList.copyOf(spots);
  }

  String text() {
    return TextLine.joined(lines, innerLeft, innerRight);
  }

  /** Returns whether the last line here goes on in another cell: two numbers are not one. */
  boolean isBrokenBefore(TableCell next) {
    return !lines.isEmpty()
        && !next.lines.isEmpty()
        && lines.get(lines.size() - 1).isBrokenBefore(next.lines.get(0), innerLeft, innerRight)
        && !(isDecimal(text()) && isDecimal(next.text()));
  }

  private static boolean isDecimal(String text) {
    return NUMBER.matchesAllOf(text) && text.indexOf('.') >= 0;
  }

  /** Returns where its text ends on its page. */
  double end() {
    return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).area().bottom;
  }

  /** Adds what stands in the rest of this cell. */
  void goOn(TableCell rest) {
    lines.addAll(rest.lines);
    spots.addAll(rest.spots);
  }
}
