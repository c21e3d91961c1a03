package org.budgetperformance.indicator;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Rate;

/**
 * Whether an actual result attains its target (目标完成情况), and by how much.
 *
 * <p>It says what the two cells say, and not what that scores. Values are compared as they are
 * written, without regard to rounding. Immutable and thread-safe.
 */
public final class Attainment implements Serializable {
  /** What comes of the comparison. */
  public enum Outcome {
    /** The target is met. */
    MET,
    /** The target is a lower limit or a value, and the result lies above it. */
    EXCEEDED,
    /** The target is not met. */
    MISSED,
    /** Words answer: {@link Attainment#degree()} is the band that they claim. */
    CLAIMED,
    /** The result answers with something else than the target asks: 12次 by 100%. */
    NOT_COMPARABLE,
    /**
     * The cells leave it open: one is unreadable or empty, or words that say neither yes nor no.
     */
    UNDECIDED,
    /** There is no target. */
    NOT_APPLICABLE
  }

  private static final long serialVersionUID = 1L;

  private final Outcome outcome;
  @Nullable private final Rate ratio;
  @Nullable private final Degree degree;
  private final boolean alike;

  /** Kept, since rules ask for it again and again; two threads may make the same. */
  @SuppressWarnings("NullableOptional") // it is null until it is asked for
  @Nullable
  private transient Optional<Rate> optionalRatio;

  private Attainment(
      Outcome outcome, @Nullable Rate ratio, @Nullable Degree degree, boolean alike) {
    this.outcome = outcome;
    this.ratio = ratio;
    this.degree = degree;
    this.alike = alike;
  }

  /**
   * Compares a result with its target.
   *
   * <ul>
   *   <li>A bare number answered to a target with a unit takes that unit, and a unit answered to a
   *       bare number is taken by that one. Only between a bare number and a proportion that is
   *       left open where 0.95 might mean 95%, or 12 might mean 12次.
   *   <li>A result that is a bound, ≥95%, attains or misses the target if all that it allows does.
   *   <li>A value answered to a target of equality is {@linkplain Outcome#EXCEEDED exceeding} it
   *       above, and missing it below; a target of 0 is met by 0 or less and missed by anything
   *       more; one below 0 is met by itself, and anything else is left open.
   *   <li>Words attain by claim alone: the very words of the target, an upper band of the form's
   *       enumeration, 按时完成 for a deadline.
   *   <li>Days without a year compare with each other, and with no day of a year.
   * </ul>
   *
   * @param target the target
   * @param actual the result
   */
  public static Attainment of(Target target, Actual actual) {
    return of(target, actual, (Category) null);
  }

  /**
   * Compares a result with its target, as the category of the indicator has it.
   *
   * <p>What lies below a range is met by a cost and within a time limit, what lies above it exceeds an
   * output or a benefit (区间的方向); without a category what lies outside is left open. A satisfaction in 分 of a
   * hundred is one in percent.
   *
   * @param target the target
   * @param actual the result
   * @param category the category of the indicator, null if it is not known
   */
  public static Attainment of(Target target, Actual actual, @Nullable Category category) {
    return Attainments.of(checkNotNull(target, "target"), checkNotNull(actual, "actual"), category);
  }

  /**
   * Compares a result with its target, both of which may be words of an ordered scale (等级词), such as 优, 良, 中,
   * 低 and 差: what is no worse claims to attain it, what is worse misses it.
   *
   * @param target the target
   * @param actual the result
   * @param bestFirst the words of the scale from the best on, those that mean the same together
   */
  public static Attainment of(
      Target target, Actual actual, List<? extends Collection<String>> bestFirst) {
    return of(target, actual, null, bestFirst);
  }

  /**
   * Compares a result with its target, as the category has it, both of which may be words of an ordered scale.
   *
   * @param target the target
   * @param actual the result
   * @param category the category of the indicator, null if it is not known
   * @param bestFirst the words of the scale from the best on, those that mean the same together
   */
  public static Attainment of(
      Target target,
      Actual actual,
      @Nullable Category category,
      List<? extends Collection<String>> bestFirst) {
    Attainment read = of(target, actual, category);
    if (read.outcome != Outcome.UNDECIDED
        || target.kind() != Target.Kind.QUALITY
        || actual.kind() != Actual.Kind.QUALITY) {
      return read;
    }
    int asked = rank(target.words(), bestFirst);
    int reached = rank(actual.words(), bestFirst);
    if (asked < 0 || reached < 0) {
      return read;
    }
    return reached <= asked ? claimed(Degree.FULL) : of(Outcome.MISSED);
  }

  private static int rank(String word, List<? extends Collection<String>> bestFirst) {
    return Iterables.indexOf(bestFirst, words -> words.contains(word));
  }

  static Attainment of(Outcome outcome) {
    return new Attainment(outcome, null, null, false);
  }

  static Attainment of(Outcome outcome, Optional<Rate> ratio) {
    return new Attainment(outcome, ratio.orElse(null), null, false);
  }

  static Attainment claimed(Degree degree) {
    return new Attainment(Outcome.CLAIMED, null, checkNotNull(degree, "degree"), false);
  }

  /** Returns the same, of units that do not convert. */
  Attainment alike() {
    return new Attainment(outcome, ratio, degree, true);
  }

  /**
   * Returns whether both were compared though their units differ (计量单位不一而可比): 场 and 次, days and months, 无投诉
   * and 0起.
   */
  public boolean isOfLikeUnits() {
    return alike;
  }

  /** Returns what comes of the comparison. */
  public Outcome outcome() {
    return outcome;
  }

  /**
   * Returns actual ÷ target, exactly; for a missed range, actual ÷ the end that was missed.
   *
   * <p>There is one for every result that is {@linkplain Outcome#MET met}, exceeded or missed by a
   * value, except where the target is not above 0 or the fraction does not fit into two {@code
   * long}s.
   */
  public Optional<Rate> ratio() {
    if (ratio == null) {
      return Optional.empty();
    }
    Optional<Rate> known = optionalRatio;
    if (known == null) {
      known = Optional.of(ratio);
      optionalRatio = known;
    }
    return known;
  }

  /** Returns the band that the words of the result claim, empty unless they do. */
  public Optional<Degree> degree() {
    return Degree.optional(degree);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Attainment
        && outcome == ((Attainment) other).outcome
        && Objects.equals(ratio, ((Attainment) other).ratio)
        && degree == ((Attainment) other).degree
        && alike == ((Attainment) other).alike;
  }

  @Override
  public int hashCode() {
    return Objects.hash(outcome, ratio, degree, alike);
  }

  @Override
  public String toString() {
    return outcome + (ratio == null ? "" : " " + ratio) + (degree == null ? "" : " " + degree);
  }
}
