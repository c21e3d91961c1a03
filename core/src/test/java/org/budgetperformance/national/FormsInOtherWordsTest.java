package org.budgetperformance.national;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.ReadText;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What offices write into the national forms in words and layouts of their own: a bar is a tab, a slash ends a line. */
class FormsInOtherWordsTest {
  private static final String PROJECT = "2022年度项目支出绩效自评表/项目名称|渠道维修/";
  private static final String HEADINGS = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施/";
  private static final String CANAL = "产出指标|数量指标|渠道长度|≥10公里|12公里|20|20|/";
  private static final String READ_CANAL =
      "渠道长度/category=数量指标 渠道长度/target=≥10公里 渠道长度/actual=12公里 渠道长度/points=20 渠道长度/score=20";

  private static ReadResult read(String text) {
    return NationalRules.module().reader().get().read(text.replace('|', '\t').replace('/', '\n'));
  }

  /** Returns what all documents state, cell by cell, without where the name of the project stands. */
  private static String stated(ReadResult read) {
    List<String> stated = new ArrayList<>();
    for (Sheet sheet : read.submission().sheets()) {
      int from = sheet.id().toString().length() + 1;
      sheet
          .figures()
          .forEach(
              (place, figure) -> {
                String cell = place.toString().substring(from).replace("indicator:", "");
                if (figure.original().filter(text -> !text.isEmpty()).isPresent()) {
                  stated.add(cell + "=" + figure.original().get().replaceAll("\\s", ""));
                }
              });
    }
    return Joiner.on(' ').join(stated).replace("project-name/text=渠道维修 ", "");
  }

  private static String unread(ReadResult read) {
    return read.account().stream()
        .filter(text -> text.kind() == ReadText.Kind.UNREAD)
        .map(ReadText::text)
        .collect(Collectors.joining(" "));
  }

  private static void assertReads(String text, String stated) {
    ReadResult read = read(text);
    assertEquals(stated, stated(read));
    assertEquals("", unread(read));
    assertEquals(ImmutableList.of(), read.problems());
  }

  /** The department's form is told by 预算部门名称, the project's by its name, and the base data are the province's. */
  @ParameterizedTest
  @CsvSource({
    "预算部门名称|某局/|年度资金总额|1|1|1|10|100%|10/, department-form",
    "附：/项目名称|渠道维修/资金情况|年初预算数|全年预算数|全年执行数|分值|执行率|得分/年度资金总额|1|1|1|10|100%|10/, project-form:渠道维修",
    "项目名称|渠道维修|主管部门|某局/" + HEADINGS + CANAL + ", project-form:渠道维修",
  })
  void aTableWithoutATitle(String text, String document) {
    ReadResult read = read(text.startsWith("预算部门") ? text + HEADINGS + CANAL : text);
    assertEquals(document, read.submission().sheets().get(0).id().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "主管部门：某局  项目级次：县级/, 项目级次：县级",
    "主管部门：某局　资金性质：专项/, 资金性质：专项",
    "主管部门|某局|主管科室|农水股/, 主管科室 农水股",
    "建设地点|城东新区|主管部门|某局/, 建设地点 城东新区"
  })
  void anUnknownLabelIsToldAndNoPartOfTheWordsBefore(String row, String told) {
    ReadResult read = read(PROJECT + row + HEADINGS + CANAL);
    assertEquals("department/text=某局 " + READ_CANAL, stated(read));
    assertEquals(told, read.problems().get(0).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "年度总体目标|年度目标设定|年度目标完成情况说明/|修渠10公里|修渠12公里/",
        "年度总体目标|年初计划|实际达成效果/|修渠10公里|修渠12公里/",
        "年度总体目标|预期目标|修渠10公里/|实际完成情况|修渠12公里/",
        "年度绩效目标|年初设定目标|修渠10公里/|全年完成情况|修渠12公里/",
      })
  void goalAndResult(String goals) {
    assertReads(
        PROJECT + goals + HEADINGS + CANAL,
        "expected-goal/text=修渠10公里 achieved-result/text=修渠12公里 " + READ_CANAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "自评总分（含执行率得分）||||||98.5|见说明/",
        "合计（总分）||||||98.5|见说明/",
        "综合得分|||||100|98.5|见说明/",
        "绩效自评总分||||||98.5|见说明/"
      })
  void theTotal(String row) {
    assertEquals(
        READ_CANAL
            + (row.contains("100") ? " total/points=100" : "")
            + " total/score=98.5 total/explanation=见说明",
        stated(read(PROJECT + HEADINGS + CANAL + row)));
  }

