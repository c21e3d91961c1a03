package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
  private final ImmutableList<Rule> rules;
  private final Outcomes.Builder outcomes;
  private final ImmutableMap.Builder<Integer, String> causes = ImmutableMap.builder();

  Run(Submission submission, ImmutableList<Rule> rules) {
    this.submission = submission;
    this.rules = rules;
    this.outcomes = new Outcomes.Builder(rules.size());
  }

  Evaluation evaluate(String module, @Nullable ScoringScheme scheme) {
    Examination examination = Examination.deciding(outcomes::add);
    for (int i = 0; i < rules.size(); i++) {
      outcomes.beginRule();
      try {
        examine(rules.get(i), examination);
      } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
        causes.put(outcomes.size(), e.toString());
        outcomes.add(Outcome.ERRORED);
        examination = Examination.deciding(outcomes::add);
      }
      if (outcomes.ruleIsEmpty()) {
        outcomes.add(Outcome.NOT_APPLICABLE);
      }
    }
    return new Evaluation(module, submission, rules, outcomes.build(), causes.build(), scheme);
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
