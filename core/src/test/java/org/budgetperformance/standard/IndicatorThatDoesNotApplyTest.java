package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** An indicator that does not apply takes no part in a sum: its blank score is nothing, not open. */
class IndicatorThatDoesNotApplyTest {
  @Test
  void ofNinetyAndTenAHundredIsRight() {
    assertEquals(Outcome.PASSED, outcome("无", "100"));
  }

  @Test
  void ofNinetyAndTenAHundredAndOneIsWrong() {
    assertEquals(Outcome.FAILED, outcome("无", "101"));
    assertEquals(Outcome.FAILED, outcome("——", "101"));
    assertEquals(Outcome.FAILED, outcome("本指标不适用此项目", "101"));
    assertEquals(Outcome.FAILED, outcome("", "101"));
  }

  @Test
  void theBlankScoreOfAnIndicatorThatAppliesIsOpen() {
    assertEquals(Outcome.UNDECIDED, outcome("≥90%", "101"));
  }

  /** A form of an indicator of 90 points, execution of 10, and one indicator with a target alone. */
  private static Outcome outcome(String target, String total) {
    SelfEvaluationForm form =
        SelfEvaluationForm.ofProject("道路")
            .execution(Lines.ANNUAL_FUNDS, "10", "100", "10")
            .indicator(
                Indicator.builder()
                    .category(Category.QUANTITY)
                    .name("巡查次数")
                    .target("≥12次")
                    .actual("12次")
                    .points("90")
                    .score("90")
                    .build())
            .indicator(
                Indicator.builder()
                    .category(Category.ECOLOGICAL_BENEFIT)
                    .name("生态效益情况")
                    .target(target)
                    .build())
            .total("100", total)
            .build();
    Rule rule =
        StandardRules.formArithmetic().stream()
            .filter(each -> each.info().id().equals("STD-F01"))
            .findFirst()
            .get();
    return Evaluation.run("test", Submission.of(form, Year.of(2024)), ImmutableList.of(rule), null)
        .applications()
        .get(0)
        .outcome();
  }
}
