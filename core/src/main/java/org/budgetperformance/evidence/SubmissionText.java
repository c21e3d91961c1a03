package org.budgetperformance.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Note;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/**
 * All that rules can see of a submission, as canonical text: not the text that figures were read from,
 * nor the order of documents and rows.
 */
final class SubmissionText {
  private final List<String> lines = new ArrayList<>();

  private SubmissionText() {}

  static String of(Submission submission) {
    SubmissionText listing = new SubmissionText();
    submission.sheets().forEach(listing::sheet);
    Collections.sort(listing.lines);
    CanonicalText text =
        new CanonicalText()
            .add("fiscal-year", submission.fiscalYear())
            .add(
                "division",
                submission.division().map(Object::toString).orElse(CanonicalText.NOTHING))
            .add("partial", submission.isPartial());
    listing.lines.forEach(text::addLine);
    return text.toString();
  }

  private void sheet(Sheet sheet) {
    lines.add(CanonicalText.line("document", sheet.id()));
    sheet.figures().forEach(this::figure);
  }

  private void figure(Place place, Figure<?> figure) {
    String type = place.column().type().id();
    lines.add(
        figure
            .value()
            .map(
                value ->
                    CanonicalText.line(
                        "figure",
                        place,
                        figure.state(),
                        type,
                        figure.units(),
                        figure.slack(),
                        value))
            .orElseGet(() -> CanonicalText.line("figure", place, figure.state())));
    for (int i = 0; i < figure.notes().size(); i++) {
      Note note = figure.notes().get(i);
      String amount = note.amount().map(CanonicalText::value).orElse(CanonicalText.NOTHING);
      lines.add(CanonicalText.line("note", place.note(i + 1), amount, note.text()));
    }
  }
}
