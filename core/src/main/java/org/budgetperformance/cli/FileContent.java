package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.annotation.Nullable;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.Source;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.office.OfficeException;
import org.budgetperformance.office.OfficeFile;
import org.budgetperformance.pdf.PdfFile;
import org.budgetperformance.text.LocalizedText;

/** What a file holds, known by its bytes alone: a text, or rows of cells (文件内容). */
final class FileContent {
  /** PDFBox would tell on the console what it mended; a logger that nobody holds forgets that it is off. */
  private static final ImmutableList<Logger> QUIET =
      ImmutableList.of(
          Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    QUIET.forEach(logger -> logger.setLevel(Level.OFF));
  }

  /** Exactly one of them is there. */
  @Nullable private final Source source;

  @Nullable private final String text;

  private final ImmutableList<LocalizedText> remarks;

  private FileContent(
      @Nullable Source source, @Nullable String text, Iterable<LocalizedText> remarks) {
    this.source = source;
    this.text = text;
    this.remarks = ImmutableList.copyOf(remarks);
  }

  /**
   * Reads a file as a report.
   *
   * @throws UsageException if it cannot be read, or is of a kind that is not
   */
  static FileContent of(InputFile file) throws UsageException {
    byte[] bytes = file.bytes();
    Optional<Source> office = office(file.name(), bytes);
    if (office.isPresent()) {
      return new FileContent(office.get(), null, office.get().remarks());
    }
    FileText decoded = FileText.of(file.name(), bytes);
    ImmutableList<LocalizedText> remarks =
        decoded.remark().map(ImmutableList::of).orElse(ImmutableList.of());
    Optional<Source> table = CommaSeparated.read(file.name(), decoded.text());
    return table.isPresent()
        ? new FileContent(table.get(), null, remarks)
        : new FileContent(null, decoded.text(), remarks);
  }

  private static Optional<Source> office(String name, byte[] bytes) throws UsageException {
    try {
      Optional<Source> office = OfficeFile.read(bytes);
      return office.isPresent() ? office : PdfFile.read(bytes);
    } catch (OfficeException e) {
      Optional<FileKind> kind = FileKind.of(bytes).filter(found -> !found.isRead());
      throw UsageException.of(name, kind.map(FileKind::reason).orElse(e.words()));
    }
  }

  /** Returns its rows; of a text, its lines. */
  Source source() {
    return source == null ? Source.ofText(String.valueOf(text)) : source;
  }

  /** Lets a reader read it. */
  ReadResult read(SubmissionReader reader) {
    return source == null ? reader.read(String.valueOf(text)) : reader.read(source);
  }

  /** Returns how it was read, as far as that is not as always. */
  ImmutableList<LocalizedText> remarks() {
    return remarks;
  }
}
