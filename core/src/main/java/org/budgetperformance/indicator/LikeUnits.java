package org.budgetperformance.indicator;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/**
 * Units that do not convert and may well measure the same (含义相近的计量单位): 场 and 次, months, working days and
 * days.
 */
final class LikeUnits {
  /** Measure words of each list count the same things or events. */
  private static final ImmutableList<ImmutableSet<String>> COUNTS =
      Stream.of(
              "次 场 场次 期 期次 届 轮 回 遍 趟 批 批次 班 班次",
              "个 项 件 条 处 份 宗 起 例 单 笔 项次 件次",
              "个 户 家",
              "个 家 所 校",
              "个 人 名 位",
              "个 台 套 件 辆 部 架 台套",
              "个 本 册 份 部 套 卷",
              "个 处 座 所 栋 幢 间",
              "个 篇 条 份 期",
              "个 只 头 羽 匹",
              "个 株 棵")
          .map(Lexicon::words)
          .collect(toImmutableList());

  private static final String MONTH = "月";
  private static final String WORKING_DAY = "工作日";
  private static final BigDecimal SHORTEST_MONTH = BigDecimal.valueOf(28);
  private static final BigDecimal LONGEST_MONTH = BigDecimal.valueOf(31);
  private static final BigDecimal WEEK = BigDecimal.valueOf(7);
  private static final BigDecimal WORKING_WEEK = BigDecimal.valueOf(5);

  /** The longest holidays are shorter, with the week-ends beside them. */
  private static final BigDecimal HOLIDAYS = BigDecimal.TEN;

  private static final int PLACES = 4;

  private LikeUnits() {}

  /** Returns whether quantities of two units that do not convert may be compared all the same. */
  static boolean are(Unit one, Unit other) {
    if (one.measure() == Measure.DURATION && other.measure() == Measure.DURATION) {
      return true;
    }
    return one.measure() == Measure.COUNT
        && other.measure() == Measure.COUNT
        && COUNTS.stream()
            .anyMatch(words -> words.contains(one.label()) && words.contains(other.label()));
  }

  /** Returns the least and the most that a quantity may be in a unit that is like its own. */
  static ImmutableList<Quantity> readings(Quantity quantity, Unit unit) {
    if (unit.measure() == Measure.COUNT) {
      return ImmutableList.of(Quantity.of(quantity.value(), unit));
    }
    Unit day = Unit.parse("天").orElseThrow(IllegalStateException::new);
    BigDecimal own = quantity.unit().inBase(quantity.value());
    BigDecimal least = own;
    BigDecimal most = own;
    if (quantity.unit().base().equals(MONTH)) {
      least = own.multiply(SHORTEST_MONTH);
      most = own.multiply(LONGEST_MONTH);
    } else if (quantity.unit().base().equals(WORKING_DAY)) {
      most = quotient(own.multiply(WEEK), WORKING_WEEK, RoundingMode.UP).add(HOLIDAYS);
    } else {
      least = quotient(own, day.inBase(BigDecimal.ONE), RoundingMode.DOWN);
      most = quotient(own, day.inBase(BigDecimal.ONE), RoundingMode.UP);
    }
    if (unit.base().equals(MONTH)) {
      Unit month = Unit.parse(MONTH).orElseThrow(IllegalStateException::new);
      return ImmutableList.of(
          Quantity.of(quotient(least, LONGEST_MONTH, RoundingMode.DOWN), month),
          Quantity.of(quotient(most, SHORTEST_MONTH, RoundingMode.UP), month));
    } else if (unit.base().equals(WORKING_DAY)) {
      BigDecimal worked = least.subtract(HOLIDAYS).max(BigDecimal.ZERO).multiply(WORKING_WEEK);
      return ImmutableList.of(
          Quantity.of(quotient(worked, WEEK, RoundingMode.DOWN), unit), Quantity.of(most, unit));
    }
    return ImmutableList.of(Quantity.of(least, day), Quantity.of(most, day));
  }

  private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor, RoundingMode mode) {
    return dividend.divide(divisor, PLACES, mode);
  }
}
