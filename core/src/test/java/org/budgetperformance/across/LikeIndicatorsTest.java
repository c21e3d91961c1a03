package org.budgetperformance.across;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** STD-X02, STD-X03 and STD-X04: what like indicators and forms of several units say. */
class LikeIndicatorsTest {
  private final SubmissionSet set = SubmissionSet.create();

  private ImmutableList<AcrossFinding> findings() {
    return set.evaluate().findings();
  }

  @ParameterizedTest
  @CsvSource({
    "≥95%, ≤5%, 1",
    "大于5%, ≤4%, 1",
    "≥20人, 不高于10人, 1",
    // 95 would do for both.
    "≥90%, ≤95%, 0",
    "≥90%, ≥95%, 0",
    "≥90%, =80%, 0",
    "90%, ≤80%, 0",
    "≥20人, ≤10次, 0",
  })
  void targetsContradictIfNoValueMeetsBoth(String one, String other, int found) {
    set.add("甲局", Departments.withTarget("甲局", "投诉处理", one, "50%"));
    set.add("乙局", Departments.withTarget("乙局", "投诉处理", other, "50%"));

    assertEquals(found, findings().size());
  }

  @Test
  void theStrictestOfTwoUnitsAreShown() {
    set.add("甲局", Departments.withTarget("甲局", "投诉率", "≤5%", "4%"));
    set.add("乙局", Departments.withTarget("乙局", "投诉率", "≥90%", "95%"));
    set.add("丙局", Departments.withTarget("丙局", "投诉率", "≥95%", "95%"));

    AcrossFinding found = findings().get(0);

    assertEquals(1, findings().size());
    assertEquals("STD-X02", found.rule().id());
    assertEquals("≥95%", found.rows().get(0).get(0).text());
    assertEquals("甲局/department-form/indicator:投诉率/target", found.rows().get(0).get(1).subject());
    assertEquals(
        "the targets of '投诉率' in 丙局, 甲局 contradict: agree on which way it counts",
        found.message(Locale.ENGLISH));
  }

  @Test
  void aCostPerHeadThreeTimesThatOfOthersIsFarOff() {
    String[] costs = {"400元/人", "420元/人", "380元/人", "410元/人", "390元/人", "1400元/人"};
    for (int i = 0; i < costs.length; i++) {
      set.add(
          "单位" + i,
          Departments.of(
              Departments.form("单位" + i)
                  .indicator(
                      Departments.indicator(
                          Category.ECONOMIC_COST, "人均培训成本", "≤" + costs[i], costs[i]))));
    }

    // Sorted 380, 390, 400, 410, 420, 1400: the median is 400, the quarters 390 and 420; 420 + 3 ×
    // 30 is 510.
    assertEquals(1, findings().size());
    assertEquals("STD-X04", findings().get(0).rule().id());
    assertEquals(ImmutableSet.of("单位5"), findings().get(0).units());
    assertEquals("1400元/人", findings().get(0).rows().get(0).get(0).text());
    assertEquals("400元/人", findings().get(0).rows().get(0).get(1).text());
  }

  @Test
  void threeTimesAsMuchIsNotMore() {
    String[] costs = {"400元/人", "420元/人", "380元/人", "410元/人", "390元/人", "1200元/人"};
    for (int i = 0; i < costs.length; i++) {
      set.add("单位" + i, Departments.withTarget("单位" + i, "人均培训成本", "≤" + costs[i], costs[i]));
    }

    assertEquals(ImmutableList.of(), findings());
  }

  /**
   * Beside 380, 390, 400, 410 and 420: the median is 400 above them and 390 below, three times of which is 1200, a third
   * 130.
   */
  @ParameterizedTest
  @CsvSource({"1210, 1", "1190, 0", "120, 1", "140, 0"})
  void aThirdOfTheMedianIsAsFarOffAsThreeTimes(String cost, int found) {
    String[] costs = {"400", "420", "380", "410", "390", cost};
    for (int i = 0; i < costs.length; i++) {
      set.add("单位" + i, Departments.withTarget("单位" + i, "人均培训成本", "", costs[i] + "元/人"));
    }

    assertEquals(found, findings().size());
  }

  private void addForms(int full, int others) {
    for (int i = 0; i < full + others; i++) {
      Submission submission =
          Departments.of(Departments.form("单位" + i).total("100", i < full ? "100" : "99.5"));
      set.add(
          "单位" + i,
          Submission.builder().from(submission).division(DivisionCode.of("431281")).build());
    }
  }

  @Test
  void aCountyOfFullPointsIsOneNotice() {
    addForms(3, 0);

    AcrossFinding found = findings().get(0);

    assertEquals(1, findings().size());
    assertEquals("STD-X03", found.rule().id());
    assertEquals(Severity.NOTICE, found.severity());
    assertEquals("431281全部3个单位的3份自评表都是满分，自评未拉开差距，请抽查复核", found.message(Locale.CHINESE));
  }

  @ParameterizedTest
  @CsvSource({"4, 0, 1", "20, 0, 1", "2, 1, 0"})
  void aCountyIsAskedAboutAsAWhole(int full, int others, int found) {
    addForms(full, others);

    assertEquals(found, findings().size());
  }

  @Test
  void twoUnitsAreNoCountyAndOneWithoutFullPointsIsEnough() {
    addForms(2, 0);
    assertEquals(ImmutableList.of(), findings());
    addForms(8, 1);
    assertEquals(ImmutableList.of(), findings());
  }
}
