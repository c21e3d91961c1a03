package org.budgetperformance.json;

import static org.budgetperformance.evaluation.WaivedRates.DAY;
import static org.budgetperformance.evaluation.WaivedRates.UNIT;
import static org.budgetperformance.evaluation.WaivedRates.evaluate;
import static org.budgetperformance.evaluation.WaivedRates.stating;
import static org.budgetperformance.evaluation.WaivedRates.waiver;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.Policy;
import org.budgetperformance.evaluation.Terms;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.evaluation.WaiverDraft;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.FigureType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Waivers and policies as a file. */
class TermsJsonTest {
  private static final Terms TERMS =
      Terms.builder()
          .addPolicies(
              Policy.builder("huaihua-2025")
                  .division("4312")
                  .fiscalYears(2024, 2025)
                  .unit(UNIT)
                  .firstDay(DAY)
                  .lastDay(LocalDate.of(2026, 12, 31))
                  .regrade("STD-F03", Severity.NOTICE)
                  .switchOff("STD-F04", "不适用于本市")
                  .build(),
              Policy.builder("b").division("43").fiscalYears(2024, 2024).build())
          .addWaivers(
              waiver().bound(Margin.off(FigureType.RATE, 10_000_000L)).about("90% ≠ 80%").build(),
              waiver().figures("0123456789012345678901234567890123456789").build(),
              Waiver.builder()
                  .ruleId("STD-D01")
                  .place("基础数据表")
                  .authority("某市财政局")
                  .reason("本年不编制")
                  .lastDay(DAY)
                  .build())
          .build();

  private static String drafts() {
    Evaluation evaluation = evaluate(stating(UNIT, "90", 2024), EvaluationTerms.none());
    return TermsJson.writeDrafts(WaiverDraft.of(evaluation, DAY));
  }

  private static void assertSchema(String json) {
    assertEquals(ImmutableList.of(), JsonSchemas.errors(JsonSchemas.TERMS, json));
  }

  private static String refusal(String json) {
    JsonException e = assertThrows(JsonException.class, () -> TermsJson.read(json), json);
    return e.words().en() + "\n" + e.words().zh();
  }

  @Test
  void whatIsWrittenReadsAsEqualTerms() {
    String json = TermsJson.write(TERMS);

    assertEquals(TERMS, TermsJson.read(json));
    assertEquals(json, TermsJson.write(TermsJson.read(json)));
    assertSchema(json);
    assertTrue(json.contains("\"about\": \"90% ≠ 80%\""), json);
    assertEquals(Terms.builder().build(), TermsJson.read("{\"format\": \"terms/1\"}"));
  }

  @Test
  void aDraftIsRefusedUntilItIsFilledIn() {
    String json = drafts();

    assertSchema(json);
    assertEquals(
        "faulty JSON: at /waivers/0: waivers that are not granted yet:"
            + " STD-F03 department-form/annual-funds/annual without reason, authority,"
            + " lastDay\n"
            + "JSON有误：/waivers/0：1项豁免尚未批准：STD-F03 department-form/annual-funds/annual"
            + " 缺少豁免理由（reason）、批准单位（authority）、截止日（lastDay）",
        refusal(json));
    String granted =
        json.replace("\"authority\": \"\"", "\"authority\": \"某市财政局\"")
            .replace("\"reason\": \"\"", "\"reason\": \"已批复\"")
            .replace("\"lastDay\": \"\"", "\"lastDay\": \"2025-12-31\"");
    Terms terms = TermsJson.read(granted);
    Evaluation waived =
        evaluate(stating(UNIT, "90", 2024), terms.on(DAY, stating(UNIT, "90", 2024)).build());
    assertFalse(waived.hasErrors());
    assertEquals(ImmutableList.of(), waived.termsProblems());
  }

  @Test
  void allThatAreNotFilledInAreCountedAndTheFirstNamed() {
    StringBuilder waivers = new StringBuilder();
    for (int i = 1; i <= 7; i++) {
      waivers.append(i == 1 ? "" : ", ").append("{\"rule\": \"A");
      waivers.append(i).append("\", \"place\": \"p\", \"reason\": \"r\"}");
    }
    String refusal = refusal("{\"format\": \"terms/1\", \"waivers\": [" + waivers + "]}");

    assertTrue(refusal.contains("A1 p without authority, lastDay; A2 p without"), refusal);
    assertTrue(refusal.contains("; and 2 more"), refusal);
    assertTrue(refusal.contains("7项豁免尚未批准"), refusal);
    assertFalse(refusal.contains("A6"), refusal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\": \"terms/2\"}",
        "{\"format\": \"terms/1\", \"waiver\": []}",
        "{\"format\": \"terms/1\", \"waivers\": [{\"rule\": \"A\"}]}",
        "{\"format\": \"terms/1\", \"waivers\": [{\"rule\": \"A\", \"place\": \"p\","
            + " \"reason\": \"r\", \"authority\": \"a\", \"lastDay\": \"soon\"}]}",
        "{\"format\": \"terms/1\", \"waivers\": [{\"rule\": \"A\", \"place\": \"p\","
            + " \"reason\": \"r\", \"authority\": \"a\", \"lastDay\": \"2025-01-01\","
            + " \"bound\": {\"type\": \"rates\", \"units\": 1}}]}",
        "{\"format\": \"terms/1\", \"waivers\": [{\"rule\": \"A\", \"place\": \"p\","
            + " \"reason\": \"r\", \"authority\": \"a\", \"lastDay\": \"2025-01-01\","
            + " \"bound\": {\"type\": \"points\", \"units\": 150, \"text\": \"15\"}}]}",
        "{\"format\": \"terms/1\", \"policies\": [{\"id\": \"a\", \"division\": \"43\","
            + " \"firstYear\": 2025, \"lastYear\": 2024}]}",
        "{\"format\": \"terms/1\", \"policies\": [{\"id\": \"a\", \"division\": \"43\","
            + " \"firstYear\": 2024, \"lastYear\": 2024, \"regraded\": {\"A\": \"BAD\"}}]}",
        "{\"format\": \"terms/1\", \"policies\": [{\"id\": \"a\", \"division\": \"43\","
            + " \"firstYear\": 2024, \"lastYear\": 2024, \"switchedOff\": []}]}"
      })
  void whatIsNotTermsIsRefused(String json) {
    assertTrue(refusal(json).startsWith("faulty JSON: at /"), refusal(json));
  }

  @Test
  void personsAreMasked() {
    String json =
        TermsJson.write(
            Terms.builder().addWaivers(waiver().reason("经办人电话13800001234").build()).build());

    assertFalse(json.contains("13800001234"), json);
  }
}
