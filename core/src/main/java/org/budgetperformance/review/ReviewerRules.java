package org.budgetperformance.review;

import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.asWritten;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.certain;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.counting;
import static org.budgetperformance.formula.Formulas.documents;
import static org.budgetperformance.formula.Formulas.equal;
import static org.budgetperformance.formula.Formulas.minus;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.plus;
import static org.budgetperformance.formula.Formulas.present;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.stated;
import static org.budgetperformance.formula.Formulas.states;
import static org.budgetperformance.standard.StandardRules.REVIEW;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.budgetperformance.check.Checks;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.standard.ExpenditureTable;
import org.budgetperformance.standard.ReviewLimits;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;

/**
 * The standard rules on what a reviewer looks for beyond contradictions (复核关注点), for a module to take, adjust or
 * leave.
 *
 * <p>None rests on a text that was read: all are the practice of single reviewers. Stateless and thread-safe.
 */
public final class ReviewerRules {
  private ReviewerRules() {}

  /**
   * Returns the rules that hold in any province.
   *
   * @param limits from where on its reviewers ask
   * @param tables what tables of the province's own state, of which the narrative has rates
   */
  public static ImmutableList<Rule> all(ReviewLimits limits, ExpenditureTable... tables) {
    return ImmutableList.<Rule>builder()
        .addAll(ofForms())
        .addAll(explained(limits))
        .addAll(NarrativeReviewRules.all(ImmutableList.copyOf(tables)))
        .build();
  }

  private static ImmutableList<Rule> ofForms() {
    return ImmutableList.of(
        Rule.builder("STD-T15", "指标归入相应的一、二级指标", "an indicator stands where it belongs")
            .fault("指标归类不当", "an indicator stands in another category")
            .severity(Severity.NOTICE)
            .cites(REVIEW)
            .followsAtCell("STD-S01", "STD-N03")
            .checks(
                ofForms(
                    form ->
                        Checks.eachRow(
                            form, Lines.INDICATOR, PlacementQuestion.IN_PLACE, counting())))
            .build(),
        Rule.builder(
                "STD-F15", "预算数和执行数齐全的填写执行率", "the execution rate is stated beside its amounts")
            .fault("执行率未填", "the execution rate is left blank")
            .severity(Severity.WARNING)
            .cites(REVIEW)
            .checks(ofForms(ReviewerRules::rateStated))
            .build(),
        Rule.builder(
                "STD-D18", "自评报告的项目个数与项目自评表一致", "the narrative counts the projects that have forms")
            .fault("项目个数与项目自评表张数不符", "the narrative counts other than there are forms")
            .severity(Severity.WARNING)
            .cites(REVIEW)
            .follows("STD-D02")
            .checks(projectsCounted())
            .build(),
        Rule.builder(
                "STD-T16", "比率不以绝对数设定，目标不只填数字", "rates are no counts, and goals more than numbers")
            .fault("比率以绝对数设定，或目标只填了数字", "a rate is set as a count, or a goal is only a number")
            .severity(Severity.NOTICE)
            .cites(REVIEW)
            .follows("STD-T01", "STD-T04", "STD-T07")
            .checks(
                ofForms(
                    form -> Checks.eachRow(form, Lines.INDICATOR, RateInCounts.NONE, counting())))
            .checks(ofForms(form -> GoalInWords.of(form, Lines.EXPECTED_GOAL)))
            .checks(ofForms(form -> GoalInWords.of(form, Lines.ACHIEVED_RESULT)))
            .build(),
        Rule.builder(
                "STD-D20",
                "同一指标在整体支出与项目自评表中口径一致",
                "an indicator of the department's form goes with those of projects")
            .fault(
                "同一指标在整体支出与项目自评表中口径不一",
                "an indicator of the department does not go with those of projects")
            .severity(Severity.NOTICE)
            .cites(REVIEW)
            .follows("STD-N05", "STD-N06", "STD-T01", "STD-T03", "STD-T04", "STD-S04")
            .checks(ProjectIndicators.check())
            .build(),
        Rule.builder("STD-D21", "各材料填写的是本单位名称", "documents name the reporting unit and no other")
            .fault("填了其他单位的名称", "another unit is named")
            .severity(Severity.WARNING)
            .cites(REVIEW)
            .checks(OtherUnits.check())
            .build(),
        Rule.builder(
                "STD-S10",
                "完成值不应全部等于指标值且全部满分",
                "not every actual is just its target, at full points")
            .fault("完成值全部等于指标值且全部满分", "every actual is just its target, at full points")
            .severity(Severity.NOTICE)
            .cites(REVIEW)
            .checks(AllOnTarget.check())
            .build());
  }

