package org.budgetperformance.indicator;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated cells: built values, mutated real texts, and anything that is a string. */
final class Cells {
  private static final ImmutableList<String> UNITS =
      ImmutableList.of(
          "", "元", "百元", "千元", "万元", "百万元", "亿元", "%", "‰", "个百分点", "成", "次", "人", "人次", "个", "件",
          "份", "篇", "场", "家", "户", "台", "套", "期", "条", "项", "分", "批", "米", "公里", "厘米", "平方米", "亩",
          "公顷", "立方米", "吨", "公斤", "斤", "年", "个月", "月", "周", "天", "日", "个工作日", "小时", "分钟", "元/亩",
          "万元/人", "次/月", "元/人/年", "[贫困户]", "[棚]", "[贫困户]/年");

  private static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "效果明显",
          "达标",
          "合理",
          "及时",
          "有效保障",
          "群众满意度提高",
          "进一步提升公信力",
          "获得目的国(地区)受众欢迎",
          "一件事一次办",
          "落实“三会一课”制度",
          "更加高效、灵活、科学",
          "A级以上",
          "优",
          "完成",
          "按时完成",
          "好",
          "第一批",
          "5A级景区");

  private static final ImmutableList<String> PERIODS =
      ImmutableList.of(
          "全年",
          "按月安排",
          "1-12月",
          "2024年1月至12月",
          "第四季度",
          "2024年第1季度",
          "2024年",
          "每季度",
          "2023-2025年",
          "2024年1月1日-2024年6月30日");

  private static final ImmutableList<String> PIECES =
      ImmutableList.of(
          "≥", "≤", ">", "<", "=", "±", "》", "《", "不低于", "不超过", "至少", "大于等于", "控制在", "达到", "以上",
          "以内", "以下", "(", ")", "（", "）", "[", "]", "%", "万元", "元", "次", "人次", "亩", "/", "万", "千",
          "1", "2", "0", "9", "12", "100", "2024", "１２", ",", "，", ".", "-", "~", "至", "且", "每",
          "月", "年", "日", "底", "前", "完成", "已完成", "开展", "第", "季度", "一", "十", "百分之", "三", "O", "l",
          "*", "X", "不", "无", " ", "\n", "\t", "\u3000", "不含", "约", "左右", "提高", "率", "预算", "部分达成",
          "指标", "\\leq", "$", "²", "①", "\u0301", "\ufffd", "\ud800", "萬", "個", "：", "。", "；");

  private Cells() {}

  static Arbitrary<Unit> units() {
    return Arbitraries.of(UNITS).map(label -> Unit.parse(label).orElse(Unit.NONE));
  }

  static Arbitrary<BigDecimal> values() {
    return Arbitraries.oneOf(
        Arbitraries.bigDecimals()
            .between(new BigDecimal("-1000000000000"), new BigDecimal("1000000000000"))
            .ofScale(3)
            .map(BigDecimal::stripTrailingZeros)
            .map(value -> value.setScale(Math.max(0, value.scale()))),
        Arbitraries.integers().between(-3, 3000).map(BigDecimal::valueOf),
        Arbitraries.of("0.00", "100.00", "2280", "295", "2024", "2024.12", "20241231")
            .map(BigDecimal::new));
  }

  static Arbitrary<Quantity> quantities() {
    return Combinators.combine(values(), units()).as(Quantity::of);
  }

  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-25567, 47481).map(LocalDate::ofEpochDay);
  }

  static Arbitrary<MonthDay> monthDays() {
    return Arbitraries.integers()
        .between(0, 365)
        .map(day -> MonthDay.from(LocalDate.of(2024, 1, 1).plusDays(day)));
  }

  static Arbitrary<Target> targets() {
    Arbitrary<Target> ranges =
        Combinators.combine(values(), values(), units())
            .as(
                (one, other, unit) ->
                    Target.between(
                        Quantity.of(one.min(other), unit), Quantity.of(one.max(other), unit)));
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.of(Comparison.class), quantities()).as(Target::of),
        ranges,
        days().map(Target::by),
        monthDays().map(Target::by),
        Arbitraries.of(WORDS).map(Target::quality),
        Arbitraries.of(PERIODS).map(Target::period),
        Arbitraries.of(
            Target.yesNo(true),
            Target.yesNo(false),
            Target.withinBudget(),
            Target.notApplicable(),
            Target.parse("34（其中26万元纳入基本支出，8万元为年中追加）"),
            Target.parse("XX次"),
            Target.parse("28.8万元", "%")));
  }

  static Arbitrary<Actual> actuals() {
    return Arbitraries.oneOf(
        quantities().map(Actual::of),
        days().map(Actual::by),
        days().map(Actual::on),
        Arbitraries.of(WORDS).map(Actual::quality),
        Arbitraries.of(Degree.class).map(Actual::of),
        values().map(value -> Actual.completion(Quantity.of(value, Unit.PERCENT))),
        Arbitraries.of(
            Actual.notApplicable(),
            Actual.parse("≥95%"),
            Actual.parse("1-12月"),
            Actual.parse("12月15日"),
            Actual.parse("未超预算"),
            Actual.parse("约100次")));
  }

  /**
   * Texts near those of real cells: pieces of them, and real ones with a few characters changed.
   */
  static Arbitrary<String> nearTexts() {
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES).list().ofMaxSize(9).map(list -> String.join("", list));
    Arbitrary<String> mutated =
        Combinators.combine(
                Arbitraries.of(HandReadCell.all()),
                Arbitraries.of(PIECES).list().ofMaxSize(3),
                Arbitraries.longs())
            .as((cell, inserted, seed) -> mutated(cell.text, inserted, new Random(seed)));
    return Arbitraries.oneOf(pieces, mutated);
  }

  /** Any sequence of UTF-16 code units: lone surrogates, controls and marks included. */
  static Arbitrary<String> anyTexts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(40),
        Arbitraries.strings()
            .withCharRange('\u0000', '\uffff')
            .withChars('≥', '%', '次', '1', '２', '（', ')')
            .ofMaxLength(40));
  }

  private static String mutated(String text, List<String> inserted, Random random) {
    StringBuilder mutated = new StringBuilder(text);
    for (String piece : inserted) {
      int at = random.nextInt(mutated.length() + 1);
      if (random.nextBoolean() || at == mutated.length()) {
        mutated.insert(at, piece);
      } else if (random.nextBoolean()) {
        mutated.deleteCharAt(at);
      } else {
        mutated.replace(at, at + 1, piece);
      }
    }
    return mutated.toString();
  }
}
