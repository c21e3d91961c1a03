package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Year;
import java.util.Locale;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.ValidityException;
import org.budgetperformance.evaluation.ValidityNotice;
import org.budgetperformance.evidence.EvidenceRecord;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.json.EvaluationJson;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.report.HtmlReport;
import org.budgetperformance.report.MarkdownReport;
import org.budgetperformance.report.Summary;
import org.budgetperformance.report.SummaryEntry;
import org.budgetperformance.report.SummaryPage;
import org.budgetperformance.report.SummaryText;
import org.budgetperformance.report.TextReport;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.standard.StandardRules;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a module may not hold for stands once in every output, and strict terms refuse it. */
class ValidityOutputsTest {
  private static final ScoringScheme SCORING =
      ScoringScheme.builder()
          .from(HunanParameters.SCHEME)
          .executionPoints(
              Parameter.of(
                  HunanParameters.SCHEME.executionPoints().value(),
                  HunanCitations.FORMS,
                  Year.of(2020)))
          .build();

  /** Hunan's rules for another province, the points of the execution rate as they were in 2020. */
  private static final RuleModule HUBEI =
      RuleModule.builder("hubei-2020")
          .version("1")
          .jurisdiction("420000", "湖北省", "Hubei")
          .fiscalYears(2020, 2024)
          .basedOn(HunanRules.module())
          .scoring(SCORING)
          .replaceAll(StandardRules.scored(SCORING, HunanParameters.LIMITS))
          .build();

  /** Hunan never published nine of its parameters, so each of its evaluations has that notice. */
  @ParameterizedTest
  @CsvSource({
    "hunan, 2024, 431281, PARAMETERS",
    "hunan, 2030, 431281, YEAR PARAMETERS",
    "hunan, 2024, 440000, DIVISION PARAMETERS",
    "hunan, 2030, 440000, YEAR DIVISION PARAMETERS",
    "hubei, 2024, 420106, PARAMETERS",
  })
  void eachCauseStandsOnceInEveryOutput(String rules, int year, String division, String causes) {
    RuleModule module = rules.equals("hubei") ? HUBEI : HunanRules.module();
    Submission submission =
        Submission.builder()
            .from(SampleReport.submission())
            .fiscalYear(Year.of(year))
            .division(DivisionCode.of(division))
            .build();
    Evaluation evaluation = module.evaluate(submission);

    assertEquals(
        causes,
        evaluation.validity().stream()
            .map(notice -> notice.kind().name())
            .collect(Collectors.joining(" ")));
    outputs(evaluation)
        .forEach(
            (name, output) -> {
              Locale locale = name.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
              for (ValidityNotice notice : evaluation.validity()) {
                assertOnce(name, notice.message().in(locale), output);
              }
            });
    String brief = TextReport.in(Locale.CHINESE).render(evaluation, ImmutableList.of());
    for (ValidityNotice notice : evaluation.validity()) {
      boolean counted = notice.kind() == ValidityNotice.Kind.PARAMETERS;
      String message =
          counted ? "规则的参数有 " + notice.parameters().size() + " 个未确认适用于该年度" : notice.message().zh();
      assertOnce("brief text", message, brief);
    }
    assertEquals("[]", JsonSchemas.errorsOfEvaluation(EvaluationJson.write(evaluation)));
    assertEquals(
        evaluation.validity(),
        assertThrows(
                ValidityException.class,
                () -> module.evaluate(submission, EvaluationTerms.builder().isStrict(true).build()))
            .notices());
  }

  private static ImmutableMap<String, String> outputs(Evaluation evaluation) {
    ImmutableMap.Builder<String, String> outputs = ImmutableMap.builder();
    String json = EvaluationJson.write(evaluation);
    String evidence = EvidenceRecord.of(evaluation).text();
    Summary summary =
        Summary.of(ImmutableList.of(SummaryEntry.of("a.txt", evaluation, 0)), ImmutableList.of());
    for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      String name = locale.getLanguage() + " ";
      outputs.put(
          name + "text with steps",
          TextReport.in(locale).withSteps().render(evaluation, ImmutableList.of()));
      outputs.put(
          name + "Markdown",
          MarkdownReport.in(locale)
              .withoutHints()
              .render(evaluation, ImmutableList.of())
              .replace("\\", ""));
      outputs.put(
          name + "page",
          HtmlReport.in(locale).withoutHints().render(evaluation, ImmutableList.of()));
      outputs.put(name + "JSON", json);
      outputs.put(name + "evidence", evidence);
      outputs.put(name + "summary", SummaryText.in(locale).render(summary));
      outputs.put(name + "page of a summary", SummaryPage.in(locale, ".html").render(summary));
    }
    return outputs.buildOrThrow();
  }

  private static void assertOnce(String name, String message, String output) {
    int first = output.indexOf(message);
    assertTrue(first >= 0, () -> message + " in " + name + ": " + output);
    assertEquals(first, output.lastIndexOf(message), () -> message + " in " + name);
  }
}
