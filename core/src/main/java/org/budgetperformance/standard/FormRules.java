package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.all;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.certain;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.equal;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.present;
import static org.budgetperformance.formula.Formulas.states;
import static org.budgetperformance.standard.StandardRules.PRACTICE;
import static org.budgetperformance.standard.StandardRules.cell;
import static org.budgetperformance.standard.StandardRules.points;
import static org.budgetperformance.submission.Documents.DEPARTMENT_FORM;
import static org.budgetperformance.submission.Documents.PROJECT_FORM;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.check.Checks;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Formulas;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;

/** The standard rules on the arithmetic of a form, and on its points and scores. */
final class FormRules {
  private static final LocalizedText CARRIED_OVER =
      LocalizedText.of(
          "{parts}大于{whole}，多{margin}，不超过上年结转资金的执行数；请核实全年预算数是否含结转",
          "{parts} exceeds {whole} by {margin}, no more than was spent of what was carried over;"
              + " see whether the annual budget has that in it");

  /** The rows under 其中, which repeat the annual funds in part. */
  private static final ImmutableList<Line> PARTS =
      ImmutableList.of(Lines.CURRENT_APPROPRIATION, Lines.CARRIED_OVER, Lines.OTHER_FUNDS);

  private FormRules() {}

  /**
   * Returns the rules on the arithmetic of a form.
   *
   * @param budget by which the executed amount is divided for the execution rate
   */
  static ImmutableList<Rule> arithmetic(Column<Amount> budget) {
    return ImmutableList.of(
        Rule.builder("STD-F01", "总分等于各项得分之和", "total score is the sum of the scores")
            .fault("总分与各项得分之和不符", "total score is not the sum of the scores")
            .cites(PRACTICE)
            .checks(
                eachForm(
                    form ->
                        Checks.identityOfEach(
                            form,
                            cell(form, Lines.TOTAL, Columns.SCORE),
                            Statement.of(
                                Source.of(form, Lines.INDICATOR, Columns.SCORE),
                                Source.of(form, Lines.ANNUAL_FUNDS, Columns.SCORE)))))
            .build(),
        Rule.builder("STD-F02", "得分不超过分值且不为负", "scores are within their points and not negative")
            .fault("得分超出分值或为负", "a score above its points or negative")
            .cites(PRACTICE)
            .checks(eachForm(form -> Checks.scoreBounds(form, Lines.INDICATOR)))
            .checks(eachForm(form -> Checks.scoreBounds(form, Lines.ANNUAL_FUNDS)))
            .checks(eachForm(form -> Checks.scoreBounds(form, Lines.TOTAL)))
            .build(),
        Rule.builder(
                "STD-F03",
                "执行率等于全年执行数除以" + budget.label().zh(),
                "execution rate is executed ÷ " + budget.label().en())
            .fault("执行率与执行数、预算数不符", "execution rate is not that of the amounts")
            .cites(PRACTICE)
            .follows("STD-F04", "STD-D09")
            .checks(
                eachForm(
                    form ->
                        Checks.ratio(
                            form,
                            Lines.ANNUAL_FUNDS,
                            Columns.EXECUTED,
                            budget,
                            Columns.EXECUTION_RATE)))
            .checks(repeatedRates(DEPARTMENT_FORM, budget))
            .checks(
                Checks.ratioWhereStated(
                    DEPARTMENT_FORM, Lines.TASK, Columns.EXECUTED, budget, Columns.EXECUTION_RATE))
            .checks(repeatedRates(PROJECT_FORM, budget))
            .build(),
        Rule.builder("STD-F04", "年度资金总额等于各项资金之和", "annual funds are the sum of their parts")
            .fault("年度资金总额与各项资金之和不符", "annual funds are not the sum of their parts")
            .cites(PRACTICE)
            .checks(fundsBySource(DEPARTMENT_FORM))
            .checks(fundsBySource(PROJECT_FORM))
            .build(),
        Rule.builder(
                "STD-F05",
                "按收入性质与按支出性质划分的合计一致，并等于资金总额之一",
                "split by revenue and by spending agree with one of the annual funds")
            .fault("按收入性质与按支出性质划分的合计不一致", "splits by revenue and by spending disagree")
            .cites(PRACTICE)
            .checks(splitByNature())
            .build(),
        Rule.builder("STD-F06", "全年执行数不超过全年预算数", "executed amount is within the annual budget")
            .fault("全年执行数大于全年预算数", "executed amount above the annual budget")
            .cites(PRACTICE)
            .checks(
                eachForm(
                    form ->
                        Checks.atMostOfEachBut(
                            form,
                            cell(form, Lines.ANNUAL_FUNDS, Columns.EXECUTED),
                            cell(form, Lines.ANNUAL_FUNDS, Columns.ANNUAL),
                            cell(form, Lines.CARRIED_OVER, Columns.EXECUTED),
                            CARRIED_OVER)))
            .checks(partsWithinBudget(DEPARTMENT_FORM))
            .checks(partsWithinBudget(PROJECT_FORM))
            .build(),
        Rule.builder(
                "STD-F07",
                "全年预算数等于年初预算数加调整数",
                "the annual budget of a form is its opening budget and the adjustment")
            .fault("全年预算数与年初预算数加调整数不符", "annual budget is not opening budget and adjustment")
            .cites(PRACTICE)
            .checks(eachForm(FormRules::adjusted))
            .build(),
        Rule.builder(
                "STD-F18", "各项年度主要任务的资金之和等于金额合计", "the funds of all main tasks add up to the total")
            .fault("各项年度主要任务的资金之和与金额合计不符", "the funds of the main tasks do not add up to the total")
            .cites(PRACTICE)
            .severity(Severity.WARNING)
            .checks(tasks())
            .build());
  }

