package org.budgetperformance.rule;

import org.budgetperformance.text.LocalizedText;

/** How much a finding weighs (严重程度), the heaviest first. */
public enum Severity {
  /** The submission contradicts itself or a rule (错误). */
  ERROR("错误"),
  /** Something is likely wrong and a person should look (警告). */
  WARNING("警告"),
  /** Something worth knowing that may be right (提示). */
  NOTICE("提示");

  @SuppressWarnings("ImmutableEnumChecker") // words are immutable, which no annotation says
  private final LocalizedText label;

  Severity(String zh) {
    this.label = LocalizedText.of(zh, name());
  }

  /** Returns the word for it. */
  public LocalizedText label() {
    return label;
  }
}
