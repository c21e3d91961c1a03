package org.budgetperformance.national;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.RuleModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the rules of the nation find in edits of a consistent report of national forms. In edits ¦ is a tab and ⏎ a line
 * break; consequences stand behind a &lt;.
 */
class EditedReportTest {
  private static final String TEXT = text();

  private static String text() {
    try {
      return Resources.toString(
          EditedReportTest.class.getResource("report.txt"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String found(String text) {
    RuleModule rules = NationalRules.module();
    Evaluation evaluation = rules.evaluate(rules.reader().get().read(text).submission());
    return evaluation.findings().stream()
        .map(
            finding ->
                finding.severity()
                    + " "
                    + finding.rule().id().substring(4)
                    + finding.consequences().stream()
                        .map(other -> " < " + other.rule().id().substring(4))
                        .sorted()
                        .collect(Collectors.joining()))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  @Test
  void nothingIsFoundInTheReportItself() {
    assertEquals("", found(TEXT));
  }

  /** The project's 30 are 18 and 12 of two sub-units, each of which hands in a form. */
  private static String bySubUnits(String counted) {
    int begin = TEXT.indexOf("附件4");
    int end = TEXT.lastIndexOf("附件4");
    String form = TEXT.substring(begin, end);
    return TEXT.substring(0, begin).replace("内设3个股室。", "内设3个股室。" + counted)
        + form(form, "18", "甲县文化馆一分馆")
        + form(form, "12", "甲县文化馆二分馆").replace("举办", "下乡举办")
        + TEXT.substring(end);
  }

  private static String form(String form, String funds, String unit) {
    return form.replace("\t30\t30\t30\t", "\t" + funds + "\t" + funds + "\t" + funds + "\t")
        .replace("30万元", funds + "万元")
        .replace("实施单位\t甲县文化馆", "实施单位\t" + unit);
  }

  @Test
  void subUnitsOfOneDepartmentAreNoOtherUnitsAndTheirFormsOneProject() {
    assertEquals("", found(bySubUnits("")));
    assertEquals("", found(bySubUnits("2024年共实施2个项目。")));
    assertEquals("", found(bySubUnits("2024年共实施3个项目。")));
    assertEquals("WARNING D18", found(bySubUnits("2024年共实施4个项目。")));
    assertEquals("WARNING D18", found(bySubUnits("2024年共实施1个项目。")));
    assertEquals("WARNING D21", found(bySubUnits("").replace("甲县文化馆二分馆", "乙县文化馆")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "展品完好率¦≥95%¦98%¦15¦15|展品完好率¦15¦15¦15¦15|WARNING T04",
        "社会效益指标¦参观人次¦≥20000人次¦20500人次|社会效益指标¦社区居民满意度¦≥90%¦95%|NOTICE T15",
        "质量指标¦展品完好率¦≥95%¦98%|质量指标¦布展完成时间¦2024年10月31日前¦2024年10月20日|NOTICE T15",
        "¦年度资金总额¦30¦30¦30¦10¦100¦10¦|¦年度资金总额¦30¦30¦30¦10¦¦10¦|WARNING F15",
        "内设3个股室。|内设3个股室。2024年共实施3个项目。|WARNING D18",
        "内设3个股室。|内设3个股室。2024年“三公”经费支出1.2万元，其中公务接待费0.4万元。资金到位170万元。|",
        "展品完好率¦≥95%¦98%¦15¦15|展品完好率¦≥95%¦¦15¦15|ERROR F12",
        "展品完好率¦≥95%¦98%¦15¦15|展品完好率¦¦98%¦15¦15|WARNING F12",
        "展品完好率¦≥95%¦98%¦15¦15|展品完好率¦不适用¦不适用¦15¦15|ERROR F12",
        "展品完好率¦≥95%¦98%¦15¦15|展品完好率¦≥95%¦90%¦15¦14.21|ERROR F01, WARNING S05",
        "展品完好率¦≥95%¦98%¦15¦15|展品完好率¦≥95%¦90%¦15¦14.21¦已完成|ERROR F01, WARNING S05",
        "展品完好率¦≥95%¦98%¦15¦15|展品完好率¦≥95%¦90%¦15¦15|ERROR S04 < S05",
        "展品完好率¦≥95%¦98%¦15¦15|展品完好率¦≥95%¦98%¦15¦16|ERROR F02 < F01 < S04",
        "2024年12月31日前¦2024年12月20日|2023年12月31日前¦2023年12月20日|WARNING T12",
        "2024年12月31日前¦2024年12月20日|2024年12月31日前¦2025年1月20日|WARNING T12 < S04 < S05",
        "已举办展览12场，接待观众2万人次。|已举办展览12场，丰富群众文化生活。|NOTICE P02",
        "馆内场地全年免费开放，开展培训。|举办展览12场，丰富群众文化生活。|WARNING P03",
        "¦年度资金总额¦30¦30¦30¦10|¦年度资金总额¦30¦30¦28¦10|ERROR D06 < F03 < F04, WARNING C04",
        "经济成本指标¦展览成本¦≤30万元¦30万元|经济成本指标¦展览成本¦≤30万元¦25万元|WARNING C04",
        "经济成本指标¦展览成本¦≤30万元¦30万元|经济成本指标¦展览成本¦≥30万元¦30万元|WARNING T06",
        "数量指标¦展览场次¦≥12场¦12场|数量指标¦展览场次¦≥12场¦≥12场|WARNING T03",
        "数量指标¦展览场次¦≥12场¦12场|数量指标¦展览场次¦XX¦12场|ERROR T07",
        "年中追加20万元|年中追加25万元|ERROR D03 < D08",
        "项目综合评分为100分|项目综合评分为99分|ERROR N02",
        "（2）产出指标得40分|（2）产出指标得39分|ERROR N01 < N03 < N08",
        "决算支出120万元|决算支出120万元，同比增长20%|",
        "支出80万元、商品和服务支出30万元|支出80万元（占66.67%）、商品和服务支出30万元（占25%）|",
        "填报日期：2025年4月30日|填报日期：2024年4月30日|WARNING D12",
        "项目支出名称¦展览经费|项目支出名称¦展览经费项目|NOTICE D16",
        "主管部门¦甲县文化和旅游局|主管部门¦|WARNING F09",
        "内设3个股室。|内设3个股室。2024年预算执行率95%。|ERROR N15",
        "内设3个股室。|内设3个股室。2024年预算执行率113.33%。|NOTICE N15",
        "内设3个股室。|内设3个股室。2024年预算执行率100%。|",
        "内设3个股室。|内设3个股室。因展品到货较晚，支付进度滞后。|",
        "评价等级为“优秀”。|评价等级为“优秀”。展览经费项目自评得分95分。|ERROR N16",
        "决算支出50万元。|决算支出50万元。2024年部门整体支出年初预算160万元。|ERROR D19",
        "决算支出50万元。|决算支出50万元。2024年部门整体支出年初预算150万元。|",
        "实施单位¦甲县文化馆|实施单位¦乙县图书馆|WARNING D21",
        "实施单位¦甲县文化馆|实施单位¦甲县图书馆|WARNING D21",
        "实施单位¦甲县文化馆|实施单位¦甲县文化和旅游局|",
        "社会效益指标¦参观人次¦≥20000人次¦20500人次|社会效益指标¦签约率¦≥20000人¦24000人|NOTICE T16",
        "举办展览12场，丰富群众文化生活。|12场|NOTICE T16",
        "数量指标¦展览场次¦≥12场¦12场¦15¦15¦|数量指标¦展览场次¦≥12场¦12场¦15¦15¦场地维修推迟|NOTICE P05",
        "数量指标¦展览场次¦≥12场¦12场¦15¦15¦|数量指标¦展览场次¦≥12场¦12场¦15¦15¦继续办好展览|",
        "数量指标¦展览场次¦≥12场¦12场¦15¦15¦|数量指标¦展览场次¦≥12场¦9场¦15¦11.25¦仅完成50%|ERROR F01, NOTICE P05",
        "数量指标¦展览场次¦≥12场¦12场¦15¦15¦|数量指标¦展览场次¦≥12场¦9场¦15¦11.25¦扣3分|ERROR F01",
        "1.预算绩效指标设置的科学性还需进一步加强。|无。|",
      })
  void aSlipIsFoundOnce(String before, String after, String expected) {
    String old = before.replace('¦', '\t');
    assertTrue(TEXT.contains(old), before);
    String text =
        TEXT.replaceFirst(
            java.util.regex.Pattern.quote(old),
            java.util.regex.Matcher.quoteReplacement(after.replace('¦', '\t').replace('⏎', '\n')));

    assertEquals(expected == null ? "" : expected, found(text));
  }
}
