package org.budgetperformance.submission;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.text.Characters;

/**
 * Finds the amounts with a unit in a run of words (文字中的金额).
 *
 * <p>A number without a unit of money is not an amount, and neither is the upper end of a range such
 * as 2-3万元. Stateless and thread-safe.
 */
final class AmountsInText {
  private static final CharMatcher NUMBER =
      CharMatcher.inRange('0', '9').or(CharMatcher.anyOf(".,")).precomputed();

  private static final CharMatcher NUMBER_EDGE = CharMatcher.anyOf(".,");

  private AmountsInText() {}

  /**
   * Returns the amounts in the order in which they stand.
   *
   * @param text any text
   */
  static ImmutableList<Amount> find(String text) {
    ImmutableList.Builder<Amount> amounts = ImmutableList.builder();
    String compact = Characters.compact(text);
    int at = 0;
    while (at < compact.length()) {
      if (!NUMBER.matches(compact.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < compact.length() && NUMBER.matches(compact.charAt(end))) {
        end++;
      }
      Optional<MoneyUnit> unit = unitAt(compact, end);
      boolean hyphen = at > 0 && compact.charAt(at - 1) == '-';
      char before = hyphen && at > 1 ? compact.charAt(at - 2) : ' ';
      if (unit.isPresent() && !NUMBER.matches(before)) {
        boolean negative = hyphen && before != '元';
        String number = NUMBER_EDGE.trimLeadingFrom(compact.substring(at, end));
        Cells.amount((negative ? "-" : "") + number, unit.get()).ifPresent(amounts::add);
      }
      at = end;
    }
    return amounts.build();
  }

  private static Optional<MoneyUnit> unitAt(String text, int at) {
    for (MoneyUnit unit : MoneyUnit.values()) {
      if (text.startsWith(unit.label(), at)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }
}
