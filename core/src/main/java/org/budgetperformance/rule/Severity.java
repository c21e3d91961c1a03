package org.budgetperformance.rule;

/** How much a finding weighs (严重程度), the heaviest first. */
public enum Severity {
  /** The submission contradicts itself or a rule (错误). */
  ERROR,
  /** Something is likely wrong and a person should look (警告). */
  WARNING,
  /** Something worth knowing that may be right (提示). */
  NOTICE;
}
