package org.budgetperformance.indicator;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a quantity comes to in the year that a form is about (频次折算全年): 每月1期 are 12期, and 每人每年600元 are
 * 600元 for each.
 *
 * <p>How many days or working days a year has to be counted, nobody says.
 */
final class Frequency {
  private static final ImmutableMap<String, Integer> TIMES =
      ImmutableMap.<String, Integer>builder()
          .put("年", 1)
          .put("半年", 2)
          .put("季度", 4)
          .put("月", 12)
          .put("个月", 12)
          .put("周", 52)
          .put("天", 0)
          .put("日", 0)
          .put("个工作日", 0)
          .build();

  private final Quantity stated;

  /** What is left without the period: 期 of 期/月. */
  final Unit rest;

  /** How often in a year, 1 for a quantity that names no period, 0 for one that nobody can count. */
  final int times;

  private Frequency(Quantity stated, Unit rest, int times) {
    this.stated = stated;
    this.rest = rest;
    this.times = times;
  }

  static Frequency of(Quantity stated) {
    if (stated.unit().measure() != Measure.COMPOSITE) {
      return new Frequency(stated, stated.unit(), 1);
    }
    List<String> parts = Splitter.on('/').splitToList(stated.unit().label());
    Unit rest = part(parts.get(0));
    int times = -1;
    for (String below : parts.subList(1, parts.size())) {
      if (times < 0 && TIMES.containsKey(below)) {
        times = TIMES.getOrDefault(below, 0);
      } else {
        rest = rest.per(part(below));
      }
    }
    return times < 0 ? new Frequency(stated, stated.unit(), 1) : new Frequency(stated, rest, times);
  }

  /** Returns whether it names a period. */
  boolean isPeriodic() {
    return !rest.equals(stated.unit());
  }

  /** Returns how much it is in a year, of a quantity whose periods can be counted. */
  Quantity inYear() {
    return scaled(stated);
  }

  /** Returns how much another quantity of the same unit is in a year. */
  Quantity scaled(Quantity other) {
    return Quantity.of(other.value().multiply(BigDecimal.valueOf(times)), rest);
  }

  /** Returns the unit above the line, without all that it is measured by. */
  static Unit above(Unit unit) {
    int line = unit.label().indexOf('/');
    return line < 0 ? unit : part(unit.label().substring(0, line));
  }

  private static Unit part(String label) {
    return Unit.parse(label).orElseGet(() -> Unit.count(label));
  }
}
