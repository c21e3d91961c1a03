package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.all;
import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.asWritten;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.blank;
import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.certain;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.inTurn;
import static org.budgetperformance.formula.Formulas.known;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.present;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.stated;
import static org.budgetperformance.formula.Formulas.states;
import static org.budgetperformance.formula.Formulas.unspentAtMost;
import static org.budgetperformance.submission.Lines.ANNUAL_FUNDS;
import static org.budgetperformance.submission.Lines.INDICATOR;

import org.budgetperformance.amount.Rate;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Numeric;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.standard.internal.AttainmentQuestion;
import org.budgetperformance.standard.internal.GivesReason;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/** What deviates far enough from its plan for a reason to be owed or a question to be asked (偏差). */
final class DeviationChecks {
  private static final Cell TARGET = cell(Columns.TARGET);
  private static final Cell ACTUAL = cell(Columns.ACTUAL);
  private static final Cell POINTS = cell(Columns.POINTS);
  private static final Cell SCORE = cell(Columns.SCORE);
  private static final Cell EXPLANATION = cell(Columns.EXPLANATION);
  private static final Numeric NO_POINTS = constant(0, FigureType.POINTS);
  private static final LocalizedText UNSPENT = LocalizedText.of("结余限额", "limit of what is left");

  private static final LocalizedText IN_NARRATIVE =
      LocalizedText.of(
          "偏差原因只写在自评报告中，自评表未填（{target}，{actual}，{points}，{score}）：{explanation}",
          "the narrative gives the reason and the form does not ({target}, {actual}, {points},"
              + " {score}): {explanation}");

  private static final LocalizedText POINTS_LOST =
      LocalizedText.of(
          "得分低于分值（{score}，{points}），应说明扣分原因：{explanation}",
          "points are lost ({score}, {points}) without a reason: {explanation}");

  private static final LocalizedText MISSED =
      LocalizedText.of(
          "未完成年度指标值（{target}，{actual}），应说明偏差原因：{explanation}",
          "the target is missed ({target}, {actual}) without a reason: {explanation}");

  private DeviationChecks() {}

  /** Returns a check that a missed target or lost points are explained (扣分须说明原因). */
  static Check lostPointsExplained(DocumentType form) {
    Condition lost = all(certain(known(POINTS, SCORE)), not(atMost(POINTS, SCORE)));
    Condition owed = any(lost, AttainmentQuestion.MISSED.asked());
    return FormulaCheck.eachRow(form, INDICATOR)
        .first(
            onlyIf(any(havePoints(), not(certain(readable(POINTS))))),
            any(inTurn(readable(POINTS, SCORE), AttainmentQuestion.READ.asked()), owed),
            onlyIf(any(states(SCORE), owed)))
        .names("target", Use.OTHER, TARGET)
        .names("actual", Use.OTHER, ACTUAL)
        .names("points", Use.OTHER, POINTS)
        .names("score", Use.OTHER, SCORE)
        .names("explanation", Use.OTHER, EXPLANATION)
        .grade(new ExplainedInNarrative(), Severity.NOTICE, IN_NARRATIVE)
        .tells(not(AttainmentQuestion.MISSED.asked()), POINTS_LOST)
        .tells(not(lost), MISSED)
        .asks(
            any(not(owed), explained()),
            LocalizedText.of(
                "未完成年度指标值或未得满分（{target}，{actual}，{points}，{score}），应说明偏差原因：{explanation}",
                "the target is missed or points are lost ({target}, {actual}, {points}, {score})"
                    + " without a reason: {explanation}"),
            Wording.ofLine(
                INDICATOR,
                LocalizedText.of(
                    "未完成指标值或得分低于分值的，是否有偏差原因",
                    "a missed target or lost points, against the deviation explanation")));
  }

  /**
   * Returns a check that a result far above its target is explained (超额完成须说明原因): only of targets
   * that ask for a quantity or more.
   *
   * @param limit from which actual ÷ target on, inclusive, an explanation is owed
   */
  static Check overAchievementExplained(DocumentType form, Rate limit) {
    return FormulaCheck.eachRow(form, INDICATOR)
        .first(
            onlyIf(havePoints()),
            AttainmentQuestion.READ.asked(),
            AttainmentQuestion.MEASURED.asked())
        .names("target", Use.OTHER, TARGET)
        .names("actual", Use.OTHER, ACTUAL)
        .names("explanation", Use.OTHER, EXPLANATION)
        .asks(
            any(AttainmentQuestion.MISSED.asked(), not(new AttainedRatio(limit)), explained()),
            LocalizedText.of(
                "实际完成值达到年度指标值的" + limit + "及以上（{target}，{actual}），应说明原因：{explanation}",
                "the actual is "
                    + limit
                    + " of the target or more ({target}, {actual}) without a reason:"
                    + " {explanation}"),
            Wording.ofLine(
                INDICATOR,
                LocalizedText.of(
                    "实际完成值达到年度指标值" + limit + "及以上的，是否有偏差原因",
                    "an actual of "
                        + limit
                        + " of its target or more, against the deviation explanation")));
  }

  /**
   * Returns a check that little of the annual budget was left unspent (结余).
   *
   * @param limit which share of the annual budget may be left, inclusive, below 1
   */
  static Check unspentWithinLimit(DocumentType form, Rate limit) {
    Cell annual = cell(Columns.ANNUAL);
    Cell executed = cell(Columns.EXECUTED);
    return FormulaCheck.eachRow(form, ANNUAL_FUNDS)
        .first(
            readable(annual, executed),
            stated(annual),
            onlyIf(not(atMost(asWritten(annual), constant(0, FigureType.AMOUNT)))),
            onlyIf(any(states(executed), blank(executed))),
            known(executed))
        .names("annual", Use.OTHER, annual)
        .names("executed", Use.OTHER, executed)
        .asks(
            unspentAtMost(annual, executed, UNSPENT, limit),
            LocalizedText.of(
                "结余超过全年预算数的" + limit + "：{annual}，{executed}",
                "more than " + limit + " of the annual budget was left: {annual}, {executed}"),
            Wording.ofLine(
                ANNUAL_FUNDS,
                LocalizedText.of(
                    "全年预算数减全年执行数，与全年预算数的" + limit,
                    "annual budget less executed amount, against "
                        + limit
                        + " of the annual budget")));
  }

  /** A row without points takes no part in the score. */
  private static Condition havePoints() {
    return all(states(POINTS), not(atMost(POINTS, NO_POINTS)));
  }

  /** Words that give a reason, and a cell that is not there has none. */
  private static Condition explained() {
    return all(certain(present(EXPLANATION)), new GivesReason());
  }
}
