package org.budgetperformance.basedata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;

/** Base-data tables. */
class BaseDataTableTest {
  private static final BaseDataTable TABLE =
      BaseDataTable.builder()
          .staffing("12", "11", "91.67")
          .line(Lines.BASIC_EXPENDITURE, "150.12", "127.73", "163.38")
          .line(Lines.OPERATING, "——", "", "无")
          .project(BaseDataLines.BUSINESS_PROJECT, "信访接待工作经费 7.2万元", "6", "7.2", "7.2")
          .buildingArea("350.5", "349", "99.57%")
          .buildingInvestment("80", "75", "93.75")
          .text(BaseDataLines.THRIFT_MEASURES, "严控“三公”经费")
          .build();

  private static Sheet sheet() {
    return TABLE.sheet();
  }

  @Test
  void everyColumnOfALineHoldsItsOwnAmount() {
    assertEquals(
        Amount.ofWanYuan("150.12"),
        sheet().at(Lines.BASIC_EXPENDITURE, BaseDataColumns.PREVIOUS_FINAL).get());
    assertEquals(
        Amount.ofWanYuan("127.73"),
        sheet().at(Lines.BASIC_EXPENDITURE, BaseDataColumns.BUDGET).get());
    assertEquals(
        Amount.ofWanYuan("163.38"), sheet().at(Lines.BASIC_EXPENDITURE, Columns.FINAL).get());
  }

  @Test
  void whatIsNotANumberKeepsItsState() {
    assertEquals(
        FigureState.DASH, sheet().at(Lines.OPERATING, BaseDataColumns.PREVIOUS_FINAL).state());
    assertEquals(FigureState.BLANK, sheet().at(Lines.OPERATING, BaseDataColumns.BUDGET).state());
    assertEquals(FigureState.NONE, sheet().at(Lines.OPERATING, Columns.FINAL).state());
    assertEquals(FigureState.ABSENT, sheet().at(Lines.PERSONNEL, Columns.FINAL).state());
  }

  @Test
  void aProjectsRowBearsItsNameWithoutTheAmount() {
    Row row = Row.of(BaseDataLines.BUSINESS_PROJECT, "信访接待工作经费");
    assertEquals(Amount.ofWanYuan("7.2"), sheet().at(row, Columns.NAMED_AMOUNT).get());
    assertEquals(Amount.ofWanYuan("6"), sheet().at(row, BaseDataColumns.PREVIOUS_FINAL).get());
    assertEquals(Amount.ofWanYuan("7.2"), sheet().at(row, Columns.FINAL).get());
  }

  @Test
  void aNameWithoutAnAmountHasNoCellForOne() {
    BaseDataTable table =
        BaseDataTable.builder().project(BaseDataLines.BUSINESS_PROJECT, "信访", "", "", "").build();
    assertEquals(
        FigureState.ABSENT,
        table
            .sheet()
            .at(Row.of(BaseDataLines.BUSINESS_PROJECT, "信访"), Columns.NAMED_AMOUNT)
            .state());
  }

  @Test
  void anEmptyNameIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> BaseDataTable.builder().project(BaseDataLines.BUSINESS_PROJECT, " ", "", "", ""));
  }

  @Test
  void countsAndAreasAreRead() {
    assertEquals(
        BigDecimal.valueOf(12),
        sheet().at(BaseDataLines.STAFFING, BaseDataColumns.AUTHORISED_POSTS).get());
    assertEquals(
        new BigDecimal("350.5"),
        sheet().at(BaseDataLines.BUILDINGS, BaseDataColumns.APPROVED_AREA).get());
    assertEquals(
        Rate.ofPercent("93.75"),
        sheet().at(BaseDataLines.BUILDINGS, BaseDataColumns.INVESTMENT_RATIO).get());
    assertEquals("严控“三公”经费", sheet().at(BaseDataLines.THRIFT_MEASURES, Columns.TEXT).get());
  }

  @Test
  void controlRatiosAreRecomputedExactly() {
    assertEquals(Optional.of(Rate.of(11, 12)), TABLE.staffControlRatio());
    assertEquals(Optional.of(Rate.of(3490, 3505)), TABLE.areaControlRatio());
  }

  @Test
  void thereIsNoControlRatioOfNothing() {
    assertFalse(BaseDataTable.builder().build().staffControlRatio().isPresent());
    assertFalse(
        BaseDataTable.builder().staffing("0", "0", "").build().staffControlRatio().isPresent());
    assertFalse(
        BaseDataTable.builder().staffing("12", "", "").build().staffControlRatio().isPresent());
    assertFalse(
        BaseDataTable.builder().buildingArea("0", "0", "").build().areaControlRatio().isPresent());
  }

  @Test
  void onlyATableIsATable() {
    Sheet form = SelfEvaluationForm.ofDepartment().build().sheet();
    assertThrows(IllegalArgumentException.class, () -> BaseDataTable.of(form));
    assertEquals(TABLE, BaseDataTable.of(sheet()));
  }

  @Test
  void aTableSurvivesSerialisation() {
    assertEquals(TABLE, Copies.of(TABLE));
  }
}
