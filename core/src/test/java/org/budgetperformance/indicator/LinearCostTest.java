package org.budgetperformance.indicator;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Joiner;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A cell of 1 MiB costs at most 40 times one of 32 KiB, which is a 32nd of it.
 *
 * <p>The least time of the thread itself out of several is taken on either side, and a failing
 * comparison is repeated, so that a busy machine does not fail it; a quadratic cost, 1024 times,
 * always does.
 */
class LinearCostTest {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int SMALL = 32 * 1024;
  private static final int LARGE = 1024 * 1024;
  private static final int MOST = 40;

  /** While others use the caches that the long text needs, it takes longer; so it is tried for a while. */
  private static final int ATTEMPTS = 60;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "1.",
        "一次",
        "十万",
        "效果明显",
        "（",
        "）",
        "()",
        "(9)",
        "]",
        "[a",
        "O[",
        "每",
        "每[",
        "≥",
        "不超过",
        "12次",
        "12次,",
        "2024年",
        "2024年12月31日",
        "2024-",
        "且",
        "1且",
        "《",
        "X",
        "*",
        "O9",
        "\\leq",
        " ",
        "9 ",
        "\n",
        "9\n",
        "\u3000",
        "萬",
        "５％",
        "㎡",
        "m²",
        "²",
        "e\u0301\u0316",
        "\u0301\u0316",
        "a\u0315\u0300\u05ae",
        "\ud800",
        "\ufffd",
        "，",
        "无",
        "本项目",
        "部分达成",
        "预算",
        "A级1",
        "季度",
        "\ufdfa"
      })
  void costGrowsWithLength(String piece) {
    String small = text(piece, SMALL);
    String large = text(piece, LARGE);
    time(small, 16);
    double ratio = 0;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      long smallTime = least(small, 8) / 8;
      long largeTime = least(large, 1);
      ratio = (double) largeTime / Math.max(1, smallTime);
      // Under a tenth of a millisecond the clock and the caches speak, not the reader.
      if (ratio <= MOST || largeTime < TimeUnit.MICROSECONDS.toNanos(100)) {
        return;
      }
    }
    throw new AssertionError("1 MiB of “" + piece + "” costs " + ratio + " times 32 KiB");
  }

  /** A quadratic cost of a MiB would be minutes. */
  @ParameterizedTest
  @ValueSource(strings = {"≥", "控制在", "2024年", "(", "达标(", "12次("})
  void costGrowsWithLengthAfterABeginning(String beginning) {
    for (String piece : new String[] {"9", "的", ")", "(", "每月", "一次"}) {
      String large = beginning + text(piece, LARGE);
      assertTrue(time(large, 1) < TimeUnit.SECONDS.toNanos(2), () -> beginning + piece);
    }
  }

  private static String text(String piece, int length) {
    return Joiner.on(piece)
        .join(Collections.nCopies(length / piece.length() + 2, ""))
        .substring(0, length);
  }

  private static long least(String text, int times) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      least = Math.min(least, time(text, times));
    }
    return least;
  }

  private static long time(String text, int times) {
    long start = CLOCK.getCurrentThreadCpuTime();
    for (int i = 0; i < times; i++) {
      assertSame(text, Target.parse(text).original());
    }
    return CLOCK.getCurrentThreadCpuTime() - start;
  }
}
