package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;

/** One cell that is found (找到的单元格). */
final class FoundCell extends Figures {
  private static final long serialVersionUID = 1L;

  private final Finder<RowCell> finder;

  FoundCell(FigureType<?> type, Finder<RowCell> finder) {
    super(Operation.FIGURE, Operation.FIGURE.label(), type);
    this.finder = finder;
  }

  @Override
  IntervalSum value(Walk walk) {
    IntervalSum register = walk.register();
    calculate(walk, register);
    keep(walk);
    return register;
  }

  @Override
  void calculate(Walk walk, IntervalSum into) {
    Figure<?> figure = finder.at(walk).figure();
    if (figure.isNumeric()) {
      figure.addTo(into, 1);
    } else {
      into.addUnknown();
    }
  }

  @Override
  int states(Walk walk, Operation question) {
    keep(walk);
    return States.of(finder.at(walk).figure().state());
  }

  private void keep(Walk walk) {
    if (walk.tape() != null) {
      walk.tape().leaf(step(walk));
    }
  }

  private Step step(Where where) {
    RowCell cell = finder.at(where);
    return Cell.step(cell.row(), cell.column());
  }

  @Override
  Step redo(Redo redo) {
    return step(redo);
  }

  @Override
  ImmutableList<Step> redoCells(Redo redo, Operation question) {
    return ImmutableList.of(step(redo));
  }
}
