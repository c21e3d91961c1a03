package org.budgetperformance.hint;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.LocalizedText;
import org.immutables.value.Value;

/**
 * Something that would make a failed application hold (疑似差错): a hint of what may have gone wrong,
 * never an edit.
 *
 * <p>Each was tried: with its {@linkplain #changes() changes} made, or with its amount added or taken
 * away, the same rule passes. One that is only another reading of the rules changes nothing.
 *
 * <p>Those that hold only by rounding are given only where none holds exactly, and of each kind no more
 * than {@value #MOST_OF_A_KIND}. Immutable and thread-safe.
 */
@Beta
@Value.Immutable
@ValueStyle
public abstract class NearMiss implements Serializable {
  /** How many near misses of one kind a finding has at most. */
  public static final int MOST_OF_A_KIND = 5;

  private static final long serialVersionUID = 1L;

  /** Use {@link Hints#nearMisses}. */
  NearMiss() {}

  /** What may have gone wrong, in the order in which near misses are given. */
  public enum Kind {
    /** Written in another unit (单位差错): ten thousand or a hundred times as much, or as little. */
    UNIT("单位差错", "another unit"),
    /** The sign turned (正负号差错). */
    SIGN("正负号差错", "the sign turned"),
    /** Two digits swapped (数字颠倒). */
    DIGITS_SWAPPED("两位数字颠倒", "two digits swapped"),
    /** A digit left out (漏写一位数字). */
    DIGIT_DROPPED("漏写一位数字", "a digit left out"),
    /** A digit written twice (多写一位相同数字). */
    DIGIT_DOUBLED("一位数字重复", "a digit written twice"),
    /** Two columns of a row swapped (串栏): both figures change. */
    COLUMNS_SWAPPED("两栏数据互换", "two columns swapped"),
    /** What a sum has too much is a stated amount, which may be in it twice (重复计算). */
    COUNTED_TWICE("疑似重复计算", "perhaps counted twice"),
    /** What a sum has too little is a stated amount, which may be missing in it (漏计). */
    LEFT_OUT("疑似漏计", "perhaps left out"),
    /** The figure of another column of the row is meant (取自其他栏). */
    OTHER_COLUMN("误填其他栏数据", "of another column"),
    /** The figure of another document on the same thing is meant (取自其他材料). */
    OTHER_DOCUMENT("误填其他材料数据", "of another document"),
    /** Another reading of the rules, or another figure for target or result, gives the score (得分来源). */
    SCORED_OTHERWISE("得分另有来源", "scored otherwise");

    private final String zh;
    private final String en;

    Kind(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    /** Returns what may have gone wrong, in a few words. */
    public LocalizedText label() {
      return LocalizedText.of(zh, en);
    }
  }

  /** Returns what may have gone wrong. */
  public abstract Kind kind();

  /**
   * Returns the figures that would stand in the cells concerned; none where the hint is an amount that
   * is counted twice or left out, or the way to score.
   */
  public abstract ImmutableMap<Place, Figure<?>> changes();

  /** Returns where the figures or notes stand that the hint is taken from, none if it is the number alone. */
  public abstract ImmutableList<Place> sources();

  /** Returns whether the application then holds to the last unit, and not only by rounding. */
  public abstract boolean isExact();

  /** Returns the hint as a sentence. */
  public abstract LocalizedText text();

  /** Returns the kind and the sentence in English. */
  @Override
  public String toString() {
    return kind() + ": " + text().en();
  }
}
