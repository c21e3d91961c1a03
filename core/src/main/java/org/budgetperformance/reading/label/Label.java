package org.budgetperformance.reading.label;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.text.Characters;

/**
 * The text of a cell as a label: the forms under which a dictionary may know it, from the whole text
 * down to the text without numbering, 其中 and what stands in brackets.
 */
public final class Label {
  /** Longer texts are sentences, and no dictionary is asked about them. */
  public static final int LONGEST = 80;

  private static final CharMatcher QUOTES = CharMatcher.anyOf("“”\"'‘’「」『』《》*").precomputed();
  private static final CharMatcher COLONS = CharMatcher.anyOf(":;,。").precomputed();
  private static final CharMatcher BULLETS = CharMatcher.anyOf("-•·●○■□◆▪–—").precomputed();
  private static final CharMatcher CHINESE_ORDINAL = CharMatcher.anyOf("一二三四五六七八九十").precomputed();
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final CharMatcher ORDINAL_END = CharMatcher.anyOf("、.)").precomputed();
  private static final String OF_WHICH = "其中";

  private static final Label NONE = new Label(ImmutableList.of());

  private final ImmutableList<String> forms;

  /** The documents for which it was last asked what it means, and the answer. */
  @Nullable private Vocabulary asked;

  private Meaning meaning = Meaning.NONE;

  private Label(ImmutableList<String> forms) {
    this.forms = forms;
  }

  /** Returns a text as a label; one without forms if it is too long to be any. */
  public static Label of(String text) {
    return ofCompact(Characters.compact(text));
  }

  static Label ofCompact(String text) {
    if (isPlain(text)) {
      return new Label(ImmutableList.of(text));
    }
    String compact = QUOTES.removeFrom(text);
    if (compact.isEmpty() || compact.length() > LONGEST) {
      return NONE;
    }
    List<String> forms = new ArrayList<>(4);
    add(compact, forms);
    String rest = trimColons(compact);
    add(rest, forms);
    rest = withoutOfWhich(rest);
    add(rest, forms);
    rest = withoutOfWhich(withoutNumber(rest));
    add(rest, forms);
    add(withoutPoints(rest), forms);
    rest = withoutFormula(withoutBrackets(rest));
    add(rest, forms);
    add(withoutPoints(rest), forms);
    return new Label(ImmutableList.copyOf(forms));
  }

