package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.check.Checks;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.scoring.Schemes;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The row 其中：当年财政拨款 of a project's form: its own rate and score, and the points of the funds. */
class RepeatedFundsTest {
  private static final ScoringScheme SCHEME = Schemes.open().build();

  private static final ImmutableList<Rule> RULES =
      ImmutableList.<Rule>builder()
          .addAll(StandardRules.formArithmetic())
          .addAll(StandardRules.formScoring(SCHEME))
          .build();

  /** A project of 25 that spent 20: 80%, 8 points; what repeats it is given. */
  private static String found(String executed, String points, String rate, String score) {
    SelfEvaluationForm form =
        SelfEvaluationForm.ofProject("甲")
            .funds(Lines.ANNUAL_FUNDS, "25", "25", "20")
            .execution(Lines.ANNUAL_FUNDS, "10", "80", "8")
            .funds(Lines.CURRENT_APPROPRIATION, "25", "25", executed)
            .execution(Lines.CURRENT_APPROPRIATION, points, rate, score)
            .build();
    return Evaluation.run("test", Cases.of(form), RULES, SCHEME).findings().stream()
        .map(finding -> finding.rule().id())
        .reduce((a, b) -> a + " " + b)
        .orElse("nothing");
  }

  @ParameterizedTest
  @CsvSource({
    "20, 10, 80, 8, nothing",
    "20, '', 80, '', nothing",
    "20, '', '', '', nothing", // the row need not repeat them
    "20, 10, 81, 8, STD-F03",
    "20, 5, 80, 8, STD-S01",
    "20, 10, 80, 10, STD-S03",
    "20, '', '', 10, STD-S03"
  })
  void repeatsWhatItsOwnFiguresSupport(
      String executed, String points, String rate, String score, String rules) {
    assertEquals(rules, found(executed, points, rate, score));
  }

  @ParameterizedTest
  @CsvSource({"25, 20, 80, PASSED", "25, 20, '', NOT_APPLICABLE", "25, XX, 80, UNDECIDED"})
  void aRateIsRecomputedWhereItIsStated(
      String annual, String executed, String rate, Outcome outcome) {
    Check check =
        Checks.ratioWhereStated(
            Documents.PROJECT_FORM,
            Lines.CARRIED_OVER,
            Columns.EXECUTED,
            Columns.ANNUAL,
            Columns.EXECUTION_RATE);
    SelfEvaluationForm form =
        SelfEvaluationForm.ofProject("甲")
            .funds(Lines.CARRIED_OVER, "", annual, executed)
            .execution(Lines.CARRIED_OVER, "", rate, "")
            .build();
    assertEquals(outcome, CheckTester.of(check, Cases.of(form)).outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "10, 8, PASSED",
    "'', '', NOT_APPLICABLE",
    "'', 无, NOT_APPLICABLE",
    "10, '', UNDECIDED",
    "'', XX, UNDECIDED"
  })
  void aRowThatRepeatsNeitherPointsNorScoreTakesNoPart(
      String points, String score, Outcome outcome) {
    Check check =
        Checks.supportedScores(Documents.PROJECT_FORM, Lines.CURRENT_APPROPRIATION, SCHEME);
    SelfEvaluationForm form =
        SelfEvaluationForm.ofProject("甲")
            .funds(Lines.CURRENT_APPROPRIATION, "25", "25", "20")
            .execution(Lines.CURRENT_APPROPRIATION, points, "80", score)
            .build();
    assertEquals(outcome, CheckTester.of(check, Cases.of(form)).outcome());
  }
}
