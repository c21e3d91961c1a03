package org.budgetperformance.reading.narrative;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.Nullable;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Account;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;

/**
 * Reads a report in the form of a questionnaire (问答式报告): a line that is a label and nothing else, and its figure
 * alone on the next line that is not blank.
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
      Column<?> column = label == null || !isNumber(line.text()) ? null : column(label, words);
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

  @Nullable
  private static Column<?> column(TextLine label, SentenceVocabulary words) {
    if (label.text().length() > LONGEST) {
      return null;
    }
    String text = SentenceText.folded(label.text());
    String name = text.substring(SentenceNumbering.of(text).end);
    int end = name.endsWith(":") ? name.length() - 1 : name.length();
    int bracket = name.indexOf('(');
    return words.factColumns.get(name.substring(0, bracket > 0 ? bracket : end));
  }

  private static <T> boolean put(Column<T> column, TextLine line, StatedFigures figures) {
    SentenceSpan span = SentenceSpan.of(new SentenceText.Builder().append(line).build());
    String text = span.text();
    boolean rate = column.equals(Columns.EXECUTION_RATE);
    int end = SentenceDigits.numberEnd(text, 0);
    String unit = text.substring(end);
    boolean stated = end > 0 && (rate ? unit.equals("%") : unit.isEmpty() || "人名个".contains(unit));
    Row row = Row.of(rate ? Lines.EXECUTION : Lines.STAFFING);
    if (!stated || figures.has(row, column)) {
      return false;
    }
    Figure<T> figure = Cells.read(column.type(), rate ? text : text.substring(0, end));
    figures.put(row, column, figure, span, span);
    return true;
  }
}
