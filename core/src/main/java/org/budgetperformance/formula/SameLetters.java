package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Line;

/** Whether two lines of a document say the same, letter by letter (文字相同). */
final class SameLetters extends Condition {
  private static final long serialVersionUID = 1L;

  private final Cell one;
  private final Cell other;
  private final Letters ofOne;
  private final Letters ofOther;

  SameLetters(Line one, Line other) {
    this(new Cell(Columns.TEXT, one), new Cell(Columns.TEXT, other), one, other);
  }

  private SameLetters(Cell one, Cell other, Line lineOfOne, Line lineOfOther) {
    super(Operation.SAME, Operation.SAME.label(), ImmutableList.of(one, other));
    this.one = one;
    this.other = other;
    this.ofOne = Letters.of(lineOfOne);
    this.ofOther = Letters.of(lineOfOther);
  }

  @Override
  Answer decide(Walk walk) {
    Tape tape = walk.tape();
    if (tape != null) {
      keep(one, walk, tape);
      keep(other, walk, tape);
    }
    return Answer.of(walk.sheet().derive(ofOne).equals(walk.sheet().derive(ofOther)));
  }

  private static void keep(Cell cell, Walk walk, Tape tape) {
    int mark = tape.mark();
    cell.keep(walk);
    tape.add(mark, Steps.of(Operation.LETTERS, tape.taken(mark)));
  }

  @Override
  Step redo(Redo redo) {
    return Steps.of(
        operation(),
        Steps.of(Operation.LETTERS, one.redoContents(redo)),
        Steps.of(Operation.LETTERS, other.redoContents(redo)));
  }
}
