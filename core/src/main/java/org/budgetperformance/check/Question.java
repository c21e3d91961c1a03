package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * What a rule asks of each row of a line, or of all rows of a document together (逐行核查).
 *
 * <p>A question looks at one row and nothing else. Implementations are immutable, thread-safe and
 * serialisable.
 */
public interface Question extends Serializable {
  /**
   * Returns what comes of a row.
   *
   * @param row the row
   * @return passed, failed, not applicable or undecided
   */
  Outcome ask(SheetRow row);

  /**
   * Returns the steps that lead to what comes of a row; without any, it is asserted of the cells.
   *
   * @param row the row
   * @param outcome what came of it
   * @param examination the run that keeps the steps
   */
  default Step explain(SheetRow row, Outcome outcome, Examination examination) {
    return Steps.asserted(compares(), CellSteps.answer(outcome), CellSteps.of(row, columns()));
  }

  /**
   * Keeps the cells of a row as operands, where operands are kept.
   *
   * @param row the row
   * @param group which of the groups of operands they belong to, from 0
   * @param examination the run that keeps them
   */
  default void look(SheetRow row, int group, Examination examination) {
    if (examination.isExplaining()) {
      for (Column<?> column : columns()) {
        examination.look(column.id(), group, 1, row.sheet(), row.row(), column);
      }
    }
  }

  /** Returns the columns that it looks at; the id of each is the role of its operand. */
  ImmutableList<Column<?>> columns();

  /** Returns the message of a finding, whose placeholders are the ids of the columns. */
  LocalizedText message();

  /** Returns what is asked, as the end of a line of a catalogue. */
  LocalizedText compares();

  /** Returns the roles of the operands that a check which asks this has. */
  default ImmutableSet<String> roles() {
    return columns().stream().map(Column::id).collect(ImmutableSet.toImmutableSet());
  }

  /** Returns what is asked of a line. */
  default LocalizedText compares(Line line) {
    return LocalizedText.of(
        line.label().zh() + "：" + compares().zh(), line.label().en() + ": " + compares().en());
  }
}
