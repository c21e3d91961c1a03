package org.budgetperformance.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.Nullable;
import org.budgetperformance.check.RuleRun;
import org.budgetperformance.check.RuleSet;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Submission;

/** One run of rules over a submission. */
final class Run {
  private final Submission submission;
  private final RuleSet module;
  private final RuleSet rules;
  private final EvaluationTerms terms;
  private final RuleRun run;
  private final Outcomes.Builder outcomes;
  @Nullable private Map<Integer, String> causes;

  Run(Submission submission, RuleSet module, EvaluationTerms terms) {
    this.submission = submission;
    this.module = module;
    this.terms = terms;
    this.rules = terms.policy().map(policy -> inForce(policy, submission, module)).orElse(module);
    this.run = rules.over(submission);
    this.outcomes = new Outcomes.Builder(rules.rules().size(), run.likelyApplications());
  }

  private static RuleSet inForce(Policy policy, Submission submission, RuleSet rules) {
    checkArgument(
        policy.appliesTo(submission),
        "policy %s is for division %s in %s, not for %s in %s",
        policy.id(),
        policy.division(),
        policy.fiscalYears(),
        submission.division().map(Object::toString).orElse("an unnamed division"),
        submission.fiscalYear());
    return rules.with(policy.apply(rules.rules()));
  }

  Evaluation evaluate(String name, @Nullable ScoringScheme scheme) {
    Examination examination = null;
    ImmutableList<Rule> inForce = rules.rules();
    boolean waivers = !terms.waiversInForce().isEmpty();
    for (int i = 0; i < inForce.size(); i++) {
      int first = outcomes.size();
      outcomes.beginRule();
      Outcome decided = run.decided(i);
      if (decided != null) {
        outcomes.ended(decided);
      } else {
        examination = examine(i, examination);
      }
      if (waivers && terms.waiversInForce().containsKey(inForce.get(i).info().id())) {
        waive(inForce.get(i), first);
      }
    }
    return new Evaluation(
        name,
        submission,
        module.rules(),
        inForce,
        terms,
        outcomes.build(),
        causes == null ? ImmutableMap.of() : ImmutableMap.copyOf(causes),
        scheme);
  }

  /** Runs a rule, and returns the examination for the next one. */
  @Nullable
  private Examination examine(int rule, @Nullable Examination last) {
    Examination examination = last == null ? Examination.deciding(outcomes) : last;
    try {
      run.examine(rule, examination);
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      threw(e);
      examination = null; // it may be in the middle of an application
    }
    if (outcomes.ruleIsEmpty()) {
      outcomes.ended(Outcome.NOT_APPLICABLE);
    }
    return examination;
  }

  private void threw(Throwable cause) {
    if (causes == null) {
      causes = new LinkedHashMap<>();
    }
    causes.put(outcomes.size(), cause.toString());
    outcomes.ended(Outcome.ERRORED);
  }

  /** Waives those of a rule's failed applications that a waiver covers. */
  private void waive(Rule rule, int first) {
    for (int i = first; i < outcomes.size(); i++) {
      if (outcomes.outcome(i) == Outcome.FAILED) {
        Finding.Builder finding = Finding.builder().rule(rule.info()).outcome(Outcome.FAILED);
        if (!terms.waiversOf(explain(finding, submission, rule, i - first)).isEmpty()) {
          outcomes.waive(i);
        }
      }
    }
  }

  /** Runs a rule's checks again and keeps the figures of one application. */
  static Finding explain(
      Finding.Builder finding, Submission submission, Rule rule, int application) {
    Examination examination = Examination.explaining(application);
    ImmutableList<Check> checks = rule.checks();
    for (int i = 0; i < checks.size() && !examination.hasExplained(); i++) {
      try {
        checks.get(i).examine(submission, examination);
      } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
        // What a later application throws was recorded as its own outcome when the rule first ran.
      }
      finding.template(rule.message(checks.get(i)));
    }
    return finding.operands(examination.operands()).margin(examination.margin()).build();
  }
}
