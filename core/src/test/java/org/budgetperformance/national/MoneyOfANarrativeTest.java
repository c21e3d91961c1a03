package org.budgetperformance.national;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which money a narrative tells: the general public budget's where a chapter or a sentence names one of the budgets, else
 * all; a form of 150 from the general public budget and 30 from a government fund, and 20 that were added.
 */
class MoneyOfANarrativeTest {
  private static final RuleModule RULES = NationalRules.module();

  private static String text(String heading, String projects, String last) {
    return String.join(
            "\n",
            "2024年度甲县文化馆部门整体支出绩效自评报告",
            "一、部门基本情况",
            "甲县文化馆为公益一类事业单位。",
            "二、" + heading,
            "2024年基本支出年初预算100万元，年中追加20万元，决算支出120万元。",
            "2024年项目支出年初预算80万元，决算支出" + projects + "万元。",
            "三、绩效目标完成情况",
            "各项目标均已完成。",
            "四、存在的问题及原因分析",
            last,
            "2024年度甲县文化馆整体支出绩效自评表",
            "年度预算申请（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分|",
            "|年度资金总额|180|200|200|10|100|10|",
            "|按收入性质分：|||按支出性质分：||||",
            "|其中：一般公共预算：150|||其中：基本支出：100||||",
            "|政府性基金拨款：30|||项目支出：80||||")
        .replace('|', '\t');
  }

  private static Submission read(String text) {
    return RULES.reader().get().read(text).submission();
  }

  /** The executed amount is 200: 120 + 80. */
  @ParameterizedTest
  @CsvSource({
    "预算收支情况, 80, 预算编制需细化。, ''",
    "预算收支情况, 70, 预算编制需细化。, STD-D07", // 190; the split's 80 are the opening budget
    "资金使用情况, 75, 预算编制需细化。, STD-D07",
    "一般公共预算支出情况, 50, 预算编制需细化。, ''", // the rest may be the fund's
    "预算收支情况, 50, 政府性基金编制需细化。, ''",
    "预算收支情况, 50, 一般公共预算编制需细化。, ''"
  })
  void isAllOfItWhereItPartsNoBudgets(String heading, String projects, String last, String errors) {
    Evaluation evaluation = RULES.evaluate(read(text(heading, projects, last)));
    assertEquals(
        errors,
        evaluation.findingsOneByOne().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(finding -> finding.rule().id())
            .filter(id -> id.startsWith("STD-D0"))
            .distinct()
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  /** 50 and 40 are budgets where 48 and 32 say what was spent, and 80 in all; alone they are more than either. */
  @ParameterizedTest
  @CsvSource({
    "'80万元，其中：甲展览经费50万元，实际支出48万元；乙活动经费40万元，实际支出32', ''",
    "'80万元，其中：甲展览经费50万元；乙活动经费40', STD-D06",
    "'80万元，其中：甲展览经费48万元；乙活动经费32', ''"
  })
  void isOfItsProjectsWhatWasSpentOrPlanned(String projects, String errors) {
    isAllOfItWhereItPartsNoBudgets("预算收支情况", projects, "预算编制需细化。", errors);
  }

  /** Of a few sentences nobody knows what else there was. */
  @Test
  void isNotKnownOfAFewSentences() {
    Submission few = read("2024年度甲县文化馆部门整体支出绩效自评报告\n2024年基本支出决算支出120万元。\n");
    assertFalse(few.sheets().get(0).at(Lines.ALL_BUDGETS, Columns.TEXT).isStated());
  }
}
