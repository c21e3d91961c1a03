package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import org.budgetperformance.hint.Cause;
import org.budgetperformance.hint.Mending;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;

/** Writes causes, and their mendings as JSON Patch (RFC 6902) of the submission's JSON. */
final class CauseWriter {
  private final JsonOutput out;
  private final JsonGenerator json;
  private final PatchWriter patches;

  CauseWriter(JsonOutput out, Submission submission) {
    this.out = out;
    this.json = out.json;
    this.patches = new PatchWriter(out, submission);
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
      patches.write(choice);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
