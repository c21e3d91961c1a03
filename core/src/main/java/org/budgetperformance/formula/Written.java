package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.DeviationReason;
import org.budgetperformance.submission.Figure;

/**
 * Whether words are written in a cell (已填写): a letter or a digit at least; a blank cell, 无 or a dash has
 * none, and of a cell that is not there nothing is asked.
 */
final class Written extends Condition {
  private static final long serialVersionUID = 1L;

  private final Cell cell;

  Written(Cell cell) {
    super(Operation.WRITTEN, Operation.WRITTEN.label(), ImmutableList.of(cell));
    this.cell = cell;
  }

  @Override
  Answer decide(Walk walk) {
    Figure<?> figure = cell.figure(walk);
    cell.keep(walk);
    switch (figure.state()) {
      case ABSENT:
        return Answer.NOTHING;
      case UNREADABLE:
        return Answer.OPEN;
      case STATED:
        Object words = figure.value().get();
        return Answer.of(words instanceof String && DeviationReason.hasWords((String) words));
      default:
        return Answer.NO;
    }
  }

  @Override
  Step redo(Redo redo) {
    return Steps.of(operation(), cell.redoContents(redo));
  }
}
