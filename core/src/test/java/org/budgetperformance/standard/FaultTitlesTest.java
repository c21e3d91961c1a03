package org.budgetperformance.standard;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.budgetperformance.across.AcrossRules;
import org.budgetperformance.national.NationalRules;
import org.budgetperformance.review.ReviewerRules;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.RuleInfo;
import org.junit.jupiter.api.Test;

/** A finding is called by what is wrong (问题名称), so every rule has a title for that beside its own. */
final class FaultTitlesTest {
  @Test
  void everyRuleThatCoreBringsHasATitleForItsFault() {
    assertEquals(
        ImmutableList.of(),
        rules()
            .filter(rule -> rule.fault().equals(rule.title()))
            .map(RuleInfo::id)
            .collect(toImmutableList()));
  }

  /** Who reads 错误：总得分一致 does not know what is wrong; “不一致” says so. */
  @Test
  void noFaultIsWordedAsANorm() {
    assertEquals(
        ImmutableList.of(),
        rules()
            .map(rule -> rule.id() + " " + rule.fault().zh())
            .filter(title -> title.contains("应"))
            .collect(toImmutableList()));
  }

  private static Stream<RuleInfo> rules() {
    return Stream.of(
            NationalRules.module().rules().stream().map(Rule::info),
            ReviewerRules.optional().stream().map(Rule::info),
            StandardRules.satisfactionEvidence().stream().map(Rule::info),
            AcrossRules.all().stream())
        .flatMap(rules -> rules);
  }
}
