package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.FigureSteps;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Source;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Note;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/** Amounts that notes beside a source's figures name, such as 其中26万元纳入基本支出. */
final class NotedAmounts {
  private NotedAmounts() {}

  /**
   * Adds the amounts of the notes that contain one of some words to a sum, or takes them away.
   *
   * @return whether there is such a note
   */
  static boolean add(
      Submission submission,
      Source source,
      ImmutableList<String> words,
      int sign,
      IntervalSum into) {
    boolean found = false;
    ImmutableList<Sheet> sheets = submission.sheets(source.document());
    for (int s = 0; s < sheets.size(); s++) {
      ImmutableIntArray rows = source.rows(sheets.get(s));
      for (int r = 0; r < rows.length(); r++) {
        ImmutableList<Note> notes = sheets.get(s).at(rows.get(r), source.column()).notes();
        for (int n = 0; n < notes.size(); n++) {
          if (names(notes.get(n), words)) {
            Amount amount = notes.get(n).amount().orElse(Amount.ZERO);
            into.add(sign, amount.fen(), amount.slack());
            found = true;
          }
        }
      }
    }
    return found;
  }

  /** Keeps the same notes as a group of operands of the role {@code noted}. */
  static void look(
      Submission submission,
      Source source,
      ImmutableList<String> words,
      int group,
      Examination examination) {
    for (Sheet sheet : submission.sheets(source.document())) {
      for (int row : source.rows(sheet).asList()) {
        Figure<?> figure = sheet.at(row, source.column());
        for (int n = 0; n < figure.notes().size(); n++) {
          if (names(figure.notes().get(n), words)) {
            examination.note("noted", group, sheet, row, source.column(), n + 1);
          }
        }
      }
    }
  }

  /** Returns the steps that take the same amounts. */
  static ImmutableList<Step> steps(
      Submission submission, Source source, ImmutableList<String> words) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (Sheet sheet : submission.sheets(source.document())) {
      for (int row : source.rows(sheet).asList()) {
        Figure<?> figure = sheet.at(row, source.column());
        for (int n = 0; n < figure.notes().size(); n++) {
          if (names(figure.notes().get(n), words)) {
            Amount amount = figure.notes().get(n).amount().orElse(Amount.ZERO);
            Place place = sheet.place(row, source.column()).note(n + 1);
            steps.add(FigureSteps.note(place, figure, amount));
          }
        }
      }
    }
    return steps.build();
  }

  private static boolean names(Note note, ImmutableList<String> words) {
    return note.amount().isPresent() && words.stream().anyMatch(note.text()::contains);
  }
}
