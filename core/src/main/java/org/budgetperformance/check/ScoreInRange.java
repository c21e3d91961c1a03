package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.math.LongMath;
import com.google.common.primitives.ImmutableIntArray;
import org.budgetperformance.amount.Points;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Margins;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.scoring.SupportedScore;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Scores within the range that the rules support for target and actual, or for the execution rate
 * (得分复算).
 *
 * <p>It has one application for each row of the line. Immutable and thread-safe.
 */
final class ScoreInRange extends RowCheck {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{score}超出可支持得分{supported}，相差{margin}分（{basis}）",
          "{score} is outside the supported {supported} by {margin} ({basis})");
  private static final LocalizedText SUPPORTED = LocalizedText.of("区间", "range");
  private static final long serialVersionUID = 1L;

  private final ScoringScheme scheme;

  ScoreInRange(DocumentType document, Line line, ScoringScheme scheme) {
    super(document, line);
    this.scheme = scheme;
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("score", "supported", "basis");
  }

  @Override
  public LocalizedText compares() {
    return line.equals(Lines.ANNUAL_FUNDS)
        ? LocalizedText.of(
            Wording.figure(document, line, Columns.SCORE).zh() + "与执行率",
            Wording.figure(document, line, Columns.SCORE).en() + ", against the execution rate")
        : LocalizedText.of(
            Wording.figure(document, line, Columns.SCORE).zh() + "与年度指标值、实际完成值",
            Wording.figure(document, line, Columns.SCORE).en() + ", against target and actual");
  }

  @Override
  public void examineRows(
      Submission submission, Sheet sheet, ImmutableIntArray rows, Examination examination) {
    for (int i = 0; i < rows.length(); i++) {
      apply(sheet.row(rows.get(i)), examination);
    }
  }

  private void apply(SheetRow row, Examination examination) {
    examination.start();
    Figure<Points> score =
        examination.look("score", Use.SCORE, 0, 1, row.sheet(), row.row(), Columns.SCORE);
    if (examination.isExplaining()) {
      explain(row, examination);
    }
    SupportedScore supported = SupportedScore.of(row, scheme);
    if (examination.isReasoning()) {
      explain(row, supported, examination);
    }
    if (supported.basis() == SupportedScore.Basis.NOT_APPLICABLE) {
      examination.end(Outcome.NOT_APPLICABLE);
    } else if (supported.basis() == SupportedScore.Basis.OPEN || !score.isStated()) {
      examination.end(Outcome.UNDECIDED);
    } else {
      decide(score.get(), supported, examination);
    }
  }

  private static void decide(Points score, SupportedScore supported, Examination examination) {
    boolean holds = supported.range().contains(score);
    if (examination.isExplaining()) {
      examination.use(
          "supported",
          Use.SUPPORTED,
          0,
          1,
          SUPPORTED,
          FigureType.POINTS,
          supported.range().min().hundredths(),
          supported.range().max().hundredths());
      long above =
          LongMath.saturatedSubtract(score.hundredths(), supported.range().max().hundredths());
      long below =
          LongMath.saturatedSubtract(supported.range().min().hundredths(), score.hundredths());
      examination.margin(Margins.of(FigureType.POINTS, holds, Math.max(0, Math.max(above, below))));
    }
    examination.end(holds ? Outcome.PASSED : Outcome.FAILED);
  }

  private void explain(SheetRow row, SupportedScore supported, Examination examination) {
    Step score = CellSteps.of(row, Columns.SCORE);
    Step points = CellSteps.of(row, Columns.POINTS);
    boolean indicator = row.line().equals(Lines.INDICATOR);
    if (supported.basis() == SupportedScore.Basis.NOT_APPLICABLE) {
      boolean number = indicator && points.result().number().isPresent();
      examination.because(
          number ? CellSteps.above0(points) : CellSteps.eachStated(indicator ? points : score));
    } else if (!row.score().isStated()) {
      examination.because(Steps.of(Operation.KNOWN, score));
    } else if (supported.basis() == SupportedScore.Basis.OPEN) {
      examination.because(open(row, points, indicator));
    } else {
      Step range = SupportedScore.explain(row, scheme);
      boolean holds = supported.range().contains(row.score().get());
      Outcome outcome = holds ? Outcome.PASSED : Outcome.FAILED;
      examination.because(CellSteps.compared(Operation.EQUAL, compares(), outcome, score, range));
      examination.measured(Steps.of(Operation.SPREAD, score, range));
    }
  }

  /** Returns which cells leave the score open: what they do not state, or what their words mean. */
  private Step open(SheetRow row, Step points, boolean indicator) {
    ImmutableList<Step> cells =
        indicator
            ? ImmutableList.of(
                points, CellSteps.of(row, Columns.TARGET), CellSteps.of(row, Columns.ACTUAL))
            : ImmutableList.of(CellSteps.of(row, budget()), CellSteps.of(row, Columns.EXECUTED));
    Step known = Steps.of(Operation.KNOWN, cells);
    return known.result().equals(StepValue.of(Answer.OPEN))
        ? known
        : Steps.asserted(compares(), Answer.OPEN, cells);
  }

  private Column<?> budget() {
    return scheme.executionScoring().value().budget();
  }

  private void explain(SheetRow row, Examination examination) {
    if (line.equals(Lines.ANNUAL_FUNDS)) {
      examination.look("basis", 0, 1, row.sheet(), row.row(), Columns.EXECUTED);
      examination.look("basis", 1, 1, row.sheet(), row.row(), budget());
      examination.look("basis", 2, 1, row.sheet(), row.row(), Columns.EXECUTION_RATE);
    } else {
      examination.look("basis", 0, 1, row.sheet(), row.row(), Columns.TARGET);
      examination.look("basis", 1, 1, row.sheet(), row.row(), Columns.ACTUAL);
      examination.look("basis", 2, 1, row.sheet(), row.row(), Columns.POINTS);
    }
  }

  @Override
  public String toString() {
    return document + "/" + line + ": score within its supported range";
  }
}
