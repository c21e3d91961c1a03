package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
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
 * One fact, one finding: no single slip of the sample or of the mended report makes another rule speak beside a reviewers'
 * rule, neither being a consequence of the other.
 */
class RulesFireTogetherTest {
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
  void noPairSpeaks() {
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
    assertEquals("", String.join(", ", pairs));
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
