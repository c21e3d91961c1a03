package org.budgetperformance.scoring;

import java.io.Serializable;
import javax.annotation.Nullable;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.Sheet;

/**
 * What a scheme supports for each row of a sheet, each computed when first asked for and cached
 * (各行可支持得分).
 *
 * <p>Immutable as far as anybody can see, and thread-safe.
 */
final class SupportedScores {
  private final Sheet sheet;
  private final ScoringScheme scheme;

  /** Two threads may compute the same element. */
  private final SupportedScore[] scores;

  private SupportedScores(Sheet sheet, ScoringScheme scheme) {
    this.sheet = sheet;
    this.scheme = scheme;
    this.scores = new SupportedScore[sheet.rows().size()];
  }

  SupportedScore at(int row) {
    SupportedScore known = scores[row];
    if (known == null) {
      known = SupportedScore.compute(sheet.row(row), scheme, null);
      scores[row] = known;
    }
    return known;
  }

  /** What follows from something under a scheme; under equal schemes the same does. */
  abstract static class Under<S, T> implements Derivation<S, T>, Serializable {
    private static final long serialVersionUID = 1L;

    final ScoringScheme scheme;
    private final Class<T> result;

    Under(ScoringScheme scheme, Class<T> result) {
      this.scheme = scheme;
      this.result = result;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
      return other instanceof Under
          && result.equals(((Under<?, ?>) other).result)
          && scheme.equals(((Under<?, ?>) other).scheme);
    }

    @Override
    public final int hashCode() {
      return scheme.hashCode();
    }
  }

  /** Derives what one scheme supports for the rows of a sheet. */
  static final class OfSheet extends Under<Sheet, SupportedScores> {
    private static final long serialVersionUID = 1L;

    OfSheet(ScoringScheme scheme) {
      super(scheme, SupportedScores.class);
    }

    @Override
    public SupportedScores from(Sheet sheet) {
      return new SupportedScores(sheet, scheme);
    }
  }
}
