package org.budgetperformance.hint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.LocalizedText;

/** Where a claimed score may come from, as a sentence. Stateless and thread-safe. */
final class OriginWords {
  private OriginWords() {}

  static LocalizedText text(ScoreOrigin origin) {
    String percent =
        origin
            .chance()
            .multiply(BigDecimal.valueOf(100))
            .setScale(1, RoundingMode.UP)
            .stripTrailingZeros()
            .toPlainString();
    return LocalizedText.of(
        origin.label().zh()
            + origin.claimed()
            + " = "
            + origin.formula().zh()
            + sources(origin, Locale.CHINESE, "（", "；")
            + "试算"
            + origin.tries()
            + "种算法，偶合的可能不到"
            + percent
            + "%）",
        origin.label().en()
            + " "
            + origin.claimed()
            + " = "
            + origin.formula().en()
            + sources(origin, Locale.ENGLISH, " (", "; ")
            + origin.tries()
            + " readings tried, by chance in less than "
            + percent
            + "%)");
  }

  private static String sources(ScoreOrigin origin, Locale locale, String open, String end) {
    StringBuilder cells = new StringBuilder(open);
    Place before = null;
    for (Place place : origin.sources()) {
      cells.append(before == null ? "" : locale.equals(Locale.CHINESE) ? "、" : ", ");
      cells.append(
          before != null && before.sheet().equals(place.sheet()) && before.row().equals(place.row())
              ? place.column().label().in(locale)
              : cell(place, locale));
      before = place;
    }
    return cells.append(before == null ? "" : end).toString();
  }

  private static String cell(Place place, Locale locale) {
    return place.sheet().label(locale)
        + (locale.equals(Locale.CHINESE) ? "·" : ", ")
        + NearMissWords.cell(place, locale);
  }
}
