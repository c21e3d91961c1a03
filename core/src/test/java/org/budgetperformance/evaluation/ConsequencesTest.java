package org.budgetperformance.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.stream.Collectors;
import org.budgetperformance.check.Checks;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several findings speaks. */
class ConsequencesTest {
  private static Statement cell(Line line, Column<?> column) {
    return Statement.of(Source.of(Documents.DEPARTMENT_FORM, line, column));
  }

  private static Rule.Builder rule(String id, Severity severity, Column<?> one, Column<?> other) {
    return Rule.builder(id, "试", "try")
        .cites(Cases.CITATION)
        .severity(severity)
        .checks(
            Checks.identityOfEach(
                Documents.DEPARTMENT_FORM,
                cell(Lines.ANNUAL_FUNDS, one),
                cell(Lines.ANNUAL_FUNDS, other)));
  }

  /** The findings that speak, each with those beneath it, and whether there is an ERROR among the former. */
  private static String speak(Submission submission, Rule... rules) {
    Evaluation evaluation =
        Evaluator.of("test", ImmutableList.copyOf(rules), null)
            .evaluate(submission, EvaluationTerms.none());
    return evaluation.findings().stream()
            .map(ConsequencesTest::words)
            .collect(Collectors.joining(" "))
        + (evaluation.hasErrors() ? " error" : "");
  }

  private static String words(Finding finding) {
    String beneath =
        finding.consequences().stream()
            .map(other -> other.rule().id())
            .collect(Collectors.joining(","));
    return finding.rule().id() + (beneath.isEmpty() ? "" : "(" + beneath + ")");
  }

  private static Submission funds(String opening, String annual, String executed) {
    return Submission.builder()
        .fiscalYear(Year.of(2024))
        .form(
            SelfEvaluationForm.ofDepartment()
                .funds(Lines.ANNUAL_FUNDS, opening, annual, executed)
                .build())
        .build();
  }

  /** A: 100.00 is not 90.00, off by 10; B: 70.00 is not 90.00, off by 20. Both look at the same row. */
  @ParameterizedTest
  @CsvSource({
    "ERROR, ERROR, A(B) error",
    "WARNING, ERROR, A(B)",
    "WARNING, WARNING, A(B)",
    "NOTICE, NOTICE, A(B)",
    "NOTICE, WARNING, B A",
    "NOTICE, ERROR, B A error"
  })
  void oneFollowsFromAnotherAsItsRuleSaysButNothingMoreFromANotice(
      Severity cause, Severity consequence, String spoken) {
    assertEquals(
        spoken,
        speak(
            funds("100.00", "90.00", "70.00"),
            rule("A", cause, Columns.OPENING, Columns.ANNUAL).build(),
            rule("B", consequence, Columns.EXECUTED, Columns.ANNUAL).follows("A").build()));
  }

  /** Of one severity they stand by their places: annual and executed before annual and opening. */
  @Test
  void withoutThatBothSpeak() {
    assertEquals(
        "B A error",
        speak(
            funds("100.00", "90.00", "70.00"),
            rule("A", Severity.ERROR, Columns.OPENING, Columns.ANNUAL).build(),
            rule("B", Severity.ERROR, Columns.EXECUTED, Columns.ANNUAL).build()));
  }

  /**
   * A: 100.00 is not 90.00; B: 70.00 is not 90.00, and shares that cell; C: 70.00 is not the 60.00 of the part below, in the
   * row of A and at none of its cells.
   */
  @ParameterizedTest
  @CsvSource({
    "ERROR, B, A(B) error",
    "ERROR, C, A C error",
    "WARNING, B, B A error", // what weighs less explains nothing
    "NOTICE, B, B A error"
  })
  void oneFollowsFromAnotherAtACommonCellAlone(Severity cause, String other, String spoken) {
    Rule b = rule("B", Severity.ERROR, Columns.EXECUTED, Columns.ANNUAL).followsAtCell("A").build();
    Rule c =
        Rule.builder("C", "试", "try")
            .cites(Cases.CITATION)
            .followsAtCell("A")
            .checks(
                Checks.identityOfEach(
                    Documents.DEPARTMENT_FORM,
                    cell(Lines.ANNUAL_FUNDS, Columns.EXECUTED),
                    cell(Lines.CURRENT_APPROPRIATION, Columns.EXECUTED)))
            .build();
    Submission funds =
        Submission.builder()
            .fiscalYear(Year.of(2024))
            .form(
                SelfEvaluationForm.ofDepartment()
                    .funds(Lines.ANNUAL_FUNDS, "100.00", "90.00", "70.00")
                    .funds(Lines.CURRENT_APPROPRIATION, "", "", "60.00")
                    .build())
            .build();
    assertEquals(
        spoken,
        speak(
            funds,
            rule("A", cause, Columns.OPENING, Columns.ANNUAL).build(),
            other.equals("B") ? b : c));
  }

  /** Both share the annual budget and are off by 10: the first by place speaks; by 10 and 20 both do. */
  @ParameterizedTest
  @CsvSource({"100.00, 90.00, 100.00, B(A) error", "100.00, 90.00, 110.00, B A error"})
  void ofTwoThatShareACellAndAreOffByTheSameOneSpeaks(
      String opening, String annual, String executed, String spoken) {
    assertEquals(
        spoken,
        speak(
            funds(opening, annual, executed),
            rule("A", Severity.ERROR, Columns.OPENING, Columns.ANNUAL).build(),
            rule("B", Severity.ERROR, Columns.EXECUTED, Columns.ANNUAL).build()));
  }
}
