package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.rule.Finding;

/** What a finding is about, as text that is the same from one evaluation to the next. */
public final class Subjects {
  private Subjects() {}

  /**
   * Returns the places of a finding as they print themselves, in that order; of one without any, the
   * Chinese names that the rule brought along.
   */
  public static ImmutableList<String> of(Finding finding) {
    if (!finding.places().isEmpty()) {
      return finding.places().stream()
          .sorted()
          .map(Object::toString)
          .collect(ImmutableList.toImmutableList());
    }
    return finding.operands().stream()
        .map(operand -> operand.label().zh())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
