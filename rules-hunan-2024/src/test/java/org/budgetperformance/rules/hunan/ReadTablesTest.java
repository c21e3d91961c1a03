package org.budgetperformance.rules.hunan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.reading.LabelReader;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Note;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** The tables of the sample report and of others like it, with the figures as they stand there. */
class ReadTablesTest {
  private static final LabelReader READER =
      LabelReader.of(HunanLabels.dictionary(), Year.of(2023), Year.of(2024));
  private static final Submission SAMPLE = READER.read(SampleReport.text()).submission();

  private final Sheet table = BaseDataTable.of(SAMPLE).get().sheet();
  private final Sheet department = SAMPLE.departmentForm().get().sheet();
  private final Sheet firstProject = SAMPLE.projectForms().get(0).sheet();
  private final Sheet secondProject = SAMPLE.projectForms().get(1).sheet();

  /** Returns previous final accounts, budget and final accounts of a row in 万元. */
  private static String amounts(Sheet table, Row row) {
    return figures(
        table, row, BaseDataColumns.PREVIOUS_FINAL, BaseDataColumns.BUDGET, Columns.FINAL);
  }

  private static String figures(Sheet sheet, Row row, Column<?>... columns) {
    return Arrays.stream(columns)
        .map(column -> sheet.at(row, column).toString().replace("万元", ""))
        .collect(java.util.stream.Collectors.joining(" "));
  }

  private static String text(Sheet sheet, Line line) {
    return sheet.at(line, Columns.TEXT).toString();
  }

  @Test
  void theDocumentsAreThoseOfTheReport() {
    assertEquals(Year.of(2024), SAMPLE.fiscalYear());
    assertEquals(
        ImmutableList.of(
            "narrative",
            "base-data",
            "department-form",
            "project-form:付市驻京办工作经费",
            "project-form:信访接待工作经费"),
        SAMPLE.sheets().stream().map(sheet -> sheet.id().toString()).collect(toImmutableList()));
  }

  @Test
  void staffAndBuildings() {
    assertEquals(
        "8 8 100%",
        figures(
            table,
            Row.of(BaseDataLines.STAFFING),
            BaseDataColumns.AUTHORISED_POSTS,
            BaseDataColumns.STAFF_IN_POST,
            BaseDataColumns.STAFF_RATIO));
    assertEquals(
        "0 0 0% 0.00 0.00 0%",
        figures(
            table,
            Row.of(BaseDataLines.BUILDINGS),
            BaseDataColumns.APPROVED_AREA,
            BaseDataColumns.ACTUAL_AREA,
            BaseDataColumns.AREA_RATIO,
            BaseDataColumns.BUDGETED_INVESTMENT,
            BaseDataColumns.ACTUAL_INVESTMENT,
            BaseDataColumns.INVESTMENT_RATIO));
  }

  @Test
  void expenditure() {
    assertEquals("241.55 127.73 163.38", amounts(table, Row.of(Lines.BASIC_EXPENDITURE)));
    assertEquals("125.83 39.88 43.04", amounts(table, Row.of(Lines.OPERATING)));
    assertEquals("BLANK BLANK BLANK", amounts(table, Row.of(BaseDataLines.OFFICE)));
    assertEquals("5.00 4.00 4.00", amounts(table, Row.of(BaseDataLines.UTILITIES_AND_TRAVEL)));
    assertEquals("0.64 0.00 0.00", amounts(table, Row.of(Lines.THREE_PUBLIC_EXPENSES)));
    assertEquals("0.64 0.00 0.00", amounts(table, Row.of(Lines.RECEPTIONS)));
    assertEquals("34.00 34.00 34.00", amounts(table, Row.of(Lines.PROJECT_EXPENDITURE)));
    assertEquals("DASH 0.00 0.00", amounts(table, Row.of(BaseDataLines.PROCUREMENT)));
    assertEquals("DASH BLANK BLANK", amounts(table, Row.of(BaseDataLines.BASIC_BUDGET_ADJUSTMENT)));
  }

  @Test
  void projectsUnderTheirKind() {
    assertEquals("34.00 34.00 34.00", amounts(table, Row.of(BaseDataLines.BUSINESS_PROJECTS)));
    assertEquals(
        ImmutableList.of("其中26万元纳入基本支出", "8万元为年中追加"),
        table.at(BaseDataLines.BUSINESS_PROJECTS, BaseDataColumns.BUDGET).notes().stream()
            .map(Note::text)
            .collect(toImmutableList()));
    Row liaison = Row.of(BaseDataLines.BUSINESS_PROJECT, "付驻京办工作经费");
    assertEquals("25.00 25.00 25.00", amounts(table, liaison));
    assertEquals("25.00万元", table.at(liaison, Columns.NAMED_AMOUNT).toString());
    Row network = Row.of(BaseDataLines.BUSINESS_PROJECT, "网络投诉中心工作经费");
    assertEquals("1.80 1.80 1.80", amounts(table, network));
    assertEquals(FigureState.ABSENT, table.at(network, Columns.NAMED_AMOUNT).state());
    assertEquals(3, table.rows(BaseDataLines.BUSINESS_PROJECT).length());
    assertEquals(0, table.rows(BaseDataLines.EARMARKED_FUND).length());
  }

