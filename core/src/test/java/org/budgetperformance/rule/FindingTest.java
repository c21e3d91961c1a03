package org.budgetperformance.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.check.Checks;
import org.budgetperformance.submission.Documents;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static final RuleInfo WARNING =
      Rule.builder("A-1", "规则", "rule")
          .severity(Severity.WARNING)
          .cites(Cases.CITATION)
          .checks(Checks.documentsPresent(Documents.NARRATIVE))
          .build()
          .info();

  private static Finding.Builder finding() {
    return Finding.builder().rule(WARNING).outcome(Outcome.FAILED).margin(Margin.none());
  }

  @Test
  void itIsAsSevereAsItsRuleUnlessItSaysOtherwise() {
    assertEquals(Severity.WARNING, finding().build().severity());
    assertEquals(Severity.NOTICE, finding().severity(Severity.NOTICE).build().severity());
  }

  @Test
  void whatFollowsFromItIsListedBeneathIt() {
    Finding consequence = finding().build();
    assertEquals(ImmutableList.of(), consequence.consequences());
    assertEquals(
        ImmutableList.of(consequence),
        finding().addConsequences(consequence).build().consequences());
  }
}
