package org.budgetperformance.indicator;

import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.text.LocalizedText;

/** Why a cell could not be read (无法识读的原因). */
public enum Problem {
  /** Something was left to be filled in: asterisks, XX, 待定, a comparator or unit and no number. */
  PLACEHOLDER("未填写的占位内容", "a placeholder that was never filled in"),
  /** The value names one unit and its column another: 28.8万元 in a column headed %. */
  UNIT_CONTRADICTS_VALUE("单位与数值矛盾", "the unit contradicts the value"),
  /** The text contradicts itself: ≤95%以上, or a range whose lower end lies above its upper. */
  CONTRADICTS_ITSELF("内容自相矛盾", "the text contradicts itself"),
  /** It looks like damage done by scanning or copying: 第O份, 9O%, 2280次 for ≥280次. */
  SUSPECTED_MISREADING("疑似识别错误", "it looks misread by a machine"),
  /** More than one figure, and no telling which one counts. */
  SEVERAL_FIGURES("含多个数值", "more than one figure"),
  /** One figure that can be read in more than one way: 12-31, 12月前. */
  SEVERAL_READINGS("含义不唯一", "it can be read in more than one way"),
  /** An approximate figure: 5%左右, 约100次, 100余次; or a range where a result belongs. */
  INEXACT("数值不确切", "the figure is inexact"),
  /** A change whose base and direction a figure alone does not carry: 提高5%. */
  CHANGE("增减幅度", "a change, not a quantity"),
  /** A day that no calendar has: 2024年2月30日. */
  IMPOSSIBLE_DATE("日期不存在", "no such date"),
  /** None of the above, and nothing else either. */
  NOTHING_RECOGNISED("未能识别", "nothing was recognised");

  /** Kept, since rules ask for it again and again. */
  private final Optional<Problem> optional = Optional.of(this);

  private final String zh;
  private final String en;

  Problem(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Returns this, or empty for null. */
  static Optional<Problem> optional(@Nullable Problem problem) {
    return problem == null ? Optional.empty() : problem.optional;
  }

  /** Returns what is wrong, as a phrase. */
  public LocalizedText label() {
    return LocalizedText.of(zh, en);
  }
}
