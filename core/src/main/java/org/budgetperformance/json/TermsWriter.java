package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.Policy;
import org.budgetperformance.evaluation.TermsProblem;
import org.budgetperformance.evaluation.ValidityNotice;
import org.budgetperformance.evaluation.Waivable;
import org.budgetperformance.evaluation.WaivedFinding;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.evaluation.WaiverDraft;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.FigureType;

/** Writes under what an evaluation ran, and what that did; waivers and policies for a file of terms too. */
final class TermsWriter {
  private final JsonOutput out;
  private final JsonGenerator json;

  TermsWriter(JsonOutput out) {
    this.out = out;
    this.json = out.json;
  }

  void terms(Evaluation evaluation) throws IOException {
    if (evaluation.terms().date().isPresent()) {
      day("date", evaluation.terms().date());
    }
    if (evaluation.policy().isPresent()) {
      json.writeFieldName("policy");
      json.writeStartObject();
      policy(evaluation.policy().get());
      json.writeEndObject();
    }
  }

  /** Writes the fields of a policy with the rules that it switches off. */
  void wholePolicy(Policy policy) throws IOException {
    policy(policy);
    json.writeObjectFieldStart("switchedOff");
    for (Map.Entry<String, String> rule : policy.switchedOff().entrySet()) {
      json.writeStringField(rule.getKey(), rule.getValue());
    }
    json.writeEndObject();
  }

  /** Writes the fields of a policy; the rules that it switches off an evaluation lists itself. */
  private void policy(Policy policy) throws IOException {
    json.writeStringField("id", policy.id());
    json.writeStringField("division", policy.division().toString());
    json.writeNumberField("firstYear", policy.fiscalYears().first().getValue());
    json.writeNumberField("lastYear", policy.fiscalYears().last().getValue());
    if (policy.unit().isPresent()) {
      json.writeStringField("unit", policy.unit().get());
    }
    day("firstDay", policy.firstDay());
    day("lastDay", policy.lastDay());
    json.writeObjectFieldStart("regraded");
    for (Map.Entry<String, Severity> rule : policy.regraded().entrySet()) {
      json.writeStringField(rule.getKey(), rule.getValue().name());
    }
    json.writeEndObject();
  }

  private void day(String name, Optional<LocalDate> day) throws IOException {
    if (day.isPresent()) {
      json.writeStringField(name, day.get().toString());
    }
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
    switchedOff(evaluation.switchedOff());
    problems(evaluation.termsProblems());
  }

  void switchedOff(Map<RuleInfo, String> rules) throws IOException {
    json.writeArrayFieldStart("switchedOff");
    for (Map.Entry<RuleInfo, String> off : rules.entrySet()) {
      out.beginLine();
      json.writeStringField("rule", off.getKey().id());
      out.words("title", off.getKey().title());
      json.writeStringField("reason", off.getValue());
      out.endLine();
    }
    json.writeEndArray();
  }

  void problems(Iterable<TermsProblem> problems) throws IOException {
    json.writeArrayFieldStart("termsProblems");
    for (TermsProblem problem : problems) {
      out.beginLine();
      json.writeStringField("kind", problem.kind().name());
      if (problem.ruleId().isPresent()) {
        json.writeStringField("rule", problem.ruleId().get());
      }
      out.words("message", problem.message());
      out.endLine();
    }
    json.writeEndArray();
  }

  private void waivers(WaivedFinding waived) throws IOException {
    json.writeArrayFieldStart("waivers");
    for (Waiver waiver : waived.waivers()) {
      out.beginLine();
      waiver(waiver);
      out.endLine();
    }
    json.writeEndArray();
  }

  /** Writes the fields of a waiver. */
  void waiver(Waiver waiver) throws IOException {
    waivable(waiver);
    json.writeStringField("authority", waiver.authority());
    json.writeStringField("reason", waiver.reason());
    json.writeStringField("lastDay", waiver.lastDay().toString());
  }

  /** Writes the fields of a waiver that nobody has granted: who grants it, why and how long is left empty. */
  void draft(WaiverDraft draft) throws IOException {
    waivable(draft);
    json.writeStringField("authority", "");
    json.writeStringField("reason", "");
    json.writeStringField("lastDay", "");
  }

  private void waivable(Waivable what) throws IOException {
    json.writeStringField("rule", what.ruleId());
    json.writeStringField("place", what.place());
    if (what.about().isPresent()) {
      json.writeStringField("about", what.about().get());
    }
    if (what.unit().isPresent()) {
      json.writeStringField("unit", what.unit().get());
    }
    if (what.fiscalYear().isPresent()) {
      json.writeNumberField("year", what.fiscalYear().get().getValue());
    }
    if (what.bound().isPresent()) {
      Margin most = what.bound().get();
      json.writeObjectFieldStart("bound");
      json.writeStringField("type", most.type().map(FigureType::id).orElse(""));
      json.writeNumberField("units", most.units());
      json.writeStringField("text", most.toString());
      json.writeEndObject();
    }
    if (what.figures().isPresent()) {
      out.exact("figures", what.figures().get());
    }
    day("firstDay", what.firstDay());
  }
}
