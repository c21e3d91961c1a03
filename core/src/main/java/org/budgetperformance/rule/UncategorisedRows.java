package org.budgetperformance.rule;

import com.google.common.primitives.ImmutableIntArray;
import java.io.Serializable;
import javax.annotation.Nullable;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;

/**
 * The rows of a line whose category cannot be read, so that they may be of any (类别未识别的行). Immutable and
 * thread-safe.
 */
final class UncategorisedRows implements Derivation<Sheet, ImmutableIntArray>, Serializable {
  private static final long serialVersionUID = 1L;

  private final Line line;

  UncategorisedRows(Line line) {
    this.line = line;
  }

  @Override
  public ImmutableIntArray from(Sheet sheet) {
    ImmutableIntArray rows = sheet.rows(line);
    ImmutableIntArray.Builder unread = ImmutableIntArray.builder(0);
    for (int i = 0; i < rows.length(); i++) {
      if (sheet.at(rows.get(i), Columns.CATEGORY).state() == FigureState.UNREADABLE) {
        unread.add(rows.get(i));
      }
    }
    return unread.build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UncategorisedRows && line.equals(((UncategorisedRows) other).line);
  }

  @Override
  public int hashCode() {
    return line.hashCode();
  }
}
