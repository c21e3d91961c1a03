package org.budgetperformance.national;

import static org.budgetperformance.national.StatedCells.form;
import static org.budgetperformance.national.StatedCells.sorted;
import static org.budgetperformance.national.StatedCells.stated;
import static org.budgetperformance.national.StatedCells.unread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Narratives that hold figures against others, and reports on one project; ¶ ends a line. */
class NarrativesThatCompareTest {
  private static final String DEPARTMENT = "2023年度部门整体支出绩效自评报告¶一、部门概况¶";
  private static final String PROJECT = "某县2023年公厕改造项目支出绩效自评报告¶一、项目资金情况¶";

  /** Parts behind a comparison are those of the figure where they add up to it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“三公”经费决算支出6.85万元，比预算数减少1.15万元，其中：公务接待费1.25万元，公务用车运行维护费5.6万元。",
        "“三公”经费决算数6.85万元，较上年7.9万元减少1.05万元，下降13.29%。其中：公务接待费1.25万元；公务用车运行维护费5.6万元。",
        "“三公”经费决算数6.85万元，较2022年下降13.29%，其中：公务接待费1.25万元，公务用车运行维护费5.6万元。",
      })
  void partsThatAddUp(String sentence) {
    assertEquals(
        sorted(
            "three-public-expenses/final=6.85万元 receptions/final=1.25万元 car-running/final=5.60万元"),
        stated(form(DEPARTMENT + sentence)));
  }

  /** They may be those of the difference where they do not, and are told. */
  @Test
  void partsThatDoNot() {
    ReadResult read =
        form(DEPARTMENT + "“三公”经费决算数6.85万元，较上年减少1.05万元，其中：公务接待费0.5万元，公务用车运行维护费0.55万元。");
    assertEquals("three-public-expenses/final=6.85万元", stated(read));
    assertEquals("较上年减少1.05万元 其中：公务接待费0.5万元 公务用车运行维护费0.55万元", unread(read));
  }

  /** What is of the year before stays so where the sentence is about it. */
  @Test
  void theYearBeforeItself() {
    assertEquals("", stated(form(DEPARTMENT + "上年“三公”经费决算数7.9万元，其中：公务接待费1.25万元。")));
  }

  /** Posts of one kind are all of them; of several kinds without a total nobody adds them up. */
  @ParameterizedTest
  @CsvSource({
    "核定事业编制32名，年末在职人员29人。, staffing/authorised-posts=32 staffing/staff-in-post=29",
    "核定行政编制12名，年末在职人员11人。, staffing/authorised-posts=12 staffing/staff-in-post=11",
    "核定编制46人，其中行政编制18人、事业编制28人，在职人员43人。, staffing/authorised-posts=46 staffing/staff-in-post=43",
    "核定行政编制18人、事业编制28人，在职人员43人。, staffing/staff-in-post=43",
  })
  void postsByKind(String sentence, String stated) {
    assertEquals(sorted(stated), stated(form(DEPARTMENT + sentence)));
  }

  @ParameterizedTest
  @CsvSource({
    "2023年本年支出合计352.68万元, annual-funds/amount=352.68万元",
    "2023年本年收入合计352.68万元, ''",
  })
  void whatWasSpentInAll(String whole, String stated) {
    assertEquals(
        sorted(
            stated
                + " basic-expenditure/amount=231.48万元 basic-expenditure/share=65.63%"
                + " project-expenditure/amount=121.20万元 project-expenditure/share=34.37%"),
        stated(form(DEPARTMENT + whole + "，其中：基本支出231.48万元，占65.63%；项目支出121.2万元，占34.37%。")));
  }

  /** The score of an indicator that the sentence before names is no total, even where no other is stated. */
  @Test
  void scoresOfThisIndicator() {
    ReadResult read = form(DEPARTMENT + "1.整体效能。该指标分值25分，自评得分24分。");
    assertEquals("", stated(read));
    assertEquals("该指标分值25分 自评得分24分", unread(read));
  }

  @ParameterizedTest
  @CsvSource({
    "全年接待读者21.6万人次，完成目标20万人次的108%。, 全年接待读者, =200000人次, =216000人次",
    "新建公厕9座，达到年度目标8座的112.5%。, 新建公厕, =8座, =9座",
  })
  void targetsAndHowMuchOfThemWasReached(
      String sentence, String name, String target, String actual) {
    ReadResult read = form(DEPARTMENT + "二、绩效目标完成情况¶1.数量指标。" + sentence);
    String row = "indicator:" + name + "/";
    assertEquals(
        sorted(
            row + "category=quantity " + row + "target=" + target + " " + row + "actual=" + actual),
        stated(read));
  }

  /** A result in words stands behind a label without a sign where the target is in words too. */
  @Test
  void resultsInWords() {
    ReadResult read =
        form(
            DEPARTMENT
                + "二、绩效目标完成情况¶1.社会效益指标：如厕环境，目标值明显改善，实际完成明显改善，分值15分，得15分。¶2.可持续影响指标：管护制度，目标值健全，实际基本健全，分值15分，得14分。");
    assertEquals(
        sorted(
            "indicator:如厕环境/category=social-benefit indicator:如厕环境/target=明显改善"
                + " indicator:如厕环境/actual=明显改善 indicator:如厕环境/points=15 indicator:如厕环境/score=15"
                + " indicator:管护制度/category=sustainability indicator:管护制度/target=健全"
                + " indicator:管护制度/actual=基本健全 indicator:管护制度/points=15"
                + " indicator:管护制度/score=14"),
        stated(read));
  }

  /** The report on a project alone speaks of the project's funds and score; the rate is held against them. */
  @ParameterizedTest
  @CsvSource({"93%, ''", "95%, STD-N15", "91%, STD-N15"})
  void theReportOnAProjectAlone(String rate, String found) {
    ReadResult read =
        form(
            PROJECT
                + "项目年初预算安排360万元，年中追加40万元，全年预算400万元，实际到位资金400万元。截至2023年12月31日，实际支出372万元，预算执行率为"
                + rate
                + "。¶二、综合评价结论¶经自评，该项目综合得分95.3分，评价等级为“优”。");
    assertEquals(
        sorted(
            "annual-funds/opening=360.00万元 annual-funds/supplementary=40.00万元"
                + " annual-funds/annual=400.00万元 annual-funds/final=372.00万元"
                + " execution/execution-rate="
                + rate
                + " total/score=95.30 grade/text=优"),
        stated(read));
    Evaluation evaluation = NationalRules.module().evaluate(read.submission());
    assertEquals(
        found,
        evaluation.findings().stream()
            .filter(finding -> finding.severity() != Severity.NOTICE)
            .map(finding -> finding.rule().id())
            .filter(id -> !id.equals("STD-D01"))
            .collect(Collectors.joining()));
  }
}
