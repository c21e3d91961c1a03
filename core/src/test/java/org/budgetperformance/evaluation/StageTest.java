package org.budgetperformance.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.amount.Points;
import org.budgetperformance.evidence.EvidenceRecord;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.national.NationalRules;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.OpenReason;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Stage;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A form that is still being filled in (填报中): what is to come is open, and nothing of it is demanded. */
class StageTest {
  private static Indicator.Builder indicator(String name, String target, String actual) {
    return Indicator.builder().category(Category.QUANTITY).name(name).target(target).actual(actual);
  }

  /** Ten points of execution and one indicator; an amount, a result and what follows are not typed yet. */
  private static SelfEvaluationForm.Builder half() {
    return SelfEvaluationForm.ofProject("道路养护")
        .funds(Lines.ANNUAL_FUNDS, "25", "25", null)
        .execution(Lines.ANNUAL_FUNDS, "10", null, "10")
        .indicator(indicator("养护里程", "≥12公里", null).points("50").score("50").build());
  }

  private static Evaluation evaluate(SelfEvaluationForm form, Stage stage) {
    return NationalRules.module().evaluate(form, at(stage));
  }

  private static EvaluationTerms at(Stage stage) {
    return EvaluationTerms.builder().stage(stage).build();
  }

  private static ImmutableSet<String> rules(Iterable<Finding> findings) {
    ImmutableSet.Builder<String> ids = ImmutableSet.builder();
    findings.forEach(finding -> ids.add(finding.rule().id()));
    return ids.build();
  }

  private static Finding undecided(Evaluation evaluation, String rule) {
    return evaluation.undecided().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .findFirst()
        .get();
  }

  /** 50 points without a result, 60 points of 100: both are said of a form that is filed. */
  @Test
  void ofAFormThatIsFiledWhatIsMissingIsFound() {
    ImmutableSet<String> found = rules(evaluate(half().build(), Stage.FILED).findings());
    assertTrue(found.containsAll(ImmutableSet.of("STD-F12", "STD-S02")), found.toString());
  }

  @Test
  void nothingIsDemandedThatIsToCome() {
    SelfEvaluationForm form = half().indicator(Indicator.builder().name("质量").build()).build();
    Evaluation evaluation = evaluate(form, Stage.CELLS_TO_COME);
    assertEquals(ImmutableList.of(), evaluation.findings());
    Finding open = undecided(evaluation, "STD-S04");
    assertEquals(OpenReason.TO_COME, open.openCells().get(0).reason());
    assertEquals("（待填）", open.openCells().get(0).words(Locale.CHINESE));
    String points = undecided(evaluation, "STD-S02").message(Locale.CHINESE);
    assertTrue(points.contains("“质量”分值（待填）"), points);
  }

  /** All rows are there, so 60 points of 100 is known to be wrong; when rows are added it may not be. */
  @Test
  void rowsAreToComeOnlyAtTheStageThatSaysSo() {
    SelfEvaluationForm form = half().build();
    assertTrue(rules(evaluate(form, Stage.CELLS_TO_COME).findings()).contains("STD-S02"));
    Evaluation growing = evaluate(form, Stage.ROWS_TO_COME);
    assertEquals(ImmutableList.of(), growing.findings());
    String words = undecided(growing, "STD-S02").message(Locale.CHINESE);
    assertTrue(words.contains("待填的内容"), words);
  }

  /** 50 + 70 points and 10 of execution are more than 100, whatever is still to come. */
  @ParameterizedTest
  @EnumSource(names = {"CELLS_TO_COME", "ROWS_TO_COME"})
  void aSumThatIsAboveItsWholeIsWrongAlready(Stage stage) {
    SelfEvaluationForm form =
        half()
            .indicator(indicator("完好率", "≥95%", null).points("70").build())
            .indicator(Indicator.builder().name("时效").build())
            .build();
    assertTrue(rules(evaluate(form, stage).findings()).contains("STD-S02"));
  }

  /** A dash says that nothing comes, and beside an indicator that does not apply nothing does. */
  @Test
  void aClosedCellIsNotToCome() {
    SelfEvaluationForm.Builder form = half();
    Indicator.Builder closed = Indicator.builder().name("生态").target("无");
    assertTrue(
        rules(evaluate(form.indicator(closed.build()).build(), Stage.CELLS_TO_COME).findings())
            .contains("STD-S02"));
    closed.target(Figure.dash()).points(Figure.<Points>dash());
    assertTrue(
        rules(evaluate(half().indicator(closed.build()).build(), Stage.CELLS_TO_COME).findings())
            .contains("STD-S02"));
  }

  /** 20 of 25 is 80%, typed as 90%: all of it is there. */
  @Test
  void aSlipShowsOnceWhatItContradictsIsThere() {
    SelfEvaluationForm.Builder form =
        SelfEvaluationForm.ofProject("道路养护").funds(Lines.ANNUAL_FUNDS, "25", "25", null);
    form.execution(Lines.ANNUAL_FUNDS, null, "90%", null);
    assertEquals(ImmutableList.of(), evaluate(form.build(), Stage.ROWS_TO_COME).findings());
    form.funds(Lines.ANNUAL_FUNDS, "25", "25", "20");
    Finding found = evaluate(form.build(), Stage.ROWS_TO_COME).findings().get(0);
    assertEquals("STD-F03", found.rule().id());
    assertEquals(Severity.ERROR, found.severity());
  }

  @Test
  void noDocumentIsMissingThatIsToCome() {
    Submission one =
        Submission.builder()
            .fiscalYear(Year.of(2024))
            .addSheets(SelfEvaluationForm.ofProject("道路养护").build().sheet())
            .build();
    assertTrue(rules(NationalRules.module().evaluate(one).findings()).contains("STD-D01"));
    Evaluation evaluation = NationalRules.module().evaluate(one, at(Stage.CELLS_TO_COME));
    assertEquals(ImmutableList.of(), evaluation.findings());
    assertEquals(0, evaluation.submission().count(Documents.DEPARTMENT_FORM));
  }

  @Test
  void whatIsBeingFilledInSaysSoAndIsJudgedUnderStrictTermsToo() {
    Evaluation evaluation = evaluate(half().build(), Stage.CELLS_TO_COME);
    assertEquals(ValidityNotice.Kind.STAGE, evaluation.validity().get(0).kind());
    assertTrue(EvidenceRecord.of(evaluation).text().contains("validity\tSTAGE"));
    assertFalse(
        evaluate(half().build(), Stage.FILED).validity().stream()
            .anyMatch(notice -> notice.kind() == ValidityNotice.Kind.STAGE));
    EvaluationTerms strict =
        EvaluationTerms.builder().isStrict(true).stage(Stage.CELLS_TO_COME).build();
    Evaluation same =
        Evaluation.run("m", evaluation.submission(), evaluation.moduleRules(), null, strict);
    assertEquals(evaluation.counts().get(Outcome.FAILED), same.counts().get(Outcome.FAILED));
  }

  @Test
  void theStageIsNoPartOfASubmissionsEqualityAndScoresStayOpen() {
    SelfEvaluationForm form = half().build();
    Evaluation evaluation = evaluate(form, Stage.ROWS_TO_COME);
    assertEquals(
        Submission.of(form, evaluation.submission().fiscalYear()), evaluation.submission());
    assertEquals(
        Optional.empty(),
        evaluation.explanations().stream()
            .map(explanation -> explanation.verify(evaluation.submission()))
            .filter(Optional::isPresent)
            .findFirst()
            .orElse(Optional.empty()));
  }
}
