package org.budgetperformance.hint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.national.NationalRules;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers an open cell allows (可填范围), worked out by hand. */
class AllowedRangeTest {
  private static final String FUNDS = "project-form:道路养护/annual-funds/";
  private static final String ROW = "project-form:道路养护/indicator:养护里程/";

  /** 20 of 25 is 80%, 8 of 10 points; 9 of 10 kilometres. One cell is left blank. */
  private static Evaluation without(String cell) {
    SelfEvaluationForm form =
        SelfEvaluationForm.ofProject("道路养护")
            .funds(
                Lines.ANNUAL_FUNDS,
                "25.00",
                cell.equals(FUNDS + "annual") ? null : "25.00",
                cell.equals(FUNDS + "executed") ? null : "20.00")
            .execution(
                Lines.ANNUAL_FUNDS,
                "10",
                cell.equals(FUNDS + "execution-rate") ? null : "80.00%",
                cell.equals(FUNDS + "score") ? null : "8")
            .indicator(
                Indicator.builder()
                    .name("养护里程")
                    .category(Category.QUANTITY)
                    .target("≥10公里")
                    .actual(cell.equals(ROW + "actual") ? null : "9公里")
                    .points(cell.equals(ROW + "points") ? null : "50")
                    .score(cell.equals(ROW + "score") ? null : "50")
                    .build())
            .build();
    return NationalRules.module()
        .evaluate(form, EvaluationTerms.builder().stage(Stage.ROWS_TO_COME).build());
  }

  private static Optional<AllowedRange> range(String cell) {
    Evaluation evaluation = without(cell);
    Place place = evaluation.submission().place(cell).get();
    return Hints.of(evaluation).allowed(place);
  }

  /**
   * Amounts stand for ±0.005: the rate is 19.995 ÷ 25.005 = 79.964% to 20.005 ÷ 24.995 = 80.036%, and ±0.005 as it is written;
   * 79.995% of 24.995 is 19.9948 and 80.005% of 25.005 is 20.0053, and ±0.005 again. 9 of 10 leaves 45 of 50 points,
   * and all of them need 10.
   */
  @ParameterizedTest
  @CsvSource({
    FUNDS + "execution-rate, 79.96%至80.04%, 79.96% to 80.04%",
    FUNDS + "executed, 19.99万元至20.01万元, 19.99万元 to 20.01万元",
    FUNDS + "score, 8, 8",
    ROW + "score, 45, 45",
    ROW + "actual, 不小于10公里, at least 10公里"
  })
  void anOpenCellTellsWhatItsRulesAllow(String cell, String zh, String en) {
    AllowedRange range = range(cell).get();
    assertEquals(zh, range.text(Locale.CHINESE));
    assertEquals(en, range.text(Locale.ENGLISH));
    assertFalse(range.isContradictory());
    assertEquals(cell + ": " + en, range.toString());
  }

  @Test
  void nothingIsToldOfWhatHoldsNoNumberAndOfNoDocumentNothing() {
    Evaluation evaluation = without("nothing");
    Place category = evaluation.submission().place(ROW + "category").get();
    assertEquals(Optional.empty(), Hints.of(evaluation).allowed(category));
    Place elsewhere =
        Place.of(
            SheetId.of(Documents.PROJECT_FORM, "另一项目"), Row.of(Lines.ANNUAL_FUNDS), Columns.ANNUAL);
    assertThrows(IllegalArgumentException.class, () -> Hints.of(evaluation).allowed(elsewhere));
  }
}