  /** Returns whether a compact text is words and figures without anything that a form leaves out. */
  private static boolean isPlain(String text) {
    int last = text.length() - 1;
    if (last < 0 || last >= LONGEST || text.charAt(last) == '分' || text.startsWith(OF_WHICH)) {
      return false;
    }
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      boolean plain = (c >= '一' && c <= '\u9fff') || DIGIT.matches(c) || c == '%';
      if (!plain && !(c == '.' && i < last && DIGIT.matches(text.charAt(i + 1)))) {
        return false;
      }
    }
    return true;
  }

  private static void add(String form, List<String> forms) {
    if (!form.isEmpty() && !forms.contains(form)) {
      forms.add(form);
    }
  }

  /** Returns what it means in some documents. */
  public Meaning in(Vocabulary vocabulary) {
    if (asked != vocabulary && !forms.isEmpty()) {
      asked = vocabulary;
      meaning = vocabulary.meaning(forms);
    }
    return meaning;
  }

  /** Returns a text as labels are compared: folded, without white space and quotation marks. */
  static String bare(String text) {
    return QUOTES.removeFrom(Characters.compact(text));
  }

  /** Returns the barest form: without number, 其中, brackets and points. */
  public String barest() {
    return forms.isEmpty() ? "" : forms.get(forms.size() - 1);
  }

  /** Returns the forms from the whole text to its barest; none if the text is too long. */
  ImmutableList<String> forms() {
    return forms;
  }

  /** Returns a compact text without a number before it, such as 1、 or （一）. */
  public static String withoutNumber(String compact) {
    int at = 0;
    while (at < compact.length() && BULLETS.matches(compact.charAt(at))) {
      at++;
    }
    boolean bracket = at < compact.length() && compact.charAt(at) == '(';
    int start = bracket ? at + 1 : at;
    int end = runEnd(compact, start);
    boolean numbered =
        end > start
            && end < compact.length()
            && (bracket
                ? compact.charAt(end) == ')'
                : ORDINAL_END.matches(compact.charAt(end))
                    && !(end + 1 < compact.length()
                        && compact.charAt(end) == '.'
                        && DIGIT.matches(compact.charAt(end + 1))));
    if (!numbered) {
      return compact.substring(at);
    }
    int next = end + 1;
    return compact.substring(
        !bracket && next < compact.length() && compact.charAt(next) == '、' ? next + 1 : next);
  }

  /** Returns whether a compact text starts with a Chinese number of the first level, such as 一、. */
  public static boolean isChapter(String compact) {
    int end = 0;
    while (end < compact.length() && CHINESE_ORDINAL.matches(compact.charAt(end))) {
      end++;
    }
    return end > 0 && end < compact.length() && compact.charAt(end) == '、';
  }

  private static int runEnd(String text, int start) {
    int end = start;
    CharMatcher run =
        start < text.length() && DIGIT.matches(text.charAt(start)) ? DIGIT : CHINESE_ORDINAL;
    while (end < text.length() && run.matches(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String trimColons(String text) {
    return COLONS.trimTrailingFrom(text);
  }

  private static String withoutOfWhich(String text) {
    return text.startsWith(OF_WHICH)
        ? CharMatcher.anyOf(":,").trimLeadingFrom(text.substring(OF_WHICH.length()))
        : text;
  }

  /** Returns a compact text without the brackets that end it. */
  static String withoutBrackets(String text) {
    String rest = text;
    while (rest.endsWith(")")) {
      int depth = 0;
      int at = rest.length() - 1;
      for (; at >= 0; at--) {
        depth += rest.charAt(at) == ')' ? 1 : rest.charAt(at) == '(' ? -1 : 0;
        if (depth == 0) {
          break;
        }
      }
      if (at < 0) {
        return rest;
      }
      rest = trimColons(rest.substring(0, at));
    }
    return rest;
  }

  /** Returns a compact text without what calculates it or names it in a formula: 执行率 of 执行率C=B/A, 全年执行数 of 全年执行数B. */
  private static String withoutFormula(String text) {
    int sign = text.indexOf('=');
    int end = sign < 0 ? text.length() : sign;
    boolean letter = end > 1 && isLetter(text.charAt(end - 1)) && !isLetter(text.charAt(end - 2));
    end -= letter ? 1 : 0;
    return end < 2 || end == text.length() ? text : withoutBrackets(text.substring(0, end));
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static String withoutPoints(String text) {
    if (!text.endsWith("分") && !text.endsWith(")")) {
      return text;
    }
    return points(text)
        .map(points -> text.substring(0, text.length() - points.length()))
        .orElse(text);
  }

  /** Returns the points that end a label, such as 20分 in 成本指标（20分）, if it prints any. */
  public static Optional<String> points(String text) {
    String compact = CharMatcher.is(')').trimTrailingFrom(Characters.compact(text));
    if (!compact.endsWith("分")) {
      return Optional.empty();
    }
    int start = compact.length() - 1;
    while (start > 0
        && (DIGIT.matches(compact.charAt(start - 1)) || compact.charAt(start - 1) == '.')) {
      start--;
    }
    return start > 0 && start < compact.length() - 1
        ? Optional.of(compact.substring(start))
        : Optional.empty();
  }

  /** Returns whether one of the forms is among some texts. */
  boolean isIn(ImmutableSet<String> texts) {
    for (int i = 0; i < forms.size(); i++) {
      if (texts.contains(forms.get(i))) {
        return true;
      }
    }
    return false;
  }
}
