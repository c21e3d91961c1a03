package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.contract.CoverageSummary;
import org.budgetperformance.fixtures.contract.FigureCoverage;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;

/**
 * How many figures Hunan's rules hold in place, printed with those that they do not.
 *
 * <p>The floors are what is reached today, so that it cannot fall unnoticed. With {@code
 * -Dcoverage.every=1} every figure of the generated submissions is tried, which takes long; {@code
 * -Dcoverage.submissions} sets how many there are.
 */
class FigureCoverageTest {
  private static final RuleModule RULES = HunanRules.module();
  private static final int SUBMISSIONS = Integer.getInteger("coverage.submissions", 1000);
  private static final int EVERY = Integer.getInteger("coverage.every", 80);
  private static final long SEED = 20240430;

  /** What no rule touches on the mended report, and why. */
  private static final ImmutableMap<String, String> EXCUSES =
      ImmutableMap.<String, String>builder()
          .put(
              "base-data/meetings-and-training/*", "0 is within any total, and nothing restates it")
          .put(
              "base-data/procurement/*", "0 of 0 is nothing to be checked, and nothing restates it")
          .put("base-data/basic-budget-adjustment/budget", "what was added stands in the accounts")
          .put("base-data/buildings/area-ratio", "a rate of 0 to 0 is undefined")
          .put("base-data/buildings/investment-ratio", "a rate of 0 to 0 is undefined")
          .build();

  @Example
  void ofTheMendedReport() {
    FigureCoverage coverage = FigureCoverage.of(RULES, MendedReport.submission()).excusing(EXCUSES);
    System.out.println("Hunan on the mended report\n" + coverage.report());

    assertEquals(307, coverage.figures().size());
    assertEquals(coverage.untouched(), coverage.excused());
    assertTrue(coverage.isExcusedWithinLimit(), coverage::report);
    assertTrue(coverage.constrained().size() >= 297, coverage::report);
    assertTrue(coverage.pinned().size() >= 263, coverage::report);
  }

  /** What is worth a NOTICE alone, such as a figure off by its own last place, is not found then. */
  @Example
  void ofTheMendedReportWithoutNotices() {
    FigureCoverage coverage =
        FigureCoverage.of(RULES, MendedReport.submission(), place -> true, Severity.WARNING);
    System.out.println("Hunan on the mended report, without notices: " + coverage);

    assertTrue(coverage.constrained().size() >= 290, coverage::report);
    assertTrue(coverage.pinned().size() >= 200, coverage::report);
  }

  @Example
  void ofGeneratedSubmissions() {
    List<Submission> submissions = generated();
    CoverageSummary summary = summary(submissions, Severity.NOTICE);
    System.out.println(
        "Hunan on generated submissions, one figure in " + EVERY + "\n" + summary.report());

    CoverageSummary grave = summary(submissions.subList(0, SUBMISSIONS / 10), Severity.WARNING);
    System.out.println(
        "Without notices, of a tenth of them: "
            + grave.constrained()
            + " constrained and "
            + grave.pinned()
            + " pinned of "
            + grave.figures());

    assertTrue(summary.constrained() * 1000L >= summary.figures() * 970L, summary::report);
    assertTrue(summary.pinned() * 1000L >= summary.figures() * 850L, summary::report);
  }

  private static CoverageSummary summary(List<Submission> submissions, Severity least) {
    List<FigureCoverage> coverages =
        IntStream.range(0, submissions.size())
            .parallel()
            .mapToObj(
                number ->
                    FigureCoverage.of(
                        RULES, submissions.get(number), place -> isChosen(place, number), least))
            .collect(ImmutableList.toImmutableList());
    return CoverageSummary.of(coverages);
  }

  /** Generators work on jqwik's own thread only; another run draws the same submissions. */
  private static List<Submission> generated() {
    RandomGenerator<Submission> generator = Submissions.honest(RULES).generator(1000, false);
    Random random = new Random(SEED);
    List<Submission> submissions = new ArrayList<>();
    for (int i = 0; i < SUBMISSIONS; i++) {
      submissions.add(generator.next(random).value());
    }
    return submissions;
  }

  /** Other figures of each submission, and the same ones in every run. */
  private static boolean isChosen(Place place, int number) {
    return Math.floorMod(place.toString().hashCode() + number, EVERY) == 0;
  }
}
