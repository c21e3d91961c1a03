package org.budgetperformance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import java.time.Year;
import org.budgetperformance.amount.Points;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** Changes of cells as JSON Patch: what is there, what is not written, what has no row. */
class PatchWriterTest {
  private static final Submission SUBMISSION =
      Submission.builder()
          .fiscalYear(Year.of(2024))
          .form(
              SelfEvaluationForm.ofProject("甲")
                  .funds(Lines.ANNUAL_FUNDS, "3", "3", "3")
                  .indicator(
                      Indicator.builder()
                          .name("里程")
                          .score(Figure.of(Points.of(12)).withOwnId("F-1"))
                          .build())
                  .build())
          .build();

  private static final Sheet FORM = SUBMISSION.sheets().get(0);
  private static final Place SCORE =
      Place.of(FORM.id(), Row.of(Lines.INDICATOR, "里程"), Columns.SCORE);
  private static final Place POINTS =
      Place.of(FORM.id(), Row.of(Lines.ANNUAL_FUNDS), Columns.POINTS);

  private static String patch(ImmutableMap<Place, Figure<?>> changes) {
    return JsonOutput.asHandedIn(out -> new PatchWriter(out, SUBMISSION).write(changes)).trim();
  }

  private static String row(Place place) {
    return "/documents/0/rows/" + FORM.rows().indexOf(place.row());
  }

  @Test
  void aFigureThatStandsThereIsReplacedAndKeepsTheIdOfItsCell() {
    assertEquals(
        "[\n  {\"op\": \"replace\", \"path\": \""
            + row(SCORE)
            + "/figures/score\", \"value\": {\"state\": \"STATED\", \"id\": \"F-1\", \"value\":"
            + " {\"hundredths\": 900}}}\n]",
        patch(ImmutableMap.of(SCORE, Figure.of(Points.of(9)))));
  }

  @Test
  void aFigureThatIsNotWrittenIsAddedToItsRow() {
    assertEquals(
        "[\n  {\"op\": \"add\", \"path\": \""
            + row(POINTS)
            + "/figures/points\", \"value\": {\"state\": \"STATED\", \"value\": {\"hundredths\":"
            + " 1000}}}\n]",
        patch(ImmutableMap.of(POINTS, Figure.of(Points.of(10)))));
  }

  @Test
  void aRowThatIsNotThereIsAddedOnceWithAllItsFigures() {
    Row total = Row.of(Lines.TOTAL);
    assertEquals(
        "[\n"
            + "  {\"op\": \"add\", \"path\": \"/documents/0/rows/-\", \"value\": {\"line\":"
            + " \"total\", \"figures\": {\"points\": {\"state\": \"STATED\", \"value\":"
            + " {\"hundredths\": 1000}}, \"score\": {\"state\": \"STATED\", \"value\":"
            + " {\"hundredths\": 900}}}}}\n"
            + "]",
        patch(
            ImmutableMap.of(
                Place.of(FORM.id(), total, Columns.POINTS), Figure.of(Points.of(10)),
                Place.of(FORM.id(), total, Columns.SCORE), Figure.of(Points.of(9)))));
  }
}
