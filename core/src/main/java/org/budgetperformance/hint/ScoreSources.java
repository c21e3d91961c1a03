package org.budgetperformance.hint;

import com.google.common.collect.ImmutableMap;
import com.google.common.math.LongMath;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.submission.WrittenNumber;

/**
 * Figures that may have been taken for a target or a result (可能取用的数据): those of the same indicator
 * elsewhere and, where it is money, all money of the submission.
 */
final class ScoreSources {
  private ScoreSources() {}

  /** Returns what the cell would state by where that stands, the same indicator and document first. */
  static ImmutableMap<Place, Figure<?>> of(Submission submission, Place cell) {
    Figure<?> own = submission.at(cell);
    Map<Place, Figure<?>> figures = new LinkedHashMap<>();
    WrittenNumber.of(cell.column().type(), own)
        .ifPresent(
            written -> {
              for (Place source : places(submission, cell, own.isNumeric())) {
                figure(written, own, source, submission.at(source))
                    .filter(figure -> !figure.equals(own))
                    .ifPresent(figure -> figures.put(source, figure));
              }
            });
    return ImmutableMap.copyOf(figures);
  }

  private static Set<Place> places(Submission submission, Place cell, boolean money) {
    Set<Place> places = new LinkedHashSet<>();
    for (Place row : RelatedRows.of(submission, cell)) {
      places.add(Place.of(row.sheet(), row.row(), Columns.TARGET));
      places.add(Place.of(row.sheet(), row.row(), Columns.ACTUAL));
    }
    if (money) {
      submission.sheets().stream()
          .filter(sheet -> sheet.id().equals(cell.sheet()))
          .forEach(sheet -> places.addAll(sheet.figures().keySet()));
      for (Sheet sheet : submission.sheets()) {
        places.addAll(sheet.figures().keySet());
      }
    }
    places.removeIf(place -> RelatedRows.isSameRow(place, cell));
    return places;
  }

  private static Optional<Figure<?>> figure(
      WrittenNumber written, Figure<?> own, Place source, Figure<?> there) {
    if (own.isNumeric() && there.isNumeric() && OperandSum.isMoney(source.column())) {
      return written
          .plusUnits(LongMath.saturatedSubtract(there.units(), own.units()))
          .flatMap(written::with);
    }
    return own.isNumeric() || there.isNumeric()
        ? Optional.empty()
        : WrittenNumber.of(source.column().type(), there)
            .flatMap(number -> written.with(number.value()));
  }
}
