package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.rule.Use;
import org.budgetperformance.scoring.MissedTargetFormula;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.WrittenNumber;

/**
 * Which numbers would settle a failed application if they stood in the cell of one of its operands
 * (应有数值).
 *
 * <p>It knows sums that should be equal, by the operands' roles and groups; a rate of two figures; and
 * what a score says of target and actual value. They are proposals: only running the rule again tells
 * whether one settles it.
 */
final class RequiredValues {
  private static final MathContext DIGITS = MathContext.DECIMAL64;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Finding finding;
  private final ImmutableSet<MissedTargetFormula> formulas;
  private final ImmutableList<OperandSum> sums;

  RequiredValues(Finding finding, @Nullable ScoringScheme scheme) {
    this.finding = finding;
    this.formulas =
        scheme == null ? ImmutableSet.copyOf(MissedTargetFormula.KNOWN) : scheme.formulas();
    this.sums = OperandSum.of(finding);
  }

  /** Returns the number that stands in an operand's cell, 0 where the cell is empty. */
  static Optional<WrittenNumber> written(Operand operand) {
    FigureType<?> type = operand.place().get().column().type();
    Figure<?> figure = operand.figure();
    switch (figure.state()) {
      case STATED:
        return WrittenNumber.of(type, figure);
      case BLANK:
      case DASH:
      case NONE:
        return zero(type).flatMap(zero -> WrittenNumber.of(type, zero.withNotes(figure.notes())));
      default:
        return Optional.empty();
    }
  }

  /** Returns the figure 0, empty where a column holds no plain number. */
  static Optional<Figure<?>> zero(FigureType<?> type) {
    if (type.equals(FigureType.AMOUNT)) {
      return Optional.of(Figure.of(Amount.ofWanYuan("0.00")));
    } else if (type.equals(FigureType.POINTS)) {
      return Optional.of(Figure.of(Points.ZERO));
    } else if (type.equals(FigureType.RATE)) {
      return Optional.of(Figure.of(Rate.ofPercent("0.00")));
    } else if (type.equals(FigureType.COUNT)) {
      return Optional.of(Figure.count(0));
    } else if (type.equals(FigureType.AREA)) {
      return Optional.of(Figure.of(FigureType.AREA, BigDecimal.ZERO));
    }
    return Optional.empty();
  }

  /** Returns the numbers for one operand, in the unit of what is written, not rounded. */
  ImmutableSet<BigDecimal> of(Operand operand, WrittenNumber written) {
    Set<BigDecimal> numbers = new LinkedHashSet<>();
    sums.stream()
        .filter(sum -> sum.operands().contains(operand))
        .forEach(own -> linear(operand, own, written, numbers));
    Margin margin = finding.margin();
    FigureType<?> type = OperandSum.unitsOf(operand.place().get().column());
    if (margin.isOff() && margin.type().equals(Optional.of(type))) {
      written.plusUnits(margin.units()).ifPresent(numbers::add);
      written.plusUnits(-margin.units()).ifPresent(numbers::add);
    }
    ratio(operand, numbers);
    sameElsewhere(operand, numbers);
    new RequiredResults(finding, formulas).of(operand, numbers);
    numbers.removeIf(number -> number.compareTo(written.value()) == 0);
    return ImmutableSet.copyOf(numbers);
  }

  /** The operand takes up what its sum lacks to another one. */
  private void linear(
      Operand operand, OperandSum own, WrittenNumber written, Set<BigDecimal> numbers) {
    for (OperandSum other : sums) {
      if (other != own && other.type().equals(own.type())) {
        for (long here : own.ends()) {
          for (long there : other.ends()) {
            long lacking = operand.sign() * LongMath.saturatedSubtract(there, here);
            written.plusUnits(lacking).ifPresent(numbers::add);
          }
        }
      }
    }
  }

  /** Targets and results of one indicator that are no money: what the others state. */
  private void sameElsewhere(Operand operand, Set<BigDecimal> numbers) {
    FigureType<?> type = operand.place().get().column().type();
    for (Operand other : finding.operands()) {
      boolean alike =
          other.role().equals(operand.role())
              && !other.figure().isNumeric()
              && other.place().filter(place -> place.column().type().equals(type)).isPresent();
      if (alike) {
        WrittenNumber.of(type, other.figure()).ifPresent(number -> numbers.add(number.value()));
      }
    }
  }

  private void ratio(Operand operand, Set<BigDecimal> numbers) {
    Optional<BigDecimal> above = number(Use.NUMERATOR);
    Optional<BigDecimal> below = number(Use.DENOMINATOR);
    Optional<BigDecimal> rate = number(Use.RATE);
    if (operand.use() == Use.RATE && isUsable(above, below)) {
      numbers.add(above.get().multiply(HUNDRED).divide(below.get(), DIGITS));
    } else if (operand.use() == Use.NUMERATOR && below.isPresent() && rate.isPresent()) {
      numbers.add(below.get().multiply(rate.get()).divide(HUNDRED));
    } else if (operand.use() == Use.DENOMINATOR && isUsable(above, rate)) {
      numbers.add(above.get().multiply(HUNDRED).divide(rate.get(), DIGITS));
    }
  }

  private static boolean isUsable(Optional<BigDecimal> above, Optional<BigDecimal> below) {
    return above.isPresent() && below.isPresent() && below.get().signum() != 0;
  }

  private Optional<BigDecimal> number(Use use) {
    return finding.operands().stream()
        .filter(operand -> operand.use() == use && operand.place().isPresent())
        .findFirst()
        .flatMap(RequiredValues::written)
        .map(WrittenNumber::value);
  }
}
