package org.budgetperformance.hint;

import static org.budgetperformance.basedata.BaseData.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Year;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.check.Checks;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.TestChecks;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a number may have been miswritten: running = cars − purchase is what is known to be right. */
class MiswrittenNumberTest {
  private static final Rule SUM =
      Rule.builder("A", "规则", "rule")
          .cites(TestChecks.rule("X", new TestChecks.Scores()).info().citations().get(0))
          .checks(
              Checks.total(
                  TABLE,
                  ImmutableList.of(Columns.FINAL),
                  Lines.OFFICIAL_CARS,
                  Lines.CAR_PURCHASE,
                  Lines.CAR_RUNNING))
          .build();

  private static ImmutableList<NearMiss> nearMisses(String cars, String purchase, String running) {
    BaseDataTable table =
        BaseDataTable.builder()
            .line(Lines.OFFICIAL_CARS, "", "", cars)
            .line(Lines.CAR_PURCHASE, "", "", purchase)
            .line(Lines.CAR_RUNNING, "", "", running)
            .build();
    Submission submission =
        Submission.builder().fiscalYear(Year.of(2024)).addSheets(table.sheet()).build();
    Evaluation evaluation = Evaluation.run("test 1", submission, ImmutableList.of(SUM), null);
    return Hints.of(evaluation).nearMisses(Iterables.getOnlyElement(evaluation.findings()));
  }

  private static String hints(String cars, String purchase, String running) {
    StringBuilder hints = new StringBuilder();
    for (NearMiss nearMiss : nearMisses(cars, purchase, running)) {
      hints.append(hints.length() == 0 ? "" : "; ").append(nearMiss.kind());
      nearMiss
          .changes()
          .forEach(
              (place, figure) ->
                  hints.append(' ').append(place.row()).append('=').append(figure.get()));
    }
    return hints.toString();
  }

  /** The running costs should be cars − purchase. */
  @ParameterizedTest
  @CsvSource({
    "103, 60, 4, DIGIT_DROPPED car-running=43.00万元", // the last digit
    "109, 60, 4, DIGIT_DROPPED car-running=49.00万元", // the greatest digit
    "100, 60, 4, DIGIT_DROPPED car-running=40.00万元", // the least digit
    "103, 60, 443, DIGIT_DOUBLED car-running=43.00万元", // at the beginning
    "103, 60, 483, ''", // a digit too many that is no repetition
    "64, 60, 40, ''", // nobody writes 04
    "60, 103, 43, SIGN car-running=-43.00万元",
    "57, 100, -34, DIGITS_SWAPPED car-running=-43.00万元", // the sign stays
    "57, 100, -433, DIGIT_DOUBLED car-running=-43.00万元"
  })
  void whatTheRunningCostsMayHaveBeen(String cars, String purchase, String running, String hints) {
    assertEquals(hints, hints(cars, purchase, running));
  }
}
