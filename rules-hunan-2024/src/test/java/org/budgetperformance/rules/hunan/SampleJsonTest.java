package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.json.EvaluationJson;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
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
    assertEquals("附件2 基础数据表", submission.baseData().get().sheet().id().type().label().zh());
    Figure<?> projects =
        submission.baseData().get().sheet().at(Lines.BUSINESS_PROJECTS, Columns.FINAL);
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
}
