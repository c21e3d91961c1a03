package org.budgetperformance.amount;

/** A unit in which amounts are written (金额单位). */
public enum MoneyUnit {
  /** 元. */
  YUAN("元", 100L),
  /** 百元, a hundred yuan. */
  HUNDRED_YUAN("百元", 10_000L),
  /** 千元, a thousand yuan. */
  THOUSAND_YUAN("千元", 100_000L),
  /** 万元, ten thousand yuan. */
  WAN_YUAN("万元", 1_000_000L),
  /** 百万元, a million yuan. */
  MILLION_YUAN("百万元", 100_000_000L),
  /** 亿元, a hundred million yuan. */
  YI_YUAN("亿元", 10_000_000_000L);

  private final String label;
  private final long fen;

  MoneyUnit(String label, long fen) {
    this.label = label;
    this.fen = fen;
  }

  /** Returns the unit as it is written, such as 万元. */
  public String label() {
    return label;
  }

  /** Returns how many fen (分) one of this unit is. */
  public long fen() {
    return fen;
  }
}
