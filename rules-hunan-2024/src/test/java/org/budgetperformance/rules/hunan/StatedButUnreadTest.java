package org.budgetperformance.rules.hunan;

import static org.budgetperformance.rules.hunan.ConsistentReport.edited;
import static org.budgetperformance.rules.hunan.ConsistentReport.found;
import static org.budgetperformance.rules.hunan.ConsistentReport.foundInPart;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The consistent report with something in it that is stated in words that nobody knows: no rule takes it
 * for left out. Each edit without those words shows that the rule looks there. ¦ is a tab.
 */
class StatedButUnreadTest {
  /** Where the narrative's chapter on the general public budget ends. */
  private static final String END = "决算支出50万元。";

  private static String outcomes(String text, String rule) {
    RuleModule rules = HunanRules.module();
    return rules.evaluate(rules.reader().get().read(text).submission()).applications().stream()
        .filter(application -> application.rule().id().equals("STD-" + rule))
        .map(Application::outcome)
        .filter(outcome -> outcome != Outcome.NOT_APPLICABLE)
        .map(Enum::name)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** Of 170 were 120 basic and 50 of projects. */
  @ParameterizedTest
  @CsvSource({
    "175, '', FAILED",
    "175, 经营支出5万元。, UNDECIDED",
    "175, 另有单位自筹支出5万元。, UNDECIDED",
    "175, 对附属单位补助支出5万元。, UNDECIDED",
    "180, 上年结转安排的支出10万元。, UNDECIDED",
    // What was added leaves 165 as wrong as it was.
    "165, 经营支出5万元。, FAILED",
  })
  void expenditureBesideBasicAndProjects(String executed, String more, String outcome) {
    String text = edited("年度资金总额¦150¦170¦170", "年度资金总额¦150¦170¦" + executed, END, END + more);
    assertEquals(outcome, outcomes(text, "D07"));
  }

  /** 150 at the opening and 20 that were added are 170. */
  @ParameterizedTest
  @CsvSource({
    "180, '', FAILED",
    "180, 上年结转10万元。, UNDECIDED",
    "180, 区财政另行拨款10万元。, UNDECIDED",
    "160, '', FAILED",
    "160, 年中调减10万元。, UNDECIDED",
    "160, 年底收回10万元。, UNDECIDED",
  })
  void moneyThatCameOrWentWithinTheYear(String annual, String more, String outcome) {
    String text = edited("年度资金总额¦150¦170¦", "年度资金总额¦150¦" + annual + "¦", END, END + more);
    assertEquals(outcome, outcomes(text, "D08"));
  }

  /** The narrative's 40 of output are the form's 15, 15 and 10. */
  @ParameterizedTest
  @CsvSource({
    "质量指标, 15, PASSED",
    "质量指标, 12, FAILED",
    "服务质量指标, 15, UNDECIDED",
    "某某指标, 15, UNDECIDED",
    "产出质量类, 15, UNDECIDED",
  })
  void aRowOfAnUnknownCategory(String category, String score, String outcome) {
    String text = edited("质量指标¦展览合格率¦≥95%¦98%¦15¦15", category + "¦展览合格率¦≥95%¦98%¦15¦" + score);
    // The other dimensions agree; a row of no known category may be of any of them.
    String others = outcome.equals("FAILED") ? " PASSED" : "";
    assertEquals(outcome + others, outcomes(text, "N03"));
  }

  @ParameterizedTest
  @CsvSource({
    "得分, '', WARNING S09",
    "某某栏, '', ''",
    "甲乙丙, 15, ''",
    "评判, 10, ''",
  })
  void scoresUnderAHeadingInOtherWords(String heading, String score, String found) {
    String text =
        edited(
            "实际完成值¦分值¦得分¦偏差", "实际完成值¦分值¦" + heading + "¦偏差",
            "办展场次¦≥12场¦12场¦15¦15", "办展场次¦≥12场¦12场¦15¦" + score);
    String all = found(text);
    assertEquals(found, all.contains("S09") ? "WARNING S09" : "", all);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目支出名称¦展览经费¦项目负责人及电话¦王某13800001234",
        "项目支出名称¦展览经费¦某某事项¦甲",
        "项目支出名称：展览经费",
        "项目支出名称¦展览⏎经费",
        "项目支出名称¦¦展览经费¦¦",
      })
  void whatStandsBesideAProjectsNameIsNoneOfIt(String row) {
    assertEquals("", found(edited("项目支出名称¦展览经费", row)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"附件3", "附件4", "附件2"})
  void aDocumentAloneDemandsNoOther(String title) {
    String text = ConsistentReport.TEXT;
    int from = text.indexOf("\n" + title + "\n") + 1;
    int to = text.indexOf("\n附件", from);
    String alone = text.substring(from, to + 1);

    assertEquals("", foundInPart(alone));
    assertNotEquals("", found(alone));
  }

  /** Dimensions and the total row may still be filled in. */
  @ParameterizedTest
  @ValueSource(strings = {"时效指标¦完成时间", "社会效益指标¦参观人次", "服务对象满意度指标¦观众满意度"})
  void aFormThatIsBeingFilledInDemandsNoDimension(String last) {
    String text = ConsistentReport.TEXT.replace('\t', '¦');
    int from = text.indexOf("附件4\n");
    int to = text.indexOf("\n", text.indexOf(last, from));
    String begun = text.substring(from, to + 1).replace('¦', '\t');

    // Rows above add up to 60, 80 and 90 points, which are not 100: that is said of points alone.
    String found = foundInPart(begun);
    assertTrue(ImmutableList.of("", "WARNING S02").contains(found), found);
  }
}
