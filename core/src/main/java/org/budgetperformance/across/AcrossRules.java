package org.budgetperformance.across;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.standard.StandardRules;
import org.budgetperformance.text.LocalizedText;

/**
 * The rules across submissions (跨单位、跨年度比对规则): their ids, titles, severities and basis, like those of any
 * other rule. Stateless and thread-safe.
 */
@Beta
public final class AcrossRules {
  /** 雷同: goals, results, reasons or figures that stand in the report of another unit. */
  public static final RuleInfo COPIED =
      RuleInfo.of(
          "STD-X01",
          Severity.WARNING,
          LocalizedText.of("目标、结果、原因和数据不照抄其他单位", "nothing is copied from another unit's report"),
          LocalizedText.of("照抄其他单位", "copied from another unit's report"),
          LocalizedText.of(
              "各单位的绩效目标、完成情况、偏差原因（不计单位、项目名称和年度，不少于20字）和非整数据（不少于5个）；" + "超过3个单位且超过1%的单位都有的是模板，不算雷同",
              "goals, results and reasons of all units, of at least 20 characters without names of"
                  + " units and projects and years, and at least 5 figures that are not round; what"
                  + " more than 3 units and more than 1% of them have is a template and no copy"),
          StandardRules.REVIEW);

  /** 指标值矛盾: one indicator that one unit wants high and another low. */
  public static final RuleInfo CONTRADICTING =
      RuleInfo.of(
          "STD-X02",
          Severity.NOTICE,
          LocalizedText.of("各单位同一指标的指标值不相矛盾", "targets of one indicator do not contradict"),
          LocalizedText.of("各单位同一指标的指标值相矛盾", "targets of one indicator contradict"),
          LocalizedText.of(
              "同名、同类、同计量单位的指标：一个单位要求不低于的值高于另一单位要求不高于的值",
              "indicators of one name, category and unit of measure: at least this in one unit, at"
                  + " most less than that in another"),
          StandardRules.REVIEW);

  /** 全部满分: every form of a county at full points. */
  public static final RuleInfo ALL_FULL =
      RuleInfo.of(
          "STD-X03",
          Severity.NOTICE,
          LocalizedText.of("自评得分有所区分", "not every form is at full points"),
          LocalizedText.of("自评得分没有区分", "every form is at full points"),
          LocalizedText.of(
              "一地全部自评表的总分（至少3个单位）", "totals of all forms of a place, of 3 units at least"),
          StandardRules.REVIEW);

  /** 单位成本离群: a cost per unit far outside that of like indicators. */
  public static final RuleInfo COST_PER_UNIT =
      RuleInfo.of(
          "STD-X04",
          Severity.NOTICE,
          LocalizedText.of("单位成本与同类指标相近", "cost per unit is near that of like indicators"),
          LocalizedText.of("单位成本与同类指标相差悬殊", "cost per unit is far from that of like indicators"),
          LocalizedText.of(
              "同名、同计量单位（如元/人）的成本指标，至少5个单位：与中位数相差3倍以上，且在四分位距3倍之外",
              "cost indicators of one name and unit of measure such as yuan per person, of 5 units"
                  + " at least: more than 3 times the median or less than a third of it, and more"
                  + " than 3 quartile distances away"),
          StandardRules.REVIEW);

  /** 与上年材料不符: figures of the year before against that year's own submission. */
  public static final RuleInfo LAST_YEAR =
      RuleInfo.of(
          "STD-X05",
          Severity.WARNING,
          LocalizedText.of(
              "上年数据与上年材料相符", "figures of last year are those of last year's submission"),
          LocalizedText.of(
              "上年数据与上年材料不符", "figures of last year are not those of last year's submission"),
          LocalizedText.of(
              "上年决算数与上年材料的本年决算数；编制和在职人数（变动超过20%）；上年结转与上年结余；指标值不低于上年（资金未减少时）",
              "last year's accounts against the accounts of last year's submission; staff, more"
                  + " than 20% of it changed; what was carried over against what was left; targets"
                  + " below last year's while the funds are not"),
          StandardRules.REVIEW);

  private static final ImmutableList<RuleInfo> ALL =
      ImmutableList.of(COPIED, CONTRADICTING, ALL_FULL, COST_PER_UNIT, LAST_YEAR);

  private AcrossRules() {}

  /** Returns all rules in the order of their ids. */
  public static ImmutableList<RuleInfo> all() {
    return ALL;
  }
}
