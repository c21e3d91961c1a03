package org.budgetperformance.reading.words;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;

/** What a chapter of a narrative is about, by the words of its heading (正文章节). */
public enum Chapter {
  /** The text before the first heading: budget and accounts, and scores. */
  OPENING,
  /** Goals that were set (绩效目标设定情况). */
  GOALS,
  /** Budget and accounts (收支情况): of all money, if no heading or sentence names one of the budgets. */
  BUDGET,
  /** Budget and accounts of the general public budget alone (一般公共预算收支情况). */
  GENERAL_BUDGET,
  /** The other three budgets (政府性基金等预算): amounts are reported as not read. */
  OTHER_BUDGETS,
  /** Scores and indicators (绩效目标完成情况, 评价结论). */
  EVALUATION,
  /** How results are used (自评结果应用和公开情况): the total and the grade alone. */
  USE_OF_RESULTS,
  /** Everything else: nothing is read there. */
  REST;

  private static final ImmutableMap<String, Chapter> WORDS = defaults();

  /**
   * Returns the words of headings that are known everywhere, in the order in which they are looked
   * for: of several that a heading contains the first decides.
   */
  public static ImmutableMap<String, Chapter> words() {
    return WORDS;
  }

  private static ImmutableMap<String, Chapter> defaults() {
    ImmutableMap.Builder<String, Chapter> words = ImmutableMap.builder();
    // What is about problems or duties is so whatever else its heading names, and the name of a
    // budget
    // says more than 支出情况 behind it; 基本支出 alone comes last, for scores are headed by it too.
    put(words, USE_OF_RESULTS, "结果拟应用 结果应用 结果的应用 结果运用 结果拟公开 结果公开");
    put(words, REST, "问题 建议 措施 改进 应用 公开 其他需要说明 机构 编制 职能 职责 附件 经验做法 绩效管理 工作开展");
    put(words, REST, "评价基本情况 自评基本情况 工作基本情况 项目概况 项目基本情况");
    put(words, OTHER_BUDGETS, "政府性基金 国有资本 社会保险基金 社保基金 社会保障基金");
    put(words, EVALUATION, "目标完成 目标实现 目标达成 目标的完成 完成情况");
    put(words, GOALS, "绩效目标 目标设定 目标设置 年度目标 总体目标 年初目标");
    put(words, BUDGET, "预算执行 收支 支出情况 使用情况 经费支出 预算支出 决算情况 资金投入 资金使用 资金情况 资金安排 预算情况 预算安排");
    put(
        words,
        EVALUATION,
        "绩效情况 评价结论 评价结果 综合评价 得分 评分 绩效分析 指标分析 主要绩效 自评情况 自评结果 自评结论 绩效评价 结论 项目自评 项目绩效自评");
    put(words, BUDGET, "基本支出 项目支出 三公 基本情况 概况");
    // A chapter on budget and accounts whose heading has one of these is on that budget alone.
    put(words, GENERAL_BUDGET, "一般公共预算");
    return words.build();
  }

  private static void put(
      ImmutableMap.Builder<String, Chapter> words, Chapter chapter, String spaced) {
    Splitter.on(' ').split(spaced).forEach(word -> words.put(word, chapter));
  }
}
