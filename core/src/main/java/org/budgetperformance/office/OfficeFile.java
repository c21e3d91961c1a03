package org.budgetperformance.office;

import java.util.Optional;
import org.budgetperformance.module.Source;
import org.budgetperformance.module.SubmissionReader;

/**
 * Reads files of Word and Excel (.docx, .xlsx, their templates and those with macros), whatever they are called (办公文件).
 *
 * <p>Paragraphs become lines, tables and sheets rows of cells. Numbers of a workbook are written as it shows
 * them, unless that hides what was stored. A file is hostile until it was read: nothing in it is followed, run or
 * taken for a path, and it is refused beyond {@value #MOST_BYTES} bytes, {@value #MOST_ENTRIES} parts, {@value
 * #MOST_INFLATED} bytes inflated, a ratio of {@value #MOST_RATIO}, a depth of {@value #MOST_DEPTH} elements, or more
 * characters and cells than a reader takes ({@link SubmissionReader#MAX_BYTES}). It takes time linear in what is
 * inflated. Stateless and thread-safe.
 */
public final class OfficeFile {
  /** The most bytes that a file may have: 64 MiB. */
  public static final int MOST_BYTES = 64 << 20;

  /** The most parts that a file may have. */
  public static final int MOST_ENTRIES = 10_000;

  /** The most bytes that all parts that are read may have: 256 MiB. */
  public static final long MOST_INFLATED = 256L << 20;

  /** How many times larger than compressed a part may be once it has a mebibyte. */
  public static final int MOST_RATIO = 200;

  /** The most elements that may stand in each other. */
  public static final int MOST_DEPTH = 200;

  private OfficeFile() {}

  /**
   * Reads a file.
   *
   * @param bytes its bytes
   * @return its lines and rows; empty if it is no document of Word and no workbook in Open XML
   * @throws OfficeException if it is one and damaged, has a password, or exceeds what is accepted
   */
  public static Optional<Source> read(byte[] bytes) {
    return ZipParts.isZip(bytes) ? rows(ZipParts.of(bytes)).map(Rows::source) : Optional.empty();
  }

  /** Reads the rows of a file, empty if it is no document of Word and no workbook. */
  static Optional<Rows> rows(ZipParts parts) {
    Optional<String> main = main(parts);
    if (!main.isPresent()) {
      return Optional.empty();
    }
    try (Xml xml = parts.xml(main.get())) {
      xml.next();
      switch (xml.name()) {
        case "w:document":
          return Optional.of(new WordDocument(parts, main.get()).read());
        case "x:workbook":
          return Optional.of(new Workbook(parts, main.get()).read());
        default:
          return Optional.empty();
      }
    }
  }

  /** Returns the main part of a file. */
  static Optional<String> main(ZipParts parts) {
    Optional<String> main = Relations.of(parts, "").ofType("officeDocument").filter(parts::has);
    if (main.filter(name -> name.endsWith(".bin")).isPresent()) {
      throw new OfficeException(
          "这是Excel二进制工作簿（.xlsb），请另存为.xlsx再核查",
          "this is a binary workbook (.xlsb): save it as .xlsx and check that");
    }
    return main;
  }
}
