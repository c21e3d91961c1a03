package org.budgetperformance.rules.hunan;

import static org.budgetperformance.rules.hunan.ConsistentReport.edited;
import static org.budgetperformance.rules.hunan.ConsistentReport.found;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A consistent report filled in as offices do it, kind by kind, and what is found then: no more than what is
 * worked out by hand here. In edits ¦ is a tab.
 */
class HonestReportsTest {
  @Test
  void nothingIsFoundInTheReportItself() {
    assertEquals("", found(ConsistentReport.TEXT));
  }

  @Nested
  class Rounding {
    /** Tables to the fen of 100元: 100.34 + 19.98 = 120.32, 30.13 + 20.12 = 50.25, 150.59 and 170.57. */
    private String exact(String basic, String parts, String projects) {
      String tables =
          edited(
              "¦110¦¦100¦¦120¦", "¦110¦¦100.34¦¦120.32¦",
              "公用经费¦28¦¦32¦¦30", "公用经费¦28¦¦32¦¦30.06",
              "项目支出¦48¦¦50¦¦50", "项目支出¦48¦¦50.25¦¦50.25",
              "一个项目一行）¦28¦¦30¦¦30", "一个项目一行）¦28¦¦30.13¦¦30.13",
              "展览经费30万元¦28¦¦30¦¦30", "展览经费¦28¦¦30.13¦¦30.13",
              "一个专项一行）¦20¦¦20¦¦20", "一个专项一行）¦20¦¦20.12¦¦20.12",
              "免费开放经费¦20¦¦20¦¦20", "免费开放经费¦20¦¦20.12¦¦20.12",
              "调整¦——¦¦¦¦20", "调整¦——¦¦¦¦19.98",
              "总额¦150¦170¦170", "总额¦150.59¦170.57¦170.57",
              "预算：150", "预算：150.59",
              "基本支出：100", "基本支出：100.34",
              "项目支出：50", "项目支出：50.25",
              "年初预算100万元，年中追加20万元，决算支出120万元", basic,
              "支出80万元、商品和服务支出30万元、对个人和家庭的补助10万元", parts,
              "年初预算50万元，展览经费30万元，免费开放经费20万元。决算支出50万元", projects);
      return tables
          .replace("170万元", "170.57万元")
          .replace("\t30\t30\t30\t", "\t30.13\t30.13\t30.13\t")
          .replace("\t20\t20\t20\t10", "\t20.12\t20.12\t20.12\t10")
          .replace("≤30万元\t30万元", "≤30.13万元\t30.13万元")
          .replace("≤20万元\t20万元", "≤20.12万元\t20.12万元");
    }

    @ParameterizedTest
    @CsvSource({
      // To the second decimal: 80.14 + 30.06 + 10.12 = 120.32.
      "'年初预算100.34万元，年中追加19.98万元，决算支出120.32万元',"
          + " '支出80.14万元、商品和服务支出30.06万元、对个人和家庭的补助10.12万元',"
          + " '年初预算50.25万元，展览经费30.13万元，免费开放经费20.12万元。决算支出50.25万元'",
      // To the first.
      "'年初预算100.3万元，年中追加20.0万元，决算支出120.3万元',"
          + " '支出80.1万元、商品和服务支出30.1万元、对个人和家庭的补助10.1万元',"
          + " '年初预算50.3万元，展览经费30.1万元，免费开放经费20.1万元。决算支出50.3万元'",
      // To whole ten thousands.
      "'年初预算100万元，年中追加20万元，决算支出120万元',"
          + " '支出80万元、商品和服务支出30万元、对个人和家庭的补助10万元',"
          + " '年初预算50万元，展览经费30万元，免费开放经费20万元。决算支出50万元'"
    })
    void aNarrativeThatRoundsThroughoutIsRight(String basic, String parts, String projects) {
      assertEquals("", found(exact(basic, parts, projects)));
    }

    /**
     * 120.3 stands among two decimals: half of its own place reaches 120.32 and, with 50.25, 170.57; half of
     * 0.01 does not. 100.34 + 19.98 less what may be unspent, 0 ± 0.01, is just reached.
     */
    @Test
    void oneRoundedAmountAmongExactOnesIsOneNotice() {
      String text =
          exact(
              "年初预算100.34万元，年中追加19.98万元，决算支出120.3万元",
              "支出80.14万元、商品和服务支出30.06万元、对个人和家庭的补助10.12万元",
              "年初预算50.25万元，展览经费30.13万元，免费开放经费20.12万元。决算支出50.25万元");
      assertEquals("NOTICE D07 < B01 < D04", found(text));
    }

    /** 120.4 is 0.08 from 120.32: no place explains that. */
    @Test
    void whatNoPlaceExplainsIsAnError() {
      String text =
          exact(
              "年初预算100.34万元，年中追加19.98万元，决算支出120.4万元",
              "支出80.14万元、商品和服务支出30.06万元、对个人和家庭的补助10.12万元",
              "年初预算50.25万元，展览经费30.13万元，免费开放经费20.12万元。决算支出50.25万元");
      assertTrue(found(text).contains("ERROR"), found(text));
    }

