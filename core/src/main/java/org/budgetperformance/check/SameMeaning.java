package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.RowCell;
import org.budgetperformance.formula.Where;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Comparison;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether targets, or actual values, of one indicator say the same (指标值或完成值含义相同).
 *
 * <p>Values of the same kind differ if they cannot be the same; a value of another kind leaves the
 * question open.
 */
final class SameMeaning extends Judged {
  private static final long serialVersionUID = 1L;

  SameMeaning(LocalizedText label) {
    super(label);
  }

  @Override
  protected Answer judge(Where at) {
    ImmutableList<ComparedCells.Pair> pairs = ComparedCells.PAIRS.at(at);
    boolean open = false;
    for (int i = 0; i < pairs.size(); i++) {
      Answer same = compare(pairs.get(i).first.figure(), pairs.get(i).second.figure());
      if (same == Answer.NO) {
        return Answer.NO;
      }
      open |= same == Answer.OPEN;
    }
    return open ? Answer.OPEN : Answer.YES;
  }

  @Override
  protected void cells(Where at, Cells cells) {
    for (RowCell cell : ComparedCells.CELLS.at(at)) {
      cells.cell(cell.row().sheet(), cell.row().row(), cell.column());
    }
  }

  private static Answer compare(Figure<?> first, Figure<?> second) {
    if (first.equals(second) || first.get().equals(second.get())) {
      return Answer.YES;
    } else if (first.get() instanceof Target) {
      return compare((Target) first.get(), (Target) second.get());
    } else if (first.get() instanceof Actual) {
      return compare((Actual) first.get(), (Actual) second.get());
    }
    return Answer.NO;
  }

  /** A target without a comparator leaves open which one is meant. */
  private static Answer compare(Target first, Target second) {
    if (first.kind() == Target.Kind.UNREADABLE || second.kind() == Target.Kind.UNREADABLE) {
      return Answer.OPEN;
    }
    if (!first.quantity().isPresent() || !second.quantity().isPresent()) {
      return first.kind() == second.kind() && first.deadline().isPresent()
          ? Answer.NO
          : Answer.OPEN;
    }
    Answer quantities = compare(first.quantity().get(), second.quantity().get());
    boolean sameComparison =
        first.comparison().equals(second.comparison())
            || first.comparison().filter(Comparison.EQUAL_TO::equals).isPresent()
            || second.comparison().filter(Comparison.EQUAL_TO::equals).isPresent();
    return sameComparison ? quantities : Answer.NO;
  }

  private static Answer compare(Actual first, Actual second) {
    if (first.quantity().isPresent() && second.quantity().isPresent()) {
      return first.roundsTo(second) || second.roundsTo(first)
          ? Answer.YES
          : compare(first.quantity().get(), second.quantity().get());
    } else if (first.date().isPresent() && second.date().isPresent()) {
      return Answer.of(first.mayBeOnTheDayOf(second) || second.mayBeOnTheDayOf(first));
    }
    return Answer.OPEN;
  }

  private static Answer compare(Quantity first, Quantity second) {
    if (!first.unit().convertsTo(second.unit())) {
      return Answer.OPEN;
    }
    return Answer.of(
        first.compareValue(second) == 0 || roundsToTheSame(first.amount(), second.amount()));
  }

  /** Returns whether one true amount is behind both. */
  private static boolean roundsToTheSame(Optional<Amount> first, Optional<Amount> second) {
    return first.isPresent()
        && second.isPresent()
        && interval(first.get()).meets(interval(second.get()));
  }

  private static IntervalSum interval(Amount amount) {
    IntervalSum interval = new IntervalSum();
    interval.add(1, amount.fen(), FigureType.slack(amount));
    return interval;
  }
}
