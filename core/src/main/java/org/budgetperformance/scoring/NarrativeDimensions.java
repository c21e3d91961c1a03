package org.budgetperformance.scoring;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/**
 * What the narratives of a submission support under a scheme (自评报告各一级指标可支持得分). Immutable and
 * thread-safe.
 */
final class NarrativeDimensions {
  private final Submission submission;
  private final ScoringScheme scheme;
  private final ImmutableList<Sheet> narratives;
  private final ImmutableList<Dimension> dimensions;
  private final ImmutableList<NarrativeDimension> all;

  private NarrativeDimensions(Submission submission, ScoringScheme scheme) {
    this.submission = submission;
    this.scheme = scheme;
    this.narratives = submission.sheets(Documents.NARRATIVE);
    this.dimensions = scheme.dimensions();
    ImmutableList.Builder<NarrativeDimension> each = ImmutableList.builder();
    for (Sheet narrative : narratives) {
      for (Dimension dimension : dimensions) {
        each.add(compute(narrative, dimension));
      }
    }
    this.all = each.build();
  }

  private NarrativeDimension compute(Sheet narrative, Dimension dimension) {
    return NarrativeDimension.compute(narrative, dimension, submission, scheme, false);
  }

  /** Returns what each narrative supports for each dimension of the scheme. */
  ImmutableList<NarrativeDimension> all() {
    return all;
  }

  NarrativeDimension of(Sheet narrative, Dimension dimension) {
    int number = narratives.indexOf(narrative);
    int place = dimensions.indexOf(dimension);
    return number < 0 || place < 0
        ? compute(narrative, dimension)
        : all.get(number * dimensions.size() + place);
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
