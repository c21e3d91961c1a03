package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.TreeMap;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.rule.Outcome;
import org.junit.jupiter.api.Test;

/** Every application of every rule is accounted for; the numbers are counted on the report. */
class EveryApplicationTest {
  private static final ImmutableMap<String, Integer> APPLICATIONS =
      ImmutableMap.<String, Integer>builder()
          .put("HN-C01", 1)
          .put(
              "STD-B01",
              6) // the narrative's split of opening and accounts, its other split, 3 columns
          .put("STD-B02", 3) // 3 columns
          .put("STD-B03", 3)
          .put("STD-B04", 3)
          .put("STD-B05", 3)
          .put("STD-B06", 5) // 2 columns whole, 3 kinds of projects
          .put("STD-B07", 1)
          .put("STD-B08", 2) // floor area and investment
          .put("STD-D01", 2) // base-data table and department form
          .put("STD-D02", 3) // 3 projects
          .put("STD-D03", 1)
          .put("STD-D04", 3) // basic expenditure, operating expenditure by nature and as such
          .put("STD-D05", 2) // base-data table, department form
          .put("STD-D06", 5)
          .put("STD-D07", 1)
          .put("STD-D08", 2) // adjustments of projects by the narrative and by their forms
          .put(
              "STD-D09",
              11) // 3 projects × budget and accounts, 2 amounts in names, 3 in the narrative
          .put("STD-F01", 3) // 3 forms
          .put("STD-F02", 39) // 11 indicators, execution and total of each of 3 forms
          .put("STD-F03", 9) // 3 forms, 3 repeated rows of 2 project forms
          .put("STD-F04", 6) // 3 columns of 2 project forms
          .put("STD-F05", 1)
          .put("STD-F06", 3)
          .put("STD-F07", 2) // 2 project forms
          .put("STD-N01", 1)
          .put("STD-N02", 1)
          .put("STD-N03", 4) // 4 dimensions
          .put("STD-N04", 4)
          .put("STD-N05", 3) // overall cost, timeliness, satisfaction
          .put("STD-N06", 2) // the overall cost is HN-C01's
          .put("STD-N07", 3)
          .put("STD-T01", 41) // 8 indicators of the narrative, 11 of each of 3 forms
          .put("STD-S01", 15) // 4 dimensions and execution of each of 3 forms
          .put("STD-S02", 3)
          .put("STD-S03", 5) // 3 forms, the repeated row of 2 project forms
          .put("STD-S04", 33) // 11 indicators of each of 3 forms
          .build();

  private final Evaluation evaluation = HunanRules.module().evaluate(SampleReport.submission());

  @Test
  void everyRuleIsAppliedAsOftenAsTheReportHasWhatItSpeaksOf() {
    Map<String, Integer> counted = new TreeMap<>();
    for (Application application : evaluation.applications()) {
      counted.merge(application.rule().id(), 1, Integer::sum);
    }
    assertEquals(new TreeMap<>(APPLICATIONS), counted);
  }

  @Test
  void everyApplicationHasOneOfTheSixOutcomes() {
    Map<Outcome, Integer> counted = new TreeMap<>();
    for (Outcome outcome : Outcome.values()) {
      counted.put(outcome, 0);
    }
    for (Application application : evaluation.applications()) {
      counted.merge(application.outcome(), 1, Integer::sum);
      assertEquals(application.outcome(), application.explain().outcome());
    }
    assertEquals(new TreeMap<>(evaluation.counts()), counted);
    assertEquals(
        APPLICATIONS.values().stream().mapToInt(Integer::intValue).sum(),
        counted.values().stream().mapToInt(Integer::intValue).sum());
  }
}
