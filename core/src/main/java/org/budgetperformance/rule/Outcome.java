package org.budgetperformance.rule;

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
}
