package org.budgetperformance.check;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Optional;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.indicator.Degree;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether an indicator attained less than a share of its target (完成率低于), as where a reason is {@linkplain
 * Checks#requiredIf required}.
 *
 * <p>The share is what was achieved ÷ the target, and for a limit that was exceeded the limit ÷ what was achieved.
 * A missed target that has no share, a deadline or a word of the scheme's grades, attained less. Immutable and
 * thread-safe.
 */
public final class AttainedBelow implements RowQuestion {
  private static final long serialVersionUID = 1L;

  private final Rate share;
  private final ScoringScheme scheme;

  private AttainedBelow(Rate share, ScoringScheme scheme) {
    this.share = share;
    this.scheme = scheme;
  }

  /**
   * Returns the question.
   *
   * @param share the share from which on enough was attained, above 0 and at most 1
   * @param scheme whose words of grades are compared
   * @throws IllegalArgumentException if the share is not within its bounds
   */
  public static AttainedBelow of(Rate share, ScoringScheme scheme) {
    checkArgument(
        share.compareTo(Rate.ZERO) > 0 && share.compareTo(Rate.ONE) <= 0, "a share of %s", share);
    return new AttainedBelow(share, checkNotNull(scheme, "scheme"));
  }

  @Override
  public Outcome ask(SheetRow row) {
    Attainment attainment = scheme.attainment(row);
    switch (attainment.outcome()) {
      case MET:
      case EXCEEDED:
        return Outcome.FAILED;
      case CLAIMED:
        return ofWords(attainment.degree());
      case MISSED:
        return isBelow(attainment.ratio()) ? Outcome.PASSED : Outcome.FAILED;
      case NOT_APPLICABLE:
        return Outcome.NOT_APPLICABLE;
      default:
        return Outcome.UNDECIDED;
    }
  }

  /** Partly is no share. */
  private static Outcome ofWords(Optional<Degree> claimed) {
    return claimed.equals(Optional.of(Degree.FULL))
        ? Outcome.FAILED
        : claimed.equals(Optional.of(Degree.NONE)) ? Outcome.PASSED : Outcome.UNDECIDED;
  }

  private boolean isBelow(Optional<Rate> ratio) {
    if (!ratio.isPresent()) {
      return true;
    }
    Rate of = ratio.get();
    return of.compareTo(Rate.ONE) > 0
        ? Rate.of(/* numerator= */ of.denominator(), /* denominator= */ of.numerator())
                .compareTo(share)
            < 0
        : of.compareTo(share) < 0;
  }

  @Override
  public ImmutableList<Column<?>> columns() {
    return ImmutableList.of(Columns.TARGET, Columns.ACTUAL);
  }

  @Override
  public LocalizedText message() {
    return compares();
  }

  @Override
  public LocalizedText compares() {
    String percent = share.percent(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    return LocalizedText.of(
        "完成不足年度指标值的" + percent + "%", "less than " + percent + "% of the target is attained");
  }
}
