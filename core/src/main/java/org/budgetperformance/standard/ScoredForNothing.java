package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.all;
import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.certain;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.states;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.formula.Words;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.standard.internal.CellWords;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * Indicators that score without a target or without a result (无指标值或无完成值而得分): a blank, a dash, 无 and
 * 不适用 are neither. Where a result is there and only the target is not, that weighs less.
 */
final class ScoredForNothing {
  private static final Cell POINTS = cell(Columns.POINTS);
  private static final Cell SCORE = cell(Columns.SCORE);
  private static final Condition HAS_TARGET =
      new Has(false, LocalizedText.of("有年度指标值", "there is a target"));
  private static final Condition HAS_ACTUAL =
      new Has(true, LocalizedText.of("有实际完成值", "there is an actual"));

  private ScoredForNothing() {}

  static Check in(DocumentType form) {
    return FormulaCheck.eachRow(form, Lines.INDICATOR)
        .first(
            onlyIf(any(isAbove0(POINTS), not(certain(readable(POINTS))))),
            onlyIf(any(isAbove0(SCORE), not(certain(readable(SCORE))))),
            any(certain(all(HAS_TARGET, HAS_ACTUAL)), readable(POINTS, SCORE)))
        .names("target", Use.OTHER, cell(Columns.TARGET))
        .names("actual", Use.OTHER, cell(Columns.ACTUAL))
        .names("points", Use.OTHER, POINTS)
        .names("score", Use.OTHER, SCORE)
        .grade(
            HAS_ACTUAL,
            Severity.WARNING,
            LocalizedText.of(
                "没有年度指标值却有得分，应补填指标值，不适用的不计分：{target}，{actual}，{points}，{score}",
                "a score without a target to measure it by: {target}, {actual}, {points}, {score}"))
        .asks(
            all(HAS_TARGET, HAS_ACTUAL),
            LocalizedText.of(
                "没有实际完成值却有得分，应补填完成值，不适用的不计分：{actual}，{target}，{points}，{score}",
                "a score without a result: {actual}, {target}, {points}, {score}"),
            Wording.ofLine(
                Lines.INDICATOR,
                LocalizedText.of(
                    "分值和得分大于0的，是否有年度指标值和实际完成值",
                    "where points and score are above 0, whether there are target and actual")));
  }

  private static Condition isAbove0(Cell cell) {
    return all(states(cell), not(atMost(cell, constant(0, FigureType.POINTS))));
  }

  /** Whether a row has a target, or an actual value; what was written and not read is one. */
  private static final class Has extends Judged {
    private static final long serialVersionUID = 1L;

    private final boolean ofActual;

    Has(boolean ofActual, LocalizedText label) {
      super(label);
      this.ofActual = ofActual;
    }

    @Override
    protected Answer judge(Where at) {
      SheetRow row = at.sheetRow();
      if (ofActual ? isActual(row.actual()) : isTarget(row.target())) {
        return Answer.YES;
      }
      return Answer.of(isNoneOfWhatIsNotToHappen(row));
    }

    private static boolean isTarget(Figure<Target> target) {
      return IndicatorCells.isOpenTarget(target)
          || (target.isStated() && target.get().kind() != Target.Kind.NOT_APPLICABLE);
    }

    private static boolean isActual(Figure<Actual> actual) {
      return IndicatorCells.isOpenActual(actual)
          || (actual.isStated() && actual.get().kind() != Actual.Kind.NOT_APPLICABLE);
    }

    /** 无 answers how many accidents there may be, and how many there were. */
    private boolean isNoneOfWhatIsNotToHappen(SheetRow row) {
      FigureState state = (ofActual ? row.actual() : row.target()).state();
      return (state == FigureState.NONE || state == FigureState.STATED)
          && (CellWords.MISHAPS.areIn(row.name()) || (ofActual && isNone(row.target())));
    }

    /** Whether a target asks for 0 or for nothing of something: 0起, 无投诉. */
    private static boolean isNone(Figure<Target> target) {
      return isTarget(target)
          && target.isStated()
          && (target.get().quantity().filter(q -> q.value().signum() == 0).isPresent()
              || CellWords.NONE.areIn(target.get().words()));
    }

    @Override
    protected void cells(Where at, Cells cells) {
      cells.cell(at.sheet(), at.row(), Columns.TARGET);
      cells.cell(at.sheet(), at.row(), Columns.ACTUAL);
    }

    @Override
    protected ImmutableList<Words> words() {
      return ImmutableList.of(
          Words.of("不应发生之事", "what is not to happen", CellWords.MISHAPS),
          Words.of("表示没有的词", "words of none", CellWords.NONE));
    }
  }
}
