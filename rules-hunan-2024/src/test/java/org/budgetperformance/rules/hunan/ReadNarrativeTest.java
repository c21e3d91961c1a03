package org.budgetperformance.rules.hunan;

import static org.budgetperformance.submission.Lines.BASIC_EXPENDITURE;
import static org.budgetperformance.submission.Lines.GOODS_AND_SERVICES;
import static org.budgetperformance.submission.Lines.GRANTS_TO_PERSONS;
import static org.budgetperformance.submission.Lines.PROJECT_EXPENDITURE;
import static org.budgetperformance.submission.Lines.WAGES_AND_WELFARE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MapDifference;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Narratives in Hunan's words: the sample report's, and sentences as other reports have them. */
class ReadNarrativeTest {
  private static final String TITLE = "2024年度部门整体支出绩效自评报告\n";

  private static ReadResult result(String text) {
    return HunanRules.module().reader().get().read(text);
  }

  private static Narrative read(String sentences) {
    ReadResult result = result(TITLE + sentences);
    assertEquals(ImmutableList.of(), result.problems());
    return result.submission().narrative().get();
  }

  @Test
  void theSampleStatesWhatIsBuiltInCodeAndNothingElse() {
    MapDifference<Place, Figure<?>> difference =
        Maps.difference(
            SampleReport.submission().narrative().get().sheet().figures(),
            result(SampleReport.text()).submission().narrative().get().sheet().figures());

    assertTrue(difference.areEqual(), difference::toString);
  }

  @Test
  void aSentenceBrokenOverABlankLineKeepsItsWords() {
    Figure<?> goal =
        result(SampleReport.text())
            .submission()
            .narrative()
            .get()
            .sheet()
            .at(Lines.GOAL, Columns.TARGET);

    assertEquals(41, goal.line());
    assertEquals(Optional.of("基本支出成本控制在 163.38 万元以内，项目支出控制在 34 万元以内；"), goal.original());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "二、一般公共预算支出情况\n（一）基本支出情况\n2024年基本支出年初预算数为127.73万元，年中追加35.65万元，决算数163.38万元。"
            + "其中：工资福利支出120.34万元；商品和服务支出41.04万元；对个人和家庭的补助2万元。",
        "一、一般公共预算支出\n1.基本支出。2024年年初预算安排1277300元，追加预算356500元，基本支出决算1633800元，"
            + "其中：工资福利支出1203400元、商品和服务支出410400元、对个人和家庭的补助20000元。",
      })
  void basicExpenditureAndItsParts(String sentences) {
    Narrative narrative = read(sentences);

    assertAmount(127_73, narrative, BASIC_EXPENDITURE, Columns.OPENING);
    assertAmount(35_65, narrative, BASIC_EXPENDITURE, Columns.SUPPLEMENTARY);
    assertAmount(163_38, narrative, BASIC_EXPENDITURE, Columns.FINAL);
    assertAmount(120_34, narrative, WAGES_AND_WELFARE, Columns.FINAL);
    assertAmount(41_04, narrative, GOODS_AND_SERVICES, Columns.FINAL);
    assertAmount(2_00, narrative, GRANTS_TO_PERSONS, Columns.FINAL);
  }

  /** An amount in hundredths of 万元, which are 10,000 fen each. */
  private static void assertAmount(
      long hundredths, Narrative narrative, Line line, Column<?> column) {
    assertEquals(hundredths * 10_000, narrative.sheet().at(line, column).units());
  }

  @Test
  void expenditureOfWhichNoColumnIsSaid() {
    assertEquals(
        Narrative.builder().state(BASIC_EXPENDITURE, Columns.AMOUNT, "1633800元").build(),
        read("二、支出情况\n本单位2024年度基本支出1633800元。"));
  }

  @Test
  void theLongestLabelOfAColumnDoesNotTakeTheLinesWords() {
    assertEquals(
        Narrative.builder()
            .state(BASIC_EXPENDITURE, Columns.FINAL, "163.38")
            .state(PROJECT_EXPENDITURE, Columns.FINAL, "34")
            .build(),
        read("二、支出情况\n2024年基本支出决算数163.38万元，项目支出决算支出34万元。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "六、部门整体支出绩效情况\n自评得分98.87分，评价等级为优。",
        "四、综合评价结论\n经自评，我单位部门整体支出绩效自评综合得分为98.87分，自评结果为“优”。",
        "（三）评价结论：本单位2024年度整体支出绩效评价得分：98.87分，等级：优。",
      })
  void totalAndGrade(String sentences) {
    assertEquals(
        Narrative.builder()
            .state(Lines.TOTAL, Columns.SCORE, "98.87")
            .state(Lines.GRADE, Columns.TEXT, "优")
            .build(),
        read(sentences));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "六、绩效目标完成情况\n成本指标得20分，产出指标：得40分；效益指标得分20分、满意度指标完成较好，得10分。预算执行率得10分。",
        "六、绩效目标完成情况\n"
            + "（1）成本指标得分20分。\n"
            + "（2）产出指标得40分。\n"
            + "（3）效益指标得 20 分。\n"
            + "（4）满意度指标得10 分。\n"
            + "（5）预算执行率100%，得10分。",
      })
  void dimensionsAndExecution(String sentences) {
    Narrative.Builder expected =
        Narrative.builder()
            .dimension(Dimension.COST, "20")
            .dimension(Dimension.OUTPUT, "40")
            .dimension(Dimension.BENEFIT, "20")
            .dimension(Dimension.SATISFACTION, "10")
            .state(Lines.EXECUTION, Columns.SCORE, "10");
    if (sentences.contains("100%")) {
      expected.state(Lines.EXECUTION, Columns.EXECUTION_RATE, "100%");
    }
    assertEquals(
        expected.build().sheet().figures(),
        result(TITLE + sentences).submission().narrative().get().sheet().figures());
  }

  @Test
  void amountsOfAnotherYearAndOfProblemsAreToldAndNotRead() {
    ReadResult read =
        result(
            TITLE
                + "一、单位基本情况\n退休人员8人，基本支出163.38万元。\n二、支出情况\n2023年基本支出决算数241.55万元，项目支出34万元。\n"
                + "七、存在的问题\n基本支出超年初预算35.65万元，产出指标得分偏低。");

    // Of its problems the words are kept, and the amount in the chapter on the unit; no figure of
    // 2023.
    assertEquals(
        ImmutableList.of(
            Row.of(Lines.BASIC_EXPENDITURE), Row.of(Lines.PROBLEMS), Row.of(Lines.ALL_BUDGETS)),
        read.submission().narrative().get().sheet().rows());
    assertEquals(
        ImmutableList.of(
            "退休人员8人，基本支出163.38万元", "2023年基本支出决算数241.55万元，项目支出34万元", "基本支出超年初预算35.65万元，产出指标得分偏低"),
        read.problems().stream()
            .map(ReadingProblem::text)
            .collect(ImmutableList.toImmutableList()));
  }
}