  private static Check adjusted(DocumentType form) {
    return Checks.identityOfEach(
        form,
        cell(form, Lines.ANNUAL_FUNDS, Columns.ANNUAL),
        Statement.of(
            Term.of(Source.of(form, Lines.ANNUAL_FUNDS, Columns.OPENING)),
            Term.of(Source.of(form, Lines.ANNUAL_FUNDS, Columns.SUPPLEMENTARY)).ofAnySign()),
        new HasColumn(Columns.SUPPLEMENTARY));
  }

  /** The funds of a level of government may be parts of the appropriation or stand beside it: no telling. */
  private static ImmutableList<Check> fundsBySource(DocumentType form) {
    return Stream.of(Columns.OPENING, Columns.ANNUAL, Columns.EXECUTED)
        .map(
            column ->
                Checks.identityOfEach(
                    form,
                    cell(form, Lines.ANNUAL_FUNDS, column),
                    Statement.of(
                        Source.of(form, Lines.CURRENT_APPROPRIATION, column),
                        Source.of(form, Lines.CARRIED_OVER, column),
                        Source.of(form, Lines.OTHER_FUNDS, column)),
                    present(Formulas.cell(Lines.CURRENT_APPROPRIATION, column)),
                    ListsLine.no(Lines.LEVEL_FUNDS)))
        .collect(ImmutableList.toImmutableList());
  }

  /** What each task has of the appropriation follows from the whole's own parts. */
  private static ImmutableList<Check> tasks() {
    return Stream.of(Columns.ANNUAL, Columns.EXECUTED)
        .map(
            column ->
                Checks.identityOfEach(
                    DEPARTMENT_FORM,
                    cell(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, column),
                    Statement.of(Source.of(DEPARTMENT_FORM, Lines.TASK, column)),
                    ListsLine.yes(Lines.TASK)))
        .collect(ImmutableList.toImmutableList());
  }

  /** A part may be overspent where the whole is not; else the whole speaks. */
  private static ImmutableList<Check> partsWithinBudget(DocumentType form) {
    Condition whole =
        all(
            states(Formulas.cell(Lines.ANNUAL_FUNDS, Columns.EXECUTED)),
            atMost(
                Formulas.cell(Lines.ANNUAL_FUNDS, Columns.EXECUTED),
                Formulas.cell(Lines.ANNUAL_FUNDS, Columns.ANNUAL)));
    return PARTS.stream()
        .map(
            line -> {
              Check within =
                  Checks.atMostOfEach(
                      form, cell(form, line, Columns.EXECUTED), cell(form, line, Columns.ANNUAL));
              Condition stated = states(Formulas.cell(line, Columns.ANNUAL));
              return FormulaCheck.only(certain(all(stated, whole)), within, within.compares());
            })
        .collect(ImmutableList.toImmutableList());
  }

  /** The rows under 其中 repeat the annual funds in part, and often their rate. */
  private static ImmutableList<Check> repeatedRates(DocumentType form, Column<Amount> budget) {
    return PARTS.stream()
        .map(
            line ->
                Checks.ratioWhereStated(
                    form, line, Columns.EXECUTED, budget, Columns.EXECUTION_RATE))
        .collect(ImmutableList.toImmutableList());
  }

  private static Check splitByNature() {
    Statement revenue =
        Statement.of(
            Term.of(nature(Lines.GENERAL_PUBLIC_BUDGET)),
            Term.of(nature(Lines.GOVERNMENT_FUND_BUDGET)).optional(),
            Term.of(nature(Lines.STATE_CAPITAL_BUDGET)).optional(),
            Term.of(nature(Lines.SOCIAL_INSURANCE_BUDGET)).optional(),
            Term.of(nature(Lines.NON_TAX_REVENUE)).optional(),
            Term.of(nature(Lines.OTHER_FUNDS)).optional());
    Statement spending =
        Statement.of(nature(Lines.BASIC_EXPENDITURE), nature(Lines.PROJECT_EXPENDITURE));
    return Checks.oneOfEach(
        DEPARTMENT_FORM,
        ImmutableList.of(revenue, spending),
        ImmutableList.of(
            cell(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.OPENING),
            cell(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.ANNUAL),
            cell(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.EXECUTED)));
  }

