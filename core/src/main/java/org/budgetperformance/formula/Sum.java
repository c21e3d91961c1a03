package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
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

  /**
   * @param number which of the sums of its check it is, from 0
   */
  Sum(Statement statement, int number) {
    super(Operation.SUM, statement.words(), statement.unit());
    this.statement = statement;
    this.number = number;
  }

  /** Returns what is added up. */
  public Statement statement() {
    return statement;
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
    return redo.sum(statement);
  }

  @Override
  ImmutableList<Step> redoCells(Redo redo, Operation question) {
    return redo.cells(statement, asksWhetherThereIs(question));
  }
}
