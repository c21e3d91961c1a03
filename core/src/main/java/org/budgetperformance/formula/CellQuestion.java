package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;

/** A question about the states of cells (单元格状态): whether they can be read, are filled in, state something. */
final class CellQuestion extends Condition {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Figures> cells;

  CellQuestion(Operation question, Iterable<? extends Figures> cells) {
    super(question, question.label(), cells);
    this.cells = ImmutableList.copyOf(cells);
  }

  @Override
  Answer decide(Walk walk) {
    int states = 0;
    for (int i = 0; i < cells.size(); i++) {
      states |= cells.get(i).states(walk, operation());
    }
    return States.answer(operation(), states);
  }

  @Override
  @Nullable
  ImmutableList<Figures> looked() {
    return cells.stream().allMatch(figures -> figures.kindBits() > 0) ? cells : null;
  }

  @Override
  Step redo(Redo redo) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (Figures figures : cells) {
      steps.addAll(figures.redoCells(redo, operation()));
    }
    return Steps.of(operation(), label(), steps.build());
  }
}
