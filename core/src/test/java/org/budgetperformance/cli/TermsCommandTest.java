package org.budgetperformance.cli;

import static org.budgetperformance.evaluation.WaivedRates.DAY;
import static org.budgetperformance.evaluation.WaivedRates.UNIT;
import static org.budgetperformance.evaluation.WaivedRates.stating;
import static org.budgetperformance.evaluation.WaivedRates.waiver;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Optional;
import org.budgetperformance.evaluation.Policy;
import org.budgetperformance.evaluation.Terms;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.json.TermsJson;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.RuleModules;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.standard.StandardRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --terms}, {@code --waive-all} and {@code --prune}, of a file and of a folder. */
class TermsCommandTest {
  private static final RuleModule MODULE =
      RuleModule.builder("one")
          .version("1")
          .jurisdiction("430000", "某省", "a province")
          .fiscalYears(2024, 2024)
          .addRules(StandardRules.formArithmetic().toArray(new Rule[0]))
          .build();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;
  private String reports;
  private String first;
  private String terms;

  @BeforeEach
  void writeReports() throws Exception {
    reports = Files.createDirectory(folder.resolve("reports")).toString();
    first = report("1.json", UNIT);
    report("2.json", "某市林业局");
    terms = folder.resolve("terms.json").toString();
  }

  private String report(String name, String unit) throws Exception {
    String file = Paths.get(reports, name).toString();
    write(file, SubmissionJson.write(stating(unit, "90", 2024)));
    return file;
  }

  private static void write(String file, String text) throws Exception {
    Files.write(Paths.get(file), text.getBytes(StandardCharsets.UTF_8));
  }

  private static String read(String file) throws Exception {
    return new String(Files.readAllBytes(Paths.get(file)), StandardCharsets.UTF_8);
  }

  private void grant(Waiver... waivers) throws Exception {
    write(terms, TermsJson.write(Terms.builder().addWaivers(waivers).build()));
  }

  private void fillIn() throws Exception {
    String drafts = read(terms);
    write(
        terms,
        drafts
            .replace("\"authority\": \"\"", "\"authority\": \"某市财政局\"")
            .replace("\"reason\": \"\"", "\"reason\": \"已批复\"")
            .replace("\"lastDay\": \"\"", "\"lastDay\": \"2025-05-01\""));
  }

  private int check(String... args) throws Exception {
    out.reset();
    err.reset();
    return new Check(
            new PrintStream(out, false, "UTF-8"),
            new PrintStream(err, false, "UTF-8"),
            RuleModules.of(MODULE),
            DAY)
        .run(ImmutableList.<String>builder().add(args).add("--locale", "en").build());
  }

  private void assertSaid(String words) throws Exception {
    assertTrue(said().contains(words), said());
  }

  private String said() throws Exception {
    return out.toString("UTF-8") + err.toString("UTF-8");
  }

  @Test
  void draftsOfAFileWaiveItOnceTheyAreFilledIn() throws Exception {
    assertEquals(1, check(first, "--waive-all", terms));
    assertSaid(terms + ": waivers to be granted 1, of no use until");
    assertEquals(2, check(first, "--terms", terms));
    assertSaid("waivers that are not granted yet: STD-F03 department-form/annual-funds/annual");

    fillIn();
    assertEquals(0, check(first, "--terms", terms));
    assertSaid("Date: 2025-05-01\n");
    assertSaid("Waived: 1\n");
  }

  @Test
  void draftsOfAFolderAreOfAllItsReportsInTheirOrder() throws Exception {
    assertEquals(1, check(reports, "--waive-all", terms));
    String drafts = read(terms);
    assertTrue(drafts.indexOf(UNIT) > 0 && drafts.indexOf(UNIT) < drafts.indexOf("某市林业局"), drafts);

    fillIn();
    assertEquals(0, check(reports, "--terms", terms));
    assertFalse(said().contains("without effect"), said());
  }

