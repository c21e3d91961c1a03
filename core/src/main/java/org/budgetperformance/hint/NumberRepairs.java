package org.budgetperformance.hint;

import com.google.common.collect.ImmutableListMultimap;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.budgetperformance.hint.NearMiss.Kind;

/** What a written number may have been meant to be (数字差错的还原). Stateless and thread-safe. */
final class NumberRepairs {
  private static final int TEN_THOUSAND = 4;
  private static final int HUNDRED = 2;

  private NumberRepairs() {}

  /**
   * Returns other numbers by what would have gone wrong, each kind's once.
   *
   * @param value the number
   */
  static ImmutableListMultimap<Kind, BigDecimal> of(BigDecimal value) {
    ImmutableListMultimap.Builder<Kind, BigDecimal> repairs = ImmutableListMultimap.builder();
    Collector numbers = new Collector(value);
    numbers.add(value.movePointRight(TEN_THOUSAND));
    numbers.add(value.movePointLeft(TEN_THOUSAND));
    numbers.add(value.movePointRight(HUNDRED));
    numbers.add(value.movePointLeft(HUNDRED));
    repairs.putAll(Kind.UNIT, numbers.all());
    numbers.add(value.negate());
    repairs.putAll(Kind.SIGN, numbers.all());
    String digits = Collector.plain(value.abs()).toPlainString();
    swapped(digits, numbers);
    repairs.putAll(Kind.DIGITS_SWAPPED, numbers.all());
    dropped(digits, numbers);
    repairs.putAll(Kind.DIGIT_DROPPED, numbers.all());
    doubled(digits, numbers);
    repairs.putAll(Kind.DIGIT_DOUBLED, numbers.all());
    return repairs.build();
  }

  private static void swapped(String digits, Collector numbers) {
    for (int i = 0; i < digits.length(); i++) {
      for (int j = i + 1; j < digits.length(); j++) {
        if (digits.charAt(i) != '.' && digits.charAt(j) != '.') {
          StringBuilder text = new StringBuilder(digits);
          text.setCharAt(i, digits.charAt(j));
          text.setCharAt(j, digits.charAt(i));
          numbers.add(text);
        }
      }
    }
  }

  /** The digit that is missing may be any, and have stood anywhere. */
  private static void dropped(String digits, Collector numbers) {
    for (int i = 0; i <= digits.length(); i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        numbers.add(new StringBuilder(digits).insert(i, digit));
      }
    }
  }

  private static void doubled(String digits, Collector numbers) {
    for (int i = 1; i < digits.length(); i++) {
      if (digits.charAt(i) == digits.charAt(i - 1)) {
        numbers.add(new StringBuilder(digits).deleteCharAt(i));
      }
    }
  }

  /** Keeps numbers that differ from the one that is written and from each other. */
  private static final class Collector {
    private final BigDecimal value;
    private Set<BigDecimal> numbers = new LinkedHashSet<>();

    Collector(BigDecimal value) {
      this.value = value;
    }

    /** Nobody writes a number that begins with a needless zero. */
    void add(StringBuilder digits) {
      boolean needless = digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) != '.';
      if (!needless) {
        BigDecimal number = new BigDecimal(digits.toString());
        add(value.signum() < 0 ? number.negate() : number);
      }
    }

    void add(BigDecimal number) {
      if (number.compareTo(value) != 0) {
        numbers.add(plain(number));
      }
    }

    Set<BigDecimal> all() {
      Set<BigDecimal> all = numbers;
      numbers = new LinkedHashSet<>();
      return all;
    }

    static BigDecimal plain(BigDecimal number) {
      BigDecimal stripped = number.stripTrailingZeros();
      return stripped.setScale(Math.max(0, stripped.scale()));
    }
  }
}
