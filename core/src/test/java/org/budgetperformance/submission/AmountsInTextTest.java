package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts in running words. */
class AmountsInTextTest {
  @Test
  void amountsComeInTheOrderInWhichTheyStand() {
    assertEquals(
        ImmutableList.of(
            Amount.ofWanYuan("163.38"), Amount.ofWanYuan("120.34"), Amount.ofWanYuan("43.04")),
        AmountsInText.find("基本支出 163.38 万元，其中人员经费120.34万元，公用经费43.04万元。"));
  }

  @Test
  void eachAmountIsInTheUnitThatFollowsIt() {
    assertEquals(
        ImmutableList.of(
            Amount.ofYuan("350"),
            Amount.ofWanYuan("7.2"),
            Amount.of(new BigDecimal("3"), MoneyUnit.MILLION_YUAN),
            Amount.of(new BigDecimal("1.25"), MoneyUnit.YI_YUAN)),
        AmountsInText.find("350元、7.2万元、3百万元、1.25亿元"));
  }

  @Test
  void separatorsAndCopiedSpacesBelongToTheNumber() {
    assertEquals(
        ImmutableList.of(Amount.ofYuan("1633800.50")), AmountsInText.find("共1,633, 800.50 元"));
  }

  @Test
  void aCommaBeforeANumberDoesNot() {
    assertEquals(ImmutableList.of(Amount.ofWanYuan("26")), AmountsInText.find("其中,26万元"));
  }

  @Test
  void aMinusBelongsToTheAmount() {
    assertEquals(ImmutableList.of(Amount.ofWanYuan("-26")), AmountsInText.find("调整-26万元"));
  }

  @Test
  void theHyphenOfARangeIsNoMinus() {
    assertTrue(AmountsInText.find("压减2-3万元").stream().noneMatch(Amount::isNegative));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2024年", "湘财绩〔2025〕2号", "第1周", "12次", "95%", "元旦", "万元", "34", "1.2.3万元"})
  void aNumberWithoutAUnitOfMoneyIsNoAmount(String text) {
    assertEquals(ImmutableList.of(), AmountsInText.find(text));
  }

  @Test
  void timeIsLinearInTheLengthOfTheText() {
    String digits = Texts.repeat("9", 500_000);
    String points = Texts.repeat("1.", 250_000) + "万元";
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertEquals(ImmutableList.of(), AmountsInText.find(digits));
          assertEquals(ImmutableList.of(), AmountsInText.find(points));
        });
  }
}
