package org.budgetperformance.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.budgetperformance.amount.Points;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of target supports, of 10 points, every number worked out by hand. */
class ReadingsTest {
  private static final ScoringScheme SCHEME = Schemes.open().build();

  @ParameterizedTest
  @CsvSource({
    // at least, equal to: in full at the target, else actual ÷ target
    "≥80%, 80%, 10",
    "≥80%, 60%, 7.50", // 10 × 60 ÷ 80
    "=12次, 12次, 10",
    "=12次, 18次, 10", // more does no harm
    "12次, 9次, 7.50", // 10 × 9 ÷ 12
    // more than: at the target it is missed, but by proportion nothing is lost
    "大于80%, 80%, 10",
    "大于80%, 80.1%, 10",
    "大于80%, 40%, 5",
    // at most, less than: over it from nothing to the most generous reading
    "≤100万元, 100万元, 10",
    "≤100万元, 125万元, 0–8", // 10 × 100 ÷ 125, 10 × (1 − 25%), 0
    "≤100万元, 200万元, 0–5", // 10 × 100 ÷ 200, 0, 0
    "小于100万元, 99万元, 10",
    "小于100万元, 125万元, 0–8",
    "小于100万元, 100万元, 0–10", // at the limit nothing is over, and yet it is missed
    // a range: below it by proportion, above it like a limit
    "8-10次, 8次, 10",
    "8-10次, 10次, 10",
    "8-10次, 6次, 7.50", // 10 × 6 ÷ 8
    "8-10次, 12.5次, 0–8", // 10 × 10 ÷ 12.5
    // a deadline: on time in full, the day included, and late below it
    "2024年12月31日之前完成, 2024年12月31日完成, 10",
    "2024年12月31日之前完成, 2024年6月1日, 10",
    "2024年12月31日之前完成, 2025年1月1日, 0.00–9.99",
    "2024年12月31日之前完成, 按时完成, 8–10", // claimed, not shown
    // a quality: by the enumeration, or by the very word of the target
    "效果明显, 达成年度指标, 8–10",
    "效果明显, 部分达成年度指标并具有一定效果, 6.00–7.99",
    "效果明显, 未达成年度指标且效果较差, 0.00–5.99",
    "效果明显, 效果明显, 8–10",
    "效果明显, 效果一般, 0–10",
    // yes or no
    "是, 是, 8–10",
    "是, 否, 0.00–9.99",
    // a target of 0
    "0, 0, 10",
    "0, 1, 0.00–9.99", // some loss, no ratio to measure it
    // no target, no answer, another kind of answer
    "无, 5次, 0–10",
    "12次, 无, 0–10",
    "12次, 100%, 0–10"
  })
  void ofTenPoints(String target, String actual, String range) {
    assertEquals(
        range,
        SCHEME.supported(Target.parse(target), Actual.parse(actual), Points.of(10)).toString());
  }
}
