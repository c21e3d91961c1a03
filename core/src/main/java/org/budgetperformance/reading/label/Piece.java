package org.budgetperformance.reading.label;

import com.google.common.base.CharMatcher;
import javax.annotation.Nullable;
import org.budgetperformance.module.ReadText;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.NumberInText;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.LocalizedText;

/**
 * A filled cell, a line or a part of a line, and what has become of it so far. What nobody says anything of
 * was not read.
 *
 * <p>Not thread-safe.
 */
public final class Piece {
  /** Why a piece was not read of which nobody says anything. */
  public static final LocalizedText NOWHERE =
      LocalizedText.of("不属于表中任何一项", "it belongs to nothing in this table");

  private static final CharMatcher TIMES = CharMatcher.anyOf("×*xX✕╳⨯").precomputed();
  private static final String WHOLE = "100%";

  /** Where nothing else stands is no number, however it is folded; one in words has its 元. */
  private static final CharMatcher NO_NUMBER =
      CharMatcher.inRange('一', '\u9fa5')
          .and(CharMatcher.isNot('元'))
          .or(CharMatcher.inRange('a', 'z'))
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.anyOf("（）()、，,。.：:；;“”\"'/·—- \n\t%"))
          .precomputed();

  private final int line;
  private final int column;
  private final String text;
  @Nullable private Kind kind;
  @Nullable private LocalizedText reason;

  /** Whether a figure of the sheet has its place, if only as one that cannot be read. */
  private boolean placed;

  /** Whether a number with its unit stands in it, found when first asked for. */
  @Nullable private Boolean figure;

  /** Whether a problem tells of it already. */
  private boolean told;

  /** Makes a piece of the source; the column is 0 where no cells are told apart. */
  public Piece(int line, int column, String text) {
    this.line = line;
    this.column = column;
    this.text = text;
  }

  /** Says what became of it; of several things the one that comes last in {@link Kind}, or not read, holds. */
  public void is(Kind what) {
    boolean first = kind == null || (what == Kind.READ && kind != Kind.UNREAD);
    kind = first || what == Kind.UNREAD ? what : kind;
  }

  /** Says that it was not read, and why. */
  public void unread(LocalizedText why, boolean isTold) {
    is(Kind.UNREAD);
    reason = reason == null ? why : reason;
    told |= isTold;
  }

  /** Says that it heads a column of words: no number in it is stated. */
  void headsWords() {
    is(Kind.HEADING);
    figure = false;
  }

  void placed() {
    placed = true;
  }

  public boolean isPlaced() {
    return placed;
  }

  public boolean isTold() {
    return told;
  }

  /** Returns whether it was not read, as far as is known now. */
  public boolean isUnread() {
    return kind == null
        || kind == Kind.UNREAD
        || ((kind == Kind.SIGNATURE || kind == Kind.HEADING) && holdsFigure());
  }

  /**
   * A remark or a heading with a number and its unit states something; but a form prints its points, and how it
   * calculates: B/A×100%.
   */
  boolean holdsFigure() {
    Boolean known = figure;
    if (known == null) {
      known = findsFigure();
      figure = known;
    }
    return known;
  }

  private boolean findsFigure() {
    if (NO_NUMBER.matchesAllOf(text)) {
      return false; // as nearly all headings
    }
    String compact = Characters.compact(text);
    return NumberInText.find(compact).stream()
        .anyMatch(
            number ->
                number.hasUnit()
                    && !number.mayBe(FigureType.POINTS)
                    && !isFactor(compact, number.start()));
  }

  /** Returns whether the 100% of a formula stands at an index. */
  private static boolean isFactor(String compact, int at) {
    return at > 0 && TIMES.matches(compact.charAt(at - 1)) && compact.startsWith(WHOLE, at);
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }

  public String text() {
    return text;
  }

  LocalizedText reason() {
    return reason == null ? NOWHERE : reason;
  }

  ReadText read() {
    return isUnread() || kind == null
        ? ReadText.unread(line, column, text, reason())
        : ReadText.of(kind, line, column, text);
  }

  @Override
  public String toString() {
    return line + "/" + column + " " + kind + " " + text;
  }
}
