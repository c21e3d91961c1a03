package org.budgetperformance.across;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How much of one text stands in another (文字重合度), in time linear in their lengths.
 *
 * <p>A letter is the other's if four letters in a row around it stand there too, or two near such a row and as far
 * from it as there. A copy is a run of which 20 letters or more, and three in five, are the other's, or a whole text
 * of which they are; and a whole text of 20 letters or more of which three in four are. So every fifth word may be
 * another one.
 */
final class Overlap {
  private static final int ROW = 4;
  private static final int GAIN = 2;
  private static final int LOSS = 3;

  /** So far from a row other letters are looked at: a word or two are between. */
  private static final int NEAR = 12;

  private Overlap() {}

  /** Returns whether one of two texts was copied from the other, in whole or in part. */
  static boolean isCopy(char[] one, char[] other) {
    return isTakenFrom(one, other) || isTakenFrom(other, one);
  }

  private static boolean isTakenFrom(char[] text, char[] source) {
    boolean[] taken = taken(text, source);
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

  private static boolean[] taken(char[] text, char[] source) {
    Map<Long, Integer> rows = new HashMap<>();
    for (int i = source.length - ROW; i >= 0; i--) {
      rows.put(row(source, i), i);
    }
    boolean[] taken = new boolean[text.length];
    for (int i = 0; i + ROW <= text.length; i++) {
      long row = row(text, i);
      Integer there = row == 0 ? null : rows.get(row);
      if (there != null) {
        Arrays.fill(taken, i, i + ROW, true);
        near(text, i, source, there, 1, taken);
        near(text, i + ROW - 1, source, there + ROW - 1, -1, taken);
      }
    }
    return taken;
  }

  /** Takes pairs of letters from a place on, as long as there is no gap. */
  private static void near(
      char[] text, int from, char[] source, int there, int step, boolean[] taken) {
    boolean last = false;
    for (int i = 1; i < ROW + NEAR; i++) {
      int here = from + i * step;
      int other = there + i * step;
      boolean inside = here >= 0 && here < text.length && other >= 0 && other < source.length;
      if (!inside || text[here] == Passage.GAP || source[other] == Passage.GAP) {
        return;
      }
      boolean same = text[here] == source[other];
      if (same && last) {
        taken[here] = true;
        taken[here - step] = true;
      }
      last = same;
    }
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
