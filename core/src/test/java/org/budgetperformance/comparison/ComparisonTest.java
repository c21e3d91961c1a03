package org.budgetperformance.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.budgetperformance.amount.Points;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.TestChecks;
import org.budgetperformance.evaluation.TestChecks.Scores;
import org.budgetperformance.evaluation.TestChecks.Throwing;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.ScoresTest;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;

/** Two evaluations side by side. */
class ComparisonTest {
  /** Fails a score above a limit in hundredths and cannot decide on a blank one. */
  private static final class Above extends Scores {
    private static final long serialVersionUID = 1L;

    private final long limit;

    Above(long limit) {
      this.limit = limit;
    }

    @Override
    public void examine(Submission submission, Examination examination) {
      for (Sheet sheet : submission.sheets()) {
        for (int row = 0; row < sheet.rows(Lines.INDICATOR).length(); row++) {
          apply(sheet, sheet.rows(Lines.INDICATOR).get(row), examination);
        }
      }
    }

    @Override
    public void apply(Sheet sheet, int row, Examination examination) {
      examination.start();
      boolean stated = sheet.at(row, Columns.SCORE).isStated();
      long score = examination.look("score", 0, 1, sheet, row, Columns.SCORE).units();
      examination.end(
          !stated ? Outcome.UNDECIDED : score > limit ? Outcome.FAILED : Outcome.PASSED);
    }
  }

  private static final Rule A = TestChecks.rule("A", new Above(100));
  private static final Rule B = TestChecks.rule("B", new Above(100));

  /** A form of two indicators with these scores. */
  private static Submission scores(String first, String second) {
    return Submission.builder()
        .fiscalYear(Year.of(2024))
        .form(
            SelfEvaluationForm.ofDepartment()
                .indicator(Indicator.builder().name("甲").points("1").score(first).build())
                .indicator(Indicator.builder().name("乙").points("1").score(second).build())
                .build())
        .build();
  }

  private static Evaluation run(Submission submission, Rule... rules) {
    return Evaluation.run("test 1", submission, ImmutableList.copyOf(rules), null);
  }

  private static Comparison compare(Submission before, Submission after) {
    return Comparison.of(run(before, A), run(after, A));
  }

  private static String place(Optional<Finding> finding) {
    return finding.get().places().get(0).row().subject().get();
  }

  @Test
  void aCorrectedFindingIsGoneAndThePlaceNowPasses() {
    Comparison comparison = compare(scores("2", "1"), scores("1", "1"));

    assertEquals("1 gone, 0 appeared, 0 changed, 0 unchanged", comparison.toString());
    FindingChange gone = comparison.gone().get(0);
    assertEquals("A", gone.ruleId());
    assertEquals("甲", place(gone.before()));
    assertEquals(Outcome.PASSED, gone.after().get().outcome());
  }

  @Test
  void aFindingWhoseFigureWasDeletedIsGoneAndUndecided() {
    FindingChange gone = compare(scores("2", "1"), scores("", "1")).gone().get(0);

    assertEquals(Outcome.UNDECIDED, gone.after().get().outcome());
  }

  @Test
  void aFindingWhoseRowWasDeletedIsGoneWithoutATrace() {
    Submission empty =
        Submission.builder()
            .fiscalYear(Year.of(2024))
            .form(SelfEvaluationForm.ofDepartment().build())
            .build();

    assertFalse(compare(scores("2", "1"), empty).gone().get(0).after().isPresent());
  }

  @Test
  void aFindingThatWasNotThereAppearsWithWhatTheRuleSaidBefore() {
    Comparison comparison = compare(scores("2", "1"), scores("2", "3"));

    assertEquals("0 gone, 1 appeared, 0 changed, 1 unchanged", comparison.toString());
    FindingChange appeared = comparison.appeared().get(0);
    assertEquals("乙", place(appeared.after()));
    assertEquals(Outcome.PASSED, appeared.before().get().outcome());
    assertEquals("甲", place(comparison.unchanged().get(0).after()));
  }

  @Test
  void aFindingWithOtherFiguresIsTheSameOneAndChanged() {
    Comparison comparison = compare(scores("2", "1"), scores("3", "1"));

    assertEquals("0 gone, 0 appeared, 1 changed, 0 unchanged", comparison.toString());
    FindingChange changed = comparison.changed().get(0);
    assertEquals("2", changed.before().get().operands().get(0).figure().toString());
    assertEquals("3", changed.after().get().operands().get(0).figure().toString());
  }

  @Test
  void aWaivedFindingIsGoneAndWaived() {
    EvaluationTerms terms =
        EvaluationTerms.builder()
            .date(LocalDate.of(2025, 5, 1))
            .addWaivers(
                Waiver.builder(run(scores("2", "1"), A).findings().get(0))
                    .authority("某市财政局")
                    .reason("年初已批复调整")
                    .lastDay(LocalDate.of(2025, 5, 1))
                    .build())
            .build();
    Evaluation after = Evaluation.run("test 1", scores("2", "1"), ImmutableList.of(A), null, terms);
    Comparison comparison = Comparison.of(run(scores("2", "1"), A), after);

    assertEquals(Outcome.WAIVED, comparison.gone().get(0).after().get().outcome());
  }

