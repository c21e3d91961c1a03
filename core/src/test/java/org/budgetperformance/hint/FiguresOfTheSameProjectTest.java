package org.budgetperformance.hint;

import static org.budgetperformance.basedata.BaseData.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Year;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.check.Checks;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.TestChecks;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** Where one project's figure is wrong, other documents may state it: all projects = 甲 + 乙. */
class FiguresOfTheSameProjectTest {
  private static final Rule SUM =
      Rule.builder("A", "规则", "rule")
          .cites(TestChecks.rule("X", new TestChecks.Scores()).info().citations().get(0))
          .checks(
              Checks.total(
                  TABLE,
                  ImmutableList.of(Columns.FINAL),
                  BaseDataLines.BUSINESS_PROJECTS,
                  BaseDataLines.BUSINESS_PROJECT))
          .build();

  /** 100 = 60 + 40, but 15 is written for 乙's 40. */
  private static Submission.Builder submission() {
    return Submission.builder()
        .fiscalYear(Year.of(2024))
        .addSheets(
            BaseDataTable.builder()
                .line(BaseDataLines.BUSINESS_PROJECTS, "", "", "100")
                .project(BaseDataLines.BUSINESS_PROJECT, "道路养护经费", "", "", "60")
                .project(BaseDataLines.BUSINESS_PROJECT, "信访接待经费", "", "", "15")
                .build()
                .sheet());
  }

  private static ImmutableList<String> hints(Submission submission) {
    Evaluation evaluation = Evaluation.run("test 1", submission, ImmutableList.of(SUM), null);
    return Hints.of(evaluation).nearMisses(Iterables.getOnlyElement(evaluation.findings())).stream()
        .filter(nearMiss -> nearMiss.kind() == NearMiss.Kind.OTHER_DOCUMENT)
        .map(nearMiss -> nearMiss.changes().keySet() + " by " + nearMiss.sources())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void inItsForm() {
    Submission submission =
        submission()
            .form(
                SelfEvaluationForm.ofProject("信访接待经费")
                    .funds(Lines.ANNUAL_FUNDS, "", "", "40")
                    .build())
            .build();
    assertEquals(
        ImmutableList.of(
            "[base-data/business-project:信访接待经费/final]"
                + " by [project-form:信访接待经费/annual-funds/executed]"),
        hints(submission));
  }

  @Test
  void inTheNarrative() {
    Submission submission =
        submission().narrative(Narrative.builder().project("信访接待经费", "40").build()).build();
    assertEquals(
        ImmutableList.of(
            "[base-data/business-project:信访接待经费/final]" + " by [narrative/project:信访接待经费/amount]"),
        hints(submission));
  }

  @Test
  void whatIsSaidOfAnotherProjectIsNoSource() {
    Submission submission =
        submission()
            .narrative(Narrative.builder().project("防汛抗旱经费", "40").build())
            .form(
                SelfEvaluationForm.ofProject("防汛抗旱经费")
                    .funds(Lines.ANNUAL_FUNDS, "", "", "40")
                    .build())
            .build();
    assertEquals(ImmutableList.of(), hints(submission));
  }
}
