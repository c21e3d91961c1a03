package org.budgetperformance.standard;

import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.check.IndicatorQuestion;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Comparison;
import org.budgetperformance.indicator.Measure;
import org.budgetperformance.indicator.Problem;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.indicator.Unit;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether a target or actual value looks as if a machine misread it (疑似识别错误), as 295% for ≥95% does
 * where the form has other targets with ≥. Nothing is repaired.
 */
public final class Misreading extends IndicatorQuestion {
  /** Rates are hardly ever asked to reach less, so 220% is rather a growth. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(50);

  private static final BigDecimal MOST = BigDecimal.valueOf(100);
  private static final Quantity WHOLE = Quantity.of(MOST, Unit.PERCENT);
  private static final long serialVersionUID = 1L;

  Misreading() {
    super(
        LocalizedText.of("年度指标值和实际完成值无疑似识别错误", "target and actual look read as written"),
        LocalizedText.of(
            "疑似识别或录入错误，请与原件核对：{target}，{actual}",
            "this looks misread or mistyped, compare it with the original: {target}, {actual}"),
        Columns.TARGET,
        Columns.ACTUAL);
  }

  @Override
  public Outcome judge(SheetRow row) {
    return IndicatorCells.outcome(
        isSuspectedTarget(row) || isSuspectedActual(row),
        IndicatorCells.isOpenTarget(row.target()) || IndicatorCells.isOpenActual(row.actual()));
  }

  public static boolean isSuspectedTarget(SheetRow row) {
    Figure<Target> target = row.target();
    return target.isStated()
        && (isSuspected(target.get().problem().orElse(null))
            || beginsLikeSign(row.sheet(), target.get().quantity(), target.get().original()));
  }

  public static boolean isSuspectedActual(SheetRow row) {
    Figure<Actual> actual = row.actual();
    return actual.isStated()
        && (isSuspected(actual.get().problem().orElse(null))
            || beginsLikeSign(row.sheet(), actual.get().quantity(), actual.get().original()));
  }

  private static boolean isSuspected(@Nullable Problem problem) {
    return problem == Problem.SUSPECTED_MISREADING;
  }

  /** Returns whether a text is 2NN% where ≥NN% may have stood. */
  private static boolean beginsLikeSign(Sheet sheet, Optional<Quantity> stated, String original) {
    if (!isAboveWhole(stated)) {
      return false;
    }
    String text = Characters.compact(original);
    String digits = stated.get().value().toPlainString();
    if (!text.startsWith("2") || !digits.startsWith("2") || digits.charAt(1) == '.') {
      return false;
    }
    BigDecimal rest = new BigDecimal(digits.substring(1));
    return rest.compareTo(LEAST) >= 0 && rest.compareTo(MOST) <= 0 && hasSign(sheet);
  }

  private static boolean isAboveWhole(Optional<Quantity> stated) {
    return stated.isPresent()
        && stated.get().unit().equals(Unit.PERCENT)
        && stated.get().value().compareTo(MOST) > 0;
  }

  /** Returns whether some target of a document is written ≥NN%. */
  private static boolean hasSign(Sheet sheet) {
    ImmutableIntArray rows = sheet.rows(Lines.INDICATOR);
    for (int i = 0; i < rows.length(); i++) {
      Figure<Target> target = sheet.at(rows.get(i), Columns.TARGET);
      if (target.isStated()
          && target.get().comparison().orElse(Comparison.EQUAL_TO) == Comparison.AT_LEAST
          && target.get().quantity().filter(Misreading::isOrdinaryRate).isPresent()
          && target.get().original().indexOf('≥') >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOrdinaryRate(Quantity quantity) {
    return quantity.unit().measure() == Measure.PROPORTION && quantity.compareValue(WHOLE) <= 0;
  }
}
