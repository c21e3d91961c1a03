package org.budgetperformance.indicator;

import com.google.common.collect.ImmutableSet;
import javax.annotation.Nullable;

/** Reading of the bands of attainment in their usual wordings. */
final class Degrees {
  private static final ImmutableSet<String> VERBS = ImmutableSet.of("达成", "达到");
  private static final ImmutableSet<String> YEARS =
      ImmutableSet.of("", "年度", "预期", "年度预期", "预期年度", "年初", "当年");
  private static final ImmutableSet<String> AIMS =
      ImmutableSet.of("指标", "目标", "指标值", "目标值", "绩效指标", "绩效目标");

  private Degrees() {}

  /** Returns the band that compact words name, or null. */
  @Nullable
  static Degree of(String words) {
    if (isAttained(strip(strip(words, "", "部分"), "并具有一定效果", "")) && isPartial(words)) {
      return Degree.PARTIAL;
    }
    if (words.startsWith("未") && isAttained(strip(strip(words, "", "未"), "且效果较差", ""))) {
      return Degree.NONE;
    }
    return isAttained(strip(strip(strip(words, "", "已"), "", "全部"), "", "完全")) ? Degree.FULL : null;
  }

  private static boolean isPartial(String words) {
    return words.startsWith("部分");
  }

  private static boolean isAttained(String words) {
    for (String verb : VERBS) {
      if (words.startsWith(verb)) {
        String rest = words.substring(verb.length());
        for (String aim : AIMS) {
          if (rest.endsWith(aim)
              && YEARS.contains(rest.substring(0, rest.length() - aim.length()))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static String strip(String words, String ending, String beginning) {
    String head = words.startsWith(beginning) ? words.substring(beginning.length()) : words;
    return head.endsWith(ending) ? head.substring(0, head.length() - ending.length()) : head;
  }
}
