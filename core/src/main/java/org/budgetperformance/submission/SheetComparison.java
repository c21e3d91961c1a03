package org.budgetperformance.submission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.budgetperformance.text.Characters;

/**
 * One document beside another one of its kind, as when it was handed in twice (同种材料比对): which cells both state, and
 * where they differ. What it calls its unit and its project, who filled it in, when and by what telephone is no part of it. Immutable and thread-safe.
 */
public final class SheetComparison {
  private static final ImmutableSet<Line> BESIDE =
      ImmutableSet.of(
          Lines.UNIT,
          Lines.DEPARTMENT,
          Lines.PROJECT_NAME,
          Lines.FILLED_IN_BY,
          Lines.FILLED_IN_ON,
          Lines.TELEPHONE);

  private final int common;
  private final ImmutableList<Place> differing;

  private SheetComparison(int common, ImmutableList<Place> differing) {
    this.common = common;
    this.differing = differing;
  }

  /**
   * Compares two documents.
   *
   * @param one the document whose places are returned
   * @param other another of the same columns
   */
  public static SheetComparison of(Sheet one, Sheet other) {
    ImmutableList.Builder<Place> differing = ImmutableList.builder();
    int common = 0;
    for (int row = 0; row < one.rows().size(); row++) {
      Line line = one.rows().get(row).line();
      if (line.isPersonal() || BESIDE.contains(line)) {
        continue;
      }
      for (Column<?> column : one.id().type().columns()) {
        Figure<?> figure = one.at(row, column);
        Figure<?> again = other.at(one.rows().get(row), column);
        if (isFilled(figure) || isFilled(again)) {
          boolean both = isFilled(figure) && isFilled(again);
          common += both ? 1 : 0;
          boolean unread =
              figure.state() == FigureState.ABSENT || again.state() == FigureState.ABSENT;
          if (both ? !isSame(figure, again) : !unread) {
            differing.add(one.place(row, column));
          }
        }
      }
    }
    return new SheetComparison(common, differing.build());
  }

  /** 0 and nothing are written for each other. */
  private static boolean isFilled(Figure<?> figure) {
    boolean nothing = figure.isNumeric() && figure.units() == 0;
    return (figure.isStated() && !nothing) || figure.state() == FigureState.UNREADABLE;
  }

  /** 170 and 170.00 are the same amount, and words are whatever stands between them. */
  private static boolean isSame(Figure<?> one, Figure<?> other) {
    return one.equals(other)
        || (one.isNumeric() && other.isNumeric() && one.units() == other.units())
        || (!one.isNumeric() && !other.isNumeric() && words(one).equals(words(other)));
  }

  private static String words(Figure<?> figure) {
    return figure.isStated() ? figure.compact() : Characters.compact(figure.original().orElse(""));
  }

  /** Returns how many cells both state. */
  public int common() {
    return common;
  }

  /** Returns where they differ; a cell that only one of them has is no difference, as it may not have been read. */
  public ImmutableList<Place> differing() {
    return differing;
  }
}
