package org.budgetperformance.reading;

import static org.budgetperformance.reading.NarrativeSubject.BUDGET;
import static org.budgetperformance.reading.NarrativeSubject.GOALS;
import static org.budgetperformance.reading.NarrativeSubject.SCORES;
import static org.budgetperformance.reading.NarrativeSubject.narrative;
import static org.budgetperformance.reading.NarrativeSubject.nothing;
import static org.budgetperformance.reading.NarrativeSubject.read;
import static org.budgetperformance.reading.NarrativeSubject.readAll;
import static org.budgetperformance.submission.Lines.BASIC_EXPENDITURE;
import static org.budgetperformance.submission.Lines.PROJECT_EXPENDITURE;
import static org.budgetperformance.submission.Lines.WAGES_AND_WELFARE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a figure of a narrative and is none, or can be read in two ways. */
class NarrativeDoubtsTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n", "第一周，落实“三会一课”，依据中发〔2018〕34号文件。"})
  void wordsWithoutAFigureArePassedOverInSilence(String sentence) {
    assertEquals(nothing(), readAll(BUDGET + sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲类支出终数比上年增加35.65万元，同比增长8%",
        "较初数12万元增加3.5万元，完成初数12万元的129%",
        "2029年甲类支出终数241.55万元，增补8万元",
        "第一周，落实“三会一课”，在职8人",
      })
  void otherFiguresAreToldAndNotRead(String sentence) {
    NarrativeSubject read = read(BUDGET + sentence + "。");

    assertEquals(nothing(), read.sheet());
    assertEquals(ImmutableList.of(sentence), read.unread());
  }

  @ParameterizedTest
  @CsvSource({
    "甲类支出终数约15.5万元, 甲类支出终数约15.5万元",
    "甲类支出终数15.5万元左右, 甲类支出终数15.5万元左右",
    "甲类支出、乙类支出终数分别为15.5万元, 甲类支出、乙类支出终数分别为15.5万元",
    "下属单位甲类支出15.5万元, 下属单位甲类支出15.5万元",
    "全年收入15.5万元, 全年收入15.5万元",
    "甲类支出终数15.5, 甲类支出终数15.5",
    "增补3.5万元, 增补3.5万元",
  })
  void anAmountOfSomethingUncertainIsReported(String sentence, String unread) {
    NarrativeSubject read = read(BUDGET + sentence + "。");

    assertEquals(nothing(), read.sheet());
    assertEquals(ImmutableList.of(unread), read.unread());
  }

  @ParameterizedTest
  @ValueSource(strings = {"另有人员736人", "覆盖率87%", "走访25户"})
  void whatIntroducesAProjectIsNoPartOfItsName(String before) {
    NarrativeSubject read = read(BUDGET + "（二）乙类支出情况\n" + before + "\n乙类支出其中：道路项目5万元。");

    assertEquals(narrative().project("道路项目", "5万元").build().sheet(), read.sheet());
    assertTrue(read.unread().toString().contains(before), read.unread()::toString);
  }

  @Test
  void aColumnAloneMayBelongToTwoLines() {
    NarrativeSubject read = read(BUDGET + "甲类支出初数12万元，乙类支出初数34万元，终数46万元。");

    assertEquals(
        narrative()
            .state(BASIC_EXPENDITURE, Columns.OPENING, "12")
            .state(PROJECT_EXPENDITURE, Columns.OPENING, "34")
            .build()
            .sheet(),
        read.sheet());
    assertEquals(ImmutableList.of("终数46万元"), read.unread());
  }

  @Test
  void aColumnAloneBelongsToTheLastLineIfTheOthersHaveItAlready() {
    assertEquals(
        narrative()
            .state(BASIC_EXPENDITURE, Columns.OPENING, "12")
            .state(BASIC_EXPENDITURE, Columns.FINAL, "15.5")
            .state(PROJECT_EXPENDITURE, Columns.OPENING, "34")
            .state(PROJECT_EXPENDITURE, Columns.FINAL, "33")
            .build()
            .sheet(),
        readAll(BUDGET + "甲类支出初数12万元，终数15.5万元，乙类支出初数34万元，终数33万元。"));
  }

  @Test
  void partsBehindAnIncreaseMaySplitTheIncrease() {
    NarrativeSubject read = read(BUDGET + "甲类支出终数15.5万元，比上年增加3万元，其中：薪酬2万元。");

    assertEquals(
        narrative().state(BASIC_EXPENDITURE, Columns.FINAL, "15.5").build().sheet(), read.sheet());
    assertEquals(ImmutableList.of("其中：薪酬2万元", "甲类支出终数15.5万元，比上年增加3万元，其中：薪酬2万元"), read.unread());
  }

  @Test
  void partsOfAnUnknownWholeStandInNoColumn() {
    NarrativeSubject read = read(BUDGET + "本年开销46万元，其中：薪酬10万元。");

    assertEquals(
        narrative().state(WAGES_AND_WELFARE, Columns.AMOUNT, "10").build().sheet(), read.sheet());
    assertEquals(ImmutableList.of("本年开销46万元"), read.unread());
  }

  @Test
  void aLineOfTheHeadingGivesWayToTheSentencesOwn() {
    NarrativeSubject read = read(BUDGET + "（一）甲类支出情况\n2030年终数46万元，其中：甲类支出15.5万元、乙类支出30.5万元。");

    assertEquals(
        narrative()
            .state(BASIC_EXPENDITURE, Columns.FINAL, "15.5")
            .state(PROJECT_EXPENDITURE, Columns.FINAL, "30.5")
            .build()
            .sheet(),
        read.sheet());
    assertEquals(ImmutableList.of("46万元"), read.unread());
  }

  @Test
  void ofTwoDifferentStatementsTheFirstIsKeptAndTheOtherReported() {
    NarrativeSubject read = read(BUDGET + "甲类支出终数15.5万元。\n甲类支出终数16万元。");

    assertEquals(
        narrative().state(BASIC_EXPENDITURE, Columns.FINAL, "15.5").build().sheet(), read.sheet());
    assertEquals("it differs from what was read on line 2", read.problems().get(0).reason().en());
    assertEquals(3, read.problems().get(0).line());
  }

  @Test
  void theSameAmountInYuanIsNoContradiction() {
    assertEquals(
        narrative().state(BASIC_EXPENDITURE, Columns.FINAL, "15.5").build().sheet(),
        readAll(BUDGET + "甲类支出终数15.5万元。\n甲类支出终数155000元。"));
  }

  @Test
  void amountsOfTheOtherBudgetsAreReportedAndNotRead() {
    NarrativeSubject read = read("三、政府性基金预算支出情况\n乙类支出终数100万元。\n无其他。");

    assertEquals(nothing(), read.sheet());
    assertEquals(ImmutableList.of("乙类支出终数100万元"), read.unread());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "八、下一步改进措施\n1.满意度大于95%。\n2.总评98分。",
        "一、单位基本情况\n（二）人员编制情况\n甲类支出终数15.5万元。",
      })
  void nothingIsReadUnderOtherHeadings(String text) {
    assertEquals(nothing(), read(text).sheet());
  }

  /** Reviewers ask what a narrative says of its problems, so its words are kept, and no figure among them. */
  @Test
  void ofProblemsTheWordsAreKeptAndNoFigure() {
    Sheet read = read("七、存在的问题及原因分析\n花费指标得18分，甲类支出终数15.5万元。").sheet();

    assertEquals(ImmutableList.of(Row.of(Lines.PROBLEMS)), read.rows());
    assertEquals(1, read.figures().size());
    assertTrue(read.at(Lines.PROBLEMS, Columns.TEXT).get().startsWith("花费指标得18分"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"全年在职8人，2030年4月开始。", "甲类支出12万元。", "提高资金的使用效益。", "目标3：保障民众合法权益"})
  void goalsWithoutAFigureOfTheirOwnAreNone(String sentence) {
    assertEquals(nothing(), read(GOALS + sentence).sheet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"案件同比下降不低于5%", "满意度达到9O%以上或95%", "成本控制在12-8万元以内"})
  void aGoalWhoseFigureCannotBeReadIsReported(String sentence) {
    NarrativeSubject read = read(GOALS + sentence + "。");

    assertEquals(nothing(), read.sheet());
    assertEquals(ImmutableList.of(sentence), read.unread());
  }

  @Test
  void bareNumbersBehindGroupsMayBePointsOrScores() {
    NarrativeSubject read = read(SCORES + "其中：花费指标18分、成果指标40分。");

    assertEquals(nothing(), read.sheet());
    assertEquals(ImmutableList.of("18分", "40分"), read.unread());
  }

  @Test
  void aBareNumberBehindAnIndicatorMayBeTargetOrResult() {
    NarrativeSubject read = read(SCORES + "件数指标15分：开会12次，得15分。");

    assertEquals(
        narrative()
            .category(Category.QUANTITY, "15")
            .indicator(
                Indicator.builder().category(Category.QUANTITY).name("开会").score("15").build())
            .build()
            .sheet(),
        read.sheet());
    assertEquals(ImmutableList.of("12次"), read.unread());
  }

  @Test
  void aScoreBehindSeveralIndicatorsMayBeTheLastOnes() {
    NarrativeSubject read = read(SCORES + "件数指标15分：开会≥12次，做到值12次；办班≥4次，做到值5次，得7分。");

    assertEquals(
        ImmutableList.of(FigureState.ABSENT, FigureState.ABSENT),
        Narrative.of(read.sheet()).indicators().stream()
            .map(indicator -> indicator.score().state())
            .collect(ImmutableList.toImmutableList()));
    assertEquals(ImmutableList.of("7分"), read.unread());
  }

  @Test
  void aNameOfSeveralClausesIsNone() {
    NarrativeSubject read = read(SCORES + "好坏指标14分：通过走访，化解矛盾，得14分。");

    assertEquals(narrative().category(Category.QUALITY, "14").build().sheet(), read.sheet());
    assertEquals(ImmutableList.of("通过走访", "好坏指标14分：通过走访，化解矛盾，得14分"), read.unread());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "开展集中学习4次，党课1次。",
        "件数指标未完成的缘由：经费不足。",
        "好坏指标：无。",
        "花费指标得到有效控制，成果指标完成较好。",
        "上好党课，取得实效。"
      })
  void proseIsNoIndicator(String sentence) {
    assertEquals(nothing(), read(SCORES + sentence).sheet());
  }

  @Test
  void theTotalOfAProjectIsNotTheTotal() {
    NarrativeSubject read = read(SCORES + "部门整体支出自评得分98分，付驻京办工作经费自评得分100分。");

    assertEquals("98", read.sheet().at(Lines.TOTAL, Columns.SCORE).toString());
    assertEquals(
        "100", read.sheet().at(Row.of(Lines.PROJECT, "付驻京办工作经费"), Columns.SCORE).toString());
    assertEquals(ImmutableList.of(), read.unread());
  }

  @Test
  void aTotalBehindAGroupIsNotTheGroupsScore() {
    assertEquals(
        narrative()
            .dimension(Dimension.COST, "18")
            .state(Lines.TOTAL, Columns.SCORE, "98")
            .build()
            .sheet(),
        readAll(SCORES + "花费指标得18分。自评得分98分。"));
  }

  @Test
  void amongIndicatorsTheExecutionRateIsOneOfThem() {
    assertEquals(
        narrative()
            .category(Category.ECONOMIC_COST, "20")
            .indicator(
                Indicator.builder()
                    .category(Category.ECONOMIC_COST)
                    .name("花出率")
                    .target("100%")
                    .actual("98%")
                    .score("19")
                    .build())
            .build()
            .sheet(),
        readAll(SCORES + "钱款指标20分：花出率要求值100%，做到值98%，得19分。"));
  }

  @Test
  void aFullWidthCommaDoesNotJoinNumbers() {
    assertEquals(
        narrative().state(Line.of(Dimension.COST), Columns.SCORE, "18").build().sheet(),
        read(SCORES + "花费指标得分18，100%完成。").sheet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(", "“", "、", "件数指标:", "1,234,", "其中:", "大于", "①", "一、\n", "得", "占", "占，1%", "1.1", "总评:"
      })
  void aLongRunOfAnythingIsReadInTime(String piece) {
    String run = String.join("", Collections.nCopies(20_000, piece));

    assertEquals(nothing(), read(BUDGET + "甲类支出" + run).sheet());
    assertEquals(nothing(), read(SCORES + run).sheet());
    assertEquals(nothing(), read(GOALS + run).sheet());
  }
}
