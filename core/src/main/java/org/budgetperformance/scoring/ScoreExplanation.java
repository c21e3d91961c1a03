package org.budgetperformance.scoring;

import com.google.common.annotations.Beta;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepText;
import org.budgetperformance.explanation.StepVerifier;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.immutables.value.Value;

/**
 * Why rules support a score (得分计算过程): the tree of steps that leads to its range.
 *
 * <p>Immutable and thread-safe.
 */
@Beta
@Value.Immutable
@ValueStyle
public abstract class ScoreExplanation implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link #of(FormScore, Submission, ScoringScheme)}. */
  ScoreExplanation() {}

  /**
   * Returns the tree of steps that leads to the range of a document's score.
   *
   * @param score the score of one of the documents
   * @param submission what was evaluated
   * @param scheme how the jurisdiction scores
   * @throws IllegalArgumentException if it is not the score of a form of this submission
   */
  public static ScoreExplanation of(FormScore score, Submission submission, ScoringScheme scheme) {
    Sheet form =
        submission.sheets().stream()
            .filter(sheet -> sheet.id().equals(score.form()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no form " + score.form()));
    return ImmutableScoreExplanation.builder()
        .supported(score.supported())
        .tree(DocumentScoring.explain(form, submission, scheme))
        .build();
  }

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
    Optional<String> problem = StepVerifier.verify(tree(), submission.rounded());
    return problem.isPresent() || tree().result().number().filter(this::isSupported).isPresent()
        ? problem
        : Optional.of(supported() + " is supported, but " + tree());
  }

  private boolean isSupported(Extent range) {
    return is(range.least(), supported().min())
        && range.most().filter(most -> is(most, supported().max())).isPresent()
        && range.slack().signum() == 0
        && !range.lacksSomething();
  }

  /** Points are never more than a {@code long} of hundredths. */
  private static boolean is(Fraction number, Points points) {
    int order = number.compareTo(Fraction.of(points.hundredths(), 100));
    return order == 0 || (order > 0 && points.hundredths() == Long.MAX_VALUE);
  }

  /**
   * Returns the tree as an indented text, each line ended by a line feed.
   *
   * @param locale Chinese, or English for any other language
   */
  public String text(Locale locale) {
    return StepText.of(locale, tree());
  }
}
