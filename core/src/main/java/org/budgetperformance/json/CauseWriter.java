package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.budgetperformance.hint.Cause;
import org.budgetperformance.hint.Mending;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/** Writes causes, and their mendings as JSON Patch (RFC 6902) of the submission's JSON. */
final class CauseWriter {
  private final JsonOutput out;
  private final JsonGenerator json;
  private final Submission submission;

  CauseWriter(JsonOutput out, Submission submission) {
    this.out = out;
    this.json = out.json;
    this.submission = submission;
  }

  void write(List<Cause> causes) throws IOException {
    json.writeArrayFieldStart("causes");
    for (Cause cause : causes) {
      json.writeStartObject();
      out.words("title", cause.title());
      out.words("statement", cause.statement());
      json.writeArrayFieldStart("members");
      for (Finding member : cause.members()) {
        out.beginLine();
        json.writeStringField("rule", member.rule().id());
        json.writeArrayFieldStart("places");
        for (Place place : member.places()) {
          json.writeString(place.toString());
        }
        json.writeEndArray();
        out.endLine();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("mendings");
      for (Mending mending : cause.mendings()) {
        mending(mending);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void mending(Mending mending) throws IOException {
    json.writeStartObject();
    out.words("text", mending::text);
    json.writeArrayFieldStart("choices");
    for (ImmutableMap<Place, Figure<?>> choice : mending.choices()) {
      json.writeStartArray();
      for (Map.Entry<Place, Figure<?>> change : choice.entrySet()) {
        out.beginLine();
        json.writeStringField(
            "op", "add"); // which replaces what is there, and may fill a cell that is not
        json.writeStringField("path", pointer(change.getKey()));
        json.writeFieldName("value");
        new FigureWriter(out).write(change.getValue());
        out.endLine();
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Returns where a figure stands in the JSON of the submission (RFC 6901). */
  private String pointer(Place place) {
    List<Sheet> sheets = submission.sheets();
    int document = 0;
    while (!sheets.get(document).id().equals(place.sheet())) {
      document++;
    }
    int row = sheets.get(document).rows().indexOf(place.row());
    String column = place.column().id().replace("~", "~0").replace("/", "~1");
    return "/documents/" + document + "/rows/" + row + "/figures/" + column;
  }
}
