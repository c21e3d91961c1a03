package org.budgetperformance.across;

import com.google.common.primitives.Longs;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.Nullable;
import org.budgetperformance.indicator.Comparison;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.Characters;

/** The numbers of a submission by the marks of their places (上年数据). Immutable. */
final class Remembered {
  private static final int DECIMALS = 4;
  private static final int MOST_WHOLE_DIGITS = 12;

  final Report report;
  private final long[] places;
  private final long[] values;
  private final long[] slacks;

  /** A number and how far it may be off by rounding. */
  static final class Figured {
    final Report report;
    final long value;
    final long slack;

    Figured(Report report, long value, long slack) {
      this.report = report;
      this.value = value;
      this.slack = slack;
    }
  }

  private Remembered(Report report, Map<Long, long[]> numbers) {
    this.report = report;
    this.places = Longs.toArray(numbers.keySet());
    this.values = numbers.values().stream().mapToLong(number -> number[0]).toArray();
    this.slacks = numbers.values().stream().mapToLong(number -> number[1]).toArray();
  }

  static Remembered of(Report report, Submission submission) {
    TreeMap<Long, long[]> numbers = new TreeMap<>();
    for (Sheet sheet : submission.rounded().sheets()) {
      for (int row = 0; row < sheet.rows().size(); row++) {
        for (Column<?> column : sheet.id().type().columns()) {
          Optional<long[]> number = number(column.type(), sheet.at(row, column));
          if (number.isPresent()) {
            numbers.put(mark(sheet.place(row, column), unit(sheet.at(row, column))), number.get());
          }
        }
      }
    }
    return new Remembered(report, numbers);
  }

  /** Returns number and slack: money in fen, what is counted in ten-thousandths. */
  static Optional<long[]> number(FigureType<?> type, Figure<?> figure) {
    Optional<Target> target = target(figure);
    if (figure.isNumeric() && (target.isPresent() || !type.equals(FigureType.TARGET))) {
      boolean kept = target.isPresent() || type.equals(FigureType.AMOUNT);
      return kept || type.equals(FigureType.COUNT)
          ? Optional.of(new long[] {figure.units(), figure.slack()})
          : Optional.empty();
    }
    return target
        .flatMap(Target::quantity)
        .map(Quantity::value)
        .filter(value -> value.precision() - value.scale() <= MOST_WHOLE_DIGITS)
        .map(value -> new long[] {value.movePointRight(DECIMALS).longValue(), 0});
  }

  /** Returns a target of at least something, that may fall from one year to the next. */
  private static Optional<Target> target(Figure<?> figure) {
    return figure
        .value()
        .filter(Target.class::isInstance)
        .map(Target.class::cast)
        .filter(
            target ->
                target
                    .comparison()
                    .filter(how -> how == Comparison.AT_LEAST || how == Comparison.MORE_THAN)
                    .isPresent());
  }

  /** Targets of other units of measure are other figures. */
  private static String unit(Figure<?> figure) {
    return figure.isNumeric()
        ? ""
        : target(figure).flatMap(Target::quantity).map(found -> found.unit().label()).orElse("");
  }

  private static long mark(Place place, String unit) {
    return Marks.of(Characters.compact(place.toString()) + "=" + unit);
  }

  /** Returns the number that stands where another figure does, of the same unit of measure if it is a target. */
  @Nullable
  Figured find(Place place, Figure<?> like) {
    int at = Arrays.binarySearch(places, mark(place, unit(like)));
    return at < 0 ? null : new Figured(report, values[at], slacks[at]);
  }
}
