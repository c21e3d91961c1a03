package org.budgetperformance.basedata;

import static org.budgetperformance.submission.DocumentPart.Kind.GRID;
import static org.budgetperformance.submission.DocumentPart.Kind.WORDS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.standard.ExpenditureTable;
import org.budgetperformance.standard.LegalBasis;
import org.budgetperformance.standard.ReviewLimits;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentPart;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;

/**
 * The base-data table (基础数据表): staffing, expenditure by line, projects, buildings.
 *
 * <p>It is known from Hunan alone. A module whose departments submit it asks for {@link #rules} and
 * gives {@link #EXPENDITURE} to the standard rules.
 */
public final class BaseData {
  /** 整体支出绩效评价基础数据表: the base-data table; read off those of Hunan for 2023 and 2024. */
  public static final DocumentType TABLE =
      DocumentType.of(
              "base-data",
              LocalizedText.of("基础数据表", "base-data table"),
              ImmutableList.of(
                  BaseDataColumns.PREVIOUS_FINAL,
                  BaseDataColumns.BUDGET,
                  Columns.FINAL,
                  Columns.NAMED_AMOUNT,
                  BaseDataColumns.AUTHORISED_POSTS,
                  BaseDataColumns.STAFF_IN_POST,
                  BaseDataColumns.STAFF_RATIO,
                  BaseDataColumns.APPROVED_AREA,
                  BaseDataColumns.ACTUAL_AREA,
                  BaseDataColumns.AREA_RATIO,
                  BaseDataColumns.BUDGETED_INVESTMENT,
                  BaseDataColumns.ACTUAL_INVESTMENT,
                  BaseDataColumns.INVESTMENT_RATIO,
                  Columns.TEXT))
          .withParts(
              DocumentPart.of(GRID, "财政供养人员情况", "Staff")
                  .columns(
                      BaseDataColumns.AUTHORISED_POSTS,
                      BaseDataColumns.STAFF_IN_POST,
                      BaseDataColumns.STAFF_RATIO)
                  .lines(0, BaseDataLines.STAFFING),
              DocumentPart.of(GRID, "经费控制情况", "Expenditure")
                  .columns(BaseDataColumns.PREVIOUS_FINAL, BaseDataColumns.BUDGET, Columns.FINAL)
                  .lines(0, Lines.BASIC_EXPENDITURE)
                  .lines(1, Lines.PERSONNEL, Lines.OPERATING)
                  .lines(
                      2,
                      BaseDataLines.OFFICE,
                      BaseDataLines.UTILITIES_AND_TRAVEL,
                      BaseDataLines.MEETINGS_AND_TRAINING)
                  .lines(1, Lines.THREE_PUBLIC_EXPENSES)
                  .lines(2, Lines.OFFICIAL_CARS)
                  .lines(3, Lines.CAR_PURCHASE, Lines.CAR_RUNNING)
                  .lines(2, Lines.TRAVEL_ABROAD, Lines.RECEPTIONS)
                  .lines(0, Lines.PROJECT_EXPENDITURE)
                  .lines(1, BaseDataLines.BUSINESS_PROJECTS)
                  .lines(2, BaseDataLines.BUSINESS_PROJECT)
                  .lines(1, BaseDataLines.MAINTENANCE_PROJECTS)
                  .lines(2, BaseDataLines.MAINTENANCE_PROJECT)
                  .lines(1, BaseDataLines.EARMARKED_FUNDS)
                  .lines(2, BaseDataLines.EARMARKED_FUND)
                  .lines(3, BaseDataLines.PROJECT_PART)
                  .lines(0, BaseDataLines.PROCUREMENT, BaseDataLines.BASIC_BUDGET_ADJUSTMENT),
              DocumentPart.of(GRID, "楼堂馆所控制情况", "Buildings")
                  .columns(
                      BaseDataColumns.APPROVED_AREA,
                      BaseDataColumns.ACTUAL_AREA,
                      BaseDataColumns.AREA_RATIO,
                      BaseDataColumns.BUDGETED_INVESTMENT,
                      BaseDataColumns.ACTUAL_INVESTMENT,
                      BaseDataColumns.INVESTMENT_RATIO)
                  .lines(0, BaseDataLines.BUILDINGS),
              DocumentPart.of(WORDS, "保障措施", "Measures").lines(0, BaseDataLines.THRIFT_MEASURES),
              DocumentPart.SIGNATURES);

  /** What the table states of expenditure that the national documents state too. */
  public static final ExpenditureTable EXPENDITURE =
      ExpenditureTable.builder()
          .document(TABLE)
          .previousAccounts(BaseDataColumns.PREVIOUS_FINAL)
          .budget(BaseDataColumns.BUDGET)
          .accounts(Columns.FINAL)
          .basicBudgetAdjustment(BaseDataLines.BASIC_BUDGET_ADJUSTMENT)
          .projects(
              ImmutableMap.of(
                  BaseDataLines.BUSINESS_PROJECTS, BaseDataLines.BUSINESS_PROJECT,
                  BaseDataLines.MAINTENANCE_PROJECTS, BaseDataLines.MAINTENANCE_PROJECT,
                  BaseDataLines.EARMARKED_FUNDS, BaseDataLines.EARMARKED_FUND))
          .build();

  private BaseData() {}

  /**
   * Returns the rules on the table alone: sums, and control ratios and their limit.
   *
   * @param limits from where on the jurisdiction asks for a reason
   */
  public static ImmutableList<Rule> rules(ReviewLimits limits) {
    return LegalBasis.added(BaseDataRules.all(limits));
  }
}
