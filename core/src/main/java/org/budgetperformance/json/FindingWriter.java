package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.OpenCell;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.SourcePlaces;
import org.budgetperformance.text.LocalizedText;

/** Writes findings. Of a figure it writes what a finding shows, so that what is masked stays so. */
final class FindingWriter {
  private final JsonOutput out;
  private final JsonGenerator json;
  private final SourcePlaces sources;
  private final More more;

  FindingWriter(JsonOutput out, SourcePlaces sources, More more) {
    this.out = out;
    this.sources = sources;
    this.more = more;
    this.json = out.json;
  }

  /** More fields of a finding. */
  interface More {
    void write(Finding finding) throws IOException;
  }

  void write(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule().id());
    out.words("title", finding.rule().title());
    out.words("fault", finding.rule().fault());
    json.writeStringField("severity", finding.severity().name());
    json.writeStringField("outcome", finding.outcome().name());
    out.words("message", finding::message);
    margin(finding.margin());
    if (finding.cause().isPresent()) {
      json.writeStringField("cause", kind(finding.cause().get()));
    }
    places(finding);
    json.writeArrayFieldStart("operands");
    for (Operand operand : finding.operands()) {
      operand(operand);
    }
    json.writeEndArray();
    open(finding);
    more.write(finding);
    if (!finding.consequences().isEmpty()) {
      json.writeArrayFieldStart("consequences");
      for (Finding consequence : finding.consequences()) {
        write(consequence);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** Writes the place to look at first, and all in the order of the documents. */
  private void places(Finding finding) throws IOException {
    if (finding.primaryPlace().isPresent()) {
      json.writeStringField("primaryPlace", finding.primaryPlace().get().toString());
    }
    out.beginListLine("places");
    for (Place place : finding.places()) {
      json.writeString(place.toString());
    }
    out.endListLine();
  }

  /** Writes the cells that leave it undecided; a finding that is decided has none. */
  private void open(Finding finding) throws IOException {
    if (finding.outcome() != Outcome.UNDECIDED) {
      return;
    }
    json.writeArrayFieldStart("open");
    for (OpenCell cell : finding.openCells()) {
      out.beginLine();
      if (cell.place().isPresent()) {
        json.writeStringField("place", cell.place().get().toString());
        ownId(cell.place().get());
        source(cell.operand().figure());
      }
      out.words("label", cell.operand().label());
      out.words("value", cell.operand().value());
      json.writeStringField("reason", cell.reason().id());
      out.words("why", cell.reason().label());
      out.endLine();
    }
    json.writeEndArray();
  }

  private void ownId(Place place) throws IOException {
    if (place.ownId().isPresent()) {
      out.exact("id", place.ownId().get());
    }
  }

  /** Writes where a figure stands in the file that was handed in; of a text its line says it. */
  private void source(Figure<?> figure) throws IOException {
    Optional<LocalizedText> source = sources.isText() ? Optional.empty() : sources.of(figure);
    if (source.isPresent()) {
      out.words("source", source.get());
    }
  }

  private void margin(Margin margin) throws IOException {
    json.writeFieldName("margin");
    out.beginLine();
    json.writeStringField("kind", margin.kind().name());
    if (margin.type().isPresent()) {
      FigureType<?> type = margin.type().get();
      json.writeStringField("type", type.id());
      json.writeNumberField("units", margin.units());
      json.writeStringField("text", margin.toString());
    }
    out.endLine();
  }

  private void operand(Operand operand) throws IOException {
    out.beginLine();
    json.writeStringField("role", operand.role());
    json.writeNumberField("group", operand.group());
    json.writeNumberField("sign", operand.sign());
    if (operand.place().isPresent()) {
      json.writeStringField("place", operand.place().get().toString());
      ownId(operand.place().get());
      json.writeStringField("state", operand.figure().state().name());
      if (operand.figure().line() > 0) {
        json.writeNumberField("line", operand.figure().line());
      }
      source(operand.figure());
    }
    out.words("label", operand.label());
    out.words("value", operand.value());
    out.endLine();
  }

  /** Returns what was thrown without what it says: that may be anything. */
  private static String kind(String cause) {
    int colon = cause.indexOf(':');
    return colon < 0 ? cause : cause.substring(0, colon);
  }
}
