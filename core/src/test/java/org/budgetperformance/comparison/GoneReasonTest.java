package org.budgetperformance.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.Policy;
import org.budgetperformance.evaluation.TestChecks;
import org.budgetperformance.evaluation.TestChecks.Scores;
import org.budgetperformance.evaluation.TestChecks.Throwing;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** Why a finding of before does not stand any more: each reason told apart. */
class GoneReasonTest {
  /** Fails a score above the points of its row; not asked where no points stand, open where no score does. */
  private static final class AbovePoints extends Scores {
    private static final long serialVersionUID = 1L;

    private final long allowance;

    AbovePoints(long allowance) {
      this.allowance = allowance;
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
      boolean asked = sheet.at(row, Columns.POINTS).isStated();
      boolean stated = sheet.at(row, Columns.SCORE).isStated();
      long points = sheet.at(row, Columns.POINTS).units();
      long score = examination.look("score", 0, 1, sheet, row, Columns.SCORE).units();
      examination.look("score", 1, 1, sheet, row, Columns.POINTS);
      examination.end(
          !asked
              ? Outcome.NOT_APPLICABLE
              : !stated
                  ? Outcome.UNDECIDED
                  : score > points + allowance ? Outcome.FAILED : Outcome.PASSED);
    }
  }

  private static final Rule RULE = TestChecks.rule("A", new AbovePoints(0));

  private static Rule renamed(Check check) {
    return Rule.builder("B", "规则", "rule")
        .formerIds("A")
        .checks(check)
        .cites(
            Citation.builder().issuer("某省财政厅").title("某通知").status(CitationStatus.PRACTICE).build())
        .build();
  }

  private static Submission form(Indicator.Builder... indicators) {
    SelfEvaluationForm.Builder form = SelfEvaluationForm.ofDepartment();
    for (Indicator.Builder indicator : indicators) {
      form.indicator(indicator.build());
    }
    return Submission.builder().fiscalYear(Year.of(2024)).form(form.build()).build();
  }

  private static Indicator.Builder indicator(String name, String points, String score) {
    return Indicator.builder().name(name).points(points).score(score);
  }

  /** 12 points of 10: the finding that every test begins with. */
  private static final Submission BEFORE = form(indicator("甲", "10", "12"));

  private static Evaluation evaluate(String module, Submission submission, Rule... rules) {
    return Evaluation.run(module, submission, ImmutableList.copyOf(rules), null);
  }

  private static FindingChange only(Evaluation after) {
    ImmutableList<FindingChange> findings =
        Comparison.of(evaluate("m 1", BEFORE, RULE), after).findings();
    return findings.get(0);
  }

  private static GoneReason reason(Evaluation after) {
    return only(after).reason().get();
  }

  private static GoneReason reason(Submission after) {
    return reason(evaluate("m 1", after, RULE));
  }

  @Test
  void aScoreWithinThePointsIsCorrectedAndTheCellSaysWhatWasChanged() {
    FindingChange gone = only(evaluate("m 1", form(indicator("甲", "10", "9")), RULE));

    assertEquals(Optional.of(GoneReason.CORRECTED), gone.reason());
    assertEquals(1, gone.cells().size());
    CellChange cell = gone.cells().get(0);
    assertEquals("department-form/indicator:甲/score", cell.place().toString());
    assertEquals("12", cell.before().toString());
    assertEquals("9", cell.after().toString());
    assertFalse(cell.isBlanked());
  }

  @Test
  void aScoreThatWasDeletedIsBlankedAndNotCorrected() {
    assertEquals(GoneReason.BLANKED, reason(form(indicator("甲", "10", ""))));
  }

  @Test
  void pointsThatWereDeletedAreBlankedToo() {
    assertEquals(
        GoneReason.BLANKED, reason(form(Indicator.builder().name("甲").points("").score("12"))));
  }

  @Test
  void aRowThatWasDeletedIsRemoved() {
    assertEquals(GoneReason.REMOVED, reason(form(indicator("乙", "10", "9"))));
  }

