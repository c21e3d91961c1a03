package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.Label;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;

/**
 * Which rows below a project split it (项目的其中项): the one that says 其中, and those below it that are numbered
 * as it is, as long as they fit, each amount within half of its last place, into what the project's other parts leave of
 * its amounts. Not thread-safe.
 */
final class ProjectParts {
  private static final String OF_WHICH = "其中";
  private static final int MOST = 1;
  private static final int LEAST = -1;
  private static final long UNLIMITED = Long.MAX_VALUE / 2;

  /** The most that the parts so far leave of the project, in the order of the headings; null while there is none. */
  @Nullable private long[] left;

  private boolean begun;
  private boolean numbered;

  /** Starts a project, whose parts may follow. */
  void project(Headings headings, ImmutableList<Cell> cells) {
    left = amounts(headings, cells, MOST);
    begun = false;
  }

  /** Says that no part of the project before can follow. */
  void end() {
    left = null;
  }

  /** Returns whether a row is a part of the project above it, and if so takes it off. */
  boolean takes(Cell label, Headings headings, ImmutableList<Cell> cells) {
    boolean named = label.compact().startsWith(OF_WHICH);
    boolean number = !name(label).equals(withoutOfWhich(label.compact()));
    long[] whole = left;
    if (whole == null || !(named || (begun && number == numbered))) {
      return false;
    }
    long[] part = amounts(headings, cells, LEAST);
    boolean any = named;
    for (int i = 0; i < part.length; i++) {
      if (part[i] > whole[i]) {
        return false;
      }
      any |= part[i] > 0;
    }
    if (!any) {
      return false;
    }
    for (int i = 0; i < part.length; i++) {
      whole[i] -= part[i];
    }
    numbered = begun ? numbered : number;
    begun = true;
    return true;
  }

  /** Returns the name of a part, without 其中 and its number. */
  static String name(Cell label) {
    return Label.withoutNumber(withoutOfWhich(label.compact()));
  }

  private static String withoutOfWhich(String label) {
    if (!label.startsWith(OF_WHICH)) {
      return label;
    }
    String rest = label.substring(OF_WHICH.length());
    return rest.startsWith(":") ? rest.substring(1) : rest;
  }

  /** Returns the most or the least that each amount stands for; what is blank may be any. */
  private static long[] amounts(Headings headings, ImmutableList<Cell> cells, int direction) {
    long[] amounts = new long[cells.size()];
    for (int i = 0; i < amounts.length; i++) {
      Column<?> column = headings.columns().get(i);
      if (column.type().equals(FigureType.AMOUNT)) {
        Figure<?> amount =
            Cells.read(FigureType.AMOUNT, cells.get(i).text(), headings.unit(column));
        boolean open = direction == MOST && amount.state() == FigureState.BLANK;
        long slack = amount.units() == 0 ? 0 : direction * amount.slack();
        amounts[i] = open ? UNLIMITED : amount.units() + slack;
      }
    }
    return amounts;
  }
}
