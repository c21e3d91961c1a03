package org.budgetperformance.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Products compared exactly. */
class ProductsTest {
  private static int sign(long a, long b, long c, long d) {
    return Integer.signum(Products.compare(a, b, c, d));
  }

  @Test
  void smallProductsCompare() {
    assertEquals(0, sign(2, 6, 3, 4));
    assertEquals(-1, sign(2, 5, 3, 4));
    assertEquals(1, sign(-2, 5, -3, 4));
  }

  /** Each left product just exceeds a long, or just does not. */
  @ParameterizedTest
  @CsvSource({
    "4294967296, 2147483648, 9223372036854775807, 1, 1",
    "4294967296, 2147483647, 9223372036854775807, 1, -1",
    "9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775806, 1",
    "-9223372036854775808, 1, -9223372036854775807, 1, -1",
    "-9223372036854775808, -1, 9223372036854775807, 1, 1",
    "-9223372036854775808, -9223372036854775808, -9223372036854775808, 9223372036854775807, 1",
    "3037000500, 3037000500, 9223372036854775807, 1, 1",
    "3037000499, 3037000499, 9223372036854775807, 1, -1"
  })
  void productsAroundTheEndsOfALongCompare(long a, long b, long c, long d, int expected) {
    assertEquals(expected, sign(a, b, c, d));
  }

  @Property(tries = 2_000, seed = "20241130")
  void everyFourFactorsCompareAsUnboundedIntegersDo(
      @ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
    int expected =
        BigInteger.valueOf(a)
            .multiply(BigInteger.valueOf(b))
            .compareTo(BigInteger.valueOf(c).multiply(BigInteger.valueOf(d)));
    assertEquals(expected, sign(a, b, c, d));
  }

  @Property(tries = 1_000, seed = "20241130")
  void oneFactorMoreOrLessIsNoticed(
      @ForAll @LongRange(min = Long.MIN_VALUE + 1) long a, @ForAll int b) {
    assertEquals(0, sign(a, b, b, a));
    assertEquals(Integer.signum(b), sign(a, b, a - 1, b));
  }
}
