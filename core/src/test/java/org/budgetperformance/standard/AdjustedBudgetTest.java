package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** A project's annual budget is its opening budget of 20 and what was added to it. */
class AdjustedBudgetTest {
  @Test
  void tenWereAddedToMakeThirty() {
    assertEquals(Outcome.PASSED, outcome("10", "30"));
  }

  @Test
  void fiveWereTakenAwayToLeaveFifteen() {
    assertEquals(Outcome.PASSED, outcome("-5", "15"));
  }

  @Test
  void tenWereAddedAndThirtyOneAreStated() {
    assertEquals(Outcome.FAILED, outcome("10", "31"));
  }

  @Test
  void aFormWithoutTheColumnSaysNothingOfAnAdjustment() {
    SelfEvaluationForm form =
        SelfEvaluationForm.ofProject("道路").funds(Lines.ANNUAL_FUNDS, "20", "31", "31").build();

    assertEquals(Outcome.NOT_APPLICABLE, outcome(form));
  }

  @Test
  void aBlankInTheColumnLeavesItOpen() {
    assertEquals(Outcome.UNDECIDED, outcome("", "31"));
  }

  @Test
  void aColumnThatOnlyAnotherRowFillsInLeavesItOpen() {
    SelfEvaluationForm form =
        SelfEvaluationForm.ofProject("道路")
            .funds(Lines.ANNUAL_FUNDS, "20", "31", "31")
            .supplementary(Lines.CURRENT_APPROPRIATION, "11")
            .build();

    assertEquals(Outcome.UNDECIDED, outcome(form));
  }

  private static Outcome outcome(String supplementary, String annual) {
    return outcome(
        SelfEvaluationForm.ofProject("道路")
            .funds(Lines.ANNUAL_FUNDS, "20", annual, annual)
            .supplementary(Lines.ANNUAL_FUNDS, supplementary)
            .build());
  }

  private static Outcome outcome(SelfEvaluationForm form) {
    Rule rule =
        StandardRules.formArithmetic().stream()
            .filter(each -> each.info().id().equals("STD-F07"))
            .findFirst()
            .get();
    ImmutableList<Application> applications =
        Evaluation.run("test", Submission.of(form, Year.of(2024)), ImmutableList.of(rule), null)
            .applications();
    assertEquals(1, applications.size());
    return applications.get(0).outcome();
  }
}
