package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells in which something was left to be filled in (STD-T07). */
class PlaceholderCellsTest {
  private static final Check INDICATORS =
      PlaceholderCells.ofIndicators(Documents.DEPARTMENT_FORM, Lines.INDICATOR);
  private static final Check GOALS =
      PlaceholderCells.ofWords(Documents.PROJECT_FORM, Lines.EXPECTED_GOAL);

  private static CheckTester of(Indicator.Builder indicator) {
    return CheckTester.of(INDICATORS, OneIndicator.in(indicator));
  }

  @ParameterizedTest
  @CsvSource({
    "培训, ≥*次, 12次, '', FAILED",
    "培训, 待定, 12次, '', FAILED",
    "培训, ≥12次, XX次, '', FAILED",
    "培训, ≥12次, ____, '', FAILED",
    "培训, 请填写指标值, 12次, '', FAILED",
    "培训, ≥12次, 如：12次, '', FAILED",
    "培训, ≥12次, 12次（请填写实际数）, '', FAILED",
    "培训, ≥12次, 10次, （此处填写偏差原因）, FAILED",
    "XX培训, ≥12次, 12次, '', FAILED",
    "指标1, ≥12次, 12次, '', FAILED",
    "培训, ≥12次, 12次, '', PASSED",
    "培训, ≥12次, 约12次, 计划调整, PASSED",
    "XX培训, 无, XX, '', NOT_APPLICABLE",
    "XX培训, '', XX, '', NOT_APPLICABLE"
  })
  void nothingIsLeft(
      String name, String target, String actual, String explanation, Outcome outcome) {
    assertEquals(
        outcome, of(OneIndicator.quality(name, target, actual).explanation(explanation)).outcome());
  }

  @Test
  void onlyTheCellsThatAreLeftAreNamed() {
    assertEquals(
        ImmutableList.of("cell department-form/indicator:培训/actual"),
        of(OneIndicator.quality("培训", "≥12次", "XX次")).looked());
  }

  @Test
  void aNameIsNamedWithTheTargetBesideIt() {
    assertEquals(
        ImmutableList.of("cell (the name “XX培训”)", "cell department-form/indicator:XX培训/target"),
        of(OneIndicator.quality("XX培训", "≥12次", "12次")).looked());
  }

  @Test
  void anIndicatorOfNoPointsDoesNotCount() {
    assertEquals(
        Outcome.NOT_APPLICABLE,
        of(OneIndicator.quality("培训", "XX", "XX").points("0").score("0")).outcome());
  }

  @Test
  void aCellThatWasNotReadIsJudgedByItsText() {
    assertEquals(
        Outcome.FAILED,
        of(OneIndicator.quality("培训", "≥12次", "").actual(Figure.unreadable("**次"))).outcome());
    assertEquals(
        Outcome.UNDECIDED,
        of(OneIndicator.quality("培训", "≥12次", "").actual(Figure.unreadable("十二"))).outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "完成XX项任务, FAILED",
    "（一个项目一行）, FAILED",
    "完成三项任务, PASSED",
    "'', NOT_APPLICABLE",
    "无, NOT_APPLICABLE"
  })
  void aGoalIsFilledIn(String goal, Outcome outcome) {
    SelfEvaluationForm form =
        SelfEvaluationForm.ofProject("道路").text(Lines.EXPECTED_GOAL, goal).build();
    assertEquals(outcome, CheckTester.of(GOALS, Cases.of(form)).outcome());
  }

  @Test
  void aGoalOfTheNarrativeIsFilledIn() {
    Narrative narrative = Narrative.builder().goal("项目支出", "控制在XX万元以内").build();
    assertEquals(
        ImmutableList.of("cell narrative/goal:项目支出/target"),
        CheckTester.of(
                PlaceholderCells.ofIndicators(Documents.NARRATIVE, Lines.GOAL),
                Cases.of2024().narrative(narrative).build())
            .looked());
  }
}
