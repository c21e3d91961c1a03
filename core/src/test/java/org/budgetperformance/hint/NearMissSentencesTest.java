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
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Amounts that a sum has too much or too little, as sentences: official cars = purchase + running. */
class NearMissSentencesTest {
  private static final Rule SUM =
      TestChecks.rule(
          "A",
          Checks.identity(
              Statement.of(accounts(Lines.OFFICIAL_CARS)),
              Statement.of(accounts(Lines.CAR_PURCHASE), accounts(Lines.CAR_RUNNING))));

  private static Source accounts(Line line) {
    return Source.of(TABLE, line, Columns.FINAL);
  }

  private static LocalizedText hint(String cars, String purchase, String running, String abroad) {
    BaseDataTable table =
        BaseDataTable.builder()
            .line(Lines.OFFICIAL_CARS, "", "", cars)
            .line(Lines.CAR_PURCHASE, "", "", purchase)
            .line(Lines.CAR_RUNNING, "", "", running)
            .line(Lines.TRAVEL_ABROAD, "", "", abroad)
            .build();
    Submission submission =
        Submission.builder().fiscalYear(Year.of(2024)).addSheets(table.sheet()).build();
    Evaluation evaluation = Evaluation.run("test 1", submission, ImmutableList.of(SUM), null);
    return Iterables.getOnlyElement(
            Hints.of(evaluation).nearMisses(Iterables.getOnlyElement(evaluation.findings())))
        .text();
  }

  @Test
  void whatASumHasTooMuch() {
    // 60 + 40 exceed 60 by 40.
    LocalizedText hint = hint("60", "60", "40", "");
    assertEquals("多出的40.00万元等于基础数据表 › 公务车运行维护 › 本年决算数：40.00万元，疑似重复计算", hint.zh());
    assertEquals(
        "40.00万元 too much: base-data table › running of cars › final accounts: 40.00万元,"
            + " perhaps counted twice",
        hint.en());
  }

  @Test
  void whatASumHasTooLittle() {
    // 60 + 15 lack 25 of 100.
    LocalizedText hint = hint("100", "60", "15", "25");
    assertEquals("短少的25.00万元等于基础数据表 › 出国经费 › 本年决算数：25.00万元，疑似漏计", hint.zh());
    assertEquals(
        "25.00万元 too little: base-data table › travel abroad › final accounts: 25.00万元,"
            + " perhaps left out",
        hint.en());
  }

  @Test
  void aNoteIsQuoted() {
    // 75 + 60 exceed 100 by 35.
    assertEquals(
        "多出的35.00万元等于基础数据表 › 公务车运行维护 › 本年决算数 › 附注1：“其中35万元纳入购置费”，疑似重复计算",
        hint("100", "75", "60（其中35万元纳入购置费）", "").zh());
  }
}
