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
              7) // the narrative's split of opening and accounts, its other split of both, 3
          // columns
          .put("STD-B02", 5) // 3 columns of the table, 2 of the narrative
          .put("STD-B03", 3)
          .put("STD-B04", 3)
          .put("STD-B05", 3)
          .put(
              "STD-B06",
              9) // total, kinds and projects of last year in 2, of the budget; 3 kinds in 2
          .put("STD-B07", 1)
          .put("STD-B08", 2) // floor area and investment
          .put("STD-D01", 3) // base-data table, department form and narrative
          .put("STD-D02", 3) // 3 projects
          .put("STD-D03", 2) // the accounts, and what was added
          .put("STD-D04", 3) // basic expenditure, operating expenditure by nature and as such
          .put("STD-D05", 2) // base-data table, department form
          .put("STD-D06", 8) // the figures, and 3 projects of the narrative
          .put("STD-D07", 1)
          .put("STD-D08", 2) // adjustments of projects by the narrative and by their forms
          .put(
              "STD-D09",
              11) // 3 projects × budget and accounts, 2 amounts in names, 3 in the narrative
          .put("STD-F01", 3) // 3 forms
          .put("STD-F02", 39) // 11 indicators, execution and total of each of 3 forms
          .put(
              "STD-F03",
              10) // 3 forms, 3 repeated rows of 2 project forms, 1 of the department form
          .put("STD-F04", 9) // 3 columns of 3 forms
          .put("STD-F05", 1)
          .put("STD-F06", 5) // 3 forms, the part of 2 project forms whose budget is stated
          .put("STD-F07", 3) // 3 forms
          .put("STD-N01", 1)
          .put("STD-N02", 1)
          .put("STD-N03", 4) // 4 dimensions
          .put("STD-N04", 4)
          .put("STD-N05", 3) // overall cost, timeliness, satisfaction
          .put("STD-N06", 2) // the overall cost is HN-C01's
          .put("STD-N07", 3)
          .put("STD-B09", 9) // staff, six lines of expenditure, floor area, investment
          .put("STD-B10", 2) // posts and staff
          .put("STD-C04", 4) // costs of the economy and of output of 2 project forms
          .put("STD-C02", 2) // which budget it is, and whether it is above all
          .put("STD-C03", 1)
          .put("STD-D10", 6) // the adjustment, operating expenditure, and two lines in two columns
          .put("STD-D12", 5) // the narrative, the table and 3 forms have a date
          .put("STD-D13", 1) // one person filled them all in
          .put("STD-D14", 1)
          .put("STD-D15", 4) // project expenditure and its 3 kinds
          .put("STD-D16", 3) // 3 projects
          .put("STD-D17", 1) // to nothing: no document was handed in twice
          .put("STD-F08", 12) // 4 dimensions of each of 3 forms
          .put("STD-F09", 14) // 4 cells of the department form, 5 of each of 2 project forms
          .put("STD-F10", 3)
          .put("STD-F11", 41) // as many indicators as STD-T01
          .put("STD-F13", 3) // 3 forms
          .put("STD-F15", 3)
          .put("STD-T15", 33) // as many indicators as STD-S04
          .put("STD-D18", 1) // to nothing: the narrative counts no projects
          .put("STD-B11", 4) // 3 parts, and the whole
          // The narrative states no public expense, no rate, no score of a project, no funds of the
          // whole.
          .put("STD-B12", 1)
          .put("STD-N15", 1)
          .put("STD-N16", 1)
          .put("STD-D19", 1)
          .put("STD-N17", 1) // the narrative's problems
          .put("STD-D20", 1) // to nothing: no counts or rates of the department are a project's too
          .put("STD-B13", 9) // three totals in three columns
          .put("STD-S10", 1)
          .put("STD-D21", 4) // the units of 3 forms and the narrative
          .put("STD-T16", 39) // as many indicators as STD-S04, 2 goals of 3 forms
          .put("STD-F16", 3) // 3 forms
          .put("STD-F17", 3)
          .put("STD-F18", 2) // two columns, and no tasks
          .put("STD-P05", 66) // as many indicators as STD-S04, twice
          .put("STD-F12", 33) // as many indicators as STD-S04
          .put("STD-N08", 4) // 4 dimensions
          .put("STD-N09", 1)
          .put("STD-N10", 1)
          .put("STD-N11", 4) // 4 dimensions
          .put("STD-N12", 4) // 4 goals
          .put(
              "STD-N13",
              7) // 3 splits, of which the narrative states no share, and 4 lines that may
          .put("STD-N14", 1) // to nothing: no project has a report of its own
          .put("STD-P01", 2) // the goals for basic expenditure and for projects
          .put("STD-P02", 3) // 3 forms
          .put("STD-P03", 2) // one goal of two projects
          .put("STD-P04", 1) // the narrative's one reason, more staff
          .put("STD-S05", 33) // as many indicators as STD-S04
          .put("STD-S06", 33)
          .put("STD-S07", 3)
          .put("STD-S08", 3)
          .put("STD-S09", 39) // as many rows as STD-F02
          .put("STD-T02", 41)
          .put("STD-T03", 41)
          .put("STD-T04", 41)
          .put("STD-T05", 41)
          .put("STD-T06", 41)
          .put("STD-T07", 59) // indicators as STD-T01, 4 goals, 1, 3 and twice 5 cells of words
          .put("STD-T08", 41)
          .put("STD-T09", 41)
          .put("STD-T10", 4) // the narrative and 3 forms
          .put("STD-T11", 41)
          .put("STD-T12", 41)
          .put("STD-T14", 5) // the narrative, the table and 3 forms
          .put("STD-T01", 41) // 8 indicators of the narrative, 11 of each of 3 forms
          .put(
              "STD-S01",
              17) // 4 dimensions and execution of each of 3 forms, and what 2 repeat of it
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
