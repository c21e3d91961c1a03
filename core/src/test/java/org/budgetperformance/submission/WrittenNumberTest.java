package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.MoneyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number that a figure states, and the way back. */
class WrittenNumberTest {
  private static FigureType<?> type(String id) {
    return FigureType.find(id).get();
  }

  private static WrittenNumber written(FigureType<?> type, Figure<?> figure) {
    return WrittenNumber.of(type, figure).get();
  }

  @ParameterizedTest
  @CsvSource({
    "amount, 7.2, 7.20",
    "amount, 72000元, 7.2000",
    "amount, 74256.9972, 74256.9972",
    "points, 20, 20.00",
    "rate, 98.5%, 98.5",
    "count, 8人, 8",
    "area, 12.5, 12.5",
    "target, ≤127.73万元, 127.73",
    "target, ≥2000元, 2000",
    "actual, =95%, 95",
    "actual, 12次, 12"
  })
  void itsScaleIsTheLastPlace(String type, String cell, String number) {
    assertEquals(new BigDecimal(number), written(type(type), Cells.read(type(type), cell)).value());
  }

  @ParameterizedTest
  @CsvSource({
    "amount, 163.38, 136.38, 136.38",
    "points, 18, 20, 20",
    "rate, 98.5%, 89.5, 89.5%",
    "count, 8人, 9, 9",
    "target, ≤127.73万元, 161.73, ≤161.73万元",
    "actual, =95%, 59, =59%"
  })
  void anotherNumberIsStatedInTheSameWay(String type, String cell, String number, String other) {
    assertEquals(
        Cells.read(type(type), other),
        written(type(type), Cells.read(type(type), cell)).with(new BigDecimal(number)).get());
  }

  @Test
  void notesStay() {
    Figure<?> figure = Cells.read(FigureType.AMOUNT, "34（其中26万元纳入基本支出）");
    Figure<?> other = written(FigureType.AMOUNT, figure).with(new BigDecimal("8.00")).get();

    assertEquals(Amount.ofWanYuan("8"), other.get());
    assertEquals(figure.notes(), other.notes());
  }

  @Test
  void unitsAreAddedInTheUnitThatIsWritten() {
    // 2.6万元 are 2600000 fen.
    WrittenNumber yuan = written(FigureType.TARGET, Cells.read(FigureType.TARGET, "≤1000元"));
    assertEquals(Optional.of(new BigDecimal("27000")), yuan.plusUnits(2_600_000));
    WrittenNumber wanYuan = written(FigureType.AMOUNT, Cells.read(FigureType.AMOUNT, "1"));
    assertEquals(Optional.of(new BigDecimal("3.60")), wanYuan.plusUnits(2_600_000));
    assertEquals(Optional.of(new BigDecimal("1.000001")), wanYuan.plusUnits(1));
  }

  @Test
  void aNumberWithoutUnitsTakesNone() {
    WrittenNumber times = written(FigureType.ACTUAL, Cells.read(FigureType.ACTUAL, "12次"));
    assertEquals(Optional.empty(), times.plusUnits(1));
  }

  @Test
  void roundingGoesHalfUpToTheLastPlace() {
    WrittenNumber amount =
        written(
            FigureType.AMOUNT, Figure.of(Amount.of(new BigDecimal("1.00"), MoneyUnit.WAN_YUAN)));
    assertEquals(Amount.ofWanYuan("2.35"), amount.withRounded(new BigDecimal("2.345")).get().get());
  }

  @Test
  void whatIsFinerThanAFenCannotBeStated() {
    WrittenNumber amount = written(FigureType.AMOUNT, Cells.read(FigureType.AMOUNT, "1"));
    assertEquals(Optional.empty(), amount.with(new BigDecimal("0.0000001")));
  }

  @Test
  void whatStatesNoNumberHasNone() {
    for (String cell : ImmutableList.of("", "——", "无", "明显改善", "90-95%")) {
      assertFalse(
          WrittenNumber.of(FigureType.TARGET, Cells.read(FigureType.TARGET, cell)).isPresent(),
          cell);
    }
  }
}
