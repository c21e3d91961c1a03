package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.check.Checks;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepText;
import org.budgetperformance.explanation.StepVerifier;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Trees of steps, worked out by hand. */
class TreesTest {
  /** Keeps the trees of the first application. */
  private static final class Trees {
    final List<Step> verdicts = new ArrayList<>();
    final List<Optional<Step>> gaps = new ArrayList<>();
    private final Check check;
    private final Examination examination = Examination.reasoning(outcome -> keep(), "某通知");

    Trees(Check check, Submission submission) {
      this.check = check;
      check.examine(submission, examination);
    }

    private void keep() {
      verdicts.add(examination.verdict(check.compares()));
      gaps.add(examination.gap());
    }

    String verdict() {
      return StepText.of(Locale.ENGLISH, verdicts.get(0));
    }

    String gap() {
      return StepText.of(Locale.ENGLISH, gaps.get(0).get());
    }
  }

  private static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  private static Source base(Line line) {
    return Source.of(BaseData.TABLE, line, Columns.FINAL);
  }

  private static final Check TOTAL =
      Checks.identity(
          Statement.of(base(Lines.BASIC_EXPENDITURE)),
          Statement.of(base(Lines.PERSONNEL), base(Lines.OPERATING)));

  private static Submission basic(String whole, String personnel, String operating) {
    return Cases.of(
        Cases.table(
            Columns.FINAL,
            Lines.BASIC_EXPENDITURE,
            whole,
            Lines.PERSONNEL,
            personnel,
            Lines.OPERATING,
            operating));
  }

  @Test
  void anIdentityThatHoldsByRounding() {
    Trees trees = new Trees(TOTAL, basic("163.39", "120.34", "43.04"));
    assertEquals(
        lines(
            "base-data table: basic expenditure, final accounts = base-data table: personnel"
                + " expenditure, final accounts + base-data table: operating expenditure, final"
                + " accounts: yes  [equal]",
            "  base-data table: basic expenditure, final accounts: 163.39万元 ±0.005万元  [sum]",
            "    basic expenditure final accounts: 163.39万元 ±0.005万元  @ base-data table › basic"
                + " expenditure › final accounts",
            "  base-data table: personnel expenditure, final accounts + base-data table: operating"
                + " expenditure, final accounts: 163.38万元 ±0.01万元  [sum]",
            "    personnel expenditure final accounts: 120.34万元 ±0.005万元  @ base-data table ›"
                + " personnel expenditure › final accounts",
            "    operating expenditure final accounts: 43.04万元 ±0.005万元  @ base-data table ›"
                + " operating expenditure › final accounts"),
        trees.verdict());
    assertTrue(trees.gap().startsWith("spread: 0.01万元\n"), trees.gap());
  }

  @Test
  void anIdentityWithABlankThatMayFillIt() {
    Trees trees = new Trees(TOTAL, basic("163.38", "120.34", ""));
    // 120.34 and something that is not negative: 43.04 would do.
    assertEquals(
        lines(
            "base-data table: basic expenditure, final accounts = base-data table: personnel"
                + " expenditure, final accounts + base-data table: operating expenditure, final"
                + " accounts: open  [equal]",
            "  base-data table: basic expenditure, final accounts: 163.38万元 ±0.005万元  [sum]",
            "    basic expenditure final accounts: 163.38万元 ±0.005万元  @ base-data table › basic"
                + " expenditure › final accounts",
            "  base-data table: personnel expenditure, final accounts + base-data table: operating"
                + " expenditure, final accounts: 120.34万元 ±0.005万元 and what is missing  [sum]",
            "    personnel expenditure final accounts: 120.34万元 ±0.005万元  @ base-data table ›"
                + " personnel expenditure › final accounts",
            "    operating expenditure final accounts: 0.00万元 and what is missing (blank)  @"
                + " base-data table › operating expenditure › final accounts"),
        trees.verdict());
  }

  @Test
  void anAgreementWithOneOfTwoReadings() {
    Check check =
        Checks.oneOf(
            ImmutableList.of(Statement.of(base(Lines.BASIC_EXPENDITURE))),
            ImmutableList.of(
                Statement.of(base(Lines.PERSONNEL)), Statement.of(base(Lines.OPERATING))));
    Trees trees = new Trees(check, basic("171.38", "163.38", "34"));
    // 171.38 − 163.38 = 8 and 171.38 − 34 = 137.38; the nearer one counts.
    Step verdict = trees.verdicts.get(0);
    assertEquals("no", verdict.result().toString());
    assertEquals(2, verdict.inputs().size());
    assertEquals("no", verdict.inputs().get(0).result().toString());
    assertEquals("no", verdict.inputs().get(1).result().toString());
    assertEquals(
        ImmutableList.of("171.38万元 ±0.005万元", "163.38万元 ±0.005万元"),
        results(verdict.inputs().get(0)));
    Step gap = trees.gaps.get(0).get();
    assertEquals("8.00万元", gap.result().toString());
    assertEquals(ImmutableList.of("8.00万元", "137.38万元"), results(gap));
  }

