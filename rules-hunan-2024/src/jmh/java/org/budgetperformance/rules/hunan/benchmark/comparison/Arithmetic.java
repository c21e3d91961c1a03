package org.budgetperformance.rules.hunan.benchmark.comparison;

import static org.budgetperformance.rules.hunan.benchmark.comparison.Facts.*;

/**
 * The checks written by hand on {@code long}, without allocation: the floor (手写基准).
 *
 * <p>An overflow throws, as in the library.
 */
public final class Arithmetic {
  /** How many checks there are; they are numbered from 1. */
  static final int CHECKS = 20;

  private static final long ONE = 100_000_000L;

  private Arithmetic() {}

  /** Returns the failed checks, bit {@code n − 1} for check {@code n}. */
  static int failed(Facts f) {
    int failed = 0;
    for (int year = 0; year < YEARS; year++) {
      failed |= threePublicExpenses(f, year) ? 0 : 1 << year;
      failed |= officialCars(f, year) ? 0 : 1 << (3 + year);
      failed |= basicExpenditure(f, year) ? 0 : 1 << (6 + year);
      failed |= partsOfOperating(f, year) ? 0 : 1 << (9 + year);
    }
    failed |= projects(f) ? 0 : 1 << 12;
    failed |= staffRatio(f) ? 0 : 1 << 13;
    failed |= fundsBySource(f) ? 0 : 1 << 14;
    failed |= totalPoints(f) ? 0 : 1 << 15;
    failed |= executedAsAccounted(f) ? 0 : 1 << 16;
    failed |= executionRate(f) ? 0 : 1 << 17;
    failed |= totalScore(f) ? 0 : 1 << 18;
    failed |= executionScore(f) ? 0 : 1 << 19;
    return failed;
  }

  /** Returns whether a check holds, for those that ask for one check at a time. */
  public static boolean holds(int check, Facts f) {
    switch (check) {
      case 1:
      case 2:
      case 3:
        return threePublicExpenses(f, check - 1);
      case 4:
      case 5:
      case 6:
        return officialCars(f, check - 4);
      case 7:
      case 8:
      case 9:
        return basicExpenditure(f, check - 7);
      case 10:
      case 11:
      case 12:
        return partsOfOperating(f, check - 10);
      case 13:
        return projects(f);
      case 14:
        return staffRatio(f);
      case 15:
        return fundsBySource(f);
      case 16:
        return totalPoints(f);
      case 17:
        return executedAsAccounted(f);
      case 18:
        return executionRate(f);
      case 19:
        return totalScore(f);
      case 20:
        return executionScore(f);
      default:
        throw new IllegalArgumentException("no check " + check);
    }
  }

  private static boolean threePublicExpenses(Facts f, int year) {
    return equal(
        f,
        YEARS * THREE_PUBLIC + year,
        YEARS * CARS + year,
        YEARS * ABROAD + year,
        YEARS * RECEPTIONS + year);
  }

  private static boolean officialCars(Facts f, int year) {
    return equal(f, YEARS * CARS + year, YEARS * PURCHASE + year, YEARS * RUNNING + year);
  }

  private static boolean basicExpenditure(Facts f, int year) {
    return equal(f, YEARS * BASIC + year, YEARS * PERSONNEL + year, YEARS * OPERATING + year);
  }

  private static boolean partsOfOperating(Facts f, int year) {
    int whole = YEARS * OPERATING + year;
    int a = YEARS * OFFICE + year;
    int b = YEARS * UTILITIES + year;
    int c = YEARS * MEETINGS + year;
    long least = Math.addExact(Math.addExact(lower(f, a), lower(f, b)), lower(f, c));
    boolean open = lowerOpen(f, a) | lowerOpen(f, b) | lowerOpen(f, c) | upperOpen(f, whole);
    return reaches(least, upper(f, whole), open);
  }

  private static boolean projects(Facts f) {
    return equal(
        f,
        YEARS * PROJECTS + FINAL,
        YEARS * BUSINESS + FINAL,
        YEARS * MAINTENANCE + FINAL,
        YEARS * EARMARKED + FINAL);
  }

  private static boolean staffRatio(Facts f) {
    return isRatio(f, STAFF_RATIO, IN_POST, POSTS);
  }

