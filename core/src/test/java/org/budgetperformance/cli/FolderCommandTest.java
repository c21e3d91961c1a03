package org.budgetperformance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.RuleModules;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder's summary and status say of every outcome of a rule. */
class FolderCommandTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** A rule of which every application comes to the outcome that the unit's name begins with. */
  private static final class Named implements org.budgetperformance.rule.Check {
    private static final long serialVersionUID = 1L;
    private static final LocalizedText TEXT = LocalizedText.of("按名称", "by the name");

    private final String name;

    Named(String name) {
      this.name = name;
    }

    @Override
    public void examine(Submission submission, Examination examination) {
      String unit = submission.departmentForm().get().sheet().at(Lines.UNIT, Columns.TEXT).get();
      for (String word : unit.split(" ", -1)) {
        if (word.startsWith(name + ":")) {
          examination.start();
          if (word.endsWith(":THROWN")) {
            throw new IllegalStateException("as its name says");
          }
          examination.end(Outcome.valueOf(word.substring(name.length() + 1)));
        }
      }
    }

    @Override
    public LocalizedText message() {
      return TEXT;
    }

    @Override
    public ImmutableSet<String> roles() {
      return ImmutableSet.of();
    }

    @Override
    public LocalizedText compares() {
      return TEXT;
    }
  }

  private static Rule rule(String id, Severity severity) {
    return Rule.builder(id, "规则" + id, "rule " + id)
        .severity(severity)
        .checks(new Named(id))
        .cites(
            Citation.builder().issuer("某省财政厅").title("某通知").status(CitationStatus.PRACTICE).build())
        .build();
  }

  private static RuleModule module(String id, String division) {
    return RuleModule.builder(id)
        .version("1")
        .jurisdiction(division, "某省", "a province")
        .fiscalYears(2024, 2024)
        .addRules(
            rule("B", Severity.ERROR), rule("A", Severity.WARNING), rule("C", Severity.NOTICE))
        .build();
  }

  private void write(String file, String unit, String division) throws Exception {
    SelfEvaluationForm form = SelfEvaluationForm.ofDepartment().text(Lines.UNIT, unit).build();
    Submission.Builder submission = Submission.builder().fiscalYear(Year.of(2024)).form(form);
    if (!division.isEmpty()) {
      submission.division(DivisionCode.of(division));
    }
    String json = SubmissionJson.write(submission.build());
    Files.write(folder.resolve(file), json.getBytes(StandardCharsets.UTF_8));
  }

  private int check(RuleModule... modules) throws Exception {
    Check check =
        new Check(
            new PrintStream(out, false, "UTF-8"),
            new PrintStream(err, false, "UTF-8"),
            RuleModules.of(modules));
    return check.run(ImmutableList.of(folder.toString(), "--locale", "en"));
  }

  private String said() throws Exception {
    return out.toString("UTF-8");
  }

  @Test
  void everyOutcomeIsCounted() throws Exception {
    write("1.json", "B:FAILED B:FAILED A:FAILED C:UNDECIDED C:PASSED", "");
    write("2.json", "A:FAILED A:FAILED A:FAILED C:FAILED B:NOT_APPLICABLE", "");
    write("3.json", "B:THROWN C:FAILED", "");

    assertEquals(1, check(module("one", "430000")));

    assertTrue(
        said()
            .contains(
                "  1.json: B:FAILED B:FAILED A:FAILED C:UNDECIDED C:PASSED,"
                    + " ERROR 2, WARNING 1, NOTICE 0, undecided 1, not read 0\n"
                    + "  2.json: A:FAILED A:FAILED A:FAILED C:FAILED B:NOT_APPLICABLE,"
                    + " ERROR 0, WARNING 3, NOTICE 1, undecided 0, not read 0\n"
                    + "  3.json: B:THROWN C:FAILED,"
                    + " ERROR 0, WARNING 0, NOTICE 1, undecided 0, not read 0, rule errored 1\n"),
        said());
    // B and C failed as often; C did so in more reports.
    assertTrue(
        said()
            .contains(
                "Most frequent findings\n"
                    + "  A rule A: 4 in 2 reports\n"
                    + "  C rule C: 2 in 2 reports\n"
                    + "  B rule B: 2 in 1 report\n"),
        said());
    assertTrue(
        said()
            .endsWith(
                "\ntotal: ERROR 2 in 1, WARNING 4 in 2, NOTICE 2 in 2,"
                    + " undecided 1, rule errored 1, not read 0\n"),
        said());
  }

  @Test
  void aRuleThatThrowsIsStatusThree() throws Exception {
    write("1.json", "A:FAILED", "");
    assertEquals(0, check(module("one", "430000")));

    write("2.json", "B:THROWN", "");
    assertEquals(3, check(module("one", "430000")));
  }

  @Test
  void whereNoModuleOrSeveralCanBeMeantTheOthersAreEvaluated() throws Exception {
    write("1.json", "A:PASSED", "431200");
    write("2.json", "A:PASSED", "110000");
    write("3.json", "A:PASSED", "");

    assertEquals(3, check(module("one", "430000"), module("two", "420000")));

    assertTrue(said().contains("evaluated 1, without a result 2"), said());
    assertTrue(
        said()
            .contains(
                "  2.json: no rule module for 110000 in 2024; loaded: one 1 (a province, 2024), two"
                    + " 1 (a province, 2024)\n"
                    + "  3.json: several rule modules can judge this report, give --division;"
                    + " loaded: one 1 (a province, 2024), two 1 (a province, 2024)\n"),
        said());
  }
}
