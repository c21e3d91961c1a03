package org.budgetperformance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.rule.Trial;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What a rule set decides; {@link Trial} holds every other test of a check to the same. */
class RuleSetTest {
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

  private static List<Outcome> decide(RuleSet rules, int number, Submission submission) {
    List<Outcome> heard = new ArrayList<>();
    rules.over(submission).examine(number, Examination.deciding(heard::add));
    return heard;
  }

  private static Outcome parts(String whole, String personnel, String operating) {
    BaseDataTable table =
        BaseDataTable.builder()
            .line(Lines.BASIC_EXPENDITURE, "0", "0", whole)
            .line(Lines.PERSONNEL, "0", "0", personnel)
            .line(Lines.OPERATING, "0", "0", operating)
            .build();
    List<Outcome> outcomes =
        decide(RuleSet.of(ImmutableList.of(rule("A", PARTS))), 0, Cases.of(table));
    assertEquals(1, outcomes.size());
    return outcomes.get(0);
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
    // The whole is exact: 3.010000 to the fen. The parts reach from 3.01, closed, to below 3.03.
    assertEquals(Outcome.PASSED, parts("3.010000", "1.01", "2.01"));
    assertEquals(Outcome.FAILED, parts("3.030000", "1.01", "2.01"));
    assertEquals(Outcome.PASSED, parts("3.029999", "1.01", "2.01"));
    assertEquals(Outcome.FAILED, parts("3.009999", "1.01", "2.01"));
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
  void sumsBeyondALongAreLeftToTheCheckThatThrows() {
    String most = "92233720368547758.07"; // 2⁶³ − 1 fen are 92,233,720,368,547,758.07 yuan
    Sheet table = BaseDataTable.builder().build().sheet();
    Sheet.Builder full = table.toBuilder();
    for (Line line : ImmutableList.of(Lines.BASIC_EXPENDITURE, Lines.PERSONNEL, Lines.OPERATING)) {
      full.put(line, Columns.FINAL, Figure.of(Amount.ofYuan(most)));
    }
    RuleSet rules = RuleSet.of(ImmutableList.of(rule("A", PARTS)));
    Submission submission = Cases.of(full.build());
    assertThrows(ArithmeticException.class, () -> decide(rules, 0, submission));
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
    RuleSet rules = RuleSet.of(ImmutableList.of(rule("A", funds)));
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
    RuleSet rules =
        RuleSet.of(
            ImmutableList.of(
                rule("A", ImmutableList.of(likeTable)), rule("B", ImmutableList.of(positive))));
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
    RuleSet rules = RuleSet.of(ImmutableList.of(rule("A", projects)));
    assertEquals(ImmutableList.of(Outcome.PASSED), decide(rules, 0, Cases.of(table.build())));
    BaseDataTable more = table.project(BaseDataLines.BUSINESS_PROJECT, "丁", "0", "0", "1").build();
    assertEquals(ImmutableList.of(Outcome.FAILED), decide(rules, 0, Cases.of(more)));
  }

  @Test
  void aFigureChangedInASheetOfTheSameRowsIsSeen() {
    RuleSet rules = RuleSet.of(ImmutableList.of(rule("A", PARTS)));
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
    RuleSet rules = RuleSet.of(ImmutableList.of(rule("A", hundred)));
    Submission full = Cases.of(SelfEvaluationForm.ofDepartment().total("100", "90").build());
    Submission less = Cases.of(SelfEvaluationForm.ofDepartment().total("99.99", "90").build());
    assertEquals(ImmutableList.of(Outcome.PASSED), decide(rules, 0, full));
    assertEquals(ImmutableList.of(Outcome.FAILED), decide(rules, 0, less));
  }

  @Test
  void fewerRulesAreNumberedAnew() {
    Rule first = rule("A", PARTS);
    Rule second =
        rule("B", ImmutableList.of(Checks.scoreBounds(Documents.DEPARTMENT_FORM, Lines.TOTAL)));
    RuleSet rules = RuleSet.of(ImmutableList.of(first, second)).with(ImmutableList.of(second));
    assertEquals(ImmutableList.of(second), rules.rules());
    Submission form = Cases.of(SelfEvaluationForm.ofDepartment().total("100", "101").build());
    assertEquals(ImmutableList.of(Outcome.FAILED), decide(rules, 0, form));
  }

  private static RuleRun run(Check check, Submission submission) {
    return RuleSet.of(ImmutableList.of(rule("A", ImmutableList.of(check)))).over(submission);
  }

  private static Submission execution(String annual, String executed, String rate, String score) {
    return Cases.of(
        SelfEvaluationForm.ofDepartment()
            .funds(Lines.ANNUAL_FUNDS, "", annual, executed)
            .execution(Lines.ANNUAL_FUNDS, "10", rate, score)
            .build());
  }

  @Test
  void numbersAloneDecideARate() {
    Check ratio =
        Checks.ratio(
            Documents.DEPARTMENT_FORM,
            Lines.ANNUAL_FUNDS,
            Columns.EXECUTED,
            Columns.ANNUAL,
            Columns.EXECUTION_RATE);
    // 2 ÷ 3 is 66.67% to two places; 1.995 ÷ 3.005 to 2.005 ÷ 2.995 is 66.39% to 66.94%.
    assertEquals(Outcome.PASSED, run(ratio, execution("3.00", "2.00", "66.67", "6")).decided(0));
    assertEquals(Outcome.PASSED, run(ratio, execution("3.00", "2.00", "66.94", "6")).decided(0));
    assertEquals(Outcome.FAILED, run(ratio, execution("3.00", "2.00", "66.96", "6")).decided(0));
    assertNull(run(ratio, execution("3.00", "", "66.67", "6")).decided(0));
    assertNull(run(ratio, execution("0", "2.00", "66.67", "6")).decided(0));
  }

  @Test
  void numbersAloneDecideWhatAScoreLiesBetween() {
    Check bounds = Checks.scoreBounds(Documents.DEPARTMENT_FORM, Lines.ANNUAL_FUNDS);
    assertEquals(Outcome.PASSED, run(bounds, execution("3", "3", "100", "10")).decided(0));
    assertEquals(Outcome.PASSED, run(bounds, execution("3", "3", "100", "0")).decided(0));
    assertEquals(Outcome.FAILED, run(bounds, execution("3", "3", "100", "10.01")).decided(0));
    assertEquals(Outcome.FAILED, run(bounds, execution("3", "3", "100", "-0.01")).decided(0));
    assertNull(run(bounds, execution("3", "3", "100", "")).decided(0));
  }

  @Test
  void severalRowsAreLeftToTheCheck() {
    Check bounds = Checks.scoreBounds(Documents.DEPARTMENT_FORM, Lines.INDICATOR);
    Submission two =
        OneIndicator.in(
            OneIndicator.quality("甲", "1", "1").score("11"),
            OneIndicator.quality("乙", "1", "1").score("9"));
    RuleRun run = run(bounds, two);
    assertNull(run.decided(0));
    List<Outcome> heard = new ArrayList<>();
    run.examine(0, Examination.deciding(heard::add));
    assertEquals(ImmutableList.of(Outcome.FAILED, Outcome.PASSED), heard);
  }

  @Test
  void numbersOf45BitsAreStillDecidedAndThoseOf46AreLeftToTheCheck() {
    // 2⁴⁵ − 1 fen are 351,843,720,888.31 yuan.
    Check same =
        Checks.identity(
            Statement.of(Source.of(BaseData.TABLE, Lines.PERSONNEL, Columns.FINAL)),
            Statement.of(Source.of(BaseData.TABLE, Lines.OPERATING, Columns.FINAL)));
    assertEquals(Outcome.PASSED, run(same, twice("351843720888.31")).decided(0));
    RuleRun wide = run(same, twice("351843720888.32"));
    assertNull(wide.decided(0));
    List<Outcome> heard = new ArrayList<>();
    wide.examine(0, Examination.deciding(heard::add));
    assertEquals(ImmutableList.of(Outcome.PASSED), heard);
  }

  @Test
  void ofALineOf16383RowsTheTotalIsDecidedByNumbersAndOfMoreByTheCheck() {
    // With the total these are 2¹⁴ cells.
    Check total =
        Checks.identity(
            Statement.of(Source.of(BaseData.TABLE, BaseDataLines.BUSINESS_PROJECTS, Columns.FINAL)),
            Statement.of(Source.of(BaseData.TABLE, BaseDataLines.BUSINESS_PROJECT, Columns.FINAL)));
    assertEquals(Outcome.PASSED, run(total, projects(16_383)).decided(0));
    RuleRun more = run(total, projects(16_384));
    assertNull(more.decided(0));
    List<Outcome> heard = new ArrayList<>();
    more.examine(0, Examination.deciding(heard::add));
    assertEquals(ImmutableList.of(Outcome.PASSED), heard);
  }

  private static Submission projects(int count) {
    BaseDataTable.Builder table = BaseDataTable.builder();
    table.line(BaseDataLines.BUSINESS_PROJECTS, "0", "0", Integer.toString(count));
    for (int i = 0; i < count; i++) {
      table.project(BaseDataLines.BUSINESS_PROJECT, "专项" + i, "0", "0", "1");
    }
    return Cases.of(table.build());
  }

  private static Submission twice(String yuan) {
    Figure<Amount> figure = Figure.of(Amount.ofYuan(yuan));
    Sheet.Builder table = BaseDataTable.builder().build().sheet().toBuilder();
    table.put(Lines.PERSONNEL, Columns.FINAL, figure);
    return Cases.of(table.put(Lines.OPERATING, Columns.FINAL, figure).build());
  }
}
