package org.budgetperformance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Locale;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.Source;
import org.budgetperformance.national.NationalRules;
import org.budgetperformance.submission.SourcePlace;
import org.junit.jupiter.api.Test;

/** JSON says where in the user's own file something stands. */
class SourcesInJsonTest {
  /** A form in a document: its funds are in the third row of its table, what was executed in the fifth cell. */
  private static Evaluation evaluate(String executed) {
    Source source =
        Source.builder()
            .row(SourcePlace.paragraph(1), ImmutableList.of("2024年度项目支出绩效自评表"))
            .row(row(1), ImmutableList.of("项目名称", "道路养护"))
            .row(
                row(2),
                ImmutableList.of("项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"))
            .row(row(3), ImmutableList.of("", "年度资金总额", "10", "10", executed, "10", "90%", "8"))
            .build();
    return NationalRules.module()
        .evaluate(NationalRules.module().reader().get().read(source).submission());
  }

  private static SourcePlace row(int number) {
    return SourcePlace.tableRow("1", number, ImmutableIntArray.of(1, 2, 3, 4, 5, 6, 7, 8));
  }

  /** 8 of 10 are 80% and not 90%; the first cell to look at is the rate that is stated. */
  @Test
  void aSummaryNamesThePlaceToLookAtFirst() {
    String json = EvaluationJson.writeFindings(evaluate("8"), Locale.CHINESE);
    assertTrue(json.contains("\"source\": \"表1第3行第7格\""), json);
  }

  @Test
  void whatLeavesARuleUndecidedHasItsPlace() {
    String json = EvaluationJson.write(evaluate("约八"));
    int open = json.indexOf("\"open\"");
    assertTrue(
        json.indexOf("\"source\": {\"zh\": \"表1第3行第5格\", \"en\": \"table 1, row 3, cell 5\"}", open)
            > open,
        json);
    assertEquals(ImmutableList.of(), JsonSchemas.errors(JsonSchemas.EVALUATION, json));
  }
}
