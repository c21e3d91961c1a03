package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Outcome;

/** What the applications of an evaluation came to, rule by rule (已有核查结论). Immutable and thread-safe. */
final class KnownOutcomes {
  private final ImmutableList<Outcome> all;
  private final ImmutableList<ImmutableList<Outcome>> ofRules;
  private final int[] firstOfRule;

  KnownOutcomes(Evaluation evaluation) {
    this.firstOfRule = new int[evaluation.rules().size()];
    ImmutableList.Builder<ImmutableList<Outcome>> rules = ImmutableList.builder();
    ImmutableList.Builder<Outcome> outcomes = ImmutableList.builder();
    int next = 0;
    for (int rule = 0; rule < firstOfRule.length; rule++) {
      ImmutableList<Outcome> ofRule =
          evaluation.applications(rule).stream()
              .map(Application::outcome)
              .collect(ImmutableList.toImmutableList());
      firstOfRule[rule] = next;
      next += ofRule.size();
      rules.add(ofRule);
      outcomes.addAll(ofRule);
    }
    this.all = outcomes.build();
    this.ofRules = rules.build();
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

  /** Returns the outcomes of a rule's applications in their order. */
  ImmutableList<Outcome> ofRule(int rule) {
    return ofRules.get(rule);
  }
}
