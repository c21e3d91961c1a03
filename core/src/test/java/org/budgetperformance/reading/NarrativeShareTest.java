package org.budgetperformance.reading;

import static org.budgetperformance.reading.NarrativeSubject.BUDGET;
import static org.budgetperformance.reading.NarrativeSubject.narrative;
import static org.budgetperformance.reading.NarrativeSubject.nothing;
import static org.budgetperformance.reading.NarrativeSubject.read;
import static org.budgetperformance.reading.NarrativeSubject.readAll;
import static org.budgetperformance.submission.Lines.BASIC_EXPENDITURE;
import static org.budgetperformance.submission.Lines.GOODS_AND_SERVICES;
import static org.budgetperformance.submission.Lines.PROJECT_EXPENDITURE;
import static org.budgetperformance.submission.Lines.WAGES_AND_WELFARE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares that a narrative states beside its amounts: 10 is 80% of 12.5, and 2.5 is 20%. */
class NarrativeShareTest {
  private static final Sheet SHARES =
      narrative()
          .state(BASIC_EXPENDITURE, Columns.FINAL, "12.5")
          .state(WAGES_AND_WELFARE, Columns.FINAL, "10")
          .state(WAGES_AND_WELFARE, Columns.SHARE, "80%")
          .state(GOODS_AND_SERVICES, Columns.FINAL, "2.5")
          .state(GOODS_AND_SERVICES, Columns.SHARE, "20%")
          .build()
          .sheet();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲类支出终数12.5万元，其中：薪酬10万元，占80%，采买2.5万元，占20%。",
        "甲类支出终数12.5万元，其中：薪酬10万元，占甲类支出的80%；采买2.5万元，占甲类支出的20%。",
        "甲类支出终数12.5万元。其中：薪酬10万元占甲类支出80%、采买2.5万元占甲类支出20%。",
        "甲类支出终数12.5万元，其中薪酬10万元（占比80%），采买2.5万元（占甲类支出总额的20%）。",
        "甲类支出终数12.5万元（薪酬10万元，占80%；采买2.5万元，占20%）。",
        "甲类支出终数12.5万元，其中薪酬10万元，所占比重为80%，采买2.5万元，所占比例：20%。",
        "甲类支出终数12.5万元，其中薪酬10万元，采买2.5万元，薪酬占甲类支出的80%，采买占甲类支出的20%。",
      })
  void aShareStandsOnTheRowOfItsPart(String sentence) {
    assertEquals(SHARES, readAll(BUDGET + sentence));
  }

  @Test
  void aShareStandsForHalfItsLastPlace() {
    Figure<Rate> share =
        readAll(BUDGET + "甲类支出终数15.5万元，其中薪酬10.25万元，占66.13%。")
            .at(Row.of(WAGES_AND_WELFARE), Columns.SHARE);

    assertEquals("66.13%", share.toString());
    assertEquals(2, share.line());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲类支出终数15万元，占总支出的75%；乙类支出终数5万元，占25%。",
        "甲类支出终数15万元，占部门整体支出的75%；乙类支出终数5万元，占全部支出的25%。",
        "甲类支出终数15万元（占支出总额的75%），乙类支出终数5万元（占支出总额的25%）。",
      })
  void basicAndProjectExpenditureAreSharesOfAll(String sentence) {
    assertEquals(
        narrative()
            .state(BASIC_EXPENDITURE, Columns.FINAL, "15")
            .state(BASIC_EXPENDITURE, Columns.SHARE, "75%")
            .state(PROJECT_EXPENDITURE, Columns.FINAL, "5")
            .state(PROJECT_EXPENDITURE, Columns.SHARE, "25%")
            .build()
            .sheet(),
        readAll(BUDGET + sentence));
  }

  @Test
  void aShareBehindABracketIsThatOfTheWhole() {
    assertEquals(
        narrative()
            .state(BASIC_EXPENDITURE, Columns.FINAL, "15")
            .state(WAGES_AND_WELFARE, Columns.FINAL, "10")
            .state(BASIC_EXPENDITURE, Columns.SHARE, "75%")
            .build()
            .sheet(),
        readAll(BUDGET + "甲类支出终数15万元（其中：薪酬10万元），占75%。"));
  }

  @Test
  void aProjectHasAShareToo() {
    Sheet sheet = readAll(BUDGET + "乙类支出终数40万元，其中：接待工作经费10万元，占乙类支出的25%。");

    assertEquals("25%", sheet.at(Row.of(Lines.PROJECT, "接待工作经费"), Columns.SHARE).toString());
  }

  @Test
  void aShareGoesWithTheLineThatTheHeadingNames() {
    assertEquals(
        narrative()
            .state(BASIC_EXPENDITURE, Columns.FINAL, "15")
            .state(BASIC_EXPENDITURE, Columns.SHARE, "75%")
            .build()
            .sheet(),
        readAll(BUDGET + "（一）甲类支出\n2030年终数15万元，占总支出的75%。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "占初数的80%",
        "占总支出的80%",
        "占薪酬的80%",
        "占甲类支出的80%左右",
        "占甲类支出约80%",
      })
  void aShareOfSomethingElseOrNotExactIsReported(String share) {
    NarrativeSubject read = read(BUDGET + "甲类支出终数12.5万元，其中：薪酬10万元，" + share + "。");

    assertEquals(
        narrative()
            .state(BASIC_EXPENDITURE, Columns.FINAL, "12.5")
            .state(WAGES_AND_WELFARE, Columns.FINAL, "10")
            .build()
            .sheet(),
        read.sheet());
    assertEquals(ImmutableList.of(share), read.unread());
  }

  @Test
  void twoSharesInOneAreReported() {
    NarrativeSubject read = read(BUDGET + "薪酬、采买分别占甲类支出的80%和20%。");

    assertEquals(nothing(), read.sheet());
    assertEquals(ImmutableList.of("薪酬、采买分别占甲类支出的80%和20%"), read.unread());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2029年甲类支出终数12.5万元，占80%。", "女性职工占45%。", "终数较初数增加3万元，占5%。"})
  void aShareOfAnotherYearOrOfNoLineIsNone(String sentence) {
    assertEquals(nothing(), read(BUDGET + sentence).sheet());
  }
}
