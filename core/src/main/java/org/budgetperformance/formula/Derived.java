package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.text.LocalizedText;

/**
 * A question that something derived from a document answers (推算结果), such as the scores that it supports:
 * whoever derives it also knows its steps.
 *
 * <p>A verifier takes the steps from the submission again, and the answer from the steps alone.
 */
public abstract class Derived extends Condition {
  private static final long serialVersionUID = 1L;

  /**
   * @param operation what makes the answer of the steps
   * @param label what is asked
   */
  protected Derived(Operation operation, LocalizedText label) {
    super(operation, label, ImmutableList.of());
  }

  /**
   * Answers the question of what is derived.
   *
   * @param at where it is asked
   */
  protected abstract Answer judge(Where at);

  /**
   * Returns the steps of which the operation makes the answer.
   *
   * @param at where it is asked
   * @param basis what the rule rests on, which stands beside its parameters
   */
  protected abstract List<Step> steps(Where at, String basis);

  @Override
  final Answer decide(Walk walk) {
    Tape tape = walk.tape();
    if (tape != null) {
      steps(walk, tape.basis()).forEach(tape::leaf);
    }
    return judge(walk);
  }

  @Override
  final Step redo(Redo redo) {
    return Steps.of(operation(), label(), steps(redo, redo.basis()));
  }
}
