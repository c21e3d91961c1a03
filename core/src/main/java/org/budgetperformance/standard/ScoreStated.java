package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.budgetperformance.check.Question;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether a narrative that scores says what an indicator scored (指标得分未列示). Immutable and
 * thread-safe.
 */
final class ScoreStated implements Question {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "自评报告未列示下列指标的得分：{score}", "the narrative does not say these scores: {score}");
  private static final long serialVersionUID = 1L;

  @Override
  public Outcome ask(SheetRow row) {
    FigureState state = row.score().state();
    if (state == FigureState.STATED) {
      return Outcome.PASSED;
    } else if (state == FigureState.UNREADABLE) {
      return Outcome.UNDECIDED;
    }
    return takesPart(row) && scores(row.sheet()) ? Outcome.FAILED : Outcome.NOT_APPLICABLE;
  }

  private static boolean takesPart(SheetRow row) {
    Figure<Target> target = row.target();
    boolean closed =
        target.state() == FigureState.NONE
            || target.state() == FigureState.DASH
            || (target.isStated() && target.get().kind() == Target.Kind.NOT_APPLICABLE);
    boolean withoutPoints = row.points().isStated() && row.points().units() <= 0;
    return !closed && !withoutPoints;
  }

  /** Returns whether a narrative states a total score or that of any indicator. */
  private static boolean scores(Sheet narrative) {
    if (narrative.at(Lines.TOTAL, Columns.SCORE).isStated()) {
      return true;
    }
    ImmutableIntArray rows = narrative.rows(Lines.INDICATOR);
    for (int i = 0; i < rows.length(); i++) {
      if (narrative.at(rows.get(i), Columns.SCORE).isStated()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public ImmutableList<Column<?>> columns() {
    return ImmutableList.of(Columns.SCORE);
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of("是否列示得分", "whether its score is said");
  }
}
