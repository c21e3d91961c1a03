package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.budgetperformance.amount.Points;
import org.budgetperformance.scoring.GradeScale;
import org.budgetperformance.scoring.JudgedScore;

/** Writes the fields that every judged score has, and its grades where it has any. */
final class JudgementWriter {
  private final JsonOutput out;
  private final JsonGenerator json;

  JudgementWriter(JsonOutput out) {
    this.out = out;
    this.json = out.json;
  }

  void write(JudgedScore score) throws IOException {
    points("points", score.points());
    points("claimed", score.claimed());
    json.writeFieldName("supported");
    out.beginLine();
    points("min", Optional.of(score.supported().min()));
    points("max", Optional.of(score.supported().max()));
    out.endLine();
    json.writeStringField("verdict", score.verdict().name());
  }

  void grades(Optional<GradeScale.Grade> claimed, GradeScale.Grade lowest, GradeScale.Grade highest)
      throws IOException {
    if (claimed.isPresent()) {
      grade("claimedGrade", claimed.get());
    }
    grade("lowestGrade", lowest);
    grade("highestGrade", highest);
  }

  private void points(String name, Optional<Points> points) throws IOException {
    if (points.isPresent()) {
      json.writeFieldName(name);
      new ValueWriter(out).write(points.get());
    }
  }

  private void grade(String name, GradeScale.Grade grade) throws IOException {
    json.writeFieldName(name);
    out.beginLine();
    json.writeStringField("id", grade.id());
    out.words("label", grade.name());
    out.endLine();
  }
}
