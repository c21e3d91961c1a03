package org.budgetperformance.indicator;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import javax.annotation.Nullable;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.text.WordList;

/** The units that are known, by every way in which they are written. */
final class UnitTable {
  /** A unit found in a text, and where it ends. */
  static final class Match {
    final Unit unit;
    final int end;

    Match(Unit unit, int end) {
      this.unit = unit;
      this.end = end;
    }
  }

  private static final int LONGEST_MEASURE_WORD = 12;
  private static final String TIMES = "*×·";

  private static final String MEASURE_WORDS =
      "次 人 人次 个 件 份 篇 场 场次 家 户 台 套 期 条 项 名 位 辆 批 批次 处 座 所 间 栋 幢 本 册 张 幅 块 只 头 匹 羽 株 棵"
          + " 例 宗 起 部 支 颗 节 课时 学时 班 班次 届 轮 车 车次 趟 单 笔 村 镇 乡 县 校 组 队 门 面 盏 根 段 口 眼 桶 箱 袋 包 瓶"
          + " 盒 枚 顶 把 具 架 艘 片 户次 家次 台次 件次 份次 个次 项次 对 双 副 尾 朵 种 款 版 字 页 号 遍 回 餐 床 人日 人天 人月"
          + " 工日 台班 台套 人份 批件 分 千瓦 千瓦时 兆瓦 度 点 孔 樘 扇 则 户数 人数 卷 组次 艘次 架次 标段 期次 辆次 笔次 宗次 例次 村次";

  private static final ImmutableMap<String, Unit> UNITS = units();
  private static final WordList SPELLINGS = WordList.of(UNITS.keySet());

  private UnitTable() {}

  /** Returns the unit of a spelling, or null. */
  @Nullable
  static Unit find(String spelling) {
    return UNITS.get(spelling);
  }

  /** Returns the longest unit that starts at an index of a compact text, or null. */
  @Nullable
  static Match match(String text, int start) {
    Match match = counted(text, start);
    boolean composite = false;
    while (match != null && isPer(text, match.end, composite)) {
      int bracket = text.startsWith("(", match.end + 1) ? 1 : 0;
      int next = match.end + 1 + bracket;
      Match below = either(text, text.startsWith("每", next) ? next + 1 : next);
      while (below != null && bracket > 0 && isTimes(text, below.end) && !match.unit.isFull()) {
        match = new Match(match.unit.per(below.unit), below.end);
        below = either(text, below.end + 1);
      }
      boolean closed = bracket == 0 || (below != null && text.startsWith(")", below.end));
      if (below == null || match.unit.isFull() || !closed) {
        return null;
      }
      match = new Match(match.unit.per(below.unit), below.end + bracket);
      composite = true;
    }
    return match;
  }

  /** Returns whether another unit below the line follows: 元/人/月, or 元/人*月. */
  private static boolean isPer(String text, int at, boolean composite) {
    return text.startsWith("/", at) || (composite && isTimes(text, at));
  }

  /** Returns whether a sign of multiplication stands at an index. */
  static boolean isTimes(String text, int at) {
    return at < text.length() && TIMES.indexOf(text.charAt(at)) >= 0;
  }

  /** Returns the unit above a line; two measure words may be one: 人*天. */
  @Nullable
  private static Match counted(String text, int start) {
    Match match = either(text, start);
    if (match == null || match.unit.measure() != Measure.COUNT || !isTimes(text, match.end)) {
      return match;
    }
    Match other = simple(text, match.end + 1);
    Unit both = other == null ? null : find(match.unit.label() + other.unit.label());
    return both == null || other == null ? match : new Match(both, other.end);
  }

  /** Returns a simple unit, or a measure word and another in brackets that may stand for it: 人(次). */
  @Nullable
  private static Match either(String text, int start) {
    Match match = simple(text, start);
    if (match == null
        || match.unit.measure() != Measure.COUNT
        || !text.startsWith("(", match.end)) {
      return match;
    }
    int most = Math.min(text.length(), match.end + LONGEST_MEASURE_WORD + 2);
    int close = text.substring(0, most).indexOf(')', match.end);
    Unit either =
        close < 0 ? null : Alternatives.of(match.unit, text.substring(match.end + 1, close));
    return either == null ? match : new Match(either, close + 1);
  }

  /** Returns whether a text can serve as a measure word of its own. */
  static boolean isMeasureWord(String text) {
    int count = text.codePointCount(0, text.length());
    return count > 0
        && count <= LONGEST_MEASURE_WORD
        && text.codePoints().allMatch(CellText::isWordCharacter)
        && text.indexOf('且') < 0
        && Damage.of(text) == null;
  }

