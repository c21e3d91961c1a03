package org.budgetperformance.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.text.LocalizedText;
import org.immutables.value.Value;

/**
 * What a rule is called, how much it weighs and what it rests on (规则说明): pure data.
 *
 * <p>An id is stable over years: a rule that changes from one year to the next keeps it. Immutable
 * and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class RuleInfo implements Serializable {
  private static final CharMatcher ID =
      CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));
  private static final long serialVersionUID = 1L;

  /** Use {@link #builder}. */
  RuleInfo() {}

  /** Returns a builder of which everything but a message is required, at least one citation included. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what a rule without a message of its own is.
   *
   * @param id the id, such as {@code STD-X01}
   * @param severity the severity of a finding
   * @param title what it asks
   * @param fault what is wrong where it fails
   * @param compares what it compares
   * @param basis what it rests on
   */
  public static RuleInfo of(
      String id,
      Severity severity,
      LocalizedText title,
      LocalizedText fault,
      LocalizedText compares,
      Citation basis) {
    return builder()
        .id(id)
        .severity(severity)
        .title(title)
        .fault(fault)
        .compares(compares)
        .addCitations(basis)
        .build();
  }

  /** Returns the id (规则编号): upper-case letters, digits and hyphens, such as {@code HN-B01}. */
  public abstract String id();

  /**
   * Returns the ids under which former versions of its module had the rule (曾用编号), so that a comparison knows it
   * again; none for most, since an id stays.
   */
  public abstract ImmutableList<String> formerIds();

  /** Returns the title: what the rule asks (规则名称), such as 总得分各处一致. */
  public abstract LocalizedText title();

  /**
   * Returns the title of a finding: what is wrong where the rule fails (问题名称), such as 总得分不一致; the rule's
   * {@linkplain #title() title} unless it is set.
   */
  @Value.Default
  public LocalizedText fault() {
    return title();
  }

  /**
   * Returns the rule's own message of a finding; without one each check has its own. {@code {role}}
   * stands for the operands of a role and {@code {margin}} for how far the figures are off.
   */
  public abstract Optional<LocalizedText> message();

  /** Returns what the rule compares, as a line of a catalogue (比对内容). */
  public abstract LocalizedText compares();

  /** Returns the severity of a finding. */
  public abstract Severity severity();

  /**
   * Returns the ids of rules whose findings explain one of this rule in the same row (前因规则): such a finding
   * is then listed beneath the other.
   */
  public abstract ImmutableList<String> follows();

  /**
   * Returns the ids of rules whose findings explain one of this rule if a cell of it is among theirs (同格前因规则): what
   * looks at many rows rests on few of their cells.
   */
  public abstract ImmutableList<String> followsAtCell();

  /**
   * Returns the id of the rule with which its findings in one document are one, as far as they are no errors
   * (每份材料只提示一次); empty for most, whose findings are each their own.
   */
  public abstract Optional<String> onceADocumentWith();

  /**
   * Returns the names of the parameters of its module that it goes by (所用参数), as in {@code RuleModule.parameters()}; none
   * for most, and for a module that lacks one no more than that.
   */
  public abstract ImmutableList<String> parameters();

  /** Returns what the rule rests on, at least one. */
  public abstract ImmutableList<Citation> citations();

  @Value.Check
  void check() {
    checkArgument(!id().isEmpty() && ID.matchesAllOf(id()), "not a rule id: '%s'", id());
    checkArgument(!formerIds().contains(id()), "rule %s was always called so", id());
    checkArgument(!citations().isEmpty(), "rule %s cites nothing", id());
  }

  /** Collects a rule's data. Not thread-safe. */
  public static final class Builder extends ImmutableRuleInfo.Builder {
    Builder() {}
  }
}