  @Test
  void wordsAndSignatures() {
    assertTrue(text(table, BaseDataLines.THRIFT_MEASURES).startsWith("贯彻上级文件精神,"));
    assertEquals("张三", text(department, Lines.FILLED_IN_BY));
    assertEquals("2025年4月30日", text(department, Lines.FILLED_IN_ON));
    assertEquals("13800000131", text(department, Lines.TELEPHONE));
    assertEquals("洪江区信访局", text(department, Lines.UNIT));
    assertEquals("洪江区信访局", text(firstProject, Lines.DEPARTMENT));
    assertEquals("BLANK", text(secondProject, Lines.DEPARTMENT));
    assertEquals("洪江区信访局", text(secondProject, Lines.UNIT));
  }

  @Test
  void fundsAndTheirNature() {
    Column<?>[] columns = {
      Columns.OPENING,
      Columns.ANNUAL,
      Columns.EXECUTED,
      Columns.POINTS,
      Columns.EXECUTION_RATE,
      Columns.SCORE
    };
    assertEquals(
        "161.73 171.38 171.38 10 100% 10",
        figures(department, Row.of(Lines.ANNUAL_FUNDS), columns));
    assertEquals(
        "7.20 7.20 7.20 10 100% 10",
        figures(secondProject, Row.of(Lines.CURRENT_APPROPRIATION), columns));
    assertEquals(
        "BLANK BLANK BLANK BLANK BLANK BLANK",
        figures(secondProject, Row.of(Lines.CARRIED_OVER), columns));
    assertEquals(
        "161.73", figures(department, Row.of(Lines.GENERAL_PUBLIC_BUDGET), Columns.AMOUNT));
    assertEquals("127.73", figures(department, Row.of(Lines.BASIC_EXPENDITURE), Columns.AMOUNT));
    assertEquals("34.00", figures(department, Row.of(Lines.PROJECT_EXPENDITURE), Columns.AMOUNT));
    assertEquals("BLANK", figures(department, Row.of(Lines.NON_TAX_REVENUE), Columns.AMOUNT));
  }

  @Test
  void indicators() {
    Row control = Row.of(Lines.INDICATOR, "整体支出控制额");
    Column<?>[] columns = {
      Columns.CATEGORY, Columns.TARGET, Columns.ACTUAL, Columns.POINTS, Columns.SCORE
    };
    assertEquals("economic-cost ≤127.73 =161.73 20 20", figures(department, control, columns));
    assertEquals(FigureState.BLANK, department.at(control, Columns.EXPLANATION).state());
    assertEquals(192, department.at(control, Columns.TARGET).line());
    assertEquals("≤127.73 万元", department.at(control, Columns.TARGET).original().get());
    assertEquals(
        "beneficiary-satisfaction ≥95% =95% 10 10",
        figures(department, Row.of(Lines.INDICATOR, "服务对象满意度"), columns));
    assertEquals(
        "ecological-benefit NONE BLANK BLANK BLANK",
        figures(firstProject, Row.of(Lines.INDICATOR, "生态效益情况"), columns));
    assertEquals(11, department.rows(Lines.INDICATOR).length());
    assertEquals(
        "100 100", figures(secondProject, Row.of(Lines.TOTAL), Columns.POINTS, Columns.SCORE));
  }

  @Test
  void everythingOfTheTablesIsRead() {
    assertEquals(
        ImmutableList.of(),
        READER.read(SampleReport.text()).problems().stream()
            .filter(problem -> problem.line() >= 140)
            .collect(toImmutableList()));
  }

  @Test
  void theOrderOfTheRowsOfTheTableDoesNotMatter() {
    List<String> lines = new ArrayList<>(Splitter.on('\n').splitToList(SampleReport.text()));
    // Lines 148 to 159: from 部门基本支出 to 部门项目支出, of which none has rows of its own.
    Collections.reverse(lines.subList(147, 159));
    assertEquals(SAMPLE, READER.read(Joiner.on('\n').join(lines)).submission());
  }

  @Test
  void cellsBrokenOverLinesAreMended() {
    String broken =
        SampleReport.text()
            .replace("付驻京办工作经费 25 万元", "付驻京办\n工作经费\n25 万元")
            .replace("满意度 指标 (10分)", "满意度 \n指标 (10分)")
            .replace("服务对 象满意 度指标", "服务对\n象满意\n度指标")
            .replace("社会成本节约率", "社会成本\n节约率")
            .replace("年初 预算数", "年初\n\n预算数");
    ReadResult read = READER.read(broken);
    assertEquals(sheets(SAMPLE), sheets(read.submission()));
  }

