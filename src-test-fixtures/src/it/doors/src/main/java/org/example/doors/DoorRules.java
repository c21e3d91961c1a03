package org.example.doors;

import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.submission.Documents.DEPARTMENT_FORM;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.check.Checks;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.RuleModuleProvider;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.standard.StandardRules;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;

/** No real province: each door that the project of Hubei beside it does not need, used once. */
public final class DoorRules implements RuleModuleProvider {
  static final RuleModule MODULE =
      RuleModule.builder("doors")
          .version("1.0.0")
          .jurisdiction("600000", "虚构省", "Nowhere")
          .fiscalYears(2024, 2024)
          .scoring(OwnScoring.scheme())
          .reader(OwnLabels.reader())
          .addAllRules(StandardRules.formScoring(OwnScoring.scheme()))
          .addRules(
              rule("XX-T01", "比率不以次数表示", "rates are no counts")
                  .fault("比率以次数表示", "a rate as a count")
                  .checks(rateNoCount())
                  .build())
          .addRules(
              rule("XX-T02", "说明不超过二十字", "explanations in twenty")
                  .fault("说明超过二十字", "an explanation above twenty")
                  .checks(shortExplanation())
                  .build())
          .addRules(
              rule("XX-P01", "失分应说明原因", "lost points have a reason")
                  .fault("失分而无原因", "points lost without a reason")
                  .checks(reasonIfLost())
                  .build())
          .addRules(
              rule("XX-B01", "出租不超过账面价值", "leased within value")
                  .fault("出租大于账面价值", "leased above value")
                  .checks(new OwnCheck())
                  .build())
          .build();

  /** A question of one's own, asked of each indicator. */
  static Check rateNoCount() {
    return Checks.eachRow(DEPARTMENT_FORM, Lines.INDICATOR, OwnQuestion.RATE_NOT_IN_TIMES);
  }

  /** A text of at most twenty characters. */
  static Check shortExplanation() {
    return Checks.textAtMost(DEPARTMENT_FORM, Lines.INDICATOR, Columns.EXPLANATION, 20);
  }

  /** A cell that is required if a condition holds. */
  static Check reasonIfLost() {
    return Checks.requiredIf(
        DEPARTMENT_FORM,
        Lines.INDICATOR,
        Columns.EXPLANATION,
        not(atMost(cell(Columns.POINTS), cell(Columns.SCORE))),
        LocalizedText.of("得分低于分值", "points are lost"),
        Columns.POINTS,
        Columns.SCORE);
  }

  @Override
  public Iterable<RuleModule> modules() {
    return ImmutableList.of(MODULE);
  }

  private static Rule.Builder rule(String id, String zh, String en) {
    return Rule.builder(id, zh, en).cites(OwnScoring.BASIS);
  }
}
