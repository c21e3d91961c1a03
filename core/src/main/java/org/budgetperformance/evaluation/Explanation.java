package org.budgetperformance.evaluation;

import com.google.common.annotations.Beta;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepText;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.StepVerifier;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Submission;
import org.immutables.value.Value;

/**
 * Why an application of a rule came to its outcome (判定过程): the tree of steps that leads to it.
 *
 * <p>The root of the tree answers yes for passed, no for failed and waived, open for undecided and
 * errored, nothing for not applicable. Immutable and thread-safe.
 */
@Beta
@Value.Immutable
@ValueStyle
public abstract class Explanation implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link Application#explanation()}. */
  Explanation() {}

  /** Returns the rule's data. */
  public abstract RuleInfo rule();

  /** Returns what the application came to. */
  public abstract Outcome outcome();

  /** Returns the root of the tree that leads to the outcome. */
  public abstract Step verdict();

  /** Returns how closely the figures satisfy the rule. */
  public abstract Margin margin();

  /** Returns the root of the tree that leads to the margin, where there is one. */
  public abstract Optional<Step> gap();

  /**
   * Does every step again, holds every figure against the submission, and the results against outcome
   * and margin.
   *
   * @param submission what was evaluated
   * @return what does not come out as it says; empty if everything does
   */
  public Optional<String> verify(Submission submission) {
    Optional<String> problem = StepVerifier.verify(verdict(), submission);
    if (!problem.isPresent() && !verdict().result().equals(StepValue.of(answer(outcome())))) {
      problem = Optional.of(rule().id() + " " + outcome() + ", but " + verdict());
    }
    if (!problem.isPresent() && gap().isPresent()) {
      problem = StepVerifier.verify(gap().get(), submission);
    }
    return problem.isPresent() || isMeasured()
        ? problem
        : Optional.of(rule().id() + " is off by " + margin() + ", but " + gap());
  }

  /** A waiver changes what an outcome is called, and not why it came to it. */
  abstract Explanation withOutcome(Outcome outcome);

  static Answer answer(Outcome outcome) {
    switch (outcome) {
      case PASSED:
        return Answer.YES;
      case FAILED:
      case WAIVED:
        return Answer.NO;
      case NOT_APPLICABLE:
        return Answer.NOTHING;
      default:
        return Answer.OPEN;
    }
  }

  /** Returns whether the tree of the margin leads to it; where nothing is measured none need be. */
  private boolean isMeasured() {
    if (margin().kind() == Margin.Kind.NONE) {
      return true;
    }
    long perOne = margin().type().map(FigureType::unitsPerOne).orElse(1L);
    Fraction units = Fraction.of(margin().units(), perOne);
    return gap()
        .flatMap(step -> step.result().number())
        .flatMap(Extent::number)
        .filter(number -> number.equals(units) || (isUtmost() && number.compareTo(units) > 0))
        .isPresent();
  }

  /** A margin is never more than a {@code long} of units. */
  private boolean isUtmost() {
    return margin().units() == Long.MAX_VALUE;
  }

  /**
   * Returns outcome and tree as an indented text, each line ended by a line feed.
   *
   * @param locale Chinese, or English for any other language
   */
  public String text(Locale locale) {
    String title = rule().id() + " " + rule().title().in(locale) + ": " + outcome() + "\n";
    return title
        + gap()
            .map(step -> StepText.of(locale, verdict(), step))
            .orElseGet(() -> StepText.of(locale, verdict()));
  }
}
