package org.budgetperformance.reading.label;

import org.budgetperformance.text.Characters;

/** Whether two names are one unit's (单位名称对应): in full, 甲县文化馆, or without what it belongs to, 文化馆. Stateless. */
public final class UnitNames {
  /** A shorter name, such as 本局, may be anybody's. */
  private static final int SHORTEST = 3;

  private UnitNames() {}

  /** Returns a name as it is compared: without white space, without seals, as （盖章）. */
  public static String compact(String name) {
    String rest = Characters.compact(name).replace(":", "");
    int open = rest.indexOf('(');
    while (open >= 0) {
      int close = rest.indexOf(')', open);
      if (close >= 0 && rest.substring(open, close).endsWith("章")) {
        rest = rest.substring(0, open) + rest.substring(close + 1);
        open = rest.indexOf('(', open);
      } else {
        open = rest.indexOf('(', open + 1);
      }
    }
    return rest;
  }

  /** Returns how well two compact names fit: 2 if they are equal, 1 if one ends with the other, else 0. */
  public static int fit(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    } else if (one.equals(other)) {
      return 2;
    }
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    return shorter.length() >= SHORTEST && longer.endsWith(shorter) ? 1 : 0;
  }
}
