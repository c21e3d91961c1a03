package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.budgetperformance.amount.Points;
import org.budgetperformance.evaluation.FormScore;
import org.budgetperformance.evaluation.Scores;
import org.budgetperformance.rule.GradeScale;

/** Writes scores: the department's first, nothing where the jurisdiction publishes no scoring. */
final class ScoreWriter {
  private final JsonOutput out;
  private final JsonGenerator json;

  ScoreWriter(JsonOutput out) {
    this.out = out;
    this.json = out.json;
  }

  void write(Optional<Scores> scores) throws IOException {
    if (!scores.isPresent()) {
      return;
    }
    json.writeArrayFieldStart("scores");
    if (scores.get().department().isPresent()) {
      write(scores.get().department().get());
    }
    for (FormScore project : scores.get().projects()) {
      write(project);
    }
    json.writeEndArray();
  }

  private void write(FormScore score) throws IOException {
    json.writeStartObject();
    json.writeStringField("form", score.form().toString());
    if (score.claimed().isPresent()) {
      points("claimed", score.claimed().get());
    }
    json.writeFieldName("supported");
    out.beginLine();
    points("min", score.supported().min());
    points("max", score.supported().max());
    out.endLine();
    if (score.claimedGrade().isPresent()) {
      grade("claimedGrade", score.claimedGrade().get());
    }
    grade("lowestGrade", score.lowestGrade());
    grade("highestGrade", score.highestGrade());
    json.writeEndObject();
  }

  private void points(String name, Points points) throws IOException {
    json.writeFieldName(name);
    new ValueWriter(out).write(points);
  }

  private void grade(String name, GradeScale.Grade grade) throws IOException {
    json.writeFieldName(name);
    out.beginLine();
    json.writeStringField("id", grade.id());
    out.words("label", grade.name());
    out.endLine();
  }
}
