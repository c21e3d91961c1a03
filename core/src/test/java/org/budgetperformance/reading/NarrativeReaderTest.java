package org.budgetperformance.reading;

import static org.budgetperformance.reading.NarrativeSubject.BUDGET;
import static org.budgetperformance.reading.NarrativeSubject.GOALS;
import static org.budgetperformance.reading.NarrativeSubject.SCORES;
import static org.budgetperformance.reading.NarrativeSubject.narrative;
import static org.budgetperformance.reading.NarrativeSubject.read;
import static org.budgetperformance.reading.NarrativeSubject.readAll;
import static org.budgetperformance.submission.Lines.BASIC_EXPENDITURE;
import static org.budgetperformance.submission.Lines.GOODS_AND_SERVICES;
import static org.budgetperformance.submission.Lines.PROJECT_EXPENDITURE;
import static org.budgetperformance.submission.Lines.WAGES_AND_WELFARE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a narrative states, and how it may state it. */
class NarrativeReaderTest {
  private static final Sheet BASIC =
      narrative()
          .state(BASIC_EXPENDITURE, Columns.OPENING, "12")
          .state(BASIC_EXPENDITURE, Columns.SUPPLEMENTARY, "3.5")
          .state(BASIC_EXPENDITURE, Columns.FINAL, "15.5")
          .state(WAGES_AND_WELFARE, Columns.FINAL, "10.25")
          .state(GOODS_AND_SERVICES, Columns.FINAL, "5.25")
          .build()
          .sheet();

  private static Indicator.Builder indicator(Category category, String name) {
    return Indicator.builder().category(category).name(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2030年甲类支出初数12万元，增补3.5万元，终数15.5万元，其中：薪酬10.25万元、采买5.25万元。",
        "2030年甲类支出初数为12万元，增补3.5万元，终数15.5万元。其中：薪酬10.25万元；采买5.25万元。",
        "2030年度我局甲类支出初数安排12 万元；增补 3. 5万元；终数共计15.5万元（其中：薪酬10.25万元，采买5.25万元）。",
        "甲类支出情况：2030年初数12万元，增补3.5万元，\n\n终数15.5\n万元，其\n\n中，薪酬10.25万元，采买5.25万元",
        "1.甲类支出终数１５．５万元，其中薪酬10.25万元，采买5.25万元；初数12万元；增补3.5万元。",
      })
  void partsTakeTheColumnOfTheFigureThatTheySplit(String sentence) {
    assertEquals(BASIC, readAll(BUDGET + sentence));
  }

  @Test
  void anAmountIsReadInItsOwnUnit() {
    Sheet sheet = readAll(BUDGET + "甲类支出初数1,200,000元，增补-0.5万元，终数0.0115亿元。");

    assertEquals(Figure.of(Amount.ofYuan("1200000")), sheet.at(BASIC_EXPENDITURE, Columns.OPENING));
    assertEquals(
        Figure.of(Amount.ofWanYuan("-0.5")), sheet.at(BASIC_EXPENDITURE, Columns.SUPPLEMENTARY));
    // 0.0115亿元 is 115万元, written to the last 万元 and no further.
    assertEquals(115_000_000L, sheet.at(BASIC_EXPENDITURE, Columns.FINAL).units());
  }

  @Test
  void anAmountWithoutAColumnStandsInNone() {
    assertEquals(
        narrative().state(BASIC_EXPENDITURE, Columns.AMOUNT, "15.5").build().sheet(),
        readAll(BUDGET + "本单位2030年度甲类支出15.5万元。"));
  }

  @Test
  void aNoteInBracketsStaysWithItsAmount() {
    assertEquals(
        narrative()
            .state(PROJECT_EXPENDITURE, Columns.OPENING, "34万元（其中26万元纳入甲类支出）")
            .build()
            .sheet(),
        readAll(BUDGET + "乙类支出初数34万元（其中26万元纳入甲类支出）。"));
  }

  @Test
  void theHeadingNamesTheLineWhereTheSentenceDoesNot() {
    assertEquals(
        narrative()
            .state(BASIC_EXPENDITURE, Columns.OPENING, "12")
            .state(PROJECT_EXPENDITURE, Columns.OPENING, "34")
            .build()
            .sheet(),
        readAll(BUDGET + "（一）甲类支出\n2030年初数12万元。\n（二）乙类支出\n2030年初数34万元。"));
  }

