package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Note;

/** Writes a figure with all it carries; {@link FigureParser} reads what is written here. */
final class FigureWriter {
  private final JsonOutput out;
  private final JsonGenerator json;
  private final ValueWriter values;

  FigureWriter(JsonOutput out) {
    this.out = out;
    this.json = out.json;
    this.values = new ValueWriter(out);
  }

  /** Returns whether a figure says nothing at all, so that it need not be written. */
  static boolean isNothing(Figure<?> figure) {
    return figure.state() == FigureState.ABSENT
        && figure.notes().isEmpty()
        && !figure.original().isPresent()
        && !figure.ownId().isPresent();
  }

  void write(Figure<?> figure) throws IOException {
    out.beginLine();
    json.writeStringField("state", figure.state().name());
    if (figure.ownId().isPresent()) {
      json.writeStringField("id", figure.ownId().get());
    }
    if (figure.isStated()) {
      json.writeFieldName("value");
      values.write(figure.get());
    }
    if (!figure.notes().isEmpty()) {
      json.writeArrayFieldStart("notes");
      for (Note note : figure.notes()) {
        write(note);
      }
      json.writeEndArray();
    }
    Optional<String> original = figure.original();
    if (original.isPresent()) {
      json.writeStringField("original", original.get());
    }
    if (figure.line() > 0) {
      json.writeNumberField("line", figure.line());
    }
    if (figure.column() > 0) {
      json.writeNumberField("column", figure.column());
    }
    out.endLine();
  }

  private void write(Note note) throws IOException {
    out.beginLine();
    json.writeStringField("text", note.text());
    if (note.amount().isPresent()) {
      json.writeFieldName("amount");
      values.write(note.amount().get());
    }
    out.endLine();
  }
}
