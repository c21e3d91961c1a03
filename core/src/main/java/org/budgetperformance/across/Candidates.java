package org.budgetperformance.across;

import java.util.Arrays;

/**
 * Pairs of things that may be copies, laid side by side once each (候选对), and the groups that the copies make.
 *
 * <p>Of those that share a mark each is paired with a few that follow it, so that the work does not grow with the
 * square of their number; what is copied shares many marks.
 */
final class Candidates {
  private static final int FEW = 4;
  private static final int FARTHEST = 16;
  private static final int MOST_AT_ONCE = 1 << 20;

  /** Lays two things side by side. */
  interface Comparison {
    boolean isCopy(int one, int other);
  }

  private final int[] units;
  private final Comparison comparison;
  private final int[] leader;
  private long[] pairs = new long[1 << 10];
  private int size;
  private long compared;

  /**
   * @param units of which unit each thing is, ascending
   * @param comparison lays two of them side by side
   */
  Candidates(int[] units, Comparison comparison) {
    this.units = units;
    this.comparison = comparison;
    this.leader = new int[units.length];
    Arrays.setAll(leader, i -> i);
  }

  /** Returns how many units a group has. */
  int units(int[] owners, int count) {
    int different = 1;
    for (int i = 1; i < count; i++) {
      different += units[owners[i]] == units[owners[i - 1]] ? 0 : 1;
    }
    return different;
  }

  /** Takes things that share a mark. */
  void add(int[] owners, int count) {
    for (int i = 0; i < count; i++) {
      int taken = 0;
      for (int j = i + 1; j < count && j <= i + FARTHEST && taken < FEW; j++) {
        if (units[owners[i]] != units[owners[j]]) {
          pairs = size < pairs.length ? pairs : Arrays.copyOf(pairs, 2 * size);
          pairs[size++] = (long) owners[i] << Integer.SIZE | owners[j];
          taken++;
        }
      }
    }
    if (size >= MOST_AT_ONCE) {
      compare();
    }
  }

  /** Compares the pairs that were taken, those that are known to belong together aside. */
  void compare() {
    Arrays.sort(pairs, 0, size);
    for (int i = 0; i < size; i++) {
      int one = (int) (pairs[i] >>> Integer.SIZE);
      int other = (int) pairs[i];
      if ((i == 0 || pairs[i] != pairs[i - 1]) && leader(one) != leader(other)) {
        compared++;
        if (comparison.isCopy(one, other)) {
          leader[Math.max(leader(one), leader(other))] = Math.min(leader(one), leader(other));
        }
      }
    }
    size = 0;
  }

  /** Returns the first of the things that belong together with one. */
  int leader(int of) {
    int first = of;
    while (leader[first] != first) {
      leader[first] = leader[leader[first]];
      first = leader[first];
    }
    return first;
  }

  /** Returns how many pairs were laid side by side. */
  long compared() {
    return compared;
  }
}
