package org.budgetperformance.rules.hunan;

import static org.budgetperformance.rules.hunan.ConsistentReport.edited;
import static org.budgetperformance.rules.hunan.ConsistentReport.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts of a consistent report that contradict each other within one document. */
class MoreMissesTest {
  @Nested
  class FundsOfTheDepartment {
    private static final String ROW = "¦年度资金总额¦150¦170¦170¦10¦100¦10¦";

    private String foundWith(String rows) {
      return found(edited(ROW, ROW + rows));
    }

    /** 120 of 160 is 75%, 150 of 160 are 93.75%. */
    @ParameterizedTest
    @CsvSource({"120, 100, ERROR F03", "150, 90, ERROR F03", "120, 75, ''", "150, 93.75, ''"})
    void aRateUnderAmongIsRecomputed(String executed, String rate, String expected) {
      assertEquals(expected, foundWith("⏎¦其中：当年财政拨款¦150¦160¦" + executed + "¦¦" + rate + "¦"));
    }

    @ParameterizedTest
    @CsvSource({"150, 170, 170", "150, 160, 150", "140, 160, 160"})
    void partsWithinTheWholeAreRight(String opening, String annual, String executed) {
      assertEquals("", foundWith("⏎¦其中：当年财政拨款¦" + opening + "¦" + annual + "¦" + executed + "¦¦¦"));
    }

    /** 160 is above the whole of 150. */
    @Test
    void aPartAboveTheWholeIsNone() {
      assertEquals("ERROR F04", foundWith("⏎¦其中：当年财政拨款¦160¦170¦170¦¦¦"));
    }

    /** 140 + 5 + 0 is 145 of 150; 170 = 165 + 5. */
    @Test
    void partsThatAreAllThereComeToTheWhole() {
      assertEquals(
          "ERROR F04", foundWith("⏎¦其中：当年财政拨款¦140¦165¦165¦¦¦⏎¦上年结转资金¦5¦5¦5¦¦¦⏎¦其他资金¦0¦0¦0¦¦¦"));
    }

    /** 165 + 5 = 170 spent as 158 + 12: the second part is overspent. */
    @Test
    void aPartMayBeOverspentWithinAWhole() {
      assertEquals(
          "ERROR F06", foundWith("⏎¦其中：当年财政拨款¦145¦165¦158¦¦¦⏎¦上年结转资金¦5¦5¦12¦¦¦⏎¦其他资金¦0¦0¦0¦¦¦"));
    }

    @ParameterizedTest
    @CsvSource({"5, ERROR F07", "20, ''", "25, ERROR F07"})
    void whatWasAddedComesToTheAnnualBudget(String added, String expected) {
      String found =
          found(
              edited(
                  "¦¦年初预算数¦全年预算数¦全年执行数¦分值¦执行率¦得分¦⏎" + ROW,
                  "¦¦年初预算数¦年中追加¦全年预算数¦全年执行数¦分值¦执行率¦得分¦⏎"
                      + "¦年度资金总额¦150¦"
                      + added
                      + "¦170¦170¦10¦100¦10¦"));
      assertEquals(expected, found);
    }
  }

  @Nested
  class FundsOfAProject {
    /** 30 + 5 = 35 in all columns; 30 of the first granted and 33 spent. */
    @Test
    void aPartMayBeOverspentWithinAWhole() {
      String found =
          found(
              edited(
                  "其中：当年财政拨款¦30¦30¦30¦10¦100¦10¦⏎¦上年结转资金¦¦¦¦¦¦¦⏎¦其他资金¦¦¦¦",
                  "其中：当年财政拨款¦25¦25¦28¦10¦¦10¦⏎¦上年结转资金¦¦¦¦¦¦¦⏎¦其他资金¦5¦5¦2¦"));
      assertEquals("ERROR F06", found);
    }
  }

  @Nested
  class Narrative {
    private static final String PARTS = "其中：工资福利支出80万元、商品和服务支出30万元、对个人和家庭的补助10万元。";

    private String foundWith(String parts) {
      return found(edited(PARTS, parts));
    }

    /** 80, 30 and 10 of 120 are 66.67%, 25% and 8.33%. */
    @ParameterizedTest
    @CsvSource({"66.67, 25, 8.33", "66.7, 25, 8.3", "67, 25, 8", "67, 25, 9"})
    void sharesOfTheAmountsAreRight(String wages, String goods, String grants) {
      assertEquals("", foundWith(shares(wages, goods, grants)));
    }

    private String shares(String wages, String goods, String grants) {
      return "其中：工资福利支出80万元，占"
          + wages
          + "%；商品和服务支出30万元，占"
          + goods
          + "%；对个人和家庭的补助10万元，占"
          + grants
          + "%。";
    }

    /** 60, 30 and 10 add up to 100 all the same; only 10 of 80 + 10 is some 10%. */
    @Test
    void sharesThatOnlyAddUpAreNot() {
      assertEquals("WARNING N13, WARNING N13", foundWith(shares("60", "30", "10")));
    }

    @Test
    void twoSharesThatWereSwappedAreNot() {
      assertEquals("WARNING N13, WARNING N13", foundWith(shares("66.67", "8.33", "25")));
    }

