package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.Policy;
import org.budgetperformance.evaluation.TermsProblem;
import org.budgetperformance.evaluation.ValidityNotice;
import org.budgetperformance.evaluation.WaivedFinding;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.rule.Severity;

/** Writes under what an evaluation ran, and what that did. */
final class TermsWriter {
  private final JsonOutput out;
  private final JsonGenerator json;

  TermsWriter(JsonOutput out) {
    this.out = out;
    this.json = out.json;
  }

  void terms(EvaluationTerms terms) throws IOException {
    if (terms.date().isPresent()) {
      json.writeStringField("date", terms.date().get().toString());
    }
    if (terms.policy().isPresent()) {
      policy(terms.policy().get());
    }
  }

  private void policy(Policy policy) throws IOException {
    json.writeObjectFieldStart("policy");
    json.writeStringField("id", policy.id());
    json.writeStringField("division", policy.division().toString());
    json.writeNumberField("firstYear", policy.fiscalYears().first().getValue());
    json.writeNumberField("lastYear", policy.fiscalYears().last().getValue());
    json.writeObjectFieldStart("regraded");
    for (Map.Entry<String, Severity> rule : policy.regraded().entrySet()) {
      json.writeStringField(rule.getKey(), rule.getValue().name());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  void validity(Iterable<ValidityNotice> notices) throws IOException {
    json.writeArrayFieldStart("validity");
    for (ValidityNotice notice : notices) {
      out.beginLine();
      json.writeStringField("kind", notice.kind().name());
      out.words("message", notice.message());
      json.writeArrayFieldStart("parameters");
      for (String parameter : notice.parameters()) {
        json.writeString(parameter);
      }
      json.writeEndArray();
      out.endLine();
    }
    json.writeEndArray();
  }

  void effects(Evaluation evaluation, FindingWriter.More more) throws IOException {
    json.writeArrayFieldStart("waived");
    for (WaivedFinding waived : evaluation.waived()) {
      FindingWriter writer =
          new FindingWriter(
              out,
              evaluation.submission().sources(),
              finding -> {
                more.write(finding);
                waivers(waived);
              });
      writer.write(waived.finding());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("switchedOff");
    for (Map.Entry<RuleInfo, String> off : evaluation.switchedOff().entrySet()) {
      out.beginLine();
      json.writeStringField("rule", off.getKey().id());
      out.words("title", off.getKey().title());
      json.writeStringField("reason", off.getValue());
      out.endLine();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("termsProblems");
    for (TermsProblem problem : evaluation.termsProblems()) {
      out.beginLine();
      json.writeStringField("kind", problem.kind().name());
      json.writeStringField("rule", problem.ruleId());
      out.words("message", problem.message());
      out.endLine();
    }
    json.writeEndArray();
  }

  private void waivers(WaivedFinding waived) throws IOException {
    json.writeArrayFieldStart("waivers");
    for (Waiver waiver : waived.waivers()) {
      out.beginLine();
      json.writeStringField("rule", waiver.ruleId());
      json.writeStringField("place", waiver.place());
      json.writeStringField("authority", waiver.authority());
      json.writeStringField("reason", waiver.reason());
      json.writeStringField("lastDay", waiver.lastDay().toString());
      out.endLine();
    }
    json.writeEndArray();
  }
}
