package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.generate.ReportText;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.fixtures.office.ExcelFile;
import org.budgetperformance.fixtures.office.WordFile;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.Source;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.office.OfficeFile;
import org.budgetperformance.pdf.PdfFile;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/**
 * Reports as Word documents and workbooks: they say what their text says. Generated ones are as many as the system
 * property {@code budgetperformance.office} says.
 */
class OfficeReportsTest {
  private static final int TRIES = Integer.getInteger("budgetperformance.office", 60);
  private static final long SEED = 20_240_521L;
  private static final SubmissionReader READER = HunanRules.module().reader().get();

  @Example
  void theSampleSaysTheSameInEachFile() {
    assertSame(SampleReport.text());
  }

  /** Opened and saved by LibreOffice; {@code libreoffice/make.sh} makes the files. */
  @Example
  void filesOfLibreOfficeSayWhatTheTextSays() {
    Submission whole = READER.read(SampleReport.text()).submission();
    Submission tables = READER.read(SampleFiles.forms()).submission();
    Source both =
        Source.join(
            ImmutableMap.of(
                "narrative.docx", read(saved("narrative.docx")),
                "forms.xlsx", read(saved("forms.xlsx"))));

    for (Source source : ImmutableList.of(read(saved("report.docx")), both)) {
      assertEquals(whole, READER.read(source).submission());
      assertEquals(findings(whole), findings(READER.read(source).submission()));
    }
    Submission alone = READER.read(read(saved("forms.xlsx"))).submission();
    assertEquals(tables, alone);
    assertEquals(findings(tables), findings(alone));
  }

  /** Tables over the ends of pages, rows that are cut, lines of text that are broken: as if they were not. */
  @Example
  void pdfsOfLibreOfficeSayWhatTheTextSays() throws Exception {
    Map<String, String> texts =
        ImmutableMap.of(
            "report.pdf", SampleReport.text(),
            "landscape.pdf", MendedReport.text(),
            "generated.pdf", SampleFiles.generated());
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Submission expected = READER.read(text.getValue()).submission();
      Source source = PdfFile.read(saved(text.getKey())).get();
      ReadResult read = READER.read(source);
      assertEquals(expected, read.submission(), text.getKey());
      assertEquals(findings(expected), findings(read.submission()));
      assertEquals(READER.read(text.getValue()).problems().size(), read.problems().size());
      assertEquals(ImmutableList.of(), source.remarks());
    }
    assertEquals(
        "page 9, table 2, row 2, cell 8",
        place(READER.read(PdfFile.read(saved("report.pdf")).get()), "department-form/total/score"));
  }

  static byte[] saved(String name) {
    try (InputStream in = OfficeReportsTest.class.getResourceAsStream("libreoffice/" + name)) {
      return ByteStreams.toByteArray(in);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  @Example
  void theMendedReportSaysTheSameInEachFile() {
    assertSame(MendedReport.text());
  }

  private static void assertSame(String text) {
    Submission expected = READER.read(text).submission();
    Source word = read(WordFile.ofText(text).bytes());
    Source excel = read(ExcelFile.ofText(text).bytes());
    int forms = text.indexOf("附件 2\n");
    Source both =
        Source.join(
            ImmutableMap.of(
                "narrative.docx", read(WordFile.ofText(text.substring(0, forms)).bytes()),
                "forms.xlsx", read(ExcelFile.ofText(text.substring(forms)).bytes())));
    for (Source source : ImmutableList.of(word, excel, both)) {
      ReadResult read = READER.read(source);
      assertEquals(expected, read.submission());
      assertEquals(findings(expected), findings(read.submission()));
      assertEquals(ImmutableList.of(), source.remarks());
    }
  }

  private static Source read(byte[] file) {
    return OfficeFile.read(file).get();
  }

  private static List<String> findings(Submission submission) {
    Evaluation evaluation = HunanRules.module().evaluate(submission);
    List<String> findings = new ArrayList<>();
    for (Finding finding : evaluation.findings()) {
      findings.add(finding.rule().id() + " " + finding.margin() + " " + finding.places());
    }
    for (Finding finding : evaluation.undecided()) {
      findings.add("undecided: " + finding.rule().id() + " " + finding.places());
    }
    return findings;
  }

  /** Blank lines cut the two tables of 附件 2 and 附件 3 in two: the total is in the fourth table. */
  @Example
  void figuresKnowWhereTheyStandInTheFile() {
    ReadResult word = READER.read(read(WordFile.ofText(SampleReport.text()).bytes()));
    ReadResult excel = READER.read(read(ExcelFile.ofText(SampleReport.text()).bytes()));
    String total = "department-form/total/score";

    assertEquals("table 4, row 2, cell 8", place(word, total));
    assertEquals("Sheet1!H204", place(excel, total));
    assertEquals("table 1, row 4, cell 4", place(word, "base-data/basic-expenditure/budget"));
  }

  private static String place(ReadResult read, String place) {
    Submission submission = read.submission();
    return submission.sources().of(submission.at(submission.place(place).get())).get().en();
  }

  @Example
  void aGeneratedSubmissionReadsBackFromAWordDocument() {
    assertReadBack(text -> WordFile.ofText(text).bytes());
  }

  @Example
  void aGeneratedSubmissionReadsBackFromAWorkbook() {
    assertReadBack(text -> ExcelFile.ofText(text).bytes());
  }

  /** Writes a report as a file. */
  private interface Writer {
    byte[] write(String text);
  }

  private static void assertReadBack(Writer writer) {
    RandomGenerator<Submission> generator =
        Submissions.consistent(HunanRules.module()).generator(TRIES);
    Random random = new Random(SEED);
    for (int i = 0; i < TRIES; i++) {
      Submission submission = generator.next(random).value();

      ReadResult read = READER.read(read(writer.write(ReportText.of(submission))));

      String message = "submission " + i + " from seed " + SEED;
      assertEquals(ImmutableList.of(), read.problems(), message);
      Submission said = ReportText.said(submission);
      for (int k = 0; k < said.sheets().size(); k++) {
        Sheet expected = said.sheets().get(k);
        Sheet actual = read.submission().sheets().get(k);
        assertEquals(
            "equal", Maps.difference(expected.figures(), actual.figures()).toString(), message);
      }
      assertEquals(said, read.submission(), message);
    }
  }
}
