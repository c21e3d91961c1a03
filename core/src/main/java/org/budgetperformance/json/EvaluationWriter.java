package org.budgetperformance.json;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Map;
import javax.annotation.Nullable;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.hint.Hints;
import org.budgetperformance.module.ReadText;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SourcePlaces;
import org.budgetperformance.submission.Submission;

/** Writes an evaluation, section by section. */
final class EvaluationWriter {
  private final JsonOutput out;
  private final JsonGenerator json;
  private final boolean explained;
  @Nullable private Hints hints;

  EvaluationWriter(JsonOutput out, boolean explained) {
    this.out = out;
    this.explained = explained;
    this.json = out.json;
  }

  void write(
      Evaluation evaluation, ImmutableList<ReadText> account, Iterable<ReadingProblem> problems)
      throws IOException {
    hints = explained ? Hints.of(evaluation) : null;
    json.writeStartObject();
    json.writeStringField("format", EvaluationJson.FORMAT);
    json.writeStringField("module", evaluation.module());
    new TermsWriter(out).terms(evaluation);
    about(evaluation.submission());
    new TermsWriter(out).validity(evaluation.validity());
    counts(evaluation);
    new ScoreWriter(out, form -> explain(evaluation, form)).write(evaluation.score());
    findings("findings", evaluation, evaluation.findings());
    findings("undecided", evaluation, evaluation.undecided());
    new TermsWriter(out).effects(evaluation, finding -> explain(evaluation, finding));
    if (explained) {
      new HintWriter(out).suspects(checkNotNull(hints).suspects());
      new CauseWriter(out, evaluation.submission()).write(checkNotNull(hints).causes());
      new OriginWriter(out).write(hints.origins());
    }
    account(account);
    notRead(problems, evaluation.submission().sources());
    new RuleWriter(out).write(evaluation);
    json.writeEndObject();
  }

  private void about(Submission submission) throws IOException {
    json.writeNumberField("fiscalYear", submission.fiscalYear().getValue());
    if (submission.division().isPresent()) {
      json.writeStringField("division", submission.division().get().toString());
    }
    json.writeBooleanField("partial", submission.isPartial());
    json.writeArrayFieldStart("documents");
    for (Sheet sheet : submission.sheets()) {
      out.beginLine();
      json.writeStringField("id", sheet.id().toString());
      out.words("label", sheet.id()::label);
      out.endLine();
    }
    json.writeEndArray();
  }

  private void counts(Evaluation evaluation) throws IOException {
    json.writeFieldName("counts");
    out.beginLine();
    for (Map.Entry<Outcome, Integer> count : evaluation.counts().entrySet()) {
      json.writeNumberField(count.getKey().name(), count.getValue());
    }
    out.endLine();
  }

  private void findings(String name, Evaluation evaluation, Iterable<Finding> findings)
      throws IOException {
    FindingWriter writer =
        new FindingWriter(
            out, evaluation.submission().sources(), finding -> explain(evaluation, finding));
    json.writeArrayFieldStart(name);
    for (Finding finding : findings) {
      writer.write(finding);
    }
    json.writeEndArray();
  }

  private void explain(Evaluation evaluation, Finding finding) throws IOException {
    if (explained) {
      new TreeWriter(out).write(evaluation.explain(finding));
      if (finding.outcome() == Outcome.FAILED || finding.outcome() == Outcome.WAIVED) {
        new HintWriter(out).nearMisses(checkNotNull(hints).nearMisses(finding));
      }
    }
  }

  private void explain(Evaluation evaluation, FormScore score) throws IOException {
    if (explained) {
      new TreeWriter(out).write(evaluation.explain(score));
    }
  }

  private void account(ImmutableList<ReadText> account) throws IOException {
    if (!account.isEmpty()) {
      json.writeFieldName("account");
      out.beginLine();
      for (ReadText.Kind kind : ReadText.Kind.values()) {
        json.writeNumberField(
            kind.name(), account.stream().filter(text -> text.kind() == kind).count());
      }
      out.endLine();
    }
  }

  private void notRead(Iterable<ReadingProblem> problems, SourcePlaces sources) throws IOException {
    json.writeArrayFieldStart("notRead");
    for (ReadingProblem problem : problems) {
      out.beginLine();
      json.writeNumberField("line", problem.line());
      if (!sources.isText() && problem.line() > 0) {
        out.words("source", sources.line(problem.line()).at(0));
      }
      json.writeStringField("text", problem.text());
      out.words("reason", problem.reason());
      out.endLine();
    }
    json.writeEndArray();
  }
}
