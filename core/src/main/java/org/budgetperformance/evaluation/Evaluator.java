package org.budgetperformance.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.PersonalDetails;

/**
 * Rules ready to be run over one submission after the other (核查器): compiled once, where {@link
 * Evaluation#run} compiles them each time. Immutable and thread-safe.
 */
public final class Evaluator {
  private final String module;
  private final Plan plan;
  @Nullable private final ScoringScheme scheme;
  @Nullable private final Validity validity;
  private final PersonalDetails details;

  private Evaluator(
      String module,
      Plan plan,
      @Nullable ScoringScheme scheme,
      @Nullable Validity validity,
      PersonalDetails details) {
    this.module = module;
    this.plan = plan;
    this.scheme = scheme;
    this.validity = validity;
    this.details = details;
  }

  /**
   * Makes rules ready.
   *
   * @param module what the rules are called, such as {@code hunan-2024 0.1.0}
   * @param rules the rules, in any order: none sees another's outcome
   * @param scheme how the jurisdiction scores, or null if it publishes no scoring
   */
  public static Evaluator of(
      String module, ImmutableList<Rule> rules, @Nullable ScoringScheme scheme) {
    return new Evaluator(
        checkNotNull(module, "module"), Plan.of(rules), scheme, null, PersonalDetails.known());
  }

  /**
   * Returns these rules with for whom and when they hold; without that nothing is said of it.
   *
   * @param of for whom and when they hold
   */
  public Evaluator valid(Validity of) {
    return new Evaluator(module, plan, scheme, checkNotNull(of, "validity"), details);
  }

  /**
   * Returns these rules with how personal details are known in what is told of their evaluations.
   *
   * @param newDetails how they are known
   */
  public Evaluator hiding(PersonalDetails newDetails) {
    return new Evaluator(module, plan, scheme, validity, checkNotNull(newDetails, "details"));
  }

  /**
   * Runs the rules over a submission.
   *
   * @param submitted the submission
   * @param terms date, policy, waivers, whether they are strict, and the stage
   * @throws ValidityException if the terms are strict and the rules may not hold for the submission
   * @throws IllegalArgumentException if the policy does not {@linkplain Policy#appliesTo apply} to the
   *     submission: an evaluation that said it ran under it would mislead, and so would one without
   */
  public Evaluation evaluate(Submission submitted, EvaluationTerms terms) {
    Submission submission = submitted.withStage(terms.stage());
    refuse(submission, terms);
    Plan inForce = plan;
    WaiversInForce waivers = WaiversInForce.NONE;
    if (terms.policy().isPresent() || !terms.waivers().isEmpty()) {
      PersonalDetails known = Evaluation.personalDetails(submission, details);
      TermsScope scope = terms.scope(submission, known);
      inForce = terms.policy().map(policy -> under(policy, submission, scope)).orElse(plan);
      waivers = WaiversInForce.of(terms.waivers(), scope, known);
    }
    Sweep sweep = new Sweep(inForce, submission);
    for (int i = 0; i < inForce.rules().size(); i++) {
      int first = sweep.outcomes().size();
      sweep.run(i);
      if (waivers.areFor(inForce.rules().get(i).info().id())) {
        waive(inForce.rules().get(i), first, sweep.outcomes(), submission, waivers);
      }
    }
    inForce.applications(sweep.outcomes().size());
    return new Evaluation(
        module,
        submission,
        plan.rules(),
        inForce.rules(),
        terms,
        sweep.outcomes().build(),
        sweep.causes(),
        scheme,
        validity,
        details);
  }

  private void refuse(Submission submission, EvaluationTerms terms) {
    if (terms.isStrict()) {
      ImmutableList<ValidityNotice> notices = terms.causes(validity, submission);
      if (!notices.isEmpty()) {
        throw new ValidityException(module, notices);
      }
    }
  }

  private Plan under(Policy policy, Submission submission, TermsScope scope) {
    checkArgument(
        policy.appliesTo(submission),
        "policy %s is for division %s in %s, not for %s in %s",
        policy.id(),
        policy.division(),
        policy.fiscalYears(),
        submission.division().map(Object::toString).orElse("an unnamed division"),
        submission.fiscalYear());
    return scope.refuses(policy).isPresent() ? plan : plan.with(policy.apply(plan.rules()));
  }

  /** Waives those of a rule's failed applications that a waiver covers. */
  private static void waive(
      Rule rule,
      int first,
      Outcomes.Builder outcomes,
      Submission submission,
      WaiversInForce waivers) {
    for (int i = first; i < outcomes.size(); i++) {
      if (outcomes.outcome(i) == Outcome.FAILED
          && !waivers
              .covering(
                  Rerun.finding(rule, submission, i - first, Outcome.FAILED, i, OwnPlaces.NONE))
              .isEmpty()) {
        outcomes.waive(i);
      }
    }
  }

  @Override
  public String toString() {
    return module + " of " + plan.rules().size() + " rules";
  }
}
