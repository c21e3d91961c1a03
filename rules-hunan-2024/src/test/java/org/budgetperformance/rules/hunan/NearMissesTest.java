package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.fixtures.slip.Slip;
import org.budgetperformance.fixtures.slip.Slips;
import org.budgetperformance.hint.Hints;
import org.budgetperformance.hint.NearMiss;
import org.budgetperformance.hint.NearMiss.Kind;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;

/** Near misses under Hunan's rules: of the sample report, and of generated slips. */
class NearMissesTest {
  private static final int SUBMISSIONS = 25;
  private static final int ODD_SUBMISSIONS = 60;
  private static final int SLIPS_OF_ONE_SUBMISSION = 8;
  private static final long SEED = 20241230;

  /** What a slip of the fixtures is undone by. */
  private static final ImmutableSet<Slip.Kind> UNDONE =
      ImmutableSet.of(
          Slip.Kind.SIGN,
          Slip.Kind.DIGITS_SWAPPED,
          Slip.Kind.TIMES_TEN_THOUSAND,
          Slip.Kind.COLUMNS_SWAPPED);

  private static ImmutableList<String> hints(Evaluation evaluation, String rule, String margin) {
    ImmutableList.Builder<String> hints = ImmutableList.builder();
    for (Finding finding : evaluation.findingsOneByOne()) {
      if (finding.rule().id().equals(rule) && finding.margin().toString().equals(margin)) {
        Hints.of(evaluation)
            .nearMisses(finding)
            .forEach(
                hint -> hints.add(hint.kind() + " " + hint.changes().values() + hint.sources()));
      }
    }
    return hints.build();
  }

  @Example
  void ofTheSampleReport() {
    Evaluation evaluation = HunanRules.module().evaluate(SampleReport.submission());

    // 163.38 + 34 = 197.38 exceed 171.38 by 26.00: 其中26万元纳入基本支出.
    assertEquals(
        ImmutableList.of("COUNTED_TWICE [][base-data/business-projects/final#1]"),
        hints(evaluation, "STD-D07", "26.00万元"));
    // 161.73 spent of a limit of 161.73, the opening budget, would be 20 of 20 points.
    assertTrue(
        hints(evaluation, "STD-S04", "4.20")
            .contains("SCORED_OTHERWISE [≤161.73万元][department-form/annual-funds/opening]"));
  }

  @Example
  void everyNearMissWouldHoldAndUndoesTheSlip() {
    Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
    int undone = 0;
    int failed = 0;
    for (Submission submission : generated()) {
      for (Slip slip : chosen(submission)) {
        Submission slipped = slip.applyTo(submission);
        Evaluation evaluation = HunanRules.module().evaluate(slipped);
        boolean hinted = false;
        for (Finding finding : evaluation.findingsOneByOne()) {
          ImmutableList<NearMiss> nearMisses = Hints.of(evaluation).nearMisses(finding);
          assertEquals(nearMisses.size(), ImmutableSet.copyOf(nearMisses).size(), slip::toString);
          assertEquals(sorted(nearMisses), nearMisses, slip::toString);
          for (NearMiss nearMiss : nearMisses) {
            assertHolds(evaluation, finding, nearMiss);
            seen.merge(nearMiss.kind(), 1, Integer::sum);
            hinted |= slip.before().equals(nearMiss.changes().get(slip.place()));
          }
        }
        failed += evaluation.findingsOneByOne().isEmpty() ? 0 : 1;
        undone += hinted ? 1 : 0;
      }
    }
    String report = undone + " of " + failed + " slips undone by a near miss; " + seen;
    System.out.println("Near misses on Hunan's rules: " + report);
    assertTrue(failed > 0 && undone * 10 >= failed * 8, report);
  }

  @Example
  void noSubmissionIsTooOddToLookInto() {
    RandomGenerator<Submission> generator =
        Submissions.any(HunanRules.module()).generator(1000, false);
    Random random = new Random(SEED);
    int looked = 0;
    for (int i = 0; i < ODD_SUBMISSIONS; i++) {
      Evaluation evaluation = HunanRules.module().evaluate(generator.next(random).value());
      for (Finding finding : evaluation.findingsOneByOne()) {
        looked += Hints.of(evaluation).nearMisses(finding).size();
      }
      looked += Hints.of(evaluation).suspects().size();
    }
    assertTrue(looked > 0);
  }

  private static ImmutableList<NearMiss> sorted(ImmutableList<NearMiss> nearMisses) {
    return nearMisses.stream()
        .sorted((one, other) -> one.kind().compareTo(other.kind()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The same application of the same rule passes after the change, or states the amount it is off. */
  private static void assertHolds(Evaluation evaluation, Finding finding, NearMiss nearMiss) {
    if (nearMiss.changes().isEmpty()) {
      if (nearMiss.kind() != Kind.SCORED_OTHERWISE) {
        assertEquals(
            finding.margin().units(),
            units(evaluation.submission(), nearMiss.sources().get(0)),
            nearMiss::toString);
      }
      return;
    }
    Submission changed = evaluation.submission();
    for (Map.Entry<Place, Figure<?>> change : nearMiss.changes().entrySet()) {
      changed = changed.with(change.getKey(), change.getValue());
    }
    ImmutableList<Application> before = evaluation.applications();
    ImmutableList<Application> after = HunanRules.module().evaluate(changed).applications();
    if (before.size() != after.size()) {
      // What a narrative's project is held against depends on its amount: then places tell which
      // application it is.
      assertTrue(
          after.stream()
              .filter(application -> application.outcome() == Outcome.FAILED)
              .filter(application -> application.rule().equals(finding.rule()))
              .noneMatch(application -> application.explain().places().equals(finding.places())),
          nearMiss::toString);
      return;
    }
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).outcome() == Outcome.FAILED
          && before.get(i).rule().equals(finding.rule())
          && before.get(i).explain().equals(finding)) {
        assertEquals(Outcome.PASSED, after.get(i).outcome(), nearMiss::toString);
      }
    }
  }

  private static long units(Submission submission, Place place) {
    Figure<?> figure = submission.at(place);
    return place.note().isPresent()
        ? figure.notes().get(place.note().getAsInt() - 1).amount().map(Amount::fen).orElse(0L)
        : figure.units();
  }

  private static ImmutableList<Slip> chosen(Submission submission) {
    ImmutableList<Slip> slips =
        Slips.of(submission).stream()
            .filter(slip -> slip.isHarmful() && slip.isBeyondRounding())
            .filter(slip -> UNDONE.contains(slip.kind()))
            .collect(ImmutableList.toImmutableList());
    Random random = new Random(SEED);
    ImmutableSet.Builder<Slip> chosen = ImmutableSet.builder();
    for (int i = 0; i < SLIPS_OF_ONE_SUBMISSION && !slips.isEmpty(); i++) {
      chosen.add(slips.get(random.nextInt(slips.size())));
    }
    return chosen.build().asList();
  }

  /** Generators work on jqwik's own thread only; another run draws the same submissions. */
  private static List<Submission> generated() {
    RandomGenerator<Submission> generator =
        Submissions.consistent(HunanRules.module()).generator(1000, false);
    Random random = new Random(SEED);
    List<Submission> submissions = new ArrayList<>();
    for (int i = 0; i < SUBMISSIONS; i++) {
      submissions.add(generator.next(random).value());
    }
    return submissions;
  }
}
