package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.OpenCell;
import org.budgetperformance.rule.OpenReason;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Source;
import org.budgetperformance.scoring.Schemes;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.submission.Unread;
import org.junit.jupiter.api.Test;

/** Each rule of {@link ReviewRules} and {@link CostRules} failing, passing and not deciding. */
class ReviewRulesTest {
  private static final ImmutableList<Rule> RULES =
      ImmutableList.<Rule>builder()
          .addAll(StandardRules.review(Schemes.phrases(), BaseData.EXPENDITURE))
          .addAll(BaseData.rules(Schemes.limits()))
          .addAll(
              StandardRules.overallCost(
                  BaseData.EXPENDITURE,
                  Source.of(Documents.DEPARTMENT_FORM, Lines.INDICATOR, Columns.TARGET)
                      .in(Category.ECONOMIC_COST)
                      .named("整体支出")))
          .build();

  /** What the checks of a rule say beside not applicable: the outcome, and of a failure its places. */
  private static String said(String id, Submission submission) {
    List<String> said = new ArrayList<>();
    Rule rule = RULES.stream().filter(each -> each.info().id().equals(id)).findFirst().orElse(null);
    for (Check check : rule.checks()) {
      CheckTester tester = CheckTester.of(check, submission);
      for (int i = 0; i < tester.outcomes().size(); i++) {
        Outcome outcome = tester.outcomes().get(i);
        if (outcome == Outcome.FAILED) {
          said.add(outcome + " " + tester.margin(i) + " " + String.join(", ", tester.looked(i)));
        } else if (outcome != Outcome.NOT_APPLICABLE) {
          said.add(outcome.toString());
        }
      }
    }
    return String.join("; ", said);
  }

  /** The outcome, the kind of margin and the severity of the one finding of a rule. */
  private static String found(String id, Submission submission) {
    ImmutableList<Rule> rules =
        RULES.stream()
            .filter(each -> each.info().id().equals(id))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Finding> findings = Evaluation.run("test", submission, rules, null).findings();
    assertEquals(1, findings.size());
    Finding finding = findings.get(0);
    return finding.outcome() + " " + finding.margin().kind() + " " + finding.severity();
  }

  private static Submission table(BaseDataTable.Builder table) {
    return Cases.of2024().addSheets(table.build().sheet()).build();
  }

  private static SelfEvaluationForm.Builder department() {
    return SelfEvaluationForm.ofDepartment();
  }

  // STD-B09

  private static Submission operating(String budget, String accounts) {
    return table(BaseDataTable.builder().line(Lines.OPERATING, "", budget, accounts));
  }

  @Test
  void aControlRatioAboveTheLimitFails() {
    // 43.04 ÷ 39.88 = 1.07923…
    assertEquals(
        "FAILED 7.92% numerator base-data/operating/final, denominator base-data/operating/budget,"
            + " ratio (107.92%), limit (100%)",
        said("STD-B09", operating("39.88", "43.04")));
  }

  @Test
  void aControlRatioUpToTheLimitPassesAndWhatIsAboveItByPlacesIsANotice() {
    assertEquals("PASSED", said("STD-B09", operating("39.88", "39.88")));
    // Beside 39.885 the table has three decimals, and 39.88 stands for less than 39.8805.
    // At its own last place it stands for less than 39.885, 39.885 for 39.8845, 39.89 for 39.885
    // and more.
    assertEquals("FAILED PLACES NOTICE", found("STD-B09", operating("39.88", "39.885")));
    assertEquals("FAILED OFF NOTICE", found("STD-B09", operating("39.88", "39.89")));
  }

  /** 10^12 of 0.01 is 10^16%, which is 10^22 units less the limit. */
  @Test
  void aControlRatioBeyondAllNumbersIsOffByTheGreatest() {
    assertEquals(
        "FAILED 9223372036854.775807% numerator base-data/operating/final,"
            + " denominator base-data/operating/budget, ratio (9223372036854.775807%),"
            + " limit (100%)",
        said("STD-B09", operating("0.01", "1000000000000")));
  }

  @Test
  void somethingOfNothingIsAboveEveryRatioAndNothingOfNothingIsNone() {
    assertEquals(
        "FAILED NONE numerator base-data/operating/final, denominator base-data/operating/budget,"
            + " ratio (there is no ratio), limit (100%)",
        said("STD-B09", operating("0", "1.5")));
    assertEquals("", said("STD-B09", operating("0", "0")));
    assertEquals("", said("STD-B09", operating("", "1.5")));
    assertEquals("UNDECIDED", said("STD-B09", operating("约39", "1.5")));
  }

