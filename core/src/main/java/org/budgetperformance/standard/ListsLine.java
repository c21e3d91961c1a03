package org.budgetperformance.standard;

import com.google.common.primitives.ImmutableIntArray;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.submission.Line;
import org.budgetperformance.text.LocalizedText;

/** Whether a document lists a line, be it blank, or does not (是否列示该行): otherwise nothing is asked. */
final class ListsLine extends Judged {
  private static final long serialVersionUID = 2L;

  private final Line line;
  private final boolean wanted;

  private ListsLine(Line line, boolean wanted, LocalizedText words) {
    super(words);
    this.line = line;
    this.wanted = wanted;
  }

  static ListsLine yes(Line line) {
    return new ListsLine(
        line, true, LocalizedText.of("列示了" + line.label().zh(), "a line " + line.label().en()));
  }

  static ListsLine no(Line line) {
    return new ListsLine(
        line, false, LocalizedText.of("没有列示" + line.label().zh(), "no line " + line.label().en()));
  }

  @Override
  protected Answer judge(Where at) {
    return listed(at) == wanted ? Answer.YES : Answer.NOTHING;
  }

  /** One that may stand in what was not read keeps the sum open as any part does. */
  private boolean listed(Where at) {
    ImmutableIntArray rows = at.sheet().rows(line);
    return !rows.isEmpty() && !at.sheet().isAssumed(rows.get(0));
  }

  @Override
  protected void cells(Where at, Cells to) {
    to.fact(line.label(), listed(at) ? "1" : "0");
  }
}
