package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.submission.FigureState;

/**
 * What a statement comes to (表述之和), wherever its cells stand.
 *
 * <p>However often a formula asks, it is added up once an application.
 */
public final class Sum extends Figures {
  private static final long serialVersionUID = 1L;

  private final Statement statement;
  private final int number;
  @Nullable private final Statement whole;

  /**
   * @param number which of the sums of its check it is, from 0
   * @param whole of what it is all parts or some, if it is compared with that
   */
  Sum(Statement statement, int number, @Nullable Statement whole) {
    super(Operation.SUM, statement.words(), statement.unit());
    this.statement = statement;
    this.number = number;
    this.whole = whole;
  }

  /** Returns what is added up. */
  public Statement statement() {
    return statement;
  }

  /** Returns of what it is all parts or some, or null. */
  @Nullable
  Statement whole() {
    return whole;
  }

  int number() {
    return number;
  }

  @Override
  IntervalSum value(Walk walk) {
    IntervalSum sum = walk.sum(this).sum();
    if (walk.tape() != null) {
      walk.tape().leaf(walk.steps(this).sum());
    }
    return sum;
  }

  @Override
  void calculate(Walk walk, IntervalSum into) {
    into.add(1, walk.sum(this).sum());
  }

  @Override
  int states(Walk walk, Operation question) {
    StatementSum sum = walk.sum(this);
    boolean whether = asksWhetherThereIs(question);
    if (walk.tape() != null) {
      walk.steps(this).cells(whether).forEach(walk.tape()::leaf);
    }
    return sum.isLacking() && whether ? States.of(FigureState.ABSENT) : sum.states();
  }

  @Override
  int kindBits() {
    return StatementSum.KIND_BITS;
  }

  @Override
  int kind(Walk walk) {
    return walk.sum(this).kind();
  }

  /** A statement that lacks what it needs says nothing, whatever else of it is there. */
  static boolean asksWhetherThereIs(Operation question) {
    return question != Operation.READABLE && question != Operation.FILLED;
  }

  @Override
  Step redo(Redo redo) {
    return redo.sum(this);
  }

  @Override
  ImmutableList<Step> redoCells(Redo redo, Operation question) {
    return redo.cells(statement, asksWhetherThereIs(question));
  }
}
