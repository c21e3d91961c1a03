package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MapDifference;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.Change;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** The sample report mended by hand: nothing is found in it, and every change is in its table. */
class MendedReportTest {
  private static final String ADDED_FORM = "project-form:网络投诉中心工作经费";

  private final Submission sample = SampleReport.submission();
  private final Submission mended = MendedReport.submission();
  private final Evaluation evaluation = HunanRules.module().evaluate(mended);
  private final ReadResult read = HunanRules.module().reader().get().read(MendedReport.text());

  @Test
  void nothingIsFound() {
    assertEquals("[]", evaluation.findings().toString());
  }

  @Test
  void nothingIsLeftUndecided() {
    assertEquals("[]", evaluation.undecided().toString());
  }

  @Test
  void theClaimedTotalsAreWithinWhatTheRulesSupport() {
    // Cost: 20 × 161.73 ÷ 197.38 = 16.39 at most. 0–16.39, 40, 4 × 4–5, 10, 10.
    assertEquals("76.00–96.39", evaluation.score().get().department().get().supported().toString());
    // 20, 25 and 12–15 for a quality in words, 4–5 + 8–10 + 4–5, 10, 10.
    assertEquals("93–100", evaluation.score().get().projects().get(0).supported().toString());
    // The quality is a rate of 100%, fully reached: 20, 40, 4–5 + 8–10 + 4–5, 10, 10.
    assertEquals("96–100", evaluation.score().get().projects().get(1).supported().toString());
    assertEquals("96–100", evaluation.score().get().projects().get(2).supported().toString());
  }

  @Test
  void readingTheTextGivesTheSubmission() {
    for (int i = 0; i < mended.sheets().size(); i++) {
      MapDifference<Place, Figure<?>> difference =
          Maps.difference(
              mended.sheets().get(i).figures(), read.submission().sheets().get(i).figures());
      assertTrue(difference.areEqual(), difference::toString);
    }
    assertEquals(mended.sheets().size(), read.submission().sheets().size());
  }

  @Test
  void allIsReadButStaffingAndMeetingsThatTheNarrativeCounts() {
    assertEquals(
        ImmutableList.of(15, 19, 79, 79, 79),
        read.problems().stream()
            .map(ReadingProblem::line)
            .collect(ImmutableList.toImmutableList()));
  }

  @Test
  void theTableNamesExactlyTheFiguresThatDiffer() {
    Set<String> differing = new HashSet<>();
    for (Place place : Sets.union(places(sample), places(mended))) {
      if (!sample.at(place).equals(mended.at(place))) {
        differing.add(isAdded(place) ? ADDED_FORM : place.toString());
      }
    }
    assertEquals(differing, table().keySet());
  }

  @Test
  void whatTheTableSaysOfAPlaceStandsThere() {
    table()
        .forEach(
            (text, change) -> {
              if (!text.equals(ADDED_FORM)) {
                Submission with = change.before().isPresent() ? sample : mended;
                Place place = with.place(text).get();
                assertEquals(figure(place, change.before()), sample.at(place), text + " before");
                assertEquals(figure(place, change.after()), mended.at(place), text + " after");
              }
            });
  }

  @Test
  void theAddedFormIsInTheMendedReportAlone() {
    assertTrue(table().containsKey(ADDED_FORM));
    assertFalse(table().get(ADDED_FORM).before().isPresent());
    assertEquals(2, sample.projectForms().size());
    assertEquals(3, mended.projectForms().size());
    assertEquals(ADDED_FORM, mended.projectForms().get(2).sheet().id().toString());
  }

  /** The table by place; a place that stands in it twice fails. */
  private static Map<String, Change> table() {
    Map<String, Change> table = new HashMap<>();
    for (Change change : MendedReport.changes()) {
      assertEquals(null, table.put(change.place(), change), change.place());
    }
    return table;
  }

  private static boolean isAdded(Place place) {
    return place.sheet().toString().equals(ADDED_FORM);
  }

  private static Set<Place> places(Submission submission) {
    Set<Place> places = new HashSet<>();
    submission.sheets().forEach(sheet -> places.addAll(sheet.figures().keySet()));
    return places;
  }

  private static Figure<?> figure(Place place, Optional<String> cell) {
    return cell.isPresent() ? figure(place.column(), cell.get()) : Figure.absent();
  }

  private static Figure<?> figure(Column<?> column, String cell) {
    return column.equals(Columns.CATEGORY)
        ? Figure.of(category(cell))
        : Cells.read(column.type(), cell);
  }

  private static Category category(String name) {
    return Category.NATIONAL.stream()
        .filter(category -> category.label().zh().equals(name))
        .findFirst()
        .get();
  }
}
