package org.budgetperformance.formula;

import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.submission.FigureState;

/**
 * Which states some cells are in (单元格状态集), a bit for each, and what questions about them come to. How many
 * cells are in a state matters to no question.
 */
final class States {
  private static final int ABSENT = 1;

  /** Something that can be calculated with. */
  private static final int STATED = 1 << 1;

  private static final int BLANK = 1 << 2;
  private static final int UNREADABLE = 1 << 3;

  /** A dash or 无. */
  private static final int CLOSED = 1 << 4;

  /** The first bit that is free for others, after five. */
  static final int NEXT = 1 << 5;

  private States() {}

  /** Returns the set of one state; stated means that the cell can be calculated with. */
  static int of(FigureState state) {
    switch (state) {
      case ABSENT:
        return ABSENT;
      case STATED:
        return STATED;
      case BLANK:
        return BLANK;
      case UNREADABLE:
        return UNREADABLE;
      default:
        return CLOSED;
    }
  }

  /** Returns whether there are cells, and all are stated. */
  static boolean isStated(int states) {
    return (states & (NEXT - 1)) == STATED;
  }

  /** Answers a question about the states of some cells. */
  static Answer answer(Operation question, int states) {
    switch (question) {
      case READABLE:
        return (states & UNREADABLE) != 0 ? Answer.OPEN : Answer.YES;
      case FILLED:
        return (states & BLANK) != 0 ? Answer.OPEN : Answer.YES;
      case KNOWN:
        return isStated(states) ? Answer.YES : Answer.OPEN;
      case STATED:
        return (states & STATED) != 0 ? Answer.YES : Answer.NOTHING;
      case PRESENT:
        return (states & (STATED | BLANK | UNREADABLE | CLOSED)) != 0 ? Answer.YES : Answer.NOTHING;
      default:
        throw new IllegalArgumentException("no question about states: " + question);
    }
  }
}
