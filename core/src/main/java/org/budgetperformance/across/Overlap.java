package org.budgetperformance.across;

import java.util.Arrays;

/**
 * How much of one text stands in another (文字重合度), in time linear in their lengths but for a sort.
 *
 * <p>A letter is the other's if four letters in a row around it stand there too. A copy is a run of which 20 letters
 * or more, and three in five, are the other's, or a whole text of which they are; and a whole text of 20 letters or
 * more of which three in four are. So every fifth word may be another one.
 */
final class Overlap {
  private static final int ROW = 4;
  private static final int GAIN = 2;
  private static final int LOSS = 3;

  private Overlap() {}

  /** Returns whether one of two texts was copied from the other, in whole or in part. */
  static boolean isCopy(char[] one, char[] other) {
    return isTakenFrom(one, other) || isTakenFrom(other, one);
  }

  private static boolean isTakenFrom(char[] text, char[] source) {
    boolean[] taken = taken(text, rows(source));
    int letters = 0;
    int common = 0;
    int score = 0;
    int run = 0;
    boolean isRun = false;
    for (int i = 0; i < text.length; i++) {
      if (text[i] != Passage.GAP) {
        letters++;
        common += taken[i] ? 1 : 0;
        score = Math.max(0, score + (taken[i] ? GAIN : -LOSS));
        run = score == 0 ? 0 : run + (taken[i] ? 1 : 0);
        isRun |= run >= Passage.SHORTEST;
      }
    }
    return isRun
        || (common >= Passage.SHORTEST && common * (GAIN + LOSS) >= letters * LOSS)
        || (letters >= Passage.SHORTEST && common * 4 >= letters * 3);
  }

  private static boolean[] taken(char[] text, long[] rows) {
    boolean[] taken = new boolean[text.length];
    for (int i = 0; i + ROW <= text.length; i++) {
      long row = row(text, i);
      if (row != 0 && Arrays.binarySearch(rows, row) >= 0) {
        Arrays.fill(taken, i, i + ROW, true);
      }
    }
    return taken;
  }

  private static long[] rows(char[] text) {
    long[] rows = new long[Math.max(0, text.length - ROW + 1)];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(text, i);
    }
    Arrays.sort(rows);
    return rows;
  }

  /** Returns four letters as a number, 0 if one of them is a gap. */
  private static long row(char[] text, int begin) {
    long row = 0;
    for (int i = begin; i < begin + ROW; i++) {
      if (text[i] == Passage.GAP) {
        return 0;
      }
      row = row << Character.SIZE | text[i];
    }
    return row;
  }
}