  private static ImmutableList<Rule> explained(ReviewLimits limits) {
    return ImmutableList.of(
        Rule.builder("STD-F16", "执行率偏低或扣分的说明原因", "a low execution rate is explained")
            .fault("执行率偏低或扣分，未说明原因", "a low execution rate is not explained")
            .severity(Severity.WARNING)
            .cites(limits.executionToExplain().citation())
            .parameters("execution-to-explain")
            .follows("STD-S03", "STD-F02", "STD-F03", "STD-F04", "STD-D06", "STD-D07", "STD-D09")
            .checks(
                ofForms(form -> ExecutionExplained.in(form, limits.executionToExplain().value())))
            .build(),
        Rule.builder("STD-F17", "预算调整较大的说明原因", "a large change of the budget is explained")
            .fault("预算调整较大，未说明原因或指标值未随之调整", "a large change of the budget is not explained")
            .severity(Severity.NOTICE)
            .cites(limits.budgetChange().citation())
            .parameters("budget-change")
            .follows(
                "STD-F03", "STD-F04", "STD-F05", "STD-F06", "STD-F07", "STD-D05", "STD-D06",
                "STD-D07", "STD-D08", "STD-D09", "STD-C02")
            .checks(ofForms(form -> BudgetChange.in(form, limits.budgetChange().value())))
            .build(),
        Rule.builder("STD-P05", "偏差原因与得分相符", "reasons for deviations go with the scores")
            .fault("偏差原因与得分不符", "a reason for a deviation does not go with the score")
            .severity(Severity.NOTICE)
            .cites(limits.deductionStated().citation())
            .parameters("deduction-stated")
            .follows("STD-S04", "STD-F02", "STD-T01", "STD-T07", "STD-P04")
            .checks(
                ofForms(
                    form ->
                        Checks.eachRow(form, Lines.INDICATOR, ReasonQuestion.NEEDED, counting())))
            .checks(
                ofForms(
                    form ->
                        Checks.eachRow(
                            form,
                            Lines.INDICATOR,
                            new ImpliedDeduction(limits.deductionStated().value()),
                            counting())))
            .build());
  }

  /**
   * Returns the rule that few jurisdictions ask for: that a form has indicators of each category of output.
   */
  public static ImmutableList<Rule> optional() {
    return ImmutableList.of(
        Rule.builder(
                "STD-F14",
                "产出指标含数量、质量、时效",
                "output has indicators of quantity, quality and timeliness")
            .fault("产出指标缺数量、质量或时效", "output lacks quantity, quality or timeliness")
            .severity(Severity.NOTICE)
            .cites(REVIEW)
            .checks(ofForms(OutputCategories::in))
            .build());
  }

  private static ImmutableList<Check> ofForms(Function<DocumentType, Check> check) {
    return Documents.FORMS.stream().map(check).collect(ImmutableList.toImmutableList());
  }

  /** A rate of nothing is not asked for. */
  private static Check rateStated(DocumentType form) {
    Cell annual = cell(Columns.ANNUAL);
    Cell executed = cell(Columns.EXECUTED);
    Cell rate = cell(Columns.EXECUTION_RATE);
    return FormulaCheck.eachRow(form, Lines.ANNUAL_FUNDS)
        .first(
            present(rate),
            readable(rate),
            stated(annual, executed),
            onlyIf(not(atMost(asWritten(annual), constant(0, FigureType.AMOUNT)))))
        .names("rate", Use.OTHER, rate)
        .names("annual", Use.OTHER, annual)
        .names("executed", Use.OTHER, executed)
        .asks(
            states(rate),
            LocalizedText.of(
                "预算数和执行数已填而执行率未填：{rate}；{annual}，{executed}",
                "no execution rate beside its amounts: {rate}; {annual}, {executed}"),
            Wording.ofLine(
                Lines.ANNUAL_FUNDS,
                LocalizedText.of(
                    "全年预算数和全年执行数已填的，是否填写执行率",
                    "an execution rate, where annual budget and executed amount are stated")));
  }

  /** A project of which several sub-units hand in forms is one, and may be counted as many. */
  private static Check projectsCounted() {
    Cell count = cell(Columns.COUNT);
    return FormulaCheck.eachRow(Documents.NARRATIVE, Lines.PROJECT_COUNT)
        .first(
            readable(count),
            stated(count),
            onlyIf(not(Checks.isPartial())),
            onlyIf(
                not(
                    certain(
                        atMost(documents(Documents.PROJECT_FORM), constant(0, FigureType.COUNT))))))
        .names("count", Use.OTHER, count)
        .names(
            Mention.of(
                (where, decided, to) ->
                    to.name(
                        "forms",
                        LocalizedText.of(
                            where.submission().count(Documents.PROJECT_FORM) + "张",
                            String.valueOf(where.submission().count(Documents.PROJECT_FORM)))),
                "forms"))
        .asks(
            any(
                equal(asWritten(count), documents(Documents.PROJECT_FORM)),
                equal(
                    asWritten(count),
                    plus(documents(Documents.PROJECT_FORM), minus(FurtherForms.number())))),
            LocalizedText.of(
                "自评报告的项目个数与项目自评表张数不一：{count}，项目支出绩效自评表{forms}",
                "the narrative counts other than there are forms: {count}, {forms} project forms"),
            LocalizedText.of(
                "自评报告的项目个数，与项目支出绩效自评表的张数",
                "number of projects in the narrative, against the number of project forms"));
  }
}
