package org.budgetperformance.pdf;

import java.io.IOException;
import java.util.Optional;
import org.budgetperformance.module.Source;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.office.Mark;
import org.budgetperformance.office.OfficeException;
import org.budgetperformance.office.OfficeFile;

/**
 * Reads PDF files, whatever they are called (PDF文件): tables with ruled lines become rows of cells, what stands between them
 * lines of text, over the ends of pages.
 *
 * <p>A file is hostile until it was read: nothing in it is run, followed or taken for a path, pictures and fonts are not
 * decoded, and it is refused beyond {@link OfficeFile#MOST_BYTES} bytes, {@value #MOST_PAGES} pages, {@value
 * #MOST_OBJECTS} objects, {@link OfficeFile#MOST_INFLATED} bytes inflated, {@value #MOST_OPERATORS} operators, or more
 * characters and cells than a reader takes ({@link SubmissionReader#MAX_BYTES}). A file that opens without a password
 * is read. Stateless and thread-safe.
 */
public final class PdfFile {
  /** The most pages that a file may have. */
  public static final int MOST_PAGES = 2_000;

  /** The most objects that a file may have. */
  public static final int MOST_OBJECTS = 500_000;

  /** The most operators that its pages may have. */
  public static final int MOST_OPERATORS = 20_000_000;

  private static final String MAGIC = "%PDF-";

  private PdfFile() {}

  /**
   * Reads a file.
   *
   * @param bytes its bytes
   * @return its lines and rows; empty if it is no PDF
   * @throws OfficeException if it is one and damaged, has a password, exceeds what is accepted or consists of pictures
   *     alone, or if PDFBox is not there
   */
  public static Optional<Source> read(byte[] bytes) {
    return isPdf(bytes) ? Optional.of(guarded(() -> Pages.read(bytes).source())) : Optional.empty();
  }

  /**
   * Returns a copy of a file to look at, with a comment and a colour over each cell and line that is marked. Its bytes begin with those of
   * the file. What stands nowhere on a page is written at the beginning of the first. A copy that is marked again keeps its marks.
   *
   * @param bytes the bytes of the file
   * @param name what the file is called in the places of the marks, where several were handed in; marks upon other
   *     files are passed over
   * @param marks what to write where; several at one place become one comment, whose colour is that of the first
   * @return the bytes of the copy, empty if the file is no PDF
   * @throws OfficeException as {@link #read}, or if the file holds what a copy would carry onward, such as scripts, or a
   *     signature
   */
  public static Optional<byte[]> marked(byte[] bytes, Optional<String> name, Iterable<Mark> marks) {
    return isPdf(bytes)
        ? Optional.of(guarded(() -> new MarkedPages(bytes, name).copy(marks)))
        : Optional.empty();
  }

  private static boolean isPdf(byte[] bytes) {
    boolean is = bytes.length >= MAGIC.length();
    for (int i = 0; is && i < MAGIC.length(); i++) {
      is = bytes[i] == MAGIC.charAt(i);
    }
    return is;
  }

  /** What PDFBox is asked for. */
  private interface Work<T> {
    T result() throws IOException;
  }

  /** Whatever is thrown over the content of a file is damage; what no class is found for is not there. */
  private static <T> T guarded(Work<T> work) {
    try {
      return work.result();
    } catch (OfficeException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw damaged(e);
    } catch (LinkageError e) {
      throw missing(String.valueOf(e.getMessage()));
    }
  }

  /** Its class is not named, as it may not be there. */
  private static OfficeException damaged(Throwable thrown) {
    return thrown.getClass().getSimpleName().equals("InvalidPasswordException")
        ? locked()
        : OfficeException.of(
            "PDF文件已损坏，请用原程序重新导出再核查", "the PDF is damaged: export it anew and check that");
  }

  private static OfficeException locked() {
    return OfficeException.of(
        "PDF文件有密码，请去掉密码后另存再核查", "the PDF has a password: save it without and check that");
  }

  private static OfficeException missing(String name) {
    return name.startsWith("org/bouncycastle/")
        ? locked()
        : OfficeException.of(
            "读取PDF需要PDFBox：请将org.apache.pdfbox:pdfbox加入类路径",
            "PDF needs PDFBox: add org.apache.pdfbox:pdfbox to the class path");
  }
}
