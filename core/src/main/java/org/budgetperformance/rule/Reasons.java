package org.budgetperformance.rule;

import javax.annotation.Nullable;
import org.budgetperformance.explanation.Step;

/** The trees of steps that the application told which is examined now. */
final class Reasons {
  final String basis;
  @Nullable Step verdict;
  @Nullable Step gap;

  Reasons(String basis) {
    this.basis = basis;
  }

  void clear() {
    verdict = null;
    gap = null;
  }
}
