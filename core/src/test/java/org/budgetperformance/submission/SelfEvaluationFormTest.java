package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;

/** Forms of a department and of a project. */
class SelfEvaluationFormTest {
  private static final Indicator LIMIT =
      Indicator.builder()
          .name("整体支出控制额")
          .category(Category.ECONOMIC_COST)
          .target("≤127.73万元")
          .actual("161.73万元")
          .points("20")
          .score("20")
          .explanation("年中追加")
          .build();

  private static final SelfEvaluationForm FORM =
      SelfEvaluationForm.ofDepartment()
          .text(Lines.UNIT, "某局")
          .funds(Lines.ANNUAL_FUNDS, "127.73", "171.38", "171.38")
          .execution(Lines.ANNUAL_FUNDS, "10", "100%", "10")
          .split(Lines.GENERAL_PUBLIC_BUDGET, "127.73")
          .dimension(Dimension.COST, "20")
          .indicator(LIMIT)
          .total("100", "98.87")
          .build();

  @Test
  void cellsAreReadAsTheirColumns() {
    Sheet sheet = FORM.sheet();
    assertEquals("某局", sheet.at(Lines.UNIT, Columns.TEXT).get());
    assertEquals(Amount.ofWanYuan("171.38"), sheet.at(Lines.ANNUAL_FUNDS, Columns.EXECUTED).get());
    assertEquals(Rate.ofPercent("100"), sheet.at(Lines.ANNUAL_FUNDS, Columns.EXECUTION_RATE).get());
    assertEquals(Points.of(10), sheet.at(Lines.ANNUAL_FUNDS, Columns.SCORE).get());
    assertEquals(
        Amount.ofWanYuan("127.73"), sheet.at(Lines.GENERAL_PUBLIC_BUDGET, Columns.AMOUNT).get());
    assertEquals(Points.of(20), sheet.at(Line.of(Dimension.COST), Columns.POINTS).get());
  }

  @Test
  void anIndicatorComesBackAsItWasPut() {
    assertEquals(ImmutableList.of(LIMIT), FORM.indicators());
    assertEquals(Target.parse("≤127.73万元"), FORM.indicators().get(0).target().get());
    assertEquals(Actual.parse("161.73万元"), FORM.indicators().get(0).actual().get());
  }

  @Test
  void theSameIndicatorTwiceStaysTwo() {
    SelfEvaluationForm form =
        SelfEvaluationForm.ofDepartment().indicator(LIMIT).indicator(LIMIT).build();
    assertEquals(ImmutableList.of(LIMIT, LIMIT), form.indicators());
  }

  @Test
  void anIndicatorWithItsNameOnlyIsBlankInEveryOtherCell() {
    Indicator bare = Indicator.builder().name("完成率").build();
    Indicator back = SelfEvaluationForm.ofDepartment().indicator(bare).build().indicators().get(0);
    assertEquals(bare, back);
    assertEquals(FigureState.BLANK, back.category().state());
    assertEquals(FigureState.BLANK, back.explanation().state());
  }

  @Test
  void aFormThatStatesAllThreeAmountsHasAnExecution() {
    assertEquals(
        Optional.of(
            BudgetExecution.of(
                Amount.ofWanYuan("127.73"),
                Amount.ofWanYuan("171.38"),
                Amount.ofWanYuan("171.38"))),
        FORM.execution());
  }

  @Test
  void oneAmountLeftBlankAndThereIsNone() {
    assertFalse(
        SelfEvaluationForm.ofDepartment()
            .funds(Lines.ANNUAL_FUNDS, "", "171.38", "171.38")
            .build()
            .execution()
            .isPresent());
    assertFalse(
        SelfEvaluationForm.ofDepartment()
            .funds(Lines.ANNUAL_FUNDS, "127.73", "171.38", "——")
            .build()
            .execution()
            .isPresent());
  }

  @Test
  void theClaimedTotalIsTheScoreOfTheRowOfTotals() {
    assertEquals(Optional.of(Points.of("98.87")), FORM.claimedTotal());
    assertFalse(SelfEvaluationForm.ofDepartment().build().claimedTotal().isPresent());
  }

  @Test
  void theFormOfAProjectBearsItsName() {
    SelfEvaluationForm form = SelfEvaluationForm.ofProject("信访接待工作经费").build();
    assertEquals(Optional.of("信访接待工作经费"), form.project());
    assertEquals("信访接待工作经费", form.sheet().at(Lines.PROJECT_NAME, Columns.TEXT).get());
    assertEquals(Optional.empty(), FORM.project());
  }

  @Test
  void theNameOfAProjectMayBeLeftBlank() {
    SelfEvaluationForm form = SelfEvaluationForm.ofProject("").build();
    assertEquals(Optional.of(""), form.project());
    assertEquals(FigureState.BLANK, form.sheet().at(Lines.PROJECT_NAME, Columns.TEXT).state());
  }

  @Test
  void badBusinessCanBeHeld() {
    SelfEvaluationForm form =
        SelfEvaluationForm.ofDepartment()
            .funds(Lines.ANNUAL_FUNDS, "-5", "0", "9")
            .total("100", "120")
            .build();
    assertEquals(Amount.ofWanYuan("-5"), form.execution().get().opening());
    assertEquals(Optional.of(Points.of(120)), form.claimedTotal());
  }

  @Test
  void onlyAFormIsAForm() {
    Sheet table = BaseDataTable.builder().build().sheet();
    assertThrows(IllegalArgumentException.class, () -> SelfEvaluationForm.of(table));
    assertEquals(FORM, SelfEvaluationForm.of(FORM.sheet()));
    assertNotEquals(FORM, SelfEvaluationForm.ofDepartment().build());
  }

  @Test
  void aFormSurvivesSerialisation() {
    assertEquals(FORM, Copies.of(FORM));
    assertEquals(LIMIT, Copies.of(LIMIT));
  }
}
