/** Hunan's rules of 2024 (湖南省2024年度绩效自评规则). */
module org.budgetperformance.rules.hunan {
  requires transitive org.budgetperformance.core;

  exports org.budgetperformance.rules.hunan;

  provides org.budgetperformance.module.RuleModuleProvider with
      org.budgetperformance.rules.hunan.HunanRules;
}
