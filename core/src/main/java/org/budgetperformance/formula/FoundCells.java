package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.FigureSteps;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.LocalizedText;

/**
 * Cells that are found, and their sum (找到的各单元格之和): a blank one is anything that is not negative, a
 * closed one nothing.
 */
final class FoundCells extends Figures {
  private static final long serialVersionUID = 1L;

  private final Finder<ImmutableList<RowCell>> finder;

  FoundCells(LocalizedText label, FigureType<?> type, Finder<ImmutableList<RowCell>> finder) {
    super(Operation.SUM, label, type);
    this.finder = finder;
  }

  @Override
  void calculate(Walk walk, IntervalSum into) {
    ImmutableList<RowCell> cells = finder.at(walk);
    for (int i = 0; i < cells.size(); i++) {
      Figure<?> figure = cells.get(i).figure();
      if (figure.isNumeric()) {
        figure.addTo(into, 1);
      } else if (figure.state() == FigureState.BLANK) {
        into.addMissing(1);
      } else if (isUnknown(figure)) {
        into.addUnknown();
      }
    }
    if (walk.tape() != null) {
      summands(walk).forEach(walk.tape()::leaf);
    }
  }

  private static boolean isUnknown(Figure<?> figure) {
    return figure.isStated() || figure.state() == FigureState.UNREADABLE;
  }

  @Override
  int states(Walk walk, Operation question) {
    if (walk.tape() != null) {
      cells(walk).forEach(walk.tape()::leaf);
    }
    ImmutableList<RowCell> cells = finder.at(walk);
    int states = 0;
    for (int i = 0; i < cells.size(); i++) {
      states |= States.of(cells.get(i).figure().state());
    }
    return states;
  }

  @Override
  Step redo(Redo redo) {
    return Steps.of(operation(), label(), summands(redo));
  }

  @Override
  ImmutableList<Step> redoCells(Redo redo, Operation question) {
    return cells(redo);
  }

  private ImmutableList<Step> cells(Where where) {
    return finder.at(where).stream()
        .map(cell -> Cell.step(cell.row(), cell.column()))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Step> summands(Where where) {
    ImmutableList<Step> steps =
        finder.at(where).stream().map(this::summand).collect(ImmutableList.toImmutableList());
    return steps.isEmpty() ? ImmutableList.of(Steps.constant(0, type())) : steps;
  }

  private Step summand(RowCell cell) {
    Figure<?> figure = cell.figure();
    if (figure.isNumeric()) {
      return Cell.step(cell.row(), cell.column());
    }
    boolean blank = figure.state() == FigureState.BLANK;
    Extent number =
        isUnknown(figure)
            ? Extent.lacking(null, null)
            : blank ? Extent.lacking(Fraction.ZERO, null) : Extent.exactly(Fraction.ZERO);
    Place place = cell.row().sheet().place(cell.row().row(), cell.column());
    Step step = FigureSteps.of(place, figure, StepValue.of(number, type()));
    return blank || isUnknown(figure) ? step : Steps.of(Operation.AS_NOTHING, step);
  }
}
