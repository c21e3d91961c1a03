package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.stream.Stream;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.json.EvaluationJson;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command with JSON and with a file to write. */
class CheckJsonTest {
  private static final ReadResult READ =
      HunanRules.module().reader().get().read(SampleReport.text());
  private static final Submission OF_HUNAN =
      Submission.builder().from(READ.submission()).division(DivisionCode.of("43")).build();
  private static final String EVALUATION =
      EvaluationJson.write(HunanRules.module().evaluate(OF_HUNAN), READ);

  @TempDir Path folder;

  @BeforeEach
  void writeTheSample() throws Exception {
    write("report.txt", SampleReport.text());
    write("report.json", SubmissionJson.write(READ.submission()));
  }

  @Test
  void aTextIsCheckedIntoJson() throws Exception {
    CheckProcess check =
        CheckProcess.run(folder, "report.txt", "--division", "43", "--format", "json");

    assertEquals("", check.err);
    assertEquals(1, check.status);
    assertEquals(EVALUATION, check.out);
    assertEquals("[]", JsonSchemas.errorsOfEvaluation(check.out));
  }

  @Test
  void aSubmissionInJsonIsCheckedAsItsTextIs() throws Exception {
    CheckProcess check = CheckProcess.run(folder, "report.json");

    assertEquals("", check.err);
    assertEquals(1, check.status);
    assertTrue(check.out.contains("= 197.38万元，而"), check.out);
    assertTrue(check.out.contains("（第183行）"), check.out);
  }

  @Test
  void nothingWrongIsStatusZero() throws Exception {
    Submission mended =
        Submission.builder()
            .from(MendedReport.submission())
            .division(DivisionCode.of("431281"))
            .build();
    write("mended.JSON", SubmissionJson.write(mended));

    CheckProcess check = CheckProcess.run(folder, "mended.JSON", "--format", "json");

    assertEquals("", check.err);
    assertEquals(0, check.status);
    assertTrue(check.out.contains("\"division\": \"431281\""), check.out);
    assertTrue(check.out.contains("\"findings\": [],"), check.out);
  }

  @Test
  void aSubmissionOfADivisionWithoutRulesIsJudgedByThoseOfTheNation() throws Exception {
    Submission hubei =
        Submission.builder().from(READ.submission()).division(DivisionCode.of("42")).build();
    write("hubei.json", SubmissionJson.write(hubei));

    CheckProcess check = CheckProcess.run(folder, "hubei.json", "--locale", "en");

    String notice =
        "judged by the national forms and usual practice alone, not by the rules of division"
            + " 420000";
    assertEquals(1, check.status, check.err);
    assertTrue(check.out.contains("  - " + notice + "\n"), check.out);
    assertTrue(check.err.startsWith("check: hubei.json: " + notice + "; loaded: "), check.err);
    assertUnusable(
        CheckProcess.run(folder, "hubei.json", "--strict", "--locale", "en"),
        "hubei.json: refused: " + notice);
  }

  @Test
  void aSubmissionWithoutDocumentsIsStatusThree() throws Exception {
    write(
        "empty.json", SubmissionJson.write(Submission.builder().fiscalYear(Year.of(2024)).build()));

    CheckProcess check = CheckProcess.run(folder, "empty.json");

    assertEquals(3, check.status, check.out);
    assertEquals("check: empty.json：未识别出任何材料\n", check.err);
  }

  @Test
  void whatIsWrongWithTheJsonIsSaidWithItsPath() throws Exception {
    String json = SubmissionJson.write(READ.submission());
    write("text.json", json.replaceFirst("\"fiscalYear\": 2024", "\"fiscalYear\": \"2024\""));
    write("huge.json", json.replaceFirst("\"fen\": [0-9]+", "\"fen\": 1e400"));
    write("cut.json", json.substring(0, 1000));

    assertUnusable(
        CheckProcess.run(folder, "text.json"),
        "check: text.json：JSON有误：/fiscalYear：应为整数，不是文本\"2024\"");
    assertUnusable(
        CheckProcess.run(folder, "text.json", "--locale", "en"),
        "check: text.json: faulty JSON: at /fiscalYear: a whole number is expected, not the text");
    assertUnusable(CheckProcess.run(folder, "huge.json"), "1e400");
    assertUnusable(CheckProcess.run(folder, "cut.json"), "check: cut.json：JSON有误：/documents/0/");
  }

