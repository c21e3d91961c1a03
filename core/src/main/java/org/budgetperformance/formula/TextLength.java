package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.Characters;

/** How many characters a cell of words has (字数), white space left out. */
final class TextLength extends Numeric {
  private static final long serialVersionUID = 1L;

  private final Cell cell;

  TextLength(Cell cell) {
    super(Operation.LENGTH, Operation.LENGTH.label(), FigureType.COUNT, ImmutableList.of(cell));
    this.cell = cell;
  }

  @Override
  void calculate(Walk walk, IntervalSum into) {
    Figure<?> figure = cell.figure(walk);
    cell.keep(walk);
    Object words = figure.isStated() ? figure.get() : "";
    String compact = words instanceof String ? Characters.compact((String) words) : "";
    int characters = compact.codePointCount(0, compact.length());
    into.add(1, characters * FigureType.COUNT.unitsPerOne(), 0L);
  }

  @Override
  Step redo(Redo redo) {
    return Steps.of(operation(), cell.redoContents(redo));
  }
}
