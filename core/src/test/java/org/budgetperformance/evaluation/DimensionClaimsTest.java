package org.budgetperformance.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Year;
import java.util.Optional;
import org.budgetperformance.amount.Points;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.scoring.DimensionScore;
import org.budgetperformance.scoring.ScoreVerdict;
import org.budgetperformance.scoring.Scores;
import org.budgetperformance.scoring.ScoresTest;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** What a dimension claims if its indicators do not all say what they score. */
class DimensionClaimsTest {
  private static Indicator indicator(String name, String actual, String score) {
    return Indicator.builder()
        .category(Category.ECONOMIC_COST)
        .name(name)
        .target("≤5%")
        .actual(actual)
        .points("10")
        .score(score)
        .build();
  }

  private static DimensionScore cost(Indicator... indicators) {
    SelfEvaluationForm.Builder form = SelfEvaluationForm.ofDepartment();
    for (Indicator indicator : indicators) {
      form.indicator(indicator);
    }
    return Scores.of(Submission.of(form.build(), Year.of(2024)), ScoresTest.SCHEME)
        .department()
        .get()
        .dimensions()
        .get(0);
  }

  @Test
  void oneScoreLeftBlankLeavesTheSumUnknown() {
    DimensionScore cost = cost(indicator("甲", "5%", "10"), indicator("乙", "5%", ""));
    assertEquals(Optional.empty(), cost.claimed());
    assertEquals(ScoreVerdict.NOT_STATED, cost.verdict());
  }

  @Test
  void aDimensionWithoutIndicatorsClaimsNothing() {
    assertEquals(Optional.empty(), cost().claimed());
  }

  @Test
  void oneResultLeftBlankLeavesTheDimensionOpen() {
    // 10, and from 0 to 10.
    DimensionScore cost = cost(indicator("甲", "5%", "10"), indicator("乙", "", "6"));
    assertEquals(Optional.of(Points.of(16)), cost.claimed());
    assertEquals("10–20", cost.supported().toString());
    assertEquals(ScoreVerdict.OPEN, cost.verdict());
  }
}
