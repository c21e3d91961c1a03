package org.budgetperformance.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.Nullable;

/** A number in a text, with the 万 or 千 and the unit that follow it. */
final class FigureValue {
  /** The digits as they were written. */
  final String digits;

  final BigDecimal value;

  /** {@link Unit#NONE} if none follows. */
  final Unit unit;

  /** Whether 万, 亿 or the like multiplies the number. */
  final boolean multiplied;

  /** Whether 万 or 亿 multiplies the number: 127.73万 alone may be so many or so many 万元. */
  final boolean isInTenThousands;

  /** Whether the unit stands in square brackets, as canonical texts have it. */
  final boolean isUnitInBrackets;

  final int end;

  private FigureValue(
      String digits,
      BigDecimal value,
      Unit unit,
      boolean multiplied,
      boolean isInTenThousands,
      boolean isUnitInBrackets,
      int end) {
    this.digits = digits;
    this.value = value;
    this.unit = unit;
    this.multiplied = multiplied;
    this.isInTenThousands = isInTenThousands;
    this.isUnitInBrackets = isUnitInBrackets;
    this.end = end;
  }

  /** Returns the value that starts at a digit, or null if it is no number. */
  @Nullable
  static FigureValue at(String text, int start) {
    int end = Numbers.runEnd(text, start);
    String digits = text.substring(start, end);
    Optional<BigDecimal> number = Numbers.decimal(digits);
    if (!number.isPresent()) {
      return null;
    }
    int power = 0;
    int next = end;
    UnitTable.Match match = unit(text, next);
    while (match == null && power(text, next) > 0 && power <= 8) {
      power += power(text, next);
      next++;
      match = unit(text, next);
    }
    BigDecimal scaled = power == 0 ? number.get() : number.get().scaleByPowerOfTen(power);
    return new FigureValue(
        digits,
        scaled.scale() < 0 ? scaled.setScale(0) : scaled,
        match == null ? Unit.NONE : match.unit,
        power > 0,
        power >= 4,
        text.startsWith("[", next),
        match == null ? next : match.end);
  }

  Optional<Quantity> in(Unit other, boolean negative) {
    BigDecimal signedValue = negative ? value.negate() : value;
    return signedValue.precision() - signedValue.scale() <= Quantity.MAX_DIGITS
        ? Optional.of(Quantity.of(signedValue, other))
        : Optional.empty();
  }

  @Nullable
  private static UnitTable.Match unit(String text, int start) {
    return Lexicon.isNoun(text, start) ? null : UnitTable.match(text, start);
  }

  private static int power(String text, int i) {
    switch (i < text.length() ? text.charAt(i) : ' ') {
      case '百':
        return 2;
      case '千':
        return 3;
      case '万':
        return 4;
      case '亿':
        return 8;
      default:
        return 0;
    }
  }
}
