package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.formula.RowCell;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;

/**
 * The indicators of a document that have points, or of which nobody can read how many (有分值的指标).
 *
 * <p>Immutable and thread-safe.
 */
final class ScoredRows {
  private static final Derivation<Sheet, ScoredRows> ROWS = ScoredRows::new;

  private final ImmutableList<RowCell> scores;
  private final ImmutableList<RowCell> points;

  private ScoredRows(Sheet sheet) {
    ImmutableList.Builder<RowCell> scored = ImmutableList.builder();
    ImmutableList.Builder<RowCell> most = ImmutableList.builder();
    for (int number : sheet.rows(Lines.INDICATOR).asList()) {
      SheetRow row = sheet.row(number);
      if (row.points().units() > 0
          || row.points().state() == FigureState.UNREADABLE
          || row.score().state() == FigureState.UNREADABLE) {
        scored.add(RowCell.of(row, Columns.SCORE));
        most.add(RowCell.of(row, Columns.POINTS));
      }
    }
    this.scores = scored.build();
    this.points = most.build();
  }

  static ScoredRows of(Sheet sheet) {
    return sheet.derive(ROWS);
  }

  /** Returns their scores. */
  ImmutableList<RowCell> scores() {
    return scores;
  }

  /** Returns their points. */
  ImmutableList<RowCell> points() {
    return points;
  }

  /** Returns the most that each can score: its score, and where that is left blank its points. */
  ImmutableList<RowCell> most() {
    ImmutableList.Builder<RowCell> most = ImmutableList.builder();
    for (int i = 0; i < scores.size(); i++) {
      most.add((scores.get(i).figure().isStated() ? scores : points).get(i));
    }
    return most.build();
  }
}
