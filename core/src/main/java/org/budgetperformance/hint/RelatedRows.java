package org.budgetperformance.hint;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.ProjectMatches;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;

/**
 * The rows of other documents that speak of the same thing (其他材料中的同一事项): the same line and
 * subject, the same project, the same indicator.
 */
final class RelatedRows {
  private RelatedRows() {}

  /** Returns them as the places of their first cells, those of the place's own document left out. */
  static ImmutableSet<Place> of(Submission submission, Place place) {
    Set<Place> rows = new LinkedHashSet<>();
    for (Sheet sheet : submission.sheets()) {
      boolean sameSubject = sheet.id().subject().equals(place.sheet().subject());
      if (sameSubject && sheet.rows().contains(place.row())) {
        rows.add(place(sheet, place.row()));
      }
    }
    for (ProjectMatches.Match match : submission.projects().list()) {
      List<Place> mentions = new ArrayList<>();
      match.rows().forEach(row -> mentions.add(place(row)));
      match.forms().forEach(form -> mentions.add(place(form, Row.of(Lines.ANNUAL_FUNDS))));
      addIfOneIsHere(place, mentions, rows);
    }
    for (List<SheetRow> match : submission.indicators().list()) {
      if (isAmong(match, place)) {
        match.forEach(row -> rows.add(place(row)));
      }
    }
    rows.removeIf(row -> row.sheet().equals(place.sheet()));
    return ImmutableSet.copyOf(rows);
  }

  private static void addIfOneIsHere(Place place, List<Place> mentions, Set<Place> rows) {
    if (mentions.stream().anyMatch(mention -> isSameRow(mention, place))) {
      rows.addAll(mentions);
    }
  }

  static boolean isSameRow(Place one, Place other) {
    return one.sheet().equals(other.sheet()) && one.row().equals(other.row());
  }

  /** There are as many matches as indicators: looking through them allocates nothing. */
  private static boolean isAmong(List<SheetRow> match, Place place) {
    for (int i = 0; i < match.size(); i++) {
      Sheet sheet = match.get(i).sheet();
      if (sheet.id().equals(place.sheet())
          && sheet.rows().get(match.get(i).row()).equals(place.row())) {
        return true;
      }
    }
    return false;
  }

  private static Place place(SheetRow row) {
    return place(row.sheet(), row.sheet().rows().get(row.row()));
  }

  /** The column does not matter: what is meant is the row. */
  private static Place place(Sheet sheet, Row row) {
    return Place.of(sheet.id(), row, sheet.id().type().columns().get(0));
  }
}
