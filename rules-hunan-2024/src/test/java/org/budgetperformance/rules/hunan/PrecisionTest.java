package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.junit.jupiter.api.Test;

/** The table of how often each rule is right is kept, and rules that are not right often are notices. */
class PrecisionTest {
  @Test
  void eachFindingOnTheSampleIsJudged() {
    Map<String, Integer> found = new TreeMap<>();
    for (Finding finding :
        HunanRules.module().evaluate(SampleReport.submission()).findingsOneByOne()) {
      found.merge(finding.rule().id(), 1, Integer::sum);
    }
    Map<String, Integer> judged = new TreeMap<>();
    for (Precision line : Precision.all()) {
      if (line.source.equals(Precision.SAMPLE)) {
        judged.merge(line.rule, line.count(), Integer::sum);
      }
    }
    assertEquals(found, judged);
  }

  @Test
  void whatIsNotRightOftenIsANotice() {
    List<String> tooSevere = new ArrayList<>();
    for (Rule rule : HunanRules.module().rules()) {
      boolean low = Precision.of(rule.info().id()).isLow();
      if (low && rule.info().severity() != Severity.NOTICE) {
        tooSevere.add(rule.info().id());
      }
    }
    assertTrue(tooSevere.isEmpty(), tooSevere + " are right too seldom for more than a notice");
  }

  @Test
  void onlyRulesThatThereAreAreJudged() {
    Set<String> ids =
        HunanRules.module().rules().stream()
            .map(rule -> rule.info().id())
            .collect(Collectors.toSet());
    for (Precision line : Precision.all()) {
      assertTrue(ids.contains(line.rule), line.rule);
    }
  }
}
