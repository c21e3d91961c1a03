package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.json.EvaluationJson;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/**
 * Each mending as JSON Patch, applied to the submission's JSON by an applier of the tests' own, read back and evaluated: the
 * errors of its cause are gone, and no other error or warning is there.
 */
class MendingPatchTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Rule and places, as both sides print them. */
  private static ImmutableSet<String> keys(Evaluation evaluation, Severity least) {
    return evaluation.findingsOneByOne().stream()
        .filter(finding -> finding.severity().compareTo(least) <= 0)
        .map(MendingPatchTest::key)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String key(Finding finding) {
    return finding.rule().id() + finding.places();
  }

  private static ImmutableSet<String> members(JsonNode cause) {
    List<String> members = new ArrayList<>();
    for (JsonNode member : cause.get("members")) {
      List<String> places = new ArrayList<>();
      member.get("places").forEach(place -> places.add(place.textValue()));
      members.add(member.get("rule").textValue() + places);
    }
    return ImmutableSet.copyOf(members);
  }

  private static Evaluation evaluate(Submission submission) {
    return HunanRules.module().evaluate(submission);
  }

  /** Returns how many choices of mendings there are; each is applied. */
  private static int apply(Submission submission) throws Exception {
    Evaluation before = evaluate(submission);
    ImmutableSet<String> errors = keys(before, Severity.ERROR);
    ImmutableSet<String> all = keys(before, Severity.WARNING);
    JsonNode document = JSON.readTree(SubmissionJson.write(submission));
    int choices = 0;
    for (JsonNode cause :
        JSON.readTree(EvaluationJson.writeExplained(before, ImmutableList.of())).get("causes")) {
      for (JsonNode mending : cause.get("mendings")) {
        for (JsonNode patch : mending.get("choices")) {
          String text = JSON.writeValueAsString(JsonPatch.apply(document, patch));
          ImmutableSet<String> left = keys(evaluate(SubmissionJson.read(text)), Severity.WARNING);
          assertEquals(
              ImmutableSet.of(),
              Sets.intersection(left, Sets.intersection(members(cause), errors)),
              patch::toString);
          assertEquals(ImmutableSet.of(), Sets.difference(left, all), patch::toString);
          choices++;
        }
      }
    }
    return choices;
  }

  @Test
  void eachMendingOfTheSampleDoesWhatItSays() throws Exception {
    assertTrue(apply(SampleReport.submission()) > 5);
  }

  /** Cells of the mended report, each written otherwise: a total, an amount of a form, one of the base-data table. */
  @Test
  void eachMendingOfASlipDoesWhatItSays() throws Exception {
    Submission mended = MendedReport.submission();
    int choices = 0;
    for (String cell :
        ImmutableList.of(
            "department-form/annual-funds/executed",
            "department-form/total/score",
            "base-data/basic-expenditure/final",
            "base-data/operating/final",
            "narrative/total/score")) {
      Place place = mended.place(cell).get();
      choices += apply(mended.with(place, ten(place)));
    }
    assertTrue(choices >= 5, "choices: " + choices);
  }

  private static Figure<?> ten(Place place) {
    return place.column().equals(Columns.SCORE)
        ? Figure.of(org.budgetperformance.amount.Points.of(10))
        : Figure.of(org.budgetperformance.amount.Amount.ofWanYuan("10"));
  }

  @Test
  void theApplierRefusesWhatTheRfcRefuses() throws Exception {
    JsonNode document = JSON.readTree("{\"a\": [1]}");

    assertEquals(
        "{\"a\":[1,2]}",
        JsonPatch.apply(document, JSON.readTree("[{\"op\":\"add\",\"path\":\"/a/-\",\"value\":2}]"))
            .toString());
    for (String patch :
        ImmutableList.of(
            "[{\"op\":\"add\",\"path\":\"/a/-1\",\"value\":2}]",
            "[{\"op\":\"add\",\"path\":\"/b/c\",\"value\":2}]",
            "[{\"op\":\"replace\",\"path\":\"/b\",\"value\":2}]")) {
      JsonNode operations = JSON.readTree(patch);
      assertThrows(
          IllegalArgumentException.class, () -> JsonPatch.apply(document, operations), patch);
    }
  }
}
