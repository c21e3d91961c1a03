package org.budgetperformance.scoring;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/**
 * What the narratives of a submission support under a scheme, each dimension computed when first
 * asked for (自评报告各一级指标可支持得分).
 *
 * <p>Immutable as far as anybody can see, and thread-safe.
 */
final class NarrativeDimensions {
  private final Submission submission;
  private final ScoringScheme scheme;
  private final ImmutableList<Sheet> narratives;
  private final ImmutableList<Dimension> dimensions;

  /** Two threads may compute the same element. */
  private final NarrativeDimension[] computed;

  private NarrativeDimensions(Submission submission, ScoringScheme scheme) {
    this.submission = submission;
    this.scheme = scheme;
    this.narratives = submission.sheets(Documents.NARRATIVE);
    this.dimensions = scheme.dimensions();
    this.computed = new NarrativeDimension[narratives.size() * dimensions.size()];
  }

  /** Returns what a narrative supports, both by their numbers within submission and scheme. */
  NarrativeDimension at(int narrative, int dimension) {
    int place = narrative * dimensions.size() + dimension;
    NarrativeDimension known = computed[place];
    if (known == null) {
      known =
          NarrativeDimension.compute(
              narratives.get(narrative), dimensions.get(dimension), submission, scheme, false);
      computed[place] = known;
    }
    return known;
  }

  NarrativeDimension of(Sheet narrative, Dimension dimension) {
    int number = narratives.indexOf(narrative);
    int place = dimensions.indexOf(dimension);
    return number < 0 || place < 0
        ? NarrativeDimension.compute(narrative, dimension, submission, scheme, false)
        : at(number, place);
  }

  /** Derives what is supported under one scheme. */
  static final class OfSubmission extends SupportedScores.Under<Submission, NarrativeDimensions> {
    private static final long serialVersionUID = 1L;

    OfSubmission(ScoringScheme scheme) {
      super(scheme, NarrativeDimensions.class);
    }

    @Override
    public NarrativeDimensions from(Submission submission) {
      return new NarrativeDimensions(submission, scheme);
    }
  }
}
