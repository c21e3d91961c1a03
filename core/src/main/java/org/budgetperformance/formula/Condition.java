package org.budgetperformance.formula;

import javax.annotation.Nullable;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.text.LocalizedText;

/** An expression that is a question (条件): its answer is yes, no, open or nothing. */
public abstract class Condition extends Expression {
  private static final long serialVersionUID = 1L;

  /** Made when first asked; two threads may make the same one. */
  @Nullable private transient DecisionTable table;

  Condition(Operation operation, LocalizedText label, Iterable<? extends Expression> inputs) {
    super(operation, label, inputs);
  }

  /**
   * Answers it.
   *
   * @param walk where it is asked; with a tape, the step is kept there
   */
  public Answer ask(Walk walk) {
    Tape tape = walk.tape();
    if (tape == null) {
      DecisionTable known = table;
      if (known == null) {
        known = DecisionTable.of(looked());
        table = known;
      }
      return known == DecisionTable.NONE ? decide(walk) : known.ask(this, walk);
    }
    int mark = tape.mark();
    Answer answer = decide(walk);
    tape.end(mark, operation(), label(), StepValue.of(answer));
    return answer;
  }

  /** Returns whether the answer is yes, asked aside: no step is kept. */
  final boolean isMet(Walk walk) {
    Tape tape = walk.tape();
    walk.tape(null);
    try {
      return ask(walk) == Answer.YES;
    } finally {
      walk.tape(tape);
    }
  }

  /** Answers it of what its inputs come to; allocates nothing. */
  abstract Answer decide(Walk walk);
}
