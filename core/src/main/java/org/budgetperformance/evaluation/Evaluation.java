package org.budgetperformance.evaluation;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.ScoringScheme;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Submission;

/**
 * What rules came to on a submission (核查结果): one outcome for every application of every rule.
 *
 * <p>It holds the submission, the rules and the outcomes; findings are made when asked for, by
 * running the one check again. Immutable and thread-safe.
 */
public final class Evaluation implements Serializable {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(finding -> String.valueOf(finding.places()))
          .thenComparing(finding -> finding.rule().id());
  private static final long serialVersionUID = 1L;

  private final String module;
  private final Submission submission;
  private final ImmutableList<Rule> rules;
  private final Outcomes outcomes;
  private final ImmutableMap<Integer, String> causes;
  @Nullable private final ScoringScheme scheme;

  Evaluation(
      String module,
      Submission submission,
      ImmutableList<Rule> rules,
      Outcomes outcomes,
      ImmutableMap<Integer, String> causes,
      @Nullable ScoringScheme scheme) {
    this.module = module;
    this.submission = submission;
    this.rules = rules;
    this.outcomes = outcomes;
    this.causes = causes;
    this.scheme = scheme;
  }

  /**
   * Runs rules over a submission.
   *
   * @param module what the rules are called, such as {@code hunan-2024 0.1.0}
   * @param submission the submission
   * @param rules the rules, in any order: none sees another's outcome
   * @param scheme how the jurisdiction scores, or null if it publishes no scoring
   */
  public static Evaluation run(
      String module,
      Submission submission,
      ImmutableList<Rule> rules,
      @Nullable ScoringScheme scheme) {
    return new Run(submission, rules).evaluate(module, scheme);
  }

  /** Returns what the rules are called: id and version of their module. */
  public String module() {
    return module;
  }

  /** Returns what was evaluated. */
  public Submission submission() {
    return submission;
  }

  /** Returns the rules in force. */
  public ImmutableList<Rule> rules() {
    return rules;
  }

  /** Returns every application of every rule, rule by rule. */
  public ImmutableList<Application> applications() {
    ImmutableList.Builder<Application> all = ImmutableList.builder();
    for (int i = 0; i < outcomes.size(); i++) {
      all.add(new Application(this, i));
    }
    return all.build();
  }

  /** Returns how many applications came to each outcome; outcomes that did not occur with 0. */
  public ImmutableMap<Outcome, Integer> counts() {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, 0);
    }
    for (int i = 0; i < outcomes.size(); i++) {
      counts.merge(outcomes.outcome(i), 1, Integer::sum);
    }
    return ImmutableMap.copyOf(counts);
  }

  /** Returns what failed, and rules that threw, by severity and then by place. */
  public ImmutableList<Finding> findings() {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (int i = 0; i < outcomes.size(); i++) {
      Outcome outcome = outcomes.outcome(i);
      if (outcome == Outcome.FAILED || outcome == Outcome.ERRORED) {
        findings.add(finding(i));
      }
    }
    return ImmutableList.sortedCopyOf(ORDER, findings.build());
  }

  /** Returns what could not be decided, naming the cells, by severity and then by place. */
  public ImmutableList<Finding> undecided() {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.outcome(i) == Outcome.UNDECIDED) {
        findings.add(finding(i));
      }
    }
    return ImmutableList.sortedCopyOf(ORDER, findings.build());
  }

  /** Returns whether there is a finding of severity ERROR that is not a rule's own failure. */
  public boolean hasErrors() {
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.outcome(i) == Outcome.FAILED
          && rules.get(outcomes.rule(i)).info().severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }

  /** Returns the scores of all forms that score, empty if the jurisdiction publishes no scoring. */
  public Optional<Scores> score() {
    return Optional.ofNullable(scheme).map(present -> Scores.of(submission, present));
  }

  Rule rule(int application) {
    return rules.get(outcomes.rule(application));
  }

  Outcome outcome(int application) {
    return outcomes.outcome(checkElementIndex(application, outcomes.size()));
  }

  Finding finding(int application) {
    Rule rule = rule(application);
    Finding.Builder finding = Finding.builder().rule(rule.info()).outcome(outcome(application));
    String cause = causes.get(application);
    if (cause != null) {
      return finding.margin(Margin.none()).cause(cause).build();
    }
    return Run.explain(finding, submission, rule, outcomes.numberWithinRule(application));
  }

  /** Returns the counts of the outcomes. */
  @Override
  public String toString() {
    return counts().toString();
  }
}
