package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;

/** Writes changes of cells as JSON Patch (RFC 6902) of the submission's JSON. */
final class PatchWriter {
  private final JsonOutput out;
  private final JsonGenerator json;
  private final Submission submission;

  PatchWriter(JsonOutput out, Submission submission) {
    this.out = out;
    this.json = out.json;
    this.submission = submission;
  }

  /**
   * Writes a list of operations: a figure that is written is replaced, one that is not is added to its row, and a row that is
   * not there is added behind the others with all its figures.
   */
  void write(Map<Place, Figure<?>> changes) throws IOException {
    Submission changed = submission;
    for (Map.Entry<Place, Figure<?>> change : changes.entrySet()) {
      changed = changed.with(change.getKey(), change.getValue());
    }
    Set<String> added = new HashSet<>();
    json.writeStartArray();
    for (Place place : changes.keySet()) {
      int document = number(place.sheet());
      Sheet sheet = changed.sheets().get(document);
      String rows = "/documents/" + document + "/rows/";
      int row = submission.sheets().get(document).rows().indexOf(place.row());
      if (row >= 0) {
        figure(rows + row + "/figures/", place, sheet);
      } else if (added.add(rows + place.row())) {
        row(rows + "-", place.row(), sheet);
      }
    }
    json.writeEndArray();
  }

  /** Writes it as it stands in its cell, with the id of one's own that the cell has. */
  private void figure(String figures, Place place, Sheet sheet) throws IOException {
    String column = place.column().id().replace("~", "~0").replace("/", "~1");
    begin(FigureWriter.isNothing(submission.at(place)) ? "add" : "replace", figures + column);
    new FigureWriter(out).write(sheet.at(place.row(), place.column()));
    out.endLine();
  }

  private void row(String path, Row row, Sheet sheet) throws IOException {
    begin("add", path);
    new SubmissionWriter(out).row(sheet, sheet.rows().indexOf(row));
    out.endLine();
  }

  private void begin(String operation, String path) throws IOException {
    out.beginLine();
    json.writeStringField("op", operation);
    json.writeStringField("path", path);
    json.writeFieldName("value");
  }

  private int number(SheetId id) {
    int document = 0;
    while (!submission.sheets().get(document).id().equals(id)) {
      document++;
    }
    return document;
  }
}
