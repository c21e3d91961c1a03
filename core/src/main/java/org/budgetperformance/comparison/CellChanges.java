package org.budgetperformance.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/** What of the cells that findings look at is filled in otherwise than before. */
final class CellChanges {
  private final Submission before;
  private final Submission after;
  private final Correspondence places;

  CellChanges(Submission before, Submission after, Correspondence places) {
    this.before = before;
    this.after = after;
    this.places = places;
  }

  /** Returns the changed cells of what a rule said before and what it says now, either of which may be missing. */
  ImmutableList<CellChange> of(Optional<Finding> earlier, Optional<Finding> later) {
    ImmutableList.Builder<CellChange> changes = ImmutableList.builder();
    ImmutableSet<Place> seen = cells(later);
    for (Place place : seen) {
      add(places.earlier(place), Optional.of(place), changes);
    }
    for (Place place : cells(earlier)) {
      Optional<Place> now = places.later(place);
      if (!now.filter(seen::contains).isPresent()) {
        add(Optional.of(place), now, changes);
      }
    }
    return changes.build();
  }

  /** Returns the cells that a finding looks at, of a note the one in which it stands. */
  private static ImmutableSet<Place> cells(Optional<Finding> finding) {
    return finding.map(Finding::places).orElse(ImmutableList.of()).stream()
        .map(place -> Place.of(place.sheet(), place.row(), place.column()))
        .collect(ImmutableSet.toImmutableSet());
  }

  private void add(
      Optional<Place> earlier, Optional<Place> later, ImmutableList.Builder<CellChange> changes) {
    Figure<?> was = earlier.map(before::at).orElseGet(Figure::absent);
    Figure<?> is = later.map(after::at).orElseGet(Figure::absent);
    if (!was.equals(is)) {
      changes.add(CellChange.of(earlier, was, later, is));
    }
  }

  /** Returns whether a finding looked at a row or a document that is not there any more. */
  boolean isRemoved(Finding finding) {
    return finding.places().stream()
        .anyMatch(
            place ->
                has(before, place)
                    && !places.later(place).filter(now -> has(after, now)).isPresent());
  }

  /** Returns whether a finding stands elsewhere than its cells did before. */
  boolean isMoved(Finding earlier) {
    return earlier.places().stream()
        .anyMatch(place -> places.later(place).filter(now -> !now.equals(place)).isPresent());
  }

  private static boolean has(Submission submission, Place place) {
    for (Sheet sheet : submission.sheets()) {
      if (sheet.id().equals(place.sheet())) {
        Row row = place.row();
        return sheet.rows().contains(row);
      }
    }
    return false;
  }
}