  // STD-D10

  private static Submission adjustment(String budget, String accounts, String narrative) {
    return Cases.of2024()
        .narrative(
            Narrative.builder()
                .state(Lines.BASIC_EXPENDITURE, Columns.SUPPLEMENTARY, narrative)
                .build())
        .addSheets(
            BaseDataTable.builder()
                .line(BaseDataLines.BASIC_BUDGET_ADJUSTMENT, "——", budget, accounts)
                .build()
                .sheet())
        .build();
  }

  @Test
  void aBlankThatAnotherDocumentStatesFails() {
    assertEquals(
        "FAILED NONE blank base-data/basic-budget-adjustment/budget,"
            + " blank base-data/basic-budget-adjustment/final,"
            + " stated narrative/basic-expenditure/supplementary",
        said("STD-D10", adjustment("", "", "35.65")));
  }

  @Test
  void oneFilledCellIsEnoughAndNothingNeedsNoCell() {
    assertEquals("PASSED", said("STD-D10", adjustment("", "35.65", "35.65")));
    assertEquals("PASSED", said("STD-D10", adjustment("——", "35.65", "35.65")));
    assertEquals("", said("STD-D10", adjustment("", "", "0")));
  }

  // STD-D12

  private static Submission filledInOn(String date) {
    return table(BaseDataTable.builder().text(Lines.FILLED_IN_ON, date));
  }

  @Test
  void aDocumentFilledInBeforeTheYearHasEndedFails() {
    assertEquals(
        "FAILED NONE date base-data/filled-in-on/text, end (2025-01-01)",
        said("STD-D12", filledInOn("2024年12月31日")));
    assertEquals("PASSED", said("STD-D12", filledInOn("2025年1月1日")));
    assertEquals("UNDECIDED", said("STD-D12", filledInOn("年后")));
    assertEquals("", said("STD-D12", filledInOn("")));
  }

  // STD-D13

  private static Submission contacts(String person, String first, String other, String second) {
    return Cases.of2024()
        .addSheets(
            BaseDataTable.builder()
                .text(Lines.FILLED_IN_BY, person)
                .text(Lines.TELEPHONE, first)
                .build()
                .sheet())
        .form(department().text(Lines.FILLED_IN_BY, other).text(Lines.TELEPHONE, second).build())
        .build();
  }

  @Test
  void twoNumbersOfOnePersonFailAndAreShownMasked() {
    Submission submission = contacts("张三", "13800000181", "张三", "13800000131");
    assertEquals(
        "FAILED NONE telephone base-data/telephone/text, telephone department-form/telephone/text",
        said("STD-D13", submission));
    CheckTester tester = CheckTester.of(ContactDetails.check(), submission);
    assertEquals("138****0181", tester.operands(0).get(0).value().zh());
    assertEquals("138****0131", tester.operands(0).get(1).value().en());
  }

  @Test
  void oneNumberPassesHoweverWrittenAndTwoPersonsMayHaveTwo() {
    assertEquals("PASSED", said("STD-D13", contacts("张三", "0745-761 2345", "张三", "07457612345")));
    assertEquals("", said("STD-D13", contacts("张三", "13800000181", "李四", "13800000131")));
  }

  // STD-D14

  private static Submission twice(String executed, String note) {
    return Cases.of2024()
        .addSheets(
            BaseDataTable.builder()
                .line(Lines.BASIC_EXPENDITURE, "", "127.73", "163.38")
                .line(Lines.PROJECT_EXPENDITURE, "", "34", "34" + note)
                .build()
                .sheet())
        .form(department().funds(Lines.ANNUAL_FUNDS, "161.73", "171.38", executed).build())
        .build();
  }

  @Test
  void moneyThatANoteDeclaresIncludedAndThatIsCountedAgainFails() {
    // 163.38 + 34 − 26 = 171.38.
    assertEquals(
        "FAILED 26.00万元 noted base-data/project-expenditure/final#1,"
            + " whole department-form/annual-funds/executed,"
            + " parts base-data/basic-expenditure/final,"
            + " parts base-data/project-expenditure/final,"
            + " note base-data/project-expenditure/final#1",
        said("STD-D14", twice("171.38", "（其中26万元纳入基本支出）")));
  }

