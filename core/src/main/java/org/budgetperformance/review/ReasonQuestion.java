package org.budgetperformance.review;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.check.RowQuestion;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Words;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.standard.internal.CellWords;
import org.budgetperformance.standard.internal.GivesReason;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.WordList;

/** What is asked of the reason for a deviation, where there is none (偏差原因的必要性). */
@SuppressWarnings(
    "ImmutableEnumChecker") // words and lists of them are immutable, which no annotation says
enum ReasonQuestion implements RowQuestion {
  /** No reason stands beside full points and a target that was just met: one of both is wrong. */
  NEEDED;

  /** How a clause begins that says what will be done, and not why. */
  private static final WordList MEASURES =
      WordList.of("继续 下一步 下步 下阶段 今后 后续 将 明年 下年 进一步 加强 保持 巩固 持续 不断 稳步 努力 力争 争取");

  private static final CharMatcher ENDS = CharMatcher.anyOf(",，.。;；:：、!！\n").precomputed();

  @Override
  public Outcome ask(SheetRow row) {
    boolean numbers = row.points().isStated() && row.score().isStated();
    if (row.explanation().state() == FigureState.UNREADABLE && numbers && isFull(row)) {
      return Outcome.UNDECIDED;
    }
    if (!numbers
        || !row.explanation().isStated()
        || IndicatorCells.isWithoutPoints(row)
        || row.attainment().outcome() != Attainment.Outcome.MET) {
      return Outcome.NOT_APPLICABLE;
    }
    boolean reason = !isOff(row) && givesReason(row.explanation().compact());
    return IndicatorCells.outcome(reason && isFull(row), false);
  }

  /** A result off its target in the better way deviates too: below a limit, or outside an interval. */
  private static boolean isOff(SheetRow row) {
    Target target = row.target().get();
    boolean besideIt = row.attainment().ratio().filter(r -> !r.equals(Rate.ONE)).isPresent();
    return besideIt
        || (target.kind() == Target.Kind.RANGE
            && row.actual().isStated()
            && row.actual().get().quantity().filter(actual -> isBelow(target, actual)).isPresent());
  }

  /** A bare number is one of the interval's unit. */
  private static boolean isBelow(Target interval, Quantity actual) {
    return interval
        .lower()
        .map(
            lower ->
                lower.unit().convertsTo(actual.unit())
                    ? lower.compareValue(actual) > 0
                    : lower.value().compareTo(actual.value()) > 0)
        .orElse(true);
  }

  private static boolean isFull(SheetRow row) {
    return row.points().units() > 0 && row.score().units() == row.points().units();
  }

  /** What is only announced explains nothing. */
  private static boolean givesReason(String text) {
    for (String clause : Splitter.on(ENDS).omitEmptyStrings().split(text)) {
      if (!MEASURES.startIn(clause) && GivesReason.givesReason(clause)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public ImmutableList<Column<?>> columns() {
    return ImmutableList.of(
        Columns.EXPLANATION, Columns.TARGET, Columns.ACTUAL, Columns.POINTS, Columns.SCORE);
  }

  @Override
  public LocalizedText message() {
    return LocalizedText.of(
        "已达到指标值且得满分（{target}，{actual}，{points}，{score}），却填有偏差原因，请核实得分或原因：{explanation}",
        "the target is met and the score full ({target}, {actual}, {points}, {score}), and yet a"
            + " reason for a deviation is given: {explanation}");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        "达到指标值且得满分的，不填偏差原因", "no reason for a deviation beside a met target at full points");
  }

  @Override
  public void cells(SheetRow row, Judged.Cells cells) {
    columns().forEach(column -> cells.cell(row.sheet(), row.row(), column));
    cells.cell(row.sheet(), row.row(), Columns.CATEGORY);
  }

  @Override
  public ImmutableList<Words> words() {
    return ImmutableList.<Words>builder()
        .addAll(CellWords.OF_NO_REASON)
        .add(Words.of("只说今后打算的开头", "beginnings that only announce", MEASURES))
        .build();
  }
}
