package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.check.RowQuestion;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that contradict themselves (STD-T04). */
class CellContradictionTest {
  private static final RowQuestion QUESTION = ValueQuestion.CONTRADICTION;

  @ParameterizedTest
  @CsvSource({
    "合格率, ≤95%以上, 96%, FAILED",
    "合格率, ≥95%, 98%-90%, FAILED",
    "合格率, ≥95%, 10分, FAILED",
    "培训场次, 12-15次, 10分, FAILED",
    "完成时间, 2024年12月31日前, 10分, FAILED",
    "合格率, ≥95%, 96%, PASSED",
    "测评得分, ≥90分, 95分, PASSED",
    "测评得分, ≥90, 95分, PASSED",
    "测评得分, 优秀, 95分, PASSED",
    "合格率, ≥95%, 约95%, UNDECIDED",
    "合格率, 约95%, 10分, UNDECIDED",
    "合格率, 无, 10分, NOT_APPLICABLE"
  })
  void outcome(String name, String target, String actual, Outcome outcome) {
    assertEquals(
        outcome,
        OneIndicator.outcome(QUESTION, OneIndicator.of(Category.QUALITY, name, target, actual)));
  }

  /** 15, 15 beside 15, 15 is a warning; with a unit, a comparator or other points it is what it says. */
  @ParameterizedTest
  @CsvSource({
    "15, 15, 15, 15, FAILED",
    "15, 12, 15, 12, FAILED",
    "15, 12, 15, 15, PASSED",
    "15场, 15场, 15, 15, PASSED",
    "≥15, 15, 15, 15, PASSED",
    "12, 12, 15, 15, PASSED",
  })
  void pointsTypedAsValues(
      String target, String actual, String points, String score, Outcome outcome) {
    Indicator.Builder row =
        Indicator.builder()
            .category(Category.QUALITY)
            .name("展品完好情况")
            .target(target)
            .actual(actual)
            .points(points)
            .score(score);
    assertEquals(outcome, OneIndicator.outcome(QUESTION, row));
    assertEquals(outcome, OneIndicator.outcome(ValueQuestion.POINTS_TYPED, row));
  }

  @Test
  void moneyInAColumnHeadedPercentContradictsIt() {
    assertEquals(
        Outcome.FAILED,
        OneIndicator.outcome(
            QUESTION,
            OneIndicator.quality("成本", "", "28%").target(Figure.of(Target.parse("28.8万元", "%")))));
  }

  @Test
  void bothCellsAreNamed() {
    assertEquals(
        ImmutableList.of(
            "target department-form/indicator:合格率/target",
            "actual department-form/indicator:合格率/actual"),
        OneIndicator.ask(QUESTION, OneIndicator.quality("合格率", "≤95%以上", "96%")).looked());
  }
}
