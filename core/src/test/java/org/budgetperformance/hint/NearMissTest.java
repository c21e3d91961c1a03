package org.budgetperformance.hint;

import static org.budgetperformance.basedata.BaseData.TABLE;
import static org.budgetperformance.submission.Documents.NARRATIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Year;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.check.Checks;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.TestChecks;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** Near misses of an identity: official cars = purchase + running, in 万元. */
class NearMissTest {
  private static final Check SUM =
      Checks.identity(
          Statement.of(accounts(Lines.OFFICIAL_CARS)),
          Statement.of(accounts(Lines.CAR_PURCHASE), accounts(Lines.CAR_RUNNING)));

  private static Source accounts(Line line) {
    return Source.of(TABLE, line, Columns.FINAL);
  }

  private static Submission.Builder submission(BaseDataTable.Builder table) {
    return Submission.builder().fiscalYear(Year.of(2024)).addSheets(table.build().sheet());
  }

  private static BaseDataTable.Builder table(String cars, String purchase, String running) {
    return BaseDataTable.builder()
        .line(Lines.OFFICIAL_CARS, "", "", cars)
        .line(Lines.CAR_PURCHASE, "", "", purchase)
        .line(Lines.CAR_RUNNING, "", "", running);
  }

  private static Evaluation evaluate(Submission submission, Check check) {
    Rule rule = TestChecks.rule("A", check);
    return Evaluation.run("test 1", submission, ImmutableList.of(rule), null);
  }

