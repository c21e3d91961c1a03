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
}
