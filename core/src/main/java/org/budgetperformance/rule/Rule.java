package org.budgetperformance.rule;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.text.LocalizedText;

/**
 * A rule (规则): its data and its check.
 *
 * <p>Immutable and thread-safe.
 */
public final class Rule implements Serializable {
  private static final long serialVersionUID = 1L;

  private final RuleInfo info;
  private final ImmutableList<Check> checks;

  private Rule(RuleInfo info, ImmutableList<Check> checks) {
    this.info = info;
    this.checks = checks;
  }

  /**
   * Returns a builder of a rule.
   *
   * @param id the id: upper-case letters, digits and hyphens
   * @param zh the Chinese title
   * @param en the English title
   * @throws IllegalArgumentException if a title is blank
   */
  public static Builder builder(String id, String zh, String en) {
    return new Builder(id, LocalizedText.of(zh, en));
  }

  /** Returns the rule's data. */
  public RuleInfo info() {
    return info;
  }

  /** Returns the checks, whose applications together are the rule's. */
  public ImmutableList<Check> checks() {
    return checks;
  }

  /**
   * Returns the message of what a check of this rule finds: the rule's own if it has one.
   *
   * @param check one of the checks
   * @param examination the run that has found it
   */
  public LocalizedText message(Check check, Examination examination) {
    return info.message().orElseGet(() -> examination.message(check.message()));
  }

  /**
   * Returns the message of what a check of this rule finds: the rule's own if it has one.
   *
   * @param check one of the checks
   */
  public LocalizedText message(Check check) {
    return info.message().orElseGet(check::message);
  }

  /**
   * Returns this rule with other data.
   *
   * @param newInfo the data
   */
  public Rule withInfo(RuleInfo newInfo) {
    return new Rule(newInfo, checks);
  }

  @Override
  public String toString() {
    return info.id() + " " + info.title().en();
  }

  /** Collects a rule. Not thread-safe. */
  public static final class Builder {
    private final String id;
    private final LocalizedText title;
    private final ImmutableSet.Builder<Citation> citations = ImmutableSet.builder();
    private final ImmutableList.Builder<Check> checks = ImmutableList.builder();
    private Severity severity = Severity.ERROR;
    private final ImmutableList.Builder<String> follows = ImmutableList.builder();
    private final ImmutableList.Builder<String> followsAtCell = ImmutableList.builder();
    private final ImmutableList.Builder<String> formerIds = ImmutableList.builder();
    private final ImmutableList.Builder<String> parameters = ImmutableList.builder();
    @Nullable private LocalizedText fault;
    @Nullable private LocalizedText message;
    @Nullable private String once;

    private Builder(String id, LocalizedText title) {
      this.id = checkNotNull(id, "id");
      this.title = title;
    }

    /** Sets the severity of a finding, {@link Severity#ERROR} if it is not set. */
    public Builder severity(Severity newSeverity) {
      severity = newSeverity;
      return this;
    }

    /**
     * Sets the title of what is wrong where the rule fails; without it the rule's own title stands there.
     *
     * @param zh the Chinese title, see {@link RuleInfo#fault()}
     * @param en the English title
     * @throws IllegalArgumentException if one is blank
     */
    public Builder fault(String zh, String en) {
      fault = LocalizedText.of(zh, en);
      return this;
    }

    /**
     * Sets the message of every finding; without it each check has its own.
     *
     * @param zh the Chinese message, see {@link RuleInfo#message()}
     * @param en the English message
     * @throws IllegalArgumentException if one is blank
     */
    public Builder message(String zh, String en) {
      message = LocalizedText.of(zh, en);
      return this;
    }

    /** Adds ids of rules whose findings explain one of this rule, see {@link RuleInfo#follows()}. */
    public Builder follows(String... causes) {
      follows.add(causes);
      return this;
    }

    /** Adds ids of rules whose findings explain one of this rule at a common cell, see {@link RuleInfo#followsAtCell()}. */
    public Builder followsAtCell(String... causes) {
      followsAtCell.add(causes);
      return this;
    }

    /** Makes findings that are no errors one in each document, with those of a rule, see {@link RuleInfo}. */
    public Builder onceADocumentWith(String otherId) {
      once = otherId;
      return this;
    }

    /** Adds ids that the rule had in former versions of its module, see {@link RuleInfo#formerIds()}. */
    public Builder formerIds(String... ids) {
      formerIds.add(ids);
      return this;
    }

    /** Adds names of parameters that the rule goes by, see {@link RuleInfo#parameters()}. */
    public Builder parameters(String... names) {
      parameters.add(names);
      return this;
    }

    /** Adds what the rule rests on; the same basis counts once. */
    public Builder cites(Citation... more) {
      citations.add(more);
      return this;
    }

    /** Adds checks. */
    public Builder checks(Check... more) {
      checks.add(more);
      return this;
    }

    /** Adds checks. */
    public Builder checks(Iterable<? extends Check> more) {
      checks.addAll(more);
      return this;
    }

    /**
     * Returns the rule.
     *
     * @throws IllegalStateException if it has no check
     * @throws IllegalArgumentException if it has no citation, its id has other characters, or the
     *     placeholders of a message are not the roles that its check declares
     */
    public Rule build() {
      ImmutableList<Check> list = checks.build();
      checkState(!list.isEmpty(), "rule %s checks nothing", id);
      for (Check check : list) {
        Placeholders.check(id, message == null ? check.message() : message, check.roles());
        check.otherMessages().forEach(other -> Placeholders.checkSome(id, other, check.roles()));
      }
      RuleInfo info =
          RuleInfo.builder()
              .id(id)
              .title(title)
              .fault(fault == null ? title : fault)
              .message(Optional.ofNullable(message))
              .compares(
                  Wording.list(
                      list.stream().map(Check::compares).collect(ImmutableList.toImmutableList())))
              .severity(severity)
              .follows(follows.build())
              .followsAtCell(followsAtCell.build())
              .parameters(parameters.build())
              .formerIds(formerIds.build())
              .onceADocumentWith(Optional.ofNullable(once))
              .citations(citations.build())
              .build();
      return new Rule(info, list);
    }
  }
}
