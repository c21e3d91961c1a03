package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import javax.annotation.Nullable;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Submission;

/**
 * Makes the findings of a rule by running its checks once more, however many applications are wanted
 * (生成核查发现).
 */
final class Findings implements Examination.Listener {
  private final Rule rule;
  private final Outcomes outcomes;
  private final int first;
  private final BitSet wanted;
  private final List<Finding> found;
  private final Examination examination;
  @Nullable private Check check;
  private int ended;

  private Findings(Rule rule, Outcomes outcomes, int first, BitSet wanted, List<Finding> found) {
    this.rule = rule;
    this.outcomes = outcomes;
    this.first = first;
    this.wanted = wanted;
    this.found = found;
    this.examination = Examination.explaining(wanted, this);
  }

  /** Returns the findings of some outcomes, by severity and then by place. */
  static ImmutableList<Finding> of(
      Evaluation evaluation, Outcomes outcomes, Set<Outcome> wantedOutcomes) {
    List<Finding> found = new ArrayList<>();
    for (int r = 0; r < evaluation.rules().size(); r++) {
      BitSet wanted = null;
      for (int i = outcomes.first(r); i < outcomes.end(r); i++) {
        if (wantedOutcomes.contains(outcomes.outcome(i))) {
          if (evaluation.hasCause(i)) {
            found.add(evaluation.finding(i));
          } else {
            wanted = wanted == null ? new BitSet() : wanted;
            wanted.set(i - outcomes.first(r));
          }
        }
      }
      if (wanted != null) {
        new Findings(evaluation.rules().get(r), outcomes, outcomes.first(r), wanted, found)
            .run(evaluation.submission());
      }
    }
    return SortedFinding.sort(found);
  }

  private void run(Submission submission) {
    ImmutableList<Check> checks = rule.checks();
    for (int i = 0; i < checks.size() && !examination.hasExplained(); i++) {
      check = checks.get(i);
      try {
        check.examine(submission, examination);
      } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
        // What a later application throws was recorded as its own outcome when the rule first ran.
      }
    }
  }

  @Override
  public void ended(Outcome outcome) {
    if (check != null && wanted.get(ended)) {
      found.add(
          Finding.builder()
              .rule(rule.info())
              .outcome(outcomes.outcome(first + ended))
              .application(first + ended)
              .template(rule.message(check))
              .operands(examination.operands())
              .margin(examination.margin())
              .build());
    }
    ended++;
  }
}
