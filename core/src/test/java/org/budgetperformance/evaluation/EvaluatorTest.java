package org.budgetperformance.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.check.Checks;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What rules made ready decide; {@link CheckTester} holds every other test of a check to the same. */
class EvaluatorTest {
  private static final ImmutableList<Check> PARTS =
      Checks.total(
          BaseData.TABLE,
          ImmutableList.of(Columns.FINAL),
          Lines.BASIC_EXPENDITURE,
          Lines.PERSONNEL,
          Lines.OPERATING);

  private static Rule rule(String id, Iterable<? extends Check> checks) {
    return Rule.builder(id, "试", "try").cites(Cases.CITATION).checks(checks).build();
  }

  private static List<Outcome> decide(Evaluator rules, int number, Submission submission) {
    return rules.evaluate(submission, EvaluationTerms.none()).applications(number).stream()
        .map(Application::outcome)
        .collect(ImmutableList.toImmutableList());
  }

  private static Evaluator evaluator(Rule... rules) {
    return Evaluator.of("test", ImmutableList.copyOf(rules), null);
  }

  private static Submission table(String whole, String personnel, String operating) {
    return Cases.of(
        BaseDataTable.builder()
            .line(Lines.BASIC_EXPENDITURE, "0", "0", whole)
            .line(Lines.PERSONNEL, "0", "0", personnel)
            .line(Lines.OPERATING, "0", "0", operating)
            .build());
  }

  private static Outcome parts(String whole, String personnel, String operating) {
    List<Outcome> outcomes =
        decide(evaluator(rule("A", PARTS)), 0, table(whole, personnel, operating));
    assertEquals(1, outcomes.size());
    return outcomes.get(0);
  }

  /** The outcome, and the kind of margin of the one finding. */
  private static String partsAndMargin(String whole, String personnel, String operating) {
    List<Finding> findings =
        evaluator(rule("A", PARTS))
            .evaluate(table(whole, personnel, operating), EvaluationTerms.none())
            .findings();
    assertEquals(1, findings.size());
    return findings.get(0).outcome() + " " + findings.get(0).margin().kind();
  }

  @Test
  void twoRoundedPartsMayBeOffByAsMuchAsAllThreeWereRounded() {
    // 1.01 stands for [1.005, 1.015), and so on: 3.02 and 3.03 can be met, 3.035 is the open end.
    assertEquals(Outcome.PASSED, parts("3.02", "1.01", "2.01"));
    assertEquals(Outcome.PASSED, parts("3.03", "1.01", "2.01"));
    assertEquals(Outcome.PASSED, parts("3.01", "1.01", "2.01"));
    assertEquals(Outcome.FAILED, parts("3.04", "1.01", "2.01"));
    assertEquals(Outcome.FAILED, parts("3.00", "1.01", "2.01"));
  }

  @Test
  void endsThatTouchAreMetIfBothAreClosed() {
    // The whole is exact, to the fen, and in another document: the table shows that it rounds to
    // 0.01.
    // Its parts of 1.01 and 2.01 reach from 3.01, closed, to below 3.03.
    assertEquals(Outcome.PASSED, partsOfWholeInNarrative("3.010000"));
    assertEquals(Outcome.FAILED, partsOfWholeInNarrative("3.030000"));
    assertEquals(Outcome.PASSED, partsOfWholeInNarrative("3.029999"));
    assertEquals(Outcome.FAILED, partsOfWholeInNarrative("3.009999"));
  }

  private static Outcome partsOfWholeInNarrative(String whole) {
    Check check =
        Checks.identity(
            Statement.of(Source.of(Documents.NARRATIVE, Lines.BASIC_EXPENDITURE, Columns.FINAL)),
            Statement.of(
                Source.of(BaseData.TABLE, Lines.PERSONNEL, Columns.FINAL),
                Source.of(BaseData.TABLE, Lines.OPERATING, Columns.FINAL)));
    Submission submission =
        Cases.of2024()
            .narrative(
                Narrative.builder().state(Lines.BASIC_EXPENDITURE, Columns.FINAL, whole).build())
            .addSheets(
                BaseDataTable.builder()
                    .line(Lines.PERSONNEL, "1.02", "1.03", "1.01")
                    .line(Lines.OPERATING, "2.02", "2.03", "2.01")
                    .build()
                    .sheet())
            .build();
    List<Outcome> outcomes = decide(evaluator(rule("A", ImmutableList.of(check))), 0, submission);
    assertEquals(1, outcomes.size());
    return outcomes.get(0);
  }

