package org.budgetperformance.review;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.standard.StandardRules;
import org.budgetperformance.text.LocalizedText;

/** The rules on reviewed scores (复核得分规则): ids, titles, severities and basis. Stateless and thread-safe. */
@Beta
public final class ReviewedRules {
  /** 复核得分超出可支持范围. */
  public static final RuleInfo OUTSIDE =
      RuleInfo.of(
          "STD-R01",
          Severity.ERROR,
          LocalizedText.of("复核得分在可支持范围内", "a reviewed score lies in the supported range"),
          LocalizedText.of("复核得分超出可支持范围", "a reviewed score lies outside the supported range"),
          LocalizedText.of("复核得分与规则可支持得分", "the reviewed score against what the rules support"),
          StandardRules.REVIEW);

  /** 扣分未说明理由. */
  public static final RuleInfo UNEXPLAINED =
      RuleInfo.of(
          "STD-R02",
          Severity.WARNING,
          LocalizedText.of("扣分说明理由", "a deduction has a reason"),
          LocalizedText.of("扣分未说明理由", "a deduction without a reason"),
          LocalizedText.of(
              "复核得分低于自评得分和分值的，是否有复核理由",
              "whether a reviewed score below the claim and the points has a reason"),
          StandardRules.REVIEW);

  /** 复核理由与扣分不符. */
  public static final RuleInfo CONTRADICTED =
      RuleInfo.of(
          "STD-R03",
          Severity.WARNING,
          LocalizedText.of("复核理由与扣分相符", "the reason agrees with the deduction"),
          LocalizedText.of("复核理由与扣分不符", "the reason contradicts the deduction"),
          LocalizedText.of(
              "复核理由所述扣分、得分、比例（完成比例相差超过分值的10%）与实际扣分",
              "points, scores and shares that the reason states against what was deducted; shares"
                  + " of completion by more than 10% of the points"),
          StandardRules.REVIEW);

  /** 同类情形评分不一. */
  public static final RuleInfo UNLIKE =
      RuleInfo.of(
          "STD-R04",
          Severity.WARNING,
          LocalizedText.of("同类情形评分一致", "like cases are judged alike"),
          LocalizedText.of("同类情形评分不一", "like cases are judged unlike"),
          LocalizedText.of(
              "二级指标和指标值类型相同、完成程度相同（至百分之一，或同一文字）的指标，复核得分占分值之比相差不超过5%",
              "indicators of one category and kind of target with the same attainment, to the"
                  + " hundredth or in the same words: shares of the points at most 5% apart"),
          StandardRules.REVIEW);

  private ReviewedRules() {}

  /** Returns all rules in the order of their ids. */
  public static ImmutableList<RuleInfo> all() {
    return ImmutableList.of(OUTSIDE, UNEXPLAINED, CONTRADICTED, UNLIKE);
  }
}
