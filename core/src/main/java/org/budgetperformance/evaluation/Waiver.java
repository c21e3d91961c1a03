package org.budgetperformance.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.LocalDate;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.submission.Place;
import org.immutables.value.Value;

/**
 * That an authority accepts what a rule finds at a place, until a day (豁免).
 *
 * <p>A waiver covers every failed application of its rule that looks at its place, and no other; what
 * could not be decided and a rule that threw are not waived. It is a plain value, so that a system
 * keeps it with its own data. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Waiver implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link #builder}. */
  Waiver() {}

  /** Returns a builder of which everything is required. */
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

  /** Returns the id of the rule (规则编号), such as {@code STD-F03}. */
  public abstract String ruleId();

  /**
   * Returns the place (数据位置) as it prints itself, such as {@code
   * department-form/indicator:整体支出控制额/score}; for a finding that has no place, such as that a
   * document is missing, the Chinese name of what it is about, such as 基础数据表.
   */
  public abstract String place();

  /** Returns who grants it (批准单位或文号), not blank. */
  public abstract String authority();

  /** Returns why (豁免理由), not blank. */
  public abstract String reason();

  /** Returns the last day on which it holds, inclusive (有效期截止日). */
  public abstract LocalDate lastDay();

  /**
   * Returns whether the waiver has not run out.
   *
   * @param date the date of an evaluation
   */
  public boolean isInForce(LocalDate date) {
    return !date.isAfter(lastDay());
  }

  boolean covers(Finding finding) {
    return finding.rule().id().equals(ruleId()) && Subjects.of(finding).contains(place());
  }

  @Value.Check
  void check() {
    checkArgument(!ruleId().trim().isEmpty(), "a waiver of no rule");
    checkArgument(!place().trim().isEmpty(), "a waiver of %s at no place", ruleId());
    checkArgument(!authority().trim().isEmpty(), "no authority waives %s", ruleId());
    checkArgument(!reason().trim().isEmpty(), "no reason to waive %s", ruleId());
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
  }
}
