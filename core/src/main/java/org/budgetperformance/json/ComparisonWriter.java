package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.budgetperformance.comparison.CellChange;
import org.budgetperformance.comparison.Comparison;
import org.budgetperformance.comparison.FindingChange;
import org.budgetperformance.comparison.ScoreChange;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Note;
import org.budgetperformance.submission.Place;

/** Writes comparisons. */
final class ComparisonWriter {
  private static final String FORMAT = "comparison/1";

  private final JsonOutput out;
  private final JsonGenerator json;
  private final JudgementWriter judgements;

  ComparisonWriter(JsonOutput out) {
    this.out = out;
    this.json = out.json;
    this.judgements = new JudgementWriter(out);
  }

  void write(Comparison comparison) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    side("before", comparison.before());
    side("after", comparison.after());
    json.writeFieldName("counts");
    out.beginLine();
    json.writeNumberField("appeared", comparison.appeared().size());
    json.writeNumberField("changed", comparison.changed().size());
    json.writeNumberField("unchanged", comparison.unchanged().size());
    json.writeNumberField("moved", comparison.moved().size());
    json.writeNumberField("gone", comparison.gone().size());
    out.endLine();
    json.writeArrayFieldStart("scores");
    for (ScoreChange change : comparison.scores()) {
      score(change);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (FindingChange change : comparison.findings()) {
      change(change, comparison);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void side(String name, Evaluation evaluation) throws IOException {
    json.writeFieldName(name);
    out.beginLine();
    json.writeStringField("module", evaluation.module());
    if (evaluation.submission().unit().isPresent()) {
      json.writeStringField("unit", evaluation.submission().unit().get());
    }
    json.writeNumberField("year", evaluation.submission().fiscalYear().getValue());
    json.writeNumberField("findings", evaluation.findingsOneByOne().size());
    out.endLine();
  }

  private void score(ScoreChange change) throws IOException {
    json.writeStartObject();
    json.writeStringField("form", change.form().toString());
    score("before", change.before());
    score("after", change.after());
    json.writeEndObject();
  }

  private void score(String name, Optional<FormScore> score) throws IOException {
    if (score.isPresent()) {
      json.writeFieldName(name);
      out.beginLine();
      judgements.write(score.get());
      out.endLine();
    }
  }

  private void change(FindingChange change, Comparison comparison) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", change.kind().name());
    if (change.reason().isPresent()) {
      json.writeStringField("reason", change.reason().get().name());
    }
    json.writeBooleanField("moved", change.isMoved());
    json.writeArrayFieldStart("cells");
    for (CellChange cell : change.cells()) {
      cell(cell);
    }
    json.writeEndArray();
    finding("before", change.before(), comparison.before());
    finding("after", change.after(), comparison.after());
    json.writeEndObject();
  }

  private void finding(String name, Optional<Finding> finding, Evaluation evaluation)
      throws IOException {
    if (finding.isPresent()) {
      json.writeFieldName(name);
      new FindingWriter(out, evaluation.submission().sources(), more -> {}).write(finding.get());
    }
  }

  private void cell(CellChange cell) throws IOException {
    out.beginLine();
    place("earlier", cell.earlier());
    place("later", cell.later());
    figure("before", cell.place(), cell.before());
    figure("after", cell.place(), cell.after());
    out.endLine();
  }

  private void place(String name, Optional<Place> place) throws IOException {
    if (place.isPresent()) {
      json.writeStringField(name, place.get().toString());
    }
  }

  private void figure(String name, Place place, Figure<?> figure) throws IOException {
    json.writeFieldName(name);
    out.beginLine();
    json.writeStringField("state", figure.state().name());
    if (figure.isStated() && !place.row().line().isPersonal()) {
      json.writeStringField("text", figure.toString());
    }
    if (!figure.notes().isEmpty()) {
      json.writeArrayFieldStart("notes");
      for (Note note : figure.notes()) {
        json.writeString(note.text());
      }
      json.writeEndArray();
    }
    out.endLine();
  }
}
