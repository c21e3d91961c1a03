package org.budgetperformance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.comparison.Comparison;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.national.NationalRules;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.junit.jupiter.api.Test;

/** A comparison as JSON, and its schema. */
class ComparisonJsonTest {
  private static Evaluation evaluate(String score, String total) {
    SelfEvaluationForm form =
        SelfEvaluationForm.ofProject("甲13800001234")
            .indicator(Indicator.builder().name("里程").points("10").score(score).build())
            .indicator(Indicator.builder().name("面积").points("10").score("15").build())
            .total("20", total)
            .build();
    return NationalRules.module().evaluate(form);
  }

  /** 12 of 10 points become 9; 15 of 10 stand. */
  private static String json() {
    return ComparisonJson.write(Comparison.of(evaluate("12", "27"), evaluate("9", "24")));
  }

  @Test
  void itIsAsItsSchemaSays() {
    String json = json();

    assertEquals(ImmutableList.of(), JsonSchemas.errors(JsonSchemas.COMPARISON, json));
    String without = json.replace("      \"reason\": \"CORRECTED\",\n", "");
    assertFalse(JsonSchemas.errors(JsonSchemas.COMPARISON, without).isEmpty());
  }

  @Test
  void itSaysWhatBecameOfEachFindingAndWhatWasChanged() {
    String json = json();

    assertTrue(json.contains("\"kind\": \"GONE\",\n      \"reason\": \"CORRECTED\""), json);
    assertTrue(
        json.contains(
            "\"before\": {\"state\": \"STATED\", \"text\": \"12\"}, \"after\": {\"state\":"
                + " \"STATED\", \"text\": \"9\"}"),
        json);
    assertTrue(json.contains("\"kind\": \"UNCHANGED\""), json);
    assertTrue(json.contains("\"module\": \"national "), json);
  }

  @Test
  void nobodysTelephoneIsTold() {
    assertFalse(json().contains("13800001234"));
  }
}
