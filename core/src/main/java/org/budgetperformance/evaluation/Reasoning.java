package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/** Runs a rule's checks again and keeps the trees of steps of its applications. */
final class Reasoning {
  private final Rule rule;
  private final List<Explanation> explanations;
  private final Examination examination;
  private LocalizedText label;

  private Reasoning(Rule rule, List<Explanation> explanations) {
    this.rule = rule;
    this.explanations = explanations;
    this.examination = Examination.reasoning(this::keep, basis(rule));
    this.label = rule.info().compares();
  }

  /**
   * Returns the trees of a rule's applications in their order.
   *
   * @param outcomes what the applications came to
   */
  static ImmutableList<Explanation> of(
      Rule rule, Submission submission, ImmutableList<Outcome> outcomes) {
    List<Explanation> explanations = new ArrayList<>();
    Reasoning reasoning = new Reasoning(rule, explanations);
    String cause = "";
    for (Check check : rule.checks()) {
      reasoning.label = check.compares();
      try {
        check.examine(submission, reasoning.examination);
      } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
        cause = e.toString();
        break;
      }
    }
    if (explanations.isEmpty() && cause.isEmpty()) {
      Step nothing = Steps.of(Operation.PRESENT, rule.info().compares(), ImmutableList.of());
      explanations.add(
          ImmutableExplanation.builder()
              .rule(rule.info())
              .outcome(Outcome.NOT_APPLICABLE)
              .verdict(nothing)
              .margin(Margin.none())
              .build());
    }
    for (int i = explanations.size(); i < outcomes.size(); i++) {
      explanations.add(withoutSteps(rule.info(), outcomes.get(i), cause));
    }
    return ImmutableList.copyOf(explanations);
  }

  /** An application after which, or in whose steps, something was thrown. */
  private static Explanation withoutSteps(RuleInfo rule, Outcome outcome, String cause) {
    boolean threw = outcome == Outcome.ERRORED;
    LocalizedText label =
        LocalizedText.of(
            (threw ? "规则自身出错：" : "计算步骤无法列出：") + cause,
            (threw ? "the rule threw " : "no steps can be shown: ") + cause);
    return ImmutableExplanation.builder()
        .rule(rule)
        .outcome(outcome)
        .verdict(Steps.asserted(label, Explanation.answer(outcome), ImmutableList.of()))
        .margin(Margin.none())
        .build();
  }

  private void keep(Outcome outcome) {
    explanations.add(
        ImmutableExplanation.builder()
            .rule(rule.info())
            .outcome(outcome)
            .verdict(examination.verdict(label))
            .margin(examination.margin())
            .gap(examination.gap())
            .build());
  }

  private static String basis(Rule rule) {
    return rule.info().citations().stream().map(Citation::words).collect(Collectors.joining("；"));
  }

  static Explanation ofError(RuleInfo rule, String cause) {
    return withoutSteps(rule, Outcome.ERRORED, cause);
  }
}
