package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;

/**
 * By how much those of some sums that state anything are off each other (各处表述的差额), and from the reading
 * that is nearest, where there are readings. It is measured aside, without a tape.
 */
final class Disagreement extends Numeric {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Sum> sums;
  private final ImmutableList<Sum> readings;

  Disagreement(ImmutableList<Sum> sums, ImmutableList<Sum> readings) {
    super(
        readings.isEmpty() ? Operation.SPREAD : Operation.MINIMUM,
        (readings.isEmpty() ? Operation.SPREAD : Operation.MINIMUM).label(),
        sums.get(0).type(),
        Iterables.concat(sums, readings));
    this.sums = sums;
    this.readings = readings;
  }

  @Override
  void calculate(Walk walk, IntervalSum into) {
    List<IntervalSum> stated = stated(sums, walk);
    long least = readings.isEmpty() ? spread(stated) : Long.MAX_VALUE;
    for (IntervalSum reading : stated(readings, walk)) {
      List<IntervalSum> with = new ArrayList<>(stated);
      with.add(reading);
      least = Math.min(least, spread(with));
    }
    into.add(1, least, 0L);
  }

  private static List<IntervalSum> stated(Iterable<Sum> sums, Walk walk) {
    List<IntervalSum> stated = new ArrayList<>();
    for (Sum sum : sums) {
      if (walk.sum(sum).isStated()) {
        stated.add(walk.sum(sum).sum());
      }
    }
    return stated;
  }

  private static long spread(List<IntervalSum> values) {
    return Arithmetic.spread(values.toArray(new IntervalSum[0]));
  }

  @Override
  Step redo(Redo redo) {
    List<Step> stated = Agreed.stated(sums, redo);
    if (readings.isEmpty()) {
      return Steps.of(operation(), label(), stated);
    }
    List<Step> gaps = new ArrayList<>();
    for (Step reading : Agreed.stated(readings, redo)) {
      List<Step> with = new ArrayList<>(stated);
      with.add(reading);
      gaps.add(Steps.of(Operation.SPREAD, reading.label(), with));
    }
    return Steps.of(operation(), label(), gaps);
  }
}
