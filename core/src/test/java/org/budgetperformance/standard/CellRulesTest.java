package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Year;
import java.util.Locale;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.Schemes;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** The groups of rules on cells, form contents and goals. */
class CellRulesTest {
  private static ImmutableMap<String, Severity> severities(ImmutableList<Rule> rules) {
    return rules.stream()
        .collect(
            ImmutableMap.toImmutableMap(rule -> rule.info().id(), rule -> rule.info().severity()));
  }

  @Test
  void cellsAreTwelveRules() {
    assertEquals(
        ImmutableMap.builder()
            .put("STD-T02", Severity.WARNING)
            .put("STD-T03", Severity.WARNING)
            .put("STD-T04", Severity.ERROR)
            .put("STD-T05", Severity.WARNING)
            .put("STD-T06", Severity.WARNING)
            .put("STD-T07", Severity.ERROR)
            .put("STD-T08", Severity.NOTICE)
            .put("STD-T09", Severity.NOTICE)
            .put("STD-T10", Severity.NOTICE)
            .put("STD-T11", Severity.NOTICE)
            .put("STD-T12", Severity.WARNING)
            .put("STD-T14", Severity.ERROR)
            .build(),
        severities(StandardRules.cells()));
  }

  @Test
  void formContentsGoalsAndEvidenceAreGroupsOfTheirOwn() {
    assertEquals(
        ImmutableMap.builder()
            .put("STD-F08", Severity.WARNING)
            .put("STD-F09", Severity.WARNING)
            .put("STD-F10", Severity.WARNING)
            .put("STD-F11", Severity.WARNING)
            .put("STD-F12", Severity.ERROR)
            .put("STD-F13", Severity.WARNING)
            .build(),
        severities(StandardRules.formContents(Schemes.open().build())));
    assertEquals(
        ImmutableMap.of("STD-P02", Severity.NOTICE, "STD-P03", Severity.WARNING),
        severities(StandardRules.goals()));
    assertEquals(
        ImmutableMap.of("STD-T13", Severity.WARNING),
        severities(StandardRules.satisfactionEvidence()));
  }

  @Test
  void narrativeAndBothKindsOfFormAreAsked() {
    Submission submission =
        Cases.of2024()
            .narrative(
                Narrative.builder()
                    .indicator(OneIndicator.quality("甲率", "≥95%", "≥95%").build())
                    .build())
            .form(
                SelfEvaluationForm.ofDepartment()
                    .indicator(OneIndicator.quality("乙率", "≥95%", "≥95%").build())
                    .build())
            .form(
                SelfEvaluationForm.ofProject("道路")
                    .indicator(OneIndicator.quality("丙率", "≥95%", "≥95%").build())
                    .build())
            .build();
    assertEquals(
        3, Evaluation.run("test", submission, StandardRules.cells(), null).findings().size());
  }

  @Test
  void aMessageShowsTheCellsAsTheyAreWritten() {
    SelfEvaluationForm form =
        SelfEvaluationForm.ofDepartment()
            .indicator(
                OneIndicator.of(Category.TIMELINESS, "完成及时率", "2024年12月31日前", "按时完成").build())
            .build();
    assertEquals(
        "名称为比率的指标应填百分比，不应填日期或文字：整体支出绩效自评表·“完成及时率”年度指标值 2024年12月31日前，实际完成值 按时完成",
        Evaluation.run("test", Submission.of(form, Year.of(2024)), StandardRules.cells(), null)
            .findings()
            .get(0)
            .message(Locale.CHINESE));
  }
}
