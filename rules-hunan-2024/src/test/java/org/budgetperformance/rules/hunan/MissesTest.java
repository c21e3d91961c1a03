package org.budgetperformance.rules.hunan;

import static org.budgetperformance.rules.hunan.ConsistentReport.TEXT;
import static org.budgetperformance.rules.hunan.ConsistentReport.edited;
import static org.budgetperformance.rules.hunan.ConsistentReport.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain contradictions in a report that is consistent but for them, kind by kind, and what is found. */
class MissesTest {
  private static String without(String text, String... beginnings) {
    return Splitter.on('\n')
        .splitToStream(text)
        .filter(
            line -> {
              for (String beginning : beginnings) {
                if (line.startsWith(beginning.replace('¦', '\t'))) {
                  return false;
                }
              }
              return true;
            })
        .collect(Collectors.joining("\n"));
  }

  @Nested
  class RowsThatAreNotThere {
    @Test
    void noTotalOfTheDepartment() {
      assertEquals("WARNING F13", found(without(TEXT, "总分（含预算执行率10分）")));
    }

    @Test
    void noTotalsOfTheProjects() {
      assertEquals("WARNING F13, WARNING F13", found(without(TEXT, "总分¦")));
    }

    @Test
    void noFundsOfAProject() {
      String found =
          found(
              edited(
                  "¦年度资金总额¦20¦20¦20¦10¦100¦10¦⏎¦其中：当年财政拨款¦20¦20¦20¦10¦100¦10¦⏎¦上年结转资金¦¦¦¦¦¦¦⏎¦其他资金¦¦¦¦¦¦¦⏎",
                  ""));
      assertEquals("WARNING F13", found);
    }

    @Test
    void noGoals() {
      String found =
          found(edited("年度总体目标¦预期目标¦¦¦实际完成情况¦¦¦¦⏎¦办好展览，做好免费开放工作。¦¦¦全年办展12场，免费开放300天。¦¦¦¦⏎", ""));
      assertEquals("WARNING F13", found);
    }

    @Test
    void noFundsOfTheDepartment() {
      assertEquals("WARNING F13", found(edited("¦年度资金总额¦150¦170¦170¦10¦100¦10¦⏎", "")));
    }

    @ParameterizedTest
    @CsvSource({"举办展览12场，丰富群众文化生活。, 已举办展览12场，接待观众2万人次。", "馆内场地全年免费开放，开展培训。, 全年免费开放300天，培训40期。"})
    void noGoalsOfAProject(String goal, String result) {
      String rows = "年度总体目标¦预期目标¦¦¦¦实际完成情况¦¦¦⏎¦" + goal + "¦¦¦¦" + result + "¦¦¦⏎";
      assertEquals("WARNING F13", found(edited(rows, "")));
    }

    /** What was not read may be the total. */
    @Test
    void nothingIsMissingWhereLinesWereNotRead() {
      String found = found(edited("总分（含预算执行率10分）¦¦¦¦¦¦100¦100¦", "评分汇总¦¦98¦¦¦¦100¦100¦"));
      assertEquals("", found);
    }
  }

  @Nested
  class ReasonsWithoutReason {
    /** 11 of 12 is 13.75 of 15 points. */
    private String foundWith(String actual, String reason) {
      String row = "¦展览场次¦≥12场¦";
      return found(
          edited(
              row + "12场¦15¦15¦",
              row + actual + "¦15¦13.75¦" + reason,
              "总分¦¦¦¦¦¦100¦100¦",
              "总分¦¦¦¦¦¦100¦98.75¦"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"无偏差", "已完成", "0", "无", "不存在偏差。", "指标已全部完成", "100%", "无偏差，已按时完成", "正常"})
    void areNone(String reason) {
      assertEquals("WARNING S05", foundWith("11场", reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"因场馆维修，少办1场", "已完成11场，另1场因故延期", "部分展品未到位", "经费不足", "完成率偏低"})
    void othersAreReasons(String reason) {
      assertEquals("", foundWith("11场", reason));
    }
  }

  @Nested
  class AddedInTheYear {
    private String foundWith(String table) {
      return found(edited("部门基本支出预算调整¦——¦¦¦¦20", "部门基本支出预算调整¦——¦¦¦¦" + table));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "2", "21", "200"})
    void differsFromTheNarrative(String table) {
      assertEquals("ERROR D03", foundWith(table));
    }

    /** The report is written to the tenth, and 200 yuan are none. */
    @ParameterizedTest
    @CsvSource({"20, true", "0.2, true", "-0.2, true", "0.02, false", "-0.0016, false", "0, false"})
    void isLeftOutByZeroIfItIsNone(String added, boolean isFound) {
      String found =
          found(
              edited(
                  "年中追加20万元",
                  "年中追加" + added + "万元",
                  "部门基本支出预算调整¦——¦¦¦¦20",
                  "部门基本支出预算调整¦——¦¦¦¦0.00"));
      assertEquals(isFound, found.contains("D10"), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"——", "0", "", "/"})
    void isLeftOut(String table) {
      assertEquals("WARNING D10", foundWith(table));
    }

    @Test
    void operatingExpenditureIsLeftBlankBesideGoodsAndServices() {
      assertEquals("WARNING D10", found(edited("其中：公用经费¦28¦¦32¦¦30", "其中：公用经费¦28¦¦32¦¦")));
    }
  }

