package org.budgetperformance.standard;

import static org.budgetperformance.standard.StandardRules.PRACTICE;
import static org.budgetperformance.submission.Documents.NARRATIVE;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.budgetperformance.check.AllRows;
import org.budgetperformance.check.EachRow;
import org.budgetperformance.check.Question;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;

/** The standard rules on what is written in the cells of indicators. */
final class CellRules {
  private static final ImmutableList<Line> WORDS =
      ImmutableList.of(
          Lines.UNIT,
          Lines.DEPARTMENT,
          Lines.PROJECT_NAME,
          Lines.EXPECTED_GOAL,
          Lines.ACHIEVED_RESULT);

  private CellRules() {}

  static ImmutableList<Rule> all() {
    return ImmutableList.of(
        each(
            "STD-T02",
            "名称为比率的指标以数值填报",
            "a rate is set and answered in figures",
            new RateInFigures()),
        each(
            "STD-T03",
            "实际完成值不照搬比较符号",
            "the actual repeats no comparator",
            new ComparatorInActual()),
        rule("STD-T04", "指标值和完成值自身不矛盾", "target and actual do not contradict themselves")
            .severity(Severity.ERROR)
            .checks(eachRow(new CellContradiction()))
            .build(),
        each("STD-T05", "有上限的比率不超过100%", "bounded rates are within 100%", new BoundedRate()),
        each("STD-T06", "成本指标以上限设定", "a cost is limited from above", new CostLimit()),
        rule("STD-T07", "无占位符号和填表提示", "nothing is left to be filled in")
            .severity(Severity.ERROR)
            .checks(leftovers())
            .build(),
        rule("STD-T08", "数量指标不只衡量资金支出", "a quantity does not only measure spending")
            .severity(Severity.NOTICE)
            .checks(eachRow(new SpendingAsQuantity()))
            .build(),
        each("STD-T09", "数量指标应量化", "a quantity is set in figures", new QuantityInWords()),
        rule("STD-T10", "定性指标值具体可衡量", "targets in words are not empty")
            .severity(Severity.NOTICE)
            .checks(of(document -> new AllRows(document, Lines.INDICATOR, new EmptyWording())))
            .build(),
        each(
            "STD-T11", "指标值和完成值无疑似识别错误", "target and actual do not look misread", new Misreading()),
        rule("STD-T12", "完成时限不晚于评价年度末", "deadlines and dates are within the fiscal year")
            .checks(of(DatesInYear::new))
            .build());
  }

  static ImmutableList<Rule> satisfactionEvidence() {
    return ImmutableList.of(
        each(
            "STD-T13",
            "满意度说明调查依据",
            "a satisfaction says on what it rests",
            new SatisfactionEvidence()));
  }

  private static Rule each(String id, String zh, String en, Question question) {
    return rule(id, zh, en).checks(eachRow(question)).build();
  }

  private static Rule.Builder rule(String id, String zh, String en) {
    return Rule.builder(id, zh, en).severity(Severity.WARNING).cites(PRACTICE);
  }

  private static ImmutableList<Check> eachRow(Question question) {
    return of(document -> new EachRow(document, Lines.INDICATOR, question));
  }

  private static ImmutableList<Check> of(Function<DocumentType, Check> check) {
    return Documents.WITH_INDICATORS.stream().map(check).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Check> leftovers() {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    checks.addAll(of(document -> LeftoverCells.ofIndicators(document, Lines.INDICATOR)));
    checks.add(LeftoverCells.ofIndicators(NARRATIVE, Lines.GOAL));
    for (Line line : WORDS) {
      checks.addAll(of(document -> LeftoverCells.ofWords(document, line)));
    }
    return checks.build();
  }
}
