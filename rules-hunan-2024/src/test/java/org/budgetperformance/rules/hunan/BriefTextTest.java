package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.report.TextReport;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What a terminal shows of the sample: short, and yet each finding with its rule, sentence and place (简明文本). */
class BriefTextTest {
  private static final ReadResult READ =
      HunanRules.module().reader().get().read(SampleReport.text());
  private static final Evaluation EVALUATION = HunanRules.module().evaluate(READ.submission());

  private static String text(TextReport report) {
    return report.render(EVALUATION, READ.problems());
  }

  @Test
  void theSampleHasAtMostOneHundredAndTwentyLines() {
    String text = text(TextReport.in(Locale.SIMPLIFIED_CHINESE).wrappedAt(100));
    assertTrue(Splitter.on('\n').splitToList(text.trim()).size() <= 120, text);
  }

  @Test
  void eachFindingHasItsRuleItsSentenceAndItsPlace() {
    String text = text(TextReport.in(Locale.SIMPLIFIED_CHINESE));
    for (Finding finding : EVALUATION.findings()) {
      assertTrue(text.contains(finding.rule().id() + " " + heading(finding)), finding.toString());
      assertTrue(text.contains(named(finding.details(Locale.CHINESE))), finding.toString());
    }
    // 34 findings and three entries of what is undecided have a line of the file, and one a place
    // without a line
    assertEquals(34, text.split("（第\\d+行）|（自评报告 › [^）]+）", -1).length - 1 - 2, text);
  }

  private static String heading(Finding finding) {
    return named(finding.heading(Locale.CHINESE));
  }

  private static String named(String text) {
    return text.replaceAll("(附件\\d) [^「·；，。为、]+", "$1");
  }

  @Test
  void aLeadThatSaysWhatTheTitleSaysStandsOnce() {
    ImmutableList<String> headings =
        EVALUATION.findings().stream()
            .map(finding -> finding.heading(Locale.CHINESE))
            .collect(ImmutableList.toImmutableList());
    assertTrue(headings.contains("总得分不一致"), headings.toString()); // 同一数据各处不一致
    assertTrue(headings.contains("定性指标值笼统，难以衡量，宜细化"), headings.toString());
    assertTrue(headings.contains("比率指标未以数值填报：名称为比率的指标应填百分比，不应填日期或文字"), headings.toString());
  }

  @Test
  void pointsThatAreSplitDifferentlyShowTheCategory() {
    Finding split =
        EVALUATION.findings().stream()
            .filter(finding -> finding.rule().id().equals("STD-N04"))
            .findFirst()
            .get();
    String message = split.message(Locale.CHINESE);
    assertTrue(message.contains("社会效益指标在自评报告为14分、在附件3 整体支出绩效自评表为5分"), message);
    assertFalse(message.contains("经济效益指标在"), message); // of which the narrative says nothing
    assertEquals(LocalizedText.of("分值分配不一致", "points are split differently"), split.title());
  }
}