  @Test
  void aDocumentWithAnAmountToTheFenRoundsNoneOfItsAmounts() {
    // Beside 3.029999 the parts stand for themselves, 3.02; at their own last places they reach
    // below 3.03.
    assertEquals("FAILED PLACES", partsAndMargin("3.029999", "1.01", "2.01"));
    assertEquals("FAILED OFF", partsAndMargin("3.030001", "1.01", "2.01"));
    assertEquals("FAILED PLACES", partsAndMargin("3.010001", "1.01", "2.01"));
    assertEquals("FAILED OFF", partsAndMargin("3.009999", "1.01", "2.01"));
  }

  @Test
  void whatIsNegativeIsTakenAway() {
    assertEquals(Outcome.PASSED, parts("1.00", "3.00", "-2.00"));
    assertEquals(Outcome.FAILED, parts("5.00", "3.00", "-2.00"));
  }

  @Test
  void aBlankPartLeavesItOpenUnlessTheOthersAreTooMuch() {
    assertEquals(Outcome.UNDECIDED, parts("3.00", "1.00", ""));
    assertEquals(Outcome.FAILED, parts("3.00", "4.00", ""));
  }

  @Test
  void aSumBeyondALongIsARuleThatThrew() {
    String most = "92233720368547758.07"; // 2⁶³ − 1 fen are 92,233,720,368,547,758.07 yuan
    Sheet table = BaseDataTable.builder().build().sheet();
    Sheet.Builder full = table.toBuilder();
    for (Line line : ImmutableList.of(Lines.BASIC_EXPENDITURE, Lines.PERSONNEL, Lines.OPERATING)) {
      full.put(line, Columns.FINAL, Figure.of(Amount.ofYuan(most)));
    }
    Evaluator rules = evaluator(rule("A", PARTS));
    Submission submission = Cases.of(full.build());
    assertEquals(ImmutableList.of(Outcome.ERRORED), decide(rules, 0, submission));
  }

  @Test
  void eachOfSeveralFormsIsAnApplicationWhateverRowsItHas() {
    Column<?> executed = Columns.EXECUTED;
    ImmutableList<Check> funds =
        Checks.total(
            Documents.PROJECT_FORM,
            ImmutableList.of(executed),
            Lines.ANNUAL_FUNDS,
            Lines.CURRENT_APPROPRIATION,
            Lines.OTHER_FUNDS);
    Submission submission =
        Cases.of2024()
            .form(form("甲", "3.00", "1.00", "2.00"))
            .form(form("乙", "3.00", "1.00", "1.00"))
            .form(SelfEvaluationForm.ofProject("丙").funds(Lines.ANNUAL_FUNDS, "", "", "3").build())
            .build();
    Evaluator rules = evaluator(rule("A", funds));
    assertEquals(
        ImmutableList.of(Outcome.PASSED, Outcome.FAILED, Outcome.NOT_APPLICABLE),
        decide(rules, 0, submission));
  }

  private static SelfEvaluationForm form(String name, String all, String current, String other) {
    return SelfEvaluationForm.ofProject(name)
        .funds(Lines.ANNUAL_FUNDS, "", "", all)
        .funds(Lines.CURRENT_APPROPRIATION, "", "", current)
        .funds(Lines.OTHER_FUNDS, "", "", other)
        .build();
  }

