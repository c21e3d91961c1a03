package org.budgetperformance.indicator;

/** What a unit measures (计量类别). */
public enum Measure {
  /** A plain number without a unit. */
  NUMBER,
  /** Money (金额): 元, 万元. */
  MONEY,
  /** A proportion (比例): %, ‰, 个百分点. */
  PROPORTION,
  /** A count (数量) with its measure word: 次, 人, 份. */
  COUNT,
  /** Length (长度): 米, 公里. */
  LENGTH,
  /** Area (面积): 平方米, 亩. */
  AREA,
  /** Volume (体积): 立方米. */
  VOLUME,
  /** Mass (质量): 吨, 公斤. */
  MASS,
  /** Duration (时长): 年, 天, 分钟. */
  DURATION,
  /** One unit per another: 元/亩, 次/月. */
  COMPOSITE
}
