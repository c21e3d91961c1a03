package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.submission.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents of several departments in one text: each is judged by itself, and none by another's. In texts ¦ is a tab;
 * N, B, D and P are narrative, base-data table, department form and the two projects' forms of a consistent report.
 */
class SeveralDepartmentsTest {
  private static final RuleModule RULES = HunanRules.module();
  private static final String N;
  private static final String B;
  private static final String D;
  private static final String P1;
  private static final String P2;

  static {
    String report = report();
    int table = report.indexOf("附件2");
    int form = report.indexOf("附件3");
    int one = report.indexOf("附件4");
    int two = report.indexOf("附件4", one + 1);
    N = report.substring(0, table);
    B = report.substring(table, form);
    D = report.substring(form, one);
    P1 = report.substring(one, two);
    P2 = report.substring(two);
  }

  private static String report() {
    try {
      return Resources.toString(
          SeveralDepartmentsTest.class.getResource("consistent-report.txt"),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sub-unit's form: 40 of basic expenditure alone, all of it spent, the limit on it kept. */
  private static final String LIBRARY = form("甲县图书馆");

  private static String form(String unit) {
    return D.replace("甲县文化馆", unit)
        .replace("\t150\t170\t170\t", "\t40\t40\t40\t")
        .replace("一般公共预算：150", "一般公共预算：40")
        .replace("基本支出：100", "基本支出：40")
        .replace("项目支出：50", "项目支出：0")
        .replace("170万元", "40万元");
  }

  /** The whole report of another unit, with the same figures and projects of its own. */
  private static String other(String text) {
    return text.replace("甲县文化馆", "甲县图书馆").replace("展览", "借阅").replace("免费开放", "读者活动");
  }

  private static ReadResult read(String text) {
    return RULES.reader().get().read(text);
  }

  /** Returns what is found of each department, by severity and rule. */
  private static List<String> found(String text) {
    return read(text).departments().stream()
        .map(department -> found(RULES.evaluate(department.submission())))
        .collect(Collectors.toList());
  }

  private static String found(Evaluation evaluation) {
    return evaluation.findings().stream()
        .map(finding -> finding.severity() + " " + finding.rule().id().substring(4))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static List<String> documents(ReadResult read) {
    return read.submission().sheets().stream()
        .map(Sheet::id)
        .map(Object::toString)
        .collect(Collectors.toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲县图书馆", "甲县文化馆（本级）", "甲县博物馆"})
  void aSubUnitsFormIsJudgedByItself(String unit) {
    assertEquals(ImmutableList.of("", ""), found(N + B + D + P1 + P2 + form(unit)));
    assertEquals(ImmutableList.of("", ""), found(N + B + D + form(unit) + P1 + P2));
    assertEquals(ImmutableList.of("", ""), found(form(unit) + N + B + D + P1 + P2));
  }

  @Test
  void whatIsLeftAsideIsSaid() {
    ReadResult read = read(N + B + D + P1 + P2 + LIBRARY);
    assertEquals(1, read.others().size());
    assertEquals(ImmutableList.of("department-form"), documents(read.others().get(0)));
    assertTrue(
        read.problems().stream()
            .anyMatch(problem -> problem.text().equals("甲县图书馆") && problem.line() > 100),
        read.problems().toString());
  }

  @Test
  void aDepartmentsDocumentsAreFoundByTheUnitThatTheyName() {
    // One after the other; by kind; the second one's documents in another order.
    ImmutableList<String> nothing = ImmutableList.of("", "");
    String a = N + B + D + P1 + P2;
    assertEquals(nothing, found(a + other(a)));
    assertEquals(
        nothing,
        found(N + other(N) + B + other(B) + D + other(D) + P1 + P2 + other(P1) + other(P2)));
    assertEquals(nothing, found(a + other(D + P1 + P2 + B + N)));
    assertEquals(
        nothing,
        found(other(D) + D + other(P2) + P1 + other(P1) + P2 + B + other(B) + N + other(N)));
  }

  @Test
  void unitsMayBeNamedInFullOrShort() {
    String a = N + B + D + P1 + P2;
    String full = other(a).replace("预算单位名称\t\t甲县图书馆", "预算单位名称\t\t湖南省甲县图书馆");
    assertEquals(ImmutableList.of("", ""), found(a + full));
    String brief = other(a).replace("实施单位\t甲县图书馆", "实施单位\t县图书馆");
    assertEquals(ImmutableList.of("", ""), found(brief + a));
  }

  @Test
  void documentsThatNameNoUnitFollowTheOrder() {
    String a = (N + B).replace("甲县文化馆", "") + D + P1 + P2;
    String b = other(N + B).replace("甲县图书馆", "") + other(D + P1 + P2);
    ReadResult read = read(a + b);
    assertEquals(1, read.others().size());
    assertEquals(
        ImmutableList.of("narrative", "base-data", "department-form"),
        documents(read).subList(0, 3));
    assertEquals(
        ImmutableList.of("narrative", "base-data", "department-form"),
        documents(read.others().get(0)).subList(0, 3));
  }

  @Test
  void aProjectBelongsToTheDepartmentThatItNamesElseToTheNearestBefore() {
    String own = P1.replace("展览", "借阅").replace("实施单位\t甲县文化馆", "实施单位\t甲县图书馆");
    ReadResult named = read(N + B + LIBRARY + D + P1 + P2 + own);
    assertEquals(
        "project-form:借阅经费",
        documents(named.others().get(0)).get(documents(named.others().get(0)).size() - 1));
    String nobodys = P1.replace("展览", "借阅").replace("实施单位\t甲县文化馆", "实施单位\t甲县剧院");
    ReadResult near = read(N + B + D + P1 + P2 + LIBRARY + nobodys);
    assertEquals(
        ImmutableList.of("department-form", "project-form:借阅经费"), documents(near.others().get(0)));
  }

  @Test
  void oneReportMayCallItsUnitAsItLikes() {
    String abbreviated = N.replace("甲县文化馆", "甲县文旅中心") + B + D + P1 + P2;
    assertEquals(ImmutableList.of(), read(abbreviated).others());
  }

  @Test
  void theSameFormTwiceIsJudgedOnceAndSaidOnce() {
    String a = N + B + D + P1 + P2;
    for (String again : new String[] {D, B, P1, D.replace("2025年4月30日", "2025年5月6日")}) {
      for (String text : new String[] {a + again, N + B + again + D + P1 + P2}) {
        assertEquals(ImmutableList.of("WARNING D17"), found(text));
        assertEquals(
            1,
            read(text).problems().stream()
                .filter(problem -> problem.reason().zh().contains("只核查一次"))
                .count());
      }
    }
  }

  @Test
  void theWholeReportTwiceIsSaidForEachDocument() {
    String a = N + B + D + P1 + P2;
    assertEquals(
        ImmutableList.of("WARNING D17, WARNING D17, WARNING D17, WARNING D17, WARNING D17"),
        found(a + a));
  }

  @Test
  void whatRestsOnACellInWhichCopiesDifferIsUndecided() {
    // 170 and 175: the rate, the sums with it and its score rest on it, and nothing else is wrong.
    String other = D.replace("\t150\t170\t170\t", "\t150\t170\t175\t");
    Evaluation evaluation = RULES.evaluate(read(N + B + D + P1 + P2 + other).submission());
    assertEquals("WARNING D17", found(evaluation));
    assertEquals(
        "两份材料不一致：附件3 整体支出绩效自评表提交了两份，年度资金总额全年执行数 170 ≠ 175",
        evaluation.findings().get(0).message(java.util.Locale.CHINESE));
    assertTrue(
        evaluation.undecided().stream().anyMatch(finding -> finding.rule().id().equals("STD-F03")),
        evaluation.undecided().toString());
  }

  @Test
  void aProjectInTwoFormsIsNoCopy() {
    String half = P1.replace("\t30\t30\t30\t", "\t15\t15\t15\t").replace("30万元", "15万元");
    assertEquals(ImmutableList.of(""), found(N + B + D + half + half.replace("12场", "13场") + P2));
  }

  @Test
  void aProjectOfTwoSubUnitsIsNoCopy() {
    String half = P1.replace("\t30\t30\t30\t", "\t15\t15\t15\t").replace("30万元", "15万元");
    String other =
        half.replace("实施单位\t甲县文化馆", "实施单位\t甲县文化站").replace("举办展览", "下乡展览").replace("已举", "已到乡村举");
    assertEquals(ImmutableList.of(""), found(N + B + D + half + other + P2));
    assertEquals(3, read(N + B + D + half + other + P2).submission().projectForms().size());
  }

  /** The report on one project of the audit, kind 1. */
  private static final String R =
      "2024年度展览经费项目支出绩效自评报告\n"
          + "一、项目基本情况\n"
          + "展览经费年初预算30万元，决算支出30万元。\n"
          + "六、绩效情况\n"
          + "（二）年度绩效目标完成情况\n"
          + "1、综合评价结论：项目综合评分为98分，评价等级为“优秀”。\n"
          + "2、年初目标完成情况如下：\n"
          + "（2）产出指标得38分：\n"
          + "数量指标15分：办展场次≥12场，实际完成值为11场，得13分。\n";

  @Test
  void aProjectsReportIsHeldAgainstItsFormAlone() {
    String tables = B + D + P1 + P2;
    String silent = N.replace("项目综合评分为100分，评价等级为“优秀”。", "已完成自评。");
    for (String text :
        new String[] {R + N + tables, N + R + tables, silent + R + tables, N + tables + R}) {
      ReadResult read = read(text);
      assertTrue(documents(read).contains("project-report:展览经费"), documents(read).toString());
      assertEquals(ImmutableList.of("ERROR N14"), found(text), text);
    }
    String message =
        RULES
            .evaluate(read(R + N + tables).submission())
            .findings()
            .get(0)
            .message(java.util.Locale.CHINESE);
    assertTrue(message.contains("98") && message.contains("100"), message);
  }

  @Test
  void aReportThatStatesTheScoresOfItsFormIsRight() {
    // Output 13 + 15 + 10 = 38, in all 10 + 20 + 38 + 20 + 10 = 98; 11 of 12 has its reason, and is
    // 13.75 of 15.
    String form =
        P1.replace("≥12场\t12场\t15\t15\t", "≥12场\t11场\t15\t13\t一场因场馆检修顺延至次年")
            .replace("总分\t\t\t\t\t\t100\t100", "总分\t\t\t\t\t\t100\t98");
    assertEquals(ImmutableList.of("NOTICE S04"), found(R + N + B + D + form + P2));
    String exact = form.replace("15\t13\t", "15\t13.75\t").replace("100\t98", "100\t98.75");
    String report = R.replace("98", "98.75").replace("38", "38.75").replace("13", "13.75");
    assertEquals(ImmutableList.of(""), found(N + B + D + P2 + exact + report));
    assertEquals(ImmutableList.of(""), found(report + N + B + D + exact + P2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"该项目自评总分98分", "本项目综合得分为98分", "展览经费项目自评得分98分", "项目自评总得分98分"})
  void theTotalOfAProjectsReportReadsInItsWords(String total) {
    String report = R.replace("项目综合评分为98分，评价等级为“优秀”", total).replace("得38分", "得40分");
    ReadResult read = read(report + N + B + D + P1 + P2);
    assertEquals(ImmutableList.of("ERROR N14"), found(report + N + B + D + P1 + P2));
    assertEquals(ImmutableList.of(), read.others());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年度展览专项经费绩效自评报告",
        "2024年展览经费项目绩效自评报告",
        "甲县文化馆2024年度展览经费项目支出绩效自评报告",
        "展览经费\n2024年度项目支出绩效自评报告"
      })
  void titlesNameTheProjectInManyWays(String title) {
    String report = R.replace("2024年度展览经费项目支出绩效自评报告", title);
    assertEquals(ImmutableList.of("ERROR N14"), found(N + report + B + D + P1 + P2));
  }

  @Test
  void aReportOfTheUnitOnItsProjectsIsItsNarrativeWhereItHasNoOther() {
    String own = N.replace("部门整体支出绩效自评报告", "项目支出绩效自评报告");
    assertTrue(documents(read(own + B + D + P1 + P2)).contains("narrative"));
    assertEquals(ImmutableList.of(""), found(own + B + D + P1 + P2));
  }
}
