package org.budgetperformance.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.Year;
import java.util.stream.Collectors;
import org.budgetperformance.amount.Points;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.ValidityException;
import org.budgetperformance.evaluation.ValidityNotice;
import org.budgetperformance.evaluation.ValidityNotice.Kind;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.scoring.ExecutionScoring;
import org.budgetperformance.scoring.GradeScale;
import org.budgetperformance.scoring.MissedTargetFormula;
import org.budgetperformance.scoring.QualitativeBands;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.scoring.Thresholds;
import org.budgetperformance.standard.ReviewLimits;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom and when a module holds, and what is said of a submission for which it may not. */
class ValidityTest {
  private static final EvaluationTerms STRICT = EvaluationTerms.builder().isStrict(true).build();
  private static final Citation BASIS =
      Citation.builder().issuer("某省财政厅").title("某通知").status(CitationStatus.PRACTICE).build();

  /** Holds for Hunan in 2024, and all of its parameters were confirmed for that year. */
  private static final RuleModule HUNAN =
      TestModules.builder("hunan", "430000", 2024, 2024)
          .scoring(scheme(2024))
          .addRules(TestModules.rule("R-1"))
          .build();

  /** Holds for Hubei from 2020 to 2024 on parameters of 2020 and on limits of other places. */
  private static final RuleModule HUBEI =
      TestModules.builder("hubei", "420000", 2020, 2024)
          .scoring(scheme(2020))
          .limits(ReviewLimits.seenElsewhere())
          .unconfirmedBecause("只见过2020年度的表", "only forms of 2020 were seen")
          .build();

  private static ScoringScheme scheme(int confirmed) {
    return ScoringScheme.builder()
        .executionPoints(parameter(Points.of(10), confirmed))
        .executionScoring(parameter(ExecutionScoring.linear(), confirmed))
        .dimensionPoints(parameter(ImmutableMap.of(Dimension.OUTPUT, Points.of(90)), confirmed))
        .shortfall(parameter(ImmutableSet.of(MissedTargetFormula.ACTUAL_OVER_TARGET), confirmed))
        .overrun(parameter(ImmutableSet.of(MissedTargetFormula.NOTHING), confirmed))
        .qualitativeBands(parameter(QualitativeBands.of(80, 60), confirmed))
        .gradeScale(
            parameter(
                GradeScale.of(GradeScale.Grade.of("POOR", "差", "poor", Points.ZERO)), confirmed))
        .build();
  }

  private static <T extends Serializable> Parameter<T> parameter(T value, int confirmed) {
    return Parameter.of(value, BASIS, Year.of(confirmed));
  }

  private static Submission of(int year, String division) {
    return Submission.builder()
        .fiscalYear(Year.of(year))
        .division(DivisionCode.of(division))
        .build();
  }

