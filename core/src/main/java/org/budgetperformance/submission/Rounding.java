package org.budgetperformance.submission;

import java.util.Objects;
import javax.annotation.Nullable;

/**
 * A document with each amount and score standing for what its document rounds off (允差).
 *
 * <p>First each amount stands for half of the place that the document rounds to, and a score for half of that
 * of the document's most exact one; whole scores among whole ones stand for themselves. In a second step
 * each stands for half of its own last written place. Immutable and thread-safe.
 */
final class Rounding implements Derivation<Sheet, Sheet> {
  /** Each place that an amount can have once, so that what is derived is found by identity. */
  private static final Rounding[] TO_PLACE = new Rounding[19];

  /** Each amount and score by its own last place, where some score of the submission has decimals. */
  static final Rounding OWN = new Rounding(0, true, true);

  /** The same where all scores are whole and stand for themselves. */
  static final Rounding OWN_OF_WHOLE_SCORES = new Rounding(0, true, false);

  static {
    long place = 1;
    for (int i = 0; i < TO_PLACE.length; i++, place *= 10) {
      TO_PLACE[i] = new Rounding(place, false, false);
    }
  }

  private final long place;
  private final boolean own;
  private final boolean ownScores;

  private Rounding(long place, boolean own, boolean ownScores) {
    this.place = place;
    this.own = own;
    this.ownScores = ownScores;
  }

  /**
   * Returns the rounding to a place.
   *
   * @param place a power of ten of fen, or {@link Precision#NO_PLACE}
   */
  static Rounding to(long place) {
    int digits = 0;
    for (long rest = place; rest >= 10; rest /= 10) {
      digits++;
    }
    return TO_PLACE[digits];
  }

  @Override
  public Sheet from(Sheet sheet) {
    Precision precision = sheet.derive(Precision.OF);
    return sheet.within(
        (row, column, figure) -> {
          if (column.type().equals(FigureType.POINTS)) {
            return column.equals(Columns.SCORE)
                ? score(sheet.rows().get(row), figure, precision.scorePlace)
                : figure;
          }
          return amount(figure, precision.place);
        });
  }

  private Figure<?> amount(Figure<?> figure, long placeOfDocument) {
    long written = Precision.written(figure.get()) / 2;
    // A number that is less than its own rounding cannot have been written so.
    if (written == 0 || (Math.abs(figure.units()) <= written && figure.units() != 0)) {
      return figure;
    } else if (own) {
      // Who writes 0 for nothing does not write it for 0.4万元 where other amounts have decimals.
      boolean nothing = figure.units() == 0;
      return figure.within(nothing ? Math.min(written, placeOfDocument / 2) : written, false);
    }
    long half = place / 2;
    boolean endsWithZeros = written < half && figure.units() % place == 0;
    return figure.within(endsWithZeros ? half : Math.min(half, written), false);
  }

  private Figure<?> score(Row row, Figure<?> figure, long placeOfDocument) {
    long to = placeOfDocument == 100 ? 0 : placeOfDocument;
    if (ownScores) {
      long last = Precision.scorePlace(figure.units());
      boolean alone = placeOfDocument == 100 || row.line().equals(Lines.TOTAL);
      to = last == 100 && !alone ? to : last;
    }
    return figure.within(to / 2, to == 1);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rounding
        && place == ((Rounding) other).place
        && own == ((Rounding) other).own
        && ownScores == ((Rounding) other).ownScores;
  }

  @Override
  public int hashCode() {
    return Objects.hash(place, own, ownScores);
  }
}
