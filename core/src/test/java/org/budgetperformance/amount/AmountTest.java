package org.budgetperformance.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.budgetperformance.testing.Copies;
import org.budgetperformance.testing.Locales;
import org.budgetperformance.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts of money. */
class AmountTest {
  @ParameterizedTest
  @CsvSource({
    "163.38, 163380000, 5000",
    "163.380, 163380000, 500",
    "163.3800, 163380000, 50",
    "163.38000, 163380000, 5",
    "163.380000, 163380000, 0",
    "163.3800000000, 163380000, 0",
    "7.2, 7200000, 50000",
    "34, 34000000, 500000",
    "0, 0, 500000",
    "-26.00, -26000000, 5000",
    "+1.8, 1800000, 50000",
    ".5, 500000, 50000"
  })
  void wanYuanAreExactToHalfTheirLastPlace(String written, long fen, long slack) {
    assertEquals(fen, Amount.ofWanYuan(written).fen());
    assertEquals(slack, Amount.ofWanYuan(written).slack());
  }

  @ParameterizedTest
  @CsvSource({
    "1633800, 163380000, 50",
    "1633800.0, 163380000, 5",
    "1633800.00, 163380000, 0",
    "-0.50, -50, 0",
    "0.01, 1, 0"
  })
  void yuanAreExactToHalfTheirLastPlace(String written, long fen, long slack) {
    assertEquals(fen, Amount.ofYuan(written).fen());
    assertEquals(slack, Amount.ofYuan(written).slack());
  }

  @ParameterizedTest
  @CsvSource({
    "YUAN, 100",
    "HUNDRED_YUAN, 10000",
    "THOUSAND_YUAN, 100000",
    "WAN_YUAN, 1000000",
    "MILLION_YUAN, 100000000",
    "YI_YUAN, 10000000000"
  })
  void aUnitIsSoManyFen(MoneyUnit unit, long fen) {
    assertEquals(fen, Amount.of(BigDecimal.ONE, unit).fen());
  }

  @Test
  void aCoarseUnitHasHalfOfItForSlack() {
    assertEquals(5_000_000_000L, Amount.of(BigDecimal.valueOf(2), MoneyUnit.YI_YUAN).slack());
  }

  @Test
  void zerosAtTheEndMakeAMoreExactAmountOfTheSameMoney() {
    assertNotEquals(Amount.ofWanYuan("7.2"), Amount.ofWanYuan("7.20"));
    assertEquals(0, Amount.ofWanYuan("7.2").compareTo(Amount.ofWanYuan("7.20")));
  }

  @Test
  void theSameMoneyInYuanIsMoreExactAndNotEqual() {
    assertNotEquals(Amount.ofWanYuan("7.2"), Amount.ofYuan("72000"));
    assertEquals(0, Amount.ofWanYuan("7.2").compareTo(Amount.ofYuan("72000")));
  }

  @Test
  void aFigureInYuanEqualsThatInWanYuanOfTheSameExactness() {
    assertEquals(Amount.ofWanYuan("163.3800"), Amount.ofYuan("1633800"));
  }

  @Test
  void aSumIsExact() {
    Amount sum = Amount.ofWanYuan("120.34").plus(Amount.ofWanYuan("43.04"));
    assertEquals(Amount.ofFen(163_380_000L), sum);
    assertEquals(0L, sum.slack());
  }

  @Test
  void aDifferenceMayBeNegative() {
    Amount difference = Amount.ofWanYuan("171.38").minus(Amount.ofWanYuan("197.38"));
    assertEquals(Amount.ofFen(-26_000_000L), difference);
    assertTrue(difference.isNegative());
  }

  @Test
  void zeroIsNeitherNegativeNorAbsent() {
    assertTrue(Amount.ofWanYuan("-0.00").isZero());
    assertFalse(Amount.ofWanYuan("-0.00").isNegative());
    assertFalse(Amount.ofFen(-1).isZero());
  }

  @Test
  void amountsAreOrderedByMoney() {
    assertTrue(Amount.ofWanYuan("-5").compareTo(Amount.ZERO) < 0);
    assertTrue(Amount.ofYuan("34000.01").compareTo(Amount.ofWanYuan("3.4")) > 0);
  }

  @ParameterizedTest
  @CsvSource({
    "163.38, 163.38万元",
    "34, 34.00万元",
    "7.2, 7.20万元",
    "0.123456, 0.123456万元",
    "-26, -26.00万元",
    "0, 0.00万元"
  })
  void anAmountPrintsInWanYuanWithAtLeastTwoDecimals(String written, String printed) {
    assertEquals(printed, Amount.ofWanYuan(written).toString());
  }

