package org.budgetperformance.rules.hunan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.office.WordFile;
import org.budgetperformance.json.EvaluationJson;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command with a folder. */
class CheckFolderTest {
  private static final int TOO_MANY = (4 << 20) + 1;

  @TempDir Path folder;

  @Test
  void everyReportIsEvaluatedAndTheResultsLieAsTheReportsDo() throws Exception {
    write("in/a/report.txt", SampleReport.text());
    write("in/a/report.json", SubmissionJson.write(MendedReport.submission()));
    write("in/REPORT.TXT", SampleReport.text());
    write("in/budget.pptx", "no report");

    CheckProcess check =
        CheckProcess.run(
            folder, "in", "--division", "43", "--output", "out/new", "--format", "json");

    assertEquals("", check.err);
    assertEquals(1, check.status);
    assertEquals(
        ImmutableList.of(
            "REPORT.TXT.json",
            "a/report.json.json",
            "a/report.txt.json",
            "across.csv",
            "across.json",
            "findings.csv",
            "rules.csv",
            "summary.csv"),
        files("out/new"));
    ReadResult read = HunanRules.module().reader().get().read(SampleReport.text());
    Submission ofHunan =
        Submission.builder().from(read.submission()).division(DivisionCode.of("43")).build();
    assertEquals(
        EvaluationJson.write(HunanRules.module().evaluate(ofHunan), read),
        text("out/new/a/report.txt.json"));
    CsvTable summary = CsvTable.read(folder.resolve("out/new/summary.csv"));
    // Counted by SampleReportFindingsTest; what is claimed and supported by SampleScoresTest.
    assertEquals(
        ImmutableList.of(
            "REPORT.TXT 洪江区信访局 已核查 100 优 76 95.80 中 优 高于可支持得分 10 13 11 4 0 5 ",
            "a/report.json 洪江区信访局 已核查 95.59 优 76 96.39 中 优 可支持 0 0 0 0 0 0 ",
            "a/report.txt 洪江区信访局 已核查 100 优 76 95.80 中 优 高于可支持得分 10 13 11 4 0 5 ",
            "budget.pptx  未读取              ",
            "合计          20 26 22 8 0 10 报告 3 份：已核查 3，未能核查 0；未读取的其他文件 1"),
        summary.rows().stream().map(row -> String.join(" ", row)).collect(toImmutableList()));
    assertTrue(check.out.contains("  STD-T02 比率指标未以数值填报：6 项，涉及 2 份报告\n"), check.out);
    assertTrue(
        CsvTable.read(folder.resolve("out/new/rules.csv"))
            .rows()
            .contains(ImmutableList.of("STD-D14", "同一笔资金重复计列", "错误", "2", "2")));
  }

  /** The findings of SampleReportFindingsTest; the department's total executed is 171.38 beside 163.38 and 34.00. */
  @Test
  void eachFindingIsARowWithItsPlaceInTheFile() throws Exception {
    Files.createDirectories(folder.resolve("in/b"));
    Files.write(folder.resolve("in/b/report.docx"), WordFile.ofText(SampleReport.text()).bytes());
    write("in/a.txt", MendedReport.text());

    CheckProcess check = CheckProcess.run(folder, "in", "--output", "out");

    assertEquals("", check.err);
    CsvTable table = CsvTable.read(folder.resolve("out/findings.csv"));
    assertEquals(
        "文件 规则 级别 名称 连带于 一级指标 预算单位 材料 栏目 文件中的位置 填写内容 应为 差额 位置编号 自有编号 说明",
        String.join(" ", table.headings()));
    ImmutableList<ImmutableList<String>> counted =
        table.rows().stream()
            .filter(row -> row.get(4).isEmpty() && !row.get(2).equals("无法判定"))
            .collect(toImmutableList());
    assertEquals(10 + 13 + 11, counted.size());
    ImmutableList<String> twice = counted.get(0);
    assertEquals(
        "b/report.docx STD-D14 错误 同一笔资金重复计列   洪江区信访局 附件3 整体支出绩效自评表；自评报告；附件2 基础数据表",
        String.join(" ", twice.subList(0, 8)));
    assertTrue(twice.get(9).startsWith("表3第3行第5格；第57段；第61段；表1第4行第6格；"), twice.get(9));
    assertTrue(twice.get(10).startsWith("171.38万元；163.38万元；34万元；163.38万元；"), twice.get(10));
    assertEquals("197.38万元 26.00万元", twice.get(11) + " " + twice.get(12));
    ImmutableList<String> score =
        counted.stream().filter(row -> row.get(1).equals("STD-S04")).findFirst().get();
    assertEquals("成本指标 0–15.80 4.20", score.get(5) + " " + score.get(11) + " " + score.get(12));
    assertTrue(
        table.rows().stream()
            .anyMatch(row -> row.get(1).equals("STD-D07") && row.get(4).equals("STD-D14")));
  }

