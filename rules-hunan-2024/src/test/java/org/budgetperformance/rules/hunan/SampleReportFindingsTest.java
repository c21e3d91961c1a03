package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Margin;
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
            // 网络投诉中心工作经费 of 1.8 has no form.
            "STD-D02 NONE base-data/business-project:网络投诉中心工作经费/budget"
                + " base-data/business-project:网络投诉中心工作经费/final",
            // The forms executed 25 + 7.2 = 32.2 of the 34 that all other places state; 1.80 less.
            "STD-D06 1.80万元 base-data/business-project:付驻京办工作经费/final"
                + " base-data/business-project:信访接待工作经费/final"
                + " base-data/business-project:网络投诉中心工作经费/final"
                + " base-data/business-projects/final base-data/business-projects/final#1"
                + " base-data/business-projects/final#2 base-data/earmarked-funds/final"
                + " base-data/maintenance-projects/final base-data/project-expenditure/final"
                + " narrative/project-expenditure/final"
                + " project-form:付市驻京办工作经费/annual-funds/executed"
                + " project-form:信访接待工作经费/annual-funds/executed",
            // The same of the opening budget: 32.2 of 34.
            "STD-D06 1.80万元 narrative/project-expenditure/opening"
                + " project-form:付市驻京办工作经费/annual-funds/opening"
                + " project-form:信访接待工作经费/annual-funds/opening",
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
                + " department-form/indicator:整体支出控制额/target");
    assertEquals(
        new TreeSet<>(expected),
        evaluation.findings().stream()
            .map(SampleReportFindingsTest::line)
            .collect(Collectors.toCollection(TreeSet::new)));
    assertEquals(expected.size(), evaluation.findings().size());
  }

  private static String line(Finding finding) {
    Margin margin = finding.margin();
    String places =
        finding.places().stream().map(Object::toString).collect(Collectors.joining(" "));
    return finding.rule().id() + " " + margin + " " + places;
  }

  @Test
  void nothingIsLeftUndecided() {
    assertEquals("[]", evaluation.undecided().toString());
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