  @Test
  void oneCellALineReadsTheSameWhereNoCellIsLost() {
    StringBuilder listed = new StringBuilder();
    for (String line : Splitter.on('\n').split(SampleReport.text())) {
      listed.append(line.replace('\t', '\n')).append('\n');
    }
    assertEquals(sheets(SAMPLE), sheets(READER.read(listed.toString()).submission()));
  }

  @Test
  void fullWidthCharactersReadTheSame() {
    String wide =
        SampleReport.text().replace('(', '（').replace(')', '）').replace(':', '：').replace('0', '０');
    assertEquals(sheets(SAMPLE), sheets(READER.read(wide).submission()));
  }

  private static ImmutableList<Sheet> sheets(Submission submission) {
    return submission.sheets().stream()
        .filter(sheet -> !sheet.id().type().equals(Documents.NARRATIVE))
        .collect(toImmutableList());
  }

  @Test
  void theLayoutOf2023ReadsWithTheSameLabels() {
    ReadResult read =
        READER.read(
            Joiner.on('\n')
                .join(
                    "2023年度部门整体支出绩效评价基础数据表",
                    "财政供养人员情况（人）",
                    "编制数",
                    "2023年实际在职人数",
                    "控制率",
                    "10",
                    "9",
                    "90%",
                    "经费控制情况（万元）",
                    "2022年决算数",
                    "2023年预算数",
                    "2023年决算数",
                    "三公经费",
                    "3.2",
                    "3",
                    "2.8",
                    "1、公务用车购置和维护经费",
                    "2",
                    "2",
                    "1.9",
                    "其中：公车购置",
                    "0",
                    "0",
                    "0",
                    "公车运行维护",
                    "2",
                    "2",
                    "1.9",
                    "2、出国经费",
                    "0",
                    "0",
                    "0",
                    "3、公务接待",
                    "1.2",
                    "1",
                    "0.9",
                    "项目支出：",
                    "80",
                    "85",
                    "85",
                    "1、业务工作经费（一个项目一行）",
                    "50",
                    "55",
                    "55",
                    "信访维稳经费",
                    "50",
                    "55",
                    "55",
                    "2、运行维护经费（一个项目一行）",
                    "3、省级专项资金（一个专项一行）",
                    "30",
                    "30",
                    "30",
                    "信访专项",
                    "30",
                    "30",
                    "30",
                    "……",
                    "公用经费",
                    "20",
                    "21",
                    "20.5",
                    "其中：办公经费",
                    "5",
                    "5",
                    "5",
                    "政府采购金额",
                    "——",
                    "12",
                    "12",
                    "楼堂馆所控制情况",
                    "（2023年完工项目）",
                    "批复规模（㎡）",
                    "实际规模（㎡）",
                    "规模控制率",
                    "预算投资（万元）",
                    "实际投资（万元）",
                    "投资概算控制率",
                    "100",
                    "90",
                    "90%",
                    "50",
                    "45",
                    "90%",
                    "厉行节约保障措施",
                    "少开会。",
                    "填表人：李四  填报日期：2024年3月15日  联系电话："));
    assertEquals(ImmutableList.of(), read.problems());
    assertEquals(Year.of(2023), read.submission().fiscalYear());
    Sheet sheet = BaseDataTable.of(read.submission()).get().sheet();
    assertEquals("3.20 3.00 2.80", amounts(sheet, Row.of(Lines.THREE_PUBLIC_EXPENSES)));
    assertEquals("2.00 2.00 1.90", amounts(sheet, Row.of(Lines.CAR_RUNNING)));
    assertEquals("80.00 85.00 85.00", amounts(sheet, Row.of(Lines.PROJECT_EXPENDITURE)));
    assertEquals(
        "50.00 55.00 55.00", amounts(sheet, Row.of(BaseDataLines.BUSINESS_PROJECT, "信访维稳经费")));
    assertEquals("BLANK BLANK BLANK", amounts(sheet, Row.of(BaseDataLines.MAINTENANCE_PROJECTS)));
    assertEquals("30.00 30.00 30.00", amounts(sheet, Row.of(BaseDataLines.EARMARKED_FUND, "信访专项")));
    assertEquals("20.00 21.00 20.50", amounts(sheet, Row.of(Lines.OPERATING)));
    assertEquals("DASH 12.00 12.00", amounts(sheet, Row.of(BaseDataLines.PROCUREMENT)));
    assertEquals("90", sheet.at(BaseDataLines.BUILDINGS, BaseDataColumns.ACTUAL_AREA).toString());
    assertEquals(
        "45.00万元", sheet.at(BaseDataLines.BUILDINGS, BaseDataColumns.ACTUAL_INVESTMENT).toString());
    assertEquals("90%", sheet.at(BaseDataLines.STAFFING, BaseDataColumns.STAFF_RATIO).toString());
    assertEquals("BLANK", text(sheet, Lines.TELEPHONE));
  }
}
