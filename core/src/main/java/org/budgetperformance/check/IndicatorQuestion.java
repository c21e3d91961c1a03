package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * A question to indicators that count (对有效指标的核查): one of 0 points or without a target is not asked.
 *
 * <p>Immutable and thread-safe.
 */
public abstract class IndicatorQuestion implements Question {
  private static final long serialVersionUID = 1L;

  private final LocalizedText compares;
  private final LocalizedText message;
  private final ImmutableList<Column<?>> columns;

  public IndicatorQuestion(LocalizedText compares, LocalizedText message, Column<?>... columns) {
    this.compares = compares;
    this.message = message;
    this.columns = ImmutableList.copyOf(columns);
  }

  /** Returns what comes of an indicator that counts. */
  public abstract Outcome judge(SheetRow row);

  @Override
  public final Outcome ask(SheetRow row) {
    return IndicatorCells.takesPart(row) ? judge(row) : Outcome.NOT_APPLICABLE;
  }

  /** Says by numbers and states of cells why an indicator does not count; the rest is asserted. */
  @Override
  public Step explain(SheetRow row, Outcome outcome, Examination examination) {
    return IndicatorCells.takesPart(row)
        ? Question.super.explain(row, outcome, examination)
        : CountingSteps.of(row, compares);
  }

  @Override
  public final ImmutableList<Column<?>> columns() {
    return columns;
  }

  @Override
  public final LocalizedText message() {
    return message;
  }

  @Override
  public final LocalizedText compares() {
    return compares;
  }
}
