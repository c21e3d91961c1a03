package org.budgetperformance.hint;

import static org.budgetperformance.submission.Documents.DEPARTMENT_FORM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Year;
import org.budgetperformance.check.Checks;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.TestChecks;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.scoring.ScoresTest;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** A score may come from what another document says of the same indicator. */
class ScoreByOtherDocumentTest {
  private static final String SOURCE = "narrative/indicator:接访次数/";

  private static Indicator.Builder indicator(String target, String actual, String score) {
    return Indicator.builder()
        .category(Category.QUANTITY)
        .name("接访次数")
        .target(target)
        .actual(actual)
        .score(score);
  }

  private static ImmutableList<String> hints(Indicator.Builder form, Indicator.Builder narrative) {
    Rule rule =
        TestChecks.rule(
            "A", Checks.supportedScores(DEPARTMENT_FORM, Lines.INDICATOR, ScoresTest.SCHEME));
    Submission submission =
        Submission.builder()
            .fiscalYear(Year.of(2024))
            .form(SelfEvaluationForm.ofDepartment().indicator(form.points("10").build()).build())
            .narrative(Narrative.builder().indicator(narrative.build()).build())
            .build();
    Evaluation evaluation =
        Evaluation.run("test 1", submission, ImmutableList.of(rule), ScoresTest.SCHEME);
    return Hints.of(evaluation).nearMisses(Iterables.getOnlyElement(evaluation.findings())).stream()
        .filter(nearMiss -> nearMiss.kind() == NearMiss.Kind.SCORED_OTHERWISE)
        .filter(nearMiss -> !nearMiss.changes().isEmpty())
        .map(nearMiss -> nearMiss.changes().values() + " by " + nearMiss.sources())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void theTargetOfTheNarrative() {
    // 20 of 25 are 8 of 10 points, 20 of the narrative's 20 are 10.
    assertEquals(
        ImmutableList.of("[≥20次] by [" + SOURCE + "target]"),
        hints(indicator("≥25次", "20次", "10"), indicator("≥20次", "", "10")));
  }

  @Test
  void theResultOfTheNarrative() {
    // 20 of 25 are 8 of 10 points, the narrative's 15 of 25 are 6.
    assertEquals(
        ImmutableList.of("[=15次] by [" + SOURCE + "actual]"),
        hints(indicator("≥25次", "20次", "6"), indicator("≥25次", "15次", "6")));
  }

  @Test
  void whatTheNarrativeSaysTooExplainsNothing() {
    assertEquals(
        ImmutableList.of(), hints(indicator("≥25次", "20次", "6"), indicator("≥25次", "20次", "6")));
  }
}