  @Test
  void anExcessOfAnotherSizeIsNotThatMoneyAndWithoutANoteNothingIsDeclared() {
    assertEquals("PASSED", said("STD-D14", twice("197.38", "（其中26万元纳入基本支出）")));
    assertEquals("PASSED", said("STD-D14", twice("180", "（其中26万元纳入基本支出）")));
    assertEquals("", said("STD-D14", twice("171.38", "")));
    assertEquals("UNDECIDED", said("STD-D14", twice("约171", "（其中26万元纳入基本支出）")));
  }

  // STD-D15

  private static Submission midYear(String opening, String whole, String line) {
    return Cases.of2024()
        .narrative(
            Narrative.builder().state(Lines.PROJECT_EXPENDITURE, Columns.OPENING, opening).build())
        .addSheets(
            BaseDataTable.builder()
                .line(Lines.PROJECT_EXPENDITURE, "", whole, whole)
                .line(BaseDataLines.BUSINESS_PROJECTS, "", line, "34")
                .build()
                .sheet())
        .build();
  }

  @Test
  void anAmountAddedDuringTheYearOnTopOfAnUnchangedOpeningBudgetFails() {
    // 34 + 8 = 42; 42 − 34 = 8.
    assertEquals(
        "FAILED 8.00万元", said("STD-D15", midYear("34", "34", "34（其中8万元为年中追加）")).substring(0, 13));
  }

  @Test
  void anOpeningBudgetThatLeavesRoomForTheAdditionPasses() {
    assertEquals("PASSED", said("STD-D15", midYear("26", "34", "34（其中8万元为年中追加）")));
    assertEquals("", said("STD-D15", midYear("34", "34", "34")));
    // A line that is only a part of the projects has an opening budget of its own.
    assertEquals("", said("STD-D15", midYear("34", "50", "34（其中8万元为年中追加）")));
    assertEquals("UNDECIDED", said("STD-D15", midYear("约34", "34", "34（其中8万元为年中追加）")));
  }

  /** The narrative's 26 are of the general public budget, the table's 42 of the fund, too. */
  @Test
  void anOpeningBudgetOfOneOfSeveralBudgetsIsNotAdded() {
    Submission several =
        Submission.builder()
            .from(midYear("26", "42", "42（其中8万元为年中追加）"))
            .form(
                SelfEvaluationForm.ofDepartment()
                    .split(Lines.GENERAL_PUBLIC_BUDGET, "126")
                    .split(Lines.GOVERNMENT_FUND_BUDGET, "8")
                    .build())
            .build();
    assertEquals("", said("STD-D15", several));
  }

  /** What was not read behind the split's first row may be a fund, and the narrative's 34 the general budget's alone. */
  @Test
  void anAdditionIsNotJudgedWhileOtherMoneyMayStandInWhatWasNotRead() {
    Submission read =
        Submission.builder()
            .from(midYear("34", "34", "34（其中8万元为年中追加）"))
            .form(department().split(Lines.GENERAL_PUBLIC_BUDGET, "126").build())
            .build();
    assertEquals("FAILED OFF WARNING", found("STD-D15", read));

    Sheet form = read.sheets(Documents.DEPARTMENT_FORM).get(0);
    int general = form.rows(Lines.GENERAL_PUBLIC_BUDGET).get(0);
    Submission unread =
        Submission.builder()
            .from(midYear("34", "34", "34（其中8万元为年中追加）"))
            .addSheets(form.toBuilder().unread(Unread.of("政府性基金拨款略", 7, 0, general)).build())
            .build();
    assertEquals("UNDECIDED", said("STD-D15", unread));
    assertEquals(
        ImmutableList.of(OpenReason.MAY_STAND_IN_UNREAD),
        Evaluation.run("test", unread, RULES, null).undecided().stream()
            .filter(finding -> finding.rule().id().equals("STD-D15"))
            .flatMap(finding -> finding.openCells().stream())
            .map(OpenCell::reason)
            .distinct()
            .collect(ImmutableList.toImmutableList()));
  }

  // STD-D16

  private static Submission named(String inTable, String onForm) {
    return Cases.of2024()
        .addSheets(
            BaseDataTable.builder()
                .project(BaseDataLines.BUSINESS_PROJECT, inTable, "", "25", "25")
                .build()
                .sheet())
        .form(SelfEvaluationForm.ofProject(onForm).build())
        .build();
  }

