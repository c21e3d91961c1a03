package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.indicator.Unit;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in one cell. */
class FigureTest {
  private static final Quantity LIMIT = Quantity.of(new BigDecimal("127.73"), Unit.WAN_YUAN);

  private static Figure<Amount> bare(FigureState state) {
    switch (state) {
      case ABSENT:
        return Figure.absent();
      case BLANK:
        return Figure.blank();
      case DASH:
        return Figure.dash();
      case NONE:
        return Figure.none();
      case UNREADABLE:
        return Figure.unreadable("四十三");
      default:
        return Figure.of(Amount.ZERO);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyStateIsDifferentFromEveryOther(FigureState state) {
    assertEquals(state, bare(state).state());
    for (FigureState other : FigureState.values()) {
      assertEquals(state == other, bare(state).equals(bare(other)), state + " and " + other);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyStateSurvivesSerialisation(FigureState state) {
    assertEquals(bare(state), Copies.of(bare(state)));
    assertEquals(bare(state).hashCode(), Copies.of(bare(state)).hashCode());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STATED")
  void onlyAStatedFigureHasAValue(FigureState state) {
    assertFalse(bare(state).isStated());
    assertFalse(bare(state).isNumeric());
    assertFalse(bare(state).value().isPresent());
    IllegalStateException e = assertThrows(IllegalStateException.class, () -> bare(state).get());
    assertTrue(e.getMessage().contains(state.name()), e.getMessage());
  }

  @Test
  void zeroIsAValue() {
    Figure<Amount> zero = Figure.of(Amount.ofWanYuan("0"));
    assertTrue(zero.isStated());
    assertTrue(zero.isNumeric());
    assertEquals(0L, zero.units());
    assertNotEquals(Figure.blank(), zero);
  }

  @Test
  void anAmountCountsFenWithItsSlack() {
    Figure<Amount> figure = Figure.of(Amount.ofWanYuan("163.38"));
    assertEquals(163_380_000L, figure.units());
    assertEquals(5_000L, figure.slack());
  }

  @Test
  void pointsCountHundredthsExactly() {
    assertEquals(9_887L, Figure.of(Points.of("98.87")).units());
    assertEquals(0L, Figure.of(Points.of("98.87")).slack());
  }

  @Test
  void aRateCountsHundredMillionthsWithItsSlack() {
    assertEquals(98_500_000L, Figure.of(Rate.ofPercent("98.5")).units());
    assertEquals(50_000L, Figure.of(Rate.ofPercent("98.5")).slack());
  }

  @Test
  void aCountIsExactAndCountsTenThousandths() {
    assertEquals(120_000L, Figure.count(12).units());
    assertEquals(0L, Figure.count(12).slack());
    assertEquals(125_000L, Figure.of(FigureType.COUNT, new BigDecimal("12.5")).units());
    assertEquals(0L, Figure.of(FigureType.COUNT, new BigDecimal("12.5")).slack());
  }

  @Test
  void anAreaIsRoundedToItsLastPlace() {
    assertEquals(120_000L, Figure.of(FigureType.AREA, new BigDecimal("12")).units());
    assertEquals(5_000L, Figure.of(FigureType.AREA, new BigDecimal("12")).slack());
    assertEquals(500L, Figure.of(FigureType.AREA, new BigDecimal("12.5")).slack());
    assertEquals(50L, Figure.of(FigureType.AREA, new BigDecimal("12.50")).slack());
  }

  @Test
  void aTargetOfMoneyCountsFen() {
    assertTrue(Figure.of(Target.atMost(LIMIT)).isNumeric());
    assertEquals(127_730_000L, Figure.of(Target.atMost(LIMIT)).units());
    assertEquals(5_000L, Figure.of(Target.atMost(LIMIT)).slack());
    assertEquals(127_730_000L, Figure.of(Actual.of(LIMIT)).units());
  }

  @Test
  void aTargetOfSomethingElseIsNoNumber() {
    Quantity times = Quantity.of(BigDecimal.valueOf(12), Unit.count("次"));
    assertFalse(Figure.of(Target.atLeast(times)).isNumeric());
    assertTrue(Figure.of(Target.atLeast(times)).isStated());
  }

  @Test
  void wordsAndCategoriesAreNoNumbers() {
    assertFalse(Figure.of("12").isNumeric());
    assertFalse(Figure.of(Category.QUANTITY).isNumeric());
    assertEquals("12", Figure.of("12").get());
  }

  @Test
  void originalTextLineAndColumnTakeNoPartInEquality() {
    Figure<Amount> built = Figure.of(Amount.ofWanYuan("34"));
    Figure<Amount> read = built.readFrom("34 万元", 17, 3);
    assertEquals(built, read);
    assertEquals(built.hashCode(), read.hashCode());
    assertEquals("34 万元", read.original().get());
    assertEquals(17, read.line());
    assertFalse(built.original().isPresent());
    assertEquals(0, built.line());
    assertEquals(3, read.column());
    assertEquals(0, built.readFrom("34 万元", 17).column());
  }

  @Test
  void linesAndColumnsAreNotNegative() {
    assertThrows(IllegalArgumentException.class, () -> Figure.blank().readFrom("", -1));
    assertThrows(IllegalArgumentException.class, () -> Figure.blank().readFrom("", 1, -1));
  }

  @Test
  void originalTextSurvivesSerialisation() {
    Figure<Amount> copy = Copies.of(Figure.of(Amount.ofWanYuan("34")).readFrom("34", 17));
    assertEquals("34", copy.original().get());
    assertEquals(17, copy.line());
    assertEquals(34_000_000L, copy.units());
  }

  @Test
  void notesTakePartInEquality() {
    Figure<Amount> bare = Figure.of(Amount.ofWanYuan("34"));
    Figure<Amount> noted =
        bare.withNotes(ImmutableList.of(Note.of("其中26万元纳入基本支出", Amount.ofWanYuan("26"))));
    assertNotEquals(bare, noted);
    assertEquals(34_000_000L, noted.units());
    assertEquals(Amount.ofWanYuan("26"), noted.notes().get(0).amount().get());
    assertEquals(noted, Copies.of(noted));
  }

  @Test
  void figuresOfDifferentExactnessDiffer() {
    assertNotEquals(Figure.of(Amount.ofWanYuan("163.38")), Figure.of(Amount.ofYuan("1633800")));
  }

  @Test
  void aCountFinerThanFourDecimalsIsRefused() {
    assertThrows(
        ArithmeticException.class, () -> Figure.of(FigureType.COUNT, new BigDecimal("0.00001")));
  }

  @Test
  void aCountWithAHugeExponentIsRefusedAtNoCost() {
    BigDecimal huge = new BigDecimal("1e100000000");
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThrows(ArithmeticException.class, () -> Figure.of(FigureType.COUNT, huge)));
  }

  @Test
  void nullIsNoValue() {
    assertThrows(NullPointerException.class, () -> Figure.of((Amount) null));
    assertThrows(NullPointerException.class, () -> Figure.blank().readFrom(null, 1));
  }
}
