package org.budgetperformance.rules.hunan;

import static org.budgetperformance.rules.hunan.ConsistentReport.edited;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What findings blame is what is wrong, in edits of the consistent report; ¦ is a tab. */
class WordsOfAuditTest {
  private static String said(String id, String text) {
    RuleModule rules = HunanRules.module();
    Evaluation evaluation = rules.evaluate(rules.reader().get().read(text).submission());
    return Stream.concat(evaluation.findingsOneByOne().stream(), evaluation.undecided().stream())
        .filter(finding -> finding.rule().id().equals(id))
        .map((Finding finding) -> finding.message(Locale.CHINESE))
        .collect(Collectors.joining("\n"));
  }

  private static String withoutForms(String text) {
    return text.substring(0, text.indexOf("附件3"));
  }

  /** Of 120 are 125 no rest; what was left unspent the form would say. */
  @Test
  void whereThereIsNoFormItIsSaidThatNothingUnspentWasCounted() {
    assertEquals(
        "自评报告·基本支出本年决算数 125万元与年初预算数 100万元 + 年中追加 20万元 = 120.00万元不符，相差5.00万元" + "（缺整体支出绩效自评表，未计结余）",
        said("STD-D03", withoutForms(edited("决算支出120万元", "决算支出125万元"))));
  }

  @Test
  void aReadingWithoutOneOfItsPartsIsNone() {
    assertEquals(
        "附件2 基础数据表·公用经费本年决算数 31万元与自评报告·商品和服务支出本年决算数 30万元均不符，至少相差1.00万元",
        said("STD-D04", edited("公用经费¦28¦¦32¦¦30", "公用经费¦28¦¦32¦¦31")));
  }

  @Test
  void aReadingWithAllOfItsPartsIsOne() {
    assertEquals(
        "附件2 基础数据表·公用经费本年决算数 33万元与自评报告·商品和服务支出本年决算数 25万元；商品和服务支出本年决算数 25万元 +"
            + " 资本性支出本年决算数 5万元 = 30.00万元均不符，至少相差3.00万元",
        said(
            "STD-D04",
            edited(
                "公用经费¦28¦¦32¦¦30", "公用经费¦28¦¦32¦¦33",
                "商品和服务支出30万元", "商品和服务支出25万元、资本性支出5万元")));
  }

  /** The goal of the same name is no indicator of the narrative. */
  @ParameterizedTest
  @CsvSource({"巡展数量, 巡展数量", "出版图录, 出版图录"})
  void anIndicatorIsCalledByItsNameAlone(String name, String told) {
    assertEquals(
        "自评报告的指标不在任何自评表中：办展场次；整体支出绩效自评表有而自评报告没有：" + told,
        said("STD-N11", edited("¦办展场次¦", "¦" + name + "¦")));
  }

  /** Nothing is said of a limit in per cent, not even that it is open. */
  @ParameterizedTest
  @CsvSource({"整体支出控制率, ≤100%, 100%", "整体支出控制率, ≤105%, 98%", "整体支出预算执行率, =100%, 100%"})
  void aLimitInPercentIsComparedWithNoAmount(String name, String target, String actual) {
    String text =
        edited(
            "¦整体支出控制额¦≤170万元¦170万元", "¦" + name + "¦" + target + "¦" + actual,
            "整体支出控制额≤170万元，实际完成值为170万元", name + target + "，实际完成值为" + actual);
    assertEquals("", said("STD-C02", text) + said("STD-C03", text) + said("HN-C01", text));
  }

  /** Of what is missed without a degree only full points are wrong, and that is said, not a hundredth of a point. */
  @ParameterizedTest
  @CsvSource({
    "完成时间¦2024年10月31日前¦2024年12月20日¦10, “完成时间”得分 10",
    "重大安全事故¦0起¦1起¦10, “重大安全事故”得分 10",
    "展览完成时间¦2024年6月底前¦2024年7月3日¦10, “展览完成时间”得分 10",
  })
  void whatIsMissedIsNotSaidToBeAHundredthTooMuch(String row, String cell) {
    String said = said("STD-S04", edited("完成时间¦2024年12月31日前¦2024年12月20日¦10", row));
    assertEquals("未达指标值，不应得满分：附件4 项目支出绩效自评表「展览经费」·" + cell, said.substring(0, said.indexOf("超出")));
  }

  @ParameterizedTest
  @CsvSource({"2024年12月3日", "2024年12月31日", "2023年5月8日"})
  void aDateOfFillingInIsHeldAgainstTheFirstDayThatItMayHave(String date) {
    assertEquals(
        "附件2 基础数据表·填报日期 " + date + "早于评价年度终了后的第一天2025年1月1日",
        said("STD-D12", edited("填报日期：2025年4月30日", "填报日期：" + date)));
  }

  @ParameterizedTest
  @CsvSource({
    "年度资金总额¦150¦170¦170¦10¦100¦10, 年度资金总额¦150¦170¦170¦10¦100¦10.5, 附件3 整体支出绩效自评表·年度资金总额得分"
        + " 10.5不在0与分值 10之间，超出0.50分",
    "展品完好率¦≥95%¦98%¦15¦15, 展品完好率¦≥95%¦98%¦15¦18, 附件4 项目支出绩效自评表「展览经费」·“展品完好率”得分 18不在0与分值 15之间，超出3分",
    "培训合格率¦≥95%¦97%¦15¦15, 培训合格率¦≥95%¦97%¦15¦-2, 附件4 项目支出绩效自评表「免费开放经费」·“培训合格率”得分 -2不在0与分值"
        + " 15之间，超出2分",
  })
  void aScoreBeyondItsPointsSaysWhatItMayBe(String from, String to, String said) {
    assertEquals(said, said("STD-F02", edited(from, to)));
  }

  @ParameterizedTest
  @CsvSource({
    "展览经费30万元¦28¦¦30, 展会活动经费30万元¦28¦¦30, 展会活动经费, 展览经费",
    "免费开放经费¦20¦¦20, 场馆运行维护经费¦20¦¦20, 场馆运行维护经费, 免费开放经费",
  })
  void aProjectOfOneListAloneIsNamed(String from, String to, String listed, String form) {
    String said = said("STD-D02", edited(from, to));
    assertEquals("项目“" + listed + "”已列入项目清单，但没有项目支出绩效自评表", said.substring(0, said.indexOf('：')));
    String other = said.substring(said.indexOf('\n') + 1);
    assertEquals("项目“" + form + "”有项目支出绩效自评表，但未列入项目清单", other.substring(0, other.indexOf('：')));
  }

  /** 130 is 10 more than 100 and 20; the 4 that were not spent explain no 10. */
  @Test
  void whatIsLeftUnspentIsSaidWhereThereIsAForm() {
    assertEquals(
        "自评报告·基本支出本年决算数 130万元与年初预算数 100万元 + 年中追加 20万元 = 120.00万元不符，计入结余（附件3"
            + " 整体支出绩效自评表·年度资金总额全年预算数 174万元 − 全年执行数 170万元 = 4.00万元）仍相差10.00万元",
        said(
            "STD-D03",
            edited("决算支出120万元", "决算支出130万元", "年度资金总额¦150¦170¦170", "年度资金总额¦150¦174¦170")));
  }
}
