package org.budgetperformance.check;

import static org.budgetperformance.formula.Formulas.all;
import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.blank;
import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.certain;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.equal;
import static org.budgetperformance.formula.Formulas.excess;
import static org.budgetperformance.formula.Formulas.known;
import static org.budgetperformance.formula.Formulas.maximum;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.present;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.states;

import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Numeric;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.text.LocalizedText;

/** A score that is neither negative nor above the points of its row (得分上下限). */
final class ScoreLimits {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{score}不在0与{points}之间，超出{margin}分",
          "{score} is not between 0 and {points}; off by {margin}");

  private ScoreLimits() {}

  static Check of(DocumentType document, Line line) {
    Cell score = cell(Columns.SCORE);
    Cell points = cell(Columns.POINTS);
    Numeric zero = constant(0, FigureType.POINTS);
    LocalizedText label = Wording.figure(document, line, Columns.SCORE);
    return FormulaCheck.eachRow(document, line)
        .where(present(points))
        .first(onlyIf(anythingToCompare(score, points, zero)), known(score, points))
        .names("score", Use.OTHER, score)
        .names("points", Use.OTHER, points)
        .gap(maximum(excess(zero, score), excess(score, points)))
        .asks(
            all(atMost(zero, score), atMost(score, points)),
            MESSAGE,
            LocalizedText.of("0 ≤ " + label.zh() + " ≤ 分值", "0 ≤ " + label.en() + " ≤ points"));
  }

  /** Beside 0 points nobody misses a score, nor points beside a score of 0. */
  private static Condition anythingToCompare(Cell score, Cell points, Numeric zero) {
    return any(
        not(certain(readable(score, points))),
        all(states(score), states(points)),
        all(states(points), not(equal(points, zero)), missing(score)),
        all(states(score), not(equal(score, zero)), missing(points)));
  }

  private static Condition missing(Cell cell) {
    return any(blank(cell), not(certain(present(cell))));
  }
}
