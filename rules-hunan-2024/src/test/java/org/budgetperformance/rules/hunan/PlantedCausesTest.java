package org.budgetperformance.rules.hunan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.Subjects;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.hint.Cause;
import org.budgetperformance.hint.Hints;
import org.budgetperformance.hint.Mending;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.submission.WrittenNumber;
import org.junit.jupiter.api.Test;

/** What has gone wrong at one place is one cause with its findings (主要原因), whatever else is wrong. */
final class PlantedCausesTest {
  private static final Submission MENDED = MendedReport.submission();

  /** What is planted by its name: the first four are in the sample too, the others are not. */
  private static final ImmutableMap<String, UnaryOperator<Submission>> PLANTED =
      ImmutableMap.<String, UnaryOperator<Submission>>builder()
          .put("a project without its form", PlantedCausesTest::withoutForm)
          .put(
              "an overall limit of basic expenditure alone",
              changes(
                  "department-form/indicator:整体支出控制额/target", "127.73",
                  "narrative/indicator:整体支出控制额/target", "127.73"))
          .put(
              "points split differently",
              changes(
                  "narrative/category-economic-benefit/points", "8",
                  "narrative/category-social-benefit/points", "2"))
          .put("the score of a dimension", changes("narrative/dimension-output/score", "38"))
          .put("a form in 元", PlantedCausesTest::inYuan)
          .put("a misplaced point", changes("project-form:信访接待工作经费/annual-funds/executed", "72"))
          .put(
              "two columns exchanged",
              changes(
                  "department-form/annual-funds/opening", "197.38",
                  "department-form/annual-funds/annual", "161.73"))
          .put("two digits exchanged", changes("base-data/basic-expenditure/final", "136.38"))
          .build();

  private static UnaryOperator<Submission> changes(String... placesAndNumbers) {
    return submission -> {
      Submission changed = submission;
      for (int i = 0; i < placesAndNumbers.length; i += 2) {
        Place place = submission.place(placesAndNumbers[i]).get();
        Figure<?> figure =
            WrittenNumber.of(place.column().type(), submission.at(place))
                .flatMap(written -> written.with(new BigDecimal("0.00")))
                .get();
        BigDecimal number = new BigDecimal(placesAndNumbers[i + 1]);
        changed =
            changed.with(
                place,
                WrittenNumber.of(place.column().type(), figure)
                    .flatMap(written -> written.with(number))
                    .get());
      }
      return changed;
    };
  }

  private static Submission withoutForm(Submission submission) {
    return submission.withSheets(
        submission.sheets().stream()
            .filter(sheet -> !sheet.id().toString().equals("project-form:网络投诉中心工作经费"))
            .collect(toImmutableList()));
  }

  private static Submission inYuan(Submission submission) {
    Submission changed = submission;
    for (Sheet sheet : submission.sheets()) {
      if (sheet.id().toString().equals("project-form:付市驻京办工作经费")) {
        for (Map.Entry<Place, Figure<?>> cell : sheet.figures().entrySet()) {
          WrittenNumber written =
              WrittenNumber.of(cell.getKey().column().type(), cell.getValue()).orElse(null);
          if (written != null && written.isMoney()) {
            changed =
                changed.with(cell.getKey(), written.with(written.value().movePointRight(4)).get());
          }
        }
      }
    }
    return changed;
  }

  private static Evaluation evaluate(Submission submission) {
    return HunanRules.module().evaluate(submission);
  }

  private static ImmutableSet<String> keys(Stream<Finding> findings) {
    return findings
        .filter(finding -> finding.outcome() == Outcome.FAILED)
        .map(finding -> finding.rule().id() + Subjects.of(finding))
        .collect(toImmutableSet());
  }

  private static ImmutableSet<String> keys(Cause cause) {
    return keys(
        cause.members().stream()
            .flatMap(member -> Stream.concat(Stream.of(member), member.consequences().stream())));
  }

  private static ImmutableSet<String> alone(String planted) {
    return keys(evaluate(PLANTED.get(planted).apply(MENDED)).findingsOneByOne().stream());
  }

