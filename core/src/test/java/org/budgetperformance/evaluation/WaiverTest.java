package org.budgetperformance.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Year;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.check.Checks;
import org.budgetperformance.evaluation.TermsProblem.Kind;
import org.budgetperformance.evaluation.TestChecks.Counting;
import org.budgetperformance.evaluation.TestChecks.Fixed;
import org.budgetperformance.evaluation.TestChecks.Scores;
import org.budgetperformance.evaluation.TestChecks.Throwing;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;

/** What an authority accepts, until a day. */
class WaiverTest {
  /** Looks at each score and cannot decide. */
  private static final class Undecided extends Scores {
    private static final long serialVersionUID = 1L;

    @Override
    public void apply(Sheet sheet, int row, Examination examination) {
      examination.start();
      examination.look("score", 0, 1, sheet, row, column());
      examination.end(Outcome.UNDECIDED);
    }
  }

  private static final LocalDate DAY = LocalDate.of(2025, 5, 1);

  /** Scores 1, 2 and 3, of which {@link Scores} fails the last two. */
  private static final Submission THREE =
      Submission.builder()
          .fiscalYear(Year.of(2024))
          .form(
              SelfEvaluationForm.ofDepartment()
                  .indicator(Indicator.builder().name("甲").points("1").score("1").build())
                  .indicator(Indicator.builder().name("乙").points("1").score("2").build())
                  .indicator(Indicator.builder().name("丙").points("1").score("3").build())
                  .build())
          .build();

  private static String place(String indicator) {
    return "department-form/indicator:" + indicator + "/score";
  }

  private static Waiver waiver(String ruleId, String place, LocalDate lastDay) {
    return Waiver.builder()
        .ruleId(ruleId)
        .place(place)
        .authority("某市财政局")
        .reason("年初已批复调整")
        .lastDay(lastDay)
        .build();
  }

  private static Evaluation run(ImmutableList<Rule> rules, Waiver... waivers) {
    return Evaluation.run(
        "test 1",
        THREE,
        rules,
        null,
        EvaluationTerms.builder().date(DAY).addWaivers(waivers).build());
  }

  private static ImmutableList<Rule> scores() {
    return ImmutableList.of(TestChecks.rule("A", new Scores()));
  }