    /** 70 + 25 is 95 of 100. */
    @ParameterizedTest
    @CsvSource({"70, 25, ERROR B01", "70, 30, ''", "80, 25, ERROR B01"})
    void personnelAndOperatingAreTheOpeningBudget(String staff, String office, String expected) {
      String found =
          found(
              edited(
                  "2024年基本支出年初预算100万元，",
                  "2024年基本支出年初预算100万元，其中：人员经费" + staff + "万元，公用经费" + office + "万元；"));
      assertEquals(expected, found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"公车购置经费", "图书购置费", "非遗保护专项资金"})
    void aProjectThatNobodyElseKnowsIsAWarning(String project) {
      assertEquals("WARNING D06", found(edited("，展览经费30万元，免费", "，" + project + "30万元，免费")));
    }

    @Test
    void oneThatIsListedIsRight() {
      assertEquals("NOTICE D16", found(edited("，展览经费30万元，免费", "，展览业务经费30万元，免费")));
    }
  }

  @Nested
  class Table {
    /** 20 and 30 stand for 30 and 20, in the budget or in the accounts. */
    @ParameterizedTest
    @CsvSource({"20¦¦30, 30¦¦20", "30¦¦20, 20¦¦30"})
    void kindsAreSwapped(String first, String second) {
      String found =
          found(
              edited(
                  "（一个项目一行）¦28¦¦30¦¦30", "（一个项目一行）¦28¦¦" + first,
                  "（一个专项一行）¦20¦¦20¦¦20", "（一个专项一行）¦20¦¦" + second));
      assertEquals("ERROR B06, ERROR B06", found);
    }

    /** 1.0 of 0.5, with 0.2 of 1 for cars: 1.2 of 1.5 in all. */
    @Test
    void receptionsAreTwiceTheirBudgetWithinTheTotal() {
      String found =
          found(
              edited(
                  "维护经费¦1¦¦1¦¦0.8", "维护经费¦1¦¦1¦¦0.2",
                  "公务车运行维护¦1¦¦1¦¦0.8", "公务车运行维护¦1¦¦1¦¦0.2",
                  "3、公务接待¦0.5¦¦0.5¦¦0.4", "3、公务接待¦0.5¦¦0.5¦¦1.0"));
      assertEquals("WARNING B09 < B11", found);
    }

    /** 1.1 of 0.9 for cars, with 0.1 of 0.6 for receptions: 1.2 of 1.5 in all. The 1 may stand for 1.1. */
    @ParameterizedTest
    @CsvSource({"0.9, 0.6, WARNING B09", "1, 0.5, NOTICE B09"})
    void carsAreAboveTheirBudgetWithinTheTotal(String cars, String receptions, String expected) {
      String found =
          found(
              edited(
                  "维护经费¦1¦¦1¦¦0.8", "维护经费¦1¦¦" + cars + "¦¦1.1",
                  "公务车运行维护¦1¦¦1¦¦0.8", "公务车运行维护¦1¦¦" + cars + "¦¦1.1",
                  "3、公务接待¦0.5¦¦0.5¦¦0.4", "3、公务接待¦0.5¦¦" + receptions + "¦¦0.1"));
      assertEquals(expected, found);
    }

    /** 30 of 28: no law limits operating expenditure to its opening budget. */
    @Test
    void operatingExpenditureAboveItsBudgetIsANotice() {
      assertEquals("NOTICE B09", found(edited("公用经费¦28¦¦32¦¦30", "公用经费¦28¦¦28¦¦30")));
    }
  }

  @Nested
  class Costs {
    @ParameterizedTest
    @ValueSource(strings = {"25万元", "3万元", "29万元"})
    void aProjectCostWhatWasSpentOnIt(String actual) {
      assertEquals("WARNING C04", found(edited("¦≤30万元¦30万元¦", "¦≤30万元¦" + actual + "¦")));
    }

    /** A cost of something else than the whole is none of the project's. */
    @ParameterizedTest
    @CsvSource({"≤3万元, 2.5万元", "≤500元/人, 480元/人", "≤28万元, 27万元"})
    void otherCostsAreTheirOwn(String target, String actual) {
      assertEquals("", found(edited("¦≤30万元¦30万元¦", "¦" + target + "¦" + actual + "¦")));
    }

    /** 180 is neither 150 nor 170 and above both. */
    @Test
    void theOverallLimitIsNotAboveTheBudget() {
      String found =
          found(
              edited(
                  "整体支出控制额≤170万元", "整体支出控制额≤180万元",
                  "整体支出控制额¦≤170万元", "整体支出控制额¦≤180万元"));
      assertEquals("WARNING C02", found);
    }
  }

  @Nested
  class Spending {
    private String funds(String cells) {
      return "¦年度资金总额¦" + cells + "⏎¦其中：当年财政拨款¦" + cells;
    }

    /**
     * Nothing of 30 was spent, and every point is claimed. Elsewhere 30 were, so that this slip comes first; that nobody says why,
     * and that every point is claimed, follows from it.
     */
    @ParameterizedTest
    @ValueSource(strings = {"30", "20"})
    void nothingSpentAndEveryPointClaimedIsFound(String budget) {
      String row = budget + "¦" + budget + "¦";
      String found = found(edited(funds(row + budget + "¦10¦100¦10¦"), funds(row + "0¦10¦0¦0¦")));
      assertEquals("ERROR D09 < C04 < D06 < F16 < S07 < S08, ERROR F01", found);
    }
  }
}
