package org.budgetperformance.rules.hunan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.ReadText;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.report.TextReport;
import org.budgetperformance.submission.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What offices really file and what must not be lost of it without a word: a tab is written as |. */
class NothingIsLostTest {
  private static final String PROJECT = "附件4\n2024年度项目支出绩效自评表\n项目支出名称|道路项目\n";
  private static final String HEADINGS = "绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施\n";
  private static final String ROAD = "|产出指标|数量指标|修路里程|≥5公里|5公里|100|99.86|\n";
  private static final String INDICATORS = PROJECT + HEADINGS + ROAD;
  private static final String BASE_DATA = "附件2\n2024年度部门整体支出绩效评价基础数据表\n";
  private static final String AMOUNTS = "经费控制情况（万元）|2023年决算数|2024年预算数|2024年决算数\n";
  private static final String NARRATIVE = "2024年度部门整体支出绩效自评报告\n";
  private static final String BUDGET = NARRATIVE + "二、一般公共预算支出情况\n";
  private static final String SCORES = NARRATIVE + "六、绩效目标完成情况\n";

  private static ReadResult read(String text) {
    return HunanRules.module().reader().get().read(text.replace('|', '\t'));
  }

  /** Returns what a document says, cell by cell: its place without the document, and its figure. */
  private static ImmutableList<String> figures(ReadResult read, int sheet) {
    Sheet document = read.submission().sheets().get(sheet);
    int from = document.id().toString().length() + 1;
    return document.figures().entrySet().stream()
        .filter(entry -> entry.getValue().isStated())
        .map(entry -> entry.getKey().toString().substring(from) + "=" + entry.getValue())
        .collect(toImmutableList());
  }

  private static String said(ReadResult read, int sheet) {
    return Joiner.on(' ').join(figures(read, sheet));
  }

  private static ImmutableList<String> unread(ReadResult read) {
    return read.account().stream()
        .filter(text -> text.kind() == ReadText.Kind.UNREAD)
        .map(ReadText::text)
        .collect(toImmutableList());
  }

  private static ImmutableList<String> problems(ReadResult read) {
    return read.problems().stream().map(ReadingProblem::text).collect(toImmutableList());
  }

  private static ImmutableList<String> ids(ReadResult read) {
    return read.submission().sheets().stream()
        .map(sheet -> sheet.id().toString())
        .collect(toImmutableList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "财政供养人员情况(人)|编制数|2024年实际在职人数|控制率\n"
            + "|15|20|133.33%\n"
            + "附件3\n"
            + "2024年度部门整体支出绩效自评表\n"
            + "省级预算部门名称|某局\n"
            + "",
        "财政供养人员情况(人)|编制数|2024年实际在职人数|控制率\n|15|20|133.33%\n" + AMOUNTS + "项目支出:|30|30|30\n",
        "某局上报材料\n财政供养人员情况(人)|编制数|2024年实际在职人数|控制率\n|15|20|133.33%\n",
      })
  void aTableWithoutATitleIsKnownByItsLabels(String text) {
    ReadResult read = read(text);

    Sheet table =
        read.submission().sheets().stream()
            .filter(sheet -> sheet.id().toString().equals("base-data"))
            .findFirst()
            .get();
    assertEquals(
        "15",
        table.figures().values().asList().get(0).toString(),
        () -> table.figures().toString());
    assertEquals(ImmutableList.of(), unread(read));
  }

