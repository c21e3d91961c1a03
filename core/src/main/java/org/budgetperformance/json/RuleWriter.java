package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.util.Optional;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.RuleInfo;

/** Writes the rules in force, each with its basis and the outcomes of its applications. */
final class RuleWriter {
  private final JsonOutput out;
  private final JsonGenerator json;

  RuleWriter(JsonOutput out) {
    this.out = out;
    this.json = out.json;
  }

  void write(Evaluation evaluation) throws IOException {
    ImmutableListMultimap<String, Application> applications =
        Multimaps.index(evaluation.applications(), application -> application.rule().id());
    json.writeArrayFieldStart("rules");
    for (Rule rule : evaluation.rules()) {
      json.writeStartObject();
      info(rule.info());
      outcomes(applications.get(rule.info().id()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the fields of a rule. */
  void info(RuleInfo rule) throws IOException {
    json.writeStringField("id", rule.id());
    out.words("title", rule.title());
    out.words("fault", rule.fault());
    json.writeStringField("severity", rule.severity().name());
    citations("citations", rule.citations());
  }

  void citations(String name, Iterable<Citation> citations) throws IOException {
    json.writeArrayFieldStart(name);
    for (Citation citation : citations) {
      citation(citation);
    }
    json.writeEndArray();
  }

  private void citation(Citation citation) throws IOException {
    out.beginLine();
    json.writeStringField("issuer", citation.issuer());
    optional("documentNumber", citation.documentNumber());
    json.writeStringField("title", citation.title());
    optional("article", citation.article());
    json.writeStringField("status", citation.status().name());
    optional("bearing", citation.bearing().map(Citation.Bearing::name));
    if (citation.checked().isPresent()) {
      out.words("checked", citation.checked().get());
    }
    out.endLine();
  }

  private void optional(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    }
  }

  private void outcomes(Iterable<Application> applications) throws IOException {
    out.beginListLine("outcomes");
    for (Application application : applications) {
      json.writeString(application.outcome().name());
    }
    out.endListLine();
  }
}
