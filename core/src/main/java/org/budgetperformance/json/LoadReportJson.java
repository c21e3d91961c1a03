package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.annotations.Beta;
import java.io.IOException;
import java.util.Map;
import org.budgetperformance.module.LoadReport;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.RuleModules;
import org.budgetperformance.text.PersonalDetails;

/**
 * Which rule modules were loaded, from which jar, and which were not and why, as JSON (规则加载情况的 JSON).
 *
 * <p>It is written and not read. Needs Jackson's {@code jackson-core} on the class path. Stateless and thread-safe.
 */
@Beta
public final class LoadReportJson {
  private static final String FORMAT = "modules/1";

  private LoadReportJson() {}

  /**
   * Returns the JSON of what loading came to.
   *
   * @param modules what was loaded
   */
  public static String write(RuleModules modules) {
    return JsonOutput.hiding(PersonalDetails.known(), out -> write(out, modules));
  }

  private static void write(JsonOutput out, RuleModules modules) throws IOException {
    LoadReport report = modules.report();
    JsonGenerator json = out.json;
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeArrayFieldStart("loaded");
    for (RuleModule module : modules.all()) {
      json.writeStartObject();
      json.writeStringField("id", module.id());
      json.writeStringField("version", module.version());
      json.writeStringField("division", module.division().toString());
      json.writeStringField("years", module.fiscalYears().toString());
      json.writeStringField("jar", report.places().getOrDefault(module.id(), ""));
      json.writeEndObject();
    }
    json.writeEndArray();
    texts(json, "failed", report.failed());
    texts(json, "duplicates", report.duplicates());
    json.writeArrayFieldStart("overlaps");
    for (String pair : report.overlaps()) {
      json.writeString(pair);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String name, Map<String, String> texts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      json.writeStringField(text.getKey(), text.getValue());
    }
    json.writeEndObject();
  }
}
