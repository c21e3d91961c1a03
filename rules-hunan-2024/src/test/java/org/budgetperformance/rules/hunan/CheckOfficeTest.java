package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.office.ExcelFile;
import org.budgetperformance.fixtures.office.WordFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command says of Word documents and workbooks: what it says of their text, each thing at its place. */
class CheckOfficeTest {
  private static final String PLACE = "（(第|表|Sheet1!|[a-z]+\\.(docx|xlsx) )[^（）]*）(?=\n)";
  private static final String PROBLEM = "(?m)^  - (第|表|Sheet1!|[a-z]+\\.docx )[^：]*：";

  @TempDir Path folder;

  @BeforeEach
  void writeTheSample() throws Exception {
    String text = SampleReport.text();
    int forms = text.indexOf("附件 2\n");
    write("report.txt", text.getBytes(StandardCharsets.UTF_8));
    write("report.xlsx", ExcelFile.ofText(text).bytes());
    write("report.docx", WordFile.ofText(text).bytes());
    write("narrative.docx", WordFile.ofText(text.substring(0, forms)).bytes());
    write("forms.xlsx", ExcelFile.ofText(text.substring(forms)).bytes());
  }

  private void write(String name, byte[] bytes) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static String withoutPlaces(String report) {
    return report.replaceAll(PLACE, "").replaceAll(PROBLEM, "  - ");
  }

  @Test
  void itSaysWhatItSaysOfTheTextButForThePlaces() throws Exception {
    CheckProcess text = CheckProcess.run(folder, "report.txt", "--explain");
    CheckProcess word = CheckProcess.run(folder, "report.docx", "--explain");
    CheckProcess both = CheckProcess.run(folder, "narrative.docx", "forms.xlsx", "--explain");

    assertEquals("", word.err + both.err);
    assertEquals(1, word.status);
    assertEquals(1, both.status);
    assertEquals(withoutPlaces(text.out), withoutPlaces(word.out));
    assertEquals(withoutPlaces(text.out), withoutPlaces(both.out));
    // The form's total stands in the second row of the table behind a page's end, in line 204; 附件 2
    // is line 140.
    String total = "整体支出绩效自评表 › 总分 › 得分：100";
    assertTrue(word.out.contains(total + "（表4第2行第8格）\n"), word.out);
    assertTrue(both.out.contains(total + "（forms.xlsx Sheet1!H65）\n"), both.out);
    assertTrue(both.out.contains("（narrative.docx 第"), both.out);
  }

  @Test
  void everyFormatSaysWhereAFigureStands() throws Exception {
    CheckProcess json =
        CheckProcess.run(
            folder, "report.docx", "--division", "431200", "--year", "2024", "--format", "json");
    CheckProcess page = CheckProcess.run(folder, "report.docx", "--format", "html");
    CheckProcess markdown = CheckProcess.run(folder, "report.xlsx", "--format", "markdown");

    String place = "\"source\": {\"zh\": \"表4第2行第8格\", \"en\": \"table 4, row 2, cell 8\"}";
    assertTrue(json.out.contains(place), json.out);
    assertEquals("[]", JsonSchemas.errorsOfEvaluation(json.out));
    assertTrue(page.out.contains("（表4第2行第8格）"), page.out);
    assertTrue(markdown.out.contains("（Sheet1\\!H204）"), markdown.out);
  }

  @Test
  void aMarkedCopyIsWrittenBesideTheReportAndNeverOverAFile() throws Exception {
    byte[] before = Files.readAllBytes(folder.resolve("report.docx"));
    CheckProcess plain = CheckProcess.run(folder, "report.docx");
    CheckProcess marked = CheckProcess.run(folder, "report.docx", "--marked", "marked.docx");
    CheckProcess both =
        CheckProcess.run(folder, "narrative.docx", "forms.xlsx", "--marked", "copies");
    Files.createLink(folder.resolve("same.docx"), folder.resolve("report.docx"));
    CheckProcess over = CheckProcess.run(folder, "report.docx", "--marked", "same.docx");
    CheckProcess text = CheckProcess.run(folder, "report.txt", "--marked", "marked.txt");

    assertEquals(plain.out, marked.out);
    assertEquals(plain.out, CheckProcess.run(folder, "marked.docx").out);
    assertEquals(
        both.out,
        CheckProcess.run(folder, "copies/narrative.docx", "copies/forms.xlsx")
            .out
            .replace("copies/", ""));
    assertEquals(2, over.status);
    assertEquals("check: --marked：same.docx正是所读取的文件\n", over.err);
    assertArrayEquals(before, Files.readAllBytes(folder.resolve("report.docx")));
    assertEquals(2, text.status);
    assertEquals("check: report.txt：只有.docx、.xlsx和PDF可作批注件\n", text.err);
  }

