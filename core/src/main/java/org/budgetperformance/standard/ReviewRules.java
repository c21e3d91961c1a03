package org.budgetperformance.standard;

import static org.budgetperformance.standard.StandardRules.PRACTICE;
import static org.budgetperformance.standard.StandardRules.cell;
import static org.budgetperformance.submission.Documents.BASE_DATA;
import static org.budgetperformance.submission.Documents.DEPARTMENT_FORM;
import static org.budgetperformance.submission.Documents.NARRATIVE;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.check.AtMostRatio;
import org.budgetperformance.check.Mistaken;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;

/** The standard rules on what a reviewer sees who lays the documents side by side. */
final class ReviewRules {
  private static final ImmutableList<String> MORE_STAFF =
      ImmutableList.of("人员增加", "人员增多", "新增人员", "增加人员");
  private static final ImmutableList<String> NOT_PAID =
      ImmutableList.of("资金未到位", "资金不到位", "经费未到位", "资金未拨付", "经费未拨付");
  private static final ImmutableList<String> MID_YEAR =
      ImmutableList.of("年中追加", "追加预算", "预算追加", "追加经费", "追加资金");

  private ReviewRules() {}

  static ImmutableList<Rule> all(ReviewLimits limits) {
    return ImmutableList.of(
        Rule.builder("STD-B09", "控制率不超过限额", "control ratios are within the limit")
            .severity(Severity.WARNING)
            .cites(limits.controlRatio().citation())
            .checks(controlRatios(limits.controlRatio().value()))
            .build(),
        Rule.builder("STD-D10", "他处有数的项目不留空白", "what another document states is not left blank")
            .severity(Severity.WARNING)
            .cites(PRACTICE)
            .checks(statedElsewhere())
            .build(),
        Rule.builder("STD-D12", "填报日期在年度终了之后", "documents are filled in after the year")
            .severity(Severity.WARNING)
            .cites(PRACTICE)
            .checks(new FilledInAfterYear())
            .build(),
        Rule.builder("STD-D13", "同一填表人的联系电话一致", "one telephone number for each person")
            .severity(Severity.NOTICE)
            .cites(PRACTICE)
            .checks(new ContactDetails())
            .build(),
        Rule.builder("STD-D14", "同一笔资金不重复计列", "no money is counted in two places")
            .severity(Severity.WARNING)
            .cites(PRACTICE)
            .checks(countedTwice())
            .build(),
        Rule.builder(
                "STD-D15", "附注的年中追加与年初预算相符", "what a note says was added fits the opening budget")
            .cites(PRACTICE)
            .checks(midYearNotes())
            .build(),
        Rule.builder("STD-D16", "同一项目名称一致", "one name for each project")
            .severity(Severity.NOTICE)
            .cites(PRACTICE)
            .checks(new ProjectNames())
            .build(),
        Rule.builder("STD-N11", "自评报告的指标列于自评表", "indicators of the narrative are in the forms")
            .severity(Severity.WARNING)
            .cites(PRACTICE)
            .checks(new IndicatorsListed(Dimension.NATIONAL))
            .build(),
        Rule.builder("STD-N12", "绩效目标已达到", "goals are attained where their indicators are")
            .severity(Severity.WARNING)
            .cites(PRACTICE)
            .checks(new GoalsAttained())
            .build(),
        Rule.builder(
                "STD-P01",
                "年初目标不以决算数倒填",
                "a goal of the year's start is not taken from the accounts")
            .severity(Severity.WARNING)
            .cites(PRACTICE)
            .checks(goal(Lines.BASIC_EXPENDITURE), goal(Lines.PROJECT_EXPENDITURE))
            .build(),
        Rule.builder("STD-P04", "偏差原因与数据相符", "figures bear out the reason for a deviation")
            .severity(Severity.NOTICE)
            .cites(PRACTICE)
            .checks(reasons())
            .build());
  }

  private static ImmutableList<Check> controlRatios(Rate limit) {
    return ImmutableList.of(
        new AtMostRatio(
            BASE_DATA, Lines.STAFFING, Columns.STAFF_IN_POST, Columns.AUTHORISED_POSTS, limit),
        new AtMostRatio(BASE_DATA, Lines.OPERATING, Columns.FINAL, Columns.BUDGET, limit),
        new AtMostRatio(
            BASE_DATA, Lines.THREE_PUBLIC_EXPENSES, Columns.FINAL, Columns.BUDGET, limit),
        new AtMostRatio(BASE_DATA, Lines.PROCUREMENT, Columns.FINAL, Columns.BUDGET, limit),
        new AtMostRatio(
            BASE_DATA, Lines.BUILDINGS, Columns.ACTUAL_AREA, Columns.APPROVED_AREA, limit),
        new AtMostRatio(
            BASE_DATA,
            Lines.BUILDINGS,
            Columns.ACTUAL_INVESTMENT,
            Columns.BUDGETED_INVESTMENT,
            limit));
  }