  private static Source nature(Line line) {
    return Source.of(DEPARTMENT_FORM, line, Columns.AMOUNT);
  }

  /**
   * Returns the rules on points and scores of a form, as a scheme sets them.
   *
   * @param scheme how the jurisdiction scores
   */
  static ImmutableList<Rule> scoring(ScoringScheme scheme) {
    return ImmutableList.of(
        Rule.builder(
                "STD-S01",
                "各一级指标及执行率的分值符合评分办法",
                "points of dimensions and execution follow the scheme")
            .fault("分值与评分办法不符", "points are not those of the scheme")
            .cites(scheme.dimensionPoints().citation(), scheme.executionPoints().citation())
            .parameters("dimension-points", "execution-points")
            .onceADocumentWith("STD-S01")
            .checks(dimensionPoints(scheme))
            .build(),
        Rule.builder(
                "STD-S02", "总分值等于各项分值之和并符合评分办法", "total points are the sum and follow the scheme")
            .fault("总分值与各项分值之和或评分办法不符", "total points are not the sum, or not the scheme's")
            .cites(scheme.dimensionPoints().citation())
            .parameters("dimension-points", "execution-points", "indicator-points")
            .onceADocumentWith("STD-S01")
            .checks(
                eachForm(form -> Checks.totalPoints(form, scheme.total(), StandardRules.BY_SCHEME)))
            .build(),
        Rule.builder(
                "STD-S03", "预算执行率得分可由执行率支持", "execution score is supported by the execution rate")
            .fault("预算执行率得分与执行率不符", "execution score does not follow from the rate")
            .cites(scheme.executionScoring().citation())
            .parameters("execution-points", "execution-scoring")
            .follows("STD-F02", "STD-F03")
            .checks(eachForm(form -> Checks.supportedScores(form, Lines.ANNUAL_FUNDS, scheme)))
            .checks(Checks.supportedScores(PROJECT_FORM, Lines.CURRENT_APPROPRIATION, scheme))
            .build(),
        Rule.builder(
                "STD-S04",
                "指标得分可由指标值和完成值支持",
                "an indicator's score is supported by target and actual")
            .fault("指标得分与完成情况不符", "a score does not follow from target and actual")
            .cites(scheme.citationsOfScores().toArray(new Citation[0]))
            .parameters(
                "shortfall",
                "overrun",
                "qualitative-bands",
                "satisfaction",
                "grade-scale",
                "grade-shares")
            .follows("STD-F02", "STD-T12")
            .checks(eachForm(form -> Checks.supportedScores(form, Lines.INDICATOR, scheme)))
            .build());
  }

  private static ImmutableList<Check> dimensionPoints(ScoringScheme scheme) {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (DocumentType form : Documents.FORMS) {
      for (Dimension dimension : scheme.dimensionPoints().value().keySet()) {
        checks.add(
            Checks.dimensionPoints(
                form, dimension, scheme.most(dimension), StandardRules.BY_SCHEME));
      }
      if (!scheme.free().equals(Points.ZERO)) {
        checks.add(
            Checks.pointsOfEach(
                form,
                Statement.of(Source.of(form, Lines.INDICATOR, Columns.POINTS)),
                points(scheme.total().minus(scheme.executionPoints().value()))));
      }
      checks.add(
          Checks.pointsOfEach(
              form,
              cell(form, Lines.ANNUAL_FUNDS, Columns.POINTS),
              points(scheme.executionPoints().value())));
    }
    return checks.add(repeatedPoints()).build();
  }

  /** A project's form repeats the annual funds, 其中：当年财政拨款, and their points if it does not give it 0. */
  private static Check repeatedPoints() {
    Cell repeated = Formulas.cell(Lines.CURRENT_APPROPRIATION, Columns.POINTS);
    Check check =
        Checks.agreementOfEach(
            PROJECT_FORM,
            cell(PROJECT_FORM, Lines.ANNUAL_FUNDS, Columns.POINTS),
            cell(PROJECT_FORM, Lines.CURRENT_APPROPRIATION, Columns.POINTS));
    return FormulaCheck.only(
        not(all(states(repeated), equal(repeated, constant(0, FigureType.POINTS)))),
        check,
        check.compares());
  }

  private static ImmutableList<Check> eachForm(Function<DocumentType, Check> check) {
    return Documents.FORMS.stream().map(check).collect(ImmutableList.toImmutableList());
  }
}
