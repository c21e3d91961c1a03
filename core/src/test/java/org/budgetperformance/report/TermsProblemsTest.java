package org.budgetperformance.report;

import static org.budgetperformance.evaluation.WaivedRates.DAY;
import static org.budgetperformance.evaluation.WaivedRates.UNIT;
import static org.budgetperformance.evaluation.WaivedRates.evaluate;
import static org.budgetperformance.evaluation.WaivedRates.stating;
import static org.budgetperformance.evaluation.WaivedRates.waiver;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.json.EvaluationJson;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.submission.FigureType;
import org.junit.jupiter.api.Test;

/** Every output says why a waiver does not hold, and how one that holds is bounded. */
class TermsProblemsTest {
  private static final Waiver SMALL =
      waiver().bound(Margin.off(FigureType.RATE, 1_000_000L)).build();
  private static final Waiver LATE = waiver().firstDay(DAY.plusDays(1)).build();
  private static final Waiver OTHER = waiver().unit("某市林业局").build();
  private static final Waiver PAST = waiver().fiscalYear(2022).build();

  @Test
  void inTextPageMarkdownAndJson() {
    Evaluation evaluation = evaluate(stating(UNIT, "90", 2024), DAY, SMALL, LATE, OTHER, PAST);

    assertEquals(4, evaluation.termsProblems().size());
    assertEquals(1, evaluation.findings().size());
    for (Report report :
        ImmutableList.of(
            TextReport.in(Locale.CHINESE),
            HtmlReport.in(Locale.CHINESE),
            MarkdownReport.in(Locale.CHINESE))) {
      String shown = report.render(evaluation, ImmutableList.of());
      for (String why :
          ImmutableList.of(
              "偏差上限为 1个百分点，现偏差 10个百分点，不再适用",
              "自 2025-05-02 起有效，核查日期为 2025-05-01，尚未生效",
              "只适用于某市林业局",
              "只适用于2022年度")) {
        assertTrue(shown.contains(why), why + " is not in " + shown);
      }
    }
    String json = EvaluationJson.write(evaluation);
    for (String kind : ImmutableList.of("OUTGROWN", "NOT_YET", "OTHER_UNIT", "OTHER_YEAR")) {
      assertTrue(
          json.contains("{\"kind\": \"" + kind + "\", \"rule\": \"STD-F03\", "), kind + json);
    }
  }

  @Test
  void daysAndBoundOfOneThatHoldsAreSaid() {
    Waiver bounded = waiver().bound(Margin.off(FigureType.RATE, 10_000_000L)).build();
    String text =
        TextReport.in(Locale.CHINESE)
            .render(evaluate(stating(UNIT, "90", 2024), DAY, bounded), ImmutableList.of());

    assertTrue(
        text.contains("  豁免：某市财政局，有效期 2025-05-01 至 2025-12-31，偏差不超过 10个百分点：年初已批复调整\n"), text);
  }
}
