package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Note;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.WordList;

/**
 * Whether a note says that a figure has something in it that may not count (附注说明所含内容): of 22（含退休4人） nobody can
 * say which number a ratio is of. It is open if so, and else no.
 */
final class Inclusive extends Judged {
  private static final WordList INCLUDING = WordList.of("含 包含 包括 内含 其中");
  private static final LocalizedText ASKED =
      LocalizedText.of("附注说明含有其他内容", "a note says what is in it");
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Column<?>> columns;

  Inclusive(Column<?>... columns) {
    super(ASKED);
    this.columns = ImmutableList.copyOf(columns);
  }

  @Override
  protected Answer judge(Where at) {
    for (Column<?> column : columns) {
      for (Note note : at.sheet().at(at.row(), column).notes()) {
        if (INCLUDING.startIn(note.text())) {
          return Answer.OPEN;
        }
      }
    }
    return Answer.NO;
  }

  @Override
  protected void cells(Where at, Cells cells) {
    columns.forEach(column -> cells.cell(at.sheet(), at.row(), column));
  }
}
