package org.budgetperformance.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.submission.Place;
import org.immutables.value.Value;

/**
 * That an authority accepts what a rule finds at a place, until a day (豁免).
 *
 * <p>A waiver covers every failed application of its rule that looks at its place, of the unit and the year and within the
 * bound that it names, and no other; what could not be decided and a rule that threw are not waived. Where it does not
 * hold, the finding stands and the waiver is {@linkplain Evaluation#termsProblems() told}. It is a plain value, so that a
 * system keeps it with its own data. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Waiver implements Waivable, Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link #builder}. */
  Waiver() {}

  /** Returns a builder of which rule, place, authority, reason and last day are required. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder for a finding: its rule, and the first of the places at which it looks.
   *
   * @param finding the finding, which has a place or names what it is about
   * @throws IllegalArgumentException if it has and names nothing, so that no waiver can cover it
   */
  public static Builder builder(Finding finding) {
    checkArgument(!Subjects.of(finding).isEmpty(), "%s looks at no place", finding.rule().id());
    return new Builder().ruleId(finding.rule().id()).place(Subjects.of(finding).get(0));
  }

  /** Returns who grants it (批准单位或文号), not blank. */
  public abstract String authority();

  /** Returns why (豁免理由), not blank. */
  public abstract String reason();

  /** Returns the last day on which it holds, inclusive (有效期截止日). */
  public abstract LocalDate lastDay();

  @Override
  @Value.Auxiliary
  public abstract Optional<String> about();

  /**
   * Returns whether a day is neither before the first nor after the last on which the waiver holds.
   *
   * @param date the date of an evaluation
   */
  public boolean isInForce(LocalDate date) {
    return !date.isAfter(lastDay()) && !firstDay().filter(date::isBefore).isPresent();
  }

  /** Returns whether a finding is no longer within the bound, or looks at other figures. */
  boolean isOutgrownBy(Finding finding) {
    return bound().filter(most -> !isWithin(finding.margin(), most)).isPresent()
        || figures().filter(were -> !were.equals(FigureFingerprint.of(finding))).isPresent();
  }

  private static boolean isWithin(Margin margin, Margin most) {
    return margin.isOff() && margin.type().equals(most.type()) && margin.units() <= most.units();
  }

  @Value.Check
  void check() {
    checkArgument(!ruleId().trim().isEmpty(), "a waiver of no rule");
    checkArgument(!place().trim().isEmpty(), "a waiver of %s at no place", ruleId());
    checkArgument(!authority().trim().isEmpty(), "no authority waives %s", ruleId());
    checkArgument(!reason().trim().isEmpty(), "no reason to waive %s", ruleId());
    checkArgument(
        !unit().filter(name -> name.trim().isEmpty()).isPresent(), "no unit of %s", ruleId());
    checkArgument(
        !firstDay().filter(lastDay()::isBefore).isPresent(),
        "a waiver of %s ends on %s, before it begins",
        ruleId(),
        lastDay());
    checkArgument(
        !bound().filter(most -> most.kind() != Margin.Kind.OFF).isPresent(),
        "no bound of %s: %s",
        ruleId(),
        bound());
  }

  /** Collects a waiver. Not thread-safe. */
  public static final class Builder extends ImmutableWaiver.Builder {
    Builder() {}

    /**
     * Sets the place.
     *
     * @param place the place
     */
    public Builder place(Place place) {
      return place(place.toString());
    }

    /**
     * Bounds the waiver by a finding: by how far it is off, or by its figures where that cannot be said.
     *
     * @param finding the finding for which it is granted
     */
    public Builder boundBy(Finding finding) {
      Optional<Margin> bound = FigureFingerprint.bound(finding);
      return bound.isPresent() ? bound(bound) : figures(FigureFingerprint.of(finding));
    }

    /**
     * Sets the fiscal year.
     *
     * @param year the year
     */
    public Builder fiscalYear(int year) {
      return fiscalYear(Year.of(year));
    }
  }
}