  @Nested
  class DatesOfAnotherYear {
    @ParameterizedTest
    @CsvSource({
      "2023年12月31日前, 2023年12月20日",
      "2023年12月底前, 2023年11月",
      "2024年12月31日前, 2022年12月20日",
      "2023年6月30日前, 按时完成"
    })
    void areLeftOverFromAnEarlierForm(String target, String actual) {
      String found = found(edited("2024年12月31日前¦2024年12月20日", target + "¦" + actual));
      assertEquals("WARNING T12", found);
    }

    @ParameterizedTest
    @CsvSource({
      "2024年12月31日前, 2024年1月1日",
      "12月31日前, 12月20日",
      "2024年底前, 2024年12月",
      "2024年12月31日前, 12月20日"
    })
    void ofThisYearAreRight(String target, String actual) {
      assertEquals("", found(edited("2024年12月31日前¦2024年12月20日", target + "¦" + actual)));
    }

    /** Two of the four dates; the narrative's and the table's stay. */
    @ParameterizedTest
    @ValueSource(strings = {"2052年4月30日", "2026年1月1日", "2024年4月30日"})
    void areNoDatesOfFillingIn(String date) {
      String text = TEXT.replace("\n2025年4月30日\n", "\n" + date + "\n");
      assertEquals("WARNING D12", found(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年1月1日", "2025年12月31日"})
    void ofTheNextYearAreDatesOfFillingIn(String date) {
      assertEquals("", found(TEXT.replace("\n2025年4月30日\n", "\n" + date + "\n")));
    }
  }

  @Nested
  class CopiedText {
    private static final String GOAL = "举办展览12场，丰富群众文化生活。";
    private static final String RESULT = "已举办展览12场，接待观众2万人次。";

    @ParameterizedTest
    @ValueSource(
        strings = {
          "已举办展览12场，丰富群众文化生活。",
          "举办展览12场，丰富群众文化生活，已完成。",
          "已举办展览12场，已丰富群众文化生活",
          "已完成举办展览12场、丰富群众文化生活的目标"
        })
    void isTheGoalWithWordsOfCompletion(String result) {
      String expected = result.contains("的目标") ? "" : "NOTICE P02";
      assertEquals(expected, found(edited(RESULT, result)));
    }

    @Test
    void isAnotherProjectsResult() {
      assertEquals("WARNING P03", found(edited("全年免费开放300天，培训40期。", RESULT)));
    }

    @Test
    void isTheDepartmentsGoal() {
      assertEquals("WARNING P03", found(edited(GOAL, "办好展览，做好免费开放工作。")));
    }

    @Test
    void isAnotherProjectsListOfIndicators() {
      String found =
          found(
              edited(
                  "开放天数¦≥300天¦300天", "展览场次¦≥12场¦12场",
                  "培训合格率¦≥95%¦97%", "展品完好率¦≥95%¦98%",
                  "开放及时率¦≥95%¦100%", "完成时间¦2024年12月31日前¦2024年12月20日",
                  "培训人次¦≥800人次¦820人次", "参观人次¦≥20000人次¦20500人次",
                  "学员满意度¦≥90%¦95%", "观众满意度¦≥90%¦96%"));
      assertEquals("WARNING P03", found);
    }

    /** All but the goal are the other project's: one finding. */
    @Test
    void ofSeveralKindsIsToldOnce() {
      String found =
          found(
              edited(
                  "馆内场地全年免费开放，开展培训。", GOAL,
                  "全年免费开放300天，培训40期。", RESULT));
      assertEquals("WARNING P03", found);
    }
  }
}
