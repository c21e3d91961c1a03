package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.junit.jupiter.api.Test;

/** The findings of an evaluation are what each of its applications explains. */
class FindingsTest {
  private static final Evaluation EVALUATION =
      HunanRules.module().evaluate(SampleReport.submission());

  private static List<Finding> explained(Outcome outcome) {
    List<Finding> explained = new ArrayList<>();
    for (Application application : EVALUATION.applications()) {
      if (application.outcome() == outcome) {
        explained.add(application.explain());
      }
    }
    return explained;
  }

  private static void assertSame(List<Finding> one, ImmutableList<Finding> other) {
    assertFalse(one.isEmpty());
    assertEquals(one.size(), other.size());
    assertTrue(other.containsAll(one));
  }

  @Test
  void aRuleThatIsRunOnceForAllOfThemFindsTheSame() {
    assertSame(explained(Outcome.FAILED), EVALUATION.findingsOneByOne());
    assertSame(explained(Outcome.UNDECIDED), EVALUATION.undecided());
  }

  /** In the order of their ids, which no order of rows or documents changes. */
  private static String sorted(Finding finding) {
    return ImmutableSortedSet.copyOf(finding.places()).toString();
  }

  @Test
  void theyAreOrderedBySeverityThenByPlaceThenByRule() {
    ImmutableList<Finding> findings = EVALUATION.findings();
    for (int i = 1; i < findings.size(); i++) {
      Finding before = findings.get(i - 1);
      Finding after = findings.get(i);
      int severity = before.severity().compareTo(after.severity());
      int place = sorted(before).compareTo(sorted(after));
      int rule = before.rule().id().compareTo(after.rule().id());
      assertTrue(
          severity < 0 || (severity == 0 && (place < 0 || (place == 0 && rule <= 0))),
          before + " before " + after);
    }
  }
}
