package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.fixtures.slip.Slip;
import org.budgetperformance.fixtures.slip.Slips;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.submission.Submission;

/**
 * How well the suspects of an evaluation point at the one figure that is wrong, printed.
 *
 * <p>Single harmful slips of numbers are made in generated submissions without a finding; those after
 * which an application fails are counted. The true cell is <i>reached</i> if the first group has it, or
 * one of the two if columns were swapped.
 *
 * <p>Two ceilings limit that. Restoring the true figure leaves nothing failed, so the true cell can be in
 * the first group of all slips. But other cells may be <i>alike</i>: with some figure in one of them
 * alone nothing fails either, and as much passes, so no rule tells it from the true cell, and whoever
 * names one of them finds the true one in one of as many cases. So a first group is measured by the chance, too, that one
 * of its cells is the true one, against the chance among the cells that are alike. A group that is
 * padded to reach more falls by that.
 *
 * <p>{@code -Dsuspects.slips} says for how many slips submissions are drawn, {@code -Pcampaign} for 6,000.
 */
class SuspectsOnSlipsTest {
  private static final RuleModule RULES = HunanRules.module();
  private static final int SLIPS = Integer.getInteger("suspects.slips", 300);
  private static final int SLIPS_OF_ONE_SUBMISSION = 20;

  /** Fewer of them make something fail where nothing failed before, at least so many on average. */
  private static final int FAILING_OF_ONE_SUBMISSION = 6;

  private static final long SEED = 20241231;

  @Example
  void theTrueCellIsInTheFirstGroup() {
    List<Submission> submissions = generated(SLIPS / FAILING_OF_ONE_SUBMISSION + 1);
    long start = System.nanoTime();
    ImmutableList<SuspectTrial> trials =
        IntStream.range(0, submissions.size())
            .parallel()
            .boxed()
            .flatMap(number -> trials(submissions.get(number), number))
            .collect(ImmutableList.toImmutableList());
    SuspectSummary summary = new SuspectSummary(trials);
    System.out.println(
        "Suspects on Hunan's rules, "
            + (System.nanoTime() - start) / 1_000_000
            + " ms\n"
            + summary.report());

    assertTrue(trials.size() >= SLIPS, summary::report);
    assertTrue(summary.reached(1) >= 0.9, summary::report);
    assertTrue(summary.named() >= 0.9 * summary.nameable(), summary::report);
  }

  /** Slips spread over all figures and kinds of a submission, the same ones in every run. */
  private static Stream<SuspectTrial> trials(Submission submission, int number) {
    List<Slip> slips =
        Slips.of(submission).stream()
            .filter(slip -> slip.isHarmful() && SuspectTrial.isNumeric(slip))
            .collect(ImmutableList.toImmutableList());
    Random random = new Random(SEED + number);
    List<SuspectTrial> trials = new ArrayList<>();
    ImmutableSet.Builder<Slip> chosen = ImmutableSet.builder();
    for (int i = 0; i < SLIPS_OF_ONE_SUBMISSION && !slips.isEmpty(); i++) {
      chosen.add(slips.get(random.nextInt(slips.size())));
    }
    for (Slip slip : chosen.build()) {
      SuspectTrial.of(RULES, submission, slip).ifPresent(trials::add);
    }
    return trials.stream();
  }

  /** Generators work on jqwik's own thread only; another run draws the same submissions. */
  private static List<Submission> generated(int count) {
    RandomGenerator<Submission> generator = Submissions.consistent(RULES).generator(1000, false);
    Random random = new Random(SEED);
    List<Submission> submissions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      submissions.add(generator.next(random).value());
    }
    return submissions;
  }
}
