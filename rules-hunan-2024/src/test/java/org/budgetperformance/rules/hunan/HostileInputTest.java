package org.budgetperformance.rules.hunan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Year;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.json.EvaluationJson;
import org.budgetperformance.module.InputLimitException;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.report.HtmlReport;
import org.budgetperformance.report.MarkdownReport;
import org.budgetperformance.report.Report;
import org.budgetperformance.report.TextReport;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a hostile submission, rule module or file name comes to: the threat table of SECURITY.md. */
class HostileInputTest {
  private static final RuleModule HUNAN = HunanRules.module();

  @TempDir Path folder;

  /** What a terminal, a template, a path, a log or a spreadsheet might take for more than words. */
  static Stream<String> words() {
    return Stream.of(
        "\u001b[2J\u001b]0;owned\u0007",
        "\u001b without an end",
        "a\u0000b\r\nSTD-B01 PASSED",
        "${jndi:ldap://localhost/a} %s %n {0} {whole} #{1+1}",
        "../../../../etc/passwd",
        "<script>alert(1)</script>",
        "=cmd|' /C calc'!A0",
        "\u202e\u2066\ufeff\ud800",
        String.join("", Collections.nCopies(2_000, "((((（（（［【")),
        String.join("", Collections.nCopies(100_000, "9")));
  }

  @ParameterizedTest
  @MethodSource("words")
  void wordsInEveryCellAreWordsOnly(String words) {
    Submission submission = submission(words);

    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          Evaluation evaluation = HUNAN.evaluate(submission);
          assertEquals(0, evaluation.counts().get(Outcome.ERRORED));
          assertReportsAreHarmless(evaluation);
          assertNoControls(EvaluationJson.write(evaluation));
        });
  }

  @ParameterizedTest
  @MethodSource("words")
  void wordsInTheTextAreWordsOnly(String words) {
    String text = SampleReport.text().replace("驻京办", words);

    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          ReadResult read = HUNAN.reader().get().read(text);
          Evaluation evaluation = HUNAN.evaluate(read.submission());
          assertEquals(0, evaluation.counts().get(Outcome.ERRORED));
          assertNoControls(TextReport.in(Locale.CHINA).render(evaluation, read.problems()));
        });
  }

  @Test
  void whatIsLargerThanTheLimitIsRefusedBeforeItIsRead() {
    String text = SampleReport.text() + String.join("", Collections.nCopies(400_000, "预算绩效"));

    assertThrows(InputLimitException.class, () -> HUNAN.reader().get().read(text));
  }

  /** A rule may run code; what it throws is its own, whatever it is. */
  @Test
  void aRuleThatThrowsIsErroredAndAllOthersRun() {
    RuleModule hostile =
        RuleModule.builder("hostile")
            .basedOn(HUNAN)
            .version("1")
            .jurisdiction("430000", "湖南省", "Hunan")
            .fiscalYears(2024, 2024)
            .addRules(
                Rule.builder("XX-T01", "坏规则", "a bad rule")
                    .cites(HunanCitations.FORMS)
                    .checks(new Bad())
                    .build())
            .build();
    Evaluation evaluation = hostile.evaluate(SampleReport.submission());
    Evaluation without = HUNAN.evaluate(SampleReport.submission());

    assertEquals(1, evaluation.counts().get(Outcome.ERRORED));
    assertEquals(
        without.findings().size(),
        evaluation.findings().stream()
            .filter(finding -> finding.outcome() == Outcome.FAILED)
            .count());
  }

  /** A file's name is never part of what is written, and what is named in a submission is no path. */
  @Test
  void nothingIsWrittenBesideTheOutput() throws Exception {
    String text = SampleReport.text().replace("驻京办", "../../evil");
    String name = "-rf $(touch evil) ; .txt";
    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));

    CheckProcess check = CheckProcess.run(folder, "./" + name, "--output", "out.txt");

    assertEquals(1, check.status, check.err);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          ImmutableList.of(name, "err.txt", "out.txt"),
          files.map(file -> file.getFileName().toString()).sorted().collect(toImmutableList()));
    }
  }

  /** Throws where nobody expects it. */
  private static final class Bad implements Check {
    private static final long serialVersionUID = 1L;

    @Override
    public void examine(Submission submission, Examination examination) {
      throw new StackOverflowError("on purpose");
    }

    @Override
    public LocalizedText message() {
      return LocalizedText.of("坏", "bad");
    }

    @Override
    public ImmutableSet<String> roles() {
      return ImmutableSet.of();
    }

    @Override
    public LocalizedText compares() {
      return message();
    }
  }

  private static void assertReportsAreHarmless(Evaluation evaluation) {
    ImmutableList<ReadingProblem> problems = ImmutableList.of();
    TextReport text = TextReport.in(Locale.CHINA);
    assertNoControls(text.render(evaluation, problems));
    assertNoControls(text.wrappedAt(60).withHints().render(evaluation, problems));
    for (Report page :
        ImmutableList.of(MarkdownReport.in(Locale.CHINA), HtmlReport.in(Locale.CHINA))) {
      String rendered = page.render(evaluation, problems);
      assertNoControls(rendered);
      assertFalse(rendered.contains("<script>alert"), "not escaped");
    }
  }

  private static void assertNoControls(String text) {
    assertTrue(
        text.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)), "control characters");
    assertFalse(text.contains("\nSTD-B01 PASSED"), "a line of its own");
  }

  private static Submission submission(String words) {
    SelfEvaluationForm.Builder form =
        SelfEvaluationForm.ofProject("项目" + words)
            .text(Lines.UNIT, words)
            .funds(Lines.ANNUAL_FUNDS, words, words, words)
            .execution(Lines.ANNUAL_FUNDS, words, words, words);
    for (Category category : ImmutableList.of(Category.ECONOMIC_COST, Category.QUALITY)) {
      form.indicator(
          Indicator.builder()
              .category(category)
              .name("指标" + words)
              .target(words)
              .actual("≤" + words)
              .points(words)
              .score(words)
              .build());
    }
    return Submission.builder()
        .fiscalYear(Year.of(2024))
        .isPartial(true)
        .form(form.build())
        .build();
  }
}
