package org.budgetperformance.scoring;

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
  static final class Under extends UnderScheme<Sheet, SupportedScores> {
    private static final long serialVersionUID = 1L;

    Under(ScoringScheme scheme) {
      super(scheme, SupportedScores.class);
    }

    @Override
    public SupportedScores from(Sheet sheet) {
      return new SupportedScores(sheet, scheme);
    }
  }
}
