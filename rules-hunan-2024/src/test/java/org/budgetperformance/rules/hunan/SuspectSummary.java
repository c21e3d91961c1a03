package org.budgetperformance.rules.hunan;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.budgetperformance.fixtures.slip.Slip;

/** What many slips say of the suspects together. */
final class SuspectSummary {
  private final ImmutableList<SuspectTrial> trials;

  SuspectSummary(ImmutableList<SuspectTrial> trials) {
    this.trials = trials;
  }

  /** Returns the share of slips whose true cell is in one of so many first groups. */
  double reached(int groups) {
    return mean(trial -> trial.rank() > 0 && trial.rank() <= groups ? 1 : 0);
  }

  /** Returns how often a cell of the first group, whichever, is the true one. */
  double named() {
    return mean(trial -> trial.rank() == 1 ? 1.0 / trial.sizeOfFirst() : 0);
  }

  /** Returns how often a cell that no rule tells from the true one, whichever, is the true one. */
  double nameable() {
    return mean(trial -> 1.0 / trial.alike());
  }

  private double mean(ToDoubleFunction<SuspectTrial> value) {
    return trials.stream().mapToDouble(value).average().orElse(0);
  }

  String report() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%d slips: true cell in the first group %.1f%%, in the first three %.1f%%,"
                + " ceiling 100%%%n"
                + "mean size of the first group %.2f, of the cells that no rule tells apart %.2f%n"
                + "a cell of the first group is the true one in %.1f%%, ceiling %.1f%%%n",
            trials.size(),
            100 * reached(1),
            100 * reached(3),
            mean(SuspectTrial::sizeOfFirst),
            mean(SuspectTrial::alike),
            100 * named(),
            100 * nameable()));
    Map<Slip.Kind, int[]> kinds = new TreeMap<>();
    for (SuspectTrial trial : trials) {
      int[] counts = kinds.computeIfAbsent(trial.slip().kind(), kind -> new int[2]);
      counts[0]++;
      counts[1] += trial.rank() == 1 ? 1 : 0;
    }
    kinds.forEach(
        (kind, counts) ->
            text.append(String.format(Locale.ROOT, "  %s %d of %d%n", kind, counts[1], counts[0])));
    return text.toString();
  }
}
