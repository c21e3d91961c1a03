package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.budgetperformance.across.AcrossEvaluation;
import org.budgetperformance.across.AcrossFinding;
import org.budgetperformance.across.AcrossRules;
import org.budgetperformance.across.ReportCell;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.text.PersonalDetails;

/**
 * What was found across submissions as JSON (跨单位、跨年度比对结果的 JSON): findings with the cells side by side, those
 * that are waived, and how many comparisons were made.
 *
 * <p>It is written and not read. What identifies a person is masked. Needs Jackson's {@code jackson-core} on the
 * class path. Stateless and thread-safe.
 */
@Beta
public final class AcrossJson {
  private static final String FORMAT = "across/1";

  private AcrossJson() {}

  /**
   * Returns the JSON of what was found; of one evaluation always the same text, whatever the locale.
   *
   * @param across what was found
   */
  public static String write(AcrossEvaluation across) {
    return JsonOutput.hiding(PersonalDetails.known(), out -> write(out, across));
  }

  private static void write(JsonOutput out, AcrossEvaluation across) throws IOException {
    JsonGenerator json = out.json;
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeNumberField("submissions", across.submissions());
    json.writeNumberField("units", across.units());
    json.writeNumberField("withLastYear", across.withLastYear());
    json.writeNumberField("comparisons", across.comparisons());
    findings(out, "findings", across.findings());
    findings(out, "waived", across.waived());
    new TermsWriter(out).switchedOff(across.switchedOff());
    new TermsWriter(out).problems(across.termsProblems());
    json.writeArrayFieldStart("rules");
    for (RuleInfo rule : AcrossRules.all()) {
      json.writeStartObject();
      new RuleWriter(out).info(rule);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void findings(JsonOutput out, String name, ImmutableList<AcrossFinding> findings)
      throws IOException {
    JsonGenerator json = out.json;
    json.writeArrayFieldStart(name);
    for (AcrossFinding finding : findings) {
      json.writeStartObject();
      json.writeStringField("rule", finding.rule().id());
      out.words("title", finding.rule().title());
      out.words("fault", finding.rule().fault());
      json.writeStringField("severity", finding.severity().name());
      out.words("message", finding::message);
      out.beginListLine("units");
      for (String unit : finding.units()) {
        json.writeString(unit);
      }
      out.endListLine();
      json.writeArrayFieldStart("rows");
      for (ImmutableList<ReportCell> row : finding.rows()) {
        json.writeStartArray();
        for (ReportCell cell : row) {
          cell(out, cell);
        }
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("waivers");
      for (Waiver waiver : finding.waivers()) {
        out.beginLine();
        new TermsWriter(out).waiver(waiver);
        out.endLine();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void cell(JsonOutput out, ReportCell cell) throws IOException {
    out.beginLine();
    out.json.writeStringField("unit", cell.unit());
    out.json.writeNumberField("year", cell.year().getValue());
    if (cell.source().isPresent()) {
      out.json.writeStringField("source", cell.source().get());
    }
    out.json.writeStringField("place", cell.place().toString());
    out.words("label", cell.place()::label);
    out.json.writeStringField("text", cell.text());
    out.endLine();
  }
}
