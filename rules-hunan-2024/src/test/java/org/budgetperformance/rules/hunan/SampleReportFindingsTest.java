package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Severity;
import org.junit.jupiter.api.Test;

/**
 * Everything that is found in the sample report, and nothing else: rule, margin and exact places.
 *
 * <p>Each finding is justified by arithmetic done by hand on the printed report.
 */
class SampleReportFindingsTest {
  private final Evaluation evaluation = HunanRules.module().evaluate(SampleReport.submission());

  @Test
  void theFindingsAreExactlyThese() {
    ImmutableSet<String> expected =
        ImmutableSet.of(
            // 163.38 + 34 = 197.38 in narrative and table; the form executed 171.38; 26.00 more.
            // The table itself notes that 26万元 of the projects are in the basic expenditure.
            "STD-D07 26.00万元 base-data/basic-expenditure/final"
                + " base-data/business-projects/final#1 base-data/business-projects/final#2"
                + " base-data/project-expenditure/final department-form/annual-funds/executed"
                + " narrative/basic-expenditure/final narrative/project-expenditure/final",
            // 161.73 + 35.65 and nothing added to a project = 197.38; stated 171.38; 26.00 more.
            "STD-D08 26.00万元 department-form/annual-funds/annual"
                + " department-form/annual-funds/opening narrative/basic-expenditure/supplementary"
                + " project-form:付市驻京办工作经费/annual-funds/annual"
                + " project-form:付市驻京办工作经费/annual-funds/opening"
                + " project-form:信访接待工作经费/annual-funds/annual"
                + " project-form:信访接待工作经费/annual-funds/opening",
            // 163.38, 161.73 and 171.38 for one amount: 171.38 − 161.73 = 9.65 apart.
            "HN-C01 9.65万元 department-form/annual-funds/executed"
                + " department-form/indicator:整体支出控制额/actual"
                + " narrative/indicator:整体支出控制额/actual"
                + " narrative/indicator:整体支出控制额/actual#1",
            // 网络投诉中心工作经费 of 1.8 has no form, so what the forms come to together is open: the 32.2
            // of
            // the two that are there need not be the 34 of all other places.
            "STD-D02 NONE base-data/business-project:网络投诉中心工作经费/budget"
                + " base-data/business-project:网络投诉中心工作经费/final",
            // 18 + 40 + 20 + 10 = 88, and at most 10 for execution: at most 98; 98.87 − 98 = 0.87.
            "STD-N01 0.87 narrative/dimension-benefit/score narrative/dimension-cost/score"
                + " narrative/dimension-output/score narrative/dimension-satisfaction/score"
                + " narrative/total/score",
            // 100 − 98.87 = 1.13.
            "STD-N02 1.13 department-form/total/score narrative/total/score",
            // 18 against the only cost indicator's 20, in the narrative and in the form.
            "STD-N03 2 department-form/indicator:整体支出控制额/score"
                + " department-form/indicator:生态环境成本节约率/score"
                + " department-form/indicator:社会成本节约率/score narrative/dimension-cost/score"
                + " narrative/indicator:整体支出控制额/score",
            // 14 + 6 against 5 + 5 + 5 + 5.
            "STD-N04 NONE department-form/indicator:保障民众合法权益/points"
                + " department-form/indicator:提高政府公信力/points"
                + " department-form/indicator:提高财政资金的使用效益/points"
                + " department-form/indicator:生态效益情况/points"
                + " narrative/category-social-benefit/points"
                + " narrative/category-sustainability/points",
            // 大于95% in the goals, ≥90% in the narrative, ≥95% in the form.
            "STD-N05 NONE department-form/indicator:服务对象满意度/target"
                + " narrative/goal:服务对象满意度/target narrative/indicator:群众满意度/target",
            // 12次 and 4次 are answered by 100%: a count by a rate.
            "STD-T01 NONE narrative/indicator:开展中心组学习/actual"
                + " narrative/indicator:开展中心组学习/target",
            "STD-T01 NONE narrative/indicator:组织全体党员集中学习/actual"
                + " narrative/indicator:组织全体党员集中学习/target",
            // 161.73 of ≤127.73 leaves at most 20 × 127.73 ÷ 161.73 = 15.80 of the 20 claimed.
            "STD-S04 4.20 department-form/indicator:整体支出控制额/actual"
                + " department-form/indicator:整体支出控制额/points"
                + " department-form/indicator:整体支出控制额/score"
                + " department-form/indicator:整体支出控制额/target",
            // The same row: 161.73 misses ≤127.73, and its cell for the reason is blank.
            "STD-S05 NONE department-form/indicator:整体支出控制额/actual"
                + " department-form/indicator:整体支出控制额/explanation"
                + " department-form/indicator:整体支出控制额/points"
                + " department-form/indicator:整体支出控制额/score"
                + " department-form/indicator:整体支出控制额/target",
            // 163.38 of ≤127.73 leaves at most 20 × 127.73 ÷ 163.38 = 15.64; 18 and 20 are claimed.
            "STD-N08 4.36 narrative/category-economic-cost/points narrative/dimension-cost/score"
                + " narrative/indicator:整体支出控制额/actual narrative/indicator:整体支出控制额/actual#1"
                + " narrative/indicator:整体支出控制额/score narrative/indicator:整体支出控制额/target",
            // Two meetings and two social benefits are given no score; the rest and 98.87 are.
            "STD-N10 NONE narrative/indicator:单位正常运转有效保障/score"
                + " narrative/indicator:工作效率及积极性得到有效提高/score"
                + " narrative/indicator:开展中心组学习/score narrative/indicator:组织全体党员集中学习/score",
            // 34 opened and 8 added during the year would be 42; 34 is stated; 8.00 more.
            "STD-D15 8.00万元 base-data/business-projects/budget base-data/business-projects/budget#1"
                + " base-data/business-projects/budget#2 base-data/business-projects/final#2"
                + " base-data/project-expenditure/budget narrative/project-expenditure/opening",
            // 163.38 + 34 − 26 = 171.38: the 26 that the note declares are counted twice.
            "STD-D14 26.00万元 base-data/basic-expenditure/final base-data/business-projects/budget#1"
                + " base-data/business-projects/final#1 base-data/project-expenditure/final"
                + " department-form/annual-funds/executed narrative/basic-expenditure/final"
                + " narrative/project-expenditure/final",
            // 43.04 ÷ 39.88 = 107.92%, 7.92% above 100%.
            "STD-B09 7.92% base-data/operating/budget base-data/operating/final",
            // The narrative adds 35.65; both cells of the table are blank.
            "STD-D10 NONE base-data/basic-budget-adjustment/budget"
                + " base-data/basic-budget-adjustment/final"
                + " narrative/basic-expenditure/supplementary",
            // 127.73 was opened for the basic expenditure; the goal says 163.38, as the accounts
            // do.
            "STD-P01 NONE base-data/basic-expenditure/final narrative/basic-expenditure/final"
                + " narrative/basic-expenditure/opening narrative/goal:基本支出成本/target",
            // Of the whole 161.73 was opened and 171.38 budgeted; ≤127.73 is the basic part's.
            "STD-C02 NONE base-data/basic-expenditure/budget department-form/annual-funds/annual"
                + " department-form/annual-funds/opening department-form/indicator:整体支出控制额/target"
                + " narrative/basic-expenditure/opening narrative/indicator:整体支出控制额/target",
            // 163.38 + 34 = 197.38 against 127.73: 69.65 apart.
            "STD-C03 69.65万元 department-form/indicator:整体支出控制额/target"
                + " narrative/goal:基本支出成本/target narrative/goal:项目支出/target"
                + " narrative/indicator:整体支出控制额/target",
            // >95% in the goals is missed by the 95% that meets ≥95% and ≥90%.
            "STD-N12 NONE department-form/indicator:服务对象满意度/actual"
                + " narrative/goal:服务对象满意度/target narrative/indicator:群众满意度/actual",
            // Output: two of the narrative's three are in no form, two of the form's not in it.
            "STD-N11 NONE department-form/indicator:完成达标率/category"
                + " department-form/indicator:调研报告、专题党课完成率/category"
                + " narrative/indicator:开展中心组学习/category"
                + " narrative/indicator:组织全体党员集中学习/category",
            // Benefit: none of three and four is the same.
            "STD-N11 NONE department-form/indicator:保障民众合法权益/category"
                + " department-form/indicator:提高政府公信力/category"
                + " department-form/indicator:提高财政资金的使用效益/category"
                + " department-form/indicator:生态效益情况/category"
                + " narrative/indicator:单位正常运转有效保障/category"
                + " narrative/indicator:工作效率及积极性得到有效提高/category"
                + " narrative/indicator:建立更加高效、灵活、科学的行政管理体制/category",
            // Rates that are answered by a date, twice, and in words.
            "STD-T02 NONE narrative/indicator:完成及时率/actual narrative/indicator:完成及时率/target",
            "STD-T02 NONE department-form/indicator:完成及时率/actual"
                + " department-form/indicator:完成及时率/target",
            "STD-T02 NONE project-form:信访接待工作经费/indicator:项目绩效目标达成率/actual"
                + " project-form:信访接待工作经费/indicator:项目绩效目标达成率/target",
            // 主管部门 of the second project is blank.
            "STD-F09 NONE project-form:信访接待工作经费/department/text",
            // One goal, word for word, of two projects.
            "STD-P03 NONE project-form:付市驻京办工作经费/expected-goal/text"
                + " project-form:信访接待工作经费/expected-goal/text",
            // In each of three forms the result is the goal, word for word.
            "STD-P02 NONE department-form/achieved-result/text department-form/expected-goal/text",
            "STD-P02 NONE project-form:付市驻京办工作经费/achieved-result/text"
                + " project-form:付市驻京办工作经费/expected-goal/text",
            "STD-P02 NONE project-form:信访接待工作经费/achieved-result/text"
                + " project-form:信访接待工作经费/expected-goal/text",
            // 付驻京办工作经费 in narrative and table, 付市驻京办工作经费 on its form.
            "STD-D16 NONE base-data/business-project:付驻京办工作经费/final"
                + " narrative/project:付驻京办工作经费/amount"
                + " project-form:付市驻京办工作经费/project-name/text",
            // 张三 has …0131 on the department's form and …0181 on the three others.
            "STD-D13 NONE base-data/telephone/text department-form/telephone/text"
                + " project-form:付市驻京办工作经费/telephone/text"
                + " project-form:信访接待工作经费/telephone/text",
            // 效果明显, 效果显著 and 有效保障: four targets of each form.
            "STD-T10 NONE department-form/indicator:保障民众合法权益/target"
                + " department-form/indicator:提高政府公信力/target"
                + " department-form/indicator:提高财政资金的使用效益/target"
                + " department-form/indicator:生态效益情况/target",
            "STD-T10 NONE project-form:付市驻京办工作经费/indicator:专项资金使用效益/target"
                + " project-form:付市驻京办工作经费/indicator:加强政府与群众的沟通/target"
                + " project-form:付市驻京办工作经费/indicator:提高信访问题审核判定水平/target"
                + " project-form:付市驻京办工作经费/indicator:逐步建立完善的信访移交机制/target",
            "STD-T10 NONE project-form:信访接待工作经费/indicator:专项资金使用效益/target"
                + " project-form:信访接待工作经费/indicator:解决群众诉求/target"
                + " project-form:信访接待工作经费/indicator:逐步建立完善的信访接待工作机制/target"
                + " project-form:信访接待工作经费/indicator:项目绩效目标达成率/target");
    assertEquals(
        new TreeSet<>(expected),
        evaluation.findingsOneByOne().stream()
            .map(SampleReportFindingsTest::line)
            .collect(Collectors.toCollection(TreeSet::new)));
    assertEquals(expected.size(), evaluation.findingsOneByOne().size());
  }

