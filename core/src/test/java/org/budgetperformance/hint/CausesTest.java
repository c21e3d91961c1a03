package org.budgetperformance.hint;

import static org.budgetperformance.basedata.BaseData.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Locale;
import java.util.stream.Collectors;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.check.Checks;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.TestChecks;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** Causes over three sums: expenses = cars + receptions, cars = purchase + running, operating = office + training. */
final class CausesTest {
  private static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          rule(
              "A",
              Severity.ERROR,
              Lines.THREE_PUBLIC_EXPENSES,
              Lines.OFFICIAL_CARS,
              Lines.RECEPTIONS),
          rule("B", Severity.WARNING, Lines.OFFICIAL_CARS, Lines.CAR_PURCHASE, Lines.CAR_RUNNING),
          rule("C", Severity.ERROR, Lines.OPERATING, Lines.BASIC_EXPENDITURE));

  private static Rule rule(String id, Severity severity, Line whole, Line... parts) {
    return Rule.builder(id, "合计", "total")
        .fault("合计不符", "not the total")
        .severity(severity)
        .cites(TestChecks.rule("X", new TestChecks.Counting()).info().citations().get(0))
        .checks(Checks.total(TABLE, ImmutableList.of(Columns.FINAL), whole, parts))
        .build();
  }

  private static Evaluation accounts(
      String all, String cars, String receptions, String purchase, String running, String rest) {
    Submission submission =
        Submission.builder()
            .fiscalYear(Year.of(2024))
            .addSheets(
                BaseDataTable.builder()
                    .line(Lines.THREE_PUBLIC_EXPENSES, "", "", all)
                    .line(Lines.OFFICIAL_CARS, "", "", cars)
                    .line(Lines.RECEPTIONS, "", "", receptions)
                    .line(Lines.CAR_PURCHASE, "", "", purchase)
                    .line(Lines.CAR_RUNNING, "", "", running)
                    .line(Lines.OPERATING, "", "", "5")
                    .line(Lines.BASIC_EXPENDITURE, "", "", rest)
                    .build()
                    .sheet())
            .build();
    return Evaluation.run("test 1", submission, RULES, null);
  }

  private static String causes(Evaluation evaluation) {
    return Hints.of(evaluation).causes().stream()
        .map(Cause::toString)
        .collect(Collectors.joining("; "));
  }

  /** 3 + 2 = 5 and 1 + 2 = 3, but cars are written as 8: 5 = 8 + 2 and 8 = 1 + 2 both fail. */
  @Test
  void whatOneCellSettlesIsOneCause() {
    Evaluation evaluation = accounts("5", "8", "2", "1", "2", "5");
    assertEquals("not the total (off by 5.00万元): A", causes(evaluation));
    Cause cause = Hints.of(evaluation).causes().get(0);
    assertEquals("B", cause.members().get(0).consequences().get(0).rule().id());
    assertEquals(
        "假定基础数据表·公务用车购置和维护经费本年决算数应为3.00万元，则合计不符，出于此处。如此改动，错误即可消除，没有新问题。", cause.statement().zh());
    assertEquals(
        "Assuming base-data table, official cars final accounts = 3.00万元: not the total comes"
            + " from it. So changed, its errors are gone and nothing new is found.",
        cause.statement().en());
    assertEquals("基础数据表·公务用车购置和维护经费本年决算数应为3.00万元", cause.mendings().get(0).text(Locale.CHINESE));
    assertEquals(
        0, (int) Hints.of(evaluation).mended(ImmutableList.of(cause)).counts().get(Outcome.FAILED));
  }

  /** 5 = 3 + 9 and 5 = 12 are off by as much, but have no cell in common. */
  @Test
  void whatHasNothingInCommonIsACauseEach() {
    assertEquals(
        "not the total (off by 7.00万元): C; not the total (off by 7.00万元): A",
        causes(accounts("5", "3", "9", "1", "2", "12")));
  }

  /** The sum would be mended by receptions of −1, which nobody means; cars of 1 break B, so the total is left. */
  @Test
  void noMendingIsAnImpossibleNumber() {
    Cause cause = Hints.of(accounts("2", "3", "2", "1", "2", "5")).causes().get(0);
    assertEquals(
        "[base-data table, three public expenses final accounts = 5.00万元]",
        cause.mendings().toString());
  }

  @Test
  void withoutAnErrorThereIsNoCause() {
    assertEquals("", causes(accounts("5", "3", "2", "1", "3", "5"))); // B alone fails, a warning
    assertEquals("", causes(accounts("5", "3", "2", "1", "2", "5")));
  }
}
