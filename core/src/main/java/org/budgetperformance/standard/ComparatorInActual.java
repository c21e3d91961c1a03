package org.budgetperformance.standard;

import org.budgetperformance.check.IndicatorQuestion;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Comparison;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether an actual value is a value and no bound (完成值应为具体数值): =95% is one, ≥95% says nothing.
 */
final class ComparatorInActual extends IndicatorQuestion {
  private static final long serialVersionUID = 1L;

  ComparatorInActual() {
    super(
        LocalizedText.of("实际完成值为具体数值，不照搬比较符号", "the actual is a value and repeats no comparator"),
        LocalizedText.of(
            "实际完成值应填具体数值，不应照搬“≥”“≤”等比较符号：{target}，{actual}",
            "the actual should be a value, not a bound that repeats the target: {target},"
                + " {actual}"),
        Columns.TARGET,
        Columns.ACTUAL);
  }

  @Override
  public Outcome judge(SheetRow row) {
    Figure<Actual> actual = row.actual();
    if (IndicatorCells.isOpenActual(actual)) {
      return Outcome.UNDECIDED;
    }
    if (!actual.isStated() || actual.get().kind() == Actual.Kind.NOT_APPLICABLE) {
      return Outcome.NOT_APPLICABLE;
    }
    boolean bound = actual.get().comparison().orElse(Comparison.EQUAL_TO) != Comparison.EQUAL_TO;
    return bound ? Outcome.FAILED : Outcome.PASSED;
  }
}
