package org.budgetperformance.rule;

import org.budgetperformance.explanation.Answer;

/** What one application of a rule came to (结论). Every application has exactly one. */
public enum Outcome {
  /** The figures satisfy the rule (通过). */
  PASSED,
  /** No true values behind the figures satisfy the rule (不通过). */
  FAILED,
  /** The submission has nothing that the rule speaks of (不适用). */
  NOT_APPLICABLE,
  /** Cells are missing or unreadable without which the rule cannot be decided (无法判定). */
  UNDECIDED,
  /** The rule failed and an authority has waived it here (豁免). */
  WAIVED,
  /** The rule itself threw (规则出错). */
  ERRORED;

  /** Of what rows or cells came to: failed outweighs undecided, that passed, and that not applicable. */
  public static Outcome worse(Outcome a, Outcome b) {
    return weight(a) >= weight(b) ? a : b;
  }

  private static int weight(Outcome outcome) {
    switch (outcome) {
      case FAILED:
        return 3;
      case UNDECIDED:
        return 2;
      case PASSED:
        return 1;
      default:
        return 0;
    }
  }

  /** Returns the answer that it is to the question of a check. */
  public Answer answer() {
    switch (this) {
      case PASSED:
        return Answer.YES;
      case FAILED:
      case WAIVED:
        return Answer.NO;
      case NOT_APPLICABLE:
        return Answer.NOTHING;
      default:
        return Answer.OPEN;
    }
  }
}
