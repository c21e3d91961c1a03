package org.budgetperformance.hint;

import com.google.common.collect.ImmutableSet;
import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.MathContext;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.WrittenNumber;

/**
 * How far a number may be from the required ones and still be meant (舍入余地): as far as the rounding of
 * the application's figures.
 *
 * <p>Where a figure only has to keep to a limit, any smaller number would do; the limit is required.
 */
final class Leeway {
  private final ImmutableSet<BigDecimal> required;
  private final BigDecimal rounding;
  private final BigDecimal share;

  Leeway(
      Finding finding, Operand operand, WrittenNumber written, ImmutableSet<BigDecimal> required) {
    this.required = required;
    long slack = 0;
    BigDecimal relative = BigDecimal.ZERO;
    for (Operand other : finding.operands()) {
      if (other.numberType().equals(operand.numberType())) {
        slack = LongMath.saturatedAdd(slack, other.figure().slack());
      } else if (other.use() == Use.RATE && other.figure().units() != 0) {
        relative =
            BigDecimal.valueOf(other.figure().slack())
                .divide(BigDecimal.valueOf(other.figure().units()), MathContext.DECIMAL64);
      }
    }
    this.share = relative.abs();
    this.rounding = written.plusUnits(slack).orElse(written.value()).subtract(written.value());
  }

  boolean allows(BigDecimal number) {
    return required.stream()
        .anyMatch(
            value ->
                value.subtract(number).abs().compareTo(rounding.add(value.abs().multiply(share)))
                    <= 0);
  }
}
