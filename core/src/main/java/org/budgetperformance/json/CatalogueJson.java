package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Map;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.CellKind;
import org.budgetperformance.module.RuleCells;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.text.PersonalDetails;

/**
 * The rules of a module for machines (规则目录的 JSON): of each rule its cells, parameters and basis, and of each kind of cell
 * the rules that look at it.
 *
 * <p>It is written and not read; its schema is {@code rules-1.schema.json}. Needs Jackson's {@code jackson-core} on the class
 * path. Stateless and thread-safe.
 */
@Beta
public final class CatalogueJson {
  private static final String FORMAT = "rules/1";

  private CatalogueJson() {}

  /**
   * Returns the JSON of a module's rules with the cells that {@link RuleCells} shows of itself.
   *
   * @param module the module
   */
  public static String write(RuleModule module) {
    return write(module, ImmutableList.of());
  }

  /**
   * Returns the JSON of a module's rules.
   *
   * @param module the module
   * @param evaluations evaluations of its rules, which may show more cells
   */
  public static String write(RuleModule module, Iterable<Evaluation> evaluations) {
    RuleCells cells = RuleCells.of(module, evaluations);
    return JsonOutput.hiding(PersonalDetails.known(), out -> write(out, module, cells));
  }

  private static void write(JsonOutput out, RuleModule module, RuleCells cells) throws IOException {
    JsonGenerator json = out.json;
    RuleWriter rules = new RuleWriter(out);
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeStringField("module", module.id());
    json.writeStringField("version", module.version());
    json.writeStringField("division", module.division().toString());
    out.words("divisionName", module.divisionName());
    json.writeStringField("years", module.fiscalYears().toString());
    rules.citations("documents", module.citations());
    json.writeArrayFieldStart("parameters");
    for (Map.Entry<String, Parameter<?>> parameter : module.parameters().entrySet()) {
      parameter(json, rules, parameter.getKey(), parameter.getValue());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rules");
    for (Rule rule : module.rules()) {
      rule(out, rules, rule.info(), module, cells);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("cells");
    for (CellKind cell : cells.cells()) {
      cell(out, cell, cells.rules(cell));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("removed");
    for (Map.Entry<String, String> removed : module.removed().entrySet()) {
      out.beginLine();
      json.writeStringField("id", removed.getKey());
      json.writeStringField("reason", removed.getValue());
      out.endLine();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void parameter(
      JsonGenerator json, RuleWriter rules, String name, Parameter<?> parameter)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeStringField("value", parameter.value().toString());
    if (parameter.confirmed().isPresent()) {
      json.writeNumberField("confirmed", parameter.confirmed().get().getValue());
    }
    rules.citations("citations", parameter.citations());
    json.writeEndObject();
  }

  private static void rule(
      JsonOutput out, RuleWriter rules, RuleInfo rule, RuleModule module, RuleCells cells)
      throws IOException {
    out.json.writeStartObject();
    rules.info(rule);
    if (!rule.formerIds().isEmpty()) {
      out.beginListLine("formerIds");
      for (String id : rule.formerIds()) {
        out.json.writeString(id);
      }
      out.endListLine();
    }
    out.words("compares", rule.compares());
    out.beginListLine("parameters");
    for (String name : rule.parameters()) {
      if (module.parameters().containsKey(name)) {
        out.json.writeString(name);
      }
    }
    out.endListLine();
    out.json.writeArrayFieldStart("cells");
    for (CellKind cell : cells.cells(rule.id())) {
      out.json.writeString(cell.toString());
    }
    out.json.writeEndArray();
    out.json.writeEndObject();
  }

  private static void cell(JsonOutput out, CellKind cell, Iterable<String> rules)
      throws IOException {
    out.json.writeStartObject();
    out.json.writeStringField("cell", cell.toString());
    out.words("label", cell::label);
    out.beginListLine("rules");
    for (String rule : rules) {
      out.json.writeString(rule);
    }
    out.endListLine();
    out.json.writeEndObject();
  }
}
