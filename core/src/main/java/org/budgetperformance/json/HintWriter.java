package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.budgetperformance.hint.NearMiss;
import org.budgetperformance.hint.Suspect;
import org.budgetperformance.hint.SuspectGroup;
import org.budgetperformance.submission.Place;

/** Writes what may have gone wrong: near misses of a finding, and suspects over all rules. */
final class HintWriter {
  private final JsonOutput out;
  private final JsonGenerator json;

  HintWriter(JsonOutput out) {
    this.out = out;
    this.json = out.json;
  }

  void nearMisses(Iterable<NearMiss> all) throws IOException {
    json.writeArrayFieldStart("nearMisses");
    for (NearMiss hint : all) {
      out.beginLine();
      json.writeStringField("kind", hint.kind().name());
      json.writeBooleanField("exact", hint.isExact());
      out.words("text", hint.text());
      places("cells", hint.changes().keySet());
      places("sources", hint.sources());
      out.endLine();
    }
    json.writeEndArray();
  }

  void suspects(Iterable<SuspectGroup> groups) throws IOException {
    json.writeArrayFieldStart("suspects");
    for (SuspectGroup group : groups) {
      json.writeStartObject();
      json.writeNumberField("mended", group.mended());
      json.writeNumberField("broken", group.broken());
      json.writeArrayFieldStart("changes");
      for (Suspect suspect : group.suspects()) {
        out.beginLine();
        places("cells", suspect.changes().keySet());
        out.words("text", suspect.text());
        out.endLine();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void places(String name, Iterable<Place> places) throws IOException {
    json.writeArrayFieldStart(name);
    for (Place place : places) {
      json.writeString(place.toString());
    }
    json.writeEndArray();
  }
}
