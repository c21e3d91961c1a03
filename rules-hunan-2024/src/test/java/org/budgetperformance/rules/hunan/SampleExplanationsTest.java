package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.amount.Points;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.Explanation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.scoring.ScoreExplanation;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** Trees of the sample report, worked out by hand. */
class SampleExplanationsTest {
  private static final Submission SAMPLE = SampleReport.submission();
  private static final Evaluation EVALUATION = HunanRules.module().evaluate(SAMPLE);

  private static Explanation failed(String rule) {
    return EVALUATION.applications().stream()
        .filter(application -> application.rule().id().equals(rule))
        .filter(application -> application.outcome() == Outcome.FAILED)
        .map(Application::explanation)
        .findFirst()
        .get();
  }

  private static ImmutableList<String> results(Step step) {
    return step.inputs().stream()
        .map(input -> input.result().words().zh())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void basicAndProjectExpenditureExceedTheExecutedAmountBy26() {
    assertEquals(
        "STD-D07 基本支出与项目支出决算之和等于全年执行数: FAILED\n"
            + "整体支出绩效自评表的年度资金总额全年执行数 = 自评报告的基本支出本年决算数 + 自评报告的项目支出本年决算数:"
            + " 不成立  [相等]\n"
            + "  整体支出绩效自评表的年度资金总额全年执行数: 171.38万元 ±0.005万元  [合计]\n"
            + "    年度资金总额全年执行数: 171.38万元 ±0.005万元  @ 整体支出绩效自评表 › 年度资金总额 › 全年执行数\n"
            + "  自评报告的基本支出本年决算数 + 自评报告的项目支出本年决算数: 197.38万元 ±0.01万元  [合计]\n"
            + "    基本支出本年决算数: 163.38万元 ±0.005万元  @ 自评报告 › 基本支出 › 本年决算数\n"
            + "    项目支出本年决算数: 34.00万元 ±0.005万元  @ 自评报告 › 项目支出 › 本年决算数\n"
            + "最大差额: 26.00万元\n"
            + "  整体支出绩效自评表的年度资金总额全年执行数: 171.38万元 ±0.005万元  [合计] （计算见上）\n"
            + "  自评报告的基本支出本年决算数 + 自评报告的项目支出本年决算数: 197.38万元 ±0.01万元  [合计] （计算见上）\n",
        failed("STD-D07").text(Locale.CHINESE));
  }

  /** ≤127.73, 161.73: the readings give 20 × 127.73 ÷ 161.73, 20 × (2 − 161.73 ÷ 127.73), and 0. */
  @Test
  void aCostAboveItsLimitSupports0To1580Of20() {
    Explanation explanation = failed("STD-S04");
    assertEquals("4.20", explanation.margin().toString());
    Step range = explanation.verdict().inputs().get(1);
    assertEquals("0–15.80", range.result().words().en());
    Step missed = range.inputs().get(0);
    assertEquals("yes", missed.result().words().en());
    assertEquals(ImmutableList.of("161.73万元", "127.73万元"), results(missed.inputs().get(0)));
    Step readings = range.inputs().get(1);
    // 14.6762… and 15.7954…
    assertEquals(ImmutableList.of("14.68", "15.80", "0"), results(readings));
    assertEquals(ImmutableList.of("20", "≈73.381351%"), results(product(readings, 0)));
    assertEquals(ImmutableList.of("20", "≈78.977308%"), results(product(readings, 1)));
    assertEquals(ImmutableList.of("20", "0%"), results(product(readings, 2)));
    for (Step reading : readings.inputs()) {
      assertTrue(reading.inputs().get(0).basis().get().contains("（惯例，非规定）"), reading.toString());
    }
  }

  /** The parameter stands before the rounding of a product. */
  private static Step product(Step readings, int number) {
    return readings.inputs().get(number).inputs().get(1).inputs().get(0);
  }

  @Test
  void theDepartmentsFormSupports7600To9580() {
    ScoreExplanation explanation = EVALUATION.explain(EVALUATION.score().get().department().get());
    // 0–15.80 + 0 + 0 + 15 + 15 + 10 + 4 × 4–5 + 10 + 10
    assertEquals("76–95.80", explanation.tree().result().words().en());
    assertEquals(
        ImmutableList.of(
            "0–15.80", "0", "0", "15", "15", "10", "4–5", "4–5", "4–5", "4–5", "10", "10"),
        results(explanation.tree()));
    assertEquals(Optional.empty(), explanation.verify(SAMPLE));
  }

  @Test
  void aTreeThatSaysSomethingElseIsCaught() {
    ScoreExplanation explanation = EVALUATION.explain(EVALUATION.score().get().department().get());
    Submission other = SampleReport.submission();
    assertEquals(Optional.empty(), explanation.verify(other));
    Submission changed =
        other.with(
            other.place("department-form/indicator:整体支出控制额/points").get(),
            Figure.of(Points.of(10)));
    assertTrue(explanation.verify(changed).isPresent());
  }
}
