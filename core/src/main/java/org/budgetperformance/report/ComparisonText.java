package org.budgetperformance.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.budgetperformance.comparison.Comparison;
import org.budgetperformance.comparison.FindingChange;

/**
 * A comparison as plain text (整改对照文本): by what rules each side was judged, the scores that moved, and each finding with
 * what became of it and the cells that were changed.
 *
 * <p>Immutable and thread-safe.
 */
@Beta
public final class ComparisonText {
  /** Of more changed cells the rest are counted. */
  private static final int MOST_CELLS = 4;

  private final ComparisonWords words;
  private final TextStyle style;

  private ComparisonText(ComparisonWords words, TextStyle style) {
    this.words = words;
    this.style = style;
  }

  /**
   * Returns a text in a language, its lines of any length.
   *
   * @param locale the language: Chinese, or else English
   */
  public static ComparisonText in(Locale locale) {
    return new ComparisonText(new ComparisonWords(checkNotNull(locale, "locale")), TextStyle.PLAIN);
  }

  /**
   * Returns this text with its lines broken where a terminal is full.
   *
   * @param columns how wide the terminal is, at least 20
   * @throws IllegalArgumentException if it is narrower
   */
  public ComparisonText wrappedAt(int columns) {
    checkArgument(columns >= 20, "a terminal of %s columns", columns);
    return new ComparisonText(words, style.wrappedAt(columns));
  }

  /**
   * Returns a comparison as text, its lines ended by {@code \n}.
   *
   * @param comparison the comparison
   */
  public String render(Comparison comparison) {
    TextLines out = new TextLines(style, comparison.personalDetails());
    out.add(0, words.title(comparison));
    out.add(0, words.side(words.before(), comparison.before()));
    out.add(0, words.side(words.after(), comparison.after()));
    out.add(0, words.counts(comparison));
    if (!comparison.scores().isEmpty()) {
      out.add(0, "");
      out.add(0, words.page().words().scores());
      comparison.scores().forEach(change -> out.add(1, words.score(change)));
    }
    for (ComparisonSection section : ComparisonSection.all(comparison)) {
      out.add(0, "");
      out.add(0, words.section(section));
      section.changes().forEach(change -> change(change, out));
    }
    return out.toString();
  }

  private void change(FindingChange change, TextLines out) {
    out.add(1, "- " + words.line(change));
    ImmutableList<String> cells = words.cells(change);
    if (!cells.isEmpty()) {
      String some = words.joined(cells.subList(0, Math.min(MOST_CELLS, cells.size())));
      out.add(
          3, words.changed(cells.size() > MOST_CELLS ? words.andMore(some, cells.size()) : some));
    }
    words.remarks(change).forEach(remark -> out.add(3, remark));
  }
}