  @Test
  void aNewRuleBringsFindingsAndARemovedOneTakesThemAway() {
    Submission submission = scores("2", "1");
    Comparison comparison = Comparison.of(run(submission, A), run(submission, B));

    assertEquals("1 gone, 1 appeared, 0 changed, 0 unchanged", comparison.toString());
    assertFalse(comparison.gone().get(0).after().isPresent());
    assertEquals("B", comparison.appeared().get(0).ruleId());
    assertFalse(comparison.appeared().get(0).before().isPresent());
  }

  @Test
  void aRegradedFindingHasChanged() {
    Rule notice = TestChecks.rule("A", Severity.NOTICE, new Above(100));
    Comparison comparison = Comparison.of(run(scores("2", "1"), A), run(scores("2", "1"), notice));

    assertEquals("0 gone, 0 appeared, 1 changed, 0 unchanged", comparison.toString());
  }

  @Test
  void ofTwoFindingsAtOnePlaceOneCanGo() {
    Rule two = TestChecks.rule("A", new Above(100), new Above(200));
    Comparison comparison = Comparison.of(run(scores("3", "1"), two), run(scores("2", "1"), two));

    assertEquals("1 gone, 0 appeared, 1 changed, 0 unchanged", comparison.toString());
    assertEquals(Outcome.PASSED, comparison.gone().get(0).after().get().outcome());
  }

  @Test
  void whatDidNotChangeIsPairedFirst() {
    Rule one = TestChecks.rule("A", new Above(100), new Above(200));
    Rule other = TestChecks.rule("A", new Above(200), new Above(100));
    Comparison comparison = Comparison.of(run(scores("2", "3"), one), run(scores("2", "3"), other));

    assertEquals("0 gone, 0 appeared, 0 changed, 3 unchanged", comparison.toString());
  }

  @Test
  void aRuleThatThrewIsAFindingOfItsOwn() {
    Rule broken = TestChecks.rule("A", new Throwing(new IllegalStateException("broken"), true));
    Comparison comparison = Comparison.of(run(scores("2", "1"), A), run(scores("2", "1"), broken));

    assertEquals("1 gone, 1 appeared, 0 changed, 0 unchanged", comparison.toString());
    assertFalse(comparison.gone().get(0).after().isPresent());
  }

  private static Evaluation scored(String total, String score) {
    Submission submission =
        Submission.builder()
            .fiscalYear(Year.of(2024))
            .form(
                SelfEvaluationForm.ofDepartment()
                    .indicator(Indicator.builder().name("甲").points("20").score("20").build())
                    .total("30", total)
                    .build())
            .form(
                SelfEvaluationForm.ofProject("丙")
                    .indicator(Indicator.builder().name("甲").points(score).score("20").build())
                    .total("30", "30")
                    .build())
            .build();
    return Evaluation.run("test 1", submission, ImmutableList.of(), ScoresTest.SCHEME);
  }

  @Test
  void scoresThatMovedAreListedByForm() {
    ImmutableList<ScoreChange> claimed =
        Comparison.of(scored("30", "20"), scored("28", "20")).scores();
    ImmutableList<ScoreChange> supported =
        Comparison.of(scored("30", "20"), scored("30", "10")).scores();

    assertEquals(1, claimed.size());
    assertEquals("department-form", claimed.get(0).form().toString());
    assertEquals(Optional.of(Points.of(30)), claimed.get(0).before().get().claimed());
    assertEquals(Optional.of(Points.of(28)), claimed.get(0).after().get().claimed());
    assertEquals(1, supported.size());
    assertEquals("project-form:丙", supported.get(0).form().toString());
    // Beside the indicator's 20 and 10, the execution's 10 of which the form says nothing.
    assertEquals(Points.of(30), supported.get(0).before().get().supported().max());
    assertEquals(Points.of(20), supported.get(0).after().get().supported().max());
  }

  @Test
  void aFormThatWasAddedHasNoScoreBefore() {
    ImmutableList<ScoreChange> changes =
        Comparison.of(run(scores("1", "1")), scored("30", "20")).scores();

    assertEquals(2, changes.size());
    assertFalse(changes.get(1).before().isPresent());
    assertEquals("project-form:丙", changes.get(1).after().get().form().toString());
  }

  @Test
  void anEvaluationComparedWithItselfDidNotChange() {
    Evaluation evaluation = run(scores("2", "3"), A, B);

    assertEquals(
        "0 gone, 0 appeared, 0 changed, 4 unchanged",
        Comparison.of(evaluation, evaluation).toString());
    assertEquals(ImmutableList.of(), Comparison.of(scored("1", "2"), scored("1", "2")).scores());
  }

  @Test
  void aComparisonSurvivesSerialisation() {
    Comparison comparison = compare(scores("2", "1"), scores("1", "2"));

    assertEquals(comparison, Copies.of(comparison));
  }
}
