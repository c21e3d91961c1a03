package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether numbers can be equal, or the first at most the second (数值比较): no if they cannot whatever is
 * behind their rounding and what is missing, yes if they are as far as they are stated, else open.
 */
final class Compared extends Condition {
  private static final long serialVersionUID = 1L;

  private final Numeric left;
  private final Numeric right;

  Compared(Operation operation, LocalizedText label, Numeric left, Numeric right) {
    super(operation, label, ImmutableList.of(left, right));
    this.left = left;
    this.right = right;
  }

  /** Beside 0 a cell goes by its kind alone. */
  @Override
  @Nullable
  ImmutableList<Figures> looked() {
    Figures cell = isZero(right) ? left.besideZero() : isZero(left) ? right.besideZero() : null;
    return cell == null ? looked(inputs()) : ImmutableList.of(cell);
  }

  private static boolean isZero(Numeric number) {
    return number instanceof Fixed && ((Fixed) number).isZero();
  }

  @Override
  Answer decide(Walk walk) {
    IntervalSum a = left.value(walk);
    IntervalSum b = right.value(walk);
    boolean equal = operation() == Operation.EQUAL;
    if (a.isSimple() && b.isSimple()) {
      return Answer.of(
          equal ? a.meets(b) : a.isAtMost(b)); // nothing is missing, so nothing is open
    }
    if (!(equal ? a.canMeet(b) : a.canBeAtMost(b))) {
      return Answer.NO;
    }
    return (equal ? a.meets(b) : a.isAtMost(b)) ? Answer.YES : Answer.OPEN;
  }
}