  /** LibreOffice's PDF of the sample has the findings of its text; what only says that it is a PDF is named. */
  @Test
  void thePdfsAreReadToo() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    try (InputStream report = getClass().getResourceAsStream("libreoffice/report.pdf")) {
      Files.copy(report, folder.resolve("in/report.PDF"));
    }
    write("in/scan.pdf", "%PDF-1.7");

    CheckProcess.run(folder, "in", "--output", "out");

    List<ImmutableList<String>> rows = CsvTable.read(folder.resolve("out/summary.csv")).rows();
    assertEquals("report.PDF 洪江区信访局 已核查", String.join(" ", rows.get(0).subList(0, 3)));
    assertEquals("10 13 11", String.join(" ", rows.get(0).subList(10, 13)));
    assertEquals("scan.pdf  未能核查", String.join(" ", rows.get(1).subList(0, 3)));
  }

  @Test
  void thePagesAreReachedFromTheIndex() throws Exception {
    write("in/a b/report.txt", SampleReport.text());
    write("in/javascript:alert(1).txt", SampleReport.text());

    CheckProcess check =
        CheckProcess.run(folder, "in", "--output", "out", "--format", "html", "--locale", "en");

    assertEquals("", check.err);
    String index = text("out/index.html");
    assertTrue(index.contains("<a href=\"./a%20b/report.txt.html\">"), index);
    assertTrue(index.contains("<a href=\"./javascript%3Aalert%281%29.txt.html\">"), index);
    assertTrue(text("out/a b/report.txt.html").startsWith("<!DOCTYPE html>"));
    assertTrue(Files.exists(folder.resolve("out/javascript:alert(1).txt.html")));
  }

  @Test
  void whatCannotBeEvaluatedIsNamedWithTheReasonAndTheOthersAreEvaluated() throws Exception {
    write("in/empty.txt", "");
    write("in/mended.txt", MendedReport.text());
    write("in/noise.txt", "今天天气很好，2024年12月31日，25万元。\n");
    write("in/cut.json", SubmissionJson.write(SampleReport.submission()).substring(0, 1000));
    Files.write(folder.resolve("in/large.txt"), new byte[TOO_MANY]);
    Files.write(folder.resolve("in/picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    Files.createSymbolicLink(folder.resolve("in/loop"), Paths.get("."));
    Files.createSymbolicLink(folder.resolve("in/self.txt"), Paths.get("self.txt"));
    Files.createSymbolicLink(folder.resolve("in/other.txt"), Paths.get("mended.txt"));

    CheckProcess check = CheckProcess.run(folder, "in", "--output", "out", "--locale", "en");

    assertEquals("", check.err);
    assertEquals(3, check.status, check.out);
    ImmutableMap.Builder<String, String> reasons = ImmutableMap.builder();
    for (ImmutableList<String> row : CsvTable.read(folder.resolve("out/summary.csv")).rows()) {
      if (row.get(2).equals("without a result")) {
        reasons.put(row.get(0), row.get(16));
      }
    }
    ImmutableMap<String, String> found = reasons.buildOrThrow();
    assertEquals(
        ImmutableMap.builder()
            .put("empty.txt", "no rule module recognises it as a self-evaluation report")
            .put("large.txt", "larger than 4194304 bytes (4 MiB)")
            .put("loop", "a symbolic link, not followed")
            .put("noise.txt", "no rule module recognises it as a self-evaluation report")
            .put("other.txt", "a symbolic link, not followed")
            .put(
                "picture.txt",
                "this is a picture: recognise its words, put them into a text file (.txt) and check"
                    + " that")
            .put("self.txt", "a symbolic link, not followed")
            .build(),
        ImmutableMap.copyOf(Maps.filterKeys(found, key -> !key.equals("cut.json"))));
    assertTrue(found.get("cut.json").startsWith("faulty JSON: at /documents/0/"), found.toString());
    assertEquals(
        ImmutableList.of(
            "across.csv", "findings.csv", "mended.txt.txt", "rules.csv", "summary.csv"),
        files("out"));
    assertTrue(check.out.contains("  large.txt: larger than 4194304 bytes (4 MiB)\n"), check.out);
  }

  @Test
  void aPipeIsNotWaitedFor() throws Exception {
    write("in/mended.txt", MendedReport.text());
    Process made = new ProcessBuilder("mkfifo", folder.resolve("in/pipe.txt").toString()).start();
    assumeTrue(made.waitFor() == 0, "mkfifo");

    CheckProcess check = CheckProcess.run(folder, "in", "--locale", "en");

    assertEquals(3, check.status, check.err);
    assertTrue(check.out.contains("  pipe.txt: not a regular file\n"), check.out);
  }

  @Test
  void whereReadingIsForbiddenTheOthersAreEvaluated() throws Exception {
    write("in/mended.txt", MendedReport.text());
    write("in/secret/report.txt", SampleReport.text());
    Path secret = folder.resolve("in/secret");
    assertTrue(secret.toFile().setReadable(false));
    try {
      assumeTrue(!Files.isReadable(secret), "whoever runs this may read everything");

      CheckProcess check = CheckProcess.run(folder, "in", "--locale", "en");

      assertEquals(3, check.status, check.err);
      assertTrue(check.out.contains("  secret: permission denied\n"), check.out);
    } finally {
      assertTrue(secret.toFile().setReadable(true));
    }
  }

  @Test
  void nothingWrongIsStatusZero() throws Exception {
    write("in/mended.txt", MendedReport.text());

    CheckProcess check = CheckProcess.run(folder, "in");

    assertEquals("", check.err);
    assertEquals(0, check.status, check.out);
    assertEquals(ImmutableList.of("err.txt", "in/mended.txt"), files("."));
  }

  @Test
  void aFolderWithoutAnyDocumentIsStatusThree() throws Exception {
    write("in/noise.txt", "今天天气很好。\n");

    CheckProcess check =
        CheckProcess.run(folder, "in", "--division", "430000", "--year", "2024", "--locale", "en");

    assertEquals(3, check.status, check.err);
    assertTrue(check.out.contains("  noise.txt: no document could be read\n"), check.out);
  }

  @Test
  void resultsWithinTheFolderAreNotReadAgain() throws Exception {
    write("in/report.txt", SampleReport.text());

    CheckProcess first = CheckProcess.run(folder, "in", "--output", "in/results");
    CheckProcess second = CheckProcess.run(folder, "in", "--output", "in/results");

    assertEquals(1, first.status, first.err);
    assertEquals(first.out, second.out);
    assertEquals(
        ImmutableList.of(
            "report.txt",
            "results/across.csv",
            "results/findings.csv",
            "results/report.txt.txt",
            "results/rules.csv",
            "results/summary.csv"),
        files("in"));
  }

  @Test
  void resultsNeverLieAmongTheReports() throws Exception {
    write("in/a/report.txt", SampleReport.text());
    Files.createSymbolicLink(folder.resolve("link"), Paths.get("in"));
    write("file", "");

    for (String output : new String[] {"in", "in/.", ".", "link"}) {
      CheckProcess check = CheckProcess.run(folder, "in", "--output", output, "--locale", "en");

      assertUnusable(check, "the folder that is read is " + output + " or lies in it");
    }
    assertUnusable(CheckProcess.run(folder, "in", "--output", "file"), "--output：file不是文件夹");
    assertUnusable(CheckProcess.run(folder, "in", "--format", "html"), "须用--output指定文件夹");
    assertEquals(ImmutableList.of("a/report.txt"), files("in"));
  }

  @Test
  void aResultThatCannotBeWrittenIsStatusTwo() throws Exception {
    write("in/report.txt", SampleReport.text());
    write("in/report.txt.txt/report.txt", MendedReport.text());

    CheckProcess check = CheckProcess.run(folder, "in", "--output", "out", "--locale", "en");

    assertEquals(2, check.status, check.err);
    assertTrue(
        check.out.contains("  report.txt: another result needs a folder called report.txt.txt\n"),
        check.out);
    assertEquals(
        ImmutableList.of(
            "across.csv",
            "findings.csv",
            "report.txt.txt/report.txt.txt",
            "rules.csv",
            "summary.csv"),
        files("out"));
  }

  @Test
  void whereTheSummaryCannotBeWrittenItIsPrinted() throws Exception {
    write("in/summary.csv/report.txt", SampleReport.text());

    CheckProcess check = CheckProcess.run(folder, "in", "--output", "out", "--locale", "en");

    assertEquals(2, check.status);
    assertEquals("check: --output: out/summary.csv is not a file\n", check.err);
    assertTrue(check.out.contains("summary.csv/report.txt: 洪江区信访局, claimed 100"), check.out);
    assertEquals(ImmutableList.of("summary.csv/report.txt.txt"), files("out"));
  }

  @Test
  void pathsStandInTheOrderOfCodePoints() throws Exception {
    // U+FF0E is less than U+20000, but not in UTF-16.
    CheckProcess check =
        CheckProcess.scriptUnderC(
            folder,
            "mkdir -p in/b; for n in b/z a 报告 𠀀 ．; do echo > in/$n.txt; done; check in --locale"
                + " en");

    assertEquals(3, check.status, check.err);
    assertTrue(
        check.out.contains(
            String.join(
                ": no rule module recognises it as a self-evaluation report\n",
                "without a result\n  a.txt",
                "  b/z.txt",
                "  报告.txt",
                "  ．.txt",
                "  𠀀.txt",
                "")),
        check.out);
  }

  @Test
  void chineseNamesAreRightUnderTheLocaleC() throws Exception {
    write("report.txt", SampleReport.text());

    CheckProcess check =
        CheckProcess.scriptUnderC(
            folder,
            "mkdir -p in/乡镇; cp report.txt in/乡镇/自评报告.txt\n"
                + "check in --output 结果 --format html; status=$?\n"
                + "cp 结果/乡镇/自评报告.txt.html page.html; cp 结果/index.html .; exit $status");

    assertEquals("", check.err);
    assertEquals(1, check.status);
    assertTrue(check.out.contains("  乡镇/自评报告.txt：洪江区信访局，自评 100（优）"), check.out);
    assertTrue(text("page.html").contains("整体支出控制额"));
    assertTrue(
        text("index.html")
            .contains("./%E4%B9%A1%E9%95%87/%E8%87%AA%E8%AF%84%E6%8A%A5%E5%91%8A.txt.html"));
  }

  @Test
  void aNameThatIsNotUtf8StandsPercentEncoded() throws Exception {
    write("report.txt", SampleReport.text());

    CheckProcess check =
        CheckProcess.scriptUnderC(
            folder,
            "mkdir in; cp report.txt \"$(printf 'in/\\310\\325.txt')\"\n"
                + "check in --output out --locale en");

    assertEquals("", check.err);
    assertEquals(1, check.status);
    assertTrue(check.out.contains("  %C8%D5.txt: 洪江区信访局, claimed 100"), check.out);
    assertEquals(
        ImmutableList.of(
            "%C8%D5.txt.txt", "across.csv", "findings.csv", "rules.csv", "summary.csv"),
        files("out"));
  }

  @Test
  void nothingButTheSummaryIsSaidWhereNobodyWatches() throws Exception {
    write("in/mended.txt", MendedReport.text());

    assertEquals("", CheckProcess.run(folder, "in").err);
  }

  @Test
  void howFarItIsIsShownOnATerminal() throws Exception {
    write("in/mended.txt", MendedReport.text());

    CheckProcess check =
        CheckProcess.scriptUnderC(
            folder,
            "if test -n \"$WATCHED\"; then check in > summary.txt; exit; fi\n"
                + "command -v script > /dev/null || exit 99\n"
                + "WATCHED=yes script -qec 'sh run.sh' terminal.txt > /dev/null");
    assumeTrue(check.status != 99, "script");

    assertEquals(0, check.status, check.err);
    assertTrue(text("terminal.txt").contains("\r1/1 (100%)\r"), text("terminal.txt"));
    assertTrue(text("summary.txt").startsWith("绩效自评核查汇总\n"), text("summary.txt"));
  }

  private void write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private String text(String name) throws Exception {
    return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8);
  }

  private ImmutableList<String> files(String name) throws Exception {
    Path root = folder.resolve(name);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .collect(toImmutableList());
    }
  }

  private static void assertUnusable(CheckProcess check, String reason) {
    assertEquals(2, check.status, check.out + check.err);
    assertEquals("", check.out);
    assertTrue(check.err.contains(reason), check.err);
    assertFalse(check.err.contains("\tat "), check.err);
  }
}
