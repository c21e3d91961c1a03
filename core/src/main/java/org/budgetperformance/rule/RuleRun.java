package org.budgetperformance.rule;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;

/** One run of a rule set over a submission (一次运行). Not thread-safe. */
@Beta
public final class RuleRun {
  private final ImmutableList<Rule> rules;
  private final Comparison[][] compiled;
  private final ComparedSheets sheets;

  RuleRun(ImmutableList<Rule> rules, Comparison[][] compiled, ComparedSheets sheets) {
    this.rules = rules;
    this.compiled = compiled;
    this.sheets = sheets;
  }

  /**
   * Decides every application of a rule.
   *
   * @param rule the number of the rule in its rule set, from 0
   * @param examination where to tell the outcomes; one that {@linkplain Examination#deciding only
   *     decides}
   * @throws IllegalStateException if a check leaves an application open
   */
  public void examine(int rule, Examination examination) {
    Comparison[] known = compiled[rule];
    for (int i = 0; i < known.length; i++) {
      if (known[i] != null) {
        sheets.examine(known[i], examination);
      } else {
        rules.get(rule).checks().get(i).examine(sheets.submission(), examination);
        examination.finish();
      }
    }
  }
}