  private static boolean fundsBySource(Facts f) {
    return equal(f, EXECUTED, CURRENT, CARRIED_OVER, OTHER);
  }

  private static boolean totalPoints(Facts f) {
    return f.units[TOTAL_POINTS] == sum(f.units[EXECUTION_POINTS], f.points);
  }

  private static boolean executedAsAccounted(Facts f) {
    return equal(f, EXECUTED, YEARS * BASIC + FINAL, YEARS * PROJECTS + FINAL);
  }

  private static boolean executionRate(Facts f) {
    return isRatio(f, EXECUTION_RATE, EXECUTED, ANNUAL);
  }

  private static boolean totalScore(Facts f) {
    return f.units[TOTAL_SCORE] == sum(f.units[EXECUTION_SCORE], f.scores);
  }

  private static boolean executionScore(Facts f) {
    return f.units[EXECUTION_SCORE] >= 0 && f.units[EXECUTION_SCORE] <= f.units[EXECUTION_POINTS];
  }

  private static long sum(long first, long[] others) {
    long sum = first;
    for (long other : others) {
      sum = Math.addExact(sum, other);
    }
    return sum;
  }

  private static boolean equal(Facts f, int whole, int a, int b) {
    return meet(
        f,
        whole,
        Math.addExact(lower(f, a), lower(f, b)),
        Math.addExact(upper(f, a), upper(f, b)),
        lowerOpen(f, a) | lowerOpen(f, b),
        upperOpen(f, a) | upperOpen(f, b));
  }

  private static boolean equal(Facts f, int whole, int a, int b, int c) {
    return meet(
        f,
        whole,
        Math.addExact(Math.addExact(lower(f, a), lower(f, b)), lower(f, c)),
        Math.addExact(Math.addExact(upper(f, a), upper(f, b)), upper(f, c)),
        lowerOpen(f, a) | lowerOpen(f, b) | lowerOpen(f, c),
        upperOpen(f, a) | upperOpen(f, b) | upperOpen(f, c));
  }

  private static boolean meet(
      Facts f, int whole, long lower, long upper, boolean lowerOpen, boolean upperOpen) {
    return reaches(lower, upper(f, whole), lowerOpen | upperOpen(f, whole))
        && reaches(lower(f, whole), upper, lowerOpen(f, whole) | upperOpen);
  }

  private static boolean reaches(long lower, long upper, boolean open) {
    return open ? lower < upper : lower <= upper;
  }

  private static long lower(Facts f, int i) {
    return Math.subtractExact(f.units[i], f.slack[i]);
  }

  private static long upper(Facts f, int i) {
    return Math.addExact(f.units[i], f.slack[i]);
  }

  private static boolean lowerOpen(Facts f, int i) {
    return f.slack[i] > 0 && f.units[i] <= 0;
  }

  private static boolean upperOpen(Facts f, int i) {
    return f.slack[i] > 0 && f.units[i] >= 0;
  }

  /** Of figures that are not negative, or it is no ratio. */
  private static boolean isRatio(Facts f, int rate, int above, int below) {
    if (f.units[below] <= 0) {
      return f.units[below] == 0 && f.units[above] == 0;
    }
    long slackBelow = f.units[below] > f.slack[below] ? f.slack[below] : 0;
    long most = upper(f, rate);
    long least = lower(f, rate);
    long longest = Math.addExact(f.units[below], slackBelow);
    long shortest = Math.subtractExact(f.units[below], slackBelow);
    boolean highOpen = upperOpen(f, above) | lowerOpen(f, rate) | (slackBelow > 0 && least < 0);
    boolean lowOpen = lowerOpen(f, above) | upperOpen(f, rate) | (slackBelow > 0 && most > 0);
    int high = compare(upper(f, above), ONE, least, least < 0 ? longest : shortest);
    int low = compare(lower(f, above), ONE, most, most < 0 ? shortest : longest);
    return (highOpen ? high > 0 : high >= 0) && (lowOpen ? low < 0 : low <= 0);
  }

  /** Compares a × b with c × d, each of 128 bits. */
  private static int compare(long a, long b, long c, long d) {
    int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
    return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
  }
}
