package org.budgetperformance.standard;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Problem;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.standard.internal.CellWords;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.text.Characters;

/**
 * Finds what was never filled in (占位内容): signs and words that hold a place, and the hints of a form.
 *
 * <p>Takes time linear in the length of a text.
 */
final class Placeholders {
  private static final int BUCKETS = 1024;

  /** Whether a character begins something that was to be replaced; others may share its bucket. */
  private static final boolean[] MARKS = marks();

  private static final String NUMBERED = "指标";

  private static final CharMatcher ALONE = CharMatcher.forPredicate(Placeholders::isAlone);

  private static final CharMatcher CROSSES = CharMatcher.anyOf("Xx");
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final CharMatcher QUOTES = CharMatcher.anyOf("《“\"‘'「『");

  /** What a single X stands before or after: X年, 第X批. */
  private static final String COUNTED = "年月日个次项份人家户万元%季批";

  private Placeholders() {}

  /** Returns whether a cell holds something that was to be replaced. */
  static boolean in(Figure<?> figure) {
    if (!figure.isStated()) {
      return figure.original().isPresent() && inText(figure.original().get());
    }
    Object value = figure.get();
    if (value instanceof Target) {
      Target target = (Target) value;
      return inCell(
          target.problem().orElse(null), target.words(), target.notes(), target.original());
    } else if (value instanceof Actual) {
      Actual actual = (Actual) value;
      return inCell(
          actual.problem().orElse(null), actual.words(), actual.notes(), actual.original());
    }
    return inCompact(figure.compact());
  }

  /** Returns whether the reason of a deviation does; 某某 behind a surname is a name that was hidden. */
  static boolean inReason(Figure<?> reason) {
    return reason.isStated() ? inCompact(reason.compact(), false) : in(reason);
  }

  /** Returns whether words only begin as an example does, whatever stands behind. */
  static boolean isExample(Figure<?> figure) {
    return figure.isStated() && CellWords.EXAMPLES.startIn(figure.compact());
  }

  /** What a cell's own reader finds needs no second look; a hint may read as words or a note. */
  private static boolean inCell(
      @Nullable Problem problem, String words, ImmutableList<String> notes, String original) {
    if (problem != null) {
      return problem == Problem.PLACEHOLDER || hasHint(Characters.compact(original));
    }
    for (int i = 0; i < notes.size(); i++) {
      if (hasHint(notes.get(i))) {
        return true;
      }
    }
    return hasHint(words);
  }

  /** Returns whether free words hold something that was to be replaced. */
  static boolean inText(String words) {
    return inCompact(Characters.compact(words));
  }

  /** Returns whether words without white space hold something that was to be replaced. */
  static boolean inCompact(String text) {
    return inCompact(text, true);
  }

  private static boolean inCompact(String text, boolean maskedNames) {
    return isPlaceholder(text)
        || (hasMark(text)
            && ((maskedNames && text.contains("某某"))
                || (isAlone(text.charAt(0)) && ALONE.matchesAllOf(text))
                || hasFiller(text)
                || hasHint(text)));
  }

  private static boolean isPlaceholder(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBracket(text.charAt(start))) {
      start++;
    }
    while (end > start && isBracket(text.charAt(end - 1))) {
      end--;
    }
    String placeholder = CellWords.PLACEHOLDERS.at(text, start, end - start);
    return (placeholder != null && placeholder.length() == end - start)
        || isNumbered(text, start, end);
  }

  /** Returns false only if no character of a text begins anything that was to be replaced. */
  private static boolean hasMark(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (MARKS[bucket(text.charAt(i))]) {
        return true;
      }
    }
    return false;
  }

  private static int bucket(char c) {
    return (c ^ (c >>> 7)) & (BUCKETS - 1);
  }

  private static boolean[] marks() {
    boolean[] marks = new boolean[BUCKETS];
    String all =
        "某.*_×□Xx" + CellWords.HINTS.firstCharacters() + CellWords.EXAMPLES.firstCharacters();
    for (int i = 0; i < all.length(); i++) {
      marks[bucket(all.charAt(i))] = true;
    }
    return marks;
  }

  private static boolean isBracket(char c) {
    switch (c) {
      case '(':
      case ')':
      case '[':
      case ']':
      case '【':
      case '】':
      case '{':
      case '}':
      case '<':
      case '>':
        return true;
      default:
        return false;
    }
  }

  private static boolean isAlone(char c) {
    return isFiller(c) || c == '.';
  }

  private static boolean isFiller(char c) {
    switch (c) {
      case '*':
      case '_':
      case '×':
      case '□':
      case 'X':
      case 'x':
        return true;
      default:
        return false;
    }
  }

  /** The national form prints 指标1：, 指标2： where names belong. */
  private static boolean isNumbered(String text, int start, int end) {
    if (!text.startsWith(NUMBERED, start)) {
      return false;
    }
    int last = text.charAt(end - 1) == ':' ? end - 1 : end;
    int digits = start + NUMBERED.length();
    while (digits < last && DIGITS.matches(text.charAt(digits))) {
      digits++;
    }
    return digits == last && last > start + NUMBERED.length();
  }

  /**
   * Returns whether two fillers stand together, or one X where a number belongs; a number that is
   * hidden in part (138****0181) is none to fill in.
   */
  private static boolean hasFiller(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isFiller(text.charAt(i))) {
        int end = i + 1;
        while (end < text.length() && isFiller(text.charAt(end))) {
          end++;
        }
        boolean cross = CROSSES.matches(text.charAt(i));
        boolean inWord = cross && (isLatin(text, i - 1) || isLatin(text, end));
        boolean hidden = isDigit(text, i - 1) && isDigit(text, end);
        if (!inWord && !hidden && (end - i > 1 || (cross && isCounted(text, i)))) {
          return true;
        }
        i = end;
      }
    }
    return false;
  }

  private static boolean isCounted(String text, int at) {
    boolean counted = at + 1 < text.length() && COUNTED.indexOf(text.charAt(at + 1)) >= 0;
    return counted || (at > 0 && text.charAt(at - 1) == '第');
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && DIGITS.matches(text.charAt(at));
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) < 0x80 && isLetter(text.charAt(at));
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) && !CROSSES.matches(c);
  }

  /** Returns whether a clause begins with a hint, or the text with an example. */
  private static boolean hasHint(String text) {
    if (text.isEmpty()) {
      return false;
    }
    int start = 0;
    while (start < text.length() && isBracket(text.charAt(start))) {
      start++;
    }
    if (CellWords.EXAMPLES.at(text, start) != null) {
      return true;
    }
    for (int at = CellWords.HINTS.next(text, 0); at >= 0; at = CellWords.HINTS.next(text, at + 1)) {
      if (beginsClause(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** 邀请填写问卷 is no hint, nor is the title 《填报说明》. */
  private static boolean beginsClause(String text, int at) {
    return at == 0
        || !(Character.isLetterOrDigit(text.charAt(at - 1)) || QUOTES.matches(text.charAt(at - 1)));
  }
}