  private static ImmutableList<String> outcomes(Evaluation evaluation) {
    return evaluation.applications().stream()
        .map(Application::toString)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Kind> problems(Evaluation evaluation) {
    return evaluation.termsProblems().stream()
        .map(TermsProblem::kind)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void onlyTheFindingAtThePlaceIsWaived() {
    Evaluation evaluation = run(scores(), waiver("A", place("乙"), DAY));

    assertEquals(ImmutableList.of("A PASSED", "A WAIVED", "A FAILED"), outcomes(evaluation));
    assertEquals(1, evaluation.findings().size());
    assertEquals(place("丙"), evaluation.findings().get(0).places().get(0).toString());
    assertEquals(1, evaluation.counts().get(Outcome.WAIVED));
    assertEquals(ImmutableList.of(), evaluation.termsProblems());
  }

  @Test
  void aWaivedFindingSaysByWhichWaivers() {
    Waiver first = waiver("A", place("乙"), DAY);
    Waiver second = waiver("A", place("乙"), DAY.plusYears(1));
    Evaluation evaluation = run(scores(), first, second);

    WaivedFinding waived = evaluation.waived().get(0);
    assertEquals(1, evaluation.waived().size());
    assertEquals(Outcome.WAIVED, waived.finding().outcome());
    assertEquals(place("乙"), waived.finding().places().get(0).toString());
    assertEquals(ImmutableList.of(first, second), waived.waivers());
    assertEquals(ImmutableList.of(), evaluation.termsProblems());
  }

  @Test
  void anotherRuleAtThePlaceIsNotWaived() {
    Evaluation evaluation =
        run(
            ImmutableList.of(
                TestChecks.rule("A", new Scores()), TestChecks.rule("B", new Scores())),
            waiver("B", place("乙"), DAY));

    assertEquals(
        ImmutableList.of("A PASSED", "A FAILED", "A FAILED", "B PASSED", "B WAIVED", "B FAILED"),
        outcomes(evaluation));
  }

  @Test
  void theFindingsOfLaterChecksOfARuleAreFoundToo() {
    Evaluation evaluation =
        run(
            ImmutableList.of(TestChecks.rule("A", new Fixed(Outcome.PASSED), new Scores())),
            waiver("A", place("丙"), DAY));

    assertEquals(
        ImmutableList.of("A PASSED", "A PASSED", "A FAILED", "A WAIVED"), outcomes(evaluation));
  }

  @Test
  void anErrorThatIsWaivedIsNoError() {
    Waiver first = waiver("A", place("乙"), DAY);
    Waiver second = waiver("A", place("丙"), DAY);

    assertTrue(run(scores(), first).hasErrors());
    assertFalse(run(scores(), first, second).hasErrors());
  }

  @Test
  void itHoldsOnItsLastDay() {
    assertEquals(1, run(scores(), waiver("A", place("乙"), DAY)).waived().size());
  }

  @Test
  void afterItsLastDayTheFindingStandsAndTheWaiverIsReported() {
    Waiver late = waiver("A", place("乙"), DAY.minusDays(1));
    Evaluation evaluation = run(scores(), late);

    assertEquals(2, evaluation.findings().size());
    assertEquals(ImmutableList.of(Kind.EXPIRED), problems(evaluation));
    TermsProblem problem = evaluation.termsProblems().get(0);
    assertEquals(late, problem.waiver().get());
    assertEquals(
        "对 A 的豁免（department-form/indicator:乙/score）有效期至 2025-04-30，核查日期为 2025-05-01，已过期",
        problem.message().zh());
    assertEquals(
        "the waiver of A (department-form/indicator:乙/score)"
            + " ended on 2025-04-30, before the evaluation of 2025-05-01",
        problem.message().en());
  }

  @Test
  void whatPassedLeavesAWaiverUnused() {
    Evaluation evaluation = run(scores(), waiver("A", place("甲"), DAY));

    assertEquals(ImmutableList.of("A PASSED", "A FAILED", "A FAILED"), outcomes(evaluation));
    assertEquals(ImmutableList.of(Kind.UNUSED), problems(evaluation));
  }

  @Test
  void aPlaceIsMatchedAsAWhole() {
    Evaluation evaluation =
        run(scores(), waiver("A", "department-form/indicator:乙", DAY), waiver("A", "乙", DAY));

    assertEquals(2, evaluation.findings().size());
    assertEquals(ImmutableList.of(Kind.UNUSED, Kind.UNUSED), problems(evaluation));
  }

  @Test
  void aRuleThatTheModuleLacksIsReported() {
    Evaluation evaluation = run(scores(), waiver("Z", place("乙"), DAY));

    assertEquals(ImmutableList.of(Kind.UNKNOWN_RULE), problems(evaluation));
    assertEquals("Z", evaluation.termsProblems().get(0).ruleId().get());
  }

  @Test
  void neitherWhatIsUndecidedNorARuleThatThrewIsWaived() {
    Evaluation evaluation =
        run(
            ImmutableList.of(
                TestChecks.rule("A", new Undecided()),
                TestChecks.rule("B", new Throwing(new IllegalStateException("broken"), true))),
            waiver("A", place("乙"), DAY),
            waiver("B", place("乙"), DAY));

    assertEquals(
        ImmutableList.of("A UNDECIDED", "A UNDECIDED", "A UNDECIDED", "B ERRORED"),
        outcomes(evaluation));
    assertEquals(ImmutableList.of(Kind.UNUSED, Kind.UNUSED), problems(evaluation));
  }

  @Test
  void aFindingWithoutAPlaceIsWaivedByWhatItNames() {
    Rule documents =
        Rule.builder("D", "材料齐全", "documents present")
            .checks(Checks.documentsPresent(BaseData.TABLE, Documents.NARRATIVE))
            .cites(TestChecks.rule("A", new Scores()).info().citations().get(0))
            .build();
    Evaluation evaluation = run(ImmutableList.of(documents), waiver("D", "基础数据表", DAY));

    assertEquals(ImmutableList.of("D WAIVED", "D FAILED"), outcomes(evaluation));
  }

  @Test
  void aWaiverCanBeMadeForAFinding() {
    Finding finding = run(scores()).findings().get(0);
    Waiver waiver =
        Waiver.builder(finding).authority("某市财政局").reason("年初已批复调整").lastDay(DAY).build();

    assertEquals(waiver("A", place("丙"), DAY), waiver);
  }

  @Test
  void aRuleWithoutAWaiverIsNotRunAgain() {
    Counting waived = new Counting();
    Counting other = new Counting();
    run(
        ImmutableList.of(TestChecks.rule("A", waived), TestChecks.rule("B", other)),
        waiver("A", place("乙"), DAY));

    assertEquals(3 + 2 * 3, waived.applications.get());
    assertEquals(3, other.applications.get());
  }

  @Test
  void waiversNeedADate() {
    EvaluationTerms.Builder terms =
        EvaluationTerms.builder().addWaivers(waiver("A", place("乙"), DAY));

    assertThrows(IllegalArgumentException.class, terms::build);
  }

  @Test
  void whoWaivesWhatAndWhyIsSaid() {
    Waiver.Builder waiver = Waiver.builder().lastDay(DAY).ruleId("A").place("p").authority("甲");

    assertThrows(IllegalArgumentException.class, () -> waiver.reason(" ").build());
    assertThrows(IllegalArgumentException.class, () -> waiver.reason("b").authority("").build());
    assertThrows(IllegalArgumentException.class, () -> waiver.authority("甲").place("").build());
    assertThrows(IllegalArgumentException.class, () -> waiver.place("p").ruleId(" ").build());
  }

  @Test
  void theSameWaiverTwiceIsOne() {
    EvaluationTerms terms =
        EvaluationTerms.builder()
            .date(DAY)
            .addWaivers(waiver("A", place("乙"), DAY), waiver("A", place("乙"), DAY))
            .build();

    assertEquals(ImmutableSet.of(waiver("A", place("乙"), DAY)), terms.waivers());
  }

  @Test
  void waivedFindingsSurviveSerialisation() {
    Evaluation evaluation =
        run(scores(), waiver("A", place("乙"), DAY), waiver("A", place("甲"), DAY));
    Evaluation copy = Copies.of(evaluation);

    assertEquals(evaluation.waived(), copy.waived());
    assertEquals(evaluation.termsProblems(), copy.termsProblems());
    assertEquals(evaluation.terms(), copy.terms());
  }
}
