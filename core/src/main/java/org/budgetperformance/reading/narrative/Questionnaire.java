package org.budgetperformance.reading.narrative;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.Nullable;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Account;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;

/**
 * Reads a report in the form of a questionnaire (问答式报告): a line that is a label and nothing else, and its figure
 * alone on the next line that is not blank, or behind a colon.
 */
final class Questionnaire {
  private static final int LONGEST = 40;

  private Questionnaire() {}

  /** Puts the figures that are stated so, and returns the other lines. */
  static ImmutableList<TextLine> read(
      ImmutableList<TextLine> lines,
      SentenceVocabulary words,
      StatedFigures figures,
      Account account) {
    Set<TextLine> read = new HashSet<>();
    TextLine label = null;
    for (TextLine line : lines) {
      if (line.isBlank()) {
        continue;
      }
      if (readInline(line, words, figures)) {
        account.add(line, Kind.READ);
        read.add(line);
      }
      Column<?> column =
          label == null || !isNumber(line.text()) ? null : column(label.text(), words);
      if (label != null && column != null && put(column, line, figures)) {
        account.add(label, Kind.HEADING);
        account.add(line, Kind.READ);
        read.add(label);
        read.add(line);
      }
      label = line;
    }
    return read.isEmpty()
        ? lines
        : lines.stream()
            .filter(line -> !read.contains(line))
            .collect(ImmutableList.toImmutableList());
  }

  private static boolean isUnit(String text) {
    return text.equals("%")
        || Arrays.stream(MoneyUnit.values()).anyMatch(unit -> unit.label().equals(text));
  }

  /** Returns whether a line is short and begins with a digit; most do not. */
  private static boolean isNumber(String line) {
    int start = 0;
    while (start < line.length() && line.charAt(start) <= ' ') {
      start++;
    }
    return line.length() <= LONGEST
        && start < line.length()
        && Character.isDigit(line.charAt(start));
  }

  /** Reads 人员编制数：12, where the figure has no unit that sentences know it by. */
  private static boolean readInline(
      TextLine line, SentenceVocabulary words, StatedFigures figures) {
    String text = line.text().length() > LONGEST ? "" : SentenceText.folded(line.text());
    int colon = text.indexOf(':');
    boolean number = colon > 0 && SentenceDigits.end(text, colon + 1) == text.length();
    Column<?> column = number ? column(text.substring(0, colon), words) : null;
    return column != null
        && column.type().equals(FigureType.COUNT)
        && put(column, line, colon + 1, figures);
  }

  @Nullable
  private static Column<?> column(String label, SentenceVocabulary words) {
    if (label.length() > LONGEST) {
      return null;
    }
    String text = SentenceText.folded(label);
    String name = text.substring(SentenceNumbering.of(text).end);
    int end = name.endsWith(":") ? name.length() - 1 : name.length();
    int bracket = name.indexOf('(');
    String bare = name.substring(0, bracket > 0 ? bracket : end);
    Column<?> fact = words.factColumns.get(bare);
    return fact == null ? words.amountColumns.get(bare) : fact;
  }

  private static <T> boolean put(Column<T> column, TextLine line, StatedFigures figures) {
    return put(column, line, 0, figures);
  }

  private static <T> boolean put(Column<T> column, TextLine line, int from, StatedFigures figures) {
    SentenceSpan span = SentenceSpan.of(new SentenceText.Builder().append(line).build());
    String text = span.text().substring(from);
    boolean count = column.type().equals(FigureType.COUNT);
    int end = SentenceDigits.numberEnd(text, 0);
    String unit = text.substring(end);
    boolean stated = end > 0 && (count ? unit.isEmpty() || "人名个".contains(unit) : isUnit(unit));
    Line ofFunds = column.type().equals(FigureType.AMOUNT) ? Lines.ANNUAL_FUNDS : Lines.EXECUTION;
    Row row = Row.of(count ? Lines.STAFFING : ofFunds);
    if (!stated || figures.has(row, column)) {
      return false;
    }
    Figure<T> figure = Cells.read(column.type(), count ? text.substring(0, end) : text);
    figures.put(row, column, figure, span, span);
    return true;
  }
}
