package org.budgetperformance.indicator;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.budgetperformance.text.WordList;

/**
 * Words that say a quantity without a figure (以文字表述的数量): 全覆盖 and 全部 may be taken for 100%, 半年 for six
 * months, 无投诉 for none.
 */
final class WholeWords {
  private static final ImmutableSet<String> WHOLE =
      Lexicon.words(
          "全覆盖 全部 全部覆盖 全面覆盖 全员覆盖 全部完成 全额 全额发放 全额到位 全额支付 全额拨付 全部到位 全部发放 全部合格 全部达标 全员 全员参与"
              + " 全部公开 全部办结 全部通过 全部整改 全部验收合格 实现全覆盖 做到全覆盖 达到全覆盖");

  private static final Quantity ALL = Quantity.of(BigDecimal.valueOf(100), Unit.PERCENT);

  private static final WordList NONE = WordList.of("无 零 没有 未发生 不发生 未出现 不出现 没有发生 无发生 未收到 杜绝");

  private WholeWords() {}

  /** Returns whether words say that nothing is left out: 全覆盖, 已全部完成, 应保尽保. */
  static boolean areWhole(String words) {
    String said = words.startsWith("已") ? words.substring(1) : words;
    boolean all =
        said.length() == 4
            && said.charAt(0) == '应'
            && said.charAt(2) == '尽'
            && said.charAt(1) == said.charAt(3);
    return all || WHOLE.contains(said);
  }

  /** Returns whether words say that nothing of the kind happened: 无投诉, 未发生安全事故. */
  static boolean areNone(String words) {
    String denial = NONE.at(words, 0);
    return denial != null && Lexicon.isMishap(words.substring(denial.length()));
  }

  /** Returns the quantity that words may be taken for where one of a unit stands, empty if there is none. */
  static Optional<Quantity> quantity(String words, Unit unit) {
    if (unit.measure() == Measure.PROPORTION && areWhole(words)) {
      return Optional.of(ALL);
    }
    boolean countable = unit.measure() == Measure.COUNT || unit.measure() == Measure.NUMBER;
    if (countable && areNone(words)) {
      return Optional.of(Quantity.of(BigDecimal.ZERO, unit));
    }
    boolean months = unit.measure() == Measure.DURATION && words.equals("半年");
    return months
        ? Unit.parse("半年").map(half -> Quantity.of(BigDecimal.ONE, half))
        : Optional.empty();
  }
}
