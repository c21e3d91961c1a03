package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.all;
import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.blank;
import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.certain;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.everyRow;
import static org.budgetperformance.formula.Formulas.failingRows;
import static org.budgetperformance.formula.Formulas.filled;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.present;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.states;
import static org.budgetperformance.formula.Formulas.targetApplies;
import static org.budgetperformance.submission.Documents.NARRATIVE;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Numeric;
import org.budgetperformance.formula.Sum;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;

/** Whether scores are there that should be (得分是否填写). */
final class ScorePresence {
  private static final Cell POINTS = cell(Columns.POINTS);
  private static final Cell SCORE = cell(Columns.SCORE);
  private static final Cell TARGET = cell(Columns.TARGET);
  private static final Numeric ZERO = constant(0, FigureType.POINTS);

  private ScorePresence() {}

  /**
   * Returns a check that a row with points has a score (得分漏填); a cell that is closed with a dash or 无
   * was not forgotten, nor was that of the annual funds if the row below has it, 其中：当年财政拨款.
   */
  static Check besidePoints(DocumentType form, Line line) {
    Cell below = cell(Lines.CURRENT_APPROPRIATION, Columns.SCORE);
    FormulaCheck.Builder check = FormulaCheck.eachRow(form, line);
    if (line.equals(Lines.ANNUAL_FUNDS)) {
      check.first(onlyIf(any(states(SCORE), not(certain(states(below))))));
    }
    return check
        .first(
            onlyIf(any(states(POINTS), all(unreadable(POINTS), blank(SCORE)))),
            readable(POINTS),
            onlyIf(not(atMost(POINTS, ZERO))),
            onlyIf(any(states(SCORE), blank(SCORE), unreadable(SCORE))),
            readable(SCORE))
        .names("points", Use.OTHER, POINTS)
        .names("score", Use.OTHER, SCORE)
        .asks(
            certain(filled(SCORE)),
            LocalizedText.of(
                "有分值而得分未填：{points}，{score}", "points without a score: {points}, {score}"),
            Wording.ofLine(
                line,
                LocalizedText.of(
                    "有分值的，得分是否填写", "where there are points, whether a score is filled in")));
  }

  /** Returns a check that a narrative which scores says what each indicator scored (指标得分未列示). */
  static Check inNarrative() {
    FormulaCheck.Builder check = FormulaCheck.each(NARRATIVE);
    Sum scores = check.sum(Statement.of(Source.of(NARRATIVE, Lines.INDICATOR, Columns.SCORE)));
    Condition scored = any(states(cell(Lines.TOTAL, Columns.SCORE)), states(scores));
    Condition[] said = {
      onlyIf(any(states(SCORE), unreadable(SCORE), isScored())), readable(SCORE), states(SCORE)
    };
    return check
        .first(any(scored, readable(scores)), onlyIf(scored))
        .names(failingRows(Lines.INDICATOR, ImmutableList.of(Columns.SCORE), said))
        .asks(
            everyRow(Lines.INDICATOR, said),
            LocalizedText.of(
                "自评报告未列示下列指标的得分：{score}", "the narrative does not say these scores: {score}"),
            Wording.ofLine(
                Lines.INDICATOR, LocalizedText.of("是否列示得分", "whether its score is said")));
  }

  /** An indicator that is closed, or of no points, has no score; one of which nothing is said has. */
  private static Condition isScored() {
    return all(
        any(states(TARGET), unreadable(TARGET), blank(TARGET), not(certain(present(TARGET)))),
        certain(targetApplies()),
        not(all(states(POINTS), atMost(POINTS, ZERO))));
  }

  private static Condition unreadable(Cell cell) {
    return not(certain(readable(cell)));
  }
}
