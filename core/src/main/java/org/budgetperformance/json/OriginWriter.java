package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.budgetperformance.hint.ScoreOrigin;
import org.budgetperformance.submission.Place;

/** Writes where claimed scores may come from. */
final class OriginWriter {
  private final JsonOutput out;
  private final JsonGenerator json;

  OriginWriter(JsonOutput out) {
    this.out = out;
    this.json = out.json;
  }

  void write(List<ScoreOrigin> origins) throws IOException {
    json.writeArrayFieldStart("scoreOrigins");
    for (ScoreOrigin origin : origins) {
      json.writeStartObject();
      json.writeStringField("form", origin.form().toString());
      json.writeStringField("claimed", origin.claimed().toString());
      out.words("text", origin.text());
      json.writeArrayFieldStart("sources");
      for (Place place : origin.sources()) {
        json.writeString(place.toString());
      }
      json.writeEndArray();
      json.writeNumberField("tries", origin.tries());
      json.writeStringField("chance", origin.chance().toPlainString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
