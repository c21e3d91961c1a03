package org.budgetperformance.rules.hunan;

import static org.budgetperformance.rules.hunan.ConsistentReport.edited;
import static org.budgetperformance.rules.hunan.ConsistentReport.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.review.ReviewerRules;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What reviewers look for beyond contradictions, in edits of a consistent report; in edits ¦ is a tab. Each kind has what is
 * found and what is right as it stands.
 */
class ReviewerChecksTest {
  @Nested
  class IndicatorsOutOfPlace {
    @ParameterizedTest
    @CsvSource({
      // A satisfaction as a social benefit, a deadline as a quality, a cost as a benefit.
      "社会效益指标¦参观人次¦≥20000人次¦20500人次, 社会效益指标¦社区居民满意度¦≥90%¦95%",
      "质量指标¦展品完好率¦≥95%¦98%, 质量指标¦布展完成时间¦2024年10月31日前¦2024年10月20日",
      "社会效益指标¦参观人次¦≥20000人次¦20500人次, 社会效益指标¦人均参观成本¦≤15元¦14元",
      "时效指标¦完成时间¦2024年12月31日前¦2024年12月20日, 时效指标¦人均培训费用¦≤300元¦290元",
      "数量指标¦展览场次¦≥12场¦12场, 数量指标¦补助发放金额¦≥20万元¦20万元",
    })
    void areANotice(String before, String after) {
      assertEquals("NOTICE T15", found(edited(before, after)));
    }

    @ParameterizedTest
    @CsvSource({
      "社会效益指标¦参观人次¦≥20000人次¦20500人次, 社会效益指标¦群众投诉下降率¦≥5%¦6%",
      "时效指标¦完成时间¦2024年12月31日前¦2024年12月20日, 时效指标¦布展及时率¦≥95%¦100%",
      "社会效益指标¦参观人次¦≥20000人次¦20500人次, 社会效益指标¦办事成本降低率¦≥5%¦6%",
    })
    void areNotFoundWhereTheyStandRight(String before, String after) {
      assertEquals("", found(edited(before, after)));
    }
  }

  /** The project's exhibitions as its benefit too. */
  @ParameterizedTest
  @CsvSource({
    "参观人次¦≥20000人次¦20500人次, 展览场次¦≥12场¦12场, WARNING F10",
    "参观人次¦≥20000人次¦20500人次, 展品完好率¦≥95%¦98%, WARNING F10",
    "参观人次¦≥20000人次¦20500人次, 展览 场次¦≥12场¦12场, WARNING F10",
    "参观人次¦≥20000人次¦20500人次, 展览观众人次¦≥20000人次¦20500人次, ''",
  })
  void whatIsDoneIsNoBenefitOfItself(String before, String after, String expected) {
    assertEquals(expected, found(edited(before, after)));
  }

  /** 0.8 + 0 + 0.4 below 三公, 0 + 0.8 below cars. */
  @ParameterizedTest
  @CsvSource({
    "“三公”经费¦1.5¦¦1.5¦¦1.2¦, “三公”经费¦1.5¦¦1.5¦¦¦, WARNING B13",
    "“三公”经费¦1.5¦¦1.5¦¦1.2¦, “三公”经费¦¦¦1.5¦¦1.2¦, WARNING B13",
    "1、公务用车购置和维护经费¦1¦¦1¦¦0.8¦, 1、公务用车购置和维护经费¦1¦¦¦¦0.8¦, WARNING B13",
    "二、部门项目支出¦48¦¦50¦¦50¦, 二、部门项目支出¦48¦¦50¦¦¦, WARNING D10 < B13",
    "其中：公务车购置¦0¦¦0¦¦0¦, 其中：公务车购置¦¦¦¦¦¦, ''",
  })
  void aTotalIsStatedAboveItsParts(String before, String after, String expected) {
    assertEquals(expected, found(edited(before, after)));
  }

  @Nested
  class ExecutionRates {
    @Test
    void leftBlankBesideBothAmountsAreAWarning() {
      assertEquals(
          "WARNING F15", found(edited("¦年度资金总额¦30¦30¦30¦10¦100¦10¦", "¦年度资金总额¦30¦30¦30¦10¦¦10¦")));
      assertEquals(
          "WARNING F15",
          found(edited("¦年度资金总额¦150¦170¦170¦10¦100¦10¦", "¦年度资金总额¦150¦170¦170¦10¦¦10¦")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"¦其他资金¦0¦0¦0¦¦¦¦", "¦其他资金¦——¦——¦——¦——¦——¦——¦"})
    void ofNothingNeedNotBeStated(String row) {
      assertEquals("", found(edited("¦其他资金¦¦¦¦¦¦¦", row)));
    }
  }

  @Nested
  class NumberOfProjects {
    private String narrated(String words) {
      return edited("内设3个股室。", "内设3个股室。2024年共实施" + words + "。");
    }

    @Test
    void otherThanThereAreFormsIsAWarning() {
      assertEquals("WARNING D18", found(narrated("3个项目")));
      assertEquals("WARNING D18", found(narrated("项目5个")));
      assertEquals("WARNING D18", found(narrated("1个项目")));
    }

    @Test
    void asManyAsThereAreFormsIsRight() {
      assertEquals("", found(narrated("2个项目")));
    }
  }