  @Test
  void oneProjectUnderTwoNamesFailsAtBoth() {
    assertEquals(
        "FAILED NONE name (付驻京办工作经费), name (付市驻京办工作经费),"
            + " where base-data/business-project:付驻京办工作经费/final,"
            + " where project-form:付市驻京办工作经费/project-name/text",
        said("STD-D16", named("付驻京办工作经费", "付市驻京办工作经费")));
    assertEquals("PASSED", said("STD-D16", named("付驻京办工作经费", "付驻京办 工作经费")));
    assertEquals("", said("STD-D16", named("道路养护经费", "信访接待工作经费")));
  }

  // STD-N11

  private static Indicator indicator(String name, String target, String actual) {
    return Indicator.builder()
        .category(Category.QUANTITY)
        .name(name)
        .target(target)
        .actual(actual)
        .points("15")
        .score("15")
        .build();
  }

  private static Submission listed(String inNarrative) {
    return Cases.of(
        Narrative.builder().indicator(indicator(inNarrative, "12次", "12次")).build(),
        department()
            .indicator(indicator("调研报告篇数", "4篇", "4篇"))
            .indicator(indicator("学习次数", "12次", "12次"))
            .build());
  }

  @Test
  void anIndicatorThatNoFormHasFailsBesideThoseThatOnlyTheFormHas() {
    assertEquals(
        "FAILED NONE narrative (党课次数), place narrative/indicator:党课次数/category,"
            + " form (调研报告篇数), place department-form/indicator:调研报告篇数/category,"
            + " form (学习次数), place department-form/indicator:学习次数/category",
        said("STD-N11", listed("党课次数")));
  }

  @Test
  void aNarrativeMayLeaveIndicatorsOut() {
    assertEquals("PASSED", said("STD-N11", listed("学习次数")));
    assertEquals(
        "", said("STD-N11", Cases.of(department().indicator(indicator("甲", "1", "1")).build())));
  }

  // STD-N12

  private static Submission goal(String goal, String target, String actual) {
    return Cases.of(
        Narrative.builder().goal("满意度", goal).build(),
        department().indicator(indicator("满意度", target, actual)).build());
  }

  @Test
  void aGoalThatIsMissedWhereTheIndicatorsTargetIsMetFails() {
    assertEquals(
        "FAILED NONE goal narrative/goal:满意度/target, actual department-form/indicator:满意度/actual",
        said("STD-N12", goal("大于95%", "≥95%", "95%")));
  }

  @Test
  void aGoalThatIsMissedTogetherWithTheTargetIsTheScoresQuestion() {
    assertEquals("PASSED", said("STD-N12", goal("≥95%", "≥95%", "95%")));
    assertEquals("PASSED", said("STD-N12", goal("≥95%", "≥95%", "90%")));
    assertEquals("UNDECIDED", said("STD-N12", goal("≥95%", "≥95%", "90%左右")));
    assertEquals("", said("STD-N12", goal("≥95%", "≥95%", "")));
  }

  // STD-P01

  private static Submission goalOfBasic(String goal, String opening, String accounts) {
    return Cases.of2024()
        .narrative(
            Narrative.builder()
                .goal("基本支出成本", goal)
                .state(Lines.BASIC_EXPENDITURE, Columns.OPENING, opening)
                .state(Lines.BASIC_EXPENDITURE, Columns.FINAL, accounts)
                .build())
        .build();
  }

  @Test
  void aGoalTakenFromTheAccountsFails() {
    assertEquals(
        "FAILED NONE stated narrative/goal:基本支出成本/target,"
            + " right narrative/basic-expenditure/opening,"
            + " wrong narrative/basic-expenditure/final",
        said("STD-P01", goalOfBasic("控制在163.38万元以内", "127.73", "163.38")));
  }

  @Test
  void aGoalFromTheOpeningBudgetOrOfAnotherAmountPasses() {
    assertEquals("PASSED", said("STD-P01", goalOfBasic("控制在127.73万元以内", "127.73", "163.38")));
    assertEquals("PASSED", said("STD-P01", goalOfBasic("控制在163.38万元以内", "163.38", "163.38")));
    assertEquals("PASSED", said("STD-P01", goalOfBasic("控制在150万元以内", "127.73", "163.38")));
    assertEquals(
        "",
        said(
            "STD-P01",
            Cases.of2024()
                .narrative(Narrative.builder().goal("基本支出成本", "控制在150万元以内").build())
                .build()));
  }

  // STD-P04

  private static Submission reason(String reason, String opening, String annual) {
    return Cases.of(
        department()
            .funds(Lines.ANNUAL_FUNDS, opening, annual, "100")
            .indicator(
                Indicator.builder()
                    .category(Category.ECONOMIC_COST)
                    .name("成本")
                    .explanation(reason)
                    .build())
            .build());
  }

