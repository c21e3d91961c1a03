package org.budgetperformance.rule;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Objects;
import org.budgetperformance.submission.Submission;

/**
 * Rules made ready to be run again and again (规则集).
 *
 * <p>Of rules that compare sums of cells, lines and columns are looked up once for all sheets that have
 * the same rows. It decides what the checks decide, no more. Immutable and thread-safe.
 */
@Beta
public final class RuleSet {
  private final ImmutableList<Rule> rules;
  private final Comparisons comparisons;

  /** How many checks are no comparison. */
  private final int others;

  /** For each rule and each of its checks the comparison that it is, or null. */
  private final Comparison[][] compiled;

  private RuleSet(ImmutableList<Rule> rules, Comparisons comparisons) {
    this.rules = rules;
    this.comparisons = comparisons;
    this.compiled =
        rules.stream()
            .map(rule -> rule.checks().stream().map(comparisons::of).toArray(Comparison[]::new))
            .toArray(Comparison[][]::new);
    this.others =
        (int) Arrays.stream(compiled).flatMap(Arrays::stream).filter(Objects::isNull).count();
  }

  /**
   * Returns rules made ready.
   *
   * @param rules the rules, in any order
   */
  public static RuleSet of(ImmutableList<Rule> rules) {
    return new RuleSet(rules, Comparisons.in(rules));
  }

  /**
   * Returns others made ready, which takes less where their checks are among those of this rule set.
   *
   * @param others the rules, such as those of this rule set that a policy leaves in force
   */
  public RuleSet with(ImmutableList<Rule> others) {
    return new RuleSet(others, comparisons);
  }

  /** Returns the rules. */
  public ImmutableList<Rule> rules() {
    return rules;
  }

  /**
   * Returns a run of the rules over a submission.
   *
   * @param submission the submission
   */
  public RuleRun over(Submission submission) {
    return new RuleRun(rules, compiled, others, submission, submission.derive(comparisons));
  }
}
