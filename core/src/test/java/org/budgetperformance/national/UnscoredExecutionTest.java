package org.budgetperformance.national;

import static org.budgetperformance.national.StatedCells.form;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.scoring.FormScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms whose funds have neither points nor a score: a bar is a tab, ¶ ends a line. */
class UnscoredExecutionTest {
  private static Evaluation evaluate(String funds, int points) {
    return NationalRules.module()
        .evaluate(
            form("2023年专项资金绩效自评表¶专项资金名称|技能提升¶"
                    + funds
                    + "三级指标|年度指标值|实际完成值|分值|得分|偏差原因¶培训人次|≥8000人次|8215人次|"
                    + points
                    + "|"
                    + points
                    + "|¶补贴及时率|100%|98%|20|19.6|账号有误¶总分|||"
                    + (points + 20)
                    + "|"
                    + (points + 19)
                    + ".6|¶")
                .submission());
  }

  private static String ofExecution(Evaluation evaluation) {
    return evaluation.applications().stream()
        .filter(application -> application.rule().id().equals("STD-S03"))
        .map(Application::outcome)
        .map(Object::toString)
        .reduce("", (all, outcome) -> all.contains(outcome) ? all : all + outcome);
  }

  /** 80 and 20 × 98% are 99.6: where the indicators have all points, nothing is left for the execution. */
  @Test
  void theIndicatorsHaveAllPoints() {
    Evaluation evaluation = evaluate("资金情况|全年预算数|全年执行数|执行率¶年度资金总额|1200|1156.3|96.36%¶", 80);
    FormScore score = evaluation.score().get().forms().get(0);
    assertEquals("99.60", score.supported().min().toString());
    assertEquals("99.60", score.supported().max().toString());
    assertEquals("NOT_APPLICABLE", ofExecution(evaluation));
    assertEquals(Optional.empty(), evaluation.explain(score).verify(evaluation.submission()));
  }

  /** Where they have 90 it may have been left out; and it is scored where it has points, whatever the indicators have. */
  @ParameterizedTest
  @CsvSource({
    "资金情况|全年预算数|全年执行数|执行率¶年度资金总额|1200|1156.3|96.36%¶, 70, UNDECIDED",
    "资金情况|全年预算数|全年执行数|执行率|分值|得分¶年度资金总额|1200|1156.3|96.36%|10|9.64¶, 80, PASSED",
    "资金情况|全年预算数|全年执行数|执行率|分值|得分¶年度资金总额|1200|1156.3|96.36%|10|10¶, 80, FAILED"
  })
  void elseTheExecutionIsAskedFor(String funds, int points, String outcome) {
    assertEquals(outcome, ofExecution(evaluate(funds, points)).replace("NOT_APPLICABLE", ""));
  }
}
