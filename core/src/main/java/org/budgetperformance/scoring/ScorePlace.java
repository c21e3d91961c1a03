package org.budgetperformance.scoring;

import com.google.common.math.LongMath;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.submission.Figure;

/**
 * To which place a score is written (得分书写位数), in hundredths of a point. What enters as {@link Points}
 * stands for itself; a text has its written place: 8 the whole point, 8.0 and 1.4 the tenth.
 */
public final class ScorePlace {
  /** A tenth of a point. */
  public static final long TENTH = 10;

  private static final long HUNDREDTH = 1;
  private static final long WHOLE = 100;

  private ScorePlace() {}

  /**
   * Returns the place of a stated score in hundredths: 1, 10 or 100.
   *
   * @param score the score
   */
  public static long of(Figure<Points> score) {
    if (!score.original().isPresent() || score.units() % TENTH != 0) {
      return HUNDREDTH;
    }
    String text = score.original().get();
    String whole = Long.toString(score.units() / WHOLE);
    String tenth = "." + Math.abs(score.units() / TENTH % TENTH);
    if (isWritten(text, whole + tenth + "0")) {
      return HUNDREDTH;
    }
    boolean tenths = score.units() % WHOLE != 0 || isWritten(text, whole + tenth);
    return tenths ? TENTH : WHOLE;
  }

  /**
   * Returns whether a score is above what is supported by less than one unit of its own last place, as one
   * that was rounded (取整). Full points for what misses its target are so only by less than a tenth.
   *
   * @param score the score, which is stated
   * @param supported what is supported
   * @param points the most that can be scored
   */
  public static boolean isRounded(Figure<Points> score, PointsRange supported, Points points) {
    long place = score.get().equals(points) ? Math.min(TENTH, of(score)) : of(score);
    long above = LongMath.saturatedSubtract(score.units(), supported.max().hundredths());
    return above > 0 && above < place && score.get().compareTo(points) <= 0;
  }

  /** Returns whether a number stands in a text and is no part of a longer one. */
  private static boolean isWritten(String text, String number) {
    for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
      int end = at + number.length();
      if ((at == 0 || !Character.isDigit(text.charAt(at - 1)))
          && (end == text.length() || !Character.isDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
