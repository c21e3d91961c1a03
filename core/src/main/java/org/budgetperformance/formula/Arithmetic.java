package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/** Numbers added, turned, measured against each other, or taken as they are written (四则运算). */
final class Arithmetic extends Numeric {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Numeric> numbers;

  Arithmetic(Operation operation, LocalizedText label, Iterable<? extends Numeric> numbers) {
    super(operation, label, type(numbers), numbers);
    this.numbers = ImmutableList.copyOf(numbers);
  }

  private static FigureType<?> type(Iterable<? extends Numeric> numbers) {
    return numbers.iterator().next().type();
  }

  @Override
  void calculate(Walk walk, IntervalSum into) {
    IntervalSum first = numbers.get(0).value(walk);
    switch (operation()) {
      case NEGATION:
        into.add(-1, first);
        break;
      case AS_WRITTEN:
        into.add(1, first);
        into.keepWritten();
        break;
      case AS_STATED:
        into.add(1, first);
        into.keepStated();
        break;
      case LOWEST:
        into.add(1, first.lowest(), 0L);
        break;
      case HIGHEST:
        into.add(1, first.highest(), 0L);
        break;
      case EXCESS:
        into.add(1, first.excessOver(numbers.get(1).value(walk)), 0L);
        break;
      default:
        fold(walk, first, into);
        break;
    }
  }

  @Override
  @Nullable
  Figures besideZero() {
    return operation() == Operation.AS_WRITTEN ? numbers.get(0).besideZero() : null;
  }

  private void fold(Walk walk, IntervalSum first, IntervalSum into) {
    IntervalSum[] values = new IntervalSum[numbers.size()];
    values[0] = first;
    for (int i = 1; i < values.length; i++) {
      values[i] = numbers.get(i).value(walk);
    }
    if (operation() == Operation.SUM) {
      for (IntervalSum value : values) {
        into.add(1, value);
      }
    } else {
      into.add(1, operation() == Operation.SPREAD ? spread(values) : extreme(values), 0L);
    }
  }

  /** Returns by how much the one that exceeds another most does so. */
  static long spread(IntervalSum[] values) {
    long widest = 0;
    for (IntervalSum one : values) {
      for (IntervalSum other : values) {
        widest = Math.max(widest, one.excessOver(other));
      }
    }
    return widest;
  }

  private long extreme(IntervalSum[] values) {
    long extreme = values[0].stated();
    for (IntervalSum value : values) {
      extreme =
          operation() == Operation.MINIMUM
              ? Math.min(extreme, value.stated())
              : Math.max(extreme, value.stated());
    }
    return extreme;
  }
}
