package org.budgetperformance.standard;

import static org.budgetperformance.standard.StandardRules.PRACTICE;
import static org.budgetperformance.standard.StandardRules.cell;
import static org.budgetperformance.submission.Documents.DEPARTMENT_FORM;
import static org.budgetperformance.submission.Documents.NARRATIVE;
import static org.budgetperformance.submission.Documents.PROJECT_FORM;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Points;
import org.budgetperformance.check.Checks;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;

/** The standard rules on scores and indicators that narrative and department form both state. */
final class NarrativeRules {
  private static final LocalizedText UNNAMED =
      LocalizedText.of("未列名的指标", "indicators that are not named");

  private NarrativeRules() {}

  static ImmutableList<Rule> all(ScoringScheme scheme) {
    ImmutableList<Dimension> dimensions = scheme.dimensions();
    return ImmutableList.of(
        Rule.builder(
                "STD-N01",
                "自评报告综合评分等于各一级指标得分与预算执行得分之和",
                "the narrative's total is the sum of its dimensions and the execution score")
            .fault("综合评分与各部分得分之和不符", "the narrative's total is not the sum of its parts")
            .cites(PRACTICE)
            .parameters("dimension-points", "execution-points")
            .checks(total(scheme, dimensions))
            .build(),
        Rule.builder("STD-N02", "总得分各处一致", "total scores agree everywhere")
            .fault("总得分不一致", "total scores disagree")
            .cites(PRACTICE)
            .checks(
                Checks.agreement(
                    cell(NARRATIVE, Lines.TOTAL, Columns.SCORE),
                    cell(DEPARTMENT_FORM, Lines.TOTAL, Columns.SCORE)))
            .build(),
        Rule.builder("STD-N03", "一级指标得分各处一致", "scores of a dimension agree everywhere")
            .fault("一级指标得分不一致", "scores of a dimension disagree")
            .cites(PRACTICE)
            .parameters("dimension-points")
            .followsAtCell("STD-S01")
            .checks(dimensionScores(scheme, dimensions))
            .build(),
        Rule.builder("STD-N04", "分值分配各处一致", "points are split alike everywhere")
            .fault("分值分配不一致", "points are split differently")
            .cites(PRACTICE)
            .parameters("dimension-points")
            .follows("STD-S01", "STD-F02")
            .checks(Checks.pointsSplit(dimensions, Category.NATIONAL))
            .build(),
        Rule.builder(
                "STD-N14", "项目自评报告与项目自评表得分一致", "a project's report states the scores of its form")
            .fault("项目自评报告与项目自评表得分不一致", "a project's report and form disagree in scores")
            .cites(PRACTICE)
            .parameters("dimension-points")
            .checks(ProjectReports.check(dimensions))
            .build());
  }

  private static Check total(ScoringScheme scheme, ImmutableList<Dimension> dimensions) {
    ImmutableList.Builder<Term> parts = ImmutableList.builder();
    for (Dimension dimension : dimensions) {
      parts.add(
          Term.of(Source.of(NARRATIVE, Line.of(dimension), Columns.SCORE))
              .atMost(points(scheme, dimension).hundredths()));
    }
    parts.add(
        Term.of(Source.of(NARRATIVE, Lines.EXECUTION, Columns.SCORE))
            .unsaidUpTo(scheme.executionPoints().value().hundredths()));
    return Checks.identity(
        cell(NARRATIVE, Lines.TOTAL, Columns.SCORE),
        Statement.of(parts.build().toArray(new Term[0])));
  }

  private static Points points(ScoringScheme scheme, Dimension dimension) {
    return scheme.most(dimension);
  }

  /** The narrative may name only some of the indicators, so their scores are at most the dimension's. */
  private static ImmutableList<Check> dimensionScores(
      ScoringScheme scheme, ImmutableList<Dimension> dimensions) {
    return dimensions.stream()
        .map(
            dimension ->
                Checks.dimensionScores(
                    dimension,
                    cell(NARRATIVE, Line.of(dimension), Columns.SCORE),
                    Statement.of(
                        Term.of(Source.of(NARRATIVE, Lines.INDICATOR, Columns.SCORE).in(dimension))
                            .needed(),
                        Term.unsaid(
                            FigureType.POINTS, points(scheme, dimension).hundredths(), UNNAMED)),
                    Statement.of(
                        Source.of(DEPARTMENT_FORM, Lines.INDICATOR, Columns.SCORE).in(dimension))))
        .collect(ImmutableList.toImmutableList());
  }

  /** Rules on what narrative and forms state of one indicator. */
  static ImmutableList<Rule> indicators(Source... except) {
    return ImmutableList.of(
        Rule.builder("STD-N05", "同一指标的年度指标值各处一致", "an indicator's target agrees everywhere")
            .fault("同一指标的年度指标值不一致", "targets of an indicator disagree")
            .cites(PRACTICE)
            .checks(Checks.indicatorAgreement(Columns.TARGET))
            .build(),
        Rule.builder("STD-N06", "同一指标的实际完成值各处一致", "an indicator's actual agrees everywhere")
            .fault("同一指标的实际完成值不一致", "actuals of an indicator disagree")
            .cites(PRACTICE)
            .checks(Checks.indicatorAgreement(Columns.ACTUAL, except))
            .build(),
        Rule.builder("STD-N07", "同一指标的得分各处一致", "an indicator's score agrees everywhere")
            .fault("同一指标的得分不一致", "scores of an indicator disagree")
            .cites(PRACTICE)
            .checks(Checks.indicatorAgreement(Columns.SCORE))
            .build(),
        Rule.builder("STD-T01", "实际完成值与年度指标值可比", "an actual answers what its target asks")
            .fault("实际完成值与年度指标值无法比较", "actual and target cannot be compared")
            .severity(Severity.WARNING)
            .cites(PRACTICE)
            .follows("STD-T02")
            .checks(
                Checks.comparability(NARRATIVE),
                Checks.comparability(DEPARTMENT_FORM),
                Checks.comparability(PROJECT_FORM))
            .build());
  }
}
