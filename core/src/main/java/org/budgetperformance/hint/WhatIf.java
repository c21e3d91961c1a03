package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;

/** What a rule comes to on a submission that is changed only to see that (试算). */
final class WhatIf {
  private WhatIf() {}

  static Submission changed(Submission submission, Map<Place, Figure<?>> changes) {
    Submission changed = submission;
    for (Map.Entry<Place, Figure<?>> change : changes.entrySet()) {
      changed = changed.with(change.getKey(), change.getValue());
    }
    return changed;
  }

  /** Returns the outcomes of a rule's applications, the last one ERRORED if the rule throws. */
  static ImmutableList<Outcome> outcomes(Rule rule, Submission submission) {
    List<Outcome> outcomes = new ArrayList<>();
    Examination examination = Examination.deciding(outcomes::add);
    try {
      for (Check check : rule.checks()) {
        check.examine(submission, examination);
        examination.finish();
      }
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      outcomes.add(Outcome.ERRORED); // as when the whole module runs
    }
    if (outcomes.isEmpty()) {
      outcomes.add(Outcome.NOT_APPLICABLE);
    }
    return ImmutableList.copyOf(outcomes);
  }

  /** Returns how closely one application of a rule holds. */
  static Margin margin(Rule rule, Submission submission, int application) {
    Examination examination = Examination.explaining(application);
    ImmutableList<Check> checks = rule.checks();
    for (int i = 0; i < checks.size() && !examination.hasExplained(); i++) {
      try {
        checks.get(i).examine(submission, examination);
      } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
        // What a later application throws is an outcome of its own.
      }
    }
    return examination.margin();
  }
}
