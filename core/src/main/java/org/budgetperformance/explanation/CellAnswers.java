package org.budgetperformance.explanation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.submission.FigureState;

/** Answers questions about the states of cells. */
final class CellAnswers {
  private CellAnswers() {}

  static Answer of(Operation operation, ImmutableList<Step> inputs) {
    switch (operation) {
      case READABLE:
        return inputs.stream().anyMatch(CellAnswers::isUnreadable) ? Answer.OPEN : Answer.YES;
      case FILLED:
        return inputs.stream().anyMatch(CellAnswers::isBlank) ? Answer.OPEN : Answer.YES;
      case KNOWN:
        return !inputs.isEmpty() && inputs.stream().allMatch(CellAnswers::isStated)
            ? Answer.YES
            : Answer.OPEN;
      case STATED:
        return inputs.stream().anyMatch(CellAnswers::isStated) ? Answer.YES : Answer.NOTHING;
      case PRESENT:
        return inputs.stream().anyMatch(cell -> state(cell) != FigureState.ABSENT)
            ? Answer.YES
            : Answer.NOTHING;
      case WRITTEN:
        checkArgument(inputs.size() == 1, "%s inputs", inputs.size());
        return written(inputs.get(0));
      default:
        throw new IllegalArgumentException(operation + " cannot be done again");
    }
  }

  /** Returns the state of a cell; what a rule brings along is stated. */
  private static FigureState state(Step cell) {
    switch (cell.operation()) {
      case FIGURE:
        return cell.state().orElse(FigureState.ABSENT);
      case MISSING:
        return FigureState.ABSENT;
      case UNREAD:
      case TO_COME:
      case PERHAPS:
        return FigureState.UNREADABLE;
      case CONSTANT:
      case PARAMETER:
      case COUNT:
        return FigureState.STATED;
      case NEGATION:
      case AS_WRITTEN:
        checkArgument(cell.inputs().size() == 1, "%s inputs", cell.inputs().size());
        return state(cell.inputs().get(0));
      case AS_NOTHING:
        return FigureState.NONE;
      default:
        throw new IllegalArgumentException("no cell: " + cell);
    }
  }

  /** A stated cell whose number is unknown holds no number. */
  private static boolean isUnreadable(Step cell) {
    return state(cell) == FigureState.UNREADABLE
        || (state(cell) == FigureState.STATED
            && cell.result().number().filter(Extent::isUnknown).isPresent());
  }

  private static boolean isStated(Step cell) {
    return state(cell) == FigureState.STATED && !isUnreadable(cell);
  }

  private static boolean isBlank(Step cell) {
    return state(cell) == FigureState.BLANK;
  }

  private static Answer written(Step cell) {
    switch (state(cell)) {
      case ABSENT:
        return Answer.NOTHING;
      case UNREADABLE:
        return Answer.OPEN;
      case STATED:
        return Answer.of(StepAnswers.hasLetters(cell.result().text().orElse("")));
      default:
        return Answer.NO;
    }
  }
}
