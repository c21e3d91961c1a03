package org.budgetperformance.rules.hunan;

import java.time.Year;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;

/**
 * A small department without a contradiction: 100 basic (80 opened, 20 supplemented; 70 wages, 30
 * goods) and 40 for two projects, 140 in all, all of it spent.
 */
final class ConsistentSubmission {
  private ConsistentSubmission() {}

  static Submission build() {
    return Submission.builder()
        .fiscalYear(Year.of(2024))
        .narrative(narrative())
        .addSheets(baseData().sheet())
        .form(
            form(SelfEvaluationForm.ofDepartment(), "120", "140", "整体支出控制额")
                .split(Lines.GENERAL_PUBLIC_BUDGET, "120")
                .split(Lines.GOVERNMENT_FUND_BUDGET, "")
                .split(Lines.BASIC_EXPENDITURE, "80")
                .split(Lines.PROJECT_EXPENDITURE, "40")
                .build())
        .form(project("道路养护经费", "25").build())
        .form(project("信息系统经费", "15").build())
        .build();
  }

  private static Narrative narrative() {
    return Narrative.builder()
        .state(Lines.BASIC_EXPENDITURE, Columns.OPENING, "80")
        .state(Lines.BASIC_EXPENDITURE, Columns.SUPPLEMENTARY, "20")
        .state(Lines.BASIC_EXPENDITURE, Columns.FINAL, "100")
        .state(Lines.WAGES_AND_WELFARE, Columns.FINAL, "70")
        .state(Lines.GOODS_AND_SERVICES, Columns.FINAL, "30")
        .state(Lines.PROJECT_EXPENDITURE, Columns.OPENING, "40")
        .state(Lines.PROJECT_EXPENDITURE, Columns.FINAL, "40")
        .project("道路养护经费", "25")
        .project("信息系统经费", "15")
        .state(Lines.TOTAL, Columns.SCORE, "100")
        .dimension(Dimension.COST, "20")
        .dimension(Dimension.OUTPUT, "40")
        .dimension(Dimension.BENEFIT, "20")
        .dimension(Dimension.SATISFACTION, "10")
        .category(Category.SOCIAL_BENEFIT, "20")
        .indicator(indicator(Category.ECONOMIC_COST, "整体支出控制额", "≤140万元", "140万元", "20"))
        .build();
  }

  private static BaseDataTable baseData() {
    return BaseDataTable.builder()
        .staffing("8", "7", "87.5")
        .line(Lines.BASIC_EXPENDITURE, "90", "80", "100")
        .line(Lines.OPERATING, "28", "30", "30")
        .line(BaseDataLines.OFFICE, "", "", "")
        .line(BaseDataLines.UTILITIES_AND_TRAVEL, "5", "4", "4")
        .line(BaseDataLines.MEETINGS_AND_TRAINING, "0", "0", "0")
        .line(Lines.THREE_PUBLIC_EXPENSES, "3.5", "3", "2.5")
        .line(Lines.OFFICIAL_CARS, "2", "2", "2")
        .line(Lines.CAR_PURCHASE, "0", "0", "0")
        .line(Lines.CAR_RUNNING, "2", "2", "2")
        .line(Lines.TRAVEL_ABROAD, "0", "0", "0")
        .line(Lines.RECEPTIONS, "1.5", "1", "0.5")
        .line(Lines.PROJECT_EXPENDITURE, "35", "40", "40")
        .line(BaseDataLines.BUSINESS_PROJECTS, "20", "25", "25")
        .project(BaseDataLines.BUSINESS_PROJECT, "道路养护经费25万元", "20", "25", "25")
        .line(BaseDataLines.MAINTENANCE_PROJECTS, "15", "15", "15")
        .project(BaseDataLines.MAINTENANCE_PROJECT, "信息系统经费", "15", "15", "15")
        .line(BaseDataLines.EARMARKED_FUNDS, "", "", "")
        .buildingArea("1000", "980", "98")
        .buildingInvestment("300", "300", "100")
        .build();
  }

  private static SelfEvaluationForm.Builder project(String name, String amount) {
    return form(SelfEvaluationForm.ofProject(name), amount, amount, "成本控制")
        .funds(Lines.CURRENT_APPROPRIATION, amount, amount, amount)
        .funds(Lines.CARRIED_OVER, "", "", "")
        .funds(Lines.OTHER_FUNDS, "", "", "");
  }

  private static SelfEvaluationForm.Builder form(
      SelfEvaluationForm.Builder form, String opening, String annual, String costName) {
    return form.text(Lines.UNIT, "某县交通运输局")
        .text(Lines.EXPECTED_GOAL, costName + "在" + annual + "万元以内，道路畅通。")
        .text(Lines.ACHIEVED_RESULT, "全年支出" + annual + "万元，未发生交通中断。")
        .funds(Lines.ANNUAL_FUNDS, opening, annual, annual)
        .execution(Lines.ANNUAL_FUNDS, "10", "100", "10")
        .dimension(Dimension.COST, "20")
        .dimension(Dimension.OUTPUT, "40")
        .dimension(Dimension.BENEFIT, "20")
        .dimension(Dimension.SATISFACTION, "10")
        .indicator(
            indicator(Category.ECONOMIC_COST, costName, "≤" + annual + "万元", annual + "万元", "20"))
        .indicator(indicator(Category.QUANTITY, "巡查次数", "≥12次", "13次", "20"))
        .indicator(indicator(Category.TIMELINESS, "完成及时率", "=100%", "=100%", "20"))
        .indicator(indicator(Category.SOCIAL_BENEFIT, "群众出行条件", "道路通行无中断", "道路通行无中断", "20"))
        .indicator(indicator(Category.BENEFICIARY_SATISFACTION, "服务对象满意度", "≥90%", "95%", "10"))
        .total("100", "100");
  }

  private static Indicator indicator(
      Category category, String name, String target, String actual, String points) {
    return Indicator.builder()
        .category(category)
        .name(name)
        .target(target)
        .actual(actual)
        .points(points)
        .score(points)
        .build();
  }
}