  @Test
  void aWaivedFindingIsWaived() {
    EvaluationTerms terms =
        EvaluationTerms.builder()
            .date(LocalDate.of(2025, 5, 1))
            .addWaivers(
                Waiver.builder(evaluate("m 1", BEFORE, RULE).findings().get(0))
                    .authority("某市财政局")
                    .reason("年初已批复调整")
                    .lastDay(LocalDate.of(2025, 12, 31))
                    .build())
            .build();

    assertEquals(
        GoneReason.WAIVED,
        reason(Evaluation.run("m 1", BEFORE, ImmutableList.of(RULE), null, terms)));
  }

  @Test
  void aRuleThatAPolicySwitchesOffIsSwitchedOffAndNotRemoved() {
    EvaluationTerms terms =
        EvaluationTerms.builder()
            .date(LocalDate.of(2025, 5, 1))
            .policy(
                Policy.builder("p")
                    .division("43")
                    .fiscalYears(2024, 2024)
                    .switchOff("A", "本市不考核")
                    .build())
            .build();

    assertEquals(
        GoneReason.SWITCHED_OFF,
        reason(Evaluation.run("m 1", BEFORE, ImmutableList.of(RULE), null, terms)));
  }

  @Test
  void aRuleThatTheLaterModuleLacksIsRemoved() {
    assertEquals(
        GoneReason.RULE_REMOVED,
        reason(evaluate("m 2", BEFORE, TestChecks.rule("C", new AbovePoints(0)))));
  }

  @Test
  void aRenamedRuleThatFindsTheSameKeepsTheFinding() {
    FindingChange stands = only(evaluate("m 2", BEFORE, renamed(new AbovePoints(0))));

    assertEquals(FindingChange.Kind.UNCHANGED, stands.kind());
    assertEquals("A", stands.before().get().rule().id());
    assertEquals("B", stands.ruleId());
  }

  @Test
  void aRenamedRuleThatPassesTheSameCellsIsTheReason() {
    // Under the new id two points too many are let pass: 12 of 10.
    assertEquals(
        GoneReason.RULE_RENAMED, reason(evaluate("m 2", BEFORE, renamed(new AbovePoints(200)))));
  }

  @Test
  void aCorrectionUnderARenamedRuleIsACorrection() {
    assertEquals(
        GoneReason.CORRECTED,
        reason(evaluate("m 2", form(indicator("甲", "10", "9")), renamed(new AbovePoints(200)))));
  }

  @Test
  void aRuleOfALaterVersionThatPassesTheSameCellsJudgesOtherwise() {
    assertEquals(
        GoneReason.JUDGED_OTHERWISE,
        reason(evaluate("m 2", BEFORE, TestChecks.rule("A", new AbovePoints(200)))));
  }

  @Test
  void aRuleThatThrowsHasNotPassed() {
    Rule broken = TestChecks.rule("A", new Throwing(new IllegalStateException("broken"), true));

    assertEquals(GoneReason.ERRORED, reason(evaluate("m 1", BEFORE, broken)));
  }

  @Test
  void whatStandsOrIsNewHasNoReason() {
    FindingChange stands = only(evaluate("m 1", BEFORE, RULE));

    assertEquals(FindingChange.Kind.UNCHANGED, stands.kind());
    assertFalse(stands.reason().isPresent());
  }

  @Test
  void aComparisonNamesTheVersionsOfBothModules() {
    Comparison comparison =
        Comparison.of(evaluate("m 1", BEFORE, RULE), evaluate("m 2", BEFORE, RULE));

    assertEquals("m 1", comparison.before().module());
    assertEquals("m 2", comparison.after().module());
  }

  @Test
  void noRuleIsItsOwnPredecessor() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Rule.builder("A", "规则", "rule")
                .formerIds("A")
                .checks(new AbovePoints(0))
                .cites(
                    Citation.builder()
                        .issuer("某省财政厅")
                        .title("某通知")
                        .status(CitationStatus.PRACTICE)
                        .build())
                .build());
  }
}
