package org.budgetperformance.check;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Objects;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Submission;

/**
 * Rules made ready to be run again and again (规则集).
 *
 * <p>Of checks that numbers alone decide, lines and columns are looked up once for all sheets that have the
 * same rows; checks of single documents run together where there are many rows. It decides what the
 * checks decide, no more. Immutable and thread-safe.
 */
@Beta
public final class RuleSet {
  final ImmutableList<Rule> rules;

  /** For each rule and each of its checks the comparison that it is, or null. */
  final Comparison[][] compared;

  /** For each rule and each of its checks its place in a group, or null if it has none. */
  final SheetGroup.Member[][] grouped;

  /** How many checks are no comparison. */
  final int others;

  final SheetGroups groups;
  private final Comparisons comparisons;

  private RuleSet(ImmutableList<Rule> rules, Comparisons comparisons, SheetGroups groups) {
    this.rules = rules;
    this.comparisons = comparisons;
    this.groups = groups;
    this.compared =
        rules.stream()
            .map(rule -> rule.checks().stream().map(comparisons::of).toArray(Comparison[]::new))
            .toArray(Comparison[][]::new);
    this.grouped =
        rules.stream()
            .map(rule -> rule.checks().stream().map(groups::of).toArray(SheetGroup.Member[]::new))
            .toArray(SheetGroup.Member[][]::new);
    this.others =
        (int) Arrays.stream(compared).flatMap(Arrays::stream).filter(Objects::isNull).count();
  }

  /**
   * Returns rules made ready.
   *
   * @param rules the rules, in any order
   */
  public static RuleSet of(ImmutableList<Rule> rules) {
    return new RuleSet(rules, Comparisons.in(rules), SheetGroups.in(rules));
  }

  /**
   * Returns others made ready, which takes less where their checks are among those of this rule set.
   *
   * @param others the rules, such as those of this rule set that a policy leaves in force
   */
  public RuleSet with(ImmutableList<Rule> others) {
    return new RuleSet(others, comparisons, groups);
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
    return new RuleRun(this, submission, submission.derive(comparisons));
  }
}
