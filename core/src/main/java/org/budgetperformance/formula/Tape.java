package org.budgetperformance.formula;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.text.LocalizedText;

/**
 * Keeps the steps of a walk (计算过程), as the paper tape of an adding machine does: what an expression
 * asks of its inputs stands on the tape when it ends, and becomes the inputs of its own step.
 *
 * <p>Not thread-safe.
 */
final class Tape {
  private final List<Step> steps = new ArrayList<>();
  private final String basis;

  /**
   * @param basis what the rule rests on, which stands beside its parameters
   */
  Tape(String basis) {
    this.basis = basis;
  }

  String basis() {
    return basis;
  }

  /** Returns where the steps of an expression that begins now will stand. */
  int mark() {
    return steps.size();
  }

  /** Ends an expression: what stands behind the mark are its inputs. */
  void end(int mark, Operation operation, LocalizedText label, StepValue result) {
    add(mark, Step.of(operation, label, result, taken(mark)));
  }

  /** Keeps a step that takes something. */
  void leaf(Step step) {
    steps.add(step);
  }

  /** Keeps a step in place of what stands behind the mark. */
  void add(int mark, Step step) {
    steps.subList(mark, steps.size()).clear();
    steps.add(step);
  }

  /** Takes away what stands behind a mark. */
  void drop(int mark) {
    steps.subList(mark, steps.size()).clear();
  }

  /** Returns what stands behind a mark. */
  ImmutableList<Step> taken(int mark) {
    return ImmutableList.copyOf(steps.subList(mark, steps.size()));
  }

  /** Takes the one step that is left, the root of the tree. */
  Step root() {
    checkState(steps.size() == 1, "%s roots", steps.size());
    return steps.remove(0);
  }
}
