package org.budgetperformance.reading;

import static org.budgetperformance.reading.NarrativeSubject.BUDGET;
import static org.budgetperformance.reading.NarrativeSubject.SCORES;
import static org.budgetperformance.reading.NarrativeSubject.narrative;
import static org.budgetperformance.reading.NarrativeSubject.nothing;
import static org.budgetperformance.reading.NarrativeSubject.read;
import static org.budgetperformance.reading.NarrativeSubject.readAll;
import static org.budgetperformance.submission.Lines.BASIC_EXPENDITURE;
import static org.budgetperformance.submission.Lines.PROJECT_EXPENDITURE;
import static org.budgetperformance.submission.Lines.WAGES_AND_WELFARE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How narratives number, list and head the same statements. */
class NarrativeVariationsTest {
  private static final Sheet MEETINGS =
      narrative()
          .category(Category.QUANTITY, "15")
          .indicator(
              Indicator.builder()
                  .category(Category.QUANTITY)
                  .name("开会")
                  .target("≥12次")
                  .actual("13次")
                  .score("8")
                  .build())
          .indicator(
              Indicator.builder()
                  .category(Category.QUANTITY)
                  .name("办班")
                  .target("≥4期")
                  .actual("5期")
                  .score("7")
                  .build())
          .build()
          .sheet();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2.1 甲类支出情况\n2030年初数12万元。\n2.2 乙类支出情况\n2030年初数34万元。",
        "1、甲类支出情况\n2030年初数12万元。\n2、乙类支出情况\n2030年初数34万元。",
        "（1）甲类支出情况：2030年初数12万元；\n（2）乙类支出情况：2030年初数34万元。",
        "一是甲类支出：初数12万元；二是乙类支出：初数34万元。",
        "①甲类支出初数12万元。\n②乙类支出初数34万元。",
      })
  void headingsMayBeNumberedInAnyWay(String text) {
    assertEquals(
        narrative()
            .state(BASIC_EXPENDITURE, Columns.OPENING, "12")
            .state(PROJECT_EXPENDITURE, Columns.OPENING, "34")
            .build()
            .sheet(),
        readAll(BUDGET + text));
  }

  @Test
  void aFigureThatBeginsALineIsNoNumberOfAHeading() {
    assertEquals(
        narrative().state(BASIC_EXPENDITURE, Columns.OPENING, "12.5").build().sheet(),
        readAll(BUDGET + "甲类支出初数\n12.5 万元\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "件数指标15分：开会≥12次，做到13次，得8分；办班≥4期，做到5期，得7分。",
        "件数指标（满分15分）：\n一是开会要求值≥12次，做到13次，得8分；\n二是办班要求值≥4期，做到5期，得7分。",
        "1.件数指标（15分）\n（1）开会：要求值≥12次，做到值13次，得8分。\n（2）办班：要求值≥4期，做到值5期，得7分。",
        "其中：一是件数指标15分：1.开会≥12次，做到13次，得8分；2.办班≥4期，做到5期，得7分。",
        "件数指标：15分，开会≥12次，做到13次，得8分；办班≥4期，做到5期，得7分。",
        "1.件数指标15分。\n①开会，要求值≥12次，做到值13次，得8分。\n②办班，要求值≥4期，做到值5期，得7分。",
      })
  void indicatorsMayBeListedInAnyWay(String text) {
    assertEquals(MEETINGS, readAll(SCORES + text));
  }

  @Test
  void aHeadingMayStatePointsAndScoreInBrackets() {
    assertEquals(
        narrative()
            .state(Line.of(Dimension.OUTPUT), Columns.POINTS, "40")
            .dimension(Dimension.OUTPUT, "38.5")
            .build()
            .sheet(),
        readAll(SCORES + "1．成果指标完成情况（满分40分，得分38.5分）\n工作完成较好。"));
  }

  @Test
  void aCategoryMayHeadItsIndicatorsWithoutTheWordIndicator() {
    assertEquals(
        narrative()
            .indicator(
                Indicator.builder()
                    .category(Category.QUANTITY)
                    .name("开会")
                    .target("≥12次")
                    .actual("13次")
                    .build())
            .build()
            .sheet(),
        readAll(SCORES + "（1）件数\n开会要求值≥12次，做到13次。"));
  }

  /** 达 alone connects a label with a figure; in 达成 it is part of what is said. */
  @Test
  void whatBeginsLikeAConnectorIsReadWhole() {
    assertEquals(
        narrative()
            .indicator(
                Indicator.builder()
                    .category(Category.BENEFICIARY_SATISFACTION)
                    .name("群众满意度")
                    .target("达标")
                    .actual("达成年度指标")
                    .build())
            .build()
            .sheet(),
        readAll(SCORES + "3.满意度指标。\n群众满意度要求值为达标，做到值为达成年度指标。"));
  }

  @Test
  void theIndicatorsMayFollowTheScoreOfTheirGroup() {
    assertEquals(
        narrative()
            .dimension(Dimension.SATISFACTION, "10")
            .indicator(
                Indicator.builder()
                    .category(Category.BENEFICIARY_SATISFACTION)
                    .name("群众满意度")
                    .target("≥90%")
                    .actual("96%")
                    .build())
            .build()
            .sheet(),
        readAll(SCORES + "3.满意度指标得10分。\n群众满意度要求值≥90%，做到值96%。"));
  }

  @Test
  void proseBelowAGroupIsNoIndicator() {
    assertEquals(
        narrative()
            .category(Category.QUALITY, "14")
            .state(Line.of(Category.QUALITY), Columns.SCORE, "14")
            .build()
            .sheet(),
        readAll(SCORES + "1.好坏指标14分，得14分。\n（1）我局高度重视，工作扎实。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"开会要求值≥12次", "得8分", "整体控制额≤12万元"})
  void whatBelongsToNoGroupIsReported(String clause) {
    assertEquals(nothing(), read(SCORES + "工作扎实，" + clause + "。").sheet());
    assertEquals(ImmutableList.of(clause), read(SCORES + "工作扎实，" + clause + "。").unread());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "缘由是雨季停工，得9分。",
        "缘由：雨季停工，得9分。",
        "得9分，缘由主要是雨季停工。",
      })
  void theReasonOfADeviationIsTheIndicatorsExplanation(String reason) {
    assertEquals(
        narrative()
            .indicator(
                Indicator.builder()
                    .category(Category.QUANTITY)
                    .name("开会")
                    .target("≥12次")
                    .actual("11次")
                    .explanation("雨季停工")
                    .score("9")
                    .build())
            .build()
            .sheet(),
        readAll(SCORES + "件数指标：开会要求值≥12次，做到值11次，" + reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1、接待工作经费初数8万元，终数7.2万元。",
        "乙类支出包括：接待工作经费初数8万元、终数7.2万元。",
      })
  void aProjectMayStateSeveralColumns(String sentence) {
    Sheet sheet = readAll(BUDGET + "（二）乙类支出情况\n" + sentence);
    Row reception = Row.of(Lines.PROJECT, "接待工作经费");

    assertEquals("8.00万元", sheet.at(reception, Columns.OPENING).toString());
    assertEquals("7.20万元", sheet.at(reception, Columns.FINAL).toString());
  }

  @Test
  void aColumnBehindAPartMayBeThatOfTheWhole() {
    NarrativeSubject read = read(BUDGET + "乙类支出初数34万元，接待工作经费初数8万元，终数34万元。");

    assertEquals(
        narrative()
            .state(PROJECT_EXPENDITURE, Columns.OPENING, "34")
            .state(Row.of(Lines.PROJECT, "接待工作经费").line(), Columns.OPENING, "8")
            .build()
            .sheet()
            .rows()
            .size(),
        read.sheet().rows().size());
    assertEquals(ImmutableList.of("终数34万元"), read.unread());
  }

  @Test
  void aSemicolonEndsAPart() {
    NarrativeSubject read = read(BUDGET + "其中：薪酬初数8万元；终数7.2万元。");

    assertEquals(
        narrative().state(WAGES_AND_WELFARE, Columns.OPENING, "8").build().sheet(), read.sheet());
    assertEquals(ImmutableList.of("终数7.2万元"), read.unread());
  }
}
