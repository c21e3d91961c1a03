package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results that repeat their goal (STD-P02), and goals copied from another project (STD-P03). */
class GoalsTest {
  private static final Check REPEATED = RepeatedGoal.in(Documents.PROJECT_FORM);
  private static final Check COPIED = CopiedGoals.check();

  private static Sheet form(String project, String goal, String result) {
    return SelfEvaluationForm.ofProject(project)
        .text(Lines.EXPECTED_GOAL, goal)
        .text(Lines.ACHIEVED_RESULT, result)
        .build()
        .sheet();
  }

  @ParameterizedTest
  @CsvSource({
    "维护社会稳定。, 维护社会稳定。, FAILED",
    "维护社会稳定。, '维护 社会稳定', FAILED",
    "完成, 完成, FAILED",
    "维护社会稳定。, 维护了社会稳定。, PASSED",
    "完成12项任务, 完成11项任务, PASSED",
    "维护社会稳定。, '', NOT_APPLICABLE",
    "无, 无, NOT_APPLICABLE",
    "——, ——, NOT_APPLICABLE"
  })
  void aResultSaysMoreThanItsGoal(String goal, String result, Outcome outcome) {
    CheckTester tester = CheckTester.of(REPEATED, Cases.of(form("道路", goal, result)));
    assertEquals(outcome, tester.outcome());
    assertEquals(
        ImmutableList.of(
            "goal project-form:道路/expected-goal/text",
            "restated project-form:道路/achieved-result/text"),
        tester.looked());
  }

  @Test
  void aGoalThatCannotBeReadLeavesBothOpen() {
    Sheet sheet =
        Sheet.builder(SheetId.of(Documents.PROJECT_FORM, "道路"))
            .put(Lines.EXPECTED_GOAL, Columns.TEXT, Figure.unreadable("□"))
            .build();
    assertEquals(Outcome.UNDECIDED, CheckTester.of(REPEATED, Cases.of(sheet)).outcome());
    assertEquals(Outcome.UNDECIDED, CheckTester.of(COPIED, Cases.of(sheet)).outcome());
  }

  @Test
  void oneGoalOfSeveralProjectsIsOneFinding() {
    Submission submission =
        Cases.of(
            form("道路", "维护社会稳定。", ""),
            form("桥梁", "建成桥梁", ""),
            form("学校", "维护社会稳定", ""),
            form("医院", "维护社会稳定。", ""));
    CheckTester tester = CheckTester.of(COPIED, submission);
    assertEquals(ImmutableList.of(Outcome.FAILED, Outcome.PASSED), tester.outcomes());
    assertEquals(
        ImmutableList.of(
            "goal project-form:道路/expected-goal/text",
            "restated project-form:学校/expected-goal/text",
            "restated project-form:医院/expected-goal/text",
            "what (goal)",
            "project (“道路”, “学校”, “医院”)"),
        tester.looked(0));
  }

  @Test
  void twoFormsOfOneProjectMayHaveOneGoal() {
    Submission submission = Cases.of(form("道路", "建成道路", ""), form("道路", "建成道路", ""));
    assertEquals(Outcome.PASSED, CheckTester.of(COPIED, submission).outcome());
  }

  @Test
  void aGoalThatIsNotStatedIsNoCopy() {
    Submission submission = Cases.of(form("道路", "", ""), form("桥梁", "", ""));
    assertEquals(
        ImmutableList.of(Outcome.NOT_APPLICABLE, Outcome.NOT_APPLICABLE),
        CheckTester.of(COPIED, submission).outcomes());
  }
}
