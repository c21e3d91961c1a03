package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.Vocabulary;

/** A way in which the rows and cells of a table come. */
interface TableLayout {
  /**
   * Returns the rows of a table, empty if it does not come this way.
   *
   * @param lines its lines, without the title
   * @param vocabulary what its labels mean
   */
  Optional<ImmutableList<CellRow>> rows(ImmutableList<TextLine> lines, Vocabulary vocabulary);
}
