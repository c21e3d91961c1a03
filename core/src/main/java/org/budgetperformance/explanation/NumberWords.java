package org.budgetperformance.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/** Numbers of a tree as people write them. */
final class NumberWords {
  private static final LocalizedText UNKNOWN = LocalizedText.of("未知", "unknown");
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  private NumberWords() {}

  static LocalizedText of(Extent number, FigureType<?> type) {
    if (number.isUnknown()) {
      return UNKNOWN;
    }
    StringBuilder words = new StringBuilder(written(number.least(), type));
    boolean one = number.most().filter(number.least()::equals).isPresent();
    if (!one) {
      words.append('–').append(number.most().map(most -> written(most, type)).orElse("∞"));
    }
    if (number.slack().signum() > 0) {
      words.append(" ±").append(written(number.slack(), type));
    }
    return number.lacksSomething()
        ? LocalizedText.of(words + "（缺项另计）", words + " and what is missing")
        : LocalizedText.of(words.toString(), words.toString());
  }

  /** Returns a number with its unit, and only about if it has no whole number of units. */
  private static String written(Fraction number, FigureType<?> type) {
    Fraction units = number.times(Fraction.of(type.unitsPerOne()));
    BigDecimal whole = units.round(0, RoundingMode.HALF_UP);
    if (whole.abs().compareTo(MOST) > 0) {
      return number.toString();
    }
    String words = type.format(whole.longValueExact());
    return Fraction.of(whole).equals(units) ? words : "≈" + words;
  }
}
