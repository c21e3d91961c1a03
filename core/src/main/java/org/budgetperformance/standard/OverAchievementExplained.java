package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.check.Question;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.DeviationReason;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.scoring.AttainmentSteps;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether a result far above its target is explained (超额完成须说明原因): only of targets that ask for a
 * quantity or more. Immutable and thread-safe.
 */
final class OverAchievementExplained implements Question {
  private static final LocalizedText LIMIT =
      LocalizedText.of("超额完成界限", "limit of over-achievement");
  private static final long serialVersionUID = 1L;

  private final Rate limit;

  /**
   * @param limit from which actual ÷ target on, inclusive, an explanation is owed
   */
  OverAchievementExplained(Rate limit) {
    this.limit = limit;
  }

  @Override
  public Outcome ask(SheetRow row) {
    Figure<Target> target = row.target();
    boolean takesPart = row.points().units() > 0;
    boolean answered = target.isStated() && row.actual().isStated();
    if (takesPart && DeviationReason.isUnreadable(row)) {
      return Outcome.UNDECIDED;
    } else if (!takesPart || !answered || !target.get().comparison().isPresent()) {
      return Outcome.NOT_APPLICABLE;
    }
    return target.get().comparison().get().isLowerLimit()
        ? compare(row, row.attainment())
        : Outcome.NOT_APPLICABLE;
  }

  private Outcome compare(SheetRow row, Attainment attainment) {
    Optional<Rate> ratio = attainment.ratio();
    switch (attainment.outcome()) {
      case EXCEEDED:
      case MET:
        if (!ratio.isPresent()) {
          return Outcome.NOT_APPLICABLE; // above a target of 0 there is no ratio
        }
        return ratio.get().compareTo(limit) >= 0 ? DeviationReason.owed(row) : Outcome.PASSED;
      case MISSED:
        return Outcome.PASSED;
      case UNDECIDED:
        return Outcome.UNDECIDED;
      default:
        return Outcome.NOT_APPLICABLE;
    }
  }

  @Override
  public Step explain(SheetRow row, Outcome outcome, Examination examination) {
    Step points = CellSteps.of(row, Columns.POINTS);
    Attainment attainment = row.attainment();
    boolean decided = outcome == Outcome.PASSED || outcome == Outcome.FAILED;
    if (outcome == Outcome.NOT_APPLICABLE && row.points().units() <= 0) {
      return points.result().number().isPresent()
          ? CellSteps.above0(points)
          : Question.super.explain(row, outcome, examination);
    } else if (!decided || attainment.outcome() == Attainment.Outcome.MISSED) {
      return Question.super.explain(row, outcome, examination);
    }
    Step least = examination.parameter(LIMIT, StepValue.of(Fraction.of(limit), FigureType.RATE));
    Step ratio = new AttainmentSteps(row, attainment).ratio();
    Step reached = Steps.of(Operation.AT_MOST, least, ratio);
    Step reason = Steps.of(Operation.WRITTEN, CellSteps.of(row, Columns.EXPLANATION));
    if (attainment.ratio().get().compareTo(limit) < 0) {
      return Steps.of(Operation.NOT, reached);
    }
    return reason.result().equals(StepValue.of(CellSteps.answer(outcome)))
        ? Steps.of(Operation.EACH_IN_TURN, compares(), ImmutableList.of(reached, reason))
        : Question.super.explain(row, outcome, examination);
  }

  @Override
  public ImmutableList<Column<?>> columns() {
    return ImmutableList.of(Columns.TARGET, Columns.ACTUAL, Columns.EXPLANATION);
  }

  @Override
  public LocalizedText message() {
    return LocalizedText.of(
        "实际完成值达到年度指标值的" + limit + "及以上（{target}，{actual}），应说明原因：{explanation}",
        "the actual is "
            + limit
            + " of the target or more ({target}, {actual}) without a reason:"
            + " {explanation}");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        "实际完成值达到年度指标值" + limit + "及以上的，是否有偏差原因",
        "an actual of " + limit + " of its target or more, against the deviation explanation");
  }
}
