package org.budgetperformance.module;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.Evaluator;
import org.budgetperformance.evaluation.Validity;
import org.budgetperformance.evaluation.ValidityException;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.standard.ReviewLimits;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.FiscalYears;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.PersonalDetails;
import org.immutables.value.Value;

/**
 * What one jurisdiction asks of the submissions of some years (规则模块): rules, scoring, and a reader
 * of its reports.
 *
 * <p>A module can be based on another, so that a county's notice is a thin layer over its province's
 * rules. Immutable, thread-safe and serialisable.
 */
@Value.Immutable
@ValueStyle
public abstract class RuleModule implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link #builder}. */
  RuleModule() {}

  /**
   * Returns a builder of a module of which id, version, jurisdiction and years are required.
   *
   * @param id the stable id, such as {@code hunan-2024}
   */
  public static Builder builder(String id) {
    return new Builder().id(id);
  }

  /** Returns the stable id, such as {@code hunan-2024}. */
  public abstract String id();

  /** Returns the version of the module. */
  public abstract String version();

  /** Returns the division whose submissions it judges, with all divisions below it. */
  public abstract DivisionCode division();

  /** Returns whether it is for no division in particular, and asks only what holds anywhere (全国通用). */
  public boolean isNational() {
    return division().equals(DivisionCode.NATION);
  }

  /** Returns the name of the division. */
  public abstract LocalizedText divisionName();

  /** Returns the fiscal years for which it holds. */
  public abstract FiscalYears fiscalYears();

  /** Returns the documents that the module is about, whether or not their texts were read. */
  public abstract ImmutableList<Citation> citations();

  /** Returns how the jurisdiction scores, empty if it publishes no points. */
  public abstract Optional<ScoringScheme> scoring();

  /** Returns from where on a reviewer asks for a reason, if the jurisdiction's rules need it. */
  public abstract Optional<ReviewLimits> limits();

  /** Returns all parameters by their names, each with its basis (参数). */
  @Value.Lazy
  public ImmutableMap<String, Parameter<?>> parameters() {
    ImmutableMap.Builder<String, Parameter<?>> all = ImmutableMap.builder();
    scoring().ifPresent(scheme -> all.putAll(scheme.parameters()));
    limits().ifPresent(limits -> all.putAll(limits.parameters()));
    return all.build();
  }

  /** Returns why parameters are used beyond what they were confirmed for, if any are (未确认的理由). */
  public abstract Optional<LocalizedText> unconfirmedBecause();

  /** Returns for whom and when the module holds, with what of it is not confirmed (适用范围). */
  @Value.Lazy
  public Validity validity() {
    return Validity.builder()
        .division(division())
        .divisionName(divisionName())
        .fiscalYears(fiscalYears())
        .parameters(parameters())
        .unconfirmedBecause(unconfirmedBecause())
        .build();
  }

  /** Returns the reader of the jurisdiction's reports, if the module has one. */
  public abstract Optional<SubmissionReader> reader();

  /** Returns the rules in force; their order does not matter. */
  public abstract ImmutableList<Rule> rules();

  /** Returns what evaluations call the module: its id and version. */
  @Value.Lazy
  String name() {
    return id() + " " + version();
  }

  /** Returns the rules made ready to be run. */
  @Value.Lazy
  Evaluator evaluator() {
    return Evaluator.of(name(), rules(), scoring().orElse(null))
        .valid(validity())
        .hiding(reader().map(SubmissionReader::personalDetails).orElse(PersonalDetails.known()));
  }

  /**
   * Returns the ids of rules that are not in force, each with the reason (不采用的规则及理由): standard ones that the module
   * takes but for these, those of the module that it is based on, and those that this one had removed.
   */
  public abstract ImmutableMap<String, String> removed();

  /**
   * Runs the rules over a submission, also if they {@linkplain Evaluation#validity() may not hold} for it.
   *
   * @param submission the submission
   */
  public Evaluation evaluate(Submission submission) {
    return evaluate(submission, EvaluationTerms.none());
  }

  /**
   * Runs the rules over a submission under terms: as of a date, under a policy, with waivers.
   *
   * @param submission the submission
   * @param terms date, policy, waivers, and whether they are strict
   * @throws ValidityException if the terms are strict and the rules may not hold for the submission
   * @throws IllegalArgumentException if the policy is for another division or year than the submission
   */
  public Evaluation evaluate(Submission submission, EvaluationTerms terms) {
    return evaluator().evaluate(submission, terms);
  }

  /**
   * Runs the rules over one form alone, as while a clerk fills it in; rules that compare documents
   * do not apply. The fiscal year is the last of the module.
   *
   * @param form the form
   */
  public Evaluation evaluate(SelfEvaluationForm form) {
    return evaluate(form, EvaluationTerms.none());
  }

  /**
   * Runs the rules over one form alone under terms.
   *
   * @param form the form
   * @param terms date, policy, waivers, and whether they are strict
   * @throws ValidityException if the terms are strict and the rules may not hold for the submission
   * @throws IllegalArgumentException if the policy is not for the last year of the module
   */
  public Evaluation evaluate(SelfEvaluationForm form, EvaluationTerms terms) {
    return evaluate(Submission.of(form, fiscalYears().last()), terms);
  }

  @Value.Check
  void check() {
    Set<String> ids = new HashSet<>();
    for (Rule rule : rules()) {
      checkArgument(ids.add(rule.info().id()), "two rules have the id %s", rule.info().id());
    }
    for (Rule rule : rules()) {
      for (String former : rule.info().formerIds()) {
        checkArgument(ids.add(former), "%s is what two rules are or were called", former);
      }
    }
  }

  /** Collects a module. Not thread-safe. */
  public static final class Builder extends ImmutableRuleModule.Builder {
    private static final ImmutableList<String> NONE = ImmutableList.of();

    private final Map<String, Rule> inherited = new LinkedHashMap<>();
    private final Set<Rule> taken = Sets.newIdentityHashSet();
    private final Map<String, Parameter<?>> given = new LinkedHashMap<>();
    private final Map<String, String> removedByBase = new LinkedHashMap<>();
    private final Map<String, String> removedHere = new LinkedHashMap<>();

    Builder() {}

    /**
     * Takes scoring, limits, reader, documents and rules of another module, and what it removed; what is set after this
     * is the module's own.
     *
     * @param base the module to be based on
     */
    public Builder basedOn(RuleModule base) {
      base.rules().forEach(rule -> inherited.put(rule.info().id(), rule));
      taken.addAll(base.rules());
      given.putAll(base.parameters());
      removedByBase.putAll(base.removed());
      addAllCitations(base.citations());
      base.scoring().ifPresent(this::scoring);
      base.limits().ifPresent(this::limits);
      base.reader().ifPresent(this::reader);
      base.unconfirmedBecause().ifPresent(this::unconfirmedBecause);
      return this;
    }

    /**
     * Puts a rule in the place of the inherited one with the same id.
     *
     * @param rule the rule
     * @throws IllegalArgumentException if no rule with this id was inherited
     */
    public Builder replace(Rule rule) {
      checkArgument(inherited.containsKey(rule.info().id()), "no rule %s", rule.info().id());
      inherited.put(rule.info().id(), rule);
      return this;
    }

    /**
     * Puts rules in the place of the inherited ones with the same ids, as those of another scoring
     * scheme.
     *
     * @param rules the rules
     * @throws IllegalArgumentException if no rule with one of the ids was inherited
     */
    public Builder replaceAll(Iterable<Rule> rules) {
      rules.forEach(this::replace);
      return this;
    }

    /**
     * Leaves out a rule, be it inherited or one of a list that is added, such as the standard rules; {@link #build}
     * refuses an id that no rule has.
     *
     * @param ruleId the rule's id
     * @param reason why the jurisdiction does not want it, kept in {@link RuleModule#removed()}
     * @throws IllegalArgumentException if the reason is blank
     */
    public Builder remove(String ruleId, String reason) {
      checkArgument(!reason.trim().isEmpty(), "no reason to remove %s", ruleId);
      removedHere.put(ruleId, reason);
      return this;
    }

    /**
     * Says for whom the rules hold.
     *
     * @param code the code of the division
     * @param zh its Chinese name
     * @param en its English name
     * @throws IllegalArgumentException if no division can have the code or a name is blank
     */
    public Builder jurisdiction(String code, String zh, String en) {
      return division(DivisionCode.of(code)).divisionName(LocalizedText.of(zh, en));
    }

    /**
     * Says for which fiscal years the rules hold.
     *
     * @param first the first year, inclusive
     * @param last the last year, inclusive
     * @throws IllegalArgumentException if the last year is before the first
     */
    public Builder fiscalYears(int first, int last) {
      return fiscalYears(FiscalYears.of(first, last));
    }

    /**
     * Says why parameters are used beyond what they were confirmed for, as the contract asks.
     *
     * @param zh the reason in Chinese
     * @param en the reason in English
     * @throws IllegalArgumentException if one of them is blank
     */
    public Builder unconfirmedBecause(String zh, String en) {
      return unconfirmedBecause(LocalizedText.of(zh, en));
    }

    /**
     * Returns the module.
     *
     * @throws IllegalArgumentException if two rules have one id, if none has one that is to be removed, or if an
     *     inherited rule goes by a parameter that this module sets otherwise
     */
    @Override
    public RuleModule build() {
      addAllRules(inherited.values());
      inherited.clear();
      ImmutableRuleModule all = (ImmutableRuleModule) super.build();
      Set<String> ids = new HashSet<>();
      all.rules().forEach(rule -> ids.add(rule.info().id()));
      removedHere.keySet().forEach(id -> checkArgument(ids.contains(id), "no rule %s", id));
      Map<String, String> removed = new LinkedHashMap<>(removedByBase);
      removed.putAll(all.removed());
      removed.keySet().removeAll(ids); // one that was taken up again
      removed.putAll(removedHere);
      ImmutableRuleModule module =
          all.withRemoved(removed)
              .withRules(
                  Iterables.filter(all.rules(), rule -> !removed.containsKey(rule.info().id())));
      module.rules().forEach(rule -> checkParameters(rule, module));
      return module;
    }

    /** A rule holds its parameters, so one that is inherited would go on to judge by those of the base. */
    private void checkParameters(Rule rule, RuleModule module) {
      for (String name : taken.contains(rule) ? rule.info().parameters() : NONE) {
        checkArgument(
            Objects.equals(given.get(name), module.parameters().get(name)),
            "%s goes by the %s of the module that %s is based on, which sets its own: replace the"
                + " rule, or base the module on rules of its own scoring and limits, as"
                + " NationalRules.module(scoring, limits)",
            rule.info().id(),
            name,
            module.id());
      }
    }
  }
}
