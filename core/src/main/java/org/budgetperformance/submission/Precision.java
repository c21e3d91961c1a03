package org.budgetperformance.submission;

import java.util.Optional;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;

/**
 * How exactly a document writes its amounts and its scores (填列位数): to the place of the most exact one.
 *
 * <p>Amounts count in columns of money and in sentences on totals; those of projects in a narrative, those
 * that names and notes repeat, targets and actual values do not. Immutable and thread-safe.
 */
final class Precision {
  /** How each document writes. */
  static final Derivation<Sheet, Precision> OF = Precision::of;

  /** The place of a document without amounts. */
  static final long NO_PLACE = Long.MAX_VALUE;

  /** The place that forms ask for in fen, 0.01万元: what is assumed where no document shows another. */
  static final long USUAL_PLACE = 10_000;

  /** A document rounds to a place if so many different amounts are written to it. */
  private static final int EVIDENCE = 5;

  /** A place of amounts in fen. */
  final long place;

  /** Whether the document shows that it rounds to the place. */
  final boolean isEvident;

  /** The place of scores in hundredths of a point: 1, 10, or 100 where all are whole. */
  final long scorePlace;

  private Precision(long place, boolean isEvident, long scorePlace) {
    this.place = place;
    this.isEvident = isEvident;
    this.scorePlace = scorePlace;
  }

  private static Precision of(Sheet sheet) {
    long finest = NO_PLACE;
    long scorePlace = 100;
    long[] written = new long[EVIDENCE];
    int count = 0;
    for (int column = 0; column < sheet.id().type().columns().size(); column++) {
      Column<?> here = sheet.id().type().columns().get(column);
      boolean score = here.equals(Columns.SCORE);
      if (!score && (!here.type().equals(FigureType.AMOUNT) || here.equals(Columns.NAMED_AMOUNT))) {
        continue;
      }
      for (int row = 0; row < sheet.rows().size(); row++) {
        Figure<?> figure = sheet.cell(row, column);
        boolean counts = figure.isNumeric() && figure.units() != 0;
        if (counts && score) {
          scorePlace = Math.min(scorePlace, scorePlace(figure.units()));
        } else if (counts
            && (!sheet.id().type().isProse() || !sheet.rows().get(row).line().isOfProjects())) {
          long place = place((Amount) figure.get());
          if (place < finest) {
            finest = place;
            count = 0;
          }
          if (place == finest && count < EVIDENCE && !has(written, count, figure.units())) {
            written[count++] = figure.units();
          }
        }
      }
    }
    return new Precision(finest, count == EVIDENCE, scorePlace);
  }

  private static boolean has(long[] written, int count, long units) {
    for (int i = 0; i < count; i++) {
      if (written[i] == units) {
        return true;
      }
    }
    return false;
  }

  static long scorePlace(long hundredths) {
    return hundredths % 100 == 0 ? 100 : hundredths % 10 == 0 ? 10 : 1;
  }

  /** Returns the place in fen to which an amount is written, 0 of anything else. */
  static long written(Object value) {
    if (value instanceof Amount) {
      return Math.max(1, 2 * ((Amount) value).slack());
    } else if (value instanceof Target) {
      return written(((Target) value).quantity());
    }
    return value instanceof Actual ? written(((Actual) value).quantity()) : 0;
  }

  private static long written(Optional<Quantity> quantity) {
    return quantity.flatMap(Quantity::amount).map(Precision::written).orElse(0L);
  }

  /** Returns the last place of an amount in fen that is no 0 behind the point; an exact one has 1. */
  private static long place(Amount amount) {
    long place = Math.max(1, 2 * amount.slack());
    while (place > 1 && place < MoneyUnit.WAN_YUAN.fen() && amount.fen() % (10 * place) == 0) {
      place *= 10;
    }
    return place;
  }
}
