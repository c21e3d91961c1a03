package org.budgetperformance.reading.narrative;

import javax.annotation.Nullable;
import org.budgetperformance.text.WordList;

/** A phrase that says what something is to reach, split before the comparator or the figure. */
final class TargetPhrase {
  /** What only a target says. */
  private static final String LIMITING =
      "≥ ≤ > < = ≧ ≦ ⩾ ⩽ 大于等于 大于或等于 小于等于 小于或等于 高于 低于 大于 小于 超过 不低于 不少于 不小于 不得低于"
          + " 不超过 不高于 不大于 不多于 不得超过 至少 至多 不突破";

  /** What a target says, and a result too. */
  private static final String REACHING = "控制在 严格控制在 保持在 维持在 达到 达";

  /** What neither asks for anything nor is part of a name. */
  private static final String PLAIN = "为 是 : 在 到 均 共 完成";

  private static final WordList LIMITS = WordList.of(LIMITING);
  private static final WordList REACHES = WordList.of(REACHING);
  private static final WordList NEUTRAL = WordList.of(PLAIN);
  private static final WordList COMPARATORS = WordList.of(LIMITING + " " + REACHING + " " + PLAIN);

  /** What a figure changes; the figure alone would say something else. */
  private static final WordList CHANGES =
      WordList.of("下降 增长 提高 增加 减少 降低 提升 上升 压减 节约 较 比 占 占比 上年 去年");

  private static final int MOST_WORDS = 4;
  private static final int SHORTEST_SUBJECT = 2;

  /** What the phrase is about. */
  final SentenceSpan subject;

  /** What is to be reached, with its comparator. */
  final SentenceSpan target;

  /** Whether words or signs part the two, so that there is no doubt about the subject. */
  final boolean parted;

  private TargetPhrase(SentenceSpan subject, SentenceSpan target, boolean parted) {
    this.subject = subject;
    this.target = target;
    this.parted = parted;
  }

  /** Returns whether the words can be no result, only a target. */
  boolean isLimit() {
    return LIMITS.skip(target.text(), 0) > 0;
  }

  /** Returns whether the words ask for something, as a mere figure does not. */
  boolean isGoal() {
    return isLimit() || REACHES.skip(target.text(), 0) > 0;
  }

  /** Returns whether the figure is that of a change. */
  boolean isChange() {
    return CHANGES.endIn(subject.text());
  }

  /** Splits a phrase; null if it has no figure or nothing before it. */
  @Nullable
  static TargetPhrase split(SentenceSpan phrase) {
    String text = phrase.text();
    int digit = -1;
    for (int i = SHORTEST_SUBJECT; i < text.length(); i++) {
      if (phrase.isEnclosed(i)) {
        continue;
      }
      int figure = comparatorEnd(text, i);
      if (figure > i && SentenceDigits.isDigit(text, figure)) {
        int start = NEUTRAL.skipAll(text, i);
        return new TargetPhrase(phrase.sub(0, i), phrase.from(start), true);
      }
      if (digit < 0 && SentenceDigits.isDigit(text, i)) {
        digit = i;
      }
    }
    return digit < 0 || SentenceDigits.first(text, 0) < digit
        ? null
        : new TargetPhrase(phrase.sub(0, digit), phrase.from(digit), false);
  }

  /** Returns the end of the comparators and neutral words at an index, however few they are. */
  private static int comparatorEnd(String text, int start) {
    int end = start;
    for (int i = 0; i < MOST_WORDS; i++) {
      int next = COMPARATORS.skip(text, end);
      if (next == end) {
        return end;
      }
      end = next;
    }
    return end;
  }
}
