package org.budgetperformance.rule;

import java.io.Serializable;
import javax.annotation.Nullable;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.Sheet;

/**
 * What a scheme supports for each row of a sheet, each computed when first asked for (各行可支持得分).
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
      known = SupportedScore.compute(sheet.row(row), scheme);
      scores[row] = known;
    }
    return known;
  }

  /** Derives what one scheme supports. */
  static final class Under implements Derivation<Sheet, SupportedScores>, Serializable {
    private static final long serialVersionUID = 1L;

    private final ScoringScheme scheme;

    Under(ScoringScheme scheme) {
      this.scheme = scheme;
    }

    @Override
    public SupportedScores from(Sheet sheet) {
      return new SupportedScores(sheet, scheme);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Under && scheme.equals(((Under) other).scheme);
    }

    @Override
    public int hashCode() {
      return scheme.hashCode();
    }
  }
}