  @Test
  void aProjectsFormWithoutATitleIsKnownByItsLabels() {
    ReadResult read =
        read(
            "项目支出名称|道路项目\n项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分\n"
                + "|年度资金总额|10|10|10|10|100%|10\n");

    assertEquals(ImmutableList.of("project-form:道路项目"), ids(read));
    assertEquals(ImmutableList.of(), unread(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "某某情况|甲|乙\n一|1|2\n二|3|4\n",
        "附件5\n政府采购情况统计表\n采购方式|金额|份数\n公开招标|120|3\n",
        "车辆|数量\n轿车|2\n"
      })
  void aTableThatNobodyKnowsIsToldLineByLine(String table) {
    ReadResult read = read(INDICATORS + "附件9\n" + table);

    ImmutableList<String> lines = ImmutableList.copyOf(table.replace('|', ' ').split("\n"));
    assertTrue(
        problems(read).containsAll(lines.subList(1, lines.size())), problems(read)::toString);
    assertFalse(read.submission().unread().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "绩效指标|甲层|乙层|丙层|应达|已达|份量|评判|缘由\n|产出指标|数量指标|修路里程|≥5公里|5公里|20|18|雨天\n",
        "考核内容|层一|层二|层三|计划|实绩|满|得|说\n|产出指标|数量指标|修路里程|≥5公里|5公里|20|18|雨天\n",
        "|||指标|计划|实绩|满|得|\n|产出指标|数量指标|修路里程|≥5公里|5公里|20|18|雨天\n"
      })
  void rowsUnderHeadingsInOtherWordsAreTold(String table) {
    ReadResult read = read(PROJECT + table);
    Evaluation evaluation = HunanRules.module().evaluate(read.submission());

    assertTrue(
        unread(read).containsAll(ImmutableList.of("修路里程", "≥5公里", "5公里", "20", "18", "雨天")),
        unread(read)::toString);
    String report = TextReport.in(Locale.CHINA).render(evaluation, read.problems());
    assertTrue(report.contains("修路里程 ≥5公里 5公里 20 18 雨天"), report);
  }

  @ParameterizedTest
  @CsvSource({
    "项目支出名称|道路项目|项目负责人及电话|王某13800001234, ''",
    "项目支出名称|道路项目|项目联系人|王某|联系电话|0745-1234567, ''",
    "项目支出名称|道路项目|合同编号|A-17, 合同编号 A-17",
    "项目支出名称|道路项目|道路项目, ''",
  })
  void anUnknownLabelDoesNotSwallowItsNeighbours(String row, String unread) {
    ReadResult read = read("附件4\n2024年度项目支出绩效自评表\n" + row + "\n主管部门|某局|实施单位|某所\n");

    assertEquals(ImmutableList.of("project-form:道路项目"), ids(read));
    assertEquals(unread, Joiner.on(' ').join(unread(read)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "年度总体目标|年初设定目标|年度总体目标完成情况综述\n|修路5公里|已修路5公里\n",
        "年度总体目标|年初计划目标|实际完成情况\n|修路5公里|已修路5公里\n",
        "年度总体目标|预期目标|目标完成结果\n|修路5公里|已修路5公里\n",
        "年度总体目标|预期目标||实际完成情况|\n|修路5公里||已修路5公里|\n",
      })
  void goalAndResultStandSideBySideWhateverTheyAreCalled(String rows) {
    assertEquals(
        "project-name/text=道路项目 expected-goal/text=修路5公里 achieved-result/text=已修路5公里",
        said(read(PROJECT + rows), 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "楼堂馆所控制情况|批复规模|实际规模|规模控制率|预算投资|实际投资|投资概算控制率\n|0|0|0|0|0|0\n",
        "某某情况|一|二|三|四|五|六|七\n",
        "财政供养人员情况(人)||编制数||2024年实际在职人数||控制率\n||15||15||100%\n",
      })
  void aRowIsAsWideAsTheHeadingsAboveIt(String wider) {
    ReadResult read =
        read(BASE_DATA + AMOUNTS + "项目支出:|30|30|30\n1、评审费|10|10|10\n2、会议费|20|20|20\n" + wider);

    assertTrue(
        said(read, 0)
            .startsWith(
                "project-expenditure/previous-final=30.00万元 project-expenditure/budget=30.00万元"
                    + " project-expenditure/final=30.00万元"),
        said(read, 0));
    assertTrue(said(read, 0).contains("评审费/final=10.00万元"), said(read, 0));
    assertTrue(said(read, 0).contains("会议费/final=20.00万元"), said(read, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "“三公”经费支出5万元, three-public-expenses/amount=5.00万元, ''",
    "上年结转20万元, '', 上年结转20万元",
    "年中压减10万元, '', 年中压减10万元",
    "另有借款利息3.5万元, '', 另有借款利息3.5万元",
    "发放慰问金二十万元, '', 发放慰问金二十万元",
  })
  void anAmountInASentenceIsReadOrTold(String sentence, String read, String unread) {
    ReadResult result = read(BUDGET + sentence + "。\n");

    if (!said(result, 0).contains(read)) {
      assertEquals(read, said(result, 0));
    }
    boolean isRead = !said(result, 0).isEmpty();
    assertTrue(isRead || unread(result).contains(unread), unread(result)::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"经自评，总分98分。", "自评分数为98分。", "2024年自评总分为98分，等级为优。", "最终得分：98分（满分100分）。"})
  void aClaimedTotalIsReadInItsUsualWords(String sentence) {
    assertTrue(said(read(SCORES + sentence), 0).startsWith("total/score=98"));
  }

  @ParameterizedTest
  @CsvSource({
    "总分(含预算执行率10分)||||||100|99.86|部分项目结算滞后",
    "总分(含预算执行率10分)|||||100|99.86|部分项目结算滞后",
    "总分||||||100|99.86|详见说明",
    "总分|||100|99.86|结算滞后",
  })
  void theTotalMayHaveARemark(String row) {
    ReadResult read = read(INDICATORS + row + "\n");

    assertTrue(
        said(read, 0).contains("total/points=100 total/score=99.86 total/explanation="),
        said(read, 0));
    assertEquals(ImmutableList.of(), unread(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"||社会成本指标||无||||", "||生态效益指标||不适用||||", "||社会效益指标||无|无|||", "||经济效益指标||/||||"})
  void aCategoryWithoutAnIndicatorDoesNotApply(String row) {
    ReadResult read = read(INDICATORS + row + "\n");

    assertEquals(ImmutableList.of(), problems(read));
    assertEquals(3, read.submission().sheets().get(0).rows().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "— 12 —",
        "第3页",
        "第 3 页 共 12 页",
        "|||指标2|||||",
        "|||……|||||",
        "-5-",
        "|||指标1：||||||",
      })
  void pageNumbersAndTemplateRowsAreNoIndicators(String line) {
    ReadResult read = read(INDICATORS + line + "\n" + HEADINGS);

    assertEquals(2, read.submission().sheets().get(0).rows().size());
    assertEquals(ImmutableList.of(), unread(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|质量指标|合格率|甲栏|≥95%|96%|20|20||乙|丙\n", // among the indicators
        "附件9\n某某情况|甲|乙\n一|1|2\n", // in no document that is known
      })
  void whereFilledCellsAreUnreadTooLittleWasRead(String lines) {
    assertTrue(read(INDICATORS + lines).submission().isReadInPart());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        INDICATORS + "总分||||||100|99.86|\n备注：另有借款3万元。\n", // below the total
        SCORES + "综合得分98分，另有借款3万元。\n", // in a narrative of which something was read
        INDICATORS,
      })
  void elsewhereItIsToldAndEnough(String text) {
    assertFalse(read(text).submission().isReadInPart());
  }

  @Test
  void aPageNumberWithinASentenceIsNoneOfItsWords() {
    ReadResult read = read(BUDGET + "2024年基本支出决算数\n— 3 —\n为100万元。\n");

    assertEquals("basic-expenditure/final=100.00万元", said(read, 0));
    assertEquals(ImmutableList.of(), unread(read));
  }

  /** A line broken behind its label: the numbers are no template, and no copies of a merged cell. */
  @ParameterizedTest
  @CsvSource({"1.8||1.8||1.8|, 1.8", "25|25|25, 25", "|1.85||||, 1.85"})
  void equalNumbersWithoutALabelAreTold(String numbers, String told) {
    String text = SampleReport.text().replace('\t', '|');
    String broken =
        text.replace("\n网络投诉中心工作经费|1.8||1.8||1.8|\n", "\n网络投诉中心工作经费|\n" + numbers + "\n");

    assertFalse(broken.equals(text));
    assertTrue(unread(read(broken)).contains(told), unread(read(broken))::toString);
  }
}
