package org.budgetperformance.basedata;

import static org.budgetperformance.basedata.BaseData.EXPENDITURE;
import static org.budgetperformance.basedata.BaseData.TABLE;
import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.asWritten;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.certain;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.present;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.states;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.check.Checks;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Formulas;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.standard.ReviewLimits;
import org.budgetperformance.standard.StandardRules;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;

/** The rules on the base-data table alone. */
final class BaseDataRules {
  private static final ImmutableList<Column<Amount>> YEARS =
      ImmutableList.of(BaseDataColumns.PREVIOUS_FINAL, BaseDataColumns.BUDGET, Columns.FINAL);

  private static final ImmutableList<Line> CAR_PARTS =
      ImmutableList.of(Lines.CAR_PURCHASE, Lines.CAR_RUNNING);

  private BaseDataRules() {}

  static ImmutableList<Rule> all(ReviewLimits limits) {
    return ImmutableList.of(
        Rule.builder("STD-B02", "公用经费不超过基本支出", "operating expenditure is within basic expenditure")
            .fault("公用经费大于基本支出", "operating expenditure above basic expenditure")
            .cites(StandardRules.PRACTICE)
            .checks(Checks.ofWhich(TABLE, YEARS, Lines.BASIC_EXPENDITURE, Lines.OPERATING))
            .checks(
                Checks.ofWhich(
                    Documents.NARRATIVE,
                    ImmutableList.of(Columns.OPENING, Columns.FINAL),
                    Lines.BASIC_EXPENDITURE,
                    Lines.OPERATING))
            .build(),
        Rule.builder(
                "STD-B03",
                "公用经费其中各项之和不超过公用经费",
                "listed parts of operating expenditure are within it")
            .fault("公用经费其中各项之和大于公用经费", "listed parts of operating expenditure above it")
            .cites(StandardRules.PRACTICE)
            .checks(
                Checks.ofWhich(
                    TABLE,
                    YEARS,
                    Lines.OPERATING,
                    BaseDataLines.OFFICE,
                    BaseDataLines.UTILITIES_AND_TRAVEL,
                    BaseDataLines.MEETINGS_AND_TRAINING))
            .build(),
        Rule.builder("STD-B04", "“三公”经费等于其各项之和", "three public expenses are the sum of their parts")
            .fault("“三公”经费与其各项之和不符", "three public expenses are not the sum of their parts")
            .cites(StandardRules.PRACTICE)
            .checks(
                Checks.total(
                    TABLE,
                    YEARS,
                    Lines.THREE_PUBLIC_EXPENSES,
                    Lines.OFFICIAL_CARS,
                    Lines.TRAVEL_ABROAD,
                    Lines.RECEPTIONS))
            .build(),
        Rule.builder("STD-B05", "公务用车经费等于购置与运行维护之和", "official cars are purchase and running")
            .fault("公务用车经费与购置、运行维护之和不符", "official cars are not purchase and running")
            .cites(StandardRules.PRACTICE)
            .checks(
                Checks.total(
                    TABLE, YEARS, Lines.OFFICIAL_CARS, Lines.CAR_PURCHASE, Lines.CAR_RUNNING))
            .build(),
        Rule.builder("STD-B06", "项目支出等于各类项目之和", "project expenditure is the sum of its kinds")
            .fault("项目支出与各类项目之和不符", "project expenditure is not the sum of its kinds")
            .cites(StandardRules.PRACTICE)
            .checks(projectKinds())
            .build(),
        Rule.builder("STD-B07", "人员控制率等于在职人数除以编制数", "staff control ratio is staff in post ÷ posts")
            .fault("人员控制率与人数不符", "staff control ratio is not that of the staff")
            .cites(StandardRules.PRACTICE)
            .checks(
                Checks.ratio(
                    TABLE,
                    BaseDataLines.STAFFING,
                    BaseDataColumns.STAFF_IN_POST,
                    BaseDataColumns.AUTHORISED_POSTS,
                    BaseDataColumns.STAFF_RATIO))
            .build(),
        Rule.builder("STD-B08", "楼堂馆所控制率等于实际除以批复或预算", "building control ratios are recomputed")
            .fault("楼堂馆所控制率与数据不符", "building control ratio is not that of the figures")
            .cites(StandardRules.PRACTICE)
            .checks(
                Checks.ratio(
                    TABLE,
                    BaseDataLines.BUILDINGS,
                    BaseDataColumns.ACTUAL_AREA,
                    BaseDataColumns.APPROVED_AREA,
                    BaseDataColumns.AREA_RATIO),
                Checks.ratio(
                    TABLE,
                    BaseDataLines.BUILDINGS,
                    BaseDataColumns.ACTUAL_INVESTMENT,
                    BaseDataColumns.BUDGETED_INVESTMENT,
                    BaseDataColumns.INVESTMENT_RATIO))
            .build(),
        Rule.builder("STD-B09", "控制率不超过限额", "control ratios are within the limit")
            .fault("控制率超过限额", "a control ratio above the limit")
            .severity(Severity.WARNING)
            .cites(limits.controlRatio().citation())
            .followsAtCell("STD-B02", "STD-D04")
            .parameters("control-ratio")
            .checks(controlRatios(limits.controlRatio().value()))
            .checks(partRatios(limits.controlRatio().value()))
            .build(),
        Rule.builder("STD-B10", "编制数、在职人数与自评报告一致", "posts and staff agree with the narrative")
            .fault("编制数、在职人数不一致", "posts or staff disagree with the narrative")
            .severity(Severity.WARNING)
            .cites(StandardRules.PRACTICE)
            .checks(
                narrated(BaseDataColumns.AUTHORISED_POSTS), narrated(BaseDataColumns.STAFF_IN_POST))
            .build(),
        Rule.builder(
                "STD-B11",
                "“三公”经费不明显高于上年",
                "the three public expenses are not far above last year's")
            .fault("“三公”经费明显高于上年", "public expenses far above last year's")
            .severity(Severity.NOTICE)
            .cites(limits.publicExpenseGrowth().citation())
            .parameters("public-expense-growth")
            .follows("STD-B09")
            .checks(PublicExpenseGrowth.all(limits.publicExpenseGrowth().value()))
            .build(),
        Rule.builder(
                "STD-B12", "“三公”经费与自评报告一致", "the three public expenses agree with the narrative")
            .fault("“三公”经费与自评报告不符", "the three public expenses are not those of the narrative")
            .cites(StandardRules.REVIEW)
            .follows("STD-B04", "STD-B05")
            .checks(narratedPublicExpenses())
            .build(),
        Rule.builder("STD-B13", "各分项已填的填写合计", "a total is stated above its parts")
            .fault("分项已填，合计未填", "a total is left blank above its parts")
            .severity(Severity.WARNING)
            .cites(StandardRules.REVIEW)
            .follows("STD-D10")
            .checks(totalStated(Lines.THREE_PUBLIC_EXPENSES, PublicExpenseGrowth.PARTS))
            .checks(totalStated(Lines.OFFICIAL_CARS, CAR_PARTS))
            .checks(
                totalStated(Lines.PROJECT_EXPENDITURE, EXPENDITURE.projects().keySet().asList()))
            .build());
  }

