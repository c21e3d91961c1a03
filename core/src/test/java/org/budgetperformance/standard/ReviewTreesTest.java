package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepText;
import org.budgetperformance.explanation.StepVerifier;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** Trees of what a reviewer asks, worked out by hand: of notes, of words, and of what is not there. */
class ReviewTreesTest {
  private static final String NOTE = "（其中26万元纳入基本支出）";

  private static String tree(Check check, Submission submission) {
    return tree(check, submission, 0);
  }

  /** Returns the tree of an application, which the verifier and the declaration lead to as well. */
  private static String tree(Check check, Submission submission, int application) {
    List<Step> trees = new ArrayList<>();
    Examination[] examination = new Examination[1];
    examination[0] =
        Examination.reasoning(
            outcome -> trees.add(examination[0].verdict(check.compares())), "某通知");
    check.examine(submission, examination[0]);
    Step tree = trees.get(application);
    assertEquals(Optional.empty(), StepVerifier.verify(tree, submission));
    assertEquals(Optional.of(tree), check.declaration().get().tree(submission, application, "某通知"));
    return StepText.of(Locale.ENGLISH, tree);
  }

  private static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  private static Check countedTwice() {
    Source basic = Source.of(BaseData.TABLE, Lines.BASIC_EXPENDITURE, Columns.FINAL);
    Source project = Source.of(BaseData.TABLE, Lines.PROJECT_EXPENDITURE, Columns.FINAL);
    return CountedTwice.of(
        Statement.of(Source.of(Documents.DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.EXECUTED)),
        Statement.of(basic, project),
        ImmutableList.of(project),
        ImmutableList.of("纳入基本支出"));
  }

  private static Submission accounts(String projects, String executed) {
    return Cases.of2024()
        .addSheets(
            BaseDataTable.builder()
                .line(Lines.BASIC_EXPENDITURE, "", "", "163.38")
                .line(Lines.PROJECT_EXPENDITURE, "", "", projects)
                .build()
                .sheet())
        .form(SelfEvaluationForm.ofDepartment().funds(Lines.ANNUAL_FUNDS, "", "", executed).build())
        .build();
  }

  @Test
  void moneyThatIsCountedTwiceIsTakenAwayOnce() {
    // 163.38 + 34 = 197.38; less 26 it is 171.38, which is what was executed.
    assertEquals(
        lines(
            "what base-data table: basic expenditure, final accounts + base-data table: project"
                + " expenditure, final accounts exceeds department form: annual funds, executed"
                + " amount by, with the amount of a note on what is included elsewhere: no  [not]",
            "  all: yes",
            "    not: yes",
            "      equal: no",
            "        as stated: 197.38万元 ±0.01万元",
            "          base-data table: basic expenditure, final accounts + base-data table:"
                + " project expenditure, final accounts: 197.38万元 ±0.01万元  [sum]",
            "            basic expenditure final accounts: 163.38万元 ±0.005万元  @ base-data table ›"
                + " basic expenditure › final accounts",
            "            project expenditure final accounts: 34.00万元 ±0.005万元  @ base-data table ›"
                + " project expenditure › final accounts",
            "        as stated: 171.38万元 ±0.005万元",
            "          department form: annual funds, executed amount: 171.38万元 ±0.005万元  [sum]",
            "            annual funds executed amount: 171.38万元 ±0.005万元  @ department form ›"
                + " annual funds › executed amount",
            "    equal: yes",
            "      sum: 171.38万元 ±0.015万元",
            "        as stated: 197.38万元 ±0.01万元 (see above)",
            "        negative: -26.00万元 ±0.005万元",
            "          amount of notes “纳入基本支出”: 26.00万元 ±0.005万元  [sum]",
            "            project expenditure final accounts: 26.00万元 ±0.005万元  @ base-data table ›"
                + " project expenditure › final accounts › note 1",
            "      as stated: 171.38万元 ±0.005万元 (see above)"),
        tree(countedTwice(), accounts("34" + NOTE, "171.38")));
  }

  @Test
  void withoutANoteThereIsNothingToAsk() {
    assertEquals(
        lines(countedTwice().compares().en() + ": not applicable  [present]"),
        tree(countedTwice(), accounts("34", "171.38")));
  }

  @Test
  void besideANoteItIsOpenWhatWasExecutedIfNobodyStatesIt() {
    assertEquals(
        lines(
            countedTwice().compares().en() + ": open  [any]",
            "  certainly: no",
            "    stated: not applicable",
            "      annual funds executed amount: 0.00万元 and what is missing (blank)  @ department"
                + " form › annual funds › executed amount",
            "  known: open",
            "    annual funds executed amount: 0.00万元 and what is missing (blank)  @ department"
                + " form › annual funds › executed amount"),
        tree(countedTwice(), accounts("34" + NOTE, "")));
  }

  @Test
  void aResultIsHeldAgainstItsGoalLetterByLetter() {
    SelfEvaluationForm form =
        SelfEvaluationForm.ofProject("道路")
            .text(Lines.EXPECTED_GOAL, "维护 社会稳定。")
            .text(Lines.ACHIEVED_RESULT, "维护社会稳定")
            .build();
    assertEquals(
        lines(
            "project form: achieved result and expected goal: no  [not]",
            "  any: yes",
            "    same text: yes",
            "      letters and digits: 维护社会稳定",
            "        expected goal: 维护 社会稳定。  @ project form「道路」 › expected goal › text",
            "      letters and digits: 维护社会稳定",
            "        achieved result: 维护社会稳定  @ project form「道路」 › achieved result › text"),
        tree(RepeatedGoal.in(Documents.PROJECT_FORM), Cases.of(form)));
  }

  @Test
  void aCellThatIsNotThereIsCalledByItsLine() {
    Check check = FilledIn.of(Documents.DEPARTMENT_FORM, Lines.DEPARTMENT, Lines.UNIT);
    Submission submission =
        Cases.of(SelfEvaluationForm.ofDepartment().text(Lines.DEPARTMENT, "——").build());
    assertEquals(
        lines(
            "department form: department, unit are filled in: no  [written]",
            "  department: ——  @ department form › department › text"),
        tree(check, submission, 0));
    assertEquals(
        lines(
            "department form: department, unit are filled in: not applicable  [written]",
            "  unit: “”"),
        tree(check, submission, 1));
  }

  @Test
  void whoeverReadsATreeDoesNotLearnATelephoneNumber() {
    Submission submission =
        Cases.of2024()
            .addSheets(
                BaseDataTable.builder()
                    .text(Lines.FILLED_IN_BY, "张三")
                    .text(Lines.TELEPHONE, "13800000181")
                    .build()
                    .sheet())
            .form(
                SelfEvaluationForm.ofDepartment()
                    .text(Lines.FILLED_IN_BY, "张三")
                    .text(Lines.TELEPHONE, "13800000131")
                    .build())
            .build();
    assertEquals(
        lines(
            "telephone numbers of one person in all documents: no  [judged]",
            "  filled in by: 张*  @ base-data table › filled in by › text",
            "  telephone: 138****0181  @ base-data table › telephone › text",
            "  filled in by: 张*  @ department form › filled in by › text",
            "  telephone: 138****0131  @ department form › telephone › text"),
        tree(ContactDetails.check(), submission));
  }
}
