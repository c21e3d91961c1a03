package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.junit.jupiter.api.Test;

/** Figures go in as a system holds them: numbers, names, codes, null for what is blank. */
class SystemValuesTest {
  @Test
  void yuanOfAColumnAreAnAmount() {
    // 1,633,800.00 yuan are 163.38 ten thousand yuan, to the fen.
    Amount amount = Amount.ofYuan(new BigDecimal("1633800.00"));

    assertEquals(163_380_000L, amount.fen());
    assertEquals(0L, amount.slack());
    assertEquals(new BigDecimal("1633800.00"), amount.inYuan());
    assertEquals(new BigDecimal("-0.50"), Amount.ofYuan("-0.50").inYuan());
  }

  @Test
  void wholeYuanStandForHalfAYuanToEachSide() {
    assertEquals(50L, Amount.ofYuan(new BigDecimal("1633800")).slack());
  }

  @Test
  void whatIsFinerThanAFenIsRefused() {
    assertThrows(ArithmeticException.class, () -> Amount.ofYuan(new BigDecimal("0.001")));
    assertEquals(1L, Amount.ofYuan(new BigDecimal("0.0100")).fen());
  }

  @Test
  void pointsAreRoundedAsTheCallerSays() {
    assertEquals(Points.of("98.88"), Points.of(new BigDecimal("98.875"), RoundingMode.HALF_UP));
    assertEquals(Points.of("98.87"), Points.of(new BigDecimal("98.875"), RoundingMode.DOWN));
    assertThrows(
        ArithmeticException.class,
        () -> Points.of(new BigDecimal("98.875"), RoundingMode.UNNECESSARY));
  }

  @Test
  void aFractionIsARateAsItIsPrinted() {
    // 0.98604 printed with two decimals is 98.60%, half a hundredth of a percent to each side.
    assertEquals(Rate.ofPercent("98.60"), Rate.ofFraction(new BigDecimal("0.98604"), 2));
    assertEquals(Rate.ofPercent("99"), Rate.ofFraction(new BigDecimal("0.985"), 0));
    assertThrows(IllegalArgumentException.class, () -> Rate.ofFraction(BigDecimal.ONE, 7));
    assertThrows(IllegalArgumentException.class, () -> Rate.ofFraction(BigDecimal.ONE, -1));
  }

  @Test
  void aCategoryIsFoundByItsNameOrItsId() {
    assertEquals(Optional.of(Category.QUANTITY), Category.find("数量指标"));
    assertEquals(Optional.of(Category.QUANTITY), Category.find(" 数量 "));
    assertEquals(Optional.of(Category.QUANTITY), Category.find("quantity"));
    assertEquals(Optional.empty(), Category.find("指标"));
    assertEquals(Optional.empty(), Category.find(""));
    assertEquals(Optional.empty(), Category.find(null));
  }

  @Test
  void theCodeOfATownOrAVillageIsThatOfItsCounty() {
    assertEquals(DivisionCode.of("431281"), DivisionCode.of("431281100"));
    assertEquals(DivisionCode.of("431281"), DivisionCode.of("431281100203"));
    assertEquals(DivisionCode.of("431200"), DivisionCode.of("431200000000"));
    assertEquals(DivisionCode.NATION, DivisionCode.of("000000000000"));
    assertThrows(IllegalArgumentException.class, () -> DivisionCode.of("4312811"));
    assertThrows(IllegalArgumentException.class, () -> DivisionCode.of("43128110"));
    assertThrows(IllegalArgumentException.class, () -> DivisionCode.of("4312811002"));
    assertThrows(IllegalArgumentException.class, () -> DivisionCode.of("00"));
  }

