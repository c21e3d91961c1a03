package org.budgetperformance.indicator;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.List;
import javax.annotation.Nullable;

/**
 * Measure words of which one stands in brackets as an alternative (括号内的可选量词): 人(次) is 人, 次 or 人次.
 */
final class Alternatives {
  private static final Splitter PARTS = Splitter.on('/');

  private Alternatives() {}

  /** Returns the unit that counts by a word or by what stands in brackets after it, null if none does. */
  @Nullable
  static Unit of(Unit counted, String inBrackets) {
    Unit other = UnitTable.find(inBrackets);
    boolean words =
        counted.measure() == Measure.COUNT
            && other != null
            && other.measure() == Measure.COUNT
            && counted.label().indexOf('(') < 0;
    return words ? Unit.either(counted, inBrackets) : null;
  }

  /** Returns whether two bases, composite or not, name the same by one of their alternatives. */
  static boolean overlap(String one, String other) {
    if (one.indexOf('(') < 0 && other.indexOf('(') < 0) {
      return false;
    }
    List<String> first = PARTS.splitToList(one);
    List<String> second = PARTS.splitToList(other);
    boolean overlap = first.size() == second.size();
    for (int i = 0; overlap && i < first.size(); i++) {
      overlap = !Collections.disjoint(words(first.get(i)), words(second.get(i)));
    }
    return overlap;
  }

  private static ImmutableSet<String> words(String part) {
    int open = part.indexOf('(');
    if (open < 0) {
      return ImmutableSet.of(part);
    }
    String word = part.substring(0, open);
    String inBrackets = part.substring(open + 1, part.length() - 1);
    return ImmutableSet.of(word, inBrackets, word + inBrackets);
  }
}
