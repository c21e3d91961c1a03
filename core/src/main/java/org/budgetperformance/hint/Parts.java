package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Submission;

/** The parts of the rules of an evaluation, found when first asked for and cached. Thread-safe. */
final class Parts {
  private final ImmutableList<Rule> rules;
  private final Submission submission;
  private final AtomicReferenceArray<ImmutableList<CheckPart>> cached;

  Parts(Evaluation evaluation) {
    this.rules = evaluation.rules();
    this.submission = evaluation.submission();
    this.cached = new AtomicReferenceArray<>(rules.size());
  }

  /** Returns the parts of a rule in the order of its applications. */
  ImmutableList<CheckPart> of(int rule) {
    ImmutableList<CheckPart> known = cached.get(rule);
    if (known == null) {
      known = CheckPart.of(rules.get(rule), submission);
      cached.set(rule, known); // two threads may make the same ones
    }
    return known;
  }

  /**
   * Returns the part of a rule that an application is of.
   *
   * @param application its number within the rule, from 0
   */
  CheckPart of(int rule, int application) {
    ImmutableList<CheckPart> parts = of(rule);
    int low = 0;
    int high = parts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (parts.get(middle).first() <= application) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return parts.get(low);
  }
}