  @Test
  void aReasonThatTheFiguresRefuteFails() {
    assertEquals(
        "FAILED NONE reason department-form/indicator:成本/explanation,"
            + " greater department-form/annual-funds/annual,"
            + " lesser department-form/annual-funds/opening",
        said("STD-P04", reason("年中追加了经费", "110", "110")));
    assertEquals(
        "FAILED NONE reason department-form/indicator:成本/explanation,"
            + " greater department-form/annual-funds/annual,"
            + " lesser department-form/annual-funds/executed",
        said("STD-P04", reason("部分资金未到位", "100", "100")));
  }

  @Test
  void aReasonThatTheFiguresBearOutPasses() {
    assertEquals("PASSED", said("STD-P04", reason("年中追加了经费", "100", "110")));
    assertEquals("PASSED", said("STD-P04", reason("部分资金未到位", "110", "110")));
    assertEquals("", said("STD-P04", reason("天气不好", "110", "110")));
    assertEquals("UNDECIDED", said("STD-P04", reason("年中追加了经费", "约110", "110")));
  }

  @Test
  void moreStaffCostMore() {
    String claim = "人员增加费用增加";
    // 163.38 − 43.04 = 120.34 against 241.55 − 125.83 = 115.72, and against 241.55 − 43 = 198.55.
    assertEquals("PASSED", said("STD-P04", staff(claim, "125.83")));
    assertEquals("FAILED", said("STD-P04", staff(claim, "43")).substring(0, 6));
  }

  private static Submission staff(String reason, String operatingBefore) {
    return Cases.of2024()
        .narrative(
            Narrative.builder()
                .indicator(Indicator.builder().name("成本").explanation(reason).build())
                .build())
        .addSheets(
            BaseDataTable.builder()
                .line(Lines.BASIC_EXPENDITURE, "241.55", "", "163.38")
                .line(Lines.OPERATING, operatingBefore, "", "43.04")
                .build()
                .sheet())
        .build();
  }

  // STD-C02, STD-C03

  private static Submission limit(String limit, String basicGoal, String projectGoal) {
    return Cases.of2024()
        .narrative(
            Narrative.builder()
                .goal("基本支出成本", basicGoal)
                .goal("项目支出", projectGoal)
                .state(Lines.BASIC_EXPENDITURE, Columns.OPENING, "127.73")
                .build())
        .form(
            department()
                .funds(Lines.ANNUAL_FUNDS, "161.73", "171.38", "171.38")
                .indicator(
                    Indicator.builder()
                        .category(Category.ECONOMIC_COST)
                        .name("整体支出控制额")
                        .target(limit)
                        .build())
                .build())
        .build();
  }

  @Test
  void anOverallLimitThatIsThatOfAPartFails() {
    assertEquals(
        "FAILED NONE stated department-form/indicator:整体支出控制额/target,"
            + " right department-form/annual-funds/opening,"
            + " right department-form/annual-funds/annual,"
            + " wrong narrative/basic-expenditure/opening; PASSED",
        said("STD-C02", limit("≤127.73万元", "≤1万元", "≤1万元")));
    assertEquals("PASSED; PASSED", said("STD-C02", limit("≤161.73万元", "≤1万元", "≤1万元")));
    assertEquals("PASSED; PASSED", said("STD-C02", limit("≤150万元", "≤1万元", "≤1万元")));
    assertEquals("", said("STD-C02", limit("", "≤1万元", "≤1万元")));
  }

  @Test
  void aBlankBudgetMayBeTheRightOne() {
    Submission submission = limit("≤127.73万元", "≤1万元", "≤1万元");
    Place opening = submission.place("department-form/annual-funds/opening").get();
    assertEquals("UNDECIDED", said("STD-C02", submission.with(opening, Figure.blank())));
  }

  @Test
  void anOverallLimitThatIsNotTheSumOfTheGoalsFails() {
    // 163.38 + 34 − 127.73 = 69.65.
    assertEquals(
        "FAILED 69.65万元 whole department-form/indicator:整体支出控制额/target,"
            + " parts narrative/goal:基本支出成本/target, parts narrative/goal:项目支出/target",
        said("STD-C03", limit("≤127.73万元", "≤163.38万元", "≤34万元")));
    assertEquals("PASSED", said("STD-C03", limit("≤161.73万元", "≤127.73万元", "≤34万元")));
    assertEquals("UNDECIDED", said("STD-C03", limit("约161万元", "≤127.73万元", "≤34万元")));
  }
}