  private static ImmutableList<String> results(Step step) {
    return step.inputs().stream()
        .map(input -> input.result().toString())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void aRatioOfTwoAmounts() {
    Check check =
        Checks.ratio(
            Documents.DEPARTMENT_FORM,
            Lines.ANNUAL_FUNDS,
            Columns.EXECUTED,
            Columns.ANNUAL,
            Columns.EXECUTION_RATE);
    Submission form =
        Cases.of(
            SelfEvaluationForm.ofDepartment()
                .funds(Lines.ANNUAL_FUNDS, "", "171.38", "161.73")
                .execution(Lines.ANNUAL_FUNDS, "10", "94.37", "")
                .build());
    Trees trees = new Trees(check, form);
    Step verdict = trees.verdicts.get(0);
    assertEquals("yes", verdict.result().toString());
    // 171.38 × 94.37% = 161.731306; at least 171.375 × 94.365% = 161.71801875.
    Step product = verdict.inputs().get(0).inputs().get(1);
    assertEquals("161.731306", product.result().number().get().least().toString());
    // 161.73 ÷ 171.38 = 0.94369238, off by 0.00000762.
    assertEquals("0.00000762", trees.gaps.get(0).get().result().number().get().least().toString());
  }

  @Test
  void aFigureThatWasChangedSinceIsCaught() {
    Submission submission = basic("163.38", "120.34", "43.04");
    Step tree = new Trees(TOTAL, submission).verdicts.get(0);
    assertEquals(Optional.empty(), StepVerifier.verify(tree, submission));

    Place personnel = submission.place("base-data/personnel/final").get();
    Submission changed = submission.with(personnel, Figure.of(Amount.ofWanYuan("120.35")));
    assertTrue(StepVerifier.verify(tree, changed).get().contains("120.34万元"));
  }

  @Test
  void aBlankThatWasFilledInSinceIsCaught() {
    Submission submission = basic("163.38", "120.34", "");
    Step tree = new Trees(TOTAL, submission).verdicts.get(0);
    assertEquals(Optional.empty(), StepVerifier.verify(tree, submission));

    Place operating = submission.place("base-data/operating/final").get();
    Submission changed = submission.with(operating, Figure.of(Amount.ofWanYuan("0")));
    assertTrue(StepVerifier.verify(tree, changed).isPresent());
  }

  private static final Submission ANSWERED_BY_A_RATE =
      OneIndicator.in(OneIndicator.of(Category.QUANTITY, "检查", "12次", "100%"));

  @Test
  void aJudgementReadsTheCellsThatItRestsOn() {
    Trees trees = new Trees(Checks.comparability(Documents.DEPARTMENT_FORM), ANSWERED_BY_A_RATE);
    assertEquals(
        lines(
            "department form: each indicator's actual value and its target: no  [judged]",
            "  read as: =12次",
            "    检查 target: 12次  @ department form › 检查 › target",
            "  read as: =100%",
            "    检查 actual value: 100%  @ department form › 检查 › actual value"),
        trees.verdict());
  }

  /** A check of one's own that says of no cell why it fails. */
  private static final class Unexplained implements Check {
    private static final long serialVersionUID = 1L;
    private static final LocalizedText WORDS = LocalizedText.of("指标值", "target");

    @Override
    public LocalizedText message() {
      return WORDS;
    }

    @Override
    public LocalizedText compares() {
      return WORDS;
    }

    @Override
    public ImmutableSet<String> roles() {
      return ImmutableSet.of("target");
    }

    @Override
    public void examine(Submission submission, Examination examination) {
      Sheet form = submission.sheets(Documents.DEPARTMENT_FORM).get(0);
      int row = form.rows(Lines.INDICATOR).get(0);
      examination.start();
      examination.look("target", 0, 1, form, row, Columns.TARGET);
      examination.end(Outcome.FAILED);
    }
  }

  @Test
  void aCheckWithoutATreeAssertsItsOutcomeOfItsOperands() {
    Trees trees = new Trees(new Unexplained(), ANSWERED_BY_A_RATE);
    assertEquals(
        lines("target: no  [asserted]", "  检查 target “12次”: 12  @ department form › 检查 › target"),
        trees.verdict());
  }
}
