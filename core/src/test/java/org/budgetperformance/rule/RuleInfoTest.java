package org.budgetperformance.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.check.Checks;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data of rules. */
class RuleInfoTest {
  private static final Check CHECK = Checks.documentsPresent(Documents.NARRATIVE);

  private static Rule.Builder rule(String id) {
    return Rule.builder(id, "标题", "title").checks(CHECK).cites(Cases.CITATION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hn-b01", "HN B01", "HN_B01", "HN/B01", "规则1", "HN-B01#"})
  void anIdIsMadeOfUpperCaseLettersDigitsAndHyphens(String id) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> rule(id).build());
    assertTrue(e.getMessage().contains("'" + id + "'"), e.getMessage());
  }

  @Test
  void aRuleWithoutACitationIsRefused() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> Rule.builder("HN-B01", "标题", "title").checks(CHECK).build());
    assertTrue(e.getMessage().contains("HN-B01"), e.getMessage());
  }

  @Test
  void aRuleWithoutACheckIsRefused() {
    assertThrows(
        IllegalStateException.class,
        () -> Rule.builder("HN-B01", "标题", "title").cites(Cases.CITATION).build());
  }

  @Test
  void aRuleWithoutATitleIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Rule.builder("HN-B01", " ", "title"));
    assertThrows(IllegalArgumentException.class, () -> Rule.builder("HN-B01", "标题", ""));
  }

  @Test
  void aRuleIsAnErrorWithItsChecksMessageUnlessItSaysOtherwise() {
    RuleInfo plain = rule("HN-B01").build().info();
    assertEquals(Severity.ERROR, plain.severity());
    assertEquals(CHECK.message(), rule("HN-B01").build().message(CHECK));
    Rule own =
        rule("HN-B01")
            .severity(Severity.NOTICE)
            .message("请补报{document}", "add the {document}")
            .build();
    assertEquals(Severity.NOTICE, own.info().severity());
    assertEquals("请补报{document}", own.message(CHECK).zh());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{whole}", "{document}{parts}", "{document", "错误", "{margin}"})
  void aMessageNamesExactlyTheOperandsOfItsCheck(String message) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> rule("HN-B01").message(message, message).build());
    assertFalse(e.getMessage().isEmpty());
  }

  @Test
  void otherDataLeaveTheChecks() {
    Rule rule = rule("HN-B01").build();
    RuleInfo regraded = RuleInfo.builder().from(rule.info()).severity(Severity.WARNING).build();
    assertEquals(Severity.WARNING, rule.withInfo(regraded).info().severity());
    assertEquals(ImmutableList.of(CHECK), rule.withInfo(regraded).checks());
    assertEquals(Severity.ERROR, rule.info().severity());
  }

  @Test
  void aRuleSurvivesSerialisation() {
    Rule copy = Copies.of(rule("HN-B01").build());
    assertEquals(rule("HN-B01").build().info(), copy.info());
    assertEquals(1, copy.checks().size());
  }
}
