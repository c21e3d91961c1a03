package org.budgetperformance.standard;

import org.budgetperformance.check.IndicatorQuestion;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether a target in words says what is to be attained (定性指标值应具体).
 *
 * <p>What could not be read is none of the known phrases, so it leaves nothing open.
 */
final class EmptyWording extends IndicatorQuestion {
  private static final long serialVersionUID = 1L;

  EmptyWording() {
    super(
        LocalizedText.of("定性指标值不笼统", "targets in words say what is to be attained"),
        LocalizedText.of(
            "定性指标值笼统，难以衡量，宜细化：{target}",
            "these targets in words are too general to be measured: {target}"),
        Columns.TARGET);
  }

  @Override
  public Outcome judge(SheetRow row) {
    Figure<Target> target = row.target();
    if (!target.isStated() || target.get().kind() != Target.Kind.QUALITY) {
      return Outcome.NOT_APPLICABLE;
    }
    return CellWords.EMPTY.contains(target.get().words()) ? Outcome.FAILED : Outcome.PASSED;
  }
}
