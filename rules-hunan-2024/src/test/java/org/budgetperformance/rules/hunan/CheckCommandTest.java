package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.budgetperformance.fixtures.SampleReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command prints and which status it ends with. */
class CheckCommandTest {
  private static final int FOUR_MEBIBYTES = 4 << 20;

  @TempDir Path folder;

  @BeforeEach
  void writeTheSample() throws Exception {
    write("report.txt", SampleReport.text());
  }

  @Test
  void contradictionsEndWithStatusOne() throws Exception {
    CheckProcess check = CheckProcess.run(folder, "report.txt");

    assertEquals(1, check.status, check.err);
    assertEquals("", check.err);
    assertTrue(check.out.contains("相差9.65万元"), check.out);
    assertTrue(check.out.contains("98.87"), check.out);
  }

  @Test
  void aReportOfAYearWithoutRulesIsJudgedByThoseOfTheNation() throws Exception {
    write("earlier.txt", SampleReport.text().replace("2024", "2023"));

    CheckProcess check = CheckProcess.run(folder, "earlier.txt", "--locale", "en");

    String notice =
        "no division was named: judged by the national forms and usual practice alone"
            + " (rules of places for 2023: none; name one by --division)";
    assertEquals(1, check.status, check.err);
    assertTrue(check.out.contains("Rules: national "), check.out);
    assertTrue(check.out.contains("  - " + notice + "\n"), check.out);
    assertTrue(check.err.startsWith("check: earlier.txt: " + notice), check.err);
  }

  @Test
  void withTheDivisionItIsJudgedByTheRulesOfTheNearestYear() throws Exception {
    write("earlier.txt", SampleReport.text().replace("2024", "2023"));

    CheckProcess check = CheckProcess.run(folder, "earlier.txt", "--division", "431281");

    assertEquals(1, check.status, check.err);
    assertTrue(check.out.contains("hunan-2024 "), check.out);
    assertTrue(check.out.contains("  - 材料为2023年度，规则适用于2024年度，结论请按2023年度的规定核对\n"), check.out);
  }

  @Test
  void theOnlyRulesOfAPlaceAreAssumedAndThatIsSaid() throws Exception {
    CheckProcess check = CheckProcess.run(folder, "report.txt");

    assertTrue(
        check.out.contains("  - 未指明地区，按湖南省的规则核查（2024年度的地方规则：hunan-2024，可用--division指定地区）\n"),
        check.out);
  }

  /** The reader of 2024 reads a table of any year by its labels, its module holds for 2024 alone. */
  @Test
  void aReportOfAnotherYearIsJudgedByTheRulesThatAreNamedWithANotice() throws Exception {
    write("later.txt", SampleReport.text().replace("2024", "2030"));
    String[] named = {"later.txt", "--division", "430000", "--year", "2024"};
    String notice = "材料为2030年度，规则适用于2024年度，结论请按2030年度的规定核对";

    CheckProcess check = CheckProcess.run(folder, named);

    assertEquals(1, check.status, check.err);
    assertTrue(check.out.contains("  - " + notice + "\n"), check.out);
    assertEquals(
        "check: later.txt："
            + notice
            + "；已加载规则：hunan-2024 0.1.0（湖南省，2024年度）、national 0.1.0（全国，2016–2024年度）\n",
        check.err);
    assertUnusable(
        CheckProcess.run(
            folder,
            ImmutableList.<String>builder()
                .add(named)
                .add("--strict")
                .build()
                .toArray(new String[0])),
        "later.txt：不予核查：" + notice + "；未确认适用于2024年度的参数：");
  }

  @Test
  void oneFormAloneIsAskedForNothingElse() throws Exception {
    String text = SampleReport.text();
    write("form.txt", text.substring(text.indexOf("附件 4\n")));

    CheckProcess whole = CheckProcess.run(folder, "form.txt");
    CheckProcess part = CheckProcess.run(folder, "form.txt", "--partial");

    assertTrue(whole.out.contains("STD-D01"), whole.out + whole.err);
    assertFalse(part.out.contains("STD-D01"), part.out);
    assertFalse(part.out.contains("缺少"), part.out);
  }

