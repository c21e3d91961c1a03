package org.budgetperformance.report;

import java.io.Serializable;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.rule.RuleInfo;
import org.immutables.value.Value;

/**
 * How often one rule failed in the reports of a folder (问题出现次数).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class RuleFrequency implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link Summary#frequencies}. */
  RuleFrequency() {}

  static RuleFrequency of(RuleInfo rule, int findings, int files) {
    return ImmutableRuleFrequency.builder().rule(rule).findings(findings).files(files).build();
  }

  /** Returns the rule, as the first report has it that it failed in. */
  public abstract RuleInfo rule();

  /** Returns how many findings it has in all reports together, from 1. */
  public abstract int findings();

  /** Returns in how many reports it has any, from 1. */
  public abstract int files();

  RuleFrequency plus(RuleFrequency other) {
    return of(rule(), findings() + other.findings(), files() + other.files());
  }
}