  @Test
  void whatHasNoEffectOnAFileIsSaidInItsReport() throws Exception {
    grant(waiver().unit("某市农业局").build());

    assertEquals(1, check(first, "--terms", terms));
    assertTrue(out.toString("UTF-8").contains("is for 某市农业局 alone"), said());
    assertEquals("", err.toString("UTF-8"));
  }

  @Test
  void whatHasNoEffectOnAnyReportOfAFolderIsSaidOnce() throws Exception {
    grant(
        waiver().build(),
        waiver().unit("某市农业局").build(),
        waiver().ruleId("STD-X01").place("甲/p").unit(Optional.empty()).build());

    assertEquals(1, check(reports, "--terms", terms));
    assertSaid("\nWaivers and policy without effect\n");
    assertEquals(2, said().split("the waiver of ", -1).length - 1, said());
    assertSaid("(甲/p) matches nothing that failed");
    assertSaid("1.json: 某市水利局, ERROR 0");
    assertSaid("2.json: 某市林业局, ERROR 1");
  }

  @Test
  void pruningLeavesWhatHadAnEffectAndNeverReplacesTheTerms() throws Exception {
    grant(waiver().build(), waiver().unit("某市农业局").build());
    String pruned = folder.resolve("pruned.json").toString();

    assertEquals(1, check(reports, "--terms", terms, "--prune", pruned));
    assertEquals(
        Terms.builder().addWaivers(waiver().build()).build(), TermsJson.read(read(pruned)));
    assertSaid("pruned.json: waivers kept 1, left out 1; policies kept 0, left out 0");
    String before = read(terms);
    String link =
        Files.createSymbolicLink(folder.resolve("link.json"), Paths.get(terms)).toString();
    assertEquals(2, check(reports, "--terms", terms, "--prune", terms));
    assertEquals(2, check(first, "--terms", terms, "--prune", link));
    assertEquals(before, read(terms));
    assertEquals(2, check(first, "--waive-all", first));
    assertEquals(2, check(reports, "--waive-all", first));
    assertEquals(2, check(first, "--prune", pruned));
    assertSaid("--prune needs --terms");
  }

  @Test
  void aPolicyIsOfItsSubmissionsAndOfWhatIsFoundAcrossThem() throws Exception {
    Policy policy =
        Policy.builder("p")
            .division("43")
            .fiscalYears(2024, 2024)
            .regrade("STD-F03", Severity.NOTICE)
            .regrade("STD-X01", Severity.ERROR)
            .build();
    write(terms, TermsJson.write(Terms.builder().addPolicies(policy).build()));

    assertEquals(0, check(reports, "--terms", terms));
    assertFalse(said().contains("without effect"), said());
    assertEquals(0, check(first, "--terms", terms));
    assertSaid("Policy: p\n");
    assertFalse(said().contains("lacks"), said());
    Policy other = Policy.builder("q").division("43").fiscalYears(2024, 2024).build();
    write(terms, TermsJson.write(Terms.builder().addPolicies(policy, other).build()));
    assertEquals(2, check(first, "--terms", terms));
    assertSaid("several policies hold for one submission (p, q)");
  }

  @Test
  void aPolicyThatIsForNoneOfTheReportsIsSaid() throws Exception {
    Policy policy = Policy.builder("p").division("43").fiscalYears(2020, 2021).build();
    write(terms, TermsJson.write(Terms.builder().addPolicies(policy).build()));

    assertEquals(1, check(first, "--terms", terms));
    assertSaid("check: policy p is for nothing that was judged\n");
  }

  @Test
  void termsThatCannotBeReadAreNamed() throws Exception {
    assertEquals(2, check(first, "--terms", folder.resolve("none.json").toString()));
    assertSaid("none.json: no such file");
    write(terms, "{");
    assertEquals(2, check(first, "--terms", terms));
    assertSaid("terms.json: faulty JSON");
  }
}
