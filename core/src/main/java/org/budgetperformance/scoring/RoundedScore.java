package org.budgetperformance.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.indicator.Unit;
import org.budgetperformance.submission.SheetRow;

/**
 * What is supported where amounts may be rounded (金额四舍五入): a narrative retells amounts that were
 * scored as the form rounds them, so each stands for its own interval and for that of the form.
 */
final class RoundedScore {
  private RoundedScore() {}

  /** Returns what a scheme supports for an indicator of some points, whatever the rounding. */
  static SupportedScore of(SheetRow row, Points points, ScoringScheme scheme) {
    SupportedScore written = SupportedScore.ofIndicator(row, points, scheme);
    boolean lost =
        written.basis() == SupportedScore.Basis.DECIDED
            && !written.range().equals(PointsRange.exactly(points));
    Optional<Amount> target =
        lost
            ? row.target().value().flatMap(Target::quantity).flatMap(Quantity::amount)
            : Optional.empty();
    Optional<Amount> actual =
        lost
            ? row.actual().value().flatMap(Actual::quantity).flatMap(Quantity::amount)
            : Optional.empty();
    if (!target.isPresent() || !actual.isPresent()) {
      return written;
    }
    Target asked = row.target().get();
    PointsRange less = shifted(asked, target.get(), actual.get(), 1, points, scheme);
    PointsRange more = shifted(asked, target.get(), actual.get(), -1, points, scheme);
    return SupportedScore.decided(written.range().span(less).span(more));
  }

  private static PointsRange shifted(
      Target asked, Amount target, Amount actual, int sign, Points points, ScoringScheme scheme) {
    Target other =
        Target.of(asked.comparison().orElseThrow(IllegalStateException::new), shift(target, sign));
    return scheme.supported(other, Actual.of(shift(actual, -sign)), points);
  }

  private static Quantity shift(Amount amount, int sign) {
    long fen = Math.addExact(amount.fen(), sign * (amount.slack() + Amount.MAX_SLACK));
    return Quantity.of(BigDecimal.valueOf(fen, 2), Unit.YUAN);
  }
}
