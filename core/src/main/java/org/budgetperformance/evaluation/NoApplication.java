package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.budgetperformance.explanation.Declaration;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Submission;

/**
 * That a rule has nothing to be applied to (无适用对象), which holds for a submission only if none of its
 * declared checks has a first application there. Immutable and thread-safe.
 */
final class NoApplication implements Declaration {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Declaration> checks;
  private final Step nothing;

  private NoApplication(ImmutableList<Declaration> checks, Step nothing) {
    this.checks = checks;
    this.nothing = nothing;
  }

  /** Returns what a rule without applications says; empty if one of its checks is not declared. */
  static Optional<Declaration> of(Rule rule) {
    ImmutableList.Builder<Declaration> declared = ImmutableList.builder();
    for (Check check : rule.checks()) {
      if (!check.declaration().isPresent()) {
        return Optional.empty();
      }
      declared.add(check.declaration().get());
    }
    return Optional.of(new NoApplication(declared.build(), step(rule)));
  }

  /** Returns the tree of a rule without applications: nothing is there. */
  static Step step(Rule rule) {
    return Steps.of(Operation.PRESENT, rule.info().compares(), ImmutableList.of());
  }

  @Override
  public Optional<Step> tree(Submission submission, int application, String basis) {
    for (Declaration check : checks) {
      if (check.tree(submission, 0, basis).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.of(nothing);
  }

  @Override
  public Optional<Step> gap(Submission submission, int application, String basis) {
    return Optional.empty();
  }
}
