package org.budgetperformance.explanation;

import java.math.BigDecimal;
import java.util.Optional;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Measure;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.PersonalDetails;

/** What stands in a cell, as a step takes it. */
final class Figures {
  private Figures() {}

  /** Returns the number of a cell with its rounding, if it states one. */
  static Optional<StepValue> number(Figure<?> figure, FigureType<?> column) {
    if (figure.isNumeric()) {
      boolean money = column.equals(FigureType.TARGET) || column.equals(FigureType.ACTUAL);
      FigureType<?> type = money ? FigureType.AMOUNT : column;
      return Optional.of(StepValue.of(figure.extent(type.unitsPerOne()), type));
    }
    return figure.value().flatMap(Figures::quantity).flatMap(Figures::number);
  }

  private static Optional<Quantity> quantity(Object value) {
    if (value instanceof Target) {
      return ((Target) value).quantity();
    }
    return value instanceof Actual ? ((Actual) value).quantity() : Optional.empty();
  }

  private static Optional<StepValue> number(Quantity quantity) {
    if (quantity.unit().measure() == Measure.PROPORTION) {
      Optional<Rate> rate = quantity.rate();
      return rate.map(exact -> StepValue.of(Extent.exactly(Fraction.of(exact)), FigureType.RATE));
    }
    BigDecimal value = quantity.value();
    return Optional.of(StepValue.of(Fraction.of(value), FigureType.COUNT));
  }

  static StepValue number(Amount amount) {
    long perOne = FigureType.AMOUNT.unitsPerOne();
    Fraction fen = Fraction.of(amount.fen(), perOne);
    return StepValue.of(
        Extent.rounded(fen, Fraction.of(FigureType.slack(amount), perOne)), FigureType.AMOUNT);
  }

  static boolean saysMore(Object value) {
    return value instanceof Target || value instanceof Actual;
  }

  /** Returns the words of a cell, of what tells who a person is only its ends. */
  static String words(Place place, Figure<?> figure) {
    String words = words(figure);
    return place.row().line().isPersonal() ? PersonalDetails.hide(words) : words;
  }

  /** Returns the words of a cell: as written, or empty if it states nothing. */
  static String words(Figure<?> figure) {
    Object value = figure.value().map(Object.class::cast).orElse("");
    if (value instanceof Category) {
      return ((Category) value).label().zh();
    } else if (value instanceof Target) {
      return written(((Target) value).original(), value);
    } else if (value instanceof Actual) {
      return written(((Actual) value).original(), value);
    }
    return value.toString();
  }

  private static String written(String original, Object value) {
    return original.isEmpty() ? value.toString() : original;
  }
}
