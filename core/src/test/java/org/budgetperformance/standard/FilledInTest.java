package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.scoring.Schemes;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that a form must have (STD-F09). */
class FilledInTest {
  private static final Check CHECK = FilledIn.of(Documents.DEPARTMENT_FORM, Lines.DEPARTMENT);

  @ParameterizedTest
  @CsvSource({
    "'', FAILED",
    "'  ', FAILED",
    "无, FAILED",
    "——, FAILED",
    "/, FAILED",
    "洪江区信访局, PASSED"
  })
  void aCellIsFilledIn(String cell, Outcome outcome) {
    SelfEvaluationForm form =
        SelfEvaluationForm.ofDepartment().text(Lines.DEPARTMENT, cell).build();
    CheckTester tester = CheckTester.of(CHECK, Cases.of(form));
    assertEquals(outcome, tester.outcome());
    assertEquals(ImmutableList.of("cell department-form/department/text"), tester.looked());
  }

  @Test
  void aCellThatTheFormDoesNotHaveIsNotMissed() {
    assertEquals(
        Outcome.NOT_APPLICABLE,
        CheckTester.of(CHECK, Cases.of(SelfEvaluationForm.ofDepartment().build())).outcome());
  }

  @Test
  void aCellThatCannotBeReadIsOpen() {
    Sheet sheet =
        Sheet.builder(SheetId.of(Documents.DEPARTMENT_FORM))
            .put(Lines.DEPARTMENT, Columns.TEXT, Figure.unreadable("□"))
            .build();
    assertEquals(Outcome.UNDECIDED, CheckTester.of(CHECK, Cases.of(sheet)).outcome());
  }

  @Test
  void aProjectFormIsAskedForFiveCells() {
    Rule rule = StandardRules.formContents(Schemes.open().build()).get(1);
    SelfEvaluationForm form =
        SelfEvaluationForm.ofProject("")
            .text(Lines.DEPARTMENT, "信访局")
            .text(Lines.UNIT, "")
            .text(Lines.EXPECTED_GOAL, "完成三项任务")
            .build();
    assertEquals(
        ImmutableList.of(
            Outcome.FAILED, Outcome.PASSED, Outcome.FAILED, Outcome.PASSED, Outcome.NOT_APPLICABLE),
        CheckTester.of(rule.checks().get(1), Cases.of(form)).outcomes());
  }
}
