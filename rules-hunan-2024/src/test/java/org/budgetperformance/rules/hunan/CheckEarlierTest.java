package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code check NOW --earlier THEN}: what became of what was found. */
class CheckEarlierTest {
  @TempDir Path folder;

  @BeforeEach
  void writeReports() throws Exception {
    write("then.txt", SampleReport.text());
    write("now.txt", MendedReport.text());
  }

  private void write(String name, String text) throws Exception {
    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private String read(String name) throws Exception {
    return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8);
  }

  @Test
  void theStatusIsThatOfTheLaterReport() throws Exception {
    CheckProcess mended = CheckProcess.run(folder, "now.txt", "--earlier", "then.txt");
    CheckProcess spoilt = CheckProcess.run(folder, "then.txt", "--earlier", "now.txt");

    assertEquals(0, mended.status, mended.err);
    assertTrue(mended.out.startsWith("洪江区信访局 2024 年度绩效自评整改对照\n"), mended.out);
    assertTrue(mended.out.contains("新增 0 项，仍存在 0 项（其中位置有变 0 项），已消除 38 项\n"), mended.out);
    assertTrue(mended.out.contains("  自评报告：自评 98.87 → 95.59"), mended.out);
    assertEquals(1, spoilt.status, spoilt.err);
    assertTrue(spoilt.out.contains("新增 38 项"), spoilt.out);
  }

  @Test
  void whatTheTermsWaiveIsNotCalledCorrected() throws Exception {
    write("now.txt", SampleReport.text());
    write(
        "terms.json",
        "{\"format\": \"terms/1\", \"policies\": [], \"waivers\": [{\"rule\": \"STD-B09\","
            + " \"place\": \"base-data/operating/final\", \"authority\": \"某市财政局\","
            + " \"reason\": \"另行核定\", \"lastDay\": \"2999-12-31\"}]}");

    CheckProcess check =
        CheckProcess.run(folder, "now.txt", "--earlier", "then.txt", "--terms", "terms.json");

    assertTrue(check.out.contains("仍存在，未变（37 项）\n"), check.out + check.err);
    assertTrue(check.out.contains("已消除：已豁免（1 项）\n  - [提示] STD-B09 "), check.out);
  }

  @ParameterizedTest
  @CsvSource({"html, <!DOCTYPE html>", "json, {", "xlsx, PK"})
  void itIsWrittenInEveryFormat(String format, String beginning) throws Exception {
    String[] arguments = {
      "now.txt", "--earlier", "then.txt", "--format", format, "--output", "out." + format
    };

    CheckProcess check = CheckProcess.run(folder, arguments);

    assertEquals(0, check.status, check.err);
    assertTrue(read("out." + format).startsWith(beginning));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "now.txt --earlier then.txt --format markdown|check: --format of --earlier: text, html,"
            + " json or xlsx",
        "now.txt --earlier then.txt --output then.txt|check: --output: then.txt is the file that is"
            + " read",
        "now.txt --earlier none.txt|check: none.txt: no such file",
        "now.txt --earlier then.txt --explain|check: --earlier goes with neither --explain nor"
            + " --color",
        ". --earlier then.txt|check: --earlier is for files, not for a folder of reports"
      })
  void whatCannotBeIsRefused(String arguments, String message) throws Exception {
    String[] words =
        Splitter.on(' ').splitToList(arguments + " --locale en").toArray(new String[0]);

    CheckProcess check = CheckProcess.run(folder, words);

    assertEquals(2, check.status);
    assertEquals(message + "\n", check.err);
    assertEquals("", check.out);
  }
}
