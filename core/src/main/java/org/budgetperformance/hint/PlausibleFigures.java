package org.budgetperformance.hint;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.submission.WrittenNumber;

/** Which figures somebody could mean to write into a cell (可能的填报数). Stateless and thread-safe. */
final class PlausibleFigures {
  /** Amounts, points, scores and rates are written with two decimals, or as finely as the cell was. */
  private static final int DECIMALS = 2;

  private PlausibleFigures() {}

  static boolean areAll(Submission submission, ImmutableMap<Place, Figure<?>> changes) {
    return changes.entrySet().stream()
        .allMatch(change -> is(change, submission.at(change.getKey())));
  }

  private static boolean is(Map.Entry<Place, Figure<?>> change, Figure<?> now) {
    Place place = change.getKey();
    FigureType<?> type = place.column().type();
    if (place.row().line().isPersonal()) {
      return false;
    }
    Optional<WrittenNumber> then = WrittenNumber.of(type, change.getValue());
    if (!then.isPresent()) {
      return true;
    }
    BigDecimal number = then.get().value();
    Optional<BigDecimal> written = WrittenNumber.of(type, now).map(WrittenNumber::value);
    int decimals = Math.max(DECIMALS, written.map(BigDecimal::scale).orElse(0));
    boolean mayBeNegative =
        place.column().equals(Columns.SUPPLEMENTARY)
            || written.filter(value -> value.signum() < 0).isPresent();
    boolean isWhole = type.equals(FigureType.COUNT);
    return number.stripTrailingZeros().scale() <= (isWhole ? 0 : decimals)
        && (number.signum() >= 0 || mayBeNegative);
  }
}
