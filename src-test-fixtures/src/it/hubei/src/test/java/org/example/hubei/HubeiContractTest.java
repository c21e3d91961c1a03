package org.example.hubei;

import java.util.Optional;
import org.budgetperformance.fixtures.contract.RuleModuleContract;
import org.budgetperformance.module.RuleModule;

/** Beside it lie rule-ids.txt, with the ids of all rules, and report.txt. */
class HubeiContractTest extends RuleModuleContract {
  @Override
  protected RuleModule module() {
    return HubeiRules.MODULE;
  }

  @Override
  protected Optional<String> sampleText() {
    return Optional.of(resource("report.txt"));
  }
}