  private static String line(Finding finding) {
    Margin margin = finding.margin();
    String places =
        finding.places().stream().sorted().map(Object::toString).collect(Collectors.joining(" "));
    return finding.rule().id() + " " + margin + " " + places;
  }

  /**
   * The 26 that are counted twice are why D07 and D08 are off by 26; the missed target is why the row lacks a
   * reason; the goal that differs is the one that is missed.
   */
  @Test
  void whatFollowsFromAnotherFindingStandsBeneathIt() {
    Map<String, String> beneath = new TreeMap<>();
    for (Finding finding : evaluation.findings()) {
      for (Finding consequence : finding.consequences()) {
        beneath.merge(finding.rule().id(), consequence.rule().id(), (a, b) -> a + " " + b);
      }
    }
    assertEquals("{STD-D14=STD-D07 STD-D08, STD-N05=STD-N12, STD-S04=STD-S05}", beneath.toString());
  }

  /**
   * What the output's 40 rest on is 12次 and 4次, both answered by 100%: that decides no score. What the forms
   * come to is not known while a listed project has none: of the accounts and of the opening budget.
   */
  @Test
  void onlyTheNarrativesOutputAndSumsOverFormsAreLeftUndecided() {
    assertEquals(
        "[STD-D06, STD-D06, STD-N08]",
        evaluation.undecided().stream()
            .map(finding -> finding.rule().id())
            .sorted()
            .collect(Collectors.toList())
            .toString());
  }

