package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.testing.Locales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading of cells. */
class CellsTest {
  private static final ImmutableList<FigureType<?>> TYPES =
      ImmutableList.of(
          FigureType.AMOUNT,
          FigureType.POINTS,
          FigureType.RATE,
          FigureType.COUNT,
          FigureType.AREA,
          FigureType.TARGET,
          FigureType.ACTUAL,
          FigureType.CATEGORY,
          FigureType.TEXT);

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000", "\t\n", "\u200b"})
  void nothingButSpaceIsBlankInEveryColumn(String text) {
    for (FigureType<?> type : TYPES) {
      assertEquals(FigureState.BLANK, Cells.read(type, text).state(), type.id());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", " 无 ", "\u3000无"})
  void noneSaysThatThereIsNoneInEveryColumn(String text) {
    for (FigureType<?> type : TYPES) {
      assertEquals(FigureState.NONE, Cells.read(type, text).state(), type.id());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "—", "——", "--", "/", "－", "– –", "─", "\\", "／"})
  void strokesCloseACellOnPurpose(String text) {
    assertEquals(FigureState.DASH, Cells.read(FigureType.AMOUNT, text).state());
    assertEquals(FigureState.DASH, Cells.read(FigureType.TARGET, text).state());
    assertEquals(text, Cells.read(FigureType.AMOUNT, text).original().get());
  }

  @ParameterizedTest
  @CsvSource({
    "163.38, 163.38",
    "163.38万元, 163.38",
    "'163 .38 万 元', 163.38",
    "１６３．３８, 163.38",
    "-26, -26",
    "'1,633.80', 1633.80",
    "0, 0"
  })
  void amountsAreInWanYuanUnlessTheyNameAUnit(String text, String wanYuan) {
    assertEquals(Figure.of(Amount.ofWanYuan(wanYuan)), Cells.read(FigureType.AMOUNT, text));
  }

  @Test
  void anAmountThatNamesItsUnitIsInThatUnit() {
    Figure<Amount> yuan = Figure.of(Amount.ofYuan("1633800"));
    assertEquals(yuan, Cells.read(FigureType.AMOUNT, "1633800元"));
    assertEquals(yuan, Cells.read(FigureType.AMOUNT, "1633800", MoneyUnit.YUAN));
    assertEquals(
        Figure.of(Amount.ofWanYuan("163.38")),
        Cells.read(FigureType.AMOUNT, "163.38万元", MoneyUnit.YUAN));
    assertEquals(
        Figure.of(Amount.of(new BigDecimal("1.2"), MoneyUnit.YI_YUAN)),
        Cells.read(FigureType.AMOUNT, "1.2亿元"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "四舍五入",
        "16,33.80",
        "163.38.1",
        "约34",
        "34%",
        "34美元",
        "1e3",
        "34-35",
        "XX",
        "*",
        "≥34",
        "()",
        "(34)",
        "0.0000001",
        "99999999999999999999"
      })
  void whatStatesNoAmountIsUnreadableAndKept(String text) {
    Figure<Amount> figure = Cells.read(FigureType.AMOUNT, text);
    assertEquals(FigureState.UNREADABLE, figure.state());
    assertEquals(text, figure.original().get());
  }

  @ParameterizedTest
  @CsvSource({"10, 10", "10分, 10", "9.80分, 9.8", "98.87, 98.87", "０, 0"})
  void pointsMayNameTheirUnit(String text, String points) {
    assertEquals(Figure.of(Points.of(points)), Cells.read(FigureType.POINTS, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.875", "10%", "十分好", "10元"})
  void whatStatesNoPointsIsUnreadable(String text) {
    assertEquals(FigureState.UNREADABLE, Cells.read(FigureType.POINTS, text).state());
  }

  @ParameterizedTest
  @CsvSource({"94.37%, 94.37", "94.37, 94.37", "100％, 100", "-3.2%, -3.2"})
  void ratesAreInPercentWithOrWithoutTheSign(String text, String percent) {
    assertEquals(Figure.of(Rate.ofPercent(percent)), Cells.read(FigureType.RATE, text));
  }

  @Test
  void aRateOutOfRangeIsUnreadable() {
    assertEquals(
        FigureState.UNREADABLE, Cells.read(FigureType.RATE, "-9223372036854.775808%").state());
    assertEquals(FigureState.UNREADABLE, Cells.read(FigureType.RATE, "0.0000001%").state());
  }

  @Test
  void countsAndAreasMayNameTheirUnit() {
    assertEquals(Figure.count(12), Cells.read(FigureType.COUNT, "12人"));
    assertEquals(Figure.count(12), Cells.read(FigureType.COUNT, "12"));
    Figure<BigDecimal> area = Figure.of(FigureType.AREA, new BigDecimal("350.5"));
    assertEquals(area, Cells.read(FigureType.AREA, "350.5平方米"));
    assertEquals(area, Cells.read(FigureType.AREA, "350.5㎡"));
    assertEquals(area, Cells.read(FigureType.AREA, "350.5"));
  }

  @Test
  void aNoteInBracketsBelongsToTheFigure() {
    Figure<Amount> figure = Cells.read(FigureType.AMOUNT, "34（其中26万元纳入基本支出）");
    assertEquals(Amount.ofWanYuan("34"), figure.get());
    assertEquals(ImmutableList.of(Note.of("其中26万元纳入基本支出", Amount.ofWanYuan("26"))), figure.notes());
  }

  @Test
  void aNoteOfSeveralClausesIsSeveralNotes() {
    assertEquals(
        ImmutableList.of(
            Note.of("其中26万元纳入基本支出", Amount.ofWanYuan("26")),
            Note.of("8万元结转", Amount.ofWanYuan("8")),
            Note.of("见附件")),
        Cells.splitNotes("其中26万元纳入基本支出，8万元结转；见附件。"));
  }

  @Test
  void aThousandsSeparatorEndsNoClause() {
    assertEquals(
        ImmutableList.of(Note.of("其中1,000元为现金", Amount.ofYuan("1000"))),
        Cells.splitNotes("其中1,000元为现金"));
  }

  @Test
  void aNoteWithTwoAmountsStatesNeither() {
    Note note = Cells.splitNotes("由26万元减至8万元").get(0);
    assertFalse(note.amount().isPresent());
  }

  @Test
  void wordsAreKeptAsTheyStandButForSpace() {
    assertEquals(Figure.of("进一步 加强管理"), Cells.read(FigureType.TEXT, " 进一步\n加强管理 "));
    assertEquals(Figure.of("-"), Cells.read(FigureType.TEXT, "-"));
  }

  @Test
  void targetsAreReadAsTargets() {
    assertEquals(Figure.of(Target.parse("≤127.73万元")), Cells.read(FigureType.TARGET, "≤127.73万元"));
    assertEquals(127_730_000L, Cells.read(FigureType.TARGET, "≤127.73万元").units());
  }

  @Test
  void anAmountAloneIsReadWithoutAFigure() {
    assertEquals(Optional.of(Amount.ofWanYuan("7.2")), Cells.amount("7.2 万元", MoneyUnit.YUAN));
    assertEquals(Optional.of(Amount.ofYuan("7")), Cells.amount("7", MoneyUnit.YUAN));
    assertEquals(Optional.empty(), Cells.amount("工作经费", MoneyUnit.YUAN));
    assertEquals(Optional.empty(), Cells.amount("0.001", MoneyUnit.YUAN));
  }

  @Test
  void aForeignLocaleChangesNothing() {
    Locales.underEach(
        () ->
            assertEquals(
                Figure.of(Amount.ofWanYuan("163.38")), Cells.read(FigureType.AMOUNT, "163.38万元")));
  }

  @Provide
  Arbitrary<String> cells() {
    Arbitrary<String> fragments =
        Arbitraries.of(
            "9",
            "0",
            "1",
            ".",
            ",",
            "-",
            "+",
            "%",
            "元",
            "万元",
            "亿元",
            "分",
            "人",
            "(",
            ")",
            "（",
            "）",
            "其中",
            "，",
            "；",
            "。",
            "无",
            "—",
            "/",
            "≥",
            "≤",
            "约",
            "一",
            "万",
            "\u3000",
            " ",
            "e",
            "O",
            "㎡",
            "平方米",
            "99999999999999999999",
            "-9223372036854.775808",
            "922337203685.4775808");
    return fragments.list().ofMaxSize(8).map(list -> String.join("", list));
  }

  @Property(tries = 1_500, seed = "20241130")
  void noTextMakesReadingThrow(@ForAll("cells") String text) {
    for (FigureType<?> type : TYPES) {
      assertNotNull(Cells.read(type, text).state(), type.id());
    }
  }

  @Property(tries = 300, seed = "20241130")
  void anyTextAtAllIsReadOrKept(@ForAll String text) {
    for (FigureType<?> type : TYPES) {
      Figure<?> figure = Cells.read(type, text);
      assertTrue(figure.state() == FigureState.BLANK || figure.original().isPresent(), type.id());
    }
  }

  @Property(tries = 300, seed = "20241130")
  void everyAmountReadsBackFromWhatItPrints(@ForAll long fen) {
    Figure<Amount> read = Cells.read(FigureType.AMOUNT, Amount.ofFen(fen).toString());
    assertEquals(fen, read.units());
  }
}