  @Test
  void aPdfSaysWhatItsTextSaysAndIsMarkedOverItsPages() throws Exception {
    byte[] file = OfficeReportsTest.saved("report.pdf");
    write("report.pdf", file);
    write("half.pdf", Arrays.copyOf(file, 20));

    CheckProcess text = CheckProcess.run(folder, "report.txt", "--explain");
    CheckProcess pdf =
        CheckProcess.run(folder, "report.pdf", "--explain", "--marked", "marked.pdf");
    CheckProcess half = CheckProcess.run(folder, "half.pdf", "--locale", "en");

    // The class path of tests has half of another logger.
    assertEquals("", pdf.err.replaceAll("SLF4J.*\n", ""));
    assertEquals(withoutPlaces(text.out), withoutPlaces(pdf.out));
    assertTrue(pdf.out.contains("（第9页表2第2行第8格）\n"), pdf.out);
    byte[] marked = Files.readAllBytes(folder.resolve("marked.pdf"));
    assertArrayEquals(file, Arrays.copyOf(marked, file.length));
    assertEquals(pdf.out, CheckProcess.run(folder, "marked.pdf", "--explain").out);
    assertEquals(
        "check: half.pdf: the PDF is damaged: export it anew and check that\n",
        half.err.replaceAll("SLF4J.*\n", ""));
  }

  /** Names tell nothing: a workbook called .txt is one, and a text called .docx is a text. */
  @Test
  void filesAreKnownByWhatIsInThem() throws Exception {
    write("workbook.txt", Files.readAllBytes(folder.resolve("forms.xlsx")));
    write("text.docx", Files.readAllBytes(folder.resolve("report.txt")));

    assertEquals(
        CheckProcess.run(folder, "forms.xlsx").out, CheckProcess.run(folder, "workbook.txt").out);
    assertEquals(
        CheckProcess.run(folder, "report.txt").out, CheckProcess.run(folder, "text.docx").out);
  }

  @Test
  void whatIsNotReadIsSaidAndWhatCannotBeIsNamed() throws Exception {
    byte[] hidden =
        WordFile.ofText(SampleReport.text())
            .xml("<w:p><w:del><w:r><w:t>1</w:t></w:r></w:del></w:p>")
            .bytes();
    write("hidden.docx", hidden);
    write("broken.docx", Arrays.copyOf(hidden, hidden.length / 2));

    CheckProcess said = CheckProcess.run(folder, "hidden.docx", "--locale", "en");
    CheckProcess broken = CheckProcess.run(folder, "broken.docx", "--locale", "en");
    CheckProcess json = CheckProcess.run(folder, "a.json", "report.docx", "--locale", "en");

    assertEquals(
        "check: hidden.docx: what tracked changes delete, or what is hidden, was left out\n",
        said.err);
    assertEquals(
        "check: broken.docx: the file is damaged: open it, save it anew and check that\n",
        broken.err);
    assertEquals(2, broken.status);
    assertEquals(
        "check: a.json: a submission in JSON is whole: no other file goes with it\n", json.err);
  }

  @Test
  void aFolderHasThemToo() throws Exception {
    write("in/a.docx", Files.readAllBytes(folder.resolve("report.docx")));
    write("in/b.xlsx", Files.readAllBytes(folder.resolve("forms.xlsx")));
    write("in/~$a.docx", new byte[] {1, 2, 3});

    CheckProcess check = CheckProcess.run(folder, "in");

    assertEquals(1, check.status, check.err);
    assertTrue(check.out.contains("a.docx"), check.out);
    assertTrue(check.out.contains("b.xlsx"), check.out);
    assertFalse(check.out.contains("损坏"), check.out);
  }

