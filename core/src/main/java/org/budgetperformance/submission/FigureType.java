package org.budgetperformance.submission;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;

/**
 * The type of a column's figures (数据类型).
 *
 * <p>The numeric types state every figure as a whole number of one unit: amounts in fen, points in
 * hundredths, rates in hundred-millionths, counts and areas in ten-thousandths. Targets and actuals
 * are numeric where they state money, then in fen. Immutable and thread-safe; the constants are all
 * there are.
 *
 * @param <T> the class of the values
 */
public final class FigureType<T> implements Serializable {
  /** Money (金额). */
  public static final FigureType<Amount> AMOUNT = new FigureType<>(0, "amount", Amount.class);

  /** Points and scores (分值, 得分). */
  public static final FigureType<Points> POINTS = new FigureType<>(1, "points", Points.class);

  /** Rates in percent (百分比). */
  public static final FigureType<Rate> RATE = new FigureType<>(2, "rate", Rate.class);

  /** Whole things such as posts, exact (数量). */
  public static final FigureType<BigDecimal> COUNT = new FigureType<>(3, "count", BigDecimal.class);

  /** Floor areas in square metres, rounded to their last place (面积). */
  public static final FigureType<BigDecimal> AREA = new FigureType<>(4, "area", BigDecimal.class);

  /** Targets (年度指标值). */
  public static final FigureType<Target> TARGET = new FigureType<>(5, "target", Target.class);

  /** Actual values (实际完成值). */
  public static final FigureType<Actual> ACTUAL = new FigureType<>(6, "actual", Actual.class);

  /** Categories of the indicator hierarchy (二级指标). */
  public static final FigureType<Category> CATEGORY =
      new FigureType<>(7, "category", Category.class);

  /** Words (文字). */
  public static final FigureType<String> TEXT = new FigureType<>(8, "text", String.class);

  private static final FigureType<?>[] ALL = {
    AMOUNT, POINTS, RATE, COUNT, AREA, TARGET, ACTUAL, CATEGORY, TEXT
  };
  private static final int COUNT_SCALE = 4;

  /** A percent is a million units of a rate. */
  private static final int PERCENT_SCALE = 6;

  private static final long serialVersionUID = 1L;

  /** Its place among all types. */
  private final transient int number;

  private final String id;
  private final Class<T> valueClass;

  private FigureType(int number, String id, Class<T> valueClass) {
    this.number = number;
    this.id = id;
    this.valueClass = valueClass;
  }

  /**
   * Returns the type with a name, if there is one.
   *
   * @param id the stable name, such as {@code amount}
   */
  public static Optional<FigureType<?>> find(String id) {
    for (FigureType<?> type : ALL) {
      if (type.id.equals(id)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Returns all types, in the order of their bits. */
  static FigureType<?>[] all() {
    return ALL.clone();
  }

  /** Returns the number with no other bit than that of the type. */
  int bit() {
    return 1 << number;
  }

  /** Returns the stable name of the type, such as {@code amount}. */
  public String id() {
    return id;
  }

  /** Returns the class of the values. */
  public Class<T> valueClass() {
    return valueClass;
  }

  /** Returns the value as an amount, points, rate, count or area if it is a number of this type. */
  Optional<long[]> unitsAndSlack(T value) {
    if (value instanceof Amount) {
      return Optional.of(number((Amount) value));
    } else if (value instanceof Points) {
      return Optional.of(new long[] {((Points) value).hundredths(), 0L});
    } else if (value instanceof Rate) {
      return Optional.of(new long[] {((Rate) value).units(), ((Rate) value).slack()});
    } else if (value instanceof BigDecimal) {
      return Optional.of(countUnits((BigDecimal) value));
    } else if (value instanceof Target) {
      return ((Target) value).quantity().flatMap(FigureType::money);
    } else if (value instanceof Actual) {
      return ((Actual) value).quantity().flatMap(FigureType::money);
    }
    return Optional.empty();
  }

  private long[] countUnits(BigDecimal value) {
    long units = value.scaleByPowerOfTen(COUNT_SCALE).longValueExact();
    long lastPlace =
        BigDecimal.ONE
            .movePointRight(COUNT_SCALE - Math.max(0, Math.min(COUNT_SCALE, value.scale())))
            .longValueExact();
    return new long[] {units, equals(AREA) ? lastPlace / 2 : 0L};
  }

  private static Optional<long[]> money(Quantity quantity) {
    return quantity.amount().map(FigureType::number);
  }

  /** An amount is taken to be as exact as forms ask for until its document is known to round more off. */
  private static long[] number(Amount amount) {
    return new long[] {amount.fen(), slack(amount)};
  }

  /**
   * Returns how far an amount may be off in fen of which no document says to what place it rounds, such as one
   * in a note: by half of its last written place, at most 0.005万元.
   *
   * @param amount the amount
   */
  public static long slack(Amount amount) {
    return Math.min(Precision.USUAL_PLACE / 2, amount.slack());
  }

  /** Returns how many units make up 1万元, one point, 100%, one thing or one square metre. */
  public long unitsPerOne() {
    if (equals(POINTS)) {
      return 100L;
    } else if (equals(RATE)) {
      return Rate.UNITS_PER_ONE;
    }
    return equals(COUNT) || equals(AREA) ? 10_000L : 1_000_000L;
  }

  /** Returns a number of units of this type as people write it, with its unit. */
  public String format(long units) {
    StringBuilder text = new StringBuilder();
    append(text, units);
    return text.toString();
  }

  /**
   * Appends a number of units as {@link #format} returns it.
   *
   * @param to where to
   * @param units the number of units
   */
  public void append(StringBuilder to, long units) {
    if (equals(POINTS)) {
      Points.append(to, units);
    } else if (equals(RATE)) {
      to.append(plain(units, PERCENT_SCALE)).append('%');
    } else if (equals(COUNT) || equals(AREA)) {
      to.append(plain(units, COUNT_SCALE));
    } else {
      Amount.append(to, units);
    }
  }

  /**
   * Appends a figure as it was written: an amount of 120.3万元 with one decimal, points without zeros at their
   * end.
   *
   * @param to where to
   * @param figure a number of this type
   */
  public void append(StringBuilder to, Figure<?> figure) {
    if (equals(POINTS)) {
      to.append(plain(figure.units(), 2));
      return;
    }
    long place = figure.isNumeric() ? Precision.written(figure.get()) : 0;
    if (place < Precision.USUAL_PLACE) {
      append(to, figure.units());
      return;
    }
    int decimals = 0;
    for (long rest = unitsPerOne(); rest > place; rest /= 10) {
      decimals++;
    }
    to.append(BigDecimal.valueOf(figure.units(), 6).setScale(decimals, RoundingMode.HALF_UP));
    to.append(MoneyUnit.WAN_YUAN.label());
  }

  private static String plain(long units, int scale) {
    BigDecimal plain = BigDecimal.valueOf(units, scale).stripTrailingZeros();
    return plain.setScale(Math.max(0, plain.scale())).toPlainString();
  }

  private Object readResolve() {
    return find(id).orElse(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other; // the constants are all there are, after serialisation too
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
