package org.budgetperformance.amount;

import com.google.common.annotations.Beta;
import java.math.BigInteger;

/** Exact comparison of products that may exceed a {@code long} (精确乘积比较). Stateless. */
@Beta
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

  /**
   * Compares a × b × c with d × e × f.
   *
   * @return below, at or above 0 if the first product is less, equal or greater
   */
  public static int compare(long a, long b, long c, long d, long e, long f) {
    if (fits(a, b) && fits(d, e)) {
      return compare(a * b, c, d * e, f);
    }
    return product(a, b, c).compareTo(product(d, e, f));
  }

  private static BigInteger product(long a, long b, long c) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).multiply(BigInteger.valueOf(c));
  }

  /** Returns whether a product is certainly a {@code long}. */
  static boolean fits(long a, long b) {
    return Long.numberOfLeadingZeros(magnitude(a)) + Long.numberOfLeadingZeros(magnitude(b)) > 65;
  }

  private static long magnitude(long value) {
    return value ^ (value >> 63);
  }
}
