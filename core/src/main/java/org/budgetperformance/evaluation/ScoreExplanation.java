package org.budgetperformance.evaluation;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepText;
import org.budgetperformance.explanation.StepVerifier;
import org.budgetperformance.submission.Submission;
import org.immutables.value.Value;

/**
 * Why rules support a score (得分计算过程): the tree of steps that leads to its range.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ScoreExplanation implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link Evaluation#explain(FormScore)}. */
  ScoreExplanation() {}

  /** Returns the range that is supported. */
  public abstract PointsRange supported();

  /** Returns the root of the tree that leads to it. */
  public abstract Step tree();

  /**
   * Does every step again, holds every figure against the submission, and the result against the
   * range.
   *
   * @param submission what was evaluated
   * @return what does not come out as it says; empty if everything does
   */
  public Optional<String> verify(Submission submission) {
    Optional<String> problem = StepVerifier.verify(tree(), submission);
    Extent range =
        Extent.between(
            Fraction.of(supported().min().hundredths(), 100),
            Fraction.of(supported().max().hundredths(), 100));
    return problem.isPresent() || tree().result().number().filter(range::equals).isPresent()
        ? problem
        : Optional.of(supported() + " is supported, but " + tree());
  }

  /**
   * Returns the tree as an indented text, each line ended by a line feed.
   *
   * @param locale Chinese, or English for any other language
   */
  public String text(Locale locale) {
    return StepText.of(tree(), locale);
  }
}
