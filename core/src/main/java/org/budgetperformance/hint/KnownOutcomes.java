package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Outcome;

/** What the applications of an evaluation came to, rule by rule (已有核查结论). Immutable and thread-safe. */
final class KnownOutcomes {
  private final ImmutableList<Outcome> all;
  private final int[] firstOfRule;

  KnownOutcomes(Evaluation evaluation) {
    this.firstOfRule = new int[evaluation.rules().size()];
    ImmutableList.Builder<Outcome> outcomes = ImmutableList.builder();
    int next = 0;
    for (int rule = 0; rule < firstOfRule.length; rule++) {
      firstOfRule[rule] = next;
      for (Application application : evaluation.applications(rule)) {
        outcomes.add(application.outcome());
        next++;
      }
    }
    this.all = outcomes.build();
  }

  /** Returns how many rules there are. */
  int rules() {
    return firstOfRule.length;
  }

  /** Returns the number of a rule's first application. */
  int first(int rule) {
    return firstOfRule[rule];
  }

  /** Returns the number of the rule that an application is of. */
  int rule(int application) {
    int found = Arrays.binarySearch(firstOfRule, application);
    return found >= 0 ? found : -found - 2; // the rule that begins before it
  }

  Outcome outcome(int application) {
    return all.get(application);
  }

  /** Returns the outcomes of a part's applications in their order. */
  ImmutableList<Outcome> of(int rule, CheckPart part) {
    int first = firstOfRule[rule] + part.first();
    return all.subList(first, first + part.size());
  }
}
