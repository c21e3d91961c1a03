package org.budgetperformance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.budgetperformance.amount.Points;
import org.budgetperformance.comparison.Comparison;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.national.NationalRules;
import org.budgetperformance.report.FindingsCsv;
import org.budgetperformance.report.HtmlReport;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** Ids and codes of one's own. */
class OwnIdsTest {
  /** Looks like a telephone number and is none. */
  private static final String FIELD = "13800001234";

  /** A score of 25 of 20 points is above every reading, whatever it is called. */
  private static SelfEvaluationForm form(String project, String indicator) {
    return SelfEvaluationForm.ofProject(project)
        .code("P/1")
        .indicator(
            Indicator.builder()
                .name(indicator)
                .code("I-17")
                .target("≥12公里")
                .actual("12公里")
                .points("20")
                .score(Figure.of(Points.of(25)).withOwnId(FIELD))
                .build())
        .build();
  }

  private static Evaluation evaluate(SelfEvaluationForm form, EvaluationTerms terms) {
    return NationalRules.module().evaluate(form, terms);
  }

  private static Evaluation evaluate(SelfEvaluationForm form) {
    return evaluate(form, EvaluationTerms.none());
  }

  private static Finding aboveItsPoints(Evaluation evaluation) {
    return evaluation.findingsOneByOne().stream()
        .filter(finding -> finding.rule().id().equals("STD-S04"))
        .findFirst()
        .get();
  }

  @Test
  void anIdTakesNoPartInEquality() {
    Figure<Points> figure = Figure.of(Points.of(25));
    assertEquals(figure, figure.withOwnId("F"));
    assertEquals(Optional.of("F"), figure.withOwnId("F").readFrom("25", 1).ownId());
    assertEquals(
        form("甲", "里程").sheet(), form("甲", "里程").sheet().withOwnIds(p -> Optional.of("x")));
    assertThrows(IllegalArgumentException.class, () -> figure.withOwnId(" "));
  }

  @Test
  void placesOfFindingsCarryIt() {
    Finding finding = aboveItsPoints(evaluate(form("甲", "里程")));
    Place score =
        finding.places().stream().filter(p -> p.column().equals(Columns.SCORE)).findFirst().get();
    assertEquals(Optional.of(FIELD), score.ownId());
    assertEquals(Optional.of(FIELD), score.note(1).ownId());
  }

  @Test
  void aCorrectedFigureIsKnownByTheSameId() {
    Submission submission = Submission.of(form("甲", "里程"), Year.of(2024));
    Place score = submission.place("project-form::P%2F1/indicator::I-17/score").get();
    Submission mended = submission.with(score, Figure.of(Points.of(20)));
    assertEquals(Optional.of(FIELD), mended.at(score).ownId());
  }

  @Test
  void aSystemGivesItsIdsByPlace() {
    Submission submission =
        Submission.of(form("甲", "里程"), Year.of(2024))
            .withOwnIds(
                place ->
                    place.column().equals(Columns.POINTS)
                        ? Optional.of("F-" + place)
                        : Optional.empty());
    assertEquals(
        Optional.of("F-project-form::P%2F1/indicator::I-17/points"),
        submission.sheets().get(0).at(Row.of(Lines.INDICATOR, "里程"), Columns.POINTS).ownId());
  }

  @Test
  void aSubmissionKeepsIdsAndCodesInJson() {
    Submission submission = Submission.of(form("甲", "里程"), Year.of(2024));
    String json = SubmissionJson.write(submission);
    assertEquals(ImmutableList.of(), JsonSchemas.errors(JsonSchemas.SUBMISSION, json));
    assertTrue(json.contains("\"id\": \"13800001234\""), json);
    assertTrue(json.contains("\"code\": \"I-17\""), json);
    assertTrue(json.contains("\"code\": \"P/1\""), json);
    assertEquals(json, SubmissionJson.write(SubmissionJson.read(json)));
  }