    /** 99.6 for 99.56, of which the form's 9.56 + 90 is the sum; the narrative's own parts come to 100. */
    @ParameterizedTest
    @CsvSource({"99.6, 99.56", "98.3, 98.25", "97.1, 97.06"})
    void aTotalOfOneDecimalAgreesWithOneOfTwo(String narrative, String form) {
      String found =
          found(
              edited(
                  "项目综合评分为100分", "项目综合评分为" + narrative + "分",
                  "总分（含预算执行率10分）¦¦¦¦¦¦100¦100", "总分（含预算执行率10分）¦¦¦¦¦¦100¦" + form));
      assertTrue(!found.contains("N02"), found);
    }
  }

  @Nested
  class Names {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "2024年度展览经费",
          "甲县文化馆展览经费",
          "展览经费项目",
          "展览专项经费",
          "展览业务经费",
          "展览项目",
          "展览经费（业务工作经费）",
          "1.展览经费",
          "（一）展览经费",
          "2024年展览专项资金",
          "展览费"
        })
    void aProjectsUsualSpellingsAreANotice(String name) {
      assertEquals("NOTICE D16", found(edited("项目支出名称¦展览经费", "项目支出名称¦" + name)));
    }

    /** A year and an amount in brackets tell no two projects apart; what is in them is a remark. */
    @ParameterizedTest
    @ValueSource(
        strings = {
          "免费开放经费（2024年）",
          "免费开放经费（2024年度）",
          "免费开放经费（含年中追加5万元）",
          "免费开放经费（省级12.5万元、县级7.5万元）",
          "免费开放经费（上年结转2000元）"
        })
    void aRemarkInBracketsIsNoneOfTheName(String name) {
      assertEquals("NOTICE D16", found(edited("免费开放经费¦20¦¦20¦¦20", name + "¦20¦¦20¦¦20")));
    }

    /** Which of them is meant is not known. */
    @ParameterizedTest
    @ValueSource(strings = {"免费开放经费（第二批）", "免费开放经费（3号馆）"})
    void otherNumeralsInBracketsAre(String name) {
      assertEquals(
          "ERROR D02, ERROR D02", found(edited("免费开放经费¦20¦¦20¦¦20", name + "¦20¦¦20¦¦20")));
    }

    @ParameterizedTest
    @CsvSource({"文化广场一期建设经费, 文化广场二期建设经费", "2号馆维修经费, 3号馆维修经费", "第一批图书购置经费, 第二批图书购置经费"})
    void differentNumeralsAreDifferentProjects(String listed, String form) {
      String found =
          found(
              edited(
                  "展览经费30万元¦28¦¦30¦¦30", listed + "¦28¦¦30¦¦30",
                  "，展览经费30万元", "，" + listed + "30万元",
                  "项目支出名称¦展览经费", "项目支出名称¦" + form));
      assertEquals("ERROR D02, ERROR D02", found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"办展场次（场）", "办展场次数", "全年办展场次"})
    void anIndicatorsUsualSpellingsAreTheSame(String name) {
      assertEquals("", found(edited("¦办展场次¦", "¦" + name + "¦")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"干部职工满意度", "教师满意度", "企业满意度"})
    void anotherGroupOfRespondentsIsAnotherIndicator(String name) {
      String found = found(edited("群众满意度年度指标值为≥90%，实际完成值为95%", name + "年度指标值为≥85%，实际完成值为88%"));
      assertEquals("WARNING N11", found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"服务对象满意度", "社会公众满意度", "受益对象满意度"})
    void nobodyInParticularIsOneGroup(String name) {
      assertEquals("", found(edited("群众满意度年度指标值为", name + "年度指标值为")));
    }
  }

  @Nested
  class OneProjectInParts {
    /** 20 under one kind and 10 under another are the form's 30. */
    @Test
    void ofTwoRowsIsItsSum() {
      String found =
          found(
              edited(
                  "一个项目一行）¦28¦¦30¦¦30", "一个项目一行）¦18¦¦20¦¦20",
                  "展览经费30万元¦28¦¦30¦¦30", "展览经费¦18¦¦20¦¦20",
                  "3、专项资金（一个项目一行）¦¦¦¦¦¦", "3、专项资金（一个项目一行）¦10¦¦10¦¦10⏎展览经费¦10¦¦10¦¦10"));
      assertEquals("", found);
    }

    /** 90 for three years, of which 30 are this one's. */
    @Test
    void maySayItsWholeInItsName() {
      assertEquals("NOTICE D09", found(edited("展览经费30万元¦28", "展览经费90万元¦28")));
    }
  }

  @Nested
  class Causes {
    /** 16 of 15 points: the score is above its points, which is why no target supports it. */
    @Test
    void aScoreAbovePointsIsWhyItIsNotSupported() {
      String found = found(edited("¦展览场次¦≥12场¦12场¦15¦15", "¦展览场次¦≥12场¦12场¦15¦16"));
      assertTrue(found.contains("F02 < ") && !found.contains(" S04,"), found);
    }

    /** A listed project without a form leaves sums over forms open: 20 of 50. */
    @Test
    void aMissingFormIsOneFinding() {
      int begin = ConsistentReport.TEXT.indexOf("附件4");
      int end = ConsistentReport.TEXT.indexOf("附件4", begin + 1);
      assertEquals(
          "ERROR D02",
          found(ConsistentReport.TEXT.substring(0, begin) + ConsistentReport.TEXT.substring(end)));
    }
  }
}
