package org.budgetperformance.evaluation;

import java.io.Serializable;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.RuleInfo;

/**
 * One application of one rule within an evaluation (一次规则适用).
 *
 * <p>Immutable and thread-safe.
 */
public final class Application implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Evaluation evaluation;
  private final int number;

  Application(Evaluation evaluation, int number) {
    this.evaluation = evaluation;
    this.number = number;
  }

  /** Returns the rule's data. */
  public RuleInfo rule() {
    return evaluation.rule(number).info();
  }

  /** Returns the number of the rule in {@link Evaluation#rules()}, from 0. */
  public int ruleNumber() {
    return evaluation.ruleNumber(number);
  }

  /** Returns which of the rule's applications it is, from 0. */
  public int numberWithinRule() {
    return evaluation.numberWithinRule(number);
  }

  /** Returns what it came to. */
  public Outcome outcome() {
    return evaluation.outcome(number);
  }

  /** Returns its figures, places and margin, whatever the outcome. */
  public Finding explain() {
    return evaluation.finding(number);
  }

  /** Returns the tree of steps that led to the outcome, whatever it is. */
  public Explanation explanation() {
    return evaluation.explanation(number);
  }

  @Override
  public String toString() {
    return rule().id() + " " + outcome();
  }
}
