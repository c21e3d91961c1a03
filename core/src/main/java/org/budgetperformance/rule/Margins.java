package org.budgetperformance.rule;

import org.budgetperformance.submission.FigureType;

/** Makes margins from what sums are off by. */
final class Margins {
  private Margins() {}

  static Margin of(FigureType<?> type, boolean possible, long off) {
    if (off == 0) {
      return Margin.exact();
    }
    return possible ? Margin.rounding(type, off) : Margin.off(type, off);
  }
}
