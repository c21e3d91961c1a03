package org.budgetperformance.across;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/**
 * A goal, a result or a reason that is long enough to be copied, without names and years (一段文字).
 *
 * <p>Compared are its letters, digits and characters of Chinese. Immutable.
 */
final class Passage {
  /** A copy has so many letters at least. */
  static final int SHORTEST = 20;

  /** Stands among letters for what is set aside as a template. */
  static final char GAP = '\0';

  /** A stretch of so many letters is looked up: what is left whole where every fifth word is another one. */
  static final int WINDOW = 6;

  private static final ImmutableSet<Line> GOALS =
      ImmutableSet.of(Lines.EXPECTED_GOAL, Lines.ACHIEVED_RESULT);
  private static final int SHOWN = 60;

  final Report report;
  final Place place;
  private final String text;

  private Passage(Report report, Place place, String text) {
    this.report = report;
    this.place = place;
    this.text = text;
  }

  /** Returns the passages of a submission: goals, results, reasons, and targets and actual values in words. */
  static ImmutableList<Passage> of(Report report, Submission submission) {
    OwnNames names = OwnNames.of(report.unit, submission);
    ImmutableList.Builder<Passage> passages = ImmutableList.builder();
    for (Sheet sheet : submission.sheets()) {
      for (int row = 0; row < sheet.rows().size(); row++) {
        for (Column<?> column : sheet.id().type().columns()) {
          Optional<String> words = words(sheet, row, column);
          if (words.isPresent() && words.get().length() >= SHORTEST) {
            Passage passage =
                new Passage(report, sheet.place(row, column), names.setAside(words.get()));
            if (passage.letters().length >= SHORTEST) {
              passages.add(passage);
            }
          }
        }
      }
    }
    return passages.build();
  }

  private static Optional<String> words(Sheet sheet, int row, Column<?> column) {
    boolean said =
        column.equals(Columns.EXPLANATION)
            || column.equals(Columns.TARGET)
            || column.equals(Columns.ACTUAL)
            || (column.equals(Columns.TEXT) && GOALS.contains(sheet.rows().get(row).line()));
    Figure<?> figure = said ? sheet.at(row, column) : Figure.absent();
    if (!figure.isStated()) {
      return Optional.empty();
    }
    return Optional.of(
        figure.get() instanceof String ? (String) figure.get() : figure.original().orElse(""));
  }

  int length() {
    return text.length();
  }

  /** Returns what is compared. */
  char[] letters() {
    char[] letters = new char[text.length()];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters[count++] = text.charAt(i);
      }
    }
    return Arrays.copyOf(letters, count);
  }

  /** Returns what is compared, with gaps for what is of a template. */
  char[] letters(Set<Long> templates) {
    char[] letters = letters();
    char[] rest = letters.clone();
    for (int i = 0; !templates.isEmpty() && i + WINDOW <= letters.length; i++) {
      if (templates.contains(MarkGroups.key(Marks.of(letters, i, WINDOW)))) {
        Arrays.fill(rest, i, i + WINDOW, GAP);
      }
    }
    return rest;
  }

  /** Returns the marks of all stretches of letters without a gap. */
  static long[] marks(char[] letters) {
    long[] marks = new long[Math.max(0, letters.length - WINDOW + 1)];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = Marks.of(letters, i, WINDOW);
    }
    return marks;
  }

  ReportCell cell() {
    return report.cell(place, text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…");
  }
}
