package org.budgetperformance.explanation;

import com.google.common.annotations.Beta;
import org.budgetperformance.text.LocalizedText;

/** What a question comes to (判断结果). */
@Beta
public enum Answer {
  /** It is so. */
  YES("成立", "yes"),
  /** It is not so. */
  NO("不成立", "no"),
  /** What there is leaves it open. */
  OPEN("无法判断", "open"),
  /** There is nothing to ask of. */
  NOTHING("不适用", "not applicable");

  private final String zh;
  private final String en;

  Answer(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /**
   * Returns yes or no.
   *
   * @param yes whether it is so
   */
  public static Answer of(boolean yes) {
    return yes ? YES : NO;
  }

  /** Returns what it is called. */
  public LocalizedText label() {
    return LocalizedText.of(zh, en);
  }

  /**
   * Returns the worse of two answers: no, else open, else yes, else nothing.
   *
   * @param one an answer
   * @param other another
   */
  public static Answer worse(Answer one, Answer other) {
    return first(NO, OPEN, YES, one, other);
  }

  /**
   * Returns the better of two answers: yes, else open, else no, else nothing.
   *
   * @param one an answer
   * @param other another
   */
  public static Answer better(Answer one, Answer other) {
    return first(YES, OPEN, NO, one, other);
  }

  private static Answer first(Answer a, Answer b, Answer c, Answer one, Answer other) {
    return one == a || other == a ? a : one == b || other == b ? b : one == c ? c : other;
  }
}