  private static ImmutableList<Check> totalStated(Line total, ImmutableList<Line> parts) {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Column<Amount> column : YEARS) {
      Cell whole = Formulas.cell(column);
      Condition[] filled =
          parts.stream()
              .map(part -> asWritten(Formulas.cell(part, column)))
              .map(part -> certain(not(atMost(part, constant(0, FigureType.AMOUNT)))))
              .toArray(Condition[]::new);
      checks.add(
          FormulaCheck.eachRow(TABLE, total)
              .first(present(whole), readable(whole))
              .names("total", Use.OTHER, whole)
              .asks(
                  any(states(whole), not(any(filled))),
                  LocalizedText.of(
                      "分项已填而合计未填：{total}", "a total is left blank above its parts: {total}"),
                  Wording.ofLine(
                      total,
                      LocalizedText.of(
                          "分项已填的，是否填写合计", "a total, where one of its parts is stated"))));
    }
    return checks.build();
  }

  /** An amount of no stage may be either. */
  private static ImmutableList<Check> narratedPublicExpenses() {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Line line :
        ImmutableList.of(
            Lines.THREE_PUBLIC_EXPENSES,
            Lines.OFFICIAL_CARS,
            Lines.CAR_PURCHASE,
            Lines.CAR_RUNNING,
            Lines.TRAVEL_ABROAD,
            Lines.RECEPTIONS)) {
      Source budget = Source.of(TABLE, line, BaseDataColumns.BUDGET);
      Source accounts = Source.of(TABLE, line, Columns.FINAL);
      checks.add(
          Checks.restated(Source.of(Documents.NARRATIVE, line, Columns.OPENING), budget),
          Checks.restated(Source.of(Documents.NARRATIVE, line, Columns.FINAL), accounts),
          Checks.restated(Source.of(Documents.NARRATIVE, line, Columns.AMOUNT), accounts, budget));
    }
    return checks.build();
  }

  /** The table and the narrative state one number of staff. */
  private static Check narrated(Column<?> column) {
    return Checks.agreement(
        cell(BaseDataLines.STAFFING, column),
        Statement.of(Source.of(Documents.NARRATIVE, BaseDataLines.STAFFING, column)));
  }

  /**
   * The total, the sum of the kinds and the sum of the projects state one figure; of the year before only the
   * projects that go on are listed.
   */
  private static ImmutableList<Check> projectKinds() {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    Column<Amount> previous = BaseDataColumns.PREVIOUS_FINAL;
    Column<Amount> budget = BaseDataColumns.BUDGET;
    return checks
        .add(
            Checks.agreement(
                cell(Lines.PROJECT_EXPENDITURE, previous), EXPENDITURE.kinds(previous)),
            Checks.namedParts(
                cell(Lines.PROJECT_EXPENDITURE, previous), EXPENDITURE.projects(previous)),
            Checks.agreement(
                cell(Lines.PROJECT_EXPENDITURE, budget),
                EXPENDITURE.kinds(budget),
                EXPENDITURE.projects(budget)))
        .addAll(kind(BaseDataLines.BUSINESS_PROJECTS, BaseDataLines.BUSINESS_PROJECT))
        .addAll(kind(BaseDataLines.MAINTENANCE_PROJECTS, BaseDataLines.MAINTENANCE_PROJECT))
        .addAll(kind(BaseDataLines.EARMARKED_FUNDS, BaseDataLines.EARMARKED_FUND))
        .build();
  }

  private static ImmutableList<Check> kind(Line kind, Line project) {
    return ImmutableList.of(
        Checks.agreement(cell(kind, BaseDataColumns.BUDGET), cell(project, BaseDataColumns.BUDGET)),
        Checks.agreement(cell(kind, Columns.FINAL), cell(project, Columns.FINAL)));
  }

  private static Statement cell(Line line, Column<?> column) {
    return Statement.of(Source.of(TABLE, line, column));
  }

  /** A part of the three public expenses may be above its budget where their total is not; else that speaks. */
  private static ImmutableList<Check> partRatios(Rate limit) {
    Cell total = Formulas.cell(Lines.THREE_PUBLIC_EXPENSES, Columns.FINAL);
    Cell budget = Formulas.cell(Lines.THREE_PUBLIC_EXPENSES, BaseDataColumns.BUDGET);
    return PublicExpenseGrowth.PARTS.stream()
        .map(
            line -> {
              Condition within =
                  Formulas.all(
                      atMost(total, budget), atMost(Formulas.cell(line, Columns.FINAL), total));
              Check ratio =
                  Checks.ratioAtMost(TABLE, line, Columns.FINAL, BaseDataColumns.BUDGET, limit);
              return FormulaCheck.only(certain(within), ratio, ratio.compares());
            })
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Check> controlRatios(Rate limit) {
    return ImmutableList.of(
        Checks.ratioAtMost(
            TABLE,
            BaseDataLines.STAFFING,
            BaseDataColumns.STAFF_IN_POST,
            BaseDataColumns.AUTHORISED_POSTS,
            limit),
        // No law limits operating expenditure to its opening budget.
        Checks.ratioAtMost(
            TABLE, Lines.OPERATING, Columns.FINAL, BaseDataColumns.BUDGET, limit, Severity.NOTICE),
        Checks.ratioAtMost(
            TABLE, Lines.THREE_PUBLIC_EXPENSES, Columns.FINAL, BaseDataColumns.BUDGET, limit),
        Checks.ratioAtMost(
            TABLE, BaseDataLines.PROCUREMENT, Columns.FINAL, BaseDataColumns.BUDGET, limit),
        Checks.ratioAtMost(
            TABLE,
            BaseDataLines.BUILDINGS,
            BaseDataColumns.ACTUAL_AREA,
            BaseDataColumns.APPROVED_AREA,
            limit),
        Checks.ratioAtMost(
            TABLE,
            BaseDataLines.BUILDINGS,
            BaseDataColumns.ACTUAL_INVESTMENT,
            BaseDataColumns.BUDGETED_INVESTMENT,
            limit));
  }
}
