package org.budgetperformance.amount;

import java.math.BigInteger;

/** Exact comparison of products that may exceed a {@code long} (精确乘积比较). Stateless. */
public final class Products {
  private Products() {}

  /**
   * Compares two products.
   *
   * @return a negative number, 0 or a positive number as {@code a × b} is less than, equal to or
   *     greater than {@code c × d}
   */
  public static int compare(long a, long b, long c, long d) {
    if (fits(a, b) && fits(c, d)) {
      return Long.compare(a * b, c * d);
    }
    return BigInteger.valueOf(a)
        .multiply(BigInteger.valueOf(b))
        .compareTo(BigInteger.valueOf(c).multiply(BigInteger.valueOf(d)));
  }

  private static boolean fits(long a, long b) {
    return Long.numberOfLeadingZeros(magnitude(a)) + Long.numberOfLeadingZeros(magnitude(b)) > 65;
  }

  private static long magnitude(long value) {
    return value ^ (value >> 63);
  }
}
