package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.standard.StandardRules;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;

/** Departments that spent 80 of 100 and state another rate, and what is waived of that. */
public final class WaivedRates {
  public static final LocalDate DAY = LocalDate.of(2025, 5, 1);
  public static final String UNIT = "某市水利局";
  public static final String PLACE = "department-form/annual-funds/execution-rate";

  private WaivedRates() {}

  /** Returns the form of a unit that states a rate. */
  public static Submission stating(String unit, String rate, int year) {
    return Submission.builder()
        .fiscalYear(Year.of(year))
        .isPartial(true)
        .form(
            SelfEvaluationForm.ofDepartment()
                .text(Lines.UNIT, unit)
                .funds(Lines.ANNUAL_FUNDS, "100", "100", "80")
                .execution(Lines.ANNUAL_FUNDS, "10", rate, "8")
                .build())
        .build();
  }

  /** Returns a waiver of a rate that is wrong, for the unit and the year. */
  public static Waiver.Builder waiver() {
    return Waiver.builder()
        .ruleId("STD-F03")
        .place(PLACE)
        .unit(UNIT)
        .fiscalYear(2024)
        .firstDay(DAY)
        .lastDay(LocalDate.of(2025, 12, 31))
        .authority("某市财政局")
        .reason("年初已批复调整");
  }

  public static Evaluation evaluate(Submission submission, EvaluationTerms terms) {
    ImmutableList<Rule> rules =
        StandardRules.formArithmetic().stream()
            .filter(rule -> rule.info().id().equals("STD-F03"))
            .collect(ImmutableList.toImmutableList());
    return Evaluation.run("test 1", submission, rules, null, terms);
  }

  public static Evaluation evaluate(Submission submission, LocalDate date, Waiver... waivers) {
    return evaluate(submission, EvaluationTerms.builder().date(date).addWaivers(waivers).build());
  }
}