  /** Files of one name, or of names that one disk may take for the same, have copies of their own. */
  @Test
  void copiesOfSeveralFilesAreKeptApart() throws Exception {
    write("a/report.docx", Files.readAllBytes(folder.resolve("narrative.docx")));
    write("b/REPORT.docx", Files.readAllBytes(folder.resolve("report.docx")));
    CheckProcess check =
        CheckProcess.run(folder, "a/report.docx", "b/REPORT.docx", "--marked", "copies");
    CheckProcess text =
        CheckProcess.run(folder, "narrative.docx", "report.txt", "--marked", "none");
    CheckProcess inPlace =
        CheckProcess.run(folder, "a/report.docx", "b/REPORT.docx", "--marked", "a");

    assertEquals("", check.err);
    assertEquals(ImmutableList.of("REPORT-2.docx", "report.docx"), files("copies"));
    assertEquals("check: report.txt：只有.docx、.xlsx和PDF可作批注件\n", text.err);
    assertEquals(ImmutableList.of(), files("none"));
    assertEquals("check: --marked：a/report.docx正是所读取的文件\n", inPlace.err);
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("narrative.docx")),
        Files.readAllBytes(folder.resolve("a/report.docx")));
  }

  @Test
  void aFolderHasAMarkedCopyOfEachFileElsewhere() throws Exception {
    byte[] report = Files.readAllBytes(folder.resolve("report.docx"));
    write("in/town/report.docx", report);
    write("in/town/Report.docx", report);
    write("in/forms.xlsx", Files.readAllBytes(folder.resolve("forms.xlsx")));
    write("in/report.txt", Files.readAllBytes(folder.resolve("report.txt")));

    CheckProcess check =
        CheckProcess.run(folder, "in", "--marked", "copies", "--output", "out", "--locale", "en");

    assertEquals("", check.err);
    assertEquals(1, check.status);
    assertEquals(
        ImmutableList.of("forms.xlsx", "town/Report.docx", "town/report-2.docx"), files("copies"));
    CsvTable summary = CsvTable.read(folder.resolve("out/summary.csv"));
    ImmutableList<String> ofText =
        summary.rows().stream().filter(row -> row.get(0).equals("report.txt")).findFirst().get();
    assertEquals(
        "no marked copy: only of .docx, .xlsx and PDF is a marked copy made",
        ofText.get(ofText.size() - 1));
    CheckProcess.run(folder, "report.docx", "--marked", "one.docx", "--locale", "en");
    byte[] one = Files.readAllBytes(folder.resolve("one.docx"));
    assertArrayEquals(one, Files.readAllBytes(folder.resolve("copies/town/report-2.docx")));
    assertArrayEquals(report, Files.readAllBytes(folder.resolve("in/town/report.docx")));
  }

  /** Wherever a link leads, no report is replaced, and nothing is written outside of the folder of the copies. */
  @Test
  void copiesNeverLieAmongTheReports() throws Exception {
    byte[] report = Files.readAllBytes(folder.resolve("report.docx"));
    write("in/town/report.docx", report);
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in/town"));
    Files.createDirectories(folder.resolve("copies"));
    Files.createSymbolicLink(folder.resolve("copies/town"), folder.resolve("in/town"));

    CheckProcess within = CheckProcess.run(folder, "in", "--marked", "in/copies");
    CheckProcess linked = CheckProcess.run(folder, "in", "--marked", "link", "--locale", "en");
    CheckProcess around = CheckProcess.run(folder, "in", "--marked", ".");
    CheckProcess mixed = CheckProcess.run(folder, "in", "--marked", "o/m", "--output", "o");
    CheckProcess led = CheckProcess.run(folder, "in", "--marked", "copies", "--locale", "en");

    assertEquals("check: --marked：in/copies在所读取的文件夹中\n", within.err);
    assertEquals("check: --marked: link lies in the folder that is read\n", linked.err);
    assertEquals("check: --marked：所读取的文件夹就是.或在其中\n", around.err);
    assertEquals("check: --marked：o/m与--output的文件夹不能相同，也不能互相包含\n", mixed.err);
    assertEquals(2, led.status);
    assertArrayEquals(report, Files.readAllBytes(folder.resolve("in/town/report.docx")));
    assertEquals(ImmutableList.of("town/report.docx"), files("in"));
  }

  private ImmutableList<String> files(String name) throws Exception {
    Path root = folder.resolve(name);
    if (!Files.exists(root)) {
      return ImmutableList.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }
}