  private static ImmutableList<String> hints(Submission submission, Check check) {
    Evaluation evaluation = evaluate(submission, check);
    return Hints.of(evaluation).nearMisses(Iterables.getOnlyElement(evaluation.findings())).stream()
        .map(NearMissTest::line)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> hints(BaseDataTable.Builder table) {
    return hints(submission(table).build(), SUM);
  }

  private static ImmutableList<String> hints(String cars, String purchase, String running) {
    return hints(table(cars, purchase, running));
  }

  private static String line(NearMiss nearMiss) {
    StringBuilder line = new StringBuilder(nearMiss.kind().name());
    nearMiss
        .changes()
        .forEach(
            (place, figure) ->
                line.append(' ').append(place.row()).append('=').append(figure.get()));
    nearMiss.sources().forEach(source -> line.append(" by ").append(source));
    return line + (nearMiss.isExact() ? "" : " by rounding");
  }

  @Test
  void yuanWrittenForTenThousandYuan() {
    // 100 − 60 = 40, and 400000元 were written as 400000万元.
    assertEquals(ImmutableList.of("UNIT car-running=40.00万元"), hints("100", "60", "400000"));
  }

  @Test
  void tenThousandYuanWrittenForYuan() {
    assertEquals(ImmutableList.of("UNIT car-running=40.00万元"), hints("100", "60", "0.004"));
  }

  @Test
  void aHundredTimesAsMuchOrAsLittle() {
    assertEquals(ImmutableList.of("UNIT car-running=40.00万元"), hints("100", "60", "4000"));
    assertEquals(ImmutableList.of("UNIT car-running=40.00万元"), hints("100", "60", "0.4"));
  }

  @Test
  void theSignTurned() {
    // 100 − 140 = −40.
    assertEquals(ImmutableList.of("SIGN car-running=-40.00万元"), hints("100", "140", "40"));
  }

  @Test
  void twoDigitsSwapped() {
    // 103 − 60 = 43.
    assertEquals(ImmutableList.of("DIGITS_SWAPPED car-running=43.00万元"), hints("103", "60", "34"));
    // 163.38 − 43.04 = 120.34, whose first and last digit are exchanged.
    assertEquals(
        ImmutableList.of("DIGITS_SWAPPED car-purchase=120.34万元"),
        hints("163.38", "420.31", "43.04"));
  }

  @Test
  void aDigitLeftOut() {
    assertEquals(ImmutableList.of("DIGIT_DROPPED car-running=43.00万元"), hints("103", "60", "3"));
    assertEquals(
        ImmutableList.of("DIGIT_DROPPED car-running=43.04万元"), hints("163.38", "120.34", "43.4"));
  }

  @Test
  void aDigitWrittenTwice() {
    assertEquals(ImmutableList.of("DIGIT_DOUBLED car-running=43.00万元"), hints("103", "60", "433"));
  }

  @Test
  void twoColumnsSwappedOrTheOtherColumnMeant() {
    // Accounts of 30 for a budget of 60; 100 − 40 = 60.
    BaseDataTable.Builder table =
        BaseDataTable.builder()
            .line(Lines.OFFICIAL_CARS, "", "", "100")
            .line(Lines.CAR_PURCHASE, "", "60", "30")
            .line(Lines.CAR_RUNNING, "", "", "40");
    assertEquals(
        ImmutableList.of(
            "COLUMNS_SWAPPED car-purchase=60.00万元 car-purchase=30.00万元",
            "OTHER_COLUMN car-purchase=60.00万元 by base-data/car-purchase/budget"),
        hints(table));
  }

  @Test
  void aPartCountedTwice() {
    // 60 + 40 exceed 60 by 40, which is one of the parts.
    assertEquals(
        ImmutableList.of("COUNTED_TWICE by base-data/car-running/final"), hints("60", "60", "40"));
  }

  @Test
  void anAmountThatANoteDeclaresIncluded() {
    // 75 + 60 exceed 100 by 35.
    assertEquals(
        ImmutableList.of("COUNTED_TWICE by base-data/car-running/final#1"),
        hints("100", "75", "60（其中35万元纳入购置费，25万元为年中追加）"));
  }

  @Test
  void anAmountLeftOut() {
    // 60 + 15 lack 25 of 100.
    assertEquals(
        ImmutableList.of("LEFT_OUT by base-data/travel-abroad/final"),
        hints(table("100", "60", "15").line(Lines.TRAVEL_ABROAD, "", "", "25")));
  }

  @Test
  void aStatementThatLacksWhatAnotherOneNames() {
    Check agreement =
        Checks.agreement(
            Statement.of(accounts(Lines.OFFICIAL_CARS)),
            Statement.of(accounts(Lines.CAR_PURCHASE), accounts(Lines.CAR_RUNNING)),
            Statement.of(Source.of(NARRATIVE, Lines.OFFICIAL_CARS, Columns.FINAL)));
    Submission submission =
        submission(table("85", "60", "25"))
            .narrative(Narrative.builder().state(Lines.OFFICIAL_CARS, Columns.FINAL, "60").build())
            .build();
    // 85 twice and 60 once: the narrative lacks the 25 of the running costs.
    assertEquals(
        ImmutableList.of("LEFT_OUT by base-data/car-running/final"), hints(submission, agreement));
  }

  @Test
  void theFigureOfAnotherDocumentMeant() {
    // 100 − 60 = 40, as the narrative states.
    Submission submission =
        submission(table("100", "60", "15"))
            .narrative(Narrative.builder().state(Lines.CAR_RUNNING, Columns.FINAL, "40").build())
            .build();
    assertEquals(
        ImmutableList.of("OTHER_DOCUMENT car-running=40.00万元 by narrative/car-running/final"),
        hints(submission, SUM));
  }

  @Test
  void whatHoldsByRoundingIsNamedOnlyWhereNothingHoldsExactly() {
    // 103.01 − 60 = 43.01; 43.00 and the rounding of three figures, 0.015, cover it.
    assertEquals(
        ImmutableList.of("DIGITS_SWAPPED car-running=43.00万元 by rounding"),
        hints("103.01", "60", "34"));
    // 60 + 34 lack 9.01, which is stated of travel abroad.
    assertEquals(
        ImmutableList.of("LEFT_OUT by base-data/travel-abroad/final"),
        hints(table("103.01", "60", "34").line(Lines.TRAVEL_ABROAD, "", "", "9.01")));
  }

  @Test
  void noLimitIsKeptToByAnySmallerNumber() {
    // 26 of at most 25: a hundredth of it would do, but is not what it should be.
    Check limit =
        Checks.atMostOfEach(
            TABLE,
            Statement.of(accounts(Lines.CAR_RUNNING)),
            Statement.of(accounts(Lines.OFFICIAL_CARS)));
    assertEquals(ImmutableList.of(), hints(submission(table("25", "", "26")).build(), limit));
  }

  @Test
  void noMoreThanFiveOfAKind() {
    BaseDataTable.Builder table = table("40", "16", "14");
    Line[] lines = {
      BaseDataLines.OFFICE,
      Lines.RECEPTIONS,
      Lines.TRAVEL_ABROAD,
      BaseDataLines.UTILITIES_AND_TRAVEL
    };
    for (Line line : lines) {
      table.line(line, "10", "10", "10");
    }
    // 16 + 14 lack 10 of 40, which twelve cells state.
    assertEquals(
        ImmutableList.of(
            "LEFT_OUT by base-data/office/previous-final",
            "LEFT_OUT by base-data/office/budget",
            "LEFT_OUT by base-data/office/final",
            "LEFT_OUT by base-data/receptions/previous-final",
            "LEFT_OUT by base-data/receptions/budget"),
        hints(table));
  }

  @Test
  void theSentencesNameThePlaceAndTheFigures() {
    Evaluation evaluation = evaluate(submission(table("103", "60", "34")).build(), SUM);
    NearMiss swapped =
        Iterables.getOnlyElement(Hints.of(evaluation).nearMisses(evaluation.findings().get(0)));
    assertEquals("若基础数据表 › 公务车运行维护 › 本年决算数：34.00万元应为43.00万元（两位数字颠倒），则相符", swapped.text().zh());
    assertEquals(
        "base-data table › running of cars › final accounts: 34.00万元 for 43.00万元"
            + " (two digits swapped)",
        swapped.text().en());
  }

  @Test
  void whatPassedHasNoNearMisses() {
    Evaluation evaluation = evaluate(submission(table("100", "60", "40")).build(), SUM);
    assertEquals(
        ImmutableList.of(),
        Hints.of(evaluation).nearMisses(evaluation.applications().get(0).explain()));
  }

  @Test
  void aFindingOfAnotherEvaluationIsRefused() {
    Evaluation evaluation = evaluate(submission(table("103", "60", "34")).build(), SUM);
    Evaluation other = evaluate(submission(table("103", "60", "35")).build(), SUM);
    assertThrows(
        IllegalArgumentException.class,
        () -> Hints.of(evaluation).nearMisses(other.findings().get(0)));
  }
}
