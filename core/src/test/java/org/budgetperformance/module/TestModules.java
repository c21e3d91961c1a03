package org.budgetperformance.module;

import org.budgetperformance.check.Checks;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;

/** Small modules. */
final class TestModules {
  private TestModules() {}

  static RuleModule.Builder builder(String id, String division, int first, int last) {
    return RuleModule.builder(id)
        .version("1")
        .jurisdiction(division, "某地", "somewhere")
        .fiscalYears(first, last);
  }

  static RuleModule of(String id, String division, int first, int last) {
    return builder(id, division, first, last).build();
  }

  /** A rule that a document is present. */
  static Rule rule(String id, DocumentType document) {
    return Rule.builder(id, "材料齐全", "documents present")
        .checks(Checks.documentsPresent(document))
        .cites(
            Citation.builder().issuer("某省财政厅").title("某通知").status(CitationStatus.PRACTICE).build())
        .build();
  }

  static Rule rule(String id) {
    return rule(id, Documents.NARRATIVE);
  }
}
