package org.budgetperformance.rules.hunan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.Policy;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/** Text that wants to be more than text, wherever a submission and its terms can hold words. */
final class HostileText {
  static final String SCRIPT = "<script>document.title='hacked'</script>";
  static final String IMAGE = "\"><img src=x onerror=document.title='hacked'>";
  static final String OVERRIDE = "甲\u202e乙\u2066丙\u200f";
  static final String ESCAPE = "\u001b[31m红\u0007";
  static final String FORMULA = "=cmd()|' /C calc'!A0";
  static final String LINK = "[点击](http://example.org/) ![图](http://example.org/x.png) `a` *b* | c";
  static final String LONG = "长".repeat(100_000);
  static final ImmutableList<String> ALL =
      ImmutableList.of(SCRIPT, IMAGE, OVERRIDE, ESCAPE, FORMULA, LINK);
  static final ImmutableList<ReadingProblem> PROBLEMS =
      ImmutableList.of(
          ReadingProblem.of(1, SCRIPT + IMAGE + OVERRIDE, LocalizedText.of(LINK, LINK)));

  private static final String WORDS = String.join(" ", ALL);

  private HostileText() {}

  /** Returns an evaluation in which every text is hostile, with findings, waivers and a policy. */
  static Evaluation evaluation() {
    Submission submission = submission();
    Finding waived = HunanRules.module().evaluate(submission).findings().get(0);
    return HunanRules.module()
        .evaluate(
            submission,
            EvaluationTerms.builder()
                .date(LocalDate.of(2025, 5, 1))
                .policy(
                    Policy.builder(WORDS)
                        .division("43")
                        .fiscalYears(2024, 2024)
                        .switchOff("STD-B08", WORDS)
                        .build())
                .addWaivers(
                    Waiver.builder(waived)
                        .authority(WORDS)
                        .reason(WORDS)
                        .lastDay(LocalDate.of(2025, 12, 31))
                        .build(),
                    Waiver.builder()
                        .ruleId(WORDS)
                        .place(WORDS)
                        .authority(WORDS)
                        .reason(WORDS)
                        .lastDay(LocalDate.of(2025, 12, 31))
                        .build())
                .build());
  }

  private static Submission submission() {
    return Submission.builder()
        .fiscalYear(Year.of(2024))
        .addSheets(
            BaseDataTable.builder()
                .staffing("8", "9", "100")
                .line(Lines.BASIC_EXPENDITURE, "1", WORDS, "3（" + WORDS + "）")
                .project(BaseDataLines.BUSINESS_PROJECT, WORDS, "1", "2", "3")
                .build()
                .sheet())
        .form(form(SelfEvaluationForm.ofDepartment(), SCRIPT + LONG))
        .form(form(SelfEvaluationForm.ofProject(IMAGE + OVERRIDE), WORDS))
        .build();
  }

  private static SelfEvaluationForm form(SelfEvaluationForm.Builder form, String words) {
    return form.text(Lines.UNIT, WORDS)
        .text(Lines.PROJECT_NAME, WORDS)
        .text(Lines.EXPECTED_GOAL, words)
        .text(Lines.ACHIEVED_RESULT, words)
        .funds(Lines.ANNUAL_FUNDS, "100", "100（" + WORDS + "）", WORDS)
        .execution(Lines.ANNUAL_FUNDS, "10", WORDS, "12")
        .dimension(Dimension.COST, WORDS)
        .indicator(
            Indicator.builder()
                .category(Category.ECONOMIC_COST)
                .name(WORDS)
                .target("≤25万元（" + WORDS + "）")
                .actual("26万元（" + WORDS + "）")
                .points("20")
                .score("20")
                .explanation(words)
                .build())
        .indicator(
            Indicator.builder()
                .category(Category.QUANTITY)
                .name("数量" + WORDS)
                .target(words)
                .actual(words)
                .points("20")
                .score("30")
                .build())
        .total("100", "98.87")
        .text(Lines.FILLED_IN_BY, WORDS)
        .build();
  }
}
