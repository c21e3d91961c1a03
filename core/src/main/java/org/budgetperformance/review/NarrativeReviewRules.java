package org.budgetperformance.review;

import static org.budgetperformance.standard.StandardRules.REVIEW;
import static org.budgetperformance.submission.Documents.DEPARTMENT_FORM;
import static org.budgetperformance.submission.Documents.NARRATIVE;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.check.Checks;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Source;
import org.budgetperformance.standard.ExpenditureTable;
import org.budgetperformance.standard.internal.GeneralBudgetAlone;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;

/** The reviewers' rules on what a narrative says beside the forms. */
final class NarrativeReviewRules {
  private NarrativeReviewRules() {}

  static ImmutableList<Rule> all(ImmutableList<ExpenditureTable> tables) {
    return ImmutableList.of(
        Rule.builder(
                "STD-N15",
                "自评报告的执行率与自评表一致",
                "execution rates of the narrative are those of the forms")
            .fault("自评报告的执行率与自评表不符", "an execution rate of the narrative is not that of the form")
            .cites(REVIEW)
            .follows(
                "STD-F03", "STD-F04", "STD-F06", "STD-F07", "STD-D06", "STD-D07", "STD-D08",
                "STD-D09")
            .checks(NarratedRates.check(tables))
            .build(),
        Rule.builder(
                "STD-N16",
                "自评报告的项目得分与项目自评表一致",
                "the narrative's scores of projects are those of the forms")
            .fault(
                "自评报告的项目得分与项目自评表不符", "the narrative's score of a project is not that of its form")
            .cites(REVIEW)
            .follows("STD-F01", "STD-F02")
            .checks(
                Checks.projectAgreement(
                    Source.of(NARRATIVE, Lines.PROJECT, Columns.SCORE),
                    Source.of(Documents.PROJECT_FORM, Lines.TOTAL, Columns.SCORE)))
            .build(),
        Rule.builder("STD-N17", "有扣分的写明存在的问题", "problems are named where points were lost")
            .fault("有扣分，未写明存在的问题", "points were lost, and no problem is named")
            .severity(Severity.NOTICE)
            .cites(REVIEW)
            .checks(ProblemsNamed.check())
            .build(),
        Rule.builder("STD-D19", "自评报告的资金总额与自评表一致", "the narrative's funds are those of the form")
            .fault("自评报告的资金总额与自评表不符", "the narrative's funds are not those of the form")
            .cites(REVIEW)
            .follows("STD-F03", "STD-F04", "STD-F05", "STD-F06", "STD-F07", "STD-D07", "STD-D08")
            .checks(funds())
            .build());
  }

  /** An amount of no stage may be of any; a narrative on the general public budget says less than the forms. */
  private static ImmutableList<Check> funds() {
    Source opening = Source.of(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.OPENING);
    Source annual = Source.of(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.ANNUAL);
    Source executed = Source.of(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.EXECUTED);
    return ImmutableList.of(
            Checks.restated(Source.of(NARRATIVE, Lines.ANNUAL_FUNDS, Columns.OPENING), opening),
            Checks.restated(Source.of(NARRATIVE, Lines.ANNUAL_FUNDS, Columns.ANNUAL), annual),
            Checks.restated(Source.of(NARRATIVE, Lines.ANNUAL_FUNDS, Columns.FINAL), executed),
            Checks.restated(
                Source.of(NARRATIVE, Lines.ANNUAL_FUNDS, Columns.AMOUNT),
                opening,
                annual,
                executed),
            Checks.restated(
                Source.of(NARRATIVE, Lines.CARRIED_OVER, Columns.AMOUNT),
                Source.of(DEPARTMENT_FORM, Lines.CARRIED_OVER, Columns.OPENING),
                Source.of(DEPARTMENT_FORM, Lines.CARRIED_OVER, Columns.ANNUAL),
                Source.of(DEPARTMENT_FORM, Lines.CARRIED_OVER, Columns.EXECUTED)))
        .stream()
        .map(check -> FormulaCheck.only(GeneralBudgetAlone.certainly(), check, check.compares()))
        .collect(ImmutableList.toImmutableList());
  }
}