  private static ImmutableList<Kind> kinds(Evaluation evaluation) {
    return evaluation.validity().stream()
        .map(ValidityNotice::kind)
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 430000, ''",
    "2024, 431281, ''",
    "2030, 430000, YEAR",
    "2019, 4312, YEAR",
    "2024, 440000, DIVISION",
    "2024, 440305, DIVISION",
    "2030, 440000, YEAR DIVISION",
  })
  void eachCauseHasOneNoticeAndStrictTermsRefuse(int year, String division, String causes) {
    Submission submission = of(year, division);
    Evaluation evaluation = HUNAN.evaluate(submission);

    assertEquals(
        causes,
        evaluation.validity().stream().map(n -> n.kind().name()).collect(Collectors.joining(" ")));
    assertEquals(1, evaluation.rules().size());
    if (causes.isEmpty()) {
      assertEquals(evaluation.counts(), HUNAN.evaluate(submission, STRICT).counts());
    } else {
      ValidityException refused =
          assertThrows(ValidityException.class, () -> HUNAN.evaluate(submission, STRICT));
      assertEquals(evaluation.validity(), refused.notices());
    }
  }

  @Test
  void messagesNameBothSides() {
    ValidityNotice year = HUNAN.evaluate(of(2030, "430000")).validity().get(0);
    ValidityNotice division = HUNAN.evaluate(of(2024, "440305")).validity().get(0);

    assertEquals("材料为2030年度，规则适用于2024年度，结论请按2030年度的规定核对", year.message().zh());
    assertEquals(
        "the submission is of division 440305, the rules are for somewhere (430000): check what"
            + " they say against what holds there",
        division.message().en());
  }

  @Test
  void parametersBeyondTheirConfirmationAreOneNotice() {
    ValidityNotice notice = HUBEI.evaluate(of(2024, "420000")).validity().get(0);

    assertEquals(ImmutableList.of(Kind.PARAMETERS), kinds(HUBEI.evaluate(of(2024, "420000"))));
    assertEquals(16, notice.parameters().size());
    assertEquals(
        "未确认适用于2024年度的参数：预算执行率分值、预算执行率计分办法、一级指标分值、未达到下限的计分办法、"
            + "超出上限的计分办法、定性指标分档、评价等级（最近确认于2020年度）；"
            + "超额完成的说明界限、得分率高于执行率的界限、结余比例界限、控制率界限、“三公”经费增长界限、"
            + "执行率需说明原因的界限、预算调整幅度界限、扣分与原因偏离的界限、填报期限（从未在当地确认）。理由：只见过2020年度的表",
        notice.message().zh());
    assertTrue(
        notice
            .message()
            .en()
            .endsWith("(never confirmed there). Reason: only forms of 2020 were seen"),
        notice.message().en());
  }

  /** In 2020 the limits alone are not confirmed; after 2024 what is so for 2024 is not told anew. */
  @Test
  void parametersAreAskedForTheYearOfTheSubmissionWithinThoseOfTheModule() {
    Evaluation confirmed = HUBEI.evaluate(of(2020, "420000"));
    Evaluation later = HUBEI.evaluate(of(2030, "420000"));

    assertEquals(
        ImmutableList.of(
            "over-achievement",
            "score-above-execution",
            "unspent",
            "control-ratio",
            "public-expense-growth",
            "execution-to-explain",
            "budget-change",
            "deduction-stated",
            "months-to-fill-in"),
        confirmed.validity().get(0).parameters());
    assertEquals(ImmutableList.of(Kind.YEAR, Kind.PARAMETERS), kinds(later));
    assertTrue(later.validity().get(1).message().zh().startsWith("未确认适用于2024年度"));
  }

  @Test
  void aSubmissionWithoutADivisionGetsNoNoticeOfIt() {
    Submission unnamed = Submission.builder().fiscalYear(Year.of(2024)).build();

    assertEquals(ImmutableList.of(), HUNAN.evaluate(unnamed, STRICT).validity());
    assertEquals(
        ImmutableList.of(),
        HUNAN.evaluate(SelfEvaluationForm.ofProject("甲").build(), STRICT).validity());
  }

  @Test
  void everyParameterHasANameInBothLanguages() {
    ScoringScheme all =
        ScoringScheme.builder()
            .from(scheme(2020))
            .indicatorPoints(parameter(Points.of(90), 2020))
            .satisfaction(parameter(Thresholds.of(ImmutableMap.of(90, 100)), 2020))
            .build();
    RuleModule module =
        TestModules.builder("all", "420000", 2024, 2024)
            .scoring(all)
            .limits(ReviewLimits.seenElsewhere())
            .build();
    ValidityNotice notice = module.evaluate(of(2024, "420000")).validity().get(0);

    assertEquals(module.parameters().keySet().asList(), notice.parameters());
    assertFalse(notice.message().zh().matches(".*[a-z].*"), notice.message().zh());
  }

  @Test
  void aLayerInheritsTheReasonAndHoldsForItsOwnDivision() {
    RuleModule county = TestModules.builder("county", "420100", 2024, 2024).basedOn(HUBEI).build();

    assertEquals(HUBEI.unconfirmedBecause(), county.unconfirmedBecause());
    assertEquals(
        ImmutableList.of(Kind.DIVISION, Kind.PARAMETERS),
        kinds(county.evaluate(of(2024, "420200"))));
  }
}