  @Test
  void inWanYuanKeepsTwoDecimalsAndDropsFurtherZeros() {
    assertEquals(new BigDecimal("120.30"), Amount.ofWanYuan("120.3000").inWanYuan());
    assertEquals(new BigDecimal("0.0001"), Amount.ofYuan("1").inWanYuan());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.001", "163.385", "-0.009"})
  void finerThanAFenIsNoAmountOfYuan(String written) {
    ArithmeticException e = assertThrows(ArithmeticException.class, () -> Amount.ofYuan(written));
    assertTrue(e.getMessage().contains(written), e.getMessage());
  }

  /** 0.1 + 0.2 as a double holds 0.30000000000000004: 30 fen, and exact. */
  @Test
  void computedYuanAreRoundedToTheFen() {
    Amount sum = Amount.ofYuan(BigDecimal.valueOf(0.1 + 0.2), RoundingMode.HALF_UP);
    assertEquals(Amount.ofFen(30), sum);
    assertEquals(
        Amount.ofFen(-124), Amount.ofYuan(new BigDecimal("-1.2350"), RoundingMode.HALF_UP));
    assertEquals(Amount.ofFen(500), Amount.ofYuan(new BigDecimal("5"), RoundingMode.UNNECESSARY));
    assertThrows(
        ArithmeticException.class,
        () -> Amount.ofYuan(new BigDecimal("1.235"), RoundingMode.UNNECESSARY));
  }

  @Test
  void theGreatestAndTheLeastAmountAreThoseOfALongOfFen() {
    assertEquals(Long.MAX_VALUE, Amount.ofYuan("92233720368547758.07").fen());
    assertEquals(Long.MIN_VALUE, Amount.ofYuan("-92233720368547758.08").fen());
  }

  @ParameterizedTest
  @ValueSource(strings = {"92233720368547758.08", "-92233720368547758.09"})
  void oneFenMoreOverflowsAndTheExceptionSaysWhat(String written) {
    ArithmeticException e = assertThrows(ArithmeticException.class, () -> Amount.ofYuan(written));
    assertTrue(e.getMessage().contains(written), e.getMessage());
  }

  @Test
  void aNumberOfAThousandDigitsIsNamedByItsLength() {
    String digits = Texts.repeat("9", 1_000);
    ArithmeticException e = assertThrows(ArithmeticException.class, () -> Amount.ofYuan(digits));
    assertTrue(e.getMessage().contains("1000 digits"), e.getMessage());
  }

  @Test
  void sumsOverflowLoudly() {
    Amount most = Amount.ofFen(Long.MAX_VALUE);
    assertThrows(ArithmeticException.class, () -> most.plus(Amount.ofFen(1)));
    assertThrows(ArithmeticException.class, () -> Amount.ofFen(-2).minus(most));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ".",
        "1.2.3",
        "1e3",
        "1E3",
        "1e999999999",
        "0x10",
        " 1",
        "1 ",
        "1,000",
        "12元",
        "--1",
        "1-",
        "１２",
        "٣",
        "NaN",
        "Infinity",
        "一"
      })
  void onlyAPlainDecimalIsAnAmountAndTheExceptionSaysWhatWasGiven(String written) {
    NumberFormatException e =
        assertThrows(NumberFormatException.class, () -> Amount.ofWanYuan(written));
    assertTrue(e.getMessage().contains("'" + written + "'"), e.getMessage());
  }

  @Test
  void aHugeExponentCostsNothing() {
    BigDecimal huge = new BigDecimal("1e999999999");
    BigDecimal fine = BigDecimal.valueOf(0L, 999_999_999);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThrows(ArithmeticException.class, () -> Amount.of(huge, MoneyUnit.YUAN));
          assertEquals(Amount.ZERO, Amount.of(fine, MoneyUnit.YUAN));
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {-1L, Long.MIN_VALUE})
  void aNegativeSlackIsRefusedAndNamed(long slack) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Amount.ofFen(1L, slack));
    assertTrue(e.getMessage().contains(Long.toString(slack)), e.getMessage());
  }

  @Test
  void nullIsRefused() {
    assertThrows(NullPointerException.class, () -> Amount.ofYuan((String) null));
    assertThrows(NullPointerException.class, () -> Amount.of(null, MoneyUnit.YUAN));
  }

  @Test
  void aForeignLocaleChangesNothing() {
    Locales.underEach(
        () -> {
          assertEquals("163.38万元", Amount.ofWanYuan("163.38").toString());
          assertEquals(163_380_000L, Amount.ofWanYuan("163.38").fen());
        });
  }

  @Property(tries = 200, seed = "20241130")
  void everyAmountSurvivesSerialisation(@ForAll long fen) {
    assertEquals(Amount.ofFen(fen, 50L), Copies.of(Amount.ofFen(fen, 50L)));
  }

  @Property(tries = 500, seed = "20241130")
  void everyAmountReadsBackFromWhatItPrints(@ForAll long fen) {
    String printed = Amount.ofFen(fen).toString();
    assertEquals(fen, Amount.ofWanYuan(printed.substring(0, printed.length() - 2)).fen());
  }

  @Property(tries = 500, seed = "20241130")
  void takingAwayUndoesAdding(@ForAll int first, @ForAll int second) {
    Amount sum = Amount.ofFen(first).plus(Amount.ofFen(second));
    assertEquals((long) first + second, sum.fen());
    assertEquals(Amount.ofFen(first), sum.minus(Amount.ofFen(second)));
  }
}
