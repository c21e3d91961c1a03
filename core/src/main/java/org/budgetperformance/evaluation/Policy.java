package org.budgetperformance.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.FiscalYears;
import org.budgetperformance.submission.Submission;
import org.immutables.value.Value;

/**
 * How a jurisdiction wants the rules of some years taken (核查口径): severities regraded, rules switched
 * off with a reason.
 *
 * <p>It changes no rule, only what a finding weighs and which rules run. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Policy implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link #builder}. */
  Policy() {}

  /**
   * Returns a builder of a policy of which id, division and years are required.
   *
   * @param id the stable id, by which evaluations and reports name it, not blank
   */
  public static Builder builder(String id) {
    return new Builder().id(id);
  }

  /** Returns the stable id, such as {@code huaihua-2025}. */
  public abstract String id();

  /** Returns the division for whose submissions it holds, with all divisions below it. */
  public abstract DivisionCode division();

  /** Returns the fiscal years for which it holds. */
  public abstract FiscalYears fiscalYears();

  /** Returns the unit for which alone it holds (预算单位名称), empty for all of the division. */
  public abstract Optional<String> unit();

  /** Returns the first day on which it holds, inclusive (生效日), empty if any before the last will do. */
  public abstract Optional<LocalDate> firstDay();

  /** Returns the last day on which it holds, inclusive (有效期截止日), empty if any after the first will do. */
  public abstract Optional<LocalDate> lastDay();

  /** Returns the severities that rules have instead of their own, by rule id (调整级别). */
  public abstract ImmutableMap<String, Severity> regraded();

  /** Returns why rules are switched off, by rule id (停用规则及理由). */
  public abstract ImmutableMap<String, String> switchedOff();

  /**
   * Returns whether the policy is for a submission, by division and year; whether it holds on a day and for the unit its
   * evaluation decides, and tells where it does not.
   *
   * <p>A submission that names no division, such as one form alone, is the caller's to assign: then
   * only the year decides.
   *
   * @param submission the submission
   */
  public boolean appliesTo(Submission submission) {
    return fiscalYears().contains(submission.fiscalYear())
        && submission.division().map(code -> code.isWithin(division())).orElse(true);
  }

  /** Returns which of some rules still run, with the severities that they then have. */
  public ImmutableList<Rule> apply(ImmutableList<Rule> rules) {
    return rules.stream()
        .filter(rule -> !switchedOff().containsKey(rule.info().id()))
        .map(this::regrade)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns which of some rules are switched off, with the reason. */
  public ImmutableMap<RuleInfo, String> switchedOff(ImmutableList<Rule> rules) {
    ImmutableMap.Builder<RuleInfo, String> off = ImmutableMap.builder();
    for (Rule rule : rules) {
      String reason = switchedOff().get(rule.info().id());
      if (reason != null) {
        off.put(rule.info(), reason);
      }
    }
    return off.build();
  }

  private Rule regrade(Rule rule) {
    Severity severity = regraded().get(rule.info().id());
    return severity == null
        ? rule
        : rule.withInfo(RuleInfo.builder().from(rule.info()).severity(severity).build());
  }

  @Value.Check
  void check() {
    checkArgument(!id().trim().isEmpty(), "a policy without an id");
    Set<String> both = Sets.intersection(regraded().keySet(), switchedOff().keySet());
    checkArgument(
        !firstDay().filter(first -> lastDay().filter(first::isAfter).isPresent()).isPresent(),
        "policy %s ends before it begins",
        id());
    checkArgument(both.isEmpty(), "policy %s regrades and switches off %s", id(), both);
    switchedOff()
        .forEach(
            (rule, reason) ->
                checkArgument(
                    !reason.trim().isEmpty(), "policy %s: no reason to switch off %s", id(), rule));
  }

  /** Collects a policy. Not thread-safe. */
  public static final class Builder extends ImmutablePolicy.Builder {
    Builder() {}

    /**
     * Says for which division the policy holds.
     *
     * @param code the code of the division
     * @throws IllegalArgumentException if no division can have the code
     */
    public Builder division(String code) {
      return division(DivisionCode.of(code));
    }

    /**
     * Says for which fiscal years the policy holds.
     *
     * @param first the first year, inclusive
     * @param last the last year, inclusive
     * @throws IllegalArgumentException if the last year is before the first
     */
    public Builder fiscalYears(int first, int last) {
      return fiscalYears(FiscalYears.of(first, last));
    }

    /**
     * Gives a rule another severity.
     *
     * @param ruleId the rule's id
     * @param severity what its findings weigh
     */
    public Builder regrade(String ruleId, Severity severity) {
      return putRegraded(ruleId, severity);
    }

    /**
     * Switches a rule off.
     *
     * @param ruleId the rule's id
     * @param reason why, not blank
     */
    public Builder switchOff(String ruleId, String reason) {
      return putSwitchedOff(ruleId, reason);
    }
  }
}
