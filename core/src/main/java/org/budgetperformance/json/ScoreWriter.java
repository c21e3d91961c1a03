package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.budgetperformance.scoring.DimensionScore;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.scoring.RowScore;
import org.budgetperformance.scoring.Scores;
import org.budgetperformance.scoring.SubmissionScore;

/** Writes scores: the whole's, then each document's; none where no scoring is published. */
final class ScoreWriter {
  private final JsonOutput out;
  private final JsonGenerator json;
  private final JudgementWriter judgements;
  private final More more;

  ScoreWriter(JsonOutput out, More more) {
    this.out = out;
    this.json = out.json;
    this.judgements = new JudgementWriter(out);
    this.more = more;
  }

  /** More fields of a document's score. */
  interface More {
    void write(FormScore score) throws IOException;
  }

  void write(Optional<Scores> scores) throws IOException {
    if (!scores.isPresent()) {
      return;
    }
    if (scores.get().overall().isPresent()) {
      overall(scores.get().overall().get());
    }
    json.writeArrayFieldStart("scores");
    if (scores.get().department().isPresent()) {
      form(scores.get().department().get());
    }
    for (FormScore project : scores.get().projects()) {
      form(project);
    }
    if (scores.get().narrative().isPresent()) {
      form(scores.get().narrative().get());
    }
    json.writeEndArray();
  }

  private void overall(SubmissionScore score) throws IOException {
    json.writeObjectFieldStart("overallScore");
    judgements.write(score);
    judgements.grades(score.claimedGrade(), score.lowestGrade(), score.highestGrade());
    json.writeEndObject();
  }

  private void form(FormScore score) throws IOException {
    json.writeStartObject();
    json.writeStringField("form", score.form().toString());
    judgements.write(score);
    judgements.grades(score.claimedGrade(), score.lowestGrade(), score.highestGrade());
    json.writeArrayFieldStart("dimensions");
    for (DimensionScore dimension : score.dimensions()) {
      dimension(dimension);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("indicators");
    for (RowScore indicator : score.indicators()) {
      row(indicator);
    }
    json.writeEndArray();
    json.writeFieldName("execution");
    row(score.execution());
    more.write(score);
    json.writeEndObject();
  }

  private void dimension(DimensionScore score) throws IOException {
    out.beginLine();
    json.writeStringField("dimension", score.dimension().id());
    out.words("label", score.dimension().label());
    judgements.write(score);
    out.endLine();
  }

  private void row(RowScore score) throws IOException {
    out.beginLine();
    json.writeStringField("place", score.place().toString());
    judgements.write(score);
    out.endLine();
  }
}
