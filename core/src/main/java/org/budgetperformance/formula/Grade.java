package org.budgetperformance.formula;

import java.io.Serializable;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.text.LocalizedText;

/**
 * What a finding says, and how severe it is at most, where something is so that makes it weigh less
 * (从轻情形). It changes no outcome.
 */
final class Grade implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Condition when;
  private final Severity most;
  private final LocalizedText message;

  Grade(Condition when, Severity most, LocalizedText message) {
    this.when = when;
    this.most = most;
    this.message = message;
  }

  LocalizedText message() {
    return message;
  }

  /** Tells it of a finding, and returns whether it goes for that. */
  boolean tell(Walk walk, Examination examination) {
    boolean met;
    try {
      met = when.isMet(walk);
    } catch (ArithmeticException | IllegalArgumentException e) {
      return false; // what exceeds a long weighs as much as its rule
    }
    if (met) {
      examination.grade(most, message);
    }
    return met;
  }
}
