package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.junit.jupiter.api.Test;

/** An indicator stands in a form once (STD-F10). */
class DuplicateIndicatorsTest {
  private static final Check CHECK = DuplicateIndicators.in(Documents.DEPARTMENT_FORM);

  private static Indicator.Builder training(String name) {
    return OneIndicator.of(Category.QUANTITY, name, "≥12次", "12次");
  }

  private static Outcome outcome(Indicator.Builder... indicators) {
    return CheckTester.of(CHECK, OneIndicator.in(indicators)).outcome();
  }

  @Test
  void theSameNameAndCategoryAreOneIndicator() {
    CheckTester tester =
        CheckTester.of(CHECK, OneIndicator.in(training("培训"), training("调研"), training("培 训")));
    assertEquals(Outcome.FAILED, tester.outcome());
    assertEquals(
        ImmutableList.of(
            "indicator department-form/indicator:培训/target",
            "indicator department-form/indicator:培 训/target"),
        tester.looked());
  }

  @Test
  void anotherNameOrCategoryIsAnotherIndicator() {
    assertEquals(Outcome.PASSED, outcome(training("培训"), training("调研")));
    assertEquals(
        Outcome.PASSED, outcome(training("培训"), OneIndicator.quality("培训", "≥95%", "96%")));
  }

  @Test
  void aCategoryThatIsBlankLeavesItOpen() {
    assertEquals(
        Outcome.UNDECIDED, outcome(training("培训"), training("培训").category(Figure.blank())));
  }

  @Test
  void whatDoesNotApplyDoesNotCount() {
    assertEquals(Outcome.PASSED, outcome(training("培训"), training("培训").points("0").score("0")));
    assertEquals(Outcome.PASSED, outcome(training("培训"), training("培训").target("无")));
    assertEquals(Outcome.NOT_APPLICABLE, outcome(training("培训").target("无")));
  }

  @Test
  void twoFormsMayHaveTheSameIndicator() {
    Check check = DuplicateIndicators.in(Documents.PROJECT_FORM);
    assertEquals(
        ImmutableList.of(Outcome.PASSED, Outcome.PASSED),
        CheckTester.of(
                check,
                Cases.of(
                    SelfEvaluationForm.ofProject("道路")
                        .indicator(training("培训").build())
                        .build()
                        .sheet(),
                    SelfEvaluationForm.ofProject("桥梁")
                        .indicator(training("培训").build())
                        .build()
                        .sheet()))
            .outcomes());
  }
}
