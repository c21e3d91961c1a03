package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.counting;
import static org.budgetperformance.standard.StandardRules.PRACTICE;
import static org.budgetperformance.submission.Documents.NARRATIVE;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.budgetperformance.check.Checks;
import org.budgetperformance.check.RowQuestion;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;

/** The standard rules on what is written in the cells of indicators. */
final class CellRules {
  private static final String EMPTY_WORDING = "STD-T10";
  private static final ImmutableList<Line> WORDS =
      ImmutableList.of(
          Lines.UNIT,
          Lines.DEPARTMENT,
          Lines.PROJECT_NAME,
          Lines.EXPECTED_GOAL,
          Lines.ACHIEVED_RESULT);

  private CellRules() {}

  /** Returns all of them for a scheme. */
  static ImmutableList<Rule> all(ScoringScheme scheme) {
    return all().stream()
        .map(rule -> rule.info().id().equals(EMPTY_WORDING) ? emptyWording(scheme) : rule)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the rules that go by a scheme. */
  static ImmutableList<Rule> scored(ScoringScheme scheme) {
    return scheme.gradeShares().isPresent()
        ? ImmutableList.of(emptyWording(scheme))
        : ImmutableList.of();
  }

  private static Rule emptyWording(ScoringScheme scheme) {
    Rule.Builder rule = emptyWording();
    if (scheme.gradeShares().isPresent()) {
      rule.parameters("grade-scale", "grade-shares");
    }
    return rule.checks(eachForm(EmptyWording.under(scheme))).build();
  }

  private static Rule.Builder emptyWording() {
    return rule(EMPTY_WORDING, "定性指标值具体可衡量", "targets in words are not empty")
        .fault("定性指标值笼统", "a target of empty words")
        .severity(Severity.NOTICE);
  }

  private static ImmutableList<Check> eachForm(RowQuestion question) {
    return of(document -> Checks.allRows(document, Lines.INDICATOR, question, counting()));
  }

  static ImmutableList<Rule> all() {
    return ImmutableList.of(
        each(
            rule("STD-T02", "名称为比率的指标以数值填报", "a rate is set and answered in figures")
                .fault("比率指标未以数值填报", "a rate without figures"),
            RateQuestion.IN_FIGURES),
        each(
            rule("STD-T03", "实际完成值不照搬比较符号", "the actual repeats no comparator")
                .fault("实际完成值照搬比较符号", "the actual repeats a comparator"),
            ValueQuestion.COMPARATOR_IN_ACTUAL),
        rule("STD-T04", "指标值和完成值自身不矛盾", "target and actual do not contradict themselves")
            .fault("指标值或完成值自相矛盾", "target or actual contradicts itself")
            .severity(Severity.ERROR)
            .checks(
                of(
                    document ->
                        Checks.eachRow(
                            document,
                            Lines.INDICATOR,
                            ValueQuestion.CONTRADICTION,
                            ValueQuestion.POINTS_TYPED,
                            counting())))
            .build(),
        each(
            rule("STD-T05", "有上限的比率不超过100%", "bounded rates are within 100%")
                .fault("有上限的比率超过100%", "a bounded rate above 100%"),
            RateQuestion.BOUNDED),
        each(
            rule("STD-T06", "成本指标以上限设定", "a cost is limited from above")
                .fault("成本指标未以上限设定", "a cost that is not limited from above"),
            TargetQuestion.COST_LIMIT),
        rule("STD-T07", "无占位符号和填表提示", "nothing is left to be filled in")
            .fault("残留占位符号或填表提示", "a placeholder is left")
            .severity(Severity.ERROR)
            .checks(placeholders())
            .build(),
        rule("STD-T08", "数量指标不只衡量资金支出", "a quantity does not only measure spending")
            .fault("数量指标只衡量资金支出", "a quantity only measures spending")
            .severity(Severity.NOTICE)
            .checks(eachRow(TargetQuestion.SPENDING_AS_QUANTITY))
            .build(),
        rule("STD-T09", "数量指标应量化", "a quantity is set in figures")
            .fault("数量指标未量化", "a quantity in words")
            .severity(Severity.NOTICE)
            .checks(eachRow(TargetQuestion.QUANTITY_IN_WORDS))
            .build(),
        emptyWording().checks(eachForm(TargetQuestion.EMPTY_WORDING)).build(),
        rule("STD-T11", "指标值和完成值无疑似识别错误", "target and actual do not look misread")
            .fault("指标值或完成值疑似识别错误", "target or actual looks misread")
            .severity(Severity.NOTICE)
            .checks(eachRow(RateQuestion.AS_WRITTEN))
            .build(),
        rule("STD-T12", "完成时限和日期在评价年度内", "deadlines and dates are within the fiscal year")
            .fault("完成时限或日期不在评价年度内", "a deadline or date outside the fiscal year")
            .checks(of(DatesInYear::in))
            .build(),
        rule("STD-T14", "单元格不含公式错误值", "no cell holds an error of a spreadsheet")
            .fault("单元格为公式错误值", "a cell holds an error of a spreadsheet")
            .severity(Severity.ERROR)
            .checks(ImmutableList.of(SpreadsheetErrors.check()))
            .build());
  }

  static ImmutableList<Rule> satisfactionEvidence() {
    return ImmutableList.of(
        each(
            rule("STD-T13", "满意度说明调查依据", "a satisfaction says on what it rests")
                .fault("满意度未说明调查依据", "a satisfaction without its survey"),
            ValueQuestion.SATISFACTION_EVIDENCE));
  }

  private static Rule each(Rule.Builder rule, RowQuestion question) {
    return rule.checks(eachRow(question)).build();
  }

  private static Rule.Builder rule(String id, String zh, String en) {
    return Rule.builder(id, zh, en).severity(Severity.WARNING).cites(PRACTICE);
  }

  private static ImmutableList<Check> eachRow(RowQuestion question) {
    return of(document -> Checks.eachRow(document, Lines.INDICATOR, question, counting()));
  }

  private static ImmutableList<Check> of(Function<DocumentType, Check> check) {
    return Documents.WITH_INDICATORS.stream().map(check).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Check> placeholders() {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    checks.addAll(of(document -> PlaceholderCells.ofIndicators(document, Lines.INDICATOR)));
    checks.add(PlaceholderCells.ofIndicators(NARRATIVE, Lines.GOAL));
    for (Line line : WORDS) {
      checks.addAll(of(document -> PlaceholderCells.ofWords(document, line)));
    }
    return checks.build();
  }
}
