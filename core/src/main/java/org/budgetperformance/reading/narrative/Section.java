package org.budgetperformance.reading.narrative;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import javax.annotation.Nullable;
import org.budgetperformance.text.WordList;

/** What a part of a narrative is about, by the words of its heading. */
enum Section {
  /** The text before the first heading. */
  OPENING,
  /** Goals that were set. */
  GOALS,
  /** Budget and accounts of the general public budget. */
  BUDGET,
  /** The other three budgets. */
  OTHER_BUDGETS,
  /** Scores and indicators. */
  EVALUATION,
  /** Everything else: nothing is read there. */
  REST;

  /** Words of headings; the first that a heading contains decides. */
  private static final ImmutableMap<String, Section> WORDS = words();

  private static final WordList ANY = WordList.of(WORDS.keySet());

  /** Returns what a heading announces, or null if none of the known words is in it. */
  @Nullable
  static Section of(String heading) {
    if (!ANY.areIn(heading)) {
      return null;
    }
    for (Map.Entry<String, Section> word : WORDS.entrySet()) {
      if (heading.contains(word.getKey())) {
        return word.getValue();
      }
    }
    return null;
  }

  private static ImmutableMap<String, Section> words() {
    ImmutableMap.Builder<String, Section> words = ImmutableMap.builder();
    put(words, REST, "问题 建议 措施 改进 应用 公开 其他需要说明 机构 编制 职能 职责 基本情况 概况 附件 经验做法 绩效管理 工作开展");
    put(words, OTHER_BUDGETS, "政府性基金 国有资本 社会保险基金 社保基金 社会保障基金");
    put(words, EVALUATION, "目标完成 目标实现 目标达成 目标的完成 完成情况");
    put(words, GOALS, "绩效目标 目标设定 目标设置 年度目标 总体目标 年初目标");
    put(words, BUDGET, "预算执行 收支 支出情况 使用情况 经费支出 预算支出 决算情况 资金投入 资金使用");
    put(words, EVALUATION, "绩效情况 评价结论 评价结果 综合评价 得分 评分 绩效分析 指标分析 主要绩效 自评情况 自评结果 自评结论 绩效评价");
    put(words, BUDGET, "基本支出 项目支出 三公");
    return words.build();
  }

  private static void put(
      ImmutableMap.Builder<String, Section> words, Section section, String spaced) {
    ImmutableList<String> list = SentenceWords.words(spaced).asList();
    list.forEach(word -> words.put(word, section));
  }
}
