package org.budgetperformance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import org.budgetperformance.across.AcrossRules;
import org.budgetperformance.across.SubmissionSet;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.Policy;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** What was found across submissions as JSON, and its schema. */
class AcrossJsonTest {
  private static final String GOAL = "修缮敬老院两栋并添置护理床八十张，培训护理员一百二十人次，让全镇孤寡老人安心过冬。";
  private static final String RESULT = "植树造林五千二百亩，管护天然林十一万亩，全年没有发生森林火灾，林农增收明显。";

  private static Submission submission(String unit) {
    return Submission.builder()
        .fiscalYear(Year.of(2024))
        .isPartial(true)
        .form(
            SelfEvaluationForm.ofDepartment()
                .text(Lines.UNIT, unit)
                .text(Lines.EXPECTED_GOAL, GOAL)
                .text(Lines.ACHIEVED_RESULT, RESULT)
                .build())
        .build();
  }

  private static Waiver.Builder waiver() {
    return Waiver.builder()
        .ruleId("STD-X01")
        .place("甲局/department-form/expected-goal/text")
        .authority("某市财政局")
        .reason("两单位共同实施")
        .lastDay(LocalDate.of(2025, 6, 30));
  }

  private static String json() {
    SubmissionSet set = SubmissionSet.create();
    set.add("甲局", "甲.docx", submission("甲局"));
    set.add("乙局13800001234", submission("乙局"));
    return AcrossJson.write(
        set.evaluate(
            EvaluationTerms.builder()
                .date(LocalDate.of(2025, 5, 1))
                .policy(
                    Policy.builder("a")
                        .division("43")
                        .fiscalYears(2024, 2024)
                        .switchOff("STD-X03", "不比对")
                        .build())
                .addWaivers(waiver().build(), waiver().unit("丙局").build())
                .build()));
  }

  @Test
  void itIsAsItsSchemaSays() {
    String json = json();

    assertEquals(ImmutableList.of(), JsonSchemas.errors(JsonSchemas.ACROSS, json));
    String without = json.replace("  \"units\": 2,\n", "");
    assertFalse(JsonSchemas.errors(JsonSchemas.ACROSS, without).isEmpty());
    assertFalse(json.contains("13800001234"), json);
  }

  @Test
  void itSaysWhatWasFoundWaivedAndCited() {
    String json = json();

    assertTrue(json.contains("\"source\": \"甲.docx\""), json);
    assertTrue(
        json.contains(
            "        {\"rule\": \"STD-X01\", \"place\": \"甲局/department-form/expected-goal/text\","
                + " \"authority\": \"某市财政局\", \"reason\": \"两单位共同实施\","
                + " \"lastDay\": \"2025-06-30\"}\n"),
        json);
    assertTrue(
        json.contains("{\"kind\": \"OTHER_UNIT\", \"rule\": \"STD-X01\", \"message\": "), json);
    assertTrue(json.contains("{\"rule\": \"STD-X03\", \"title\": "), json);
    assertEquals(AcrossRules.all().size(), json.split("\"citations\": ", -1).length - 1);
  }
}
