package org.budgetperformance.indicator;

import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A degree of attainment (达成程度): the three bands in which forms let a department answer a
 * qualitative target.
 *
 * <p>年度, 预期 and 年度预期 are used alike in their names, and so are 指标 and 目标.
 */
public enum Degree {
  /** 达成年度指标. */
  FULL("达成年度指标"),
  /** 部分达成年度指标并具有一定效果. */
  PARTIAL("部分达成年度指标并具有一定效果"),
  /** 未达成年度指标且效果较差. */
  NONE("未达成年度指标且效果较差");

  /** Kept, since rules ask for it again and again. */
  private final Optional<Degree> optional = Optional.of(this);

  private final String label;

  Degree(String label) {
    this.label = label;
  }

  /** Returns this, or empty for null. */
  static Optional<Degree> optional(@Nullable Degree degree) {
    return degree == null ? Optional.empty() : degree.optional;
  }

  /** Returns the band as the form prints it, in Chinese. */
  public String label() {
    return label;
  }
}
