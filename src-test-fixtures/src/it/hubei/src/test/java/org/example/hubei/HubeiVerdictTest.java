package org.example.hubei;

import java.util.Collections;
import java.util.Map;
import org.budgetperformance.fixtures.contract.VerdictGate;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.submission.Submission;

/** Beside it lies verdicts/report.txt, and in the project's folder CHANGELOG.md. */
class HubeiVerdictTest extends VerdictGate {
  @Override
  protected RuleModule module() {
    return HubeiRules.MODULE;
  }

  @Override
  protected Map<String, Submission> fixtures() {
    String text = file("src", "test", "resources", "org", "example", "hubei", "report.txt");
    return Collections.singletonMap(
        "report", HubeiRules.MODULE.reader().get().read(text).submission());
  }

  @Override
  protected String changelog() {
    return file("CHANGELOG.md");
  }
}
