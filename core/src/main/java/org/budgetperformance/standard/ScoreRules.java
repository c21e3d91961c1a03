package org.budgetperformance.standard;

import static org.budgetperformance.standard.StandardRules.PRACTICE;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;

/** The standard rules on what a reviewer asks of the scores of a form. */
final class ScoreRules {
  private ScoreRules() {}

  static ImmutableList<Rule> all(ReviewLimits limits, Column<Amount> budget) {
    return ImmutableList.of(
        Rule.builder("STD-S05", "扣分或未达目标应说明原因", "lost points and missed targets are explained")
            .fault("扣分或未达目标而未说明原因", "lost points or a missed target without a reason")
            .severity(Severity.WARNING)
            .cites(PRACTICE)
            .follows("STD-S04", "STD-F02", "STD-T12")
            .checks(ofForms(DeviationChecks::lostPointsExplained))
            .build(),
        Rule.builder("STD-S06", "超额完成较多应说明原因", "results far above their targets are explained")
            .fault("超额完成较多而未说明原因", "a result far above its target without a reason")
            .severity(Severity.NOTICE)
            .cites(limits.overAchievement().citation())
            .parameters("over-achievement")
            .checks(
                ofForms(
                    form ->
                        DeviationChecks.overAchievementExplained(
                            form, limits.overAchievement().value())))
            .build(),
        Rule.builder(
                "STD-S07",
                "指标得分率不明显高于预算执行率",
                "indicators do not score far better than the money was spent")
            .fault("指标得分率明显高于预算执行率", "indicators score far better than the money was spent")
            .severity(Severity.WARNING)
            .cites(limits.scoreAboveExecution().citation())
            .parameters("score-above-execution")
            .follows("STD-F02", "STD-S01", "STD-S02", "STD-S03", "STD-F16")
            .followsAtCell("STD-F03", "STD-F06")
            .checks(
                ofForms(
                    form ->
                        ScoreRateWithinExecution.of(
                            form, budget, limits.scoreAboveExecution().value())))
            .build(),
        Rule.builder("STD-S08", "预算结余比例不过高", "little of the annual budget is left unspent")
            .fault("预算结余比例过高", "much of the annual budget is left unspent")
            .severity(Severity.NOTICE)
            .cites(limits.unspent().citation())
            .parameters("unspent")
            .follows("STD-F16")
            .followsAtCell("STD-F03", "STD-F06")
            .checks(
                ofForms(form -> DeviationChecks.unspentWithinLimit(form, limits.unspent().value())))
            .build(),
        Rule.builder("STD-S09", "有分值的均已填写得分", "a score is filled in wherever there are points")
            .fault("有分值而得分未填", "a score is left blank")
            .severity(Severity.WARNING)
            .cites(PRACTICE)
            .checks(ofForms(form -> ScorePresence.besidePoints(form, Lines.INDICATOR)))
            .checks(ofForms(form -> ScorePresence.besidePoints(form, Lines.ANNUAL_FUNDS)))
            .checks(ofForms(form -> ScorePresence.besidePoints(form, Lines.TOTAL)))
            .build());
  }

  private static ImmutableList<Check> ofForms(Function<DocumentType, Check> check) {
    return Documents.FORMS.stream().map(check).collect(ImmutableList.toImmutableList());
  }
}
