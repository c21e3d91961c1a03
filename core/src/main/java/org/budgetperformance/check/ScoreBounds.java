package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.math.LongMath;
import com.google.common.primitives.ImmutableIntArray;
import org.budgetperformance.amount.Points;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Margins;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Term;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Scores that are neither negative nor above their points (得分不超过分值).
 *
 * <p>It has one application for each row of the line that has a cell for points. Immutable and
 * thread-safe.
 */
final class ScoreBounds extends RowCheck implements CellCheck {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{score}不在0与{points}之间，超出{margin}分",
          "{score} is not between 0 and {points}; off by {margin}");
  private static final long serialVersionUID = 1L;

  ScoreBounds(DocumentType document, Line line) {
    super(document, line);
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("score", "points");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        "0 ≤ " + Wording.figure(document, line, Columns.SCORE).zh() + " ≤ 分值",
        "0 ≤ " + Wording.figure(document, line, Columns.SCORE).en() + " ≤ points");
  }

  @Override
  public void examineRows(
      Submission submission, Sheet sheet, ImmutableIntArray rows, Examination examination) {
    for (int i = 0; i < rows.length(); i++) {
      if (sheet.at(rows.get(i), Columns.POINTS).state() != FigureState.ABSENT) {
        apply(sheet, rows.get(i), examination);
      }
    }
  }

  @Override
  public ImmutableList<Term> cells() {
    return ImmutableList.of(
        Term.of(Source.of(document, line, Columns.SCORE)),
        Term.of(Source.of(document, line, Columns.POINTS)));
  }

  @Override
  public boolean addsRows() {
    return false;
  }

  @Override
  public byte decide(long units, long slack, long[] numbers, int last) {
    return holds(numbers[last - 3], numbers[last - 1]) ? PASSED : FAILED;
  }

  private static boolean holds(long score, long points) {
    return score >= 0 && score <= points;
  }

  private static void apply(Sheet sheet, int row, Examination examination) {
    examination.start();
    Figure<Points> score = examination.look("score", 0, 1, sheet, row, Columns.SCORE);
    Figure<Points> points = examination.look("points", 0, 1, sheet, row, Columns.POINTS);
    if (examination.isReasoning()) {
      explain(sheet, row, open(score, points), examination);
    }
    if (score.isStated() && points.isStated()) {
      boolean holds = holds(score.units(), points.units());
      if (examination.isExplaining()) {
        long below = LongMath.saturatedSubtract(0L, score.units());
        long above = LongMath.saturatedSubtract(score.units(), points.units());
        examination.margin(
            Margins.of(FigureType.POINTS, holds, Math.max(0L, Math.max(below, above))));
      }
      examination.end(holds ? Outcome.PASSED : Outcome.FAILED);
    } else {
      examination.end(open(score, points) ? Outcome.UNDECIDED : Outcome.NOT_APPLICABLE);
    }
  }

  private static void explain(Sheet sheet, int row, boolean open, Examination examination) {
    Step score = CellSteps.of(sheet, row, Columns.SCORE);
    Step points = CellSteps.of(sheet, row, Columns.POINTS);
    if (!score.result().number().isPresent() || !points.result().number().isPresent()) {
      examination.because(
          open ? Steps.of(Operation.KNOWN, score, points) : CellSteps.eachStated(score, points));
      return;
    }
    Step zero = Steps.constant(0, FigureType.POINTS);
    examination.because(
        Steps.of(
            Operation.ALL,
            Steps.of(Operation.AT_MOST, zero, score),
            Steps.of(Operation.AT_MOST, score, points)));
    examination.measured(
        Steps.of(
            Operation.MAXIMUM,
            Steps.of(Operation.EXCESS, zero, score),
            Steps.of(Operation.EXCESS, score, points)));
  }

  /** Returns whether a cell that could decide is blank or unreadable. */
  private static boolean open(Figure<Points> score, Figure<Points> points) {
    boolean unreadable =
        score.state() == FigureState.UNREADABLE || points.state() == FigureState.UNREADABLE;
    boolean scoreLeftOut = points.isStated() && points.units() != 0 && isBlank(score);
    boolean pointsLeftOut = score.isStated() && score.units() != 0 && isBlank(points);
    return unreadable || scoreLeftOut || pointsLeftOut;
  }

  private static boolean isBlank(Figure<Points> figure) {
    return figure.state() == FigureState.BLANK || figure.state() == FigureState.ABSENT;
  }

  @Override
  public String toString() {
    return document + "/" + line + ": 0 ≤ score ≤ points";
  }
}
