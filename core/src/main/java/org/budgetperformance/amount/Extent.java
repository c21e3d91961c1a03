package org.budgetperformance.amount;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.annotations.Beta;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Everything that a number can be (取值范围): as it is written, with its rounding, and with what is
 * missing.
 *
 * <p>Written is a number, or everything from one number to another where nobody has to say which.
 * Rounding widens it by a slack to each side, whose outermost value may be left out. What is missing
 * widens it further, perhaps without limit. Immutable and thread-safe.
 */
@Beta
public final class Extent implements Serializable {
  private static final long serialVersionUID = 1L;

  final Fraction least;

  /** Without it there is no limit. */
  @Nullable final Fraction most;

  final Fraction slackBelow;
  final Fraction slackAbove;
  final boolean openBelow;
  final boolean openAbove;

  /** How much lower it can be by what is missing, without limit if it is not there. */
  @Nullable final Fraction missingBelow;

  @Nullable final Fraction missingAbove;

  Extent(
      Fraction least,
      @Nullable Fraction most,
      Fraction slackBelow,
      Fraction slackAbove,
      boolean openBelow,
      boolean openAbove,
      @Nullable Fraction missingBelow,
      @Nullable Fraction missingAbove) {
    this.least = checkNotNull(least, "least");
    this.most = most;
    this.slackBelow = slackBelow;
    this.slackAbove = slackAbove;
    this.openBelow = openBelow;
    this.openAbove = openAbove;
    this.missingBelow = missingBelow;
    this.missingAbove = missingAbove;
  }

  /** Returns a number that is known exactly. */
  public static Extent exactly(Fraction number) {
    return between(number, number);
  }

  /**
   * Returns everything that was rounded, half away from zero, to a number.
   *
   * @param number the number as it is written
   * @param slack half of its last written place, 0 if it is exact
   */
  public static Extent rounded(Fraction number, Fraction slack) {
    boolean inexact = slack.signum() > 0;
    return new Extent(
        number,
        number,
        slack,
        slack,
        inexact && number.signum() <= 0,
        inexact && number.signum() >= 0,
        Fraction.ZERO,
        Fraction.ZERO);
  }

  /**
   * Returns everything between two numbers, both inclusive.
   *
   * @param least the least
   * @param most the most
   */
  public static Extent between(Fraction least, Fraction most) {
    return new Extent(
        least, most, Fraction.ZERO, Fraction.ZERO, false, false, Fraction.ZERO, Fraction.ZERO);
  }

  /**
   * Returns what is 0 as far as it is stated, and may lack something.
   *
   * @param below the most that may be missing to take away, null for no limit
   * @param above the most that may be missing to add, null for no limit
   */
  public static Extent lacking(@Nullable Fraction below, @Nullable Fraction above) {
    return new Extent(
        Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, false, false, below, above);
  }

  /**
   * Returns everything from 0 to a limit.
   *
   * @param most the limit, not negative, or null for none
   */
  public static Extent upTo(@Nullable Fraction most) {
    return new Extent(
        Fraction.ZERO,
        most,
        Fraction.ZERO,
        Fraction.ZERO,
        false,
        false,
        Fraction.ZERO,
        Fraction.ZERO);
  }

  /** Returns the least number that is written. */
  public Fraction least() {
    return least;
  }

  /** Returns the greatest number that is written, if there is a limit. */
  public Optional<Fraction> most() {
    return Optional.ofNullable(most);
  }

  /** Returns the number, if it is known exactly. */
  public Optional<Fraction> number() {
    return equals(exactly(least)) ? Optional.of(least) : Optional.empty();
  }

  /** Returns half of the last written place, as far as it widens the number upwards. */
  public Fraction slack() {
    return slackAbove;
  }

  /** Returns whether nothing at all is known of it. */
  public boolean isUnknown() {
    return missingBelow == null && missingAbove == null;
  }

  /** Returns whether something is missing, so that it can be more or less than is written. */
  public boolean lacksSomething() {
    return !Fraction.ZERO.equals(missingBelow) || !Fraction.ZERO.equals(missingAbove);
  }

  /** Returns this extent without its rounding, and with nothing missing. */
  public Extent asWritten() {
    return new Extent(
        least, most, Fraction.ZERO, Fraction.ZERO, false, false, Fraction.ZERO, Fraction.ZERO);
  }

  /** Returns this extent with nothing missing. */
  public Extent asStated() {
    return new Extent(
        least, most, slackBelow, slackAbove, openBelow, openAbove, Fraction.ZERO, Fraction.ZERO);
  }

  /** Returns the extent counted in other units: every number times a number above 0. */
  public Extent scaled(Fraction factor) {
    return new Extent(
        least.times(factor),
        most == null ? null : most.times(factor),
        slackBelow.times(factor),
        slackAbove.times(factor),
        openBelow,
        openAbove,
        missingBelow == null ? null : missingBelow.times(factor),
        missingAbove == null ? null : missingAbove.times(factor));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Extent)) {
      return false;
    }
    Extent that = (Extent) other;
    return least.equals(that.least)
        && Objects.equals(most, that.most)
        && slackBelow.equals(that.slackBelow)
        && slackAbove.equals(that.slackAbove)
        && openBelow == that.openBelow
        && openAbove == that.openAbove
        && Objects.equals(missingBelow, that.missingBelow)
        && Objects.equals(missingAbove, that.missingAbove);
  }

  @Override
  public int hashCode() {
    return Objects.hash(least, most, slackBelow, slackAbove, missingBelow, missingAbove);
  }

  /** Returns what is written, with rounding and what is missing behind it. */
  @Override
  public String toString() {
    return least
        + (least.equals(most) ? "" : "–" + (most == null ? "∞" : most))
        + (slackAbove.signum() == 0 && slackBelow.signum() == 0 ? "" : " ±" + slackAbove)
        + (lacksSomething()
            ? " −"
                + (missingBelow == null ? "∞" : missingBelow)
                + "/+"
                + (missingAbove == null ? "∞" : missingAbove)
            : "");
  }
}
