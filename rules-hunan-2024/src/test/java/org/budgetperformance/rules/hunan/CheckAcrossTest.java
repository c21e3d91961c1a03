package org.budgetperformance.rules.hunan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.budgetperformance.fixtures.generate.DepartmentReports;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command with a folder of three reports, of which the second has the goal of the first, and with last year's of
 * which the third is another than this year's report says.
 */
class CheckAcrossTest {
  private static final DepartmentReports REPORTS =
      DepartmentReports.of(HunanRules.module(), ReportsAcross.SEED);

  @TempDir Path folder;

  @BeforeEach
  void write() throws Exception {
    ImmutableList<Submission> copied = REPORTS.copied(1, 2, DepartmentReports.Part.GOAL, false);
    Submission third = REPORTS.report(3);
    Submission last = DepartmentReports.lastYear(third);
    write("now/a.json", copied.get(0));
    write("now/b.json", copied.get(1));
    write("now/c.json", third);
    write("then/c.json", named(REPORTS.withOtherAccounts(last, 3)));
    write("then/nobody.json", last);
  }

  /** Last year's table names its unit as the department's form of this year does. */
  private static Submission named(Submission last) {
    return Submission.builder()
        .from(last)
        .form(SelfEvaluationForm.ofDepartment().text(Lines.UNIT, REPORTS.unit(3)).build())
        .build();
  }

  private void write(String file, Submission submission) throws Exception {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, SubmissionJson.write(submission).getBytes(StandardCharsets.UTF_8));
  }

  private String text(String file) throws Exception {
    return new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8);
  }

  @Test
  void theSummaryPrintsWhatIsFoundWithBothPlaces() throws Exception {
    CheckProcess check = CheckProcess.run(folder, "now", "--last-year", "then");

    assertTrue(check.out.contains("跨单位、跨年度比对：比对 3 份材料（3 个单位），其中 1 份与上年材料对照；发现 2 项\n"), check.out);
    assertTrue(check.out.contains("  [警告] STD-X01 某市第1局、某市第2局的材料雷同1处"), check.out);
    assertTrue(
        check.out.contains("某市第1局（2024） › 附件3 整体支出绩效自评表 › 预期目标 › 内容：")
            || check.out.contains("某市第1局（2024） › 整体支出绩效自评表 › 预期目标 › 内容："),
        check.out);
    assertTrue(check.out.contains("  [警告] STD-X05 某市第3局有1处与上年材料不符"), check.out);
    assertEquals("check: then/nobody.json：没有单位名称，无法对照\n", check.err);
  }

  @Test
  void withoutLastYearNothingIsSaidOfIt() throws Exception {
    CheckProcess check = CheckProcess.run(folder, "now", "--locale", "en");

    assertTrue(check.out.contains("Across units and years: 3 reports of 3 units"), check.out);
    assertFalse(check.out.contains("STD-X05"), check.out);
    assertEquals("", check.err);
  }

  @Test
  void tableAndPageShowThePlacesSideBySide() throws Exception {
    CheckProcess.run(folder, "now", "--last-year", "then", "--output", "out", "--format", "html");

    List<ImmutableList<String>> rows = CsvTable.read(folder.resolve("out/across.csv")).rows();
    assertEquals(
        ImmutableList.of(
            "1 STD-X01 1 某市第1局 2024 a.json",
            "1 STD-X01 1 某市第2局 2024 b.json",
            "2 STD-X05 1 某市第3局 2024 c.json",
            "2 STD-X05 1 某市第3局 2023 then/c.json"),
        rows.stream()
            .map(
                row ->
                    String.join(
                        " ",
                        row.get(0),
                        row.get(1),
                        row.get(5),
                        row.get(6),
                        row.get(7),
                        row.get(8)))
            .collect(toImmutableList()));
    assertEquals(rows.get(0).get(10), rows.get(1).get(10));
    String page = text("out/index.html");
    assertTrue(page.contains("id=\"across\""), page);
    assertTrue(page.contains("<a href=\"./a.json.html\">某市第1局（2024）"), page);
    assertTrue(page.contains("<a href=\"./b.json.html\">某市第2局（2024）"), page);
  }

  @Test
  void jsonHasTheSame() throws Exception {
    CheckProcess.run(folder, "now", "--output", "out", "--format", "json");

    String json = text("out/across.json");
    assertTrue(json.startsWith("{\n  \"format\": \"across/1\",\n  \"submissions\": 3,"), json);
    assertTrue(json.contains("\"rule\": \"STD-X01\""), json);
    assertTrue(
        json.contains("\"source\": \"b.json\", \"place\": \"department-form/expected-goal/text\""),
        json);
  }

  @Test
  void aFolderThatIsNotThereIsUnusable() throws Exception {
    CheckProcess check = CheckProcess.run(folder, "now", "--last-year", "none", "--locale", "en");

    assertEquals(2, check.status);
    assertEquals("check: none: no such file\n", check.err);
  }
}
