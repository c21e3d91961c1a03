package org.budgetperformance.rules.hunan;

import static org.budgetperformance.rules.hunan.ConsistentReport.edited;
import static org.budgetperformance.rules.hunan.ConsistentReport.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What reviewers ask of narratives and forms beside their arithmetic, in edits of a consistent report; in edits ¦ is a tab.
 * Each question has an example of what is found and what is right as it stands.
 */
class ReviewersQuestionsTest {
  private static final String UNIT = "内设3个股室。";

  private static String told(String sentence) {
    return found(edited(UNIT, UNIT + sentence));
  }

  private static String budgeted(String sentence) {
    return found(edited("决算支出50万元。", "决算支出50万元。" + sentence));
  }

  private static String evaluated(String sentence) {
    return found(edited("评价等级为“优秀”。", "评价等级为“优秀”。" + sentence));
  }

  /** Returns what is found in the form of the first project alone. */
  private static String alone(String... edits) {
    String text = edited(edits);
    int form = text.indexOf("2024年度项目支出绩效自评表");
    int next = text.indexOf("附件4", form);
    return ConsistentReport.foundInPart(text.substring(form, next));
  }

  /** 170 of 170 is 100%, 170 of 150 opened 113.33%; of the project 30 of 30. */
  @ParameterizedTest
  @CsvSource({
    "2024年预算执行率95%。, ERROR N15",
    "2024年预算执行率113.33%。, NOTICE N15",
    "2024年预算执行率100%。, ''",
    "2024年展览经费项目预算执行率90%。, ERROR N15",
    "2024年展览经费项目预算执行率100%。, ''",
  })
  void ratesOfTheNarrativeAreThoseOfTheForms(String sentence, String expected) {
    assertEquals(expected, told(sentence));
  }

  /**
   * Of the basic expenditure 120 of 100 opened and 20 added, of projects 50 of 50, of 三公 1.2 of 1.5: 100%, 100%, 80%. The
   * budget of personnel is nobody's, so nothing is asked of its rate.
   */
  @ParameterizedTest
  @CsvSource({
    "基本支出预算执行率95%。, ERROR N15",
    "基本支出预算执行率120%。, NOTICE N15",
    "项目支出预算执行率90%。, ERROR N15",
    "“三公”经费预算执行率93%。, ERROR N15",
    "公务接待费执行率50%。, ERROR N15",
    "'2024年预算执行率100%，其中基本支出执行率100%，项目支出执行率95%。', ERROR N15",
    "'基本支出预算执行率100%，项目支出预算执行率100%。', ''",
    "“三公”经费预算执行率80%。, ''",
    "人员经费执行率93%。, ''",
  })
  void ratesOfPartsAreThoseOfTheirFigures(String sentence, String expected) {
    assertEquals(expected, told(sentence));
  }

  /** 140 + 30 = 170 budgeted; spent 140 of 140, and 27 of 30, which is 90%. */
  @ParameterizedTest
  @CsvSource({
    "其他资金执行率95%。, ERROR N15",
    "当年财政拨款执行率90%。, ERROR N15",
    "'当年财政拨款执行率100%，其他资金执行率90%。', ''",
  })
  void ratesOfFundsAreThoseOfTheRowsOfTheForm(String sentence, String expected) {
    String found =
        found(
            edited(
                UNIT,
                UNIT + sentence,
                "¦150¦170¦170¦10¦100¦10¦",
                "¦150¦170¦170¦10¦100¦10¦⏎¦其中：当年财政拨款¦120¦140¦140¦¦100¦¦⏎¦其他资金¦30¦30¦27¦¦90¦¦"));
    assertEquals(!expected.isEmpty(), found.contains("N15"), found);
  }

  /** A whole score beside a more exact one may be it, rounded: that is a NOTICE. */
  @ParameterizedTest
  @CsvSource({
    "展览经费项目自评得分95分。, ERROR N16",
    "免费开放经费项目自评得分99.5分。, NOTICE N16",
    "免费开放经费项目自评得分10分。, ERROR N16",
    "展览经费项目自评得分100分。, ''",
  })
  void scoresOfProjectsAreThoseOfTheirForms(String sentence, String expected) {
    assertEquals(expected, evaluated(sentence));
  }

  /** The table has 1.5 budgeted and 1.2 spent, of it 0.5 and 0.4 on receptions. */
  @ParameterizedTest
  @CsvSource({
    "2024年“三公”经费决算支出1.3万元。, ERROR B12",
    "2024年“三公”经费年初预算1.2万元。, ERROR B12",
    "2024年公务接待费决算支出0.5万元。, ERROR B12",
    "2024年“三公”经费年初预算1.5万元，决算支出1.2万元。, ''",
  })
  void publicExpensesAreThoseOfTheTable(String sentence, String expected) {
    assertEquals(expected, budgeted(sentence));
  }

