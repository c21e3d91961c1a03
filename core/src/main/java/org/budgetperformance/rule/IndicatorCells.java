package org.budgetperformance.rule;

import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.SheetRow;

/** What the rules on cells ask of an indicator's row again and again. */
public final class IndicatorCells {
  private IndicatorCells() {}

  /** Returns whether an indicator counts: not one of 0 points, nor one without a target. */
  public static boolean takesPart(SheetRow row) {
    return row.takesPart();
  }

  /** Returns whether a row states 0 points. */
  public static boolean isWithoutPoints(SheetRow row) {
    return row.points().isStated() && row.points().units() == 0;
  }

  /** Returns the name of the row without white space and without brackets at its end. */
  public static String name(SheetRow row) {
    String name = row.name();
    int bracket = name.endsWith(")") ? name.lastIndexOf('(') : -1;
    return bracket > 0 ? name.substring(0, bracket) : name;
  }

  /** Returns whether an indicator belongs to a category. */
  public static boolean isOf(SheetRow row, Category category) {
    Figure<Category> stated = row.category();
    return stated.isStated() && stated.get().equals(category);
  }

  /** Returns whether an indicator belongs to a dimension. */
  public static boolean isOf(SheetRow row, Dimension dimension) {
    Figure<Category> stated = row.category();
    return stated.isStated() && stated.get().dimension().equals(dimension);
  }

  /** Returns whether a target was written and not read. */
  public static boolean isOpenTarget(Figure<Target> target) {
    return target.state() == FigureState.UNREADABLE
        || (target.isStated() && target.get().kind() == Target.Kind.UNREADABLE);
  }

  /** Returns whether a result was written and not read. */
  public static boolean isOpenActual(Figure<Actual> actual) {
    return actual.state() == FigureState.UNREADABLE
        || (actual.isStated() && actual.get().kind() == Actual.Kind.UNREADABLE);
  }

  /** Returns failed, else undecided if something is open, else passed. */
  public static Outcome outcome(boolean failed, boolean open) {
    return failed ? Outcome.FAILED : open ? Outcome.UNDECIDED : Outcome.PASSED;
  }
}
