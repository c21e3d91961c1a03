package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Words;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * What a rule asks of each row of a line, or of all rows of a document together (逐行核查).
 *
 * <p>{@link Checks#eachRow} and {@link Checks#allRows} make a check of it. What comes of a row follows
 * from its name, from the cells that are told and from the lists of words, and from nothing else.
 * Implementations are immutable, thread-safe and serialisable; constants of an enum are.
 */
public interface RowQuestion extends Serializable {
  /**
   * Returns what comes of a row.
   *
   * @param row the row
   * @return passed, failed, not applicable or undecided
   */
  Outcome ask(SheetRow row);

  /** Returns the columns that a finding names; the id of each is the role of its operand. */
  ImmutableList<Column<?>> columns();

  /** Returns the message of a finding, whose placeholders are the ids of the columns. */
  LocalizedText message();

  /** Returns what is asked, as the end of a line of a catalogue. */
  LocalizedText compares();

  /**
   * Returns questions that tell apart why a row fails (具体情形): the first of them that it fails too gives the finding its
   * message, which names the cells that are wrong and none beside them; none unless overridden.
   */
  default ImmutableList<? extends RowQuestion> narrower() {
    return ImmutableList.of();
  }

  /**
   * Tells every cell that what comes of a row depends on: those of the columns, unless overridden.
   *
   * @param row the row
   * @param cells hears of them
   */
  default void cells(SheetRow row, Judged.Cells cells) {
    for (Column<?> column : columns()) {
      cells.cell(row.sheet(), row.row(), column);
    }
  }

  /**
   * Returns whether what comes of a row depends on that row alone; a question that looks at other rows has
   * to say that it does not.
   */
  default boolean isOfRow() {
    return true;
  }

  /** Returns the words that the question looks for, each list by its name; none unless overridden. */
  default ImmutableList<Words> words() {
    return ImmutableList.of();
  }
}
