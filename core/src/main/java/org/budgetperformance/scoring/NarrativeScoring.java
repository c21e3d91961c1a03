package org.budgetperformance.scoring;

import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/** Scores a narrative dimension by dimension, since it need not say everything of its indicators. */
final class NarrativeScoring {
  private NarrativeScoring() {}

  static FormScore of(Sheet narrative, Submission submission, ScoringScheme scheme) {
    DocumentScoring scoring = new DocumentScoring(narrative, scheme);
    for (Dimension dimension : scheme.dimensionPoints().value().keySet()) {
      NarrativeDimension scored = NarrativeDimension.of(narrative, dimension, submission, scheme);
      for (NarrativeIndicator indicator : scored.indicators()) {
        scoring.indicator(indicator.row(), indicator.points(), indicator.supported());
      }
      scoring.dimension(
          dimension,
          narrative.at(Line.of(dimension), Columns.SCORE).value(),
          scored.supported(),
          scored.isOpen());
      scoring.add(scored.supported(), scored.isOpen());
    }
    return scoring.score(Lines.EXECUTION);
  }
}
