package org.budgetperformance.rules.hunan.benchmark.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The floor. */
final class HandWritten implements Contender {
  @Override
  public boolean passes(Input input) {
    return Arithmetic.failed(input.facts()) == 0;
  }

  @Override
  public List<String> messages(Input input) {
    List<String> messages = new ArrayList<>();
    for (int failed = Arithmetic.failed(input.facts()); failed != 0; failed &= failed - 1) {
      messages.add("check " + (Integer.numberOfTrailingZeros(failed) + 1) + " does not hold");
    }
    return messages;
  }

  @Override
  public SortedSet<Integer> failed(Input input) {
    SortedSet<Integer> numbers = new TreeSet<>();
    for (int failed = Arithmetic.failed(input.facts()); failed != 0; failed &= failed - 1) {
      numbers.add(Integer.numberOfTrailingZeros(failed) + 1);
    }
    return numbers;
  }
}
