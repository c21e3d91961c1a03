package org.budgetperformance.rules.hunan;

import static org.budgetperformance.rules.hunan.ConsistentReport.edited;
import static org.budgetperformance.rules.hunan.ConsistentReport.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points for an indicator without a target or without a result (STD-F12): the commonest slip. */
class ScoredForNothingTest {
  private static final String ROW = "¦社会效益指标¦参观人次¦≥20000人次¦20500人次¦20¦20¦";
  private static final String OF_DEPARTMENT = "¦社会成本指标¦社会成本节约率¦0¦0¦0¦0¦";

  private static String foundWith(String target, String actual) {
    return found(edited(ROW, "¦社会效益指标¦参观人次¦" + target + "¦" + actual + "¦20¦20¦"));
  }

  @ParameterizedTest
  @CsvSource({"''", "—", "——", "无", "/", "不适用", "不涉及"})
  void noResultIsAnError(String actual) {
    assertEquals("ERROR F12", foundWith("≥20000人次", actual));
  }

  @ParameterizedTest
  @CsvSource({"''", "—", "无", "/", "不适用", "N/A"})
  void noTargetIsAWarning(String target) {
    assertEquals("WARNING F12", foundWith(target, "20500人次"));
  }

  @ParameterizedTest
  @CsvSource({"无, 无", "不适用, 不适用", "—, 无", "'', ''", "不产生社会效益, 不产生社会效益"})
  void neitherIsOneError(String target, String actual) {
    assertEquals("ERROR F12", foundWith(target, actual));
  }

  @ParameterizedTest
  @CsvSource({"生态效益情况, 不适用, 不适用", "节能情况, 无, 无"})
  void anIndicatorOfTheDepartmentLikewise(String name, String target, String actual) {
    String row = "¦¦生态效益指标¦" + name + "¦" + target + "¦" + actual + "¦5¦5¦";
    String found =
        found(
            edited(
                "文化活动参与人次≥1000人次，实际完成值为1100人次，得20分", "文化活动参与人次≥1000人次，实际完成值为1100人次，得15分",
                "社会效益指标20分：", "社会效益指标15分：",
                "¦≥1000人次¦1100人次¦20¦20¦", "¦≥1000人次¦1100人次¦15¦15¦⏎" + row));
    assertEquals("ERROR F12", found);
  }

  /** A score of 0 or none is S05's and S09's; without points nothing is asked. */
  @ParameterizedTest
  @CsvSource({"¦不适用¦不适用¦0¦0¦", "¦无¦无¦0¦0¦", "¦—¦—¦0¦¦", "¦本项目不产生社会成本¦本项目不产生社会成本¦0¦0¦", "¦¦¦¦¦"})
  void withoutPointsNothingIsAsked(String cells) {
    assertEquals("", found(edited(OF_DEPARTMENT, "¦社会成本指标¦社会成本节约率" + cells)));
  }

  @ParameterizedTest
  @CsvSource({"—, ''", "'', ''", "不适用, ''"})
  void withoutAScoreOnlyThatIsSaid(String actual, String score) {
    String found = found(edited(ROW, "¦社会效益指标¦参观人次¦≥20000人次¦" + actual + "¦20¦" + score + "¦"));
    assertEquals("WARNING S09", found);
  }

  /** 无 is a result where something is not to happen. */
  @ParameterizedTest
  @CsvSource({"安全事故发生数, 0起, 无", "有效投诉, 无, 无", "展品损坏数, ≤0件, 没有", "媒体评价, 无负面报道, 无", "违规违纪, 无, 0"})
  void noneOfWhatIsNotToHappenIsAResult(String name, String target, String actual) {
    String found =
        found(edited("¦展品完好率¦≥95%¦98%¦", "¦" + name + "¦" + target + "¦" + actual + "¦"));
    assertEquals("", found);
  }
}