  @Test
  void eachOfManyFormsMayBeComparedWithTheSameTable() {
    Check likeTable =
        Checks.identityOfEach(
            Documents.PROJECT_FORM,
            Statement.of(Source.of(Documents.PROJECT_FORM, Lines.ANNUAL_FUNDS, Columns.EXECUTED)),
            Statement.of(
                Source.of(BaseData.TABLE, Lines.PERSONNEL, Columns.FINAL),
                Source.of(BaseData.TABLE, Lines.OPERATING, Columns.FINAL)));
    Check positive = Checks.scoreBounds(Documents.PROJECT_FORM, Lines.ANNUAL_FUNDS);
    Submission.Builder submission =
        Cases.of2024()
            .addSheets(
                BaseDataTable.builder()
                    .line(Lines.PERSONNEL, "0", "0", "1.00")
                    .line(Lines.OPERATING, "0", "0", "2.00")
                    .build()
                    .sheet());
    List<Outcome> sums = new ArrayList<>();
    List<Outcome> bounds = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      // Every third form states another sum, every fifth a score above its points.
      sums.add(i % 3 == 0 ? Outcome.FAILED : Outcome.PASSED);
      bounds.add(i % 5 == 0 ? Outcome.FAILED : Outcome.PASSED);
      submission.form(
          SelfEvaluationForm.ofProject("专项" + i)
              .funds(Lines.ANNUAL_FUNDS, "", "", i % 3 == 0 ? "4.00" : "3.00")
              .execution(Lines.ANNUAL_FUNDS, "10", "100", i % 5 == 0 ? "11" : "10")
              .build());
    }
    Evaluator rules =
        evaluator(rule("A", ImmutableList.of(likeTable)), rule("B", ImmutableList.of(positive)));
    assertEquals(sums, decide(rules, 0, submission.build()));
    assertEquals(bounds, decide(rules, 1, submission.build()));
  }

  @Test
  void everyRowOfALineThatRepeatsIsAdded() {
    ImmutableList<Check> projects =
        ImmutableList.of(
            Checks.identity(
                Statement.of(
                    Source.of(BaseData.TABLE, BaseDataLines.BUSINESS_PROJECTS, Columns.FINAL)),
                Statement.of(
                    Source.of(BaseData.TABLE, BaseDataLines.BUSINESS_PROJECT, Columns.FINAL))));
    BaseDataTable.Builder table =
        BaseDataTable.builder()
            .line(BaseDataLines.BUSINESS_PROJECTS, "0", "0", "6")
            .project(BaseDataLines.BUSINESS_PROJECT, "甲", "0", "0", "1")
            .project(BaseDataLines.BUSINESS_PROJECT, "乙", "0", "0", "2")
            .project(BaseDataLines.BUSINESS_PROJECT, "丙", "0", "0", "3");
    Evaluator rules = evaluator(rule("A", projects));
    assertEquals(ImmutableList.of(Outcome.PASSED), decide(rules, 0, Cases.of(table.build())));
    BaseDataTable more = table.project(BaseDataLines.BUSINESS_PROJECT, "丁", "0", "0", "1").build();
    assertEquals(ImmutableList.of(Outcome.FAILED), decide(rules, 0, Cases.of(more)));
  }

  @Test
  void aFigureChangedInASheetOfTheSameRowsIsSeen() {
    Evaluator rules = evaluator(rule("A", PARTS));
    Sheet table =
        BaseDataTable.builder()
            .line(Lines.BASIC_EXPENDITURE, "0", "0", "3")
            .line(Lines.PERSONNEL, "0", "0", "1")
            .line(Lines.OPERATING, "0", "0", "2")
            .build()
            .sheet();
    assertEquals(ImmutableList.of(Outcome.PASSED), decide(rules, 0, Cases.of(table)));
    Sheet changed =
        table.with(
            table.place(table.rows().indexOf(Row.of(Lines.PERSONNEL)), Columns.FINAL),
            Figure.of(Amount.ofWanYuan("2")));
    assertEquals(ImmutableList.of(Outcome.FAILED), decide(rules, 0, Cases.of(changed)));
  }

  @Test
  void constantsCount() {
    ImmutableList<Check> hundred =
        ImmutableList.of(
            Checks.identityOfEach(
                Documents.DEPARTMENT_FORM,
                Statement.of(Source.of(Documents.DEPARTMENT_FORM, Lines.TOTAL, Columns.POINTS)),
                Statement.of(
                    Term.constant(
                        FigureType.POINTS, 10_000, LocalizedText.of("满分", "full points")))));
    Evaluator rules = evaluator(rule("A", hundred));
    Submission full = Cases.of(SelfEvaluationForm.ofDepartment().total("100", "90").build());
    Submission less = Cases.of(SelfEvaluationForm.ofDepartment().total("99.99", "90").build());
    assertEquals(ImmutableList.of(Outcome.PASSED), decide(rules, 0, full));
    assertEquals(ImmutableList.of(Outcome.FAILED), decide(rules, 0, less));
  }
}
