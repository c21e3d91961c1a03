package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.formula.Derived;
import org.budgetperformance.formula.Where;
import org.budgetperformance.scoring.AttainmentSteps;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** Whether actual ÷ target reaches a limit (超额完成); ask first whether there is such a ratio. */
final class AttainedRatio extends Derived {
  private static final LocalizedText LIMIT =
      LocalizedText.of("超额完成界限", "limit of over-achievement");
  private static final long serialVersionUID = 1L;

  private final Rate limit;

  AttainedRatio(Rate limit) {
    super(Operation.AT_MOST, Operation.AT_MOST.label());
    this.limit = limit;
  }

  @Override
  protected Answer judge(Where at) {
    return Answer.of(limit.compareTo(at.sheetRow().attainment().ratio().get()) <= 0);
  }

  @Override
  protected ImmutableList<Step> steps(Where at, String basis) {
    SheetRow row = at.sheetRow();
    return ImmutableList.of(
        Step.parameter(LIMIT, StepValue.of(Fraction.of(limit), FigureType.RATE), basis),
        new AttainmentSteps(row, row.attainment()).ratio());
  }

  @Override
  protected boolean isOfRow() {
    return true;
  }
}
