package org.budgetperformance.rules.hunan;

import static org.budgetperformance.rules.hunan.ConsistentReport.edited;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.submission.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A finding has one cause, and names the document and the cell that is wrong, not the one beside it: in edits of a
 * row of the consistent report's project form; ¦ is a tab.
 */
class WhatIsBlamedTest {
  private static final String FORM = "附件4 项目支出绩效自评表「展览经费」·";

  private static Optional<Finding> finding(String id, String text) {
    RuleModule rules = HunanRules.module();
    return rules.evaluate(rules.reader().get().read(text).submission()).findingsOneByOne().stream()
        .filter(finding -> finding.rule().id().equals(id))
        .findFirst();
  }

  private static String said(String id, String row) {
    return finding(id, edited("展品完好率¦≥95%¦98%¦15¦15", row))
        .map(finding -> finding.message(Locale.CHINESE))
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "展品完好率¦2024年12月底前¦98%¦15¦15, “展品完好率”年度指标值 2024年12月底前",
    "展品完好率¦≥95%¦效果明显¦15¦15, “展品完好率”实际完成值 效果明显",
    "展品合格率¦优良¦97%¦15¦15, “展品合格率”年度指标值 优良",
    "展品合格率¦≥95%¦2024年11月20日¦15¦15, “展品合格率”实际完成值 2024年11月20日",
    "展品合格率¦优良¦优良¦15¦15, '“展品合格率”年度指标值 优良，实际完成值 优良'",
  })
  void aRateInWords(String row, String cells) {
    assertEquals("名称为比率的指标应填百分比，不应填日期或文字：" + FORM + cells, said("STD-T02", row));
  }

  @ParameterizedTest
  @CsvSource({
    "展品完好率¦≥95%¦102%¦15¦15, “展品完好率”实际完成值 102%",
    "展品完好率¦≥120%¦98%¦15¦12.25, “展品完好率”年度指标值 ≥120%",
    "展品合格率¦>100%¦100%¦15¦15, “展品合格率”年度指标值 >100%",
    "展品合格率¦≥110%¦115%¦15¦15, '“展品合格率”年度指标值 ≥110%，实际完成值 115%'",
  })
  void aRateThatCannotBe(String row, String cells) {
    assertEquals("该比率不可能超过100%：" + FORM + cells, said("STD-T05", row));
  }

  @ParameterizedTest
  @CsvSource({
    "展品数量¦≤20件以上¦22件¦15¦15, '自相矛盾，或单位与数值不符：', “展品数量”年度指标值 ≤20件以上",
    "展品数量¦≥20件¦≥22件以下¦15¦15, '自相矛盾，或单位与数值不符：', “展品数量”实际完成值 ≥22件以下",
    "展品完好率¦≥95%¦15分¦15¦15, '实际完成值疑似误填得分，应填完成情况：', '“展品完好率”实际完成值 15分，年度指标值 ≥95%'",
    "展品套数¦≥12套¦14.5分¦15¦14.5, '实际完成值疑似误填得分，应填完成情况：', '“展品套数”实际完成值 14.5分，年度指标值 ≥12套'",
  })
  void aCellThatContradictsItself(String row, String cause, String cells) {
    assertEquals(cause + FORM + cells, said("STD-T04", row));
  }

  @ParameterizedTest
  @CsvSource({
    "布展完成时间¦2025年3月底前¦2024年12月1日¦15¦15, 完成时限晚于评价年度末：, “布展完成时间”年度指标值 2025年3月底前",
    "布展完成时间¦2024年12月底前¦2025年1月8日¦15¦0, 完成日期晚于评价年度末：, “布展完成时间”实际完成值 2025年1月8日",
    "布展完成时间¦2023年12月底前¦2024年12月1日¦15¦0, '完成时限早于评价年度，疑似沿用往年内容：', “布展完成时间”年度指标值 2023年12月底前",
    "布展完成时间¦2024年12月底前¦2022年12月8日¦15¦15, '完成日期早于评价年度，疑似沿用往年内容：', “布展完成时间”实际完成值 2022年12月8日",
    "布展完成时间¦2023年12月底前¦2023年12月8日¦15¦15, '完成时限和完成日期早于评价年度，疑似沿用往年内容：', '“布展完成时间”年度指标值"
        + " 2023年12月底前；实际完成值 2023年12月8日'",
    "布展完成时间¦2025年2月底前¦2025年1月8日¦15¦15, 完成时限和完成日期晚于评价年度末：, '“布展完成时间”年度指标值 2025年2月底前；实际完成值"
        + " 2025年1月8日'",
  })
  void aDateOutsideTheYear(String row, String cause, String cells) {
    assertEquals(cause + FORM + cells, said("STD-T12", row));
  }

  @ParameterizedTest
  @CsvSource({
    "展品完好率¦≥95%¦98%¦15¦13, '得分低于分值（', '“展品完好率”得分 13，分值 15），应说明扣分原因：偏差原因分析及改进措施（空白）'",
    "展品完好率¦≥95%¦95%¦15¦14¦无偏差, '得分低于分值（', '“展品完好率”得分 14，分值 15），应说明扣分原因：偏差原因分析及改进措施 无偏差'",
    "展品完好率¦≥95%¦90%¦15¦15, '未完成年度指标值（', '“展品完好率”年度指标值 ≥95%，实际完成值 90%），应说明偏差原因：偏差原因分析及改进措施（空白）'",
    "展品数量¦≥20件¦18件¦15¦15¦0, '未完成年度指标值（', '“展品数量”年度指标值 ≥20件，实际完成值 18件），应说明偏差原因：偏差原因分析及改进措施 0'",
  })
  void aReasonThatIsOwed(String row, String cause, String cells) {
    assertEquals(cause + FORM + cells, said("STD-S05", row));
  }

  /** The cell that the sentence names is the one to look at first. */
  @ParameterizedTest
  @CsvSource({
    "STD-T02, 展品完好率¦≥95%¦效果明显¦15¦15, actual",
    "STD-T02, 展品完好率¦2024年12月底前¦98%¦15¦15, target",
    "STD-T12, 布展完成时间¦2024年12月底前¦2025年1月8日¦15¦0, actual",
    "STD-S05, 展品完好率¦≥95%¦98%¦15¦13, score",
  })
  void isLookedAtFirst(String id, String row, String column) {
    Optional<Place> place = finding(id, edited("展品完好率¦≥95%¦98%¦15¦15", row)).get().primaryPlace();
    assertEquals(column, place.get().column().id());
  }
}
