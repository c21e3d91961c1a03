package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some of the forms of projects beside what states all projects: what is said of part of a submission. */
class PartOfASubmissionTest {
  private static final ImmutableList<Outcome> ORDER =
      ImmutableList.of(Outcome.PASSED, Outcome.UNDECIDED, Outcome.FAILED);

  /** A department of 100, 40 of it basic, a table of two projects of 35 and 25, and forms of the first ones. */
  private static Evaluation evaluate(boolean isPart, String... forms) {
    Submission.Builder submission =
        Submission.builder()
            .fiscalYear(Year.of(2024))
            .isPartial(isPart)
            .form(
                SelfEvaluationForm.ofDepartment()
                    .funds(Lines.ANNUAL_FUNDS, "100", "100", "100")
                    .split(Lines.BASIC_EXPENDITURE, "40")
                    .build())
            .narrative(
                Narrative.builder().state(Lines.PROJECT_EXPENDITURE, Columns.OPENING, "60").build())
            .addSheets(
                BaseDataTable.builder()
                    .line(Lines.PROJECT_EXPENDITURE, "60", "60", "60")
                    .line(BaseDataLines.BUSINESS_PROJECTS, "60", "60", "60")
                    .project(BaseDataLines.BUSINESS_PROJECT, "甲", "35", "35", "35")
                    .project(BaseDataLines.BUSINESS_PROJECT, "乙", "25", "25", "25")
                    .build()
                    .sheet());
    for (int i = 0; i < forms.length; i++) {
      submission.form(
          SelfEvaluationForm.ofProject(i == 0 ? "甲" : "乙")
              .funds(Lines.ANNUAL_FUNDS, forms[i], forms[i], forms[i])
              .build());
    }
    return HunanRules.module().evaluate(submission.build());
  }

  /** Returns what is worst of what a rule came to, undecided below failed. */
  private static String worst(Evaluation evaluation, String id) {
    return evaluation.applications().stream()
        .filter(application -> application.rule().id().equals("STD-" + id))
        .map(Application::outcome)
        .filter(ORDER::contains)
        .max(Comparator.comparing(ORDER::indexOf))
        .get()
        .name();
  }

  @ParameterizedTest
  @CsvSource({
    // The basic budget is what the projects leave: 100 − 35 is not 40, but the second is listed and
    // has no form, and of a part there may be more of them.
    "D05, 35, UNDECIDED, UNDECIDED",
    "D05, 35 25, PASSED, PASSED",
    // 35 + 30 are more than the 60 of all projects, whatever others there are.
    "D06, 35, UNDECIDED, UNDECIDED",
    "D06, 35 25, PASSED, PASSED",
    "D06, 35 30, FAILED, FAILED"
  })
  void otherFormsMayBeElsewhere(String rule, String forms, String whole, String part) {
    assertEquals(whole, worst(evaluate(false, forms.split(" ")), rule));
    assertEquals(part, worst(evaluate(true, forms.split(" ")), rule));
  }

  @Test
  void whatIsUndecidedSaysThatOnlySomeAreThere() {
    assertEquals(
        "无法判定：自评报告·项目支出本年决算数（缺）；基础数据表·专项资金本年决算数（缺）；基础数据表·运行维护经费本年决算数（缺）；"
            + "其他项目的自评表（仅有部分内容）\n"
            + "无法判定：其他项目的自评表（仅有部分内容）",
        evaluate(true, "35").undecided().stream()
            .filter(finding -> finding.rule().id().equals("STD-D06"))
            .map(finding -> finding.message(Locale.CHINESE))
            .collect(Collectors.joining("\n")));
  }

  @ParameterizedTest
  @CsvSource({"35", "35 25"})
  void noErrorComesOfFormsThatAreNotThere(String forms) {
    assertEquals(
        ImmutableList.of(),
        evaluate(true, forms.split(" ")).findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(finding -> finding.message(Locale.CHINESE))
            .collect(ImmutableList.toImmutableList()));
  }
}
