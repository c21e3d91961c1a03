package org.budgetperformance.check;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Actual values that answer what their targets ask (完成值与指标值可比): 12次 is not answered by 100%.
 *
 * <p>It has one application for each indicator. Immutable and thread-safe.
 */
public final class Comparability extends RowCheck {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "完成值与指标值不可比：{target}，{actual}",
          "the actual does not answer the target: {target}, {actual}");
  private static final long serialVersionUID = 1L;

  public Comparability(DocumentType document) {
    super(document, Lines.INDICATOR);
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("target", "actual");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        document.label().zh() + "各指标的实际完成值与年度指标值",
        document.label().en() + ": each indicator's actual value and its target");
  }

  @Override
  public void examineRows(
      Submission submission, Sheet sheet, ImmutableIntArray rows, Examination examination) {
    for (int i = 0; i < rows.length(); i++) {
      apply(sheet, rows.get(i), examination);
    }
  }

  private static void apply(Sheet sheet, int row, Examination examination) {
    examination.start();
    Figure<Target> target = examination.look("target", 0, 1, sheet, row, Columns.TARGET);
    Figure<Actual> actual = examination.look("actual", 0, 1, sheet, row, Columns.ACTUAL);
    if (examination.isReasoning() && !(target.isStated() && actual.isStated())) {
      examination.because(
          CellSteps.eachStated(
              CellSteps.of(sheet, row, Columns.TARGET), CellSteps.of(sheet, row, Columns.ACTUAL)));
    }
    examination.end(
        target.isStated() && actual.isStated()
            ? compare(sheet, row, target.get(), actual.get())
            : Outcome.NOT_APPLICABLE);
  }

  private static Outcome compare(Sheet sheet, int row, Target target, Actual actual) {
    if (target.kind() == Target.Kind.UNREADABLE || actual.kind() == Actual.Kind.UNREADABLE) {
      return Outcome.UNDECIDED;
    }
    switch (sheet.attainment(row).outcome()) {
      case NOT_COMPARABLE:
        return Outcome.FAILED;
      case NOT_APPLICABLE:
        return Outcome.NOT_APPLICABLE;
      default:
        return Outcome.PASSED;
    }
  }

  @Override
  public String toString() {
    return "actual values of " + document + " answer their targets";
  }
}