  @Test
  void theOutputIsWrittenWholeInPlaceOfAnOlderOne() throws Exception {
    write("result.json", "older\n");

    CheckProcess check =
        CheckProcess.run(
            folder,
            "report.txt",
            "--division",
            "43",
            "--format",
            "json",
            "--output",
            "result.json");

    assertEquals("", check.err);
    assertEquals("", check.out);
    assertEquals(1, check.status);
    assertEquals(EVALUATION, read("result.json"));
    assertFilesAre("err.txt", "report.json", "report.txt", "result.json");
  }

  @Test
  void textIsWrittenIntoAFileToo() throws Exception {
    CheckProcess printed = CheckProcess.run(folder, "report.txt", "--locale", "en");

    CheckProcess check =
        CheckProcess.run(folder, "report.txt", "--locale", "en", "--output", "result.txt");

    assertEquals(1, check.status, check.err);
    assertEquals(printed.out, read("result.txt"));
  }

  @Test
  void aChineseFileIsWrittenUnderTheLocaleC() throws Exception {
    CheckProcess check =
        CheckProcess.runUnderC(folder, "report.json --format json --output 核查结果.json");
    CheckProcess copy = CheckProcess.runUnderC(folder, "report.txt; cp 核查结果.json result.json");

    assertEquals("", check.err);
    assertEquals(1, check.status);
    assertEquals("", copy.err);
    assertTrue(read("result.json").contains("= 197.38万元，而"));
  }

  @Test
  void whatCannotBeWrittenIsNamedAndNothingIsLeft() throws Exception {
    Files.createDirectory(folder.resolve("results"));

    assertUnusable(
        CheckProcess.run(folder, "report.txt", "--output", "results"), "--output：results不是文件");
    assertUnusable(
        CheckProcess.run(folder, "report.txt", "--output", "none/result.txt"),
        "none/result.txt：结果无法写入：没有此文件夹");
    assertUnusable(
        CheckProcess.run(folder, "report.txt", "--output", "./report.txt"),
        "--output：./report.txt正是所读取的文件");
    assertUnusable(CheckProcess.run(folder, "report.txt", "--output"), "--output后面没有值");
    assertEquals(SampleReport.text(), read("report.txt"));
    assertFilesAre("err.txt", "report.json", "report.txt", "results");
  }

  @Test
  void anUnusableFileLeavesTheOlderOutputAlone() throws Exception {
    write("result.txt", "older\n");
    write("noise.txt", "今天天气很好。\n");

    assertUnusable(CheckProcess.run(folder, "noise.txt", "--output", "result.txt"), "没有规则能识别");
    assertEquals("older\n", read("result.txt"));
  }

  @Test
  void withoutJacksonOneLineSaysWhatIsMissing() throws Exception {
    String missing = "check: JSON需要Jackson：请将com.fasterxml.jackson.core:jackson-core加入类路径\n";

    CheckProcess in = CheckProcess.runWithoutJackson(folder, "report.json");
    CheckProcess out = CheckProcess.runWithoutJackson(folder, "report.txt", "--format", "json");

    assertEquals(missing, in.err);
    assertEquals(missing, out.err);
    assertUnusable(in, missing);
    assertUnusable(out, missing);
  }

  @Test
  void withoutJacksonTextIsCheckedAsEver() throws Exception {
    CheckProcess check = CheckProcess.runWithoutJackson(folder, "report.txt");

    assertEquals("", check.err);
    assertEquals(1, check.status);
    assertEquals(CheckProcess.run(folder, "report.txt").out, check.out);
  }

  private void write(String name, String text) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private String read(String name) throws IOException {
    return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8);
  }

  private void assertFilesAre(String... names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          ImmutableSet.copyOf(names),
          files.map(file -> file.getFileName().toString()).collect(ImmutableSet.toImmutableSet()));
    }
  }

  private static void assertUnusable(CheckProcess check, String reason) {
    assertEquals(2, check.status, check.out + check.err);
    assertEquals("", check.out);
    assertTrue(check.err.contains(reason), check.err);
    assertEquals(check.err.length() - 1, check.err.indexOf('\n'), "one line: " + check.err);
  }
}
