package org.budgetperformance.submission;

import com.google.common.annotations.Beta;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.WordList;

/**
 * A number with its unit in running words (文中数值), such as the 20万元 of 上年结转20万元.
 *
 * <p>Years, dates, numbers of documents and numbers that count chapters are none. Immutable and
 * thread-safe; finding them takes time linear in the length of the text.
 */
@Beta
public final class NumberInText {
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9').precomputed();
  private static final CharMatcher WITHIN = DIGIT.or(CharMatcher.anyOf(".,")).precomputed();
  private static final CharMatcher NUMERAL =
      CharMatcher.anyOf("零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟").precomputed();

  private static final CharMatcher NUMERAL_DIGIT =
      CharMatcher.anyOf("一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾").precomputed();

  private static final CharMatcher BEFORE_ORDINAL = CharMatcher.anyOf("第〔[【附表").precomputed();
  private static final CharMatcher AFTER_POINTS =
      CharMatcher.anyOf("钟之别类管布析公局支部配解期批工级离校").precomputed();

  private static final WordList MONEY = WordList.of("元 万元 亿元 千元 百元 十万元 百万元 千万元 万 亿");
  private static final WordList RATE = WordList.of("% ‰ 个百分点");
  private static final WordList DATE = WordList.of("年 月 日 号 时 点");
  private static final WordList COUNT =
      WordList.of(
          "人 次 个 名 项 家 户 件 场 期 批 份 台 辆 套 平方 m2 m 公里 km 亩 吨 天 小时 处 座 所 条 篇 起 例 宗 间"
              + " 只 头 株 本 册 位 岁 届 轮 门 村 镇 组 队 班 幅 块 根 盏 艘 架 口 眼 米 千米 立方 kg 公斤 千克 升"
              + " 万人 万次 万个 万名 万户 万亩 万平方 万吨 万件 万份 分钟 周 季 部 支 张 棵 栋 幢 台次 人次 年以上");

  private static final ImmutableList<WordList> UNITS = ImmutableList.of(MONEY, RATE, COUNT);
  private static final ImmutableList<FigureType<?>> TYPES =
      ImmutableList.of(FigureType.AMOUNT, FigureType.RATE, FigureType.COUNT);

  private final int start;
  private final int end;
  @Nullable private final FigureType<?> type;

  private NumberInText(int start, int end, @Nullable FigureType<?> type) {
    this.start = start;
    this.end = end;
    this.type = type;
  }

  /**
   * Returns the numbers of a text in their order.
   *
   * @param compact a text that is {@linkplain Characters#compact(String) compact}
   */
  public static ImmutableList<NumberInText> find(String compact) {
    ImmutableList.Builder<NumberInText> found = ImmutableList.builder();
    for (int at = 0; at < compact.length(); ) {
      char c = compact.charAt(at);
      boolean digit = c >= '0' && c <= '9';
      CharMatcher within = digit ? WITHIN : c > 0x7f && NUMERAL.matches(c) ? NUMERAL : null;
      if (within == null) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < compact.length() && within.matches(compact.charAt(end))) {
        end++;
      }
      while (within == WITHIN && !DIGIT.matches(compact.charAt(end - 1))) {
        end--; // the point behind the number of an item, a comma between two numbers
      }
      NumberInText number = of(compact, at, end, within == NUMERAL);
      if (number != null) {
        found.add(number);
      }
      at = number == null ? end : Math.max(end, number.end);
    }
    return found.build();
  }

  @Nullable
  private static NumberInText of(String text, int start, int end, boolean inWords) {
    if (inWords) {
      // Of numbers in words only amounts are told: 一 and 三 stand in names as well.
      return text.startsWith("元", end) && NUMERAL_DIGIT.matches(text.charAt(start))
          ? new NumberInText(start, end + 1, FigureType.AMOUNT)
          : null;
    }
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    if (BEFORE_ORDINAL.matches(before) || isLetter(before)) {
      return null;
    }
    int unit = end;
    FigureType<?> type = null;
    for (int i = 0; i < UNITS.size(); i++) {
      int longer = UNITS.get(i).skip(text, end);
      type = longer > unit ? TYPES.get(i) : type;
      unit = Math.max(unit, longer);
    }
    if (type != null) {
      return new NumberInText(start, unit, type);
    }
    if (text.startsWith("分", end)) {
      boolean other = end + 1 < text.length() && AFTER_POINTS.matches(text.charAt(end + 1));
      return other ? null : new NumberInText(start, end + 1, FigureType.POINTS);
    }
    return DATE.skip(text, end) > end || isYear(text, start, end)
        ? null
        : new NumberInText(start, end, null);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Returns whether it is a year without its word, as in 2024-05-31 and 〔2024〕. */
  private static boolean isYear(String text, int start, int end) {
    return end - start == 4 && text.startsWith("20", start) && end < text.length();
  }

  /** Returns the index of its first digit. */
  public int start() {
    return start;
  }

  /** Returns the index behind its unit, or behind its last digit if no unit follows. */
  public int end() {
    return end;
  }

  /** Returns the type of figure that its unit says: an amount, points, a rate or a count. */
  public Optional<FigureType<?>> type() {
    return Optional.ofNullable(type);
  }

  /** Returns whether a unit follows it. */
  public boolean hasUnit() {
    return type != null;
  }

  /**
   * Returns whether it can be a figure of a type: its unit says so, or it has none.
   *
   * @param wanted the type
   */
  public boolean mayBe(FigureType<?> wanted) {
    return type == null
        || type.equals(wanted)
        || (type.equals(FigureType.COUNT) && wanted.equals(FigureType.AREA))
        || wanted.equals(FigureType.TARGET)
        || wanted.equals(FigureType.ACTUAL);
  }

  @Override
  public String toString() {
    return start + "-" + end + " " + type;
  }
}