  @Test
  void eachOfTwoPlantedCausesIsOneEntryWithItsFindings() {
    List<String> missed = new ArrayList<>();
    int planted = 0;
    ImmutableList<String> names = PLANTED.keySet().asList();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        Submission both = PLANTED.get(names.get(j)).apply(PLANTED.get(names.get(i)).apply(MENDED));
        Evaluation evaluation = evaluate(both);
        Set<ImmutableSet<String>> entries =
            Hints.of(evaluation).causes().stream()
                .map(PlantedCausesTest::keys)
                .collect(toImmutableSet());
        ImmutableSet<String> found = keys(evaluation.findingsOneByOne().stream());
        for (String name : ImmutableList.of(names.get(i), names.get(j))) {
          ImmutableSet<String> own = Sets.intersection(alone(name), found).immutableCopy();
          planted++;
          if (!entries.contains(own)) {
            missed.add(name + " of " + names.get(i) + " + " + names.get(j));
          }
        }
      }
    }
    assertTrue(missed.size() * 100 <= planted * 15, missed.size() + " of " + planted + missed);
  }

  @Test
  void aReportWithoutAnErrorHasNoCause() {
    assertEquals(ImmutableList.of(), Hints.of(evaluate(MENDED)).causes());
  }

  /** Counted by hand in the sample: see SampleReportFindingsTest for the figures. */
  @Test
  void theSampleHasItsCausesAndEachErrorOnce() {
    Evaluation evaluation = evaluate(SampleReport.submission());
    ImmutableList<Cause> causes = Hints.of(evaluation).causes();
    ImmutableList<ImmutableList<String>> members =
        causes.stream()
            .map(
                cause ->
                    cause.members().stream()
                        .map(member -> member.rule().id())
                        .collect(toImmutableList()))
            .collect(toImmutableList());
    assertTrue(members.stream().anyMatch(rules -> rules.contains("STD-D14")), "26万元 twice");
    assertTrue(members.contains(ImmutableList.of("STD-D02")), "a project without a form");
    assertTrue(members.contains(ImmutableList.of("STD-S04", "STD-C02")), "a wrong limit");
    assertTrue(members.contains(ImmutableList.of("STD-N04", "STD-N11")), "points split");
    assertTrue(members.contains(ImmutableList.of("STD-N03", "STD-N01")), "18 for 20");
    assertEquals(
        10,
        causes.stream()
            .flatMap(cause -> cause.members().stream())
            .filter(member -> member.severity() == Severity.ERROR)
            .distinct()
            .count());
  }

  @Test
  void eachMendingDoesWhatItSaysAndNoneIsImpossible() {
    Evaluation evaluation = evaluate(SampleReport.submission());
    ImmutableList<Cause> causes = Hints.of(evaluation).causes();
    ImmutableSet<String> before = errors(evaluation, Severity.WARNING);
    for (Cause cause : causes) {
      for (Mending mending : cause.mendings()) {
        Submission changed = evaluation.submission();
        for (Map.Entry<Place, Figure<?>> change : mending.changes().entrySet()) {
          changed = changed.with(change.getKey(), change.getValue());
        }
        ImmutableSet<String> after = errors(evaluate(changed), Severity.WARNING);
        assertTrue(before.containsAll(after), mending + ": " + Sets.difference(after, before));
        assertEquals(
            ImmutableSet.of(),
            Sets.intersection(
                after,
                keys(
                    cause.members().stream()
                        .filter(member -> member.severity() == Severity.ERROR))));
        assertTrue(!mending.text(java.util.Locale.CHINESE).contains("-"), mending.toString());
      }
    }
    int left = errors(Hints.of(evaluation).mended(causes), Severity.ERROR).size();
    assertTrue(left <= 3, "errors left together: " + left);
  }

  private static ImmutableSet<String> errors(Evaluation evaluation, Severity least) {
    return keys(
        evaluation.findingsOneByOne().stream()
            .filter(finding -> finding.severity().compareTo(least) <= 0));
  }
}
