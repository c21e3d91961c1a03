package org.budgetperformance.rule;

import org.budgetperformance.submission.FigureType;

/** Makes margins from what sums are off by. */
public final class Margins {
  private Margins() {}

  public static Margin of(FigureType<?> type, boolean possible, long off) {
    if (off == 0) {
      return Margin.exact();
    }
    return possible ? Margin.rounding(type, off) : Margin.off(type, off);
  }
}
