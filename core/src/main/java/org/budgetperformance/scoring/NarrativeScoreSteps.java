package org.budgetperformance.scoring;

import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** What the scores of one dimension of a narrative were held against (自评报告得分复算过程). */
final class NarrativeScoreSteps {
  private final List<Step> scores = new ArrayList<>();
  private final List<Step> cells = new ArrayList<>();
  private final List<Step> fits = new ArrayList<>();
  private final List<Step> gaps = new ArrayList<>();

  NarrativeScoreSteps() {
    gaps.add(Steps.constant(0, FigureType.POINTS));
  }

  /** Holds the score of an indicator against what is supported. */
  void compare(NarrativeIndicator indicator) {
    cells.addAll(ScoreTape.stated(indicator.row()));
    compare(indicator.row(), indicator.tree());
  }

  /** Holds the score of a row against what is supported. */
  void compare(SheetRow row, Step supported) {
    Step score = ScoreTape.cell(row, Columns.SCORE);
    scores.add(score);
    if (score.result().number().isPresent()) {
      fits.add(Steps.of(Operation.EQUAL, score, supported));
      gaps.add(Steps.of(Operation.SPREAD, score, supported));
    }
  }

  /** Returns by how much the score that is farthest outside is outside. */
  Step gap() {
    return Steps.of(Operation.MAXIMUM, gaps);
  }

  Step verdict(LocalizedText label, Outcome outcome) {
    switch (outcome) {
      case FAILED:
      case PASSED:
        return Steps.of(Operation.ALL, label, fits);
      case UNDECIDED:
        cells.addAll(scores);
        return Steps.asserted(label, Answer.OPEN, cells);
      default:
        return fits.isEmpty()
            ? Steps.of(Operation.STATED, label, scores)
            : Steps.asserted(label, Answer.NOTHING, cells);
    }
  }
}
