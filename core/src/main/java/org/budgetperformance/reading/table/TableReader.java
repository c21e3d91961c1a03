package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.budgetperformance.reading.label.Account;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Sheet;

/** Reads the lines of a table as the sheet of its document. */
public final class TableReader {
  /** In this order: spaces part cells only where no tab does, and tabs part what nothing else does. */
  private static final ImmutableList<TableLayout> LAYOUTS =
      ImmutableList.of(GivenRows::rows, SpacedRows::rows, ListedRows::rows, TabbedRows::rows);

  private TableReader() {}

  /**
   * Reads a table.
   *
   * @param lines its lines, without the title
   * @param vocabulary what labels mean in documents of its type and year
   * @param account gets what becomes of each cell
   */
  public static Sheet read(ImmutableList<TextLine> lines, Vocabulary vocabulary, Account account) {
    ImmutableList<CellRow> rows = rows(lines, vocabulary);
    return vocabulary.type().isForm()
        ? FormReader.read(rows, vocabulary, account)
        : BaseDataReader.read(rows, vocabulary, account);
  }

  private static ImmutableList<CellRow> rows(ImmutableList<TextLine> lines, Vocabulary vocabulary) {
    for (TableLayout layout : LAYOUTS) {
      Optional<ImmutableList<CellRow>> rows = layout.rows(lines, vocabulary);
      if (rows.isPresent()) {
        ImmutableList<CellRow> parted = StatementRows.parted(rows.get(), vocabulary);
        ImmutableList<CellRow> paired = PairedFunds.parted(parted, vocabulary);
        ImmutableList<CellRow> headed = HeadingRows.joined(paired, vocabulary);
        return CutRows.joined(MergedCopies.removed(headed, vocabulary), vocabulary);
      }
    }
    return ImmutableList.of();
  }

  /**
   * Returns the texts of a line that may be labels of a table whose layout is not yet known: its
   * cells, or its first words where only spaces part the figures behind them, or its words.
   */
  public static Iterable<String> labels(TextLine line) {
    if (line.cells().isPresent()) {
      return line.cells().get();
    }
    return line.isTabbed() ? TabbedRows.TAB.split(line.text()) : SpacedRows.labels(line);
  }
}
