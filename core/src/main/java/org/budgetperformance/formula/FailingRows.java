package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;

/**
 * The rows of a line of which what is asked does not hold or stays open (列示不符合的行), each as a group of
 * its own; where it was not asked of them, those whose cells cannot be read.
 */
final class FailingRows implements Mention {
  private static final long serialVersionUID = 1L;

  private final Line line;
  private final Sequence asked;
  private final Condition readable;
  private final ImmutableList<Column<?>> columns;

  FailingRows(Line line, Sequence asked, ImmutableList<Column<?>> columns) {
    this.line = line;
    this.asked = asked;
    this.readable = Formulas.readable(columns.stream().map(Formulas::cell).toArray(Figures[]::new));
    this.columns = columns;
  }

  @Override
  public ImmutableSet<String> roles() {
    return columns.stream().map(Column::id).collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    Sheet sheet = walk.sheet();
    Tape tape = walk.tape();
    walk.tape(null);
    ImmutableIntArray rows = sheet.rows(line);
    for (int i = 0; i < rows.length(); i++) {
      walk.go(sheet, rows.get(i));
      Answer answer = decided ? asked.ask(walk) : readable.ask(walk);
      if (answer == Answer.NO || answer == Answer.OPEN) {
        for (Column<?> column : columns) {
          to.look(column.id(), i, 1, sheet, rows.get(i), column);
        }
      }
    }
    walk.go(sheet, -1);
    walk.tape(tape);
  }
}
