package org.budgetperformance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms that nobody has to state, up to a limit: official cars = purchase + at most 30 of running. */
class UnsaidTermTest {
  private static final LocalizedText LABEL = LocalizedText.of("其他", "other");

  /** 30 万元 in fen. */
  private static final long LIMIT = 30_000_000;

  private static Source accounts(Line line) {
    return Source.of(BaseData.TABLE, line, Columns.FINAL);
  }

  private static Outcome outcome(Term running, String cars, String purchase, String stated) {
    Check check =
        Checks.identity(
            Statement.of(accounts(Lines.OFFICIAL_CARS)),
            Statement.of(Term.of(accounts(Lines.CAR_PURCHASE)), running));
    return CheckTester.of(
            check,
            Cases.of(
                Cases.table(
                    Columns.FINAL,
                    Lines.OFFICIAL_CARS,
                    cars,
                    Lines.CAR_PURCHASE,
                    purchase,
                    Lines.CAR_RUNNING,
                    stated)))
        .outcome();
  }

  @ParameterizedTest
  @CsvSource({
    "60, 60, absent, PASSED", // nothing was left unsaid
    "90, 60, absent, PASSED", // as much as may be
    "91, 60, absent, FAILED",
    "59, 60, absent, FAILED",
    "80, 60, 20, PASSED", // what is stated counts
    "85, 60, 20, FAILED"
  })
  void whatIsUnsaidLiesBetweenNothingAndTheLimit(
      String cars, String purchase, String running, Outcome outcome) {
    Term term = Term.of(accounts(Lines.CAR_RUNNING)).unsaidUpTo(LIMIT);
    assertEquals(outcome, outcome(term, cars, purchase, running));
  }

  @Test
  void aTermWithoutACellIsUnsaidToo() {
    Term term = Term.unsaid(FigureType.AMOUNT, LIMIT, LABEL);
    assertEquals(Outcome.PASSED, outcome(term, "90", "60", "absent"));
    assertEquals(Outcome.FAILED, outcome(term, "91", "60", "absent"));
  }

  @Test
  void whatIsMissingWithinItsLimitLeavesTheSumOpen() {
    Term term = Term.of(accounts(Lines.CAR_RUNNING)).atMost(LIMIT);
    assertEquals(Outcome.UNDECIDED, outcome(term, "90", "60", "absent"));
    assertEquals(Outcome.FAILED, outcome(term, "91", "60", "absent"));
  }

  @Test
  void aLimitOfNothingIsALimit() {
    Term running = Term.of(accounts(Lines.CAR_RUNNING));
    assertEquals(Outcome.FAILED, outcome(running.unsaidUpTo(0), "61", "60", "absent"));
    assertEquals(Outcome.FAILED, outcome(running.atMost(0), "61", "60", "absent"));
    Term unsaid = Term.unsaid(FigureType.AMOUNT, 0, LABEL);
    assertEquals(Outcome.FAILED, outcome(unsaid, "61", "60", "absent"));
  }

  @Test
  void aLimitBelowNothingIsRefused() {
    Term running = Term.of(accounts(Lines.CAR_RUNNING));
    assertThrows(IllegalArgumentException.class, () -> running.unsaidUpTo(-1));
    assertThrows(IllegalArgumentException.class, () -> running.atMost(-1));
    assertThrows(IllegalArgumentException.class, () -> Term.unsaid(FigureType.AMOUNT, -1, LABEL));
  }
}
