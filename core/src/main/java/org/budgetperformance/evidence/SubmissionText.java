package org.budgetperformance.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Note;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.PersonalDetails;

/**
 * All that rules can see of a submission, as canonical text: not the text that figures were read from,
 * nor the order of documents and rows.
 */
final class SubmissionText {
  private final List<String> lines = new ArrayList<>();
  private final CanonicalText text;

  private SubmissionText(CanonicalText text) {
    this.text = text;
  }

  static String of(Submission submission, PersonalDetails details) {
    SubmissionText listing = new SubmissionText(new CanonicalText(details));
    submission.sheets().forEach(sheet -> listing.sheet("document", sheet));
    submission.copies().forEach(copy -> listing.sheet("copy", copy));
    Collections.sort(listing.lines);
    listing
        .text
        .add("fiscal-year", submission.fiscalYear())
        .add("division", submission.division().map(Object::toString).orElse(CanonicalText.NOTHING))
        .add("partial", submission.isPartial());
    listing.lines.forEach(listing.text::addLine);
    return listing.text.toString();
  }

  private void sheet(String what, Sheet sheet) {
    lines.add(text.line(what, sheet.id()));
    sheet.figures().forEach(this::figure);
  }

  private void figure(Place place, Figure<?> figure) {
    lines.add(
        figure
            .value()
            .map(value -> stated(place, figure, value))
            .orElseGet(() -> text.line("figure", place, figure.state())));
    for (int i = 0; i < figure.notes().size(); i++) {
      Note note = figure.notes().get(i);
      String amount = note.amount().map(text::value).orElse(CanonicalText.NOTHING);
      lines.add(text.line("note", place.note(i + 1), amount, note.text()));
    }
  }

  private String stated(Place place, Figure<?> figure, Object value) {
    String type = place.column().type().id();
    return place.row().line().isPersonal()
        ? text.line("figure", place, figure.state(), type, PersonalDetails.hide(value.toString()))
        : text.line("figure", place, figure.state(), type, figure.units(), figure.slack(), value);
  }
}