  /** The contradictions are errors, what likely is wrong a warning, the rest worth knowing. */
  @Test
  void severitiesAreTheseOfTheRules() {
    ImmutableSet<String> warnings =
        ImmutableSet.of(
            "STD-C02", "STD-C03", "STD-D10", "STD-D15", "STD-F09", "STD-N11", "STD-N12", "STD-P03",
            "STD-T01", "STD-T02");
    // The narrative says why the overall cost exceeds its limit (人员增加费用增加): STD-S05.
    ImmutableSet<String> notices =
        ImmutableSet.of(
            "STD-B09", "STD-D13", "STD-D16", "STD-N10", "STD-P01", "STD-P02", "STD-S05", "STD-T10");
    for (Finding finding : evaluation.findingsOneByOne()) {
      String id = finding.rule().id();
      Severity severity =
          warnings.contains(id)
              ? Severity.WARNING
              : notices.contains(id) ? Severity.NOTICE : Severity.ERROR;
      assertEquals(severity, finding.severity(), id);
    }
  }

  @Test
  void thePrintedTotalsAreSetAgainstWhatTheRulesSupport() {
    // Department: 0–15.80 cost, 40 output, 4 × 4–5 benefit, 10 satisfaction, 10 execution.
    assertEquals("76.00–95.80", evaluation.score().get().department().get().supported().toString());
    // Projects: 20 cost, 25 output and 12–15 for a quality, 4–5 + 8–10 + 4–5 benefit, 10, 10.
    assertEquals("93–100", evaluation.score().get().projects().get(0).supported().toString());
    assertEquals("93–100", evaluation.score().get().projects().get(1).supported().toString());
  }
}
