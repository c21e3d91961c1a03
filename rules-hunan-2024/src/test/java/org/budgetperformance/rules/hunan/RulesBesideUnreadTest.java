package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules say of a text of which something was not read: nothing that it could put right. A tab is written as |. */
class RulesBesideUnreadTest {
  private static final String NARRATIVE = "2024年度某局部门整体支出绩效自评报告\n二、一般公共预算支出情况\n（一）基本支出情况\n";
  private static final String PROJECT = "附件4\n2024年度项目支出绩效自评表\n项目支出名称|道路项目\n";
  private static final String HEADINGS = "绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施\n";

  private static Evaluation evaluate(String text) {
    return HunanRules.module()
        .evaluate(HunanRules.module().reader().get().read(text.replace('|', '\t')).submission());
  }

  /** Returns what a rule came to where it applies. */
  private static String outcomes(String text, String rule) {
    return evaluate(text).applications().stream()
        .filter(application -> application.rule().id().equals(rule))
        .map(application -> application.outcome())
        .filter(outcome -> outcome != Outcome.NOT_APPLICABLE)
        .map(Enum::name)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    // 60 + 30 are not 100 by themselves, whatever the sentence says besides.
    "'', FAILED",
    "，其他支出2万元, UNDECIDED",
    "，离休人员支出10万元, UNDECIDED",
    "，抚恤金8万元，丧葬费2万元, UNDECIDED",
  })
  void partsOfTheBasicExpenditure(String more, String outcome) {
    String text = "2024年基本支出决算数100万元，其中：工资福利支出60万元，商品和服务支出30万元" + more + "。\n";
    assertEquals(outcome, outcomes(NARRATIVE + text, "STD-B01"));
  }

  @ParameterizedTest
  @CsvSource({
    // 100 + 0 are not 120 by themselves.
    "'', 120, FAILED",
    "，上年结转20万元, 120, UNDECIDED",
    "，经营支出5万元, 120, UNDECIDED",
    "，某某拨款20万元, 120, UNDECIDED",
    // Nothing that is added makes 90 of 100, but a cut does.
    "，年中调减10万元, 90, UNDECIDED",
    "，年中收回10万元, 90, UNDECIDED",
  })
  void budgetAndAccountsOfTheBasicExpenditure(String more, String accounts, String outcome) {
    String text = "2024年基本支出年初预算数100万元，年中追加0万元" + more + "，决算数" + accounts + "万元。\n";
    assertEquals(outcome, outcomes(NARRATIVE + text, "STD-D03"));
  }

  @ParameterizedTest
  @CsvSource({
    "上年结转20万元。, '', 120, UNDECIDED",
    "'', 上年结转20万元。, 120, UNDECIDED",
    "'', 区财政另行拨款20万元。, 120, UNDECIDED",
    "'', 年中压减10万元。, 90, UNDECIDED",
    "年中收回10万元。, '', 90, UNDECIDED",
    // Money that neither comes nor goes is none of the budget, and what another part says is of
    // that part.
    "'', 另有借款20万元。, 120, FAILED",
    "'', （二）项目支出情况|上年结转20万元。, 120, FAILED",
    "'', 三、政府性基金预算支出情况|上年结转20万元。, 120, FAILED",
  })
  void sentencesOfTheirOwnOnFundsThatCameOrWent(
      String before, String after, String accounts, String outcome) {
    String text = "2024年基本支出年初预算数100万元，年中追加0万元，决算数" + accounts + "万元。\n";
    String whole = NARRATIVE + before + "\n" + text + after.replace('|', '\n') + "\n";
    assertEquals(outcome, outcomes(whole, "STD-D03"));
  }

  @ParameterizedTest
  @CsvSource({"数量指标, FAILED", "服务质量指标, UNDECIDED", "某某指标, UNDECIDED", "产出数量类, UNDECIDED"})
  void aRowWhoseCategoryIsUnreadMayBeOfAny(String category, String outcome) {
    // 25 of the 40 of output, and 20 more that are of some category.
    String rows =
        "|产出指标（40分）|数量指标|修路里程|≥5公里|5公里|25|25|\n" + "||" + category + "|桥梁座数|≥5座|5座|20|20|\n";
    assertEquals(outcome, outcomes(PROJECT + HEADINGS + rows, "STD-S01"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"某某栏", "某某情况", "甲乙丙"})
  void aReasonUnderAHeadingThatIsNotReadIsNotMissing(String heading) {
    String text =
        PROJECT
            + HEADINGS.replace("偏差原因分析及改进措施", heading)
            + "|产出指标|数量指标|修路里程|≥5公里|4公里|40|32|连日下雨|\n";
    assertEquals("UNDECIDED", outcomes(text, "STD-S05"));
    assertEquals(
        0,
        evaluate(text).findings().stream()
            .filter(finding -> finding.rule().id().equals("STD-S05"))
            .filter(finding -> finding.severity() != Severity.NOTICE)
            .count());
  }
}
