package org.budgetperformance.rules.hunan;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.office.ExcelFile;
import org.budgetperformance.fixtures.office.WordFile;

/** Writes samples as files of Word and Excel, for another program to open and save ({@code libreoffice/make.sh}). */
final class SampleFiles {
  private static final String LANDSCAPE =
      "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>";

  private SampleFiles() {}

  public static void main(String[] args) throws IOException {
    Path folder = Paths.get(args[0]);
    Files.write(folder.resolve("report.docx"), WordFile.ofText(SampleReport.text()).bytes());
    Files.write(folder.resolve("narrative.docx"), WordFile.ofText(narrative()).bytes());
    Files.write(folder.resolve("forms.xlsx"), ExcelFile.ofText(forms()).bytes());
    Files.write(folder.resolve("generated.docx"), WordFile.ofText(generated()).bytes());
    Files.write(
        folder.resolve("landscape.docx"),
        WordFile.ofText(MendedReport.text()).xml(LANDSCAPE).bytes());
  }

  /** A report that was generated once, and contradicts itself in small things. */
  static String generated() throws IOException {
    try (InputStream in = SampleFiles.class.getResourceAsStream("libreoffice/generated.txt")) {
      return new String(ByteStreams.toByteArray(in), StandardCharsets.UTF_8);
    }
  }

  /** The sample without its annexes. */
  static String narrative() {
    String text = SampleReport.text();
    return text.substring(0, text.indexOf("附件 2\n"));
  }

  /** The annexes of the sample: all that is a table. */
  static String forms() {
    String text = SampleReport.text();
    return text.substring(text.indexOf("附件 2\n"));
  }
}
