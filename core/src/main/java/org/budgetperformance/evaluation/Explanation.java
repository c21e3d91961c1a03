package org.budgetperformance.evaluation;

import com.google.common.annotations.Beta;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.explanation.Declaration;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepText;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.StepVerifier;
import org.budgetperformance.rule.Citation;
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

  /** Returns what the check says that it does, empty where a check is not declared. */
  @Value.Auxiliary
  abstract Optional<Declaration> declaration();

  /** Returns the number of the application within its check. */
  @Value.Auxiliary
  @Value.Default
  int number() {
    return 0;
  }

  /**
   * Returns the same explanation with another tree, right or wrong.
   *
   * @param other the root of the tree
   */
  public abstract Explanation withVerdict(Step other);

  /**
   * Returns the same explanation with another tree of the margin, right or wrong.
   *
   * @param other the root of the tree
   */
  public abstract Explanation withGap(Step other);

  /**
   * Does every step again, holds every figure and every word against the submission, the tree against what
   * the check declares and all rows that the submission has, and the results against outcome and margin.
   * No check is run and no other outcome is looked at.
   *
   * @param submission what was evaluated
   * @return what does not come out as it says; empty if everything does
   */
  public Optional<String> verify(Submission submission) {
    Submission rounded = submission.rounded();
    return Stream.<Supplier<Optional<String>>>of(
            () -> StepVerifier.verify(verdict(), rounded),
            () -> answers(verdict()),
            () -> declared(submission),
            () -> gap().flatMap(step -> StepVerifier.verify(step, rounded)),
            this::measured)
        .map(Supplier::get)
        .filter(Optional::isPresent)
        .findFirst()
        .orElse(Optional.empty());
  }

  private Optional<String> answers(Step root) {
    return root.result().equals(StepValue.of(outcome().answer()))
        ? Optional.empty()
        : Optional.of(rule().id() + " " + outcome() + ", but " + root);
  }

  /** Holds both trees against the declaration. A tree that cannot be made again is none. */
  private Optional<String> declared(Submission submission) {
    if (!declaration().isPresent()) {
      return Optional.empty();
    }
    try {
      Optional<Step> tree = declaration().get().tree(submission, number(), basis());
      if (!tree.equals(Optional.of(verdict()))) {
        return Optional.of(rule().id() + " declares " + tree + ", not " + verdict());
      }
      return gap().isPresent()
              && !gap().equals(declaration().get().gap(submission, number(), basis()))
          ? Optional.of(rule().id() + " does not measure " + gap().get())
          : Optional.empty();
    } catch (IllegalArgumentException | ArithmeticException e) {
      return Optional.of(rule().id() + ": " + e.getMessage());
    }
  }

  private Optional<String> measured() {
    return isMeasured()
        ? Optional.empty()
        : Optional.of(rule().id() + " is off by " + margin() + ", but " + gap());
  }

  private String basis() {
    return basis(rule());
  }

  /** Returns what a rule rests on, as stands beside its parameters. */
  static String basis(RuleInfo rule) {
    return rule.citations().stream().map(Citation::words).collect(Collectors.joining("；"));
  }

  /** Returns whether the tree of the margin leads to it; where nothing is measured none need be. */
  private boolean isMeasured() {
    boolean unmeasured = !margin().type().isPresent() && !gap().isPresent();
    if (margin().kind() == Margin.Kind.NONE
        || (margin().kind() == Margin.Kind.PLACES && unmeasured)) {
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