  @Nullable
  private static Match simple(String text, int start) {
    if (start < text.length() && text.charAt(start) == '[') {
      // Looked for no further than a word goes, or many brackets would cost the square of them.
      int most = Math.min(text.length(), start + 2 * LONGEST_MEASURE_WORD + 2);
      int end = text.substring(start, most).indexOf(']') + start;
      String word = end < start ? "" : text.substring(start + 1, end);
      Unit known = find(word);
      if (known != null) {
        return new Match(known, end + 1);
      }
      return isMeasureWord(word) ? new Match(Unit.count(word), end + 1) : null;
    }
    String word = SPELLINGS.at(text, start);
    while (word != null && isInsideWord(text, start + word.length())) {
      word = SPELLINGS.at(text, start, word.length() - 1);
    }
    Unit unit = word == null ? null : UNITS.get(word);
    return word == null || unit == null ? null : new Match(unit, start + word.length());
  }

  /** Returns whether a unit of letters would end inside a word, as g does in 5g网络. */
  private static boolean isInsideWord(String text, int end) {
    return text.charAt(end - 1) < 0x80
        && Character.isLetter(text.charAt(end - 1))
        && end < text.length()
        && CellText.isWordCharacter(text.codePointAt(end));
  }

  private static ImmutableMap<String, Unit> units() {
    ImmutableMap.Builder<String, Unit> units = ImmutableMap.builder();
    for (MoneyUnit money : MoneyUnit.values()) {
      units.put(money.label(), Unit.of(money));
    }
    spell(units, Unit.PERCENT, "% 百分比");
    spell(units, Unit.PERMILLE, "‰");
    spell(units, Unit.PERCENTAGE_POINT, "个百分点 百分点");
    spell(units, unit(Measure.PROPORTION, "成", "1", 1, 10), "成");
    for (String word : Splitter.on(' ').split(MEASURE_WORDS)) {
      units.put(word, new Unit(Measure.COUNT, word, word, 1, 1));
    }
    spell(units, unit(Measure.COUNT, "千瓦", "千瓦", 1, 1), "kW");
    spell(units, unit(Measure.COUNT, "千瓦时", "千瓦时", 1, 1), "kWh");
    spell(units, unit(Measure.LENGTH, "米", "米", 1, 1), "米 m");
    spell(units, unit(Measure.LENGTH, "延米", "米", 1, 1), "延米 延长米");
    spell(units, unit(Measure.LENGTH, "公里", "米", 1000, 1), "公里 千米 km KM Km");
    spell(units, unit(Measure.LENGTH, "厘米", "米", 1, 100), "厘米 cm");
    spell(units, unit(Measure.LENGTH, "毫米", "米", 1, 1000), "毫米 mm");
    spell(units, unit(Measure.AREA, "平方米", "平方米", 1, 1), "平方米 平米 平方 m2");
    spell(units, unit(Measure.AREA, "平方公里", "平方米", 1_000_000, 1), "平方公里 平方千米 km2");
    spell(units, unit(Measure.AREA, "公顷", "平方米", 10_000, 1), "公顷 hm2");
    spell(units, unit(Measure.AREA, "亩", "平方米", 2_000, 3), "亩");
    spell(units, unit(Measure.VOLUME, "立方米", "立方米", 1, 1), "立方米 立方 m3");
    spell(units, unit(Measure.MASS, "吨", "千克", 1000, 1), "吨 t");
    spell(units, unit(Measure.MASS, "公斤", "千克", 1, 1), "公斤 千克 kg KG Kg");
    spell(units, unit(Measure.MASS, "斤", "千克", 1, 2), "斤");
    spell(units, unit(Measure.MASS, "克", "千克", 1, 1000), "克");
    spell(units, unit(Measure.MASS, "毫克", "千克", 1, 1_000_000), "毫克 mg");
    spell(units, unit(Measure.DURATION, "年", "月", 12, 1), "年");
    spell(units, unit(Measure.DURATION, "半年", "月", 6, 1), "半年");
    spell(units, unit(Measure.DURATION, "季度", "月", 3, 1), "季度 个季度 季");
    spell(units, unit(Measure.DURATION, "个月", "月", 1, 1), "个月");
    spell(units, unit(Measure.DURATION, "月", "月", 1, 1), "月");
    spell(units, unit(Measure.DURATION, "周", "秒", 604_800, 1), "周 个周 星期 个星期");
    spell(units, unit(Measure.DURATION, "天", "秒", 86_400, 1), "天");
    spell(units, unit(Measure.DURATION, "日", "秒", 86_400, 1), "日");
    spell(units, unit(Measure.DURATION, "个工作日", "工作日", 1, 1), "个工作日 工作日");
    spell(units, unit(Measure.DURATION, "小时", "秒", 3_600, 1), "小时 个小时 h");
    spell(units, unit(Measure.DURATION, "分钟", "秒", 60, 1), "分钟 min");
    spell(units, unit(Measure.DURATION, "秒", "秒", 1, 1), "秒 秒钟");
    return units.build();
  }

  private static Unit unit(
      Measure measure, String label, String base, long numerator, long denominator) {
    return new Unit(measure, label, base, numerator, denominator);
  }

  private static void spell(ImmutableMap.Builder<String, Unit> units, Unit unit, String spellings) {
    for (String spelling : Splitter.on(' ').split(spellings)) {
      units.put(spelling, unit);
    }
  }
}
