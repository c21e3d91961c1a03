package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.slip.Slip;
import org.budgetperformance.fixtures.slip.Slips;
import org.budgetperformance.review.ReviewerRules;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/**
 * One fact, one finding: which rules a single slip of the sample or of the mended report makes speak beside a reviewers'
 * rule, none as a consequence of the other, and why both are right.
 */
class RulesFireTogetherTest {
  /** An indicator under another category is missing in its own; being a NOTICE, that hides nothing that weighs more. */
  private static final ImmutableMap<String, String> WHY =
      ImmutableMap.<String, String>builder()
          .put(
              "STD-T15 HN-C01",
              "the overall cost is none any more, so what others state of it differs")
          .put("STD-T15 STD-C02", "the limit is none of a cost any more")
          .put("STD-T15 STD-C03", "the same, of the goals")
          .put("STD-T15 STD-F08", "its dimension has no indicator left")
          .put("STD-T15 STD-N03", "its dimension scores less than the narrative says")
          .put("STD-T15 STD-N05", "it is no satisfaction that the narrative means")
          .put("STD-T15 STD-N08", "the narrative's dimension has nothing to rest on")
          .put("STD-T15 STD-N11", "the narrative has it under its own dimension")
          .put("STD-T15 STD-S01", "its dimension has fewer points than it should")
          .build();

  private static final ImmutableSet<String> REVIEWERS =
      ReviewerRules.all(HunanParameters.LIMITS).stream()
          .map(rule -> rule.info().id())
          .collect(ImmutableSet.toImmutableSet());

  private static Set<String> findings(Submission submission) {
    return HunanRules.module().evaluate(submission).findings().stream()
        .map(RulesFireTogetherTest::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(Finding finding) {
    return finding.rule().id() + " " + new TreeSet<>(places(finding));
  }

  private static ImmutableList<String> places(Finding finding) {
    return finding.places().stream().map(Object::toString).collect(ImmutableList.toImmutableList());
  }

  @Test
  void everyPairHasItsReason() {
    Set<String> pairs = new TreeSet<>();
    for (Submission report :
        ImmutableList.of(SampleReport.submission(), MendedReport.submission())) {
      Set<String> before = findings(report);
      for (Slip slip : Slips.of(report)) {
        Set<String> caused = findings(slip.applyTo(report));
        caused.removeAll(before);
        addPairs(
            caused.stream()
                .map(finding -> finding.substring(0, finding.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new)),
            pairs);
      }
    }
    assertEquals(String.join(", ", new TreeSet<>(WHY.keySet())), String.join(", ", pairs));
  }

  private static void addPairs(Set<String> rules, Set<String> to) {
    for (String one : rules) {
      for (String other : rules) {
        boolean ofReviewers = REVIEWERS.contains(one);
        boolean first = !REVIEWERS.contains(other) || one.compareTo(other) < 0;
        if (ofReviewers && first && !one.equals(other)) {
          to.add(one + " " + other);
        }
      }
    }
  }
}
