package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.equal;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.stated;
import static org.budgetperformance.standard.StandardRules.PRACTICE;
import static org.budgetperformance.submission.Documents.DEPARTMENT_FORM;
import static org.budgetperformance.submission.Documents.NARRATIVE;
import static org.budgetperformance.submission.Documents.PROJECT_FORM;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.check.Checks;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;

/** The standard rules on what a form must hold, and on its goals. */
final class FormContentRules {
  private FormContentRules() {}

  static ImmutableList<Rule> all(ScoringScheme scheme) {
    ImmutableList.Builder<Rule> rules = ImmutableList.builder();
    if (!dimensions(scheme).isEmpty()) {
      rules.add(dimensionsPresent(scheme));
    }
    return rules.addAll(ofAnyScheme()).build();
  }

  private static Rule dimensionsPresent(ScoringScheme scheme) {
    return Rule.builder("STD-F08", "各一级指标均有指标", "every dimension with points has an indicator")
        .fault("一级指标下没有指标", "a dimension with points and no indicator")
        .severity(Severity.WARNING)
        .onceADocumentWith("STD-S01")
        .followsAtCell("STD-S01")
        .cites(scheme.dimensionPoints().citation())
        .parameters("dimension-points")
        .checks(
            DimensionsPresent.of(DEPARTMENT_FORM, dimensions(scheme)),
            DimensionsPresent.of(PROJECT_FORM, dimensions(scheme)))
        .build();
  }

  private static ImmutableList<Rule> ofAnyScheme() {
    return ImmutableList.of(
        Rule.builder(
                "STD-F09", "部门、单位、项目名称和目标均已填写", "department, unit, project and goals are stated")
            .fault("名称或目标未填", "a name or a goal is not stated")
            .severity(Severity.WARNING)
            .cites(PRACTICE)
            .checks(
                FilledIn.of(
                    DEPARTMENT_FORM,
                    Lines.DEPARTMENT,
                    Lines.UNIT,
                    Lines.EXPECTED_GOAL,
                    Lines.ACHIEVED_RESULT),
                FilledIn.of(
                    PROJECT_FORM,
                    Lines.PROJECT_NAME,
                    Lines.DEPARTMENT,
                    Lines.UNIT,
                    Lines.EXPECTED_GOAL,
                    Lines.ACHIEVED_RESULT))
            .build(),
        Rule.builder("STD-F10", "同一指标不重复填列", "an indicator stands in a form once")
            .fault("同一指标重复填列", "an indicator stands twice")
            .severity(Severity.WARNING)
            .cites(PRACTICE)
            .checks(DuplicateIndicators.in(DEPARTMENT_FORM), DuplicateIndicators.in(PROJECT_FORM))
            .build(),
        Rule.builder("STD-F11", "分值为0的指标不填内容", "an indicator of 0 points states nothing")
            .fault("分值为0的指标填有内容", "an indicator of 0 points states something")
            .severity(Severity.WARNING)
            .cites(PRACTICE)
            .checks(
                nothingWithoutPoints(NARRATIVE),
                nothingWithoutPoints(DEPARTMENT_FORM),
                nothingWithoutPoints(PROJECT_FORM))
            .build(),
        Rule.builder(
                "STD-F12", "得分的指标有指标值和完成值", "an indicator that scores has a target and an actual")
            .fault("有得分而缺指标值或完成值", "a score without target or actual")
            .cites(PRACTICE)
            .checks(ScoredForNothing.in(DEPARTMENT_FORM), ScoredForNothing.in(PROJECT_FORM))
            .build(),
        Rule.builder("STD-F13", "资金总额、总分、年度总体目标各行齐全", "a form has rows of funds, total and goals")
            .fault("自评表缺行", "a form lacks a row")
            .severity(Severity.WARNING)
            .cites(PRACTICE)
            .checks(allRows(DEPARTMENT_FORM), allRows(PROJECT_FORM))
            .build());
  }

  /** Asks the indicators of 0 points; the score is for another rule. */
  static Check nothingWithoutPoints(DocumentType document) {
    Cell points = cell(Columns.POINTS);
    return Checks.eachRow(
        document,
        Lines.INDICATOR,
        ValueQuestion.NOTHING_STATED,
        stated(points),
        onlyIf(equal(points, constant(0, FigureType.POINTS))));
  }

  private static Check allRows(DocumentType form) {
    return RowsOfForm.of(
        form, Lines.ANNUAL_FUNDS, Lines.TOTAL, Lines.EXPECTED_GOAL, Lines.ACHIEVED_RESULT);
  }

  static ImmutableList<Rule> goals() {
    return ImmutableList.of(
        Rule.builder("STD-P02", "实际完成情况不照抄预期目标", "a result does not repeat its goal")
            .fault("实际完成情况照抄预期目标", "a result repeats its goal")
            .severity(Severity.NOTICE)
            .cites(PRACTICE)
            .checks(RepeatedGoal.in(DEPARTMENT_FORM), RepeatedGoal.in(PROJECT_FORM))
            .build(),
        Rule.builder(
                "STD-P03",
                "项目目标、完成情况和指标不照抄其他自评表",
                "a project's goal, result and indicators are its own")
            .fault("照抄其他自评表", "goal, result or indicators of another form")
            .severity(Severity.WARNING)
            .cites(PRACTICE)
            .checks(CopiedGoals.check())
            .build());
  }

  private static ImmutableList<Dimension> dimensions(ScoringScheme scheme) {
    return scheme.dimensionPoints().value().entrySet().stream()
        .filter(entry -> entry.getValue().hundredths() > 0)
        .map(entry -> entry.getKey())
        .collect(ImmutableList.toImmutableList());
  }
}
