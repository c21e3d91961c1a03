package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.hint.Hints;
import org.budgetperformance.hint.NearMiss;
import org.budgetperformance.hint.NearMiss.Kind;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.junit.jupiter.api.Test;

/** Where a score outside its range comes from, on one project form. */
class ScoredOtherwiseTest {
  private static SelfEvaluationForm.Builder form(String opening, String annual, String executed) {
    return SelfEvaluationForm.ofProject("道路养护经费")
        .funds(Lines.ANNUAL_FUNDS, opening, annual, executed);
  }

  private static Indicator indicator(
      Category category, String target, String actual, String points, String score) {
    return Indicator.builder()
        .category(category)
        .name("某指标")
        .target(target)
        .actual(actual)
        .points(points)
        .score(score)
        .build();
  }

  private static ImmutableList<String> origins(SelfEvaluationForm form, String rule) {
    Evaluation evaluation = HunanRules.module().evaluate(form);
    ImmutableList.Builder<String> origins = ImmutableList.builder();
    for (Finding finding : evaluation.findingsOneByOne()) {
      if (finding.rule().id().equals(rule)) {
        Hints.of(evaluation).nearMisses(finding).stream()
            .filter(nearMiss -> nearMiss.kind() == Kind.SCORED_OTHERWISE)
            .map(ScoredOtherwiseTest::origin)
            .forEach(origins::add);
      }
    }
    return origins.build();
  }

  private static String origin(NearMiss nearMiss) {
    return nearMiss.changes().values() + " " + nearMiss.sources() + " " + nearMiss.text().zh();
  }

  @Test
  void anotherFigureOfTheFormAsResult() {
    // 20 × 100 ÷ 125 = 16, but 20 × 100 ÷ 120 = 16.67, and 120 were executed.
    SelfEvaluationForm form =
        form("110", "130", "120")
            .indicator(indicator(Category.ECONOMIC_COST, "≤100万元", "125万元", "20", "16.67"))
            .build();
    assertEquals(
        ImmutableList.of(
            "[=120.00万元] [project-form:道路养护经费/annual-funds/executed]"
                + " 以项目支出绩效自评表「道路养护经费」 › 年度资金总额 › 全年执行数：120.00万元为实际完成值，"
                + "按“指标值÷完成值”恰得16.67分"),
        origins(form, "STD-S04"));
  }

  @Test
  void aReadingThatIsNotInForce() {
    // 20次 of 25次 are 8 of 10 points; 10 × 25 ÷ 20 = 12.5, capped at 10, is not how a shortfall
    // scores.
    SelfEvaluationForm form =
        form("", "", "").indicator(indicator(Category.QUANTITY, "≥25次", "20次", "10", "10")).build();
    assertEquals(
        ImmutableList.of("[] [] 按“指标值÷完成值”恰得10分", "[] [] 按“按超出比例扣分”恰得10分"),
        origins(form, "STD-S04"));
  }

  @Test
  void anotherBandOfAQuality() {
    // 明显改善 claims the first band, 8–10 of 10 points; 7 are of the second, 6–7.99.
    SelfEvaluationForm form =
        form("", "", "")
            .indicator(indicator(Category.SOCIAL_BENEFIT, "明显改善", "明显改善", "10", "7"))
            .build();
    assertEquals(ImmutableList.of("[] [] 按“部分达成年度指标并具有一定效果”恰得7分"), origins(form, "STD-S04"));
  }

  @Test
  void theOpeningBudgetTakenForTheAnnualOne() {
    // 20 of 25 are 80% and 8 points; 20 of the 20 opened are 10.
    SelfEvaluationForm form =
        form("20", "25", "20").execution(Lines.ANNUAL_FUNDS, "10", "80", "10").build();
    assertEquals(
        ImmutableList.of(
            "[20.00万元] [project-form:道路养护经费/annual-funds/opening]"
                + " 以项目支出绩效自评表「道路养护经费」 › 年度资金总额 › 年初预算数：20.00万元为全年预算数，"
                + "按“执行率计分”恰得10分"),
        origins(form, "STD-S03"));
  }
}
