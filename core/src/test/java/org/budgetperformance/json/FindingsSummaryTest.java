package org.budgetperformance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Locale;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.check.Checks;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.national.NationalRules;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** What a list of findings, and whoever looks at one form, needs of an evaluation. */
class FindingsSummaryTest {
  /** 6 + 3 are 9, and 10 are stated. */
  private static final Evaluation TOTAL =
      Evaluation.run(
          "test 1",
          Submission.builder()
              .fiscalYear(Year.of(2024))
              .isPartial(true)
              .addSheets(
                  BaseDataTable.builder()
                      .line(Lines.BASIC_EXPENDITURE, "", "", "10.00")
                      .line(Lines.PERSONNEL, "", "约五", "6.00")
                      .line(Lines.OPERATING, "", "", "3.00")
                      .build()
                      .sheet())
              .build(),
          ImmutableList.of(
              Rule.builder("A", "合计", "total")
                  .fault("合计不符", "total is off")
                  .cites(
                      Citation.builder()
                          .issuer("某省财政厅")
                          .title("某通知")
                          .status(CitationStatus.PRACTICE)
                          .build())
                  .checks(
                      Checks.total(
                          BaseData.TABLE,
                          ImmutableList.of(Columns.FINAL),
                          Lines.BASIC_EXPENDITURE,
                          Lines.PERSONNEL,
                          Lines.OPERATING))
                  .build()),
          null);

  @Test
  void findingsTakeALineEach() {
    assertEquals(
        "{\n"
            + "  \"format\": \"findings/1\",\n"
            + "  \"module\": \"test 1\",\n"
            + "  \"findings\": [\n"
            + "    {\"rule\": \"A\", \"severity\": \"ERROR\", \"title\": \"合计不符\", \"place\":"
            + " \"base-data/basic-expenditure/final\", \"off\": \"1.00万元\"}\n"
            + "  ]\n"
            + "}\n",
        EvaluationJson.writeFindings(TOTAL, Locale.CHINESE));
  }

  @Test
  void whatCannotBeReadIsListed() {
    assertEquals("[base-data/personnel/budget]", TOTAL.unreadable().toString());
  }

  @Test
  void oneFormHasOneScore() {
    SelfEvaluationForm form =
        SelfEvaluationForm.ofProject("道路养护")
            .funds(Lines.ANNUAL_FUNDS, "25", "25", "20")
            .execution(Lines.ANNUAL_FUNDS, "10", "80", "8")
            .total("10", "8")
            .build();
    assertEquals(
        "project-form:道路养护",
        NationalRules.module().evaluate(form).formScore().get().form().toString());
    assertFalse(TOTAL.formScore().isPresent());
  }
}
