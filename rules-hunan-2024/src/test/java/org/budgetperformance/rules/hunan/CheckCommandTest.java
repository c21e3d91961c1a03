package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
    assertTrue(check.out.contains("相差26.00万元"), check.out);
    assertTrue(check.out.contains("98.87"), check.out);
  }

  @Test
  void aReportOfAYearThatNoRulesAreForIsRefused() throws Exception {
    write("earlier.txt", SampleReport.text().replace("2024", "2023"));
    CheckProcess check = CheckProcess.run(folder, "earlier.txt");

    assertEquals(2, check.status, check.err);
    assertTrue(check.err.contains("the report is of 2023"), check.err);
    assertEquals("", check.out);
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
    assertTrue(check.out.contains("off by 26.00"), check.out);
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

    assertUnusable(CheckProcess.run(folder, "picture.png"), "picture.png is not UTF-8 text");
  }

  @Test
  void fiveMebibytesAreTooMany() throws Exception {
    byte[] report = SampleReport.text().getBytes(StandardCharsets.UTF_8);
    byte[] large = Arrays.copyOf(report, 5 << 20);
    Arrays.fill(large, report.length, large.length, (byte) 'a');
    Files.write(folder.resolve("large.txt"), large);

    assertUnusable(
        CheckProcess.run(folder, "large.txt"), "large.txt is larger than " + FOUR_MEBIBYTES);
  }

  @Test
  void aFolderWithoutReportsIsUnusable() throws Exception {
    Files.createDirectory(folder.resolve("reports"));

    assertUnusable(CheckProcess.run(folder, "reports"), "no report (.txt or .json) below reports");
  }

  @Test
  void aFileThatIsNotThereIsNamed() throws Exception {
    assertUnusable(CheckProcess.run(folder, "missing.txt"), "no such file: missing.txt");
  }

  @Test
  void unusableArgumentsAreNamed() throws Exception {
    assertUnusable(CheckProcess.run(folder), "usage: check FILE");
    assertUnusable(CheckProcess.run(folder, "report.txt", "--colour"), "--colour");
    assertUnusable(CheckProcess.run(folder, "report.txt", "--year"), "--year");
    assertUnusable(CheckProcess.run(folder, "report.txt", "--year", "next"), "next");
    assertUnusable(CheckProcess.run(folder, "report.txt", "--division", "1x"), "1x");
    assertUnusable(CheckProcess.run(folder, "report.txt", "--format", "pdf"), "pdf");
    assertUnusable(
        CheckProcess.run(folder, "report.txt", "--division", "420000", "--year", "2024"),
        "no rule module for 420000 in 2024");
  }

  @Test
  void nothingToReadWithAGivenModuleIsStatusThree() throws Exception {
    write("noise.txt", "今天天气很好。\n");

    CheckProcess check =
        CheckProcess.run(folder, "noise.txt", "--division", "430000", "--year", "2024");

    assertEquals(3, check.status, check.out);
    assertEquals("check: no document could be read in noise.txt\n", check.err);
  }

  @Test
  void chineseNamesAndOutputAreRightUnderTheLocaleC() throws Exception {
    CheckProcess copy = CheckProcess.runUnderC(folder, "report.txt; cp report.txt 自评报告.txt");
    assertEquals("", copy.err);

    CheckProcess check = CheckProcess.runUnderC(folder, "自评报告.txt");

    assertEquals("", check.err);
    assertEquals(1, check.status);
    assertTrue(check.out.contains("整体支出控制额"), check.out);
    assertUnusable(CheckProcess.runUnderC(folder, "没有.txt"), "no such file: 没有.txt");
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
