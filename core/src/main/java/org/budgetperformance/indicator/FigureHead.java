package org.budgetperformance.indicator;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;

/** What stands before a figure: its comparator, its sign, and the words that name it. */
final class FigureHead {
  private static final int MOST_COMPARATORS = 3;

  private final List<Unit> per = new ArrayList<>();
  private String label;
  @Nullable private Comparison strong;
  @Nullable private Comparison weak;
  @Nullable private Problem problem;
  private boolean signed;
  private boolean negative;
  private boolean plusMinus;

  /** Reads the text before a figure. */
  FigureHead(String text) {
    label = text;
    if (text.isEmpty()) {
      return;
    }
    takeSign();
    for (int i = 0; i < MOST_COMPARATORS; i++) {
      Comparators.Peeled peeled = Comparators.before(label);
      if (peeled == null) {
        break;
      }
      take(peeled);
    }
    takePer();
    Comparators.Peeled leading = Comparators.leading(label);
    if (leading != null) {
      take(leading);
    }
    if (label.endsWith(":")) {
      label = label.substring(0, label.length() - 1);
    }
  }

  /** Returns the words that are left, empty if there are none. */
  String label() {
    return label;
  }

  /** Returns the direction that is stated outright, or null. */
  @Nullable
  Comparison strong() {
    return strong;
  }

  /** Returns the direction that another one would override, or null. */
  @Nullable
  Comparison weak() {
    return weak;
  }

  /** Returns what is wrong before the words are looked at, or null. */
  @Nullable
  Problem problem() {
    return problem;
  }

  /** Returns whether a sign such as ≥ is among the comparators. */
  boolean isSigned() {
    return signed;
  }

  boolean isNegative() {
    return negative;
  }

  boolean isPlusMinus() {
    return plusMinus;
  }

  /** Returns a unit per what 每 names, or null if that makes no unit. */
  @Nullable
  Unit per(Unit unit) {
    Unit result = unit;
    for (Unit below : per) {
      if (result.measure() == Measure.NUMBER || result.isFull()) {
        return null;
      }
      result = result.per(below);
    }
    return result;
  }

  private void takeSign() {
    if (label.endsWith("±")) {
      plusMinus = true;
      label = label.substring(0, label.length() - 1);
    } else if (label.endsWith("-") || label.endsWith("+")) {
      String before = label.substring(0, label.length() - 1);
      boolean free = before.isEmpty() || before.endsWith(":") || Comparators.before(before) != null;
      if (free) {
        negative = label.endsWith("-");
        label = before;
      } else {
        problem = Problem.SEVERAL_READINGS;
      }
    }
  }

  private void take(Comparators.Peeled peeled) {
    label = peeled.rest;
    signed |= peeled.sign;
    if (peeled.comparison == null) {
      return;
    }
    if (peeled.weak) {
      weak = peeled.comparison;
    } else if (strong == null || strong == peeled.comparison) {
      strong = peeled.comparison;
    } else {
      problem = Problem.CONTRADICTS_ITSELF;
    }
  }

  private void takePer() {
    int start = label.indexOf('每');
    int next = start;
    while (next >= 0 && label.startsWith("每", next)) {
      UnitTable.Match match = UnitTable.match(label, next + 1);
      if (match == null || match.unit.measure() == Measure.COMPOSITE) {
        problem = Problem.NOTHING_RECOGNISED;
        return;
      }
      per.add(match.unit);
      next = match.end;
      if (label.startsWith("年度", next - 1)) {
        next++; // 每年度 is 每年
      }
    }
    if (start >= 0) {
      label = label.substring(0, start) + label.substring(next);
    }
  }
}
