package org.budgetperformance.scoring;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.indicator.Comparison;
import org.budgetperformance.scoring.GradeScale.Grade;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * The steps that lead to whether an indicator attains its target: by numbers where both cells state
 * one of the same kind, else as their words were read.
 */
public final class AttainmentSteps {
  private static final LocalizedText RATIO = LocalizedText.of("实际值÷目标值", "actual ÷ target");
  private static final LocalizedText ATTAINED = LocalizedText.of("达到指标值", "the target is attained");
  private static final LocalizedText MISSED = LocalizedText.of("未达到指标值", "the target is missed");
  private static final LocalizedText WHOLE_ATTAINED =
      LocalizedText.of(
          "达到指标值（全覆盖、全部等表述按100%比较）", "the target is attained, words for all taken as 100%");
  private static final LocalizedText WHOLE_MISSED =
      LocalizedText.of(
          "未达到指标值（全覆盖、全部等表述按100%比较）", "the target is missed, words for all taken as 100%");
  private static final LocalizedText CLAIMED =
      LocalizedText.of("以文字表述完成情况", "words say how far it is attained");

  private static final LocalizedText GRADED = LocalizedText.of("完成值为等级", "the result is a grade");

  private final SheetRow row;
  private final Attainment attainment;
  private final Step target;
  private final Step actual;

  public AttainmentSteps(SheetRow row, Attainment attainment) {
    this.row = row;
    this.attainment = attainment;
    this.target = ScoreTape.cell(row, Columns.TARGET);
    this.actual = ScoreTape.cell(row, Columns.ACTUAL);
  }

  /** Returns yes, because the target is attained. */
  Step attained() {
    if (isByNumbers()) {
      Step attained = compared();
      if (attained.result().equals(StepValue.of(Answer.YES))) {
        return attained;
      }
    }
    return asserted(isByWhole() ? WHOLE_ATTAINED : ATTAINED);
  }

  /** Returns yes, because the target is missed. */
  Step missed() {
    if (isByNumbers()) {
      Step missed = Steps.of(Operation.NOT, compared());
      if (missed.result().equals(StepValue.of(Answer.YES))) {
        return missed;
      }
    }
    return asserted(isByWhole() ? WHOLE_MISSED : MISSED);
  }

  /** Returns yes, because words claim some degree of attainment. */
  Step claimed() {
    return asserted(
        attainment
            .degree()
            .map(
                degree ->
                    LocalizedText.of(
                        CLAIMED.zh() + "：" + degree.label(), CLAIMED.en() + ": " + degree.label()))
            .orElse(CLAIMED));
  }

  /** Returns yes, because the result is a grade. */
  Step graded(Grade grade) {
    return asserted(
        LocalizedText.of(
            GRADED.zh() + "：" + grade.name().zh(), GRADED.en() + ": " + grade.name().en()));
  }

  private boolean isByWhole() {
    return row.target().get().isWhole() || row.actual().get().isWhole();
  }

  private Step asserted(LocalizedText what) {
    return Steps.asserted(what, Answer.YES, ImmutableList.of(target, actual));
  }

  private Step compared() {
    Step asked = asWritten(target);
    Step given = asWritten(actual);
    Comparison comparison = row.target().get().comparison().orElse(Comparison.EQUAL_TO);
    switch (comparison) {
      case AT_MOST:
        return Steps.of(Operation.AT_MOST, given, asked);
      case LESS_THAN:
        return Steps.of(Operation.NOT, Steps.of(Operation.AT_MOST, asked, given));
      case MORE_THAN:
        return Steps.of(Operation.NOT, Steps.of(Operation.AT_MOST, given, asked));
      default:
        return Steps.of(Operation.AT_MOST, asked, given);
    }
  }

  private static Step asWritten(Step cell) {
    return Steps.of(Operation.AS_WRITTEN, cell);
  }

  /** Returns actual ÷ target. */
  public Step ratio() {
    if (isByNumbers()) {
      Step above = asWritten(actual);
      Step below = asWritten(target);
      return Steps.of(Operation.QUOTIENT, RATIO, ImmutableList.of(above, below));
    }
    StepValue value =
        StepValue.of(Fraction.of(attainment.ratio().orElse(Rate.ZERO)), FigureType.RATE);
    return Step.of(Operation.ASSERTED, RATIO, value, ImmutableList.of(target, actual));
  }

  /** The numbers of both cells count the same if their quotient is the ratio of the two. */
  private boolean isByNumbers() {
    if (!target.result().number().isPresent()
        || !actual.result().number().isPresent()
        || !attainment.ratio().isPresent()) {
      return false;
    }
    Fraction asked = target.result().number().get().least();
    Fraction given = actual.result().number().get().least();
    return asked.signum() != 0 && given.over(asked).equals(Fraction.of(attainment.ratio().get()));
  }
}