  @Test
  void jsonPageAndTableOfAnEvaluationCarryTheIdAsItIs() {
    Evaluation evaluation = evaluate(form("甲", "里程"));
    String json = EvaluationJson.write(evaluation);
    assertEquals(ImmutableList.of(), JsonSchemas.errors(JsonSchemas.EVALUATION, json));
    String place =
        "\"place\": \"project-form::P%2F1/indicator::I-17/score\", \"id\": \"13800001234\"";
    assertTrue(json.contains(place), json);
    String brief = EvaluationJson.writeFindings(evaluation, Locale.ENGLISH);
    assertTrue(brief.contains(place), brief);
    String page = HtmlReport.in(Locale.CHINESE).render(evaluation, ImmutableList.of());
    assertTrue(page.contains(" data-id=\"13800001234\""), page);
    String csv = FindingsCsv.in(Locale.CHINESE).render(evaluation, ImmutableList.of());
    assertTrue(csv.contains("；project-form::P%2F1/indicator::I-17/points,13800001234,"), csv);
  }

  @Test
  void aTableHasWhatIsUndecidedAndIdsThatAreNoFormula() {
    SelfEvaluationForm open =
        SelfEvaluationForm.ofDepartment()
            .funds(Lines.ANNUAL_FUNDS, "10", "约十", "8")
            .execution(Lines.ANNUAL_FUNDS, "10", "80%", "8")
            .build();
    Submission submission =
        Submission.of(open, Year.of(2024)).withOwnIds(place -> Optional.of("=" + place.column()));
    String csv =
        FindingsCsv.in(Locale.ENGLISH)
            .render(NationalRules.module().evaluate(submission), ImmutableList.of());
    assertTrue(
        csv.contains(",undecided,")
            && csv.contains("department-form/annual-funds/annual,'=annual,"),
        csv);
  }

  @Test
  void aWaiverAndAComparisonHoldWhenWhatHasACodeIsRenamed() {
    Evaluation before = evaluate(form("甲", "里程"));
    SelfEvaluationForm renamed = form("甲（新）", "养护里程");
    Evaluation after = evaluate(renamed);
    Comparison comparison = Comparison.of(before, after);
    assertTrue(
        comparison.gone().isEmpty() && comparison.appeared().isEmpty(), comparison::toString);

    Waiver waiver =
        Waiver.builder(aboveItsPoints(before))
            .authority("某市财政局")
            .reason("另行核定")
            .lastDay(LocalDate.of(2025, 12, 31))
            .build();
    EvaluationTerms terms =
        EvaluationTerms.builder().date(LocalDate.of(2025, 5, 1)).addWaivers(waiver).build();
    assertEquals("STD-S04", evaluate(renamed, terms).waived().get(0).finding().rule().id());
  }

  @Test
  void codesArePrintedWhereNamesAre() {
    SheetId project = SheetId.of(Documents.PROJECT_FORM, "甲");
    assertEquals("project-form::P%3A1~2", project.coded("P:1").numbered(2).toString());
    assertEquals(project, project.coded("P-1"));
    assertEquals("indicator::I-1", Row.of(Lines.INDICATOR, "里程", 2).coded("I-1").toString());
    assertThrows(IllegalArgumentException.class, () -> project.coded(" "));
    assertThrows(IllegalArgumentException.class, () -> Row.of(Lines.TOTAL).coded("I-1"));
    assertThrows(
        IllegalArgumentException.class, () -> SelfEvaluationForm.ofDepartment().code("P-1"));
    assertFalse(
        SelfEvaluationForm.ofProject("甲").code(null).build().sheet().id().code().isPresent());
  }

  @Test
  void twoIndicatorsOfOneCodeAreRefusedAndTwoFormsNumbered() {
    SelfEvaluationForm.Builder twice =
        SelfEvaluationForm.ofProject("甲")
            .indicator(Indicator.builder().name("里程").code("I-17").build())
            .indicator(Indicator.builder().name("面积").code("I-17").build());
    assertThrows(IllegalArgumentException.class, twice::build);

    Submission submission =
        Submission.builder()
            .fiscalYear(Year.of(2024))
            .form(form("甲", "里程"))
            .form(form("乙", "里程"))
            .form(SelfEvaluationForm.ofProject("甲").code("P-3").build())
            .build();
    assertEquals(
        "[project-form::P%2F1, project-form::P%2F1~2, project-form::P-3~2]",
        submission.sheets().stream()
            .map(s -> s.id().toString())
            .collect(Collectors.toList())
            .toString());
  }

  @Test
  void aDocumentThatWasReadTakesCodesByName() {
    assertEquals(
        "[indicator::里程的编码]",
        SelfEvaluationForm.ofProject("甲")
            .indicator(Indicator.builder().name("里程").build())
            .build()
            .sheet()
            .withCodes(row -> row.subject().map(name -> name + "的编码"))
            .rows()
            .subList(1, 2)
            .toString());
  }
}
