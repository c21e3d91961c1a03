package org.budgetperformance.rules.hunan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.office.ExcelFile;
import org.budgetperformance.fixtures.office.WordFile;

/** Writes the sample as files of Word and Excel, for another program to open and save ({@code libreoffice/make.sh}). */
final class SampleFiles {
  private SampleFiles() {}

  public static void main(String[] args) throws IOException {
    Path folder = Paths.get(args[0]);
    Files.write(folder.resolve("report.docx"), WordFile.ofText(SampleReport.text()).bytes());
    Files.write(folder.resolve("narrative.docx"), WordFile.ofText(narrative()).bytes());
    Files.write(folder.resolve("forms.xlsx"), ExcelFile.ofText(forms()).bytes());
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
