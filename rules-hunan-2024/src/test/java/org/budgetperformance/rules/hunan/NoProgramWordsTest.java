package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Comparison;
import org.budgetperformance.indicator.Degree;
import org.budgetperformance.indicator.Problem;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.json.EvaluationJson;
import org.budgetperformance.report.HtmlReport;
import org.budgetperformance.report.MarkdownReport;
import org.budgetperformance.report.TextReport;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** Results speak to people: no constant of the program and nothing that it threw is in them. */
class NoProgramWordsTest {
  private static final Pattern OF_THE_PROGRAM =
      Pattern.compile(
          "\\b("
              + ImmutableList.of(
                      Target.Kind.values(),
                      Actual.Kind.values(),
                      Problem.values(),
                      Degree.values(),
                      Comparison.values(),
                      CitationStatus.values(),
                      Margin.Kind.values(),
                      Outcome.values(),
                      FigureState.values())
                  .stream()
                  .flatMap(Arrays::stream)
                  .map(Enum::name)
                  .distinct()
                  .collect(Collectors.joining("|"))
              + ")\\b|Exception|overflow|java\\.");

  @Test
  void theSampleHasNone() {
    check(SampleReport.submission());
  }

  @Property(tries = 15, seed = "20241130")
  void noSubmissionHasAny(@ForAll("any") Submission submission) {
    check(submission);
  }

  @Provide
  Arbitrary<Submission> any() {
    return Submissions.any(HunanRules.module());
  }

  private static void check(Submission submission) {
    Evaluation evaluation = HunanRules.module().evaluate(submission);
    List<String> found = new ArrayList<>();
    for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      find(TextReport.in(locale).withSteps().render(evaluation, ImmutableList.of()), found);
      find(
          MarkdownReport.in(locale)
              .withoutHints()
              .withSteps()
              .render(evaluation, ImmutableList.of()),
          found);
      String page = HtmlReport.in(locale).withoutHints().render(evaluation, ImmutableList.of());
      find(page.replaceAll("(?s)<style.*?</style>|<[^>]*>", " "), found);
    }
    // What stands under "zh" and "en" is for people, the rest of the JSON for programs.
    Matcher words =
        Pattern.compile("\"(?:zh|en)\": \"[^\"]*\"").matcher(EvaluationJson.write(evaluation));
    while (words.find()) {
      find(words.group(), found);
    }
    assertEquals(ImmutableList.of(), found);
  }

  private static void find(String output, List<String> found) {
    Matcher matcher = OF_THE_PROGRAM.matcher(output);
    while (matcher.find() && found.size() < 10) {
      found.add(output.substring(Math.max(0, matcher.start() - 60), matcher.end()));
    }
  }
}
