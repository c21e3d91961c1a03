package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.json.EvaluationJson;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** The JSON of the published report. */
class SampleJsonTest {
  private static final RuleModule RULES = HunanRules.module();
  private final ReadResult read = RULES.reader().get().read(SampleReport.text());

  @Test
  void theReadReportIsEqualAfterJsonAndNamesItsAnnexes() {
    String json = SubmissionJson.write(read.submission());
    Submission submission = SubmissionJson.read(json);

    assertEquals(read.submission(), submission);
    assertEquals("[]", JsonSchemas.errorsOfSubmission(json));
    assertEquals("附件2 基础数据表", BaseDataTable.of(submission).get().sheet().id().type().label().zh());
    Figure<?> projects =
        BaseDataTable.of(submission)
            .get()
            .sheet()
            .at(BaseDataLines.BUSINESS_PROJECTS, Columns.FINAL);
    assertEquals("34（其中 26 万元纳入基本支出，8 万元为年中追加）", projects.original().get());
    assertEquals("其中26万元纳入基本支出", projects.notes().get(0).text());
  }

  @Test
  void evaluatingWhatWasReadFromJsonGivesTheSameJson() {
    Submission submission = SubmissionJson.read(SubmissionJson.write(read.submission()));

    String json = EvaluationJson.write(RULES.evaluate(submission), read.problems());

    assertEquals(EvaluationJson.write(RULES.evaluate(read.submission()), read.problems()), json);
    assertEquals("[]", JsonSchemas.errorsOfEvaluation(json));
    assertTrue(json.contains("\"rule\": \"STD-D07\""), json);
    assertTrue(json.contains("相差26.00万元"), json);
  }

  /** The mended department form claims 95.59 of 100 and is supported from 76.00 to 96.39. */
  @Test
  void scoresAreWrittenWithTheirGrades() {
    Evaluation evaluation = RULES.evaluate(MendedReport.submission());

    String json = EvaluationJson.write(evaluation);

    assertEquals("[]", JsonSchemas.errorsOfEvaluation(json));
    assertTrue(
        json.contains(
            "    {\n"
                + "      \"form\": \"department-form\",\n"
                + "      \"points\": {\"hundredths\": 10000},\n"
                + "      \"claimed\": {\"hundredths\": 9559},\n"
                + "      \"supported\": {\"min\": {\"hundredths\": 7600},"
                + " \"max\": {\"hundredths\": 9639}},\n"
                + "      \"verdict\": \"SUPPORTED\",\n"
                + "      \"claimedGrade\": {\"id\": \"EXCELLENT\","
                + " \"label\": {\"zh\": \"优\", \"en\": \"excellent\"}},\n"
                + "      \"lowestGrade\": {\"id\": \"FAIR\", \"label\": "),
        json);
  }

  /** 171.38 of the form against 163.38 + 34.00 of the narrative: 26.00 too much. */
  @Test
  void theStepsOfAFindingAreWrittenOneAfterAnother() {
    Evaluation evaluation = RULES.evaluate(SampleReport.submission());

    String json = EvaluationJson.writeExplained(evaluation, read.problems());

    assertEquals("[]", JsonSchemas.errorsOfEvaluation(json));
    assertFalse(json.contains("13800000181"), "a telephone number");
    String finding = json.substring(json.indexOf("\"rule\": \"STD-D07\""));
    String steps =
        finding.substring(finding.indexOf("\"steps\""), finding.indexOf("\"nearMisses\""));
    assertEquals(
        ImmutableList.of(
            "FIGURE 171.38 department-form/annual-funds/executed",
            "SUM [0] 171.38",
            "FIGURE 163.38 narrative/basic-expenditure/final",
            "FIGURE 34 narrative/project-expenditure/final",
            "SUM [2, 3] 197.38",
            "EQUAL [1, 4] NO",
            "SPREAD [1, 4] 26"),
        lines(steps));
    assertTrue(steps.contains("\"result\": 5,"), steps);
    assertTrue(steps.contains("\"margin\": 6"), steps);
    assertTrue(finding.contains("{\"kind\": \"COUNTED_TWICE\", \"exact\": true, "), finding);
  }

  private static ImmutableList<String> lines(String steps) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (String line : Splitter.on('\n').split(steps)) {
      if (line.contains("\"operation\"")) {
        String inputs = after(line, "\"inputs\": ", "]");
        String value = after(line, "\"least\": \"", "\"") + after(line, "\"answer\": \"", "\"");
        String place = after(line, "\"place\": \"", "\"");
        lines.add(
            after(line, "\"operation\": \"", "\"")
                + (inputs.isEmpty() ? "" : " " + inputs + "]")
                + (" " + value)
                + (place.isEmpty() ? "" : " " + place));
      }
    }
    return lines.build();
  }

  private static String after(String line, String start, String end) {
    int from = line.indexOf(start);
    return from < 0
        ? ""
        : line.substring(from + start.length(), line.indexOf(end, from + start.length()));
  }
}
