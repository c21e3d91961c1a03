package org.budgetperformance.hint;

import static org.budgetperformance.basedata.BaseData.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.check.Checks;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.TestChecks;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** Which applications speak for and against a suspect: official cars = purchase + running. */
class SuspectEvidenceTest {
  private static Source cell(Line line, Column<?> column) {
    return Source.of(TABLE, line, column);
  }

  private static Check sum(Column<?> column) {
    return Checks.identity(
        Statement.of(cell(Lines.OFFICIAL_CARS, column)),
        Statement.of(cell(Lines.CAR_PURCHASE, column), cell(Lines.CAR_RUNNING, column)));
  }

  /** 100 = 60 + 30 fails in one column, 50 = 30 + 20 holds in another. */
  private static ImmutableList<SuspectGroup> suspects(Rule rule) {
    BaseDataTable table =
        BaseDataTable.builder()
            .line(Lines.OFFICIAL_CARS, "", "100", "50")
            .line(Lines.CAR_PURCHASE, "", "60", "30")
            .line(Lines.CAR_RUNNING, "", "30", "20")
            .build();
    Submission submission =
        Submission.builder().fiscalYear(Year.of(2024)).addSheets(table.sheet()).build();
    return Hints.of(Evaluation.run("test 1", submission, ImmutableList.of(rule), null)).suspects();
  }

  @Test
  void anApplicationSpeaksOfItsOwnCellsOnly() {
    Rule rule = TestChecks.rule("A", sum(BaseDataColumns.BUDGET), sum(Columns.FINAL));
    assertEquals(
        ImmutableList.of(
            "base-data/car-purchase/budget → 70.00万元: 1 failed, 0 passed",
            "base-data/car-running/budget → 40.00万元: 1 failed, 0 passed",
            "base-data/official-cars/budget → 90.00万元: 1 failed, 0 passed"),
        suspects(rule).get(0).suspects().stream()
            .map(s -> s + ": " + s.failed() + " failed, " + s.passed() + " passed")
            .collect(ImmutableList.toImmutableList()));
  }

  @Test
  void aCheckThatForgetsToEndIsAsBrokenAsBefore() {
    Rule rule = TestChecks.rule("A", sum(BaseDataColumns.BUDGET), new TestChecks.Forgetful());
    assertEquals(
        ImmutableList.of(
            "1 mended, 0 broken: [base-data/car-purchase/budget → 70.00万元,"
                + " base-data/car-running/budget → 40.00万元,"
                + " base-data/official-cars/budget → 90.00万元]"),
        suspects(rule).stream()
            .map(SuspectGroup::toString)
            .collect(ImmutableList.toImmutableList()));
  }
}
