package org.budgetperformance.rules.hunan;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Random;

/** Spoils texts by chance, the same for the same seed. */
final class Mutations {
  /** What readers look at more closely than at other words. */
  private static final ImmutableList<String> PIECES =
      ImmutableList.of(
          "0",
          "9999999999999999999",
          "-1",
          "0.005",
          "1e9999",
          "100%",
          "≥",
          "≤",
          "±",
          "万元",
          "元",
          "亿",
          "十百千万",
          "二〇二四年",
          "2024年12月32日",
          "附件3",
          "其中",
          "（",
          "）",
          "【",
          "“",
          "，",
          "、",
          "：",
          "\t",
          "|",
          "\n",
          "\r",
          "\u3000",
          "\u0000",
          "\ufeff",
          "\ud83d",
          "—",
          "无",
          "同上",
          "\"",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "null",
          "true",
          "\\u0000",
          "-",
          ".",
          "/",
          "e");

  private final Random random;
  private final ImmutableList<String> seeds;

  Mutations(long seed, ImmutableList<String> seeds) {
    this.random = new Random(seed);
    this.seeds = seeds;
  }

  /** Returns one of the seeds, spoilt in one to eight places. */
  String next() {
    String text = any();
    for (int i = random.nextInt(8); i >= 0; i--) {
      text = spoilt(text);
    }
    return text;
  }

  private String any() {
    return seeds.get(random.nextInt(seeds.size()));
  }

  private String spoilt(String text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + length());
    String before = text.substring(0, from);
    String piece = text.substring(from, to);
    String after = text.substring(to);
    switch (random.nextInt(8)) {
      case 0:
        return before + after;
      case 1:
        return before + piece + piece + after;
      case 2:
        return before + String.join("", Collections.nCopies(random.nextInt(20), piece)) + after;
      case 3:
        return before + (char) random.nextInt(0x10000) + after;
      case 4:
        return before + new StringBuilder(piece).reverse() + after;
      case 5:
        return before + part(any()) + after;
      default:
        return before + PIECES.get(random.nextInt(PIECES.size())) + piece + after;
    }
  }

  private String part(String text) {
    int from = random.nextInt(text.length() + 1);
    return text.substring(from, Math.min(text.length(), from + length()));
  }

  /** Short pieces more often than long ones. */
  private int length() {
    return random.nextInt(1 << random.nextInt(10));
  }
}
