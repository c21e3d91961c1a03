package org.budgetperformance.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.SheetRow;

/**
 * How a stated rate that is not that of its figures may have been meant (比率的写法): cut off instead of rounded
 * (截取), or not multiplied by 100 (未乘以100), as 0.986 for 98.6%.
 *
 * <p>A rate without % is taken for a fraction if the quotient of its figures is nearer to a hundred times
 * the rate. A rate that entered as such, and not as a text, is what it says.
 */
final class RateReading {
  private static final BigDecimal ONE = BigDecimal.valueOf(Rate.UNITS_PER_ONE);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final int HUNDREDTH_OF_A_PERCENT = 10_000;

  /** Whoever writes 1 for all does not mean everything that rounds to it. */
  private static final BigDecimal HALF_A_PERCENT = BigDecimal.valueOf(Rate.UNITS_PER_ONE / 200);

  /** Many more digits than are shown. */
  private static final MathContext PRECISION = new MathContext(60, RoundingMode.HALF_UP);

  private final Figure<?> above;
  private final Figure<?> below;
  private final Figure<?> rate;

  /**
   * @param row a row of which all three cells state numbers
   */
  RateReading(SheetRow row, Column<?> above, Column<?> below, Column<?> rate) {
    this.above = row.at(above);
    this.below = row.at(below);
    this.rate = row.at(rate);
  }

  /** Returns whether the figures have a quotient: the one below is above 0. */
  boolean hasQuotient() {
    return below.units() > 0;
  }

  /** Returns whether the rate was cut off: up to one unit of its last place below the quotient. */
  boolean isCutOff() {
    return isWithin(number(rate.units()), number(rate.slack()).multiply(number(2)));
  }

  /** Returns whether the rate was written as a fraction, and nobody multiplied it by 100. */
  boolean isFraction() {
    boolean unsigned = rate.original().map(text -> text.matches("[^%％]*")).orElse(false);
    return unsigned && hasQuotient() && off(HUNDRED).compareTo(off(BigDecimal.ONE)) < 0;
  }

  /** Returns whether the rate is that of the figures as a fraction, rounded or cut off. */
  boolean isFractionOfFigures() {
    BigDecimal half = number(rate.slack()).multiply(HUNDRED).min(HALF_A_PERCENT);
    BigDecimal least = number(rate.units()).multiply(HUNDRED).subtract(half);
    return isFraction() && isWithin(least, half.multiply(number(3)));
  }

  /** Returns the rate as it was meant, in units. */
  BigDecimal meant() {
    BigDecimal written = number(rate.units());
    return isFraction() ? written.multiply(HUNDRED) : written;
  }

  /** Returns what the rate should be in units, to two decimals of a percent or as many as tell it apart. */
  BigDecimal expected() {
    BigDecimal quotient = quotient();
    BigDecimal rounded = BigDecimal.ZERO;
    for (int place = HUNDREDTH_OF_A_PERCENT; place > 0; place /= 10) {
      BigDecimal unit = number(place);
      rounded = quotient.divide(unit, 0, RoundingMode.HALF_UP).multiply(unit);
      if (rounded.compareTo(meant()) != 0 || isFraction()) {
        return rounded;
      }
    }
    return rounded;
  }

  private BigDecimal off(BigDecimal factor) {
    return number(rate.units()).multiply(factor).subtract(quotient()).abs();
  }

  /** Returns the quotient in units of a rate. */
  BigDecimal quotient() {
    return number(above.units()).multiply(ONE).divide(number(below.units()), PRECISION);
  }

  /** Returns whether the quotient of some true values lies from a rate on, and less than a width above. */
  private boolean isWithin(BigDecimal from, BigDecimal width) {
    BigDecimal least = number(above.units()).subtract(number(above.slack()));
    BigDecimal most = number(above.units()).add(number(above.slack()));
    long slack = below.units() > below.slack() ? below.slack() : 0;
    return least.signum() >= 0
        && hasQuotient()
        && from.multiply(number(below.units() - slack)).compareTo(most.multiply(ONE)) <= 0
        && from.add(width)
                .multiply(number(below.units()).add(number(slack)))
                .compareTo(least.multiply(ONE))
            > 0;
  }

  private static BigDecimal number(long units) {
    return BigDecimal.valueOf(units);
  }
}
