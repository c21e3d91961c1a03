package org.budgetperformance.hint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.scoring.MissedTargetFormula;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.WrittenNumber;

/** What target and actual value would have to be for a score (由得分反推指标值或完成值). */
final class RequiredResults {
  /** More than any figure is written with. */
  private static final int DECIMALS = 16;

  private final Finding finding;
  private final Iterable<MissedTargetFormula> formulas;

  /**
   * @param formulas by which a missed target may have been scored
   */
  RequiredResults(Finding finding, Iterable<MissedTargetFormula> formulas) {
    this.finding = finding;
    this.formulas = formulas;
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

  /** By each formula there is at most one ratio of actual to target that leaves the share. */
  private void of(Optional<BigDecimal> other, Set<BigDecimal> numbers, boolean target) {
    Optional<BigDecimal> score = number(Columns.SCORE);
    Optional<BigDecimal> points = number(Columns.POINTS);
    if (!other.isPresent() || !score.isPresent() || !points.isPresent()) {
      return;
    }
    BigDecimal known = other.get();
    numbers.add(known);
    if (score.get().signum() > 0 && points.get().compareTo(score.get()) > 0) {
      Fraction share = Fraction.of(score.get()).over(Fraction.of(points.get()));
      Fraction stated = Fraction.of(known);
      for (MissedTargetFormula formula : formulas) {
        formula
            .ratio(share)
            .map(ratio -> target ? stated.over(ratio) : stated.times(ratio))
            .ifPresent(number -> numbers.add(number.round(DECIMALS, RoundingMode.HALF_UP)));
      }
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
