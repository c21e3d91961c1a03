package org.budgetperformance.standard;

import com.google.common.primitives.ImmutableIntArray;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.submission.Line;
import org.budgetperformance.text.LocalizedText;

/** Whether a document does not list a line (没有列示该行), not even blank: where it does, nothing is asked. */
final class HasNoLine extends Judged {
  private static final long serialVersionUID = 1L;

  private final Line line;

  HasNoLine(Line line) {
    super(LocalizedText.of("没有列示" + line.label().zh(), "no line " + line.label().en()));
    this.line = line;
  }

  @Override
  protected Answer judge(Where at) {
    return listed(at) ? Answer.NOTHING : Answer.YES;
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
