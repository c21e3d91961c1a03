package org.budgetperformance.across;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Locale;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** STD-X05: what a report says of last year against last year's report. */
class YearOnYearTest {
  private static Submission of(int year, BaseDataTable.Builder table) {
    return Submission.builder()
        .fiscalYear(Year.of(year))
        .isPartial(true)
        .addSheets(table.build().sheet())
        .build();
  }

  private static Submission of(int year, SelfEvaluationForm.Builder form) {
    return Submission.builder()
        .fiscalYear(Year.of(year))
        .isPartial(true)
        .form(form.build())
        .build();
  }

  private static ImmutableList<AcrossFinding> findings(Submission last, Submission now) {
    LastYear before = LastYear.create();
    before.add("甲局", "2023.txt", last);
    SubmissionSet set = SubmissionSet.after(before);
    set.add("甲局", "2024.txt", now);
    return set.evaluate().findings();
  }

  private static BaseDataTable.Builder accounts(String previous, String accounts) {
    return BaseDataTable.builder().line(Lines.RECEPTIONS, previous, "1.1", accounts);
  }

  @Test
  void lastYearsAccountsAreThoseOfLastYearsReport() {
    AcrossFinding found =
        findings(of(2023, accounts("1.3", "1.27")), of(2024, accounts("1.72", "0.95"))).get(0);

    assertEquals("STD-X05", found.rule().id());
    assertEquals("甲局有1处与上年材料不符（决算1处，人员0处，结转0处，指标值0处），请核对或说明调整原因", found.message(Locale.CHINESE));
    assertEquals(
        "甲局（2024） › 基础数据表 › 公务接待 › 上年决算数", found.rows().get(0).get(0).label(Locale.CHINESE));
    assertEquals("1.72万元", found.rows().get(0).get(0).text());
    assertEquals(
        "甲局（2023） › 基础数据表 › 公务接待 › 本年决算数", found.rows().get(0).get(1).label(Locale.CHINESE));
    assertEquals("1.27万元", found.rows().get(0).get(1).text());
    assertEquals("2023.txt", found.rows().get(0).get(1).source().get());
  }

  @Test
  void whatIsTheSameOrBlankOrOfAnotherYearSaysNothing() {
    assertEquals(
        ImmutableList.of(),
        findings(of(2023, accounts("1.3", "1.27")), of(2024, accounts("1.27", "0.95"))));
    assertEquals(
        ImmutableList.of(),
        findings(of(2023, accounts("1.3", "1.27")), of(2024, accounts("", "0.95"))));
    assertEquals(
        ImmutableList.of(),
        findings(of(2022, accounts("1.3", "1.27")), of(2024, accounts("1.72", "0.95"))));
  }

  @ParameterizedTest
  @CsvSource({
    "20, 20, 20, 24, 0", // a fifth more
    "20, 20, 20, 25, 1",
    "20, 20, 15, 20, 1",
    "4, 4, 4, 6, 0", // two persons
    "4, 4, 4, 7, 1",
  })
  void staffMayChangeByAFifthAndByTwoPersons(
      String posts, String staff, String postsNow, String staffNow, int found) {
    assertEquals(
        found,
        findings(
                of(2023, BaseDataTable.builder().staffing(posts, staff, "")),
                of(2024, BaseDataTable.builder().staffing(postsNow, staffNow, "")))
            .size());
  }

  private static SelfEvaluationForm.Builder project(
      String annual, String executed, String carried) {
    return SelfEvaluationForm.ofProject("敬老院修缮经费")
        .funds(Lines.ANNUAL_FUNDS, annual, annual, executed)
        .funds(Lines.CARRIED_OVER, carried, carried, carried);
  }

  @ParameterizedTest
  // Of 120.5 last year 100.2 were spent, 20.3 were left.
  @CsvSource({"20.3, 0", "12, 0", "'', 0", "20.4, 1", "25, 1"})
  void noMoreIsCarriedOverThanWasLeft(String carried, int found) {
    assertEquals(
        found,
        findings(of(2023, project("120.5", "100.2", "")), of(2024, project("130", "130", carried)))
            .size());
  }

  @ParameterizedTest
  @CsvSource({
    "≥200人, ≥180人, 100, 1",
    "≥200人, ≥200人, 100, 0",
    "≥200人, ≥180人, 90, 0", // the funds fell too
    "≥95%, ≥90%, 90, 1", // a share does not depend on the funds
    "≥200人, ≥18期, 100, 0", // another unit of measure
    "≤200人, ≤180人, 100, 0", // less is better
    "≥200人, 180人, 100, 0", // nobody says which way it counts
  })
  void targetsDoNotFallWhileTheFundsDoNot(String last, String now, String funds, int found) {
    assertEquals(
        found,
        findings(
                of(
                    2023,
                    project("100", "100", "")
                        .indicator(Departments.indicator(Category.QUANTITY, "培训规模", last, last))),
                of(
                    2024,
                    project(funds, funds, "")
                        .indicator(Departments.indicator(Category.QUANTITY, "培训规模", now, now))))
            .size());
  }
}
