package org.example.program;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.RuleModuleProvider;
import org.budgetperformance.rules.hunan.HunanRules;

/** A county's layer over Hunan's rules, so that there are two providers to be found. */
public final class County implements RuleModuleProvider {
  @Override
  public ImmutableList<RuleModule> modules() {
    return ImmutableList.of(
        RuleModule.builder("some-county-2024")
            .basedOn(HunanRules.module())
            .version("1.0.0")
            .jurisdiction("431281", "某县", "Some County")
            .fiscalYears(2024, 2024)
            .build());
  }
}
