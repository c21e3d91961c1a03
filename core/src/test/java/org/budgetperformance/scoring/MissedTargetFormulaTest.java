package org.budgetperformance.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableSet;
import java.time.Year;
import java.util.Optional;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepVerifier;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A formula for a missed target is four whole numbers. */
class MissedTargetFormulaTest {
  /** Twice the overrun is deducted: 1 − 2 × (r − 1) = 3 − 2r. */
  private static final MissedTargetFormula DOUBLE =
      MissedTargetFormula.of("DOUBLE_DEDUCTION", "加倍扣分", "twice the overrun", -2, 3, 0, 1);

  /** 1 ÷ (r − 1): nothing is left to divide by where the target is hit. */
  private static final MissedTargetFormula OVER_THE_OVERRUN =
      MissedTargetFormula.of("OVER_THE_OVERRUN", "超出率倒数", "1 ÷ overrun", 0, 1, 1, -1);

  @ParameterizedTest
  @CsvSource({
    "110, 80%", // 3 − 2 × 1.1
    "125, 50%",
    "150, 0%", // nothing from half as much again
    "200, 0%", // 3 − 4 is below nothing
    "100, 100%",
    "90, 100%" // more than everything is everything
  })
  void aJurisdictionAddsOneAsData(int percent, String share) {
    assertEquals(share, DOUBLE.share(Rate.of(percent, 100)).toString());
  }

  @Test
  void itScoresAsOneOfTheScheme() {
    ScoringScheme scheme = Schemes.overrunBy(DOUBLE);
    assertEquals(
        "16", // 20 × (3 − 2 × 110 ÷ 100)
        scheme.supported(Target.parse("≤100万元"), Actual.parse("110万元"), Points.of(20)).toString());
    assertEquals(
        ImmutableSet.builder().addAll(MissedTargetFormula.KNOWN).add(DOUBLE).build(),
        scheme.formulas());
  }

  @Test
  void aDivisionByZeroLeavesEverything() {
    assertEquals(Rate.ONE, OVER_THE_OVERRUN.share(Rate.ONE));
    assertEquals(Rate.ONE, MissedTargetFormula.TARGET_OVER_ACTUAL.share(Rate.ZERO));
    assertEquals("50%", OVER_THE_OVERRUN.share(Rate.of(3, 1)).toString()); // 1 ÷ (3 − 1)
    assertEquals(Rate.ZERO, OVER_THE_OVERRUN.share(Rate.of(1, 2))); // 1 ÷ −0.5
  }

  @Test
  void largeNumbersAreExact() {
    long most = Long.MAX_VALUE;
    assertEquals(Rate.ONE, MissedTargetFormula.LINEAR_OVERRUN.share(Rate.of(1, most)));
    // 2 − m ÷ (m − 2) = (m − 4) ÷ (m − 2)
    assertEquals(
        Rate.of(most - 4, most - 2),
        MissedTargetFormula.LINEAR_OVERRUN.share(Rate.of(most, most - 2)));
  }

  /** From the share of three quarters back to the ratio, solved by hand. */
  @ParameterizedTest
  @CsvSource({
    "ACTUAL_OVER_TARGET, 3, 4",
    "TARGET_OVER_ACTUAL, 4, 3",
    "LINEAR_OVERRUN, 5, 4" // 2 − 3/4
  })
  void itsInverseFollows(String id, int actual, int target) {
    assertEquals(
        Optional.of(Fraction.of(actual, target)), Schemes.formula(id).ratio(Fraction.of(3, 4)));
  }

  @Test
  void theInverseOfOneOfOnesOwnFollowsToo() {
    assertEquals(Optional.of(Fraction.of(9, 8)), DOUBLE.ratio(Fraction.of(3, 4))); // (3 − ¾) ÷ 2
    assertEquals(Optional.empty(), MissedTargetFormula.NOTHING.ratio(Fraction.of(3, 4)));
  }

  /** Its steps come to what it comes to, and can be done again. */
  @ParameterizedTest
  @CsvSource({
    "-2, 3, 0, 1, 110万元, 16", // 20 × (3 − 2.2)
    "0, 1, 1, -1, 300万元, 10", // 20 ÷ (3 − 1)
    "1, 1, 2, 1, 150万元, 12.50", // 20 × 2.5 ÷ 4
    "0, 1, 1, -2, 200万元, 20", // 1 ÷ 0 leaves everything
    "0, 0, 0, 1, 110万元, 0"
  })
  void itsStepsFollow(int a, int b, int c, int d, String actual, String score) {
    MissedTargetFormula own = MissedTargetFormula.of("OWN", "自定", "own", a, b, c, d);
    Submission submission =
        Submission.of(
            SelfEvaluationForm.ofDepartment()
                .indicator(
                    Indicator.builder()
                        .name("甲")
                        .target("≤100万元")
                        .actual(actual)
                        .points("20")
                        .build())
                .build(),
            Year.of(2024));
    Sheet form = submission.sheets(Documents.DEPARTMENT_FORM).get(0);
    SheetRow row = form.row(form.rows(Lines.INDICATOR).get(0));
    ScoringScheme scheme = Schemes.overrunBy(own);
    Step tree = SupportedScore.explain(row, scheme);
    assertEquals(score, SupportedScore.of(row, scheme).range().toString());
    assertEquals(score, tree.result().toString());
    assertEquals(Optional.empty(), StepVerifier.verify(tree, submission));
  }

  @Test
  void formulasAreEqualIfTheySayTheSame() {
    assertEquals(
        DOUBLE,
        MissedTargetFormula.of("DOUBLE_DEDUCTION", "加倍扣分", "twice the overrun", -2, 3, 0, 1));
    assertEquals(DOUBLE, Copies.of(DOUBLE));
    assertEquals(DOUBLE.hashCode(), Copies.of(DOUBLE).hashCode());
    assertEquals(MissedTargetFormula.KNOWN, Copies.of(MissedTargetFormula.KNOWN));
    assertNotEquals(
        DOUBLE,
        MissedTargetFormula.of("DOUBLE_DEDUCTION", "加倍扣分", "twice the overrun", -3, 4, 0, 1));
  }

  @Test
  void aKnownOneIsCalledByItsIdAndAnyOtherSaysItsNumbers() {
    assertEquals("LINEAR_OVERRUN", MissedTargetFormula.LINEAR_OVERRUN.toString());
    assertEquals("DOUBLE_DEDUCTION (-2·r + 3) ÷ (0·r + 1)", DOUBLE.toString());
  }

  @Test
  void nothingIsDividedByNothingAndNoKnownIdMeansSomethingElse() {
    assertThrows(
        IllegalArgumentException.class, () -> MissedTargetFormula.of("X", "某", "x", 1, 0, 0, 0));
    assertThrows(
        IllegalArgumentException.class,
        () -> MissedTargetFormula.of("NOTHING", "不得分", "nothing", 0, 1, 0, 1));
  }
}
