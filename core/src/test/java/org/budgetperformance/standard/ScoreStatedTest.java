package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** A narrative that scores says the score of every indicator. */
class ScoreStatedTest {
  private static final Check CHECK = ScorePresence.inNarrative();

  private static Narrative.Builder named(String... namesAndScores) {
    Narrative.Builder narrative = Narrative.builder();
    for (int i = 0; i < namesAndScores.length; i += 2) {
      narrative.indicator(
          Indicator.builder().name(namesAndScores[i]).score(namesAndScores[i + 1]).build());
    }
    return narrative;
  }

  private static CheckTester tester(Narrative.Builder narrative) {
    Submission submission = Cases.of(narrative.build().sheet());
    return CheckTester.of(CHECK, submission);
  }

  @Test
  void allThatAreLeftOutAreOneFinding() {
    CheckTester tester = tester(named("甲", "10", "乙", "", "丙", ""));
    assertEquals(Outcome.FAILED, tester.outcome());
    assertEquals(
        ImmutableList.of("score narrative/indicator:乙/score", "score narrative/indicator:丙/score"),
        tester.looked());
  }

  @Test
  void aTotalIsAScoreToo() {
    assertEquals(
        Outcome.FAILED,
        tester(named("甲", "").state(Lines.TOTAL, Columns.SCORE, "98.87")).outcome());
  }

  @Test
  void whereAllAreSaidNothingIsFound() {
    assertEquals(Outcome.PASSED, tester(named("甲", "10", "乙", "0")).outcome());
  }

  @Test
  void aNarrativeThatDoesNotScoreNeedNotSayAny() {
    assertEquals(Outcome.NOT_APPLICABLE, tester(named("甲", "", "乙", "")).outcome());
  }

  @Test
  void aScoreThatCannotBeReadLeavesItOpen() {
    assertEquals(Outcome.UNDECIDED, tester(named("甲", "10", "乙", "XX")).outcome());
  }

  @Test
  void anIndicatorThatDoesNotApplyHasNoScore() {
    Narrative.Builder narrative =
        named("甲", "10")
            .indicator(Indicator.builder().name("乙").target("无").build())
            .indicator(Indicator.builder().name("丙").points("0").build());
    assertEquals(Outcome.PASSED, tester(narrative).outcome());
  }
}