  /** The form has 150 opened, 170 budgeted and spent. */
  @ParameterizedTest
  @CsvSource({
    "2024年部门整体支出年初预算160万元。, ERROR D19",
    "2024年部门整体支出全年预算150万元。, ERROR D19",
    "2024年部门整体支出决算支出169万元。, ERROR D19",
    "2024年部门整体支出年初预算150万元，全年预算170万元，决算支出170万元。, ''",
  })
  void fundsOfTheNarrativeAreThoseOfTheForm(String sentence, String expected) {
    assertEquals(expected, budgeted(sentence));
  }

  @Nested
  class LowExecution {
    /** 30 less 9 that were not spent: 21 of 30 is 70%, 161 of 170 is 94.71%. */
    private final String[] unspent = {
      "决算支出50万元", "决算支出41万元",
      "二、部门项目支出¦48¦¦50¦¦50¦", "二、部门项目支出¦48¦¦50¦¦41¦",
      "（一个项目一行）¦28¦¦30¦¦30¦", "（一个项目一行）¦28¦¦30¦¦21¦",
      "展览经费30万元¦28¦¦30¦¦30¦", "展览经费30万元¦28¦¦30¦¦21¦",
      "¦150¦170¦170¦10¦100¦10¦", "¦150¦170¦161¦10¦94.71%¦9.47¦",
      "（含预算执行率10分）¦¦¦¦¦¦100¦100¦", "（含预算执行率10分）¦¦¦¦¦¦100¦99.47¦",
      "项目综合评分为100分", "项目综合评分为99.47分",
      "≤170万元，实际完成值为170万元", "≤170万元，实际完成值为161万元",
      "≤170万元¦170万元", "≤170万元¦161万元",
      "¦年度资金总额¦30¦30¦30¦10¦100¦10¦", "¦年度资金总额¦30¦30¦21¦10¦70%¦7¦",
      "当年财政拨款¦30¦30¦30¦10¦100¦10¦", "当年财政拨款¦30¦30¦21¦10¦70%¦7¦",
      "≤30万元¦30万元", "≤30万元¦21万元",
      "⏎总分¦¦¦¦¦¦100¦100¦", "⏎总分¦¦¦¦¦¦100¦97¦",
    };

    private String unspent(String... more) {
      String[] all = Arrays.copyOf(unspent, unspent.length + more.length);
      System.arraycopy(more, 0, all, unspent.length, more.length);
      return found(edited(all));
    }

    @Test
    void isAWarningIfNothingIsSaid() {
      assertEquals("WARNING F16, WARNING F16 < S07 < S08", unspent());
    }

    @Test
    void isExplainedByASentenceOfTheNarrative() {
      assertEquals("NOTICE S07, NOTICE S08", unspent(UNIT, UNIT + "因展品到货较晚，资金支付进度滞后。"));
    }

    @Test
    void isNotExplainedByItsFigure() {
      assertEquals(
          "WARNING F16, WARNING F16 < S07 < S08", unspent(UNIT, UNIT + "2024年预算执行率94.71%。"));
    }

    @Test
    void isExplainedByTheRemarkOfItsForm() {
      assertEquals(
          "NOTICE S07, NOTICE S08, WARNING F16",
          unspent("⏎总分¦¦¦¦¦¦100¦97¦", "⏎总分¦¦¦¦¦¦100¦97¦展品年底到货，尾款未付"));
    }
  }

  @Nested
  class ChangedBudgets {
    private String changed(String opening, String annual, String carriedOver, String remark) {
      String rest = String.valueOf(Integer.parseInt(annual) - Integer.parseInt(carriedOver));
      String carried = carriedOver.equals("0") ? "" : carriedOver;
      return alone(
          "¦年度资金总额¦30¦30¦30¦", "¦年度资金总额¦" + opening + "¦" + annual + "¦" + annual + "¦",
          "当年财政拨款¦30¦30¦30¦", "当年财政拨款¦" + opening + "¦" + rest + "¦" + rest + "¦",
          "上年结转资金¦¦¦¦", "上年结转资金¦¦" + carried + "¦" + carried + "¦",
          "≤30万元¦30万元", "≤" + annual + "万元¦" + annual + "万元",
          "⏎总分¦¦¦¦¦¦100¦100¦", "⏎总分¦¦¦¦¦¦100¦100¦" + remark);
    }

