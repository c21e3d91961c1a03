package org.budgetperformance.standard;

import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.indicator.Comparison;
import org.budgetperformance.indicator.Measure;
import org.budgetperformance.indicator.Problem;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.indicator.Unit;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.Characters;

/**
 * Whether a target or actual value looks as if a machine misread it (疑似识别错误), as 295% for ≥95% does
 * where the form has other targets with ≥. Nothing is repaired. Stateless.
 */
final class SuspectedMisreading {
  /** Rates are hardly ever asked to reach less, so 220% is rather a growth. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(50);

  private static final BigDecimal MOST = BigDecimal.valueOf(100);
  private static final Quantity WHOLE = Quantity.of(MOST, Unit.PERCENT);

  private SuspectedMisreading() {}

  /** Returns whether target or actual value of a row looks misread. */
  static boolean in(SheetRow row) {
    Figure<Target> target = row.target();
    Figure<Actual> actual = row.actual();
    return (target.isStated()
            && isSuspected(target.get().problem().orElse(null))
            && !isConfirmed(row))
        || (actual.isStated() && isSuspected(actual.get().problem().orElse(null)))
        || (beginsLikeSign(row) && !isBorneOut(row) && firstSign(row.sheet()) >= 0);
  }

  /** Returns whether a target looks misread and its result repeats it as it is written: 2370人 both times. */
  static boolean isConfirmed(SheetRow row) {
    return row.target().isStated()
        && row.actual().isStated()
        && isSuspected(row.target().get().problem().orElse(null))
        && row.attainment().outcome() != Attainment.Outcome.UNDECIDED;
  }

  /** Returns whether target and result are both above 100%, as of a growth, so that neither is a sign. */
  private static boolean isBorneOut(SheetRow row) {
    return row.target().isStated()
        && row.actual().isStated()
        && (isConfirmed(row) || isAboveWhole(row.target().get().quantity()))
        && isAboveWhole(row.actual().get().quantity());
  }

  /** Tells the targets of the document as far as they were looked at for a sign. */
  static void otherCells(SheetRow row, Judged.Cells cells) {
    if (beginsLikeSign(row)) {
      ImmutableIntArray rows = row.sheet().rows(Lines.INDICATOR);
      int sign = firstSign(row.sheet());
      for (int i = 0; i < rows.length() && (i == 0 || rows.get(i - 1) != sign); i++) {
        cells.cell(row.sheet(), rows.get(i), Columns.TARGET);
      }
    }
  }

  private static boolean isSuspected(@Nullable Problem problem) {
    return problem == Problem.SUSPECTED_MISREADING;
  }

  private static boolean beginsLikeSign(SheetRow row) {
    return (row.target().isStated()
            && beginsLikeSign(row.target().get().quantity(), row.target().get().original()))
        || (row.actual().isStated()
            && beginsLikeSign(row.actual().get().quantity(), row.actual().get().original()));
  }

  /** Returns whether a text is 2NN% where ≥NN% may have stood. */
  private static boolean beginsLikeSign(Optional<Quantity> stated, String original) {
    if (!isAboveWhole(stated)) {
      return false;
    }
    String digits = stated.get().value().toPlainString();
    if (!Characters.compact(original).startsWith("2")
        || !digits.startsWith("2")
        || digits.charAt(1) == '.') {
      return false;
    }
    BigDecimal rest = new BigDecimal(digits.substring(1));
    return rest.compareTo(LEAST) >= 0 && rest.compareTo(MOST) <= 0;
  }

  private static boolean isAboveWhole(Optional<Quantity> stated) {
    return stated.isPresent()
        && stated.get().unit().equals(Unit.PERCENT)
        && stated.get().value().compareTo(MOST) > 0;
  }

  /** Returns the first row of a document whose target is written ≥NN%, or -1. */
  private static int firstSign(Sheet sheet) {
    ImmutableIntArray rows = sheet.rows(Lines.INDICATOR);
    for (int i = 0; i < rows.length(); i++) {
      Figure<Target> target = sheet.at(rows.get(i), Columns.TARGET);
      if (target.isStated()
          && target.get().comparison().orElse(Comparison.EQUAL_TO) == Comparison.AT_LEAST
          && target.get().quantity().filter(SuspectedMisreading::isOrdinaryRate).isPresent()
          && target.get().original().indexOf('≥') >= 0) {
        return rows.get(i);
      }
    }
    return -1;
  }

  private static boolean isOrdinaryRate(Quantity quantity) {
    return quantity.unit().measure() == Measure.PROPORTION && quantity.compareValue(WHOLE) <= 0;
  }
}
