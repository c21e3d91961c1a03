package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.slip.Slip;
import org.budgetperformance.fixtures.slip.Slips;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/**
 * Every single slip of the mended report and of the sample that is harmful beyond rounding is found, or its cell is listed
 * with the reason. It gives at most three new findings, not counting what follows from one, and the first names the
 * changed cell. Of what was found before, another amount by which it is off shows a slip and is no new finding.
 */
class SlipsAreFoundTest {
  private static final RuleModule RULES = HunanRules.module();
  private static final SlipsOfThen THEN = SlipsOfThen.read();

  /** Of which cells, as document/line/column, some slip is not found, and why. */
  private static final ImmutableMap<String, String> REASONS =
      ImmutableMap.<String, String>builder()
          .put("base-data/meetings-and-training/*", "within any total, and nothing restates it")
          .put("base-data/utilities-and-travel/*", "within the total, and nothing restates it")
          .put("base-data/operating/budget", "within the total; its limit is a ratio")
          .put("base-data/operating/previous-final", "within the total, and nothing restates it")
          .put("base-data/basic-expenditure/previous-final", "last year's, which nothing restates")
          .put(
              "narrative/basic-expenditure/opening",
              "opened and added make the same sum if they trade places")
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

  /** Of which cells the first new finding does not name the one that was changed, and why. */
  private static final ImmutableMap<String, String> NOT_FIRST =
      ImmutableMap.of(
          "base-data/business-project/final",
          "a project's row is named by the first of its amounts",
          "project-form/expected-goal/text",
          "copied goals are told before copied results, which are left");

  private int harmful;
  private int found;
  private int entries;
  private int first;
  private int errorsThen;
  private int still;
  private final Set<String> missed = new TreeSet<>();
  private final Set<String> many = new TreeSet<>();
  private final Set<String> elsewhere = new TreeSet<>();

  private void tryAll(String name, Submission report) {
    Evaluation before = RULES.evaluate(report);
    List<Finding> known = before.findingsOneByOne();
    for (Slip slip : Slips.of(report)) {
      if (slip.isHarmful()) {
        tryOne(report, slip, known, before.undecided(), THEN.wasError(name, slip));
      }
    }
  }

  private void tryOne(
      Submission report,
      Slip slip,
      List<Finding> known,
      List<Finding> undecided,
      boolean wasError) {
    harmful++;
    Evaluation after = RULES.evaluate(slip.applyTo(report));
    List<Finding> changed =
        without(known, after.findings(), (was, is) -> was.margin().equals(is.margin()));
    List<Finding> fresh = without(known, changed, (was, is) -> true);
    if (wasError) {
      errorsThen++;
      still += changed.stream().anyMatch(SlipsAreFoundTest::isMoreThanNotice) ? 1 : 0;
    }
    boolean open =
        slip.kind() == Slip.Kind.DROPPED
            && without(undecided, after.undecided(), (was, is) -> true).stream()
                .anyMatch(finding -> finding.places().contains(slip.place()));
    if (!changed.isEmpty()) {
      found++;
      entries += Math.max(fresh.size(), 1);
      if (names((fresh.isEmpty() ? changed : fresh).get(0), slip)) {
        first++;
      } else {
        elsewhere.add(cell(slip.place()));
      }
      if (fresh.size() > 3) {
        many.add(slip.toString());
      }
    } else if (!open && slip.isBeyondRounding()) {
      missed.add(cell(slip.place()));
    }
  }

  /**
   * Returns the findings that were not there before: none of their rule looked at all of their cells. One that has a cell
   * less, since that cell now says nothing, is no other than it was.
   */
  private static List<Finding> without(
      List<Finding> known, List<Finding> findings, BiPredicate<Finding, Finding> alike) {
    return findings.stream()
        .filter(
            is ->
                known.stream()
                    .noneMatch(
                        was ->
                            was.rule().id().equals(is.rule().id())
                                && alike.test(was, is)
                                && was.places().containsAll(is.places())))
        .collect(Collectors.toList());
  }

  private static boolean isMoreThanNotice(Finding finding) {
    return finding.severity() != Severity.NOTICE;
  }

  private static boolean names(Finding finding, Slip slip) {
    return finding.places().contains(slip.place())
        || slip.neighbour().filter(finding.places()::contains).isPresent();
  }

  private static String cell(Place place) {
    return place.sheet().type().id() + "/" + place.row().line().id() + "/" + place.column().id();
  }

  private static boolean isListed(String cell) {
    return REASONS.keySet().stream()
        .anyMatch(pattern -> cell.matches(pattern.replace("*", "[^/]*")));
  }

  private void assertAllIsListed() {
    assertEquals(
        ImmutableSet.of(),
        missed.stream().filter(cell -> !isListed(cell)).collect(Collectors.toSet()));
    assertEquals(ImmutableSet.of(), many);
    assertEquals(ImmutableSet.of(), Sets.difference(elsewhere, NOT_FIRST.keySet()));
    String numbers =
        harmful
            + " harmful, "
            + found
            + " found, "
            + entries
            + " findings, "
            + first
            + " first; errors at 58b13b2: "
            + errorsThen
            + ", of which errors or warnings still: "
            + still;
    System.out.println("Single slips: " + numbers);
    assertTrue(entries * 10L <= found * 15L, numbers);
    assertTrue(first * 1000L >= found * 995L, numbers);
    assertTrue(errorsThen * 100L >= harmful * 70L, numbers); // the slips of then are those of now
    assertTrue(still * 100L >= errorsThen * 85L, numbers);
  }

  @Test
  void ofTheMendedReport() {
    tryAll("mended", MendedReport.submission());
    assertAllIsListed();
  }

  @Test
  void ofTheSample() {
    tryAll("sample", SampleReport.submission());
    assertAllIsListed();
  }
}