    @ParameterizedTest
    @CsvSource({
      "140, 420, 0, '', NOTICE F17",
      "100, 121, 0, '', NOTICE F17",
      "100, 120, 0, '', ''",
      "140, 420, 0, 年中追加280万元, ''",
      "140, 420, 280, '', ''",
      "100, 70, 0, '', NOTICE F17",
      "100, 70, 0, 年中压减30万元, NOTICE F17",
      "100, 80, 0, '', ''",
    })
    void areExplainedBeyondAFifth(
        String opening, String annual, String carriedOver, String remark, String expected) {
      assertEquals(expected, changed(opening, annual, carriedOver, remark));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "12场¦15¦15¦场地维修推迟, NOTICE P05",
    "12场¦15¦15¦人员不足，继续加强管理, NOTICE P05",
    "12场¦15¦15¦继续办好展览, ''",
    "'12场¦15¦15¦持续推进，不断提升服务水平', ''",
    "12场¦15¦15¦已按计划完成年度任务, ''",
    "12场¦15¦15¦完成情况良好, ''",
    "12场¦15¦15¦无偏差, ''",
    "13场¦15¦15¦应群众要求加演, ''",
  })
  void noReasonStandsBesideFullPoints(String cells, String expected) {
    assertEquals(expected, alone("展览场次¦≥12场¦12场¦15¦15¦", "展览场次¦≥12场¦" + cells));
  }

  /** A number without a unit is one of the interval's. */
  @ParameterizedTest
  @CsvSource({
    "10-15场¦12, NOTICE P05",
    "10-15场¦12场, NOTICE P05",
    "10-15场¦15, NOTICE P05",
    "≥12¦12场, NOTICE P05"
  })
  void norBesideAnIntervalThatWasKept(String cells, String expected) {
    assertEquals(expected, alone("展览场次¦≥12场¦12场¦15¦15¦", "展览场次¦" + cells + "¦15¦15¦场地维修推迟"));
  }

  /** 9 of 12 is 75%, 11.25 of 15 points, 3.75 lost; a tenth of the points is 1.5. */
  @ParameterizedTest
  @CsvSource({
    "场馆维修，仅完成50%, NOTICE P05",
    "场馆维修，扣1分, NOTICE P05",
    "场馆维修，未完成60%, NOTICE P05",
    "场馆维修，得13分, NOTICE P05",
    "'布展扣2分，宣传扣0.5分', ''", // 2.5 of 3.75: within 1.5
    "'共扣3.5分，其中布展扣2分，宣传扣1.5分', ''",
    "'未完成的25%，按比例得11.25分', ''",
    "'部分场次未办，该部分不得分', ''",
    "'观众评95分', ''",
    "场馆维修，仅完成75%, ''",
    "场馆维修，扣3分, ''",
    "'场馆维修2个月', ''",
  })
  void aReasonImpliesTheDeductionThatWasMade(String reason, String expected) {
    assertEquals(
        expected,
        alone(
            "展览场次¦≥12场¦12场¦15¦15¦",
            "展览场次¦≥12场¦9场¦15¦11.25¦" + reason,
            "⏎总分¦¦¦¦¦¦100¦100¦",
            "⏎总分¦¦¦¦¦¦100¦96.25¦"));
  }

  /** The project counts 20500 visitors and 98% of its exhibits. */
  @ParameterizedTest
  @CsvSource({
    "20001, NOTICE D20",
    "20499, NOTICE D20",
    "20500, ''",
    "21000, ''",
  })
  void countsOfTheDepartmentGoWithThoseOfProjects(String visitors, String expected) {
    assertEquals(
        expected,
        found(
            edited(
                "文化活动参与人次≥1000人次，实际完成值为1100人次",
                "参观人次≥20000人次，实际完成值为" + visitors + "人次",
                "文化活动参与人次¦≥1000人次¦1100人次",
                "参观人次¦≥20000人次¦" + visitors + "人次")));
  }

  @ParameterizedTest
  @CsvSource({"96, NOTICE D20", "98, ''"})
  void ratesOfTheDepartmentAreWithinThoseOfProjects(String rate, String expected) {
    assertEquals(
        expected,
        found(
            edited(
                "展览合格率≥95%，实际完成值为98%", "展品完好率≥95%，实际完成值为" + rate + "%",
                "展览合格率¦≥95%¦98%", "展品完好率¦≥95%¦" + rate + "%")));
  }

