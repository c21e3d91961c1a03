package org.budgetperformance.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.text.LocalizedText;

/**
 * A formula for a target that was missed (未达标得分计算公式): which share of the points is left for the
 * ratio r of actual to target.
 *
 * <p>It is four whole numbers: the share is (a·r + b) ÷ (c·r + d), never below 0 nor above 1, and
 * everything where the divisor is 0. So a jurisdiction adds a formula as data; twice the overrun
 * deducted, 1 − 2 × (r − 1), is {@code of("DOUBLE_DEDUCTION", "加倍扣分", "twice the overrun", -2, 3, 0,
 * 1)}. Immutable and thread-safe.
 */
public final class MissedTargetFormula implements Serializable {
  /**
   * What was achieved (完成值÷指标值): the points in proportion to the result.
   *
   * <p>It is how the forms seen score a lower limit. For an upper limit it would reward spending more,
   * so it is offered for results below their target.
   */
  public static final MissedTargetFormula ACTUAL_OVER_TARGET =
      new MissedTargetFormula("ACTUAL_OVER_TARGET", "完成值÷指标值", "actual ÷ target", 1, 0, 0, 1);

  /**
   * The limit in proportion to the result (指标值÷完成值).
   *
   * <p>It mirrors the formula for a lower limit and is published in some places for an upper one. It
   * never leaves nothing: a result of ten times the limit still has a tenth. A result of 0 has no such
   * proportion, and leaves everything.
   */
  public static final MissedTargetFormula TARGET_OVER_ACTUAL =
      new MissedTargetFormula("TARGET_OVER_ACTUAL", "指标值÷完成值", "target ÷ actual", 0, 1, 1, 0);

  /**
   * One point of a hundred for each hundredth over the limit (按超出比例扣分): 1 − (actual − target) ÷
   * target, which is 2 − r, and nothing from twice the limit on.
   *
   * <p>It is published in other places for the same kind of target, and stricter than the proportion.
   */
  public static final MissedTargetFormula LINEAR_OVERRUN =
      new MissedTargetFormula("LINEAR_OVERRUN", "按超出比例扣分", "the share of the overrun", -1, 2, 0, 1);

  /**
   * Nothing (未达标不得分): a limit is kept or it is not.
   *
   * <p>The strictest reading of all; where nobody published a formula it cannot be excluded.
   */
  public static final MissedTargetFormula NOTHING =
      new MissedTargetFormula("NOTHING", "未达标不得分", "nothing for a missed target", 0, 0, 0, 1);

  /** The formulas that were seen anywhere. */
  public static final ImmutableList<MissedTargetFormula> KNOWN =
      ImmutableList.of(ACTUAL_OVER_TARGET, TARGET_OVER_ACTUAL, LINEAR_OVERRUN, NOTHING);

  private static final long serialVersionUID = 1L;

  private final String id;
  private final LocalizedText label;
  private final int a;
  private final int b;
  private final int c;
  private final int d;

  private MissedTargetFormula(String id, String zh, String en, int a, int b, int c, int d) {
    this.id = checkNotNull(id, "id");
    this.label = LocalizedText.of(zh, en);
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
  }

  /**
   * Returns the formula (a·r + b) ÷ (c·r + d), where r is actual ÷ target.
   *
   * @param id its stable id, such as {@code DOUBLE_DEDUCTION}
   * @param zh what it is called in Chinese
   * @param en what it is called in English
   * @throws IllegalArgumentException if there is nothing to divide by, c and d being 0, or if the id
   *     is that of another {@linkplain #KNOWN known} formula
   */
  public static MissedTargetFormula of(
      String id, String zh, String en, int a, int b, int c, int d) {
    checkArgument(c != 0 || d != 0, "%s divides by 0", id);
    MissedTargetFormula formula = new MissedTargetFormula(id, zh, en, a, b, c, d);
    for (MissedTargetFormula known : KNOWN) {
      checkArgument(!known.id.equals(id) || known.equals(formula), "%s is known otherwise", id);
    }
    return formula;
  }

  /** Returns the stable id. */
  public String id() {
    return id;
  }

  /** Returns what the formula is called. */
  public LocalizedText label() {
    return label;
  }

  /**
   * Returns the share of the points that is left, from 0 to 1, both inclusive.
   *
   * @param ratio actual ÷ target
   * @throws ArithmeticException if the share does not fit into two {@code long}s
   */
  public Rate share(Rate ratio) {
    return share(ratio, null);
  }

  /**
   * Returns the share of the points that is left.
   *
   * @param tape where the ratio stands, if steps are asked for
   */
  Rate share(Rate ratio, @Nullable ScoreTape tape) {
    BigInteger above = linear(a, b, ratio);
    BigInteger below = linear(c, d, ratio);
    boolean undefined = below.signum() == 0;
    if (tape != null) {
      tape.at(undefined ? ScoreTape.number(1) : quotient(tape.at()));
      tape.clamp();
    }
    if (undefined) {
      return Rate.ONE;
    } else if (above.signum() * below.signum() <= 0) {
      return Rate.ZERO;
    } else if (above.abs().compareTo(below.abs()) >= 0) {
      return Rate.ONE;
    }
    BigInteger divisor = above.gcd(below);
    return Rate.of(above.divide(divisor).longValueExact(), below.divide(divisor).longValueExact());
  }

  /** Returns factor × r + summand, times the denominator of r. */
  private static BigInteger linear(int factor, int summand, Rate ratio) {
    return BigInteger.valueOf(ratio.numerator())
        .multiply(BigInteger.valueOf(factor))
        .add(BigInteger.valueOf(ratio.denominator()).multiply(BigInteger.valueOf(summand)));
  }

  private Step quotient(Step ratio) {
    Step above = linear(a, b, ratio);
    boolean whole = c == 0 && d == 1;
    return whole ? above : Steps.of(Operation.QUOTIENT, above, linear(c, d, ratio));
  }

  private static Step linear(int factor, int summand, Step ratio) {
    List<Step> parts = new ArrayList<>();
    if (summand != 0 || factor == 0) {
      parts.add(ScoreTape.number(summand));
    }
    if (factor == -1) {
      parts.add(Steps.of(Operation.NEGATION, ratio));
    } else if (factor != 0) {
      parts.add(factor == 1 ? ratio : Steps.of(Operation.PRODUCT, ScoreTape.number(factor), ratio));
    }
    return parts.size() == 1 ? parts.get(0) : Steps.of(Operation.SUM, parts);
  }

  /**
   * Returns the ratio of actual to target that leaves a share, empty if none above 0 does or any does.
   *
   * @param share the share that is left, above 0 and below 1
   */
  public Optional<Fraction> ratio(Fraction share) {
    Fraction above = Fraction.of(b).minus(share.times(Fraction.of(d)));
    Fraction below = share.times(Fraction.of(c)).minus(Fraction.of(a));
    return above.signum() * below.signum() <= 0 ? Optional.empty() : Optional.of(above.over(below));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof MissedTargetFormula)) {
      return false;
    }
    MissedTargetFormula that = (MissedTargetFormula) other;
    return id.equals(that.id)
        && label.equals(that.label)
        && a == that.a
        && b == that.b
        && c == that.c
        && d == that.d;
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, a, b, c, d);
  }

  /** Returns the id, and the numbers of a formula that is not {@linkplain #KNOWN known}. */
  @Override
  public String toString() {
    String numbers = " (" + a + "·r + " + b + ") ÷ (" + c + "·r + " + d + ")";
    return KNOWN.contains(this) ? id : id + numbers;
  }
}
