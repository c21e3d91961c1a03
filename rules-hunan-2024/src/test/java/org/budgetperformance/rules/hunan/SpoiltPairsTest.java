package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.Explanation;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.fixtures.slip.Slip;
import org.budgetperformance.fixtures.slip.Slips;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Submission;

/**
 * Pairs of submissions, one of which has a slip that the other has not: the tree of an application that
 * fails in one is refused for the other, where the same application passes.
 *
 * <p>As many pairs as the system property {@code budgetperformance.pairs} says, from the seed {@code
 * budgetperformance.seed}; half of them begin with a consistent submission, half with anything that can
 * be constructed. The rules are Hunan's and all standard ones.
 */
class SpoiltPairsTest {
  private static final RuleModule MODULE = HunanRules.module();
  private static final int PAIRS = Integer.getInteger("budgetperformance.pairs", 300);
  private static final long SEED = Long.getLong("budgetperformance.seed", 4_313L);

  /** Submissions take longer to make than slips. */
  private static final int PAIRS_OF_ONE_SUBMISSION = 4;

  private final List<String> believed = new ArrayList<>();
  private int met;

  @Example
  void noFailedTreeIsBelievedWhereItsApplicationPasses() {
    Random random = new Random(SEED);
    RandomGenerator<Submission> consistent = Submissions.consistent(MODULE).generator(1000);
    RandomGenerator<Submission> any = Submissions.any(MODULE).generator(1000);
    int pairs = 0;
    for (int i = 0; pairs < PAIRS; i++) {
      Submission submission = (i % 2 == 0 ? consistent : any).next(random).value();
      ImmutableList<Slip> slips = Slips.of(submission);
      Evaluation whole = slips.isEmpty() ? null : evaluate(submission);
      for (int s = 0; whole != null && s < PAIRS_OF_ONE_SUBMISSION && pairs < PAIRS; s++) {
        Slip slip = slips.get(random.nextInt(slips.size()));
        Evaluation spoilt = evaluate(slip.applyTo(submission));
        compare(whole, spoilt, "submission " + i + " and " + slip);
        compare(spoilt, whole, "submission " + i + " after " + slip);
        pairs++;
      }
    }
    System.out.println(pairs + " pairs, FAILED in one and PASSED in the other: " + met);
    assertEquals("", String.join("\n", believed.subList(0, Math.min(10, believed.size()))));
    assertTrue(met >= PAIRS, "only " + met + " of " + pairs + " pairs");
  }

  private static Evaluation evaluate(Submission submission) {
    return Evaluation.run("all", submission, ExplanationsTest.RULES, HunanParameters.SCHEME);
  }

  /** A rule that has more applications in one than in the other says nothing of which is which. */
  private void compare(Evaluation failing, Evaluation passing, String message) {
    ImmutableListMultimap<Integer, Application> here = byRule(failing);
    ImmutableListMultimap<Integer, Application> there = byRule(passing);
    for (Integer rule : here.keySet()) {
      ImmutableList<Application> ones = here.get(rule);
      ImmutableList<Application> others = there.get(rule);
      for (int i = 0; ones.size() == others.size() && i < ones.size(); i++) {
        if (ones.get(i).outcome() == Outcome.FAILED && others.get(i).outcome() == Outcome.PASSED) {
          hold(ones.get(i).explanation(), failing.submission(), passing.submission(), message);
        }
      }
    }
  }

  private static ImmutableListMultimap<Integer, Application> byRule(Evaluation evaluation) {
    return evaluation.applications().stream()
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                Application::ruleNumber, application -> application));
  }

  private void hold(Explanation failed, Submission failing, Submission passing, String message) {
    met++;
    assertEquals(Optional.empty(), failed.verify(failing), message);
    if (!failed.verify(passing).isPresent()) {
      believed.add(message + "\n" + failed.text(Locale.ENGLISH));
    }
  }
}
