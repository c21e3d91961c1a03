package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.scoring.ScoreVerdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No grade and no range of a score rests on what was merely not read: a tab is written as |. */
class UnreadScoresTest {
  private static final String FORM =
      "附件3\n2024年度部门整体支出绩效自评表\n"
          + "省级预算部门名称|某局\n"
          + "年度预算申请（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分|\n"
          + "|年度资金总额|100|100|100|10|100%|10|\n";
  private static final String HEADINGS = "绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施\n";
  private static final String ROAD = "|产出指标|数量指标|修路里程|≥5公里|5公里|40|40|\n";
  private static final String TOTAL = "总分||||||100|98|\n";

  private static FormScore score(String rows) {
    String text = (FORM + rows).replace('|', '\t');
    Evaluation evaluation =
        HunanRules.module().evaluate(HunanRules.module().reader().get().read(text).submission());
    FormScore score = evaluation.score().get().department().get();
    assertEquals(Optional.empty(), evaluation.explain(score).verify(evaluation.submission()));
    return score;
  }

  @ParameterizedTest
  @CsvSource({
    "|产出指标|数量指标|修路里程|≥5公里|5公里|40|40|, 50–50", // 40 and 10 of the execution
    "'', 10–10"
  })
  void whatWasReadSupportsWhatItSays(String row, String supported) {
    assertEquals(supported, range(score(HEADINGS + row + "\n" + TOTAL)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        HEADINGS + ROAD + "|效益指标|社会效益指标|影响|无栏|可|见|到|20|20|多|\n" + TOTAL,
        "考核内容|层一|层二|层三|计划|实绩|满|得|说\n" + ROAD + TOTAL,
        HEADINGS + ROAD + "某某另册30分29分\n"
      })
  void whatMayBeAmongTheUnreadSupportsUpToTheTotal(String rows) {
    FormScore score = score(rows);

    assertEquals("100", score.supported().max().toString());
    assertEquals("优", score.highestGrade().name().zh());
    assertFalse(score.verdict().isOutside(), score.verdict()::toString);
    score
        .dimensions()
        .forEach(
            dimension -> {
              assertEquals(Optional.empty(), dimension.claimed());
              assertEquals(ScoreVerdict.NOT_STATED, dimension.verdict());
            });
  }

  private static String range(FormScore score) {
    return score.supported().min() + "–" + score.supported().max();
  }
}