  private static ImmutableList<Check> statedElsewhere() {
    return ImmutableList.of(
        new StatedElsewhere(
            ImmutableList.of(
                Source.of(BASE_DATA, Lines.BASIC_BUDGET_ADJUSTMENT, Columns.BUDGET),
                Source.of(BASE_DATA, Lines.BASIC_BUDGET_ADJUSTMENT, Columns.FINAL)),
            cell(NARRATIVE, Lines.BASIC_EXPENDITURE, Columns.SUPPLEMENTARY)),
        blank(Lines.BASIC_EXPENDITURE, Columns.BUDGET, Columns.OPENING),
        blank(Lines.BASIC_EXPENDITURE, Columns.FINAL, Columns.FINAL),
        blank(Lines.PROJECT_EXPENDITURE, Columns.BUDGET, Columns.OPENING),
        blank(Lines.PROJECT_EXPENDITURE, Columns.FINAL, Columns.FINAL));
  }

  private static Check blank(Line line, Column<Amount> table, Column<Amount> narrative) {
    return new StatedElsewhere(
        ImmutableList.of(Source.of(BASE_DATA, line, table)), cell(NARRATIVE, line, narrative));
  }

  private static Check countedTwice() {
    Line[] lines = {
      Lines.PROJECT_EXPENDITURE,
      Lines.BUSINESS_PROJECTS,
      Lines.MAINTENANCE_PROJECTS,
      Lines.EARMARKED_FUNDS
    };
    ImmutableList.Builder<Source> annotated = ImmutableList.builder();
    for (Line line : lines) {
      annotated.add(Source.of(BASE_DATA, line, Columns.FINAL));
    }
    for (Line line : lines) {
      annotated.add(Source.of(BASE_DATA, line, Columns.BUDGET));
    }
    return new CountedTwice(
        cell(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.EXECUTED),
        Statement.of(
            anywhere(Lines.BASIC_EXPENDITURE, Columns.FINAL, Columns.FINAL),
            anywhere(Lines.PROJECT_EXPENDITURE, Columns.FINAL, Columns.FINAL)),
        annotated.build(),
        "纳入基本支出");
  }

  private static ImmutableList<Check> midYearNotes() {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Line line :
        ImmutableList.of(
            Lines.PROJECT_EXPENDITURE,
            Lines.BUSINESS_PROJECTS,
            Lines.MAINTENANCE_PROJECTS,
            Lines.EARMARKED_FUNDS)) {
      checks.add(
          new MidYearNote(
              Source.of(NARRATIVE, Lines.PROJECT_EXPENDITURE, Columns.OPENING),
              Source.of(BASE_DATA, Lines.PROJECT_EXPENDITURE, Columns.BUDGET),
              Source.of(BASE_DATA, line, Columns.BUDGET),
              ImmutableList.of(Source.of(BASE_DATA, line, Columns.FINAL)),
              "年中追加"));
    }
    return checks.build();
  }

  private static Check goal(Line line) {
    return new Mistaken(
        Statement.of(Source.of(NARRATIVE, Lines.GOAL, Columns.TARGET).named(line.label().zh())),
        ImmutableList.of(cell(NARRATIVE, line, Columns.OPENING)),
        ImmutableList.of(Statement.of(anywhere(line, Columns.FINAL, Columns.FINAL))));
  }

  private static Term anywhere(Line line, Column<Amount> narrative, Column<Amount> table) {
    return Term.of(Source.of(NARRATIVE, line, narrative), Source.of(BASE_DATA, line, table));
  }

  private static ImmutableList<Check> reasons() {
    Statement personnel = personnel(Columns.FINAL);
    Statement before = personnel(Columns.PREVIOUS_FINAL);
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (DocumentType document : Documents.WITH_INDICATORS) {
      DocumentType form = document.isProse() ? DEPARTMENT_FORM : document;
      Statement annual = cell(form, Lines.ANNUAL_FUNDS, Columns.ANNUAL);
      Statement executed = cell(form, Lines.ANNUAL_FUNDS, Columns.EXECUTED);
      Statement opening = cell(form, Lines.ANNUAL_FUNDS, Columns.OPENING);
      checks.add(
          new ReasonHolds(document, NOT_PAID, annual, executed),
          new ReasonHolds(document, MID_YEAR, annual, opening));
      if (!document.isOfProject()) {
        checks.add(new ReasonHolds(document, MORE_STAFF, personnel, before));
      }
    }
    return checks.build();
  }

  /** Basic expenditure less operating expenditure. */
  private static Statement personnel(Column<Amount> column) {
    return Statement.of(
        Term.of(Source.of(BASE_DATA, Lines.BASIC_EXPENDITURE, column)).needed(),
        Term.of(Source.of(BASE_DATA, Lines.OPERATING, column)).needed().negated());
  }
}
