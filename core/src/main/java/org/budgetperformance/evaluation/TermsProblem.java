package org.budgetperformance.evaluation;

import java.io.Serializable;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A part of the terms that had no effect (未起作用的豁免或口径), so that nobody believes it had.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class TermsProblem implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link Evaluation#termsProblems()}. */
  TermsProblem() {}

  /** Why a part of the terms had no effect. */
  public enum Kind {
    /** The module has no rule with the id (规则不存在). */
    UNKNOWN_RULE,
    /** The last day of a waiver is before the date of the evaluation (豁免已过期). */
    EXPIRED,
    /** No application of the rule failed at the place of a waiver (豁免未用到). */
    UNUSED;
  }

  static TermsProblem of(Policy policy, String ruleId) {
    return ImmutableTermsProblem.builder()
        .kind(Kind.UNKNOWN_RULE)
        .ruleId(ruleId)
        .message(
            LocalizedText.of(
                "核查口径 " + policy.id() + " 所列规则 " + ruleId + " 在规则模块中不存在",
                "policy " + policy.id() + " lists " + ruleId + ", a rule that the module lacks"))
        .build();
  }

  static TermsProblem of(Kind kind, Waiver waiver, String zh, String en) {
    String rule = waiver.ruleId();
    return ImmutableTermsProblem.builder()
        .kind(kind)
        .ruleId(rule)
        .waiver(waiver)
        .message(
            LocalizedText.of(
                "对 " + rule + " 的豁免（" + waiver.place() + "）" + zh,
                "the waiver of " + rule + " (" + waiver.place() + ") " + en))
        .build();
  }

  /** Returns why it had no effect. */
  public abstract Kind kind();

  /** Returns the id of the rule that is meant. */
  public abstract String ruleId();

  /** Returns the waiver, empty if it is the policy that names the rule. */
  public abstract Optional<Waiver> waiver();

  /** Returns what to tell a person. */
  public abstract LocalizedText message();
}
