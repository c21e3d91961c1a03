package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Problems;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Sheet;

/** Reads the lines of a table as the sheet of its document. */
public final class TableReader {
  private TableReader() {}

  /**
   * Reads a table.
   *
   * @param lines its lines, without the title
   * @param vocabulary what labels mean in documents of its type and year
   * @param problems gets what cannot be read
   */
  public static Sheet read(
      ImmutableList<TextLine> lines, Vocabulary vocabulary, Problems problems) {
    Optional<ImmutableList<TextLine>> spaced = SpacedRows.part(lines, vocabulary);
    ImmutableList<TextLine> parted = spaced.orElse(lines);
    ImmutableList<CellRow> rows =
        spaced.isPresent() || TabbedRows.isListed(parted)
            ? ListedRows.of(parted, vocabulary, problems)
            : TabbedRows.of(parted, vocabulary);
    return vocabulary.type().equals(Documents.BASE_DATA)
        ? BaseDataReader.read(rows, vocabulary, problems)
        : FormReader.read(rows, vocabulary, problems);
  }
}
