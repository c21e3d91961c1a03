package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import org.budgetperformance.json.SubmissionJson;
import org.junit.jupiter.api.Test;

/** One department's form in a submission, and copies of documents beside those that they repeat. */
class CopiesTest {
  private static Sheet form(String unit, String executed, String score) {
    return SelfEvaluationForm.ofDepartment()
        .text(Lines.UNIT, unit)
        .funds(Lines.ANNUAL_FUNDS, "150", "170", executed)
        .execution(Lines.ANNUAL_FUNDS, "10", "100%", score)
        .build()
        .sheet();
  }

  private static Submission.Builder submission(Sheet... sheets) {
    return Submission.builder().fiscalYear(Year.of(2024)).addSheets(sheets);
  }

  @Test
  void formsOfTwoDepartmentsAreRefusedByName() {
    Submission.Builder two = submission(form("甲局", "170", "10"), form("乙馆", "40", "10"));
    IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, two::build);
    assertTrue(refused.getMessage().contains("甲局"), refused.getMessage());
    assertTrue(refused.getMessage().contains("乙馆"), refused.getMessage());
  }

  @Test
  void whatCopiesSayAlikeStands() {
    Submission submission =
        submission(form("甲局", "170", "10")).addCopies(form("甲 局", "170.00", "10")).build();
    for (Figure<?> figure : submission.open().sheets().get(0).figures().values()) {
      assertFalse(figure.isDiffering(), figure.toString());
    }
  }

  @Test
  void whatTheySayDifferentlyCannotBeRead() {
    Submission submission =
        submission(form("甲局", "170", "10")).addCopies(form("甲局", "175", "")).build();
    Sheet open = submission.open().sheets().get(0);
    Figure<?> executed = open.at(Lines.ANNUAL_FUNDS, Columns.EXECUTED);
    assertTrue(executed.isDiffering());
    assertEquals("170 ≠ 175", executed.original().get().replace("万元", ""));
    assertTrue(open.at(Lines.ANNUAL_FUNDS, Columns.SCORE).isDiffering());
    assertTrue(open.at(Lines.ANNUAL_FUNDS, Columns.ANNUAL).isStated());
    assertEquals(submission.open(), submission.open().open());
    assertEquals(
        "170.00",
        submission
            .sheets()
            .get(0)
            .at(Lines.ANNUAL_FUNDS, Columns.EXECUTED)
            .toString()
            .replace("万元", ""));
  }

  @Test
  void jsonKeepsThem() {
    Submission submission =
        submission(form("甲局", "170", "10")).addCopies(form("甲局", "175", "")).build();
    assertEquals(submission, SubmissionJson.read(SubmissionJson.write(submission)));
  }
}
