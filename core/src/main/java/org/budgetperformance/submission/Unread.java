package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import javax.annotation.Nullable;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.WordList;

/**
 * Something that a document states and no figure holds, since its reader could not place it (未能识别的内容).
 *
 * <p>It is a fact about the reader and never one about the report: whatever may stand in it is open and
 * not missing. Line and column say where it was read and take no part in equality. Immutable and
 * thread-safe.
 */
public final class Unread implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String text;
  private final int line;
  private final int column;
  private final int after;

  private static final String NOTHING_YET = "（待填）";
  private static final Unread TO_COME = new Unread(NOTHING_YET, 0, 0, -1);

  /** Words beside an amount that is taken away. */
  private static final WordList CUT =
      WordList.of("压减 调减 核减 收回 收缴 上缴 缴回 退回 扣减 扣除 扣回 削减 冲减 冲销 减少 减去 调出 负 结余 结转下年");

  private static final CharMatcher MINUS = CharMatcher.anyOf("-−－﹣–");
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  /** Says that types are known. */
  private static final int KNOWN = 1 << 31;

  /** What every rule asks of it, kept when first asked for. */
  private transient int types;

  @Nullable private transient Boolean takingAway;

  private Unread(String text, int line, int column, int after) {
    this.text = text;
    this.line = line;
    this.column = column;
    this.after = after;
  }

  /**
   * Returns something that was not read.
   *
   * @param text what stands there, not empty
   * @param line the line of the source, from 1; 0 if it is not known
   * @param column which cell of its row it is, from 1; 0 if that is not known
   * @param after the number of the row of its sheet that it follows; in a narrative, of a row that its
   *     sentence states; -1 if there is none
   * @throws IllegalArgumentException if the text is empty, line or column are negative or the row is
   *     less than -1
   */
  public static Unread of(String text, int line, int column, int after) {
    checkArgument(!checkNotNull(text, "text").isEmpty(), "nothing that was not read");
    checkArgument(line >= 0 && column >= 0 && after >= -1, "%s/%s after %s", line, column, after);
    return new Unread(text, line, column, after);
  }

  /** Returns what stands for rows that are still to be added (待增), see {@link Stage#ROWS_TO_COME}. */
  static Unread toCome() {
    return TO_COME;
  }

  /** Returns whether it stands for what is still to be added, and may be anything. */
  public boolean isToCome() {
    return after < 0 && line == 0 && text.equals(NOTHING_YET);
  }

  /** Returns what stands there. */
  public String text() {
    return text;
  }

  /** Returns what it is called without its words, which may tell who somebody is. */
  public LocalizedText label() {
    if (isToCome()) {
      return LocalizedText.of("待填的内容", "what is still to be filled in");
    }
    return line == 0
        ? LocalizedText.of("未识别的内容", "what was not read")
        : LocalizedText.of("第" + line + "行未识别的内容", "what was not read in line " + line);
  }

  /** Returns the line of the source, from 1; 0 if it is not known. */
  public int line() {
    return line;
  }

  /** Returns which cell of its row it is, from 1; 0 if that is not known. */
  public int column() {
    return column;
  }

  /**
   * Returns the number of the row of its sheet that it follows, or in a narrative of a row that its
   * sentence states; -1 if there is none.
   */
  public int after() {
    return after;
  }

  /**
   * Returns whether a figure of a type may stand in it: a number with the type's unit or with none, or
   * words.
   *
   * @param type the type of figure
   */
  public boolean mayBe(FigureType<?> type) {
    int known = types;
    if (known == 0) {
      known = KNOWN | types();
      types = known;
    }
    return isToCome() || (known & type.bit()) != 0;
  }

  /** Returns the bits of the types of which a figure may stand in it. */
  private int types() {
    ImmutableList<NumberInText> numbers = NumberInText.find(Characters.compact(text));
    int bits = FigureType.TEXT.bit() | FigureType.CATEGORY.bit();
    if (numbers.isEmpty()) {
      bits |= FigureType.TARGET.bit() | FigureType.ACTUAL.bit();
    }
    for (FigureType<?> type : FigureType.all()) {
      bits |= numbers.stream().anyMatch(number -> number.mayBe(type)) ? type.bit() : 0;
    }
    return bits;
  }

  /** Returns whether it may state an amount that is taken away; see {@link #mayTakeAway(String)}. */
  public boolean isTakingAway() {
    Boolean known = takingAway;
    if (known == null) {
      known = mayTakeAway(text);
      takingAway = known;
    }
    return known;
  }

  /**
   * Returns whether a text may state an amount that is taken away: it speaks of cutting (压减, 收回), or a
   * number in it has a sign.
   *
   * @param text the text
   */
  public static boolean mayTakeAway(String text) {
    String compact = Characters.compact(text);
    for (int i = 0; i + 1 < compact.length(); i++) {
      boolean sign = MINUS.matches(compact.charAt(i)) && DIGIT.matches(compact.charAt(i + 1));
      if (sign && (i == 0 || !Character.isLetterOrDigit(compact.charAt(i - 1)))) {
        return true;
      }
    }
    return CUT.areIn(compact);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Unread
        && text.equals(((Unread) other).text)
        && after == ((Unread) other).after;
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + after;
  }

  @Override
  public String toString() {
    return line + ": " + text;
  }
}
