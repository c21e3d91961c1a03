package org.budgetperformance.reading.narrative;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import javax.annotation.Nullable;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Account;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.Title;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;

/** The date of a narrative: alone on a line, below the title or at the very end. */
final class ReportDate {
  /** More lines than this are no head of a report. */
  private static final int MOST_HEAD = 8;

  private static final int LONGEST_HEAD = 40;
  private static final int LONGEST = 16;
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final CharMatcher WRITTEN = DIGIT.or(CharMatcher.anyOf("〇○零一二三四五六七八九十年月日"));
  private static final CharMatcher PARTED = DIGIT.or(CharMatcher.anyOf(".-/"));
  private static final CharMatcher BRACKETS = CharMatcher.anyOf("()");

  private ReportDate() {}

  /** Puts the date of a narrative, and returns its other lines. */
  static ImmutableList<TextLine> read(
      ImmutableList<TextLine> lines, StatedFigures figures, Account account) {
    TextLine line = find(lines);
    if (line == null) {
      return lines;
    }
    account.add(line, Kind.READ);
    SentenceSpan span = SentenceSpan.of(new SentenceText.Builder().append(line).build());
    String date = BRACKETS.trimFrom(span.text());
    figures.put(Lines.FILLED_IN_ON, Columns.TEXT, Cells.read(FigureType.TEXT, date), span, span);
    return lines.stream().filter(other -> other != line).collect(ImmutableList.toImmutableList());
  }

  @Nullable
  private static TextLine find(ImmutableList<TextLine> lines) {
    int head = 0;
    for (TextLine line : Iterables.filter(lines, line -> !line.isBlank())) {
      if (isDate(line)) {
        return line;
      } else if (++head > MOST_HEAD || !isHead(line)) {
        break;
      }
    }
    TextLine last =
        Iterables.tryFind(lines.reverse(), line -> !line.isBlank() && !Title.isAnnex(line))
            .orNull();
    return last != null && isDate(last) ? last : null;
  }

  private static boolean isHead(TextLine line) {
    String text = line.text().length() > 4 * LONGEST_HEAD ? "" : SentenceText.folded(line.text());
    return !text.isEmpty()
        && text.length() <= LONGEST_HEAD
        && !SentenceNumbering.of(text).isPresent()
        && !SentenceClauses.endsWithSentence(text);
  }

  private static boolean isDate(TextLine line) {
    if (line.text().length() > 4 * LONGEST) {
      return false;
    }
    String text = BRACKETS.trimFrom(SentenceText.folded(line.text()));
    boolean written = text.indexOf('年') == 4 && text.indexOf('月') > 5;
    boolean parted = text.startsWith("20") && PARTED.countIn(text) - DIGIT.countIn(text) == 2;
    return text.length() >= 6
        && text.length() <= LONGEST
        && ((written && WRITTEN.matchesAllOf(text)) || (parted && PARTED.matchesAllOf(text)));
  }
}