  @Test
  void aFormOfValuesIsTheFormOfTheirTexts() {
    SelfEvaluationForm values =
        SelfEvaluationForm.ofProject("道路养护")
            .funds(
                Lines.ANNUAL_FUNDS,
                Amount.ofWanYuan("25"),
                Amount.ofWanYuan("25.0"),
                Amount.ofWanYuan("20"))
            .supplementary(Lines.ANNUAL_FUNDS, Amount.ofWanYuan("0"))
            .execution(Lines.ANNUAL_FUNDS, Points.of(10), Rate.ofPercent("80"), Points.of(8))
            .split(Lines.PERSONNEL, Amount.ofWanYuan("3.2"))
            .dimension(Dimension.OUTPUT, Points.of(40))
            .indicator(
                Indicator.builder()
                    .name("里程")
                    .category(Category.QUANTITY)
                    .target("≥12公里")
                    .actual("12公里")
                    .points(Points.of(20))
                    .score(Points.of(20))
                    .build())
            .total(Points.of(100), Points.of(98))
            .build();
    SelfEvaluationForm texts =
        SelfEvaluationForm.ofProject("道路养护")
            .funds(Lines.ANNUAL_FUNDS, "25", "25.0", "20")
            .supplementary(Lines.ANNUAL_FUNDS, "0")
            .execution(Lines.ANNUAL_FUNDS, "10", "80", "8")
            .split(Lines.PERSONNEL, "3.2")
            .dimension(Dimension.OUTPUT, "40")
            .indicator(
                Indicator.builder()
                    .name("里程")
                    .category(Category.QUANTITY)
                    .target("≥12公里")
                    .actual("12公里")
                    .points("20")
                    .score("20")
                    .build())
            .total("100", "98")
            .build();

    assertEquals(texts, values);
  }

  @Test
  void nullIsABlankCell() {
    Amount amount = null;
    Points points = null;
    Rate rate = null;
    String text = null;
    Category category = null;
    SelfEvaluationForm blank =
        SelfEvaluationForm.ofDepartment()
            .text(Lines.UNIT, text)
            .funds(Lines.ANNUAL_FUNDS, amount, amount, amount)
            .execution(Lines.ANNUAL_FUNDS, points, rate, points)
            .supplementary(Lines.ANNUAL_FUNDS, amount)
            .split(Lines.PERSONNEL, text)
            .dimension(Dimension.COST, points)
            .indicator(
                Indicator.builder()
                    .name("里程")
                    .category(category)
                    .target(text)
                    .actual(text)
                    .points(points)
                    .score(text)
                    .explanation(text)
                    .build())
            .total(points, points)
            .build();

    int cells = 0;
    for (Figure<?> figure : blank.sheet().figures().values()) {
      assertEquals(FigureState.BLANK, figure.state());
      cells++;
    }
    // 1 of words, 3 + 3 + 1 of funds, 1 of a split, 1 of a dimension, 6 of the indicator, 2 of the
    // total.
    assertEquals(18, cells);
    Narrative silent = Narrative.builder().project("道路养护", null).goal("里程", null).build();
    assertTrue(silent.sheet().figures().isEmpty());
  }

  @Test
  void aTableTakesValuesToo() {
    BaseDataTable values =
        BaseDataTable.builder()
            .line(
                Lines.RECEPTIONS, Amount.ofWanYuan("0.64"), Amount.ofWanYuan("0.5"), (Amount) null)
            .project(
                BaseDataLines.BUSINESS_PROJECT,
                "道路养护",
                (Amount) null,
                Amount.ofWanYuan("25"),
                Amount.ofWanYuan("20"))
            .build();

    Sheet sheet = values.sheet();
    assertEquals(Amount.ofWanYuan("0.5"), sheet.at(Lines.RECEPTIONS, BaseDataColumns.BUDGET).get());
    assertEquals(FigureState.BLANK, sheet.at(Lines.RECEPTIONS, Columns.FINAL).state());
    Row project = Row.of(BaseDataLines.BUSINESS_PROJECT, "道路养护");
    assertEquals(Amount.ofWanYuan("20"), sheet.at(project, Columns.FINAL).get());
  }

  @Test
  void aLineThatAFormDoesNotHaveIsRefusedByName() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> SelfEvaluationForm.ofDepartment().split(Lines.PROJECT_COUNT, "3"));
    assertTrue(refused.getMessage().contains("project-count"), refused.getMessage());

    // What a province adds is in no list of the nation.
    Line training = Line.of("training", "培训费", "training");
    SelfEvaluationForm form = SelfEvaluationForm.ofDepartment().split(training, "3").build();
    assertEquals(Amount.ofWanYuan("3"), form.sheet().at(training, Columns.AMOUNT).get());
  }

  @Test
  void aValueThatAColumnCannotHoldIsRefusedByRowAndColumn() {
    Sheet.Builder table = Sheet.builder(SheetId.of(Documents.NARRATIVE));
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> table.value(Row.of(Lines.STAFFING), Columns.COUNT, new BigDecimal("0.00001")));

    assertTrue(
        refused.getMessage().startsWith("row staffing, column count: "), refused.getMessage());
  }
}