  @Test
  void theLabelOfAColumnIsAsShortAsItsLineDemands() {
    assertEquals(
        narrative().state(BASIC_EXPENDITURE, Columns.FINAL, "15.5").build().sheet(),
        readAll(BUDGET + "甲类支出终数15.5万元。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "乙类支出初数34万元，付驻京办工作经费25万元，接待工作经费7.2万元，网络中心经费1.8万元。终数34万元。",
        "乙类支出初数34万元，终数34万元。其中：1.付驻京办工作经费25万元；2.接待工作经费7.2万元；3.网络中心经费1.8万元。",
        "乙类支出初数34万元，终数34万元（付驻京办工作经费25万元、接待工作经费7.2万元、网络中心经费1.8万元）。",
        "乙类支出初数34万元，终数34万元。乙类支出包括付驻京办工作经费25万元、接待工作经费7.2万元、网络中心经费1.8万元。",
      })
  void projectsAreNamedBesideTheProjectExpenditure(String sentence) {
    assertEquals(
        narrative()
            .state(PROJECT_EXPENDITURE, Columns.OPENING, "34")
            .project("付驻京办工作经费", "25")
            .project("接待工作经费", "7.2")
            .project("网络中心经费", "1.8")
            .state(PROJECT_EXPENDITURE, Columns.FINAL, "34")
            .build()
            .sheet(),
        readAll(BUDGET + sentence));
  }

  @Test
  void goalsAreReadThatHaveOneSubjectAndAFigure() {
    assertEquals(
        narrative()
            .goal("甲类支出成本", "控制在15.5万元以内")
            .goal("报告、党课完成率、达标率", "达到100%")
            .goal("满意度", "大于95%")
            .goal("组织培训", "12次")
            .build()
            .sheet(),
        readAll(
            GOALS
                + "年初设置下列目标：\n目标1：甲类支出成本控制在15.5\n\n万元以内；\n目标 2：报告、党课完成率、达标率达到 100%。\n"
                + "目标3：提高资金的使用效益\n目标4：一是确保满意度大于95%，二是组织培训12次。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "综合评价：评价组评定，项目总评为 98.87 分，档次为“优秀”。",
        "1、自评得分：98.87分（满分100分），档次：优秀。",
        "部门整体总评98.87分档次为优秀等次",
      })
  void totalAndGradeAreClaimed(String sentence) {
    assertEquals(
        narrative()
            .state(Lines.TOTAL, Columns.SCORE, "98.87")
            .state(Lines.GRADE, Columns.TEXT, "优秀")
            .build()
            .sheet(),
        readAll(SCORES + sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（1）花费指标得 18 分。\n（2）成果指标执行比较到位得40分。花出率得10分。",
        "得分情况：花费指标得18分、成果指标得40分、花出率得10分。",
        "花费指标：得18分；成果指标得分：40分；花出率100%，得10分。",
      })
  void dimensionsAreScored(String sentence) {
    assertEquals(
        narrative()
            .dimension(Dimension.COST, "18")
            .dimension(Dimension.OUTPUT, "40")
            .state(Lines.EXECUTION, Columns.SCORE, "10")
            .build()
            .sheet(),
        read(SCORES + sentence).sheet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"花费指标（20分）得分18分", "花费指标满分20分，得18分", "花费指标20分，扣2分，得18分。"})
  void pointsStandBesideTheScore(String sentence) {
    assertEquals(
        narrative()
            .state(Line.of(Dimension.COST), Columns.POINTS, "20")
            .dimension(Dimension.COST, "18")
            .build()
            .sheet(),
        read(SCORES + sentence).sheet());
  }

  @Test
  void anIndicatorHasTargetActualExplanationAndScore() {
    assertEquals(
        narrative()
            .category(Category.ECONOMIC_COST, "20")
            .indicator(
                indicator(Category.ECONOMIC_COST, "整体控制额")
                    .target("≤127.73万元")
                    .actual("163.38万元（年中追加35.65万元）")
                    .explanation("人员增加,物价上涨")
                    .score("14")
                    .build())
            .build()
            .sheet(),
        readAll(
            SCORES + "钱款指标20分：整体控制额\\leq127.73万元，做到值为163.38万元（年中追加35.65万元），缘由是人员增加，物价上涨，得14分。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "件数指标15分：开会12次，做到值为100%，办班要求值≥4次，做到5次，好坏指标10分：合格率≥95%，做到值98%，得9分。",
        "件数指标15分：开会12次，做到值为100%；办班≥4次，做到5次。\n好坏指标（10分）：合格率要求值为≥95%，做到值98%，得分9分。",
        "（1）件数指标15分：\n①开会12次，做到值为100%。\n②办班≥4次，做到5次。\n（2）好坏指标10分\n合格率≥95%，做到值98%，得9分。",
      })
  void severalIndicatorsStandInASentenceOrEachInItsOwn(String sentence) {
    assertEquals(
        narrative()
            .category(Category.QUANTITY, "15")
            .indicator(indicator(Category.QUANTITY, "开会").target("12次").actual("100%").build())
            .indicator(indicator(Category.QUANTITY, "办班").target("≥4次").actual("5次").build())
            .category(Category.QUALITY, "10")
            .indicator(
                indicator(Category.QUALITY, "合格率").target("≥95%").actual("98%").score("9").build())
            .build()
            .sheet(),
        readAll(SCORES + sentence));
  }

  @Test
  void indicatorsInWordsHaveTheirCategoryAlone() {
    assertEquals(
        narrative()
            .category(Category.QUALITY, "14")
            .indicator(indicator(Category.QUALITY, "效率有效提高").build())
            .indicator(indicator(Category.QUALITY, "运转有效保障").build())
            .build()
            .sheet(),
        readAll(SCORES + "好坏指标14分：效率有效提高；运转有效保障。"));
  }

  @Test
  void anIndicatorInWordsMayHaveAScore() {
    assertEquals(
        narrative()
            .category(Category.QUALITY, "6")
            .indicator(indicator(Category.QUALITY, "建立高效、灵活的体制").score("6").build())
            .build()
            .sheet(),
        readAll(SCORES + "好坏指标6分：建立高效、灵活的体制，得6分。"));
  }

  @Test
  void aScoreBehindSeveralIndicatorsIsTheirCategorysIfItIsAllOfItsPoints() {
    assertEquals(
        narrative()
            .category(Category.QUANTITY, "15")
            .state(Line.of(Category.QUANTITY), Columns.SCORE, "15")
            .indicator(indicator(Category.QUANTITY, "开会").target("12次").actual("12次").build())
            .indicator(indicator(Category.QUANTITY, "办班").target("4次").actual("5次").build())
            .build()
            .sheet(),
        readAll(SCORES + "件数指标15分：开会12次，做到值12次；办班4次，做到值5次，得15分。"));
  }

  @Test
  void aLabelOfADimensionAndItsOnlyCategoryStatesTheDimensionsFigures() {
    assertEquals(
        narrative()
            .dimension(Dimension.SATISFACTION, "10")
            .state(Line.of(Dimension.SATISFACTION), Columns.POINTS, "10")
            .indicator(
                indicator(Category.BENEFICIARY_SATISFACTION, "群众满意度")
                    .target("≥90%")
                    .actual("95%")
                    .build())
            .build()
            .sheet(),
        readAll(SCORES + "满意度指标10分，得10分：群众满意度≥90%，做到值95%。"));
  }

  @Test
  void withoutAnyHeadingAllButGoalsIsLookedFor() {
    assertEquals(
        narrative()
            .state(BASIC_EXPENDITURE, Columns.FINAL, "15.5")
            .state(Lines.TOTAL, Columns.SCORE, "95")
            .build()
            .sheet(),
        read("甲类支出终数15.5万元，满意度大于95%。\n总评为95分。").sheet());
  }

  @Test
  void aFigureKeepsItsSentenceAndItsLine() {
    Figure<?> score =
        readAll(SCORES + "\n钱款指标 20 分：控制额\\leq 12 万元，\n做到值为 15.5 万\n\n元，得 14 分。\n")
            .at(Lines.INDICATOR, Columns.ACTUAL);

    assertEquals(4, score.line());
    assertEquals(Optional.of("钱款指标 20 分：控制额\\leq 12 万元，做到值为 15.5 万元，得 14 分"), score.original());
  }
}