  @Test
  void helpAndVersionArePrinted() throws Exception {
    CheckProcess help = CheckProcess.run(folder, "-h", "--locale", "en");
    CheckProcess version = CheckProcess.run(folder, "--version");

    assertEquals(0, help.status);
    assertTrue(help.out.startsWith("usage: check FILE...|DIR [--division CODE]"), help.out);
    assertTrue(help.out.contains("\nexit status 2  unusable arguments"), help.out);
    assertEquals(CheckProcess.run(folder, "--help").out, CheckProcess.run(folder, "-h").out);
    // A jar knows its version, classes on a path do not.
    assertTrue(
        version.out.matches(
            "check (开发版本|[0-9.]+(-SNAPSHOT)?)\n"
                + "hunan-2024 0.1.0（湖南省，2024年度）\n"
                + "national 0.1.0（全国，2016–2024年度）\n"),
        version.out);
    assertEquals(0, version.status);
    assertEquals("", help.err + version.err);
  }

  @Test
  void divisionAndYearFindTheModuleOfTheProvince() throws Exception {
    CheckProcess check =
        CheckProcess.run(
            folder,
            "report.txt",
            "--division",
            "431200",
            "--year",
            "2024",
            "--locale",
            "en",
            "--format",
            "text");

    assertEquals(1, check.status, check.err);
    assertTrue(check.out.contains("off by 9.65"), check.out);
  }

  @Test
  void aReportWithoutTheDepartmentFormSaysSo() throws Exception {
    String text = SampleReport.text();
    int start = text.indexOf("附件 3\n");
    int end = text.indexOf("附件 4\n");
    write("report.txt", text.substring(0, start) + text.substring(end));

    CheckProcess check = CheckProcess.run(folder, "report.txt");

    assertEquals(1, check.status, check.err);
    assertTrue(check.out.contains("STD-D01"), check.out);
    assertTrue(check.out.contains("整体支出绩效自评表"), check.out);
  }

  @Test
  void anEmptyFileIsNoReport() throws Exception {
    write("empty.txt", "");

    assertUnusable(CheckProcess.run(folder, "empty.txt"), "empty.txt");
  }

  @Test
  void noiseIsNoReport() throws Exception {
    write("noise.txt", "今天天气很好，2024年12月31日，25万元。\n\tx\ty\n");

    assertUnusable(CheckProcess.run(folder, "noise.txt"), "noise.txt");
  }

  @Test
  void aPictureIsNoText() throws Exception {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, (byte) 0xff};
    Files.write(folder.resolve("picture.png"), png);

