package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.SourcePlaces;

/** Writes what was found with no more than a list needs, one finding a line. */
final class FindingsSummary {
  private static final String FORMAT = "findings/1";

  private final JsonOutput out;
  private final JsonGenerator json;
  private final Locale locale;

  FindingsSummary(JsonOutput out, Locale locale) {
    this.out = out;
    this.json = out.json;
    this.locale = locale;
  }

  void write(Evaluation evaluation) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeStringField("module", evaluation.module());
    findings("findings", evaluation.findings(), evaluation.submission().sources());
    json.writeEndObject();
  }

  private void findings(String name, Iterable<Finding> findings, SourcePlaces sources)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Finding finding : findings) {
      out.beginLine();
      json.writeStringField("rule", finding.rule().id());
      json.writeStringField("severity", finding.severity().name());
      json.writeStringField("title", finding.title().in(locale));
      Optional<Place> place = finding.primaryPlace();
      if (place.isPresent()) {
        json.writeStringField("place", place.get().toString());
        if (place.get().ownId().isPresent()) {
          out.exact("id", place.get().ownId().get());
        }
        source(finding, place.get(), sources);
      }
      if (finding.margin().isOff()) {
        json.writeStringField("off", finding.margin().words(locale));
      }
      if (!finding.consequences().isEmpty()) {
        findings("consequences", finding.consequences(), sources);
      }
      out.endLine();
    }
    json.writeEndArray();
  }

  /** Writes where the place is in the file that was handed in, if there was one. */
  private void source(Finding finding, Place place, SourcePlaces sources) throws IOException {
    for (Operand operand : finding.operands()) {
      boolean here = operand.place().equals(Optional.of(place));
      if (here && !sources.isText() && operand.figure().line() > 0) {
        json.writeStringField(
            "source",
            sources.line(operand.figure().line()).at(operand.figure().column()).in(locale));
        return;
      }
    }
  }
}
