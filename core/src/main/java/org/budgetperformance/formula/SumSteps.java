package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.FigureSteps;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.OpenReason;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Sheet;

/** Hears what a statement is made of and keeps it as steps (加总步骤). */
final class SumSteps implements SumListener {
  private final Statement statement;
  private final FigureType<?> type;
  private final List<Step> cells = new ArrayList<>();
  private final List<Step> summands = new ArrayList<>();
  private final List<Step> lacking = new ArrayList<>();
  private StepValue total;

  SumSteps(Statement statement) {
    this.statement = statement;
    this.type = statement.unit();
    this.total = StepValue.ofUnits(0, type);
  }

  @Override
  public void constant(Term term) {
    add(term, constant(term, type));
  }

  static Step constant(Term term, FigureType<?> type) {
    return Step.leaf(Operation.CONSTANT, term.label(), StepValue.ofUnits(term.units(), type));
  }

  @Override
  public void cell(
      Term term, Sheet sheet, int row, Source source, IntervalSum one, boolean ofNothing) {
    Step cell =
        FigureSteps.of(
            sheet.place(row, source.column()),
            sheet.at(row, source.column()),
            Numeric.result(one, type));
    add(term, ofNothing ? Steps.of(Operation.AS_NOTHING, cell) : cell);
  }

  @Override
  public void restated(Term term, Sheet sheet, int row, Source source) {}

  @Override
  public void missing(Term term, IntervalSum one) {
    Step cell = Step.leaf(Operation.MISSING, term.words(), Numeric.result(one, type));
    if (term.isNeeded()) {
      lacking.add(cell);
    } else if (!term.isOptional()) {
      add(term, cell);
    }
  }

  @Override
  public void open(Term term) {
    add(term, more(term, type));
  }

  /** Returns the step of what may belong to a term beside its cells. */
  static Step more(Term term, FigureType<?> type) {
    return Step.leaf(
        Operation.MISSING,
        term.openReason().orElse(OpenReason.ABSENT).label(),
        StepValue.of(Extent.lacking(Fraction.ZERO, null), type));
  }

  @Override
  public void perhaps(Term term, Sheet sheet, int row, Source source) {
    add(term, perhaps(sheet, row, source));
  }

  /** Returns the step of a cell that may or may not belong to a sum. */
  static Step perhaps(Sheet sheet, int row, Source source) {
    Step cell = FigureSteps.of(sheet.place(row, source.column()), sheet.at(row, source.column()));
    return Steps.of(Operation.PERHAPS, Steps.of(Operation.AS_WRITTEN, cell));
  }

  private void add(Term term, Step cell) {
    cells.add(cell);
    summands.add(term.sign() < 0 ? Steps.of(Operation.NEGATION, cell) : cell);
  }

  /** Keeps what was not read and may be one more part. */
  void more(Unplaced part) {
    summands.add(part.step(type));
  }

  /** Keeps what it came to. */
  SumSteps end(IntervalSum sum) {
    total = Numeric.result(sum, type);
    return this;
  }

  /** Returns the sum of the cells, of nothing if there are none. */
  Step sum() {
    return Step.of(Operation.SUM, statement.words(), total, summands(summands, type));
  }

  static Iterable<Step> summands(List<Step> summands, FigureType<?> type) {
    return summands.isEmpty() ? ImmutableList.of(Steps.constant(0, type)) : summands;
  }

  /**
   * Returns the cells.
   *
   * @param needed if some that are needed are lacking, those alone
   */
  ImmutableList<Step> cells(boolean needed) {
    return ImmutableList.copyOf(needed && !lacking.isEmpty() ? lacking : cells);
  }
}