    assertUnusable(CheckProcess.run(folder, "picture.png"), "picture.png：这是图片，请先识别文字");
  }

  @Test
  void otherEncodingsAreReadAndNamed() throws Exception {
    CheckProcess utf8 = CheckProcess.run(folder, "report.txt");
    for (String encoding : new String[] {"GB18030", "UTF-16LE", "UTF-16BE"}) {
      Files.write(folder.resolve("other.txt"), SampleReport.text().getBytes(encoding));

      CheckProcess check = CheckProcess.run(folder, "other.txt");

      String remark = "按" + encoding + "编码读取";
      assertEquals("check: other.txt：" + remark + "\n", check.err);
      assertTrue(check.out.contains(remark), check.out);
      List<String> lines = new ArrayList<>(Arrays.asList(utf8.out.split("\n")));
      lines.removeAll(Arrays.asList(check.out.split("\n")));
      lines.removeIf(line -> line.startsWith("未能识别")); // the remark is one more of these
      assertEquals(ImmutableList.of(), lines);
    }
  }

  /** The sample with commas for tabs; cells with commas or quotes stand in quotes. */
  @Test
  void commaSeparatedCellsAreReadAsTheTableThatTheyAre() throws Exception {
    StringBuilder csv = new StringBuilder();
    for (String line : SampleReport.text().split("\n", -1)) {
      csv.append(
          Arrays.stream(line.split("\t", -1))
              .map(
                  cell -> cell.matches(".*[,\"].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
              .collect(Collectors.joining(",", "", "\r\n")));
    }
    write("report.csv", "\ufeff" + csv);
    write("commas.txt", csv.toString());

    CheckProcess tabs = CheckProcess.run(folder, "report.txt");
    CheckProcess named = CheckProcess.run(folder, "report.csv");

    assertEquals(tabs.out, named.out);
    assertEquals(1, named.status);
    assertEquals("", named.err);
    assertEquals(tabs.out, CheckProcess.run(folder, "commas.txt").out);
  }

  @Test
  void fiveMebibytesAreTooMany() throws Exception {
    byte[] report = SampleReport.text().getBytes(StandardCharsets.UTF_8);
    byte[] large = Arrays.copyOf(report, 5 << 20);
    Arrays.fill(large, report.length, large.length, (byte) 'a');
    Files.write(folder.resolve("large.txt"), large);

    assertUnusable(
        CheckProcess.run(folder, "large.txt", "--locale", "en"),
        "large.txt: larger than " + FOUR_MEBIBYTES);
  }

  @Test
  void aFolderWithoutReportsIsUnusable() throws Exception {
    Files.createDirectory(folder.resolve("reports"));

    assertUnusable(
        CheckProcess.run(folder, "reports", "--locale", "en"),
        "reports: no report (.docx, .xlsx, .txt or .json) below it");
  }

  @Test
  void aFileThatIsNotThereIsNamed() throws Exception {
    assertUnusable(CheckProcess.run(folder, "missing.txt"), "missing.txt：没有此文件");
  }

  @Test
  void unusableArgumentsAreNamed() throws Exception {
    assertUnusable(CheckProcess.run(folder), "用法：check FILE");
    assertUnusable(
        CheckProcess.run(folder, "--locale", "en"), "usage: check FILE...|DIR [--division CODE]");
    assertUnusable(CheckProcess.run(folder, "report.txt", "--colour"), "没有选项--colour；用法：");
    assertUnusable(
        CheckProcess.run(folder, "report.txt", "--colour", "--locale", "en"),
        "unknown option --colour; usage: ");
    assertUnusable(CheckProcess.run(folder, "report.txt", "--year"), "--year");
    assertUnusable(CheckProcess.run(folder, "report.txt", "--year", "next"), "next");
    assertUnusable(CheckProcess.run(folder, "report.txt", "--division", "1x"), "1x");
    assertUnusable(CheckProcess.run(folder, "report.txt", "--format", "pdf"), "pdf");
  }

  @Test
  void nothingToReadWithAGivenModuleIsStatusThree() throws Exception {
    write("noise.txt", "今天天气很好。\n");

    CheckProcess check =
        CheckProcess.run(folder, "noise.txt", "--division", "430000", "--year", "2024");

    assertEquals(3, check.status, check.out);
    assertEquals("check: noise.txt：未识别出任何材料\n", check.err);
  }

  @Test
  void chineseNamesAndOutputAreRightUnderTheLocaleC() throws Exception {
    CheckProcess copy = CheckProcess.runUnderC(folder, "report.txt; cp report.txt 自评报告.txt");
    assertEquals("", copy.err);

    CheckProcess check = CheckProcess.runUnderC(folder, "自评报告.txt");

    assertEquals("", check.err);
    assertEquals(1, check.status);
    assertTrue(check.out.contains("整体支出控制额"), check.out);
    assertUnusable(CheckProcess.runUnderC(folder, "没有.txt"), "没有.txt：没有此文件");
  }

  private void write(String name, String text) throws Exception {
    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertUnusable(CheckProcess check, String reason) {
    assertEquals(2, check.status, check.out + check.err);
    assertEquals("", check.out);
    assertTrue(check.err.contains(reason), check.err);
    assertFalse(check.err.contains("\tat "), check.err);
    assertEquals(check.err.length() - 1, check.err.indexOf('\n'), "one line: " + check.err);
  }
}
