package org.budgetperformance.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.Nullable;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.ScoringScheme;
import org.budgetperformance.submission.Submission;

/** One run of rules over a submission. */
final class Run {
  private final Submission submission;
  private final ImmutableList<Rule> moduleRules;
  private final ImmutableList<Rule> rules;
  private final EvaluationTerms terms;
  private final Outcomes.Builder outcomes;
  private final Map<Integer, String> causes = new LinkedHashMap<>();

  Run(Submission submission, ImmutableList<Rule> moduleRules, EvaluationTerms terms) {
    this.submission = submission;
    this.moduleRules = moduleRules;
    this.terms = terms;
    this.rules =
        terms.policy().map(policy -> inForce(policy, submission, moduleRules)).orElse(moduleRules);
    this.outcomes = new Outcomes.Builder(rules.size());
  }

  private static ImmutableList<Rule> inForce(
      Policy policy, Submission submission, ImmutableList<Rule> rules) {
    checkArgument(
        policy.appliesTo(submission),
        "policy %s is for division %s in %s, not for %s in %s",
        policy.id(),
        policy.division(),
        policy.fiscalYears(),
        submission.division().map(Object::toString).orElse("an unnamed division"),
        submission.fiscalYear());
    return policy.apply(rules);
  }

  Evaluation evaluate(String module, @Nullable ScoringScheme scheme) {
    Examination examination = Examination.deciding(outcomes);
    boolean waivers = !terms.waiversInForce().isEmpty();
    for (int i = 0; i < rules.size(); i++) {
      int first = outcomes.size();
      outcomes.beginRule();
      try {
        examine(rules.get(i), examination);
      } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
        causes.put(outcomes.size(), e.toString());
        outcomes.ended(Outcome.ERRORED);
        examination = Examination.deciding(outcomes);
      }
      if (outcomes.ruleIsEmpty()) {
        outcomes.ended(Outcome.NOT_APPLICABLE);
      }
      if (waivers && terms.waiversInForce().containsKey(rules.get(i).info().id())) {
        waive(rules.get(i), first);
      }
    }
    return new Evaluation(
        module,
        submission,
        moduleRules,
        rules,
        terms,
        outcomes.build(),
        ImmutableMap.copyOf(causes),
        scheme);
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

  private void examine(Rule rule, Examination examination) {
    ImmutableList<Check> checks = rule.checks();
    for (int i = 0; i < checks.size(); i++) {
      checks.get(i).examine(submission, examination);
      examination.finish();
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