  /** As in a cell of its own, beneath its category or with nothing else in the row. */
  @ParameterizedTest
  @CsvSource({
    "|生态效益指标|不涉及||||/, ecological-benefit",
    "|时效指标|||无此项||||/, timeliness",
    "|质量指标|无此指标|||||/, quality",
    "成本指标|无/, output-cost",
    "|社会效益指标|无相关指标/, social-benefit"
  })
  void aCategoryWithoutAnIndicator(String row, String category) {
    ReadResult read = read(PROJECT + HEADINGS + CANAL + row + "总分|||||20|20|/");
    Sheet form = read.submission().sheets().get(0);
    assertEquals(category, form.at(form.rows(Lines.INDICATOR).get(1), Columns.CATEGORY).get().id());
    assertEquals(ImmutableList.of(), read.problems());
  }

  @Test
  void aCategoryWithoutAnIndicatorWhereEachLineIsACell() {
    String cells =
        PROJECT + HEADINGS + CANAL + "效益指标|社会效益指标|受益人口|2000人|2100人|20|20||生态效益指标|无||||||总分|40|40/";
    assertEquals("", unread(read(cells.replace("||", "|").replace('|', '/'))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"第2页", "第 2 页，共 3 页", "续表", "续上表", "转下页", "||指标2：|||||"})
  void whatIsPrintedOnAPage(String line) {
    ReadResult read = read(PROJECT + HEADINGS + CANAL + line + "/" + HEADINGS + "总分|||||20|20|/");
    assertEquals("", unread(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "绩效指标|一级指标|二级指标|三级指标|年初绩效目标|||全年完成值|分值|自评得分|备注/||||绩效指标性质|绩效指标值|绩效度量单位||||/",
        "绩效指标|一级指标|二级指标|三级指标|预定要求|||实际完成值|分值|得分|原因/||||指标性质|指标值|度量单位||||/",
        "绩效指标|一级指标|二级指标|三级指标|年度指标值|||实际完成值|分值|得分|说明/||||符号|目标值|计量单位||||/",
      })
  void twoRowsOfHeadings(String headings) {
    ReadResult read = read(PROJECT + headings + "|产出指标|数量指标|渠道长度|≥|10|公里|12|20|20|/");
    assertEquals(READ_CANAL, stated(read));
  }

  @Test
  void copiesOfATitleThatIsMergedOverColumns() {
    assertReads(
        "2022年度项目支出绩效自评表|2022年度项目支出绩效自评表|2022年度项目支出绩效自评表/（2022年度）|（2022年度）|（2022年度）/"
            + "项目名称|项目名称|渠道维修/"
            + HEADINGS
            + CANAL,
        READ_CANAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"¦ #", "# ¦", "¦# ¦"})
  void barsAroundACellOnALineOfItsOwn(String cell) {
    String cells = PROJECT + HEADINGS + CANAL.replace("20|20|", "20|20");
    StringBuilder text = new StringBuilder();
    for (String each : Splitter.onPattern("[|/]").split(cells)) {
      text.append(cell.replace("#", each)).append('\n');
    }
    ReadResult read = NationalRules.module().reader().get().read(text.toString().replace('¦', '|'));
    assertEquals(READ_CANAL, stated(read));
  }

  @ParameterizedTest
  @CsvSource({
    "产出指标 数量指标 渠道 长度 ≥ 10 公里 12 公里 20 20, 渠道长度 ≥10公里 12公里",
    "产出指标 时效指标 完成时间 2022年12月 31日前 2022年12月 20日 20 20, 完成时间 2022年12月31日前 2022年12月20日",
    "产出指标 质量指标 合格率 ＝ 100% 100 % 20 20, 合格率 ＝100% 100%"
  })
  void spacesWithinAValue(String row, String read) {
    ReadResult result =
        read(PROJECT.replace('|', ' ') + HEADINGS.replace('|', ' ') + row + "/总分 20 20/");
    Sheet form = result.submission().sheets().get(0);
    int at = form.rows(Lines.INDICATOR).get(0);
    assertEquals(
        read,
        form.rows().get(at).subject().get()
            + " "
            + form.at(at, Columns.TARGET).original().get().replace(" ", "")
            + " "
            + form.at(at, Columns.ACTUAL).original().get().replace(" ", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年度项目支出绩效自评表（续）/",
        "项目支出绩效自评表（续三）/",
        "项目支出绩效自评表（续2）/",
        "项目支出绩效自评表（续表）/",
        "续表/",
        "— 1 —/"
      })
  void aTableGoesOnOnAnotherPage(String between) {
    ReadResult read = read(PROJECT + HEADINGS + CANAL + between + HEADINGS + "总分|||||20|20|/");
    assertEquals(1, read.submission().sheets().size());
    assertEquals(READ_CANAL + " total/points=20 total/score=20", stated(read));
    assertEquals("", unread(read));
  }

  /** 续建 and 持续表彰 are words of a project's name. */
  @ParameterizedTest
  @ValueSource(strings = {"道路工程（续建）", "持续表彰", "手续表格化"})
  void aFormOfAnotherProjectDoesNotGoOn(String project) {
    ReadResult read =
        read(
            PROJECT
                + HEADINGS
                + CANAL
                + "2022年度"
                + project
                + "项目支出绩效自评表/项目名称|"
                + project
                + "/"
                + HEADINGS
                + CANAL);
    assertEquals(2, read.submission().sheets().size());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {"\"\"\"最美\"\"渠道\"; \"最美\"渠道", "\"渠道,一期\"; 渠道,一期", "\"甲\"与\"乙\"; \"甲\"与\"乙\""})
  void quotesAroundACell(String cell, String name) {
    ReadResult read = read("2022年度项目支出绩效自评表/项目名称|" + cell + "/" + HEADINGS + CANAL);
    assertEquals(name, read.submission().sheets().get(0).id().subject().get());
  }

  @ParameterizedTest
  @CsvSource({
    "2022年初预算数|2022年全年预算数|2022年全年执行数, 2022",
    "2021年初预算数|2021年度全年预算数|2021年全年执行数, 2021",
    "年初预算数|2020年全年预算数|2020年全年执行数, 2020"
  })
  void theYearOfHeadings(String headings, String year) {
    ReadResult read =
        read("项目支出绩效自评表/项目名称|渠道维修/资金|" + headings + "/年度资金总额|10|11|9/" + HEADINGS + CANAL);
    assertEquals(year, read.submission().fiscalYear().toString());
    assertEquals(
        "annual-funds/opening=10 annual-funds/annual=11 annual-funds/executed=9 " + READ_CANAL,
        stated(read));
  }

  /** 项目资金 and its unit stand in two cells: amounts are in yuan. */
  @ParameterizedTest
  @ValueSource(strings = {"项目资金|（元）", "项目资金（元）|", "|项目资金（元）"})
  void theUnitOfATable(String label) {
    ReadResult read = read(PROJECT + label + "|年初预算数|全年预算数|全年执行数/|年度资金总额|100000|100000|90000/");
    assertEquals(
        "10.00万元",
        read.submission().sheets().get(0).at(Lines.ANNUAL_FUNDS, Columns.OPENING).toString());
    assertEquals("", unread(read));
  }
}
