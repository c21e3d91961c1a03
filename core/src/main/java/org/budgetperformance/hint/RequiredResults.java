package org.budgetperformance.hint;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.WrittenNumber;

/** What target and actual value would have to be for a score (由得分反推指标值或完成值). */
final class RequiredResults {
  private static final MathContext DIGITS = MathContext.DECIMAL64;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Finding finding;

  RequiredResults(Finding finding) {
    this.finding = finding;
  }

  /** Adds numbers for the target or the actual value of a finding that has a score and points. */
  void of(Operand operand, Set<BigDecimal> numbers) {
    Column<?> column = operand.place().get().column();
    if (column.equals(Columns.ACTUAL)) {
      of(number(Columns.TARGET), numbers, false);
    } else if (column.equals(Columns.TARGET)) {
      of(number(Columns.ACTUAL), numbers, true);
    }
  }

  /** What is scored is actual ÷ target, target ÷ actual, or 1 less the share of the overrun. */
  private void of(Optional<BigDecimal> other, Set<BigDecimal> numbers, boolean target) {
    Optional<BigDecimal> score = number(Columns.SCORE);
    Optional<BigDecimal> points = number(Columns.POINTS);
    if (!other.isPresent() || !score.isPresent() || !points.isPresent()) {
      return;
    }
    BigDecimal known = other.get();
    numbers.add(known);
    if (score.get().signum() > 0 && points.get().compareTo(score.get()) > 0) {
      BigDecimal share = score.get().divide(points.get(), DIGITS);
      numbers.add(known.multiply(share, DIGITS));
      numbers.add(known.divide(share, DIGITS));
      BigDecimal overrun = TWO.subtract(share);
      numbers.add(target ? known.divide(overrun, DIGITS) : known.multiply(overrun, DIGITS));
    }
  }

  private Optional<BigDecimal> number(Column<?> column) {
    return finding.operands().stream()
        .filter(operand -> operand.place().isPresent() && OperandSum.takesPart(operand))
        .filter(operand -> operand.place().get().column().equals(column))
        .findFirst()
        .flatMap(operand -> WrittenNumber.of(column.type(), operand.figure()))
        .map(WrittenNumber::value);
  }
}
