package org.budgetperformance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.national.NationalRules;
import org.junit.jupiter.api.Test;

/** The catalogue of a module for machines. */
class CatalogueJsonTest {
  private static final String TEXT = CatalogueJson.write(NationalRules.module());
  private static final JsonNode JSON = parse(TEXT);

  private static JsonNode parse(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode rule(String id) {
    for (JsonNode rule : JSON.get("rules")) {
      if (rule.get("id").asText().equals(id)) {
        return rule;
      }
    }
    throw new AssertionError(id);
  }

  private static ImmutableSet<String> texts(JsonNode list) {
    ImmutableSet.Builder<String> texts = ImmutableSet.builder();
    list.forEach(text -> texts.add(text.asText()));
    return texts.build();
  }

  @Test
  void itKeepsToItsSchema() {
    assertEquals(ImmutableList.of(), JsonSchemas.errors(JsonSchemas.RULES, TEXT));
  }

  @Test
  void itNamesEveryRuleOnce() {
    List<String> named = new ArrayList<>();
    JSON.get("rules").forEach(rule -> named.add(rule.get("id").asText()));
    List<String> rules = new ArrayList<>();
    NationalRules.module().rules().forEach(rule -> rules.add(rule.info().id()));
    assertEquals(rules, named);
  }

  @Test
  void fromRulesToCellsAndFromCellsToRulesIsTheSame() {
    ImmutableSetMultimap.Builder<String, String> byRule = ImmutableSetMultimap.builder();
    for (JsonNode rule : JSON.get("rules")) {
      texts(rule.get("cells")).forEach(cell -> byRule.put(rule.get("id").asText(), cell));
    }
    ImmutableSetMultimap.Builder<String, String> byCell = ImmutableSetMultimap.builder();
    for (JsonNode cell : JSON.get("cells")) {
      texts(cell.get("rules")).forEach(rule -> byCell.put(cell.get("cell").asText(), rule));
    }
    assertEquals(byRule.build().inverse(), byCell.build());
  }

  @Test
  void aRuleHasItsCellsParametersAndBasis() {
    assertEquals(
        ImmutableSet.of(
            "department-form/annual-funds/annual",
            "department-form/annual-funds/executed",
            "project-form/annual-funds/annual",
            "project-form/annual-funds/executed"),
        texts(rule("STD-S08").get("cells")));
    assertEquals(ImmutableSet.of("unspent"), texts(rule("STD-S08").get("parameters")));
    assertEquals("PRACTICE", rule("STD-S08").get("citations").get(0).get("status").asText());
    assertEquals(ImmutableSet.of(), texts(rule("STD-N02").get("parameters")));
    assertEquals(
        ImmutableSet.of("narrative/total/score", "department-form/total/score"),
        texts(rule("STD-N02").get("cells")));
  }

  @Test
  void everyParameterIsARulesAndNoRuleNamesAnother() {
    ImmutableSet.Builder<String> used = ImmutableSet.builder();
    JSON.get("rules").forEach(rule -> used.addAll(texts(rule.get("parameters"))));
    ImmutableSet.Builder<String> known = ImmutableSet.builder();
    JSON.get("parameters").forEach(parameter -> known.add(parameter.get("name").asText()));
    // The table that these two are about is no national one.
    ImmutableSet<String> ofTable = ImmutableSet.of("control-ratio", "public-expense-growth");
    assertEquals(known.build(), Sets.union(used.build(), ofTable));
  }

  /** They name cells only where something special is wrong, or no cell at all. */
  @Test
  void fewRulesAreNotSeenToLookAtACell() {
    List<String> without = new ArrayList<>();
    for (JsonNode rule : JSON.get("rules")) {
      if (rule.get("cells").size() == 0) {
        without.add(rule.get("id").asText());
      }
    }
    assertEquals(
        ImmutableList.of(
            "STD-D01", "STD-N10", "STD-T10", "STD-F10", "STD-D17", "STD-N11", "STD-S10"),
        without);
  }

  @Test
  void whatIsRemovedHasItsReason() {
    RuleModule county =
        RuleModule.builder("county")
            .version("1")
            .jurisdiction("431281", "某市", "a county")
            .fiscalYears(2024, 2024)
            .basedOn(NationalRules.module())
            .remove("STD-S08", "本市不要求")
            .build();
    JsonNode removed = parse(CatalogueJson.write(county)).get("removed");
    assertEquals("STD-S01", removed.get(0).get("id").asText()); // by the nation already
    assertEquals("STD-S08", removed.get(1).get("id").asText());
    assertEquals("本市不要求", removed.get(1).get("reason").asText());
    assertEquals(2, removed.size());
  }
}