  /** 90 of 95 is 9.47 of 10 points. */
  @ParameterizedTest
  @CsvSource({
    "无。, NOTICE N17",
    "暂无问题, NOTICE N17",
    "未发现问题。, NOTICE N17",
    "人手不足，部分工作未按时完成。, ''",
  })
  void problemsAreNamedWherePointsWereLost(String problems, String expected) {
    assertEquals(
        expected,
        found(
            edited(
                "1.预算绩效指标设置的科学性还需进一步加强。",
                problems,
                "项目综合评分为100分",
                "项目综合评分为99.47分",
                "（2）产出指标得40分",
                "（2）产出指标得39.47分",
                "完成及时率≥95%，实际完成值为98%，得10分",
                "完成及时率≥95%，实际完成值为90%，得9.47分",
                "完成及时率¦≥95%¦98%¦10¦10¦",
                "完成及时率¦≥95%¦90%¦10¦9.47¦人手不足",
                "（含预算执行率10分）¦¦¦¦¦¦100¦100¦",
                "（含预算执行率10分）¦¦¦¦¦¦100¦99.47¦")));
  }

  @Test
  void noProblemsBesideFullPointsAreRight() {
    assertEquals("", found(edited("1.预算绩效指标设置的科学性还需进一步加强。", "无。")));
  }

  @ParameterizedTest
  @CsvSource({
    "乙县图书馆, WARNING D21",
    "甲县图书馆, WARNING D21",
    "乙县文化局, WARNING D21",
    "甲县文化和旅游局, ''",
    "甲县文化馆展览部, ''",
    "县文化馆, ''",
  })
  void anotherUnitIsNamedNowhere(String unit, String expected) {
    assertEquals(expected, found(edited("实施单位¦甲县文化馆", "实施单位¦" + unit)));
  }

  /** A title, a cover, and what a sentence on budget, staff or duties is about. */
  @ParameterizedTest
  @CsvSource({
    "2024年度甲县文化馆部门, 2024年度乙县图书馆部门, WARNING D21",
    "2024年度甲县文化馆部门, 2024年度甲县图书馆部门, WARNING D21",
    "2024年度甲县文化馆部门, 2024年度县文化馆部门, ''",
    "2024年度甲县文化馆部门, 2024年度部门, ''",
    "单位名称：（盖章）甲县文化馆, 单位名称：（盖章）乙县图书馆, WARNING D21",
    "甲县文化馆为公益, 乙县图书馆为公益, WARNING D21",
    "内设3个股室。, 内设3个股室。甲县图书馆主要职责是文献借阅。, WARNING D21",
    "内设3个股室。, 内设3个股室。甲县文化和旅游局是一级预算单位。, ''",
    "内设3个股室。, 内设3个股室。乙县文化和旅游局是一级预算单位。, WARNING D21",
    "内设3个股室。, 内设3个股室。乙县各图书馆主要职责不同。, ''",
    "内设3个股室。, 内设3个股室。县委和乙县图书馆主要职责不同。, ''",
    "2024年度甲县文化馆部门, 2024年度乙县决算和部门, ''",
    "内设3个股室。, 内设3个股室。根据甲县博物馆2024年部门预算编报要求。, ''",
    "内设3个股室。, 内设3个股室。与甲县图书馆主要职责不同。, ''",
  })
  void aTitleAndSentencesNameNoOtherUnit(String before, String after, String expected) {
    assertEquals(expected, found(edited(before, after)));
  }

  @ParameterizedTest
  @CsvSource({
    "参观人次¦≥20000人次¦20500人次, 签约率¦≥20000人¦24000人, NOTICE T16",
    "参观人次¦≥20000人次¦20500人次, 签约率¦≥90%¦95%, ''",
    "'举办展览12场，丰富群众文化生活。', 12场, NOTICE T16",
    "'已举办展览12场，接待观众2万人次。', 100%, NOTICE T16",
    "'举办展览12场，丰富群众文化生活。', 办展12场, ''",
  })
  void ratesAreNoCountsAndGoalsMoreThanNumbers(String before, String after, String expected) {
    assertEquals(expected, found(edited(before, after)));
  }

  /** Without the 10 points of satisfaction 90 are stated: the total is from 90 to 100. */
  @ParameterizedTest
  @CsvSource({
    "101, true",
    "89, true",
    "90, false",
    "100, false",
  })
  void aTotalLiesWithinWhatTheStatedScoresLeaveOpen(String total, boolean wrong) {
    String found =
        alone(
            "观众满意度¦≥90%¦96%¦10¦10¦",
            "观众满意度¦≥90%¦96%¦10¦¦", "⏎总分¦¦¦¦¦¦100¦100¦", "⏎总分¦¦¦¦¦¦100¦" + total + "¦");
    assertEquals(wrong, found.contains("F01") || found.contains("F02"), found);
  }
}
