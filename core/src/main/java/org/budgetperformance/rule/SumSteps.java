package org.budgetperformance.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.FigureSteps;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Place;

/** The steps that lead to the sum of a statement: its cells, and what they come to. */
public final class SumSteps {
  private final Statement statement;
  private final FigureType<?> type;
  private final List<Step> cells = new ArrayList<>();
  private final List<Step> summands = new ArrayList<>();
  private final List<Step> lacking = new ArrayList<>();
  @Nullable private Step sum;

  SumSteps(Statement statement) {
    this.statement = statement;
    this.type = FigureWords.unitOf(statement.type());
  }

  void constant(Term term) {
    StepValue value = StepValue.ofUnits(term.units, type);
    add(term, Step.leaf(Operation.CONSTANT, term.label, value));
  }

  void figure(Term term, Place place, Figure<?> figure, IntervalSum one, boolean ofNothing) {
    Step cell = FigureSteps.of(place, figure, value(one, type));
    add(term, ofNothing ? Steps.of(Operation.AS_NOTHING, cell) : cell);
  }

  /** Keeps a figure that no document has; where that is right there is nothing to keep. */
  void missing(Term term, IntervalSum one) {
    Step cell = Step.leaf(Operation.MISSING, term.words(), value(one, type));
    if (term.whenMissing == Term.WhenMissing.NEEDED) {
      lacking.add(cell);
    } else if (term.whenMissing != Term.WhenMissing.NOTHING) {
      add(term, cell);
    }
  }

  private void add(Term term, Step cell) {
    cells.add(cell);
    summands.add(term.sign < 0 ? Steps.of(Operation.NEGATION, cell) : cell);
  }

  /** Keeps what the cells come to. */
  SumSteps end(IntervalSum total) {
    if (sum == null) {
      List<Step> inputs = summands.isEmpty() ? ImmutableList.of(Steps.constant(0, type)) : summands;
      sum = Step.of(Operation.SUM, statement.words(), value(total, type), inputs);
    }
    return this;
  }

  /** Returns everything that a sum can be, in the units of a tree. */
  public static StepValue value(IntervalSum sum, FigureType<?> type) {
    FigureType<?> unit = FigureWords.unitOf(type);
    return StepValue.of(sum.extent().scaled(Fraction.of(1, unit.unitsPerOne())), unit);
  }

  /** Returns a number of which only is known that it is not negative. */
  public static StepValue anything() {
    IntervalSum open = new IntervalSum();
    open.addMissing(1);
    return value(open, FigureType.AMOUNT);
  }

  public Step sum() {
    if (sum == null) {
      throw new IllegalStateException("the sum has not ended");
    }
    return sum;
  }

  public ImmutableList<Step> cells() {
    return ImmutableList.copyOf(cells);
  }

  public boolean isBlank() {
    return !isYes(filled());
  }

  public boolean isReadable() {
    return isYes(readable());
  }

  public boolean isStated() {
    return isYes(stated());
  }

  public boolean isPresent() {
    return isYes(present());
  }

  private static boolean isYes(Step step) {
    return step.result().equals(StepValue.of(Answer.YES));
  }

  /** Returns the sum with nothing missing. */
  public Step asStated() {
    return Steps.of(Operation.AS_STATED, sum());
  }

  /** Returns whether all cells can be read: yes or open. */
  public Step readable() {
    return Steps.of(Operation.READABLE, cells);
  }

  /** Returns whether no cell is blank: yes or open. */
  public Step filled() {
    return Steps.of(Operation.FILLED, cells);
  }

  /** Returns whether the statement states anything: yes or nothing. */
  public Step stated() {
    return lacking.isEmpty() ? Steps.of(Operation.STATED, cells) : present();
  }

  /** Returns whether the statement states something, and nothing that cannot be read: yes or open. */
  public Step decided() {
    return isStated() ? readable() : Steps.of(Operation.KNOWN, lacking.isEmpty() ? cells : lacking);
  }

  /** Returns whether the submission has a cell, and every one that is needed: yes or nothing. */
  public Step present() {
    return Steps.of(Operation.PRESENT, lacking.isEmpty() ? cells : lacking);
  }
}