  @Nested
  class ThreePublicExpenses {
    @ParameterizedTest
    @CsvSource({
      // 0.4 is at least 0.35, and 0.2 at most 0.25, a tenth more 0.275; the wholes agree with their
      // parts.
      "3、公务接待¦0.5¦¦0.5¦¦0.4¦, 3、公务接待¦0.2¦¦0.5¦¦0.4¦, “三公”经费¦1.5¦, “三公”经费¦1.2¦",
      "2、出国经费¦0¦¦0¦¦0¦, 2、出国经费¦0¦¦0.2¦¦0.2¦, “三公”经费¦1.5¦¦1.5¦¦1.2¦, “三公”经费¦1.5¦¦1.7¦¦1.4¦",
    })
    void farAboveLastYearAreANotice(String part, String newPart, String whole, String newWhole) {
      assertEquals("NOTICE B11", found(edited(part, newPart, whole, newWhole)));
    }

    /** 1 of cars last year, 3 this year; 1.5 and 3.5 of all. */
    @Test
    void threeTimesAsMuchIsANotice() {
      assertEquals(
          "NOTICE B11",
          found(
              edited(
                  "1、公务用车购置和维护经费¦1¦¦1¦¦0.8¦", "1、公务用车购置和维护经费¦1.00¦¦3.00¦¦3.00¦",
                  "公务车运行维护¦1¦¦1¦¦0.8¦", "公务车运行维护¦1.00¦¦3.00¦¦3.00¦",
                  "3、公务接待¦0.5¦¦0.5¦¦0.4¦", "3、公务接待¦0.50¦¦0.50¦¦0.50¦",
                  "“三公”经费¦1.5¦¦1.5¦¦1.2¦", "“三公”经费¦1.50¦¦3.50¦¦3.50¦")));
    }

    @Test
    void aTenthAboveIsRight() {
      assertEquals(
          "",
          found(
              edited(
                  "3、公务接待¦0.5¦¦0.5¦¦0.4¦", "3、公务接待¦0.5¦¦0.55¦¦0.55¦",
                  "“三公”经费¦1.5¦¦1.5¦¦1.2¦", "“三公”经费¦1.5¦¦1.55¦¦1.35¦")));
    }
  }

  @Nested
  class ResultsAsPlanned {
    private final String planned =
        edited(
            "完成及时率¦≥95%¦98%", "完成及时率¦≥95%¦95%",
            "展览合格率¦≥95%¦98%", "展览合格率¦≥95%¦95%",
            "文化活动参与人次¦≥1000人次¦1100人次", "文化活动参与人次¦≥1000人次¦1000人次",
            "群众满意度¦≥90%¦95%", "群众满意度¦≥90%¦90%",
            "完成及时率≥95%，实际完成值为98%", "完成及时率≥95%，实际完成值为95%",
            "展览合格率≥95%，实际完成值为98%", "展览合格率≥95%，实际完成值为95%",
            "≥1000人次，实际完成值为1100人次", "≥1000人次，实际完成值为1000人次",
            "≥90%，实际完成值为95%", "≥90%，实际完成值为90%",
            "展品完好率¦≥95%¦98%", "展品完好率¦≥95%¦95%",
            "2024年12月31日前¦2024年12月20日", "2024年12月31日前¦2024年12月31日",
            "≥20000人次¦20500人次", "≥20000人次¦20000人次",
            "观众满意度¦≥90%¦96%", "观众满意度¦≥90%¦90%",
            "培训合格率¦≥95%¦97%", "培训合格率¦≥95%¦95%",
            "开放及时率¦≥95%¦100%", "开放及时率¦≥95%¦95%",
            "≥800人次¦820人次", "≥800人次¦800人次",
            "学员满意度¦≥90%¦95%", "学员满意度¦≥90%¦90%");

    @Test
    void allOfThemAndAtFullPointsAreOneNotice() {
      assertEquals("NOTICE S10", found(planned));
    }

    @ParameterizedTest
    @ValueSource(strings = {"学员满意度\t≥90%\t91%", "学员满意度\t≥90%\t93%"})
    void oneThatIsBetterMakesThemRight(String better) {
      assertEquals("", found(planned.replace("学员满意度\t≥90%\t90%", better)));
    }
  }

  /** Few jurisdictions ask for indicators of each category of output. */
  @ParameterizedTest
  @CsvSource({
    "¦¦质量指标¦展品完好率¦≥95%¦98%, ¦¦数量指标¦展品件数¦≥95件¦98件",
    "¦¦时效指标¦完成时间¦2024年12月31日前¦2024年12月20日, ¦¦质量指标¦布展合格率¦≥95%¦98%",
    "¦数量指标¦展览场次¦≥12场¦12场, ¦质量指标¦布展合格率¦≥95%¦98%",
  })
  void categoriesOfOutputAreAskedForOnlyWhereAModuleTakesTheRule(String before, String after) {
    String text = edited(before, after);
    assertEquals("", found(text));
    assertEquals("STD-F14", foundByAll(text));
  }

  @Test
  void ofEachCategoryOfOutputOneIsEnough() {
    assertEquals("", foundByAll(ConsistentReport.TEXT));
  }

  /** Returns what a module finds that takes the rules as well which few ask for. */
  private static String foundByAll(String text) {
    RuleModule asking =
        RuleModule.builder("asking-2024")
            .basedOn(HunanRules.module())
            .version("1")
            .jurisdiction("431281", "某市", "a city")
            .fiscalYears(2024, 2024)
            .addAllRules(ReviewerRules.optional())
            .build();
    return asking.evaluate(asking.reader().get().read(text).submission()).findings().stream()
        .map(finding -> finding.rule().id())
        .collect(Collectors.joining(" "));
  }
}
