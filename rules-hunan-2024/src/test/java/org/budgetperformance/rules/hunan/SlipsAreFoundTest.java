package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.slip.Slip;
import org.budgetperformance.fixtures.slip.Slips;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/**
 * Every single slip of the mended report and of the sample that is harmful beyond rounding is found, or its cell is listed
 * with the reason; of what was found before the slip only new findings count. What follows from a finding is not counted.
 */
class SlipsAreFoundTest {
  private static final RuleModule RULES = HunanRules.module();

  /** Of which cells, as document/line/column, some slip is not found, and why. */
  private static final ImmutableMap<String, String> REASONS =
      ImmutableMap.<String, String>builder()
          .put("base-data/meetings-and-training/*", "within any total, and nothing restates it")
          .put("base-data/utilities-and-travel/*", "within the total, and nothing restates it")
          .put("base-data/operating/budget", "within the total; its limit is a ratio")
          .put("base-data/operating/previous-final", "within the total, and nothing restates it")
          .put("base-data/procurement/budget", "0 of 0 may be more")
          .put("base-data/basic-budget-adjustment/*", "what was added may stand in either column")
          .put(
              "base-data/business-projects/*",
              "the total over the kinds states it; other kinds are blank")
          .put("base-data/project-expenditure/final", "found before as a part of what disagrees")
          .put("*/dimension-*/points", "left out, the points of its indicators say it")
          .put("*/current-appropriation/*", "a repeated row; blank rows beside it may be the rest")
          .put("department-form/general-public-budget/amount", "other budgets may be the rest")
          .put("department-form/annual-funds/opening", "found before as a part of what disagrees")
          .put("project-form/annual-funds/opening", "the project's change may be the difference")
          .put(
              "narrative/category-*/points",
              "found before: the points of its category differ anyway")
          .put("narrative/goal/target", "its indicator stands in no form")
          .put("*/indicator/target", "words in other words, a day sooner, or found before")
          .put("*/indicator/actual", "words in other words, or a day sooner")
          .put("narrative/grade/text", "a word that is no grade is told as not read")
          .put("*/filled-in-by/text", "another person may have filled it in")
          .put("*/filled-in-on/text", "another day of the same year is as likely")
          .put("*/telephone/text", "beside another person, or one that is not named")
          .put("*/unit/text", "a name that may be of a unit above or below")
          .put("project-form/department/text", "any department may be above the unit")
          .put("project-form/project-name/text", "the form's own name is that of its document")
          .put("project-form/achieved-result/text", "words in other words")
          .build();

  /** What gives more than three findings: a cell in which four sums meet, or a row that changes its dimension. */
  private static final ImmutableSet<String> MANY =
      ImmutableSet.of(
          "base-data/basic-expenditure/final",
          "base-data/operating/final",
          "department-form/annual-funds/opening",
          "department-form/annual-funds/annual",
          "department-form/annual-funds/executed",
          "department-form/indicator/category",
          "narrative/basic-expenditure/final",
          "narrative/basic-expenditure/supplementary",
          "project-form/indicator/category");

  private int harmful;
  private int found;
  private int entries;
  private int first;
  private final Set<String> missed = new TreeSet<>();
  private final Set<String> many = new TreeSet<>();

  private void tryAll(Submission report) {
    Evaluation before = RULES.evaluate(report);
    Set<String> known = keys(before.findingsOneByOne());
    Set<String> undecided = keys(before.undecided());
    for (Slip slip : Slips.of(report)) {
      if (!slip.isHarmful()) {
        continue;
      }
      harmful++;
      Evaluation after = RULES.evaluate(slip.applyTo(report));
      List<Finding> fresh =
          after.findings().stream()
              .filter(finding -> !known.contains(key(finding)))
              .collect(Collectors.toList());
      boolean open =
          slip.kind() == Slip.Kind.DROPPED
              && after.undecided().stream()
                  .anyMatch(
                      finding ->
                          finding.places().contains(slip.place())
                              && !undecided.contains(key(finding)));
      if (!fresh.isEmpty()) {
        found++;
        entries += fresh.size();
        first += names(fresh.get(0), slip) ? 1 : 0;
        if (fresh.size() > 3) {
          many.add(cell(slip.place()));
        }
      } else if (!open && slip.isBeyondRounding()) {
        missed.add(cell(slip.place()));
      }
    }
  }

  private static boolean names(Finding finding, Slip slip) {
    return finding.places().contains(slip.place())
        || slip.neighbour().filter(finding.places()::contains).isPresent();
  }

  private static String cell(Place place) {
    return place.sheet().type().id() + "/" + place.row().line().id() + "/" + place.column().id();
  }

  private static Set<String> keys(Collection<Finding> findings) {
    return findings.stream().map(SlipsAreFoundTest::key).collect(Collectors.toSet());
  }

  private static String key(Finding finding) {
    return finding.rule().id() + finding.places() + finding.margin();
  }

  private static boolean isListed(String cell) {
    return REASONS.keySet().stream()
        .anyMatch(pattern -> cell.matches(pattern.replace("*", "[^/]*")));
  }

  private void assertAllIsListed() {
    assertEquals(
        ImmutableSet.of(),
        missed.stream().filter(cell -> !isListed(cell)).collect(Collectors.toSet()));
    assertEquals(
        ImmutableSet.of(),
        many.stream().filter(cell -> !MANY.contains(cell)).collect(Collectors.toSet()));
    String numbers =
        harmful + " harmful, " + found + " found, " + entries + " findings, " + first + " first";
    System.out.println("Single slips: " + numbers);
    assertTrue(entries * 10L <= found * 15L, numbers);
    assertTrue(first * 100L >= found * 96L, numbers);
  }

  @Test
  void ofTheMendedReport() {
    tryAll(MendedReport.submission());
    assertAllIsListed();
  }

  @Test
  void ofTheSample() {
    tryAll(SampleReport.submission());
    assertAllIsListed();
  }
}
