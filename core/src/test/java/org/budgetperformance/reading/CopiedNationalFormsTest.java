package org.budgetperformance.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.time.Year;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** National forms and narratives as copies of them stand in files. A bar is a tab. */
class CopiedNationalFormsTest {
  private static final LabelReader READER =
      LabelReader.of(LabelDictionary.national(), Year.of(2016), Year.of(2024));
  private static final String PROJECT = "2023年度项目支出绩效自评表\n项目名称|监测\n";
  private static final String FUNDS =
      "项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分\n年度资金总额|26|26|13|10|50%|5\n";
  private static final String HEADINGS = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施\n";

  private static Sheet sheet(String... texts) {
    ReadResult read = READER.read(Joiner.on("").join(texts).replace('|', '\t'));
    assertEquals(ImmutableList.of(), read.problems());
    return read.submission().sheets().get(0);
  }

  private static String at(Sheet sheet, Line line, Column<?> column) {
    return sheet.at(Row.of(line), column).toString();
  }

  /** A dash is no bullet before the label in the line below. */
  @ParameterizedTest
  @ValueSource(strings = {"-", "—", "——"})
  void aDashForAnEmptyCellEndsItsRow(String dash) {
    String other = Joiner.on('|').join("其他资金", "1", "2", "3", dash, dash, dash);
    Sheet tabbed = sheet(PROJECT, FUNDS, other, "\n年度总体目标|预期目标|实际完成情况\n|修路|修好\n");
    Sheet listed =
        sheet((PROJECT + FUNDS + other).replace('|', '\n'), "\n年度总体目标\n预期目标\n实际完成情况\n修路\n修好\n");

    assertEquals("3.00万元", at(tabbed, Lines.OTHER_FUNDS, Columns.EXECUTED));
    assertEquals("3.00万元", at(listed, Lines.OTHER_FUNDS, Columns.EXECUTED));
  }

  /** What heads both goals may stand for one of them as well. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "总体目标完成情况|总体目标|全年实际完成情况\n|修路|修好\n",
        "年度总体目标|年初设定目标|年度总体目标完成情况\n|修路|修好\n",
        "年度总体目标|||全年实际完成情况\n修路|||修好\n",
        "年度绩效目标|修路\n目标完成情况|修好\n"
      })
  void goalAndResultAreTwo(String goals) {
    Sheet sheet = sheet(PROJECT, goals);

    assertEquals("修路", at(sheet, Lines.EXPECTED_GOAL, Columns.TEXT));
    assertEquals("修好", at(sheet, Lines.ACHIEVED_RESULT, Columns.TEXT));
  }

  /** Words that stand alone under the reasons are their end, on one page too. */
  @Test
  void reasonsGoOnInTheNextRow() {
    Sheet sheet =
        sheet(PROJECT, HEADINGS, "产出指标|数量指标|种树|30株|27株|10|9|树苗晚到，\n|||||||下年早订\n总分|||||10|9|\n");

    assertEquals(
        "树苗晚到,下年早订", sheet.at(Row.of(Lines.INDICATOR, "种树"), Columns.EXPLANATION).toString());
  }

  /** A label that is not known, and its words, are no part of the words above them. */
  @Test
  void anUnknownLabelIsNoPartOfAName() {
    ReadResult read =
        READER.read((PROJECT + "主管部门|某局|实施单位|某站\n建设地点|城东新区\n" + FUNDS).replace('|', '\t'));

    assertEquals("某站", at(read.submission().sheets().get(0), Lines.UNIT, Columns.TEXT));
    assertTrue(MadeUpLabels.problems(read).toString().contains("4: 建设地点"));
  }

  /** A name that goes on in the next line, as a PDF copies, is of the category before it. */
  @Test
  void aNameOverTwoLinesKeepsItsCategory() {
    Sheet sheet =
        sheet(
            PROJECT.replace('|', ' '),
            HEADINGS.replace('|', ' '),
            "产出指标 时效指标 及时率 100% 100% 10 10\n",
            "效益指标 社会效益指标 困难群众生活水平\n提升情况 有所提升 有所提升 20 20\n总分 30 30\n");
    Row row = Row.of(Lines.INDICATOR, "困难群众生活水平提升情况");

    assertEquals(Category.SOCIAL_BENEFIT, sheet.at(row, Columns.CATEGORY).get());
    assertEquals("20", sheet.at(row, Columns.SCORE).toString());
  }

  /** Forms of transfer payments have neither points nor scores. */
  @Test
  void rowsWithoutPointsAreToldByTargetAndResult() {
    Sheet sheet =
        sheet(
            PROJECT.replace('|', ' '),
            "一级指标 二级指标 三级指标 指标值 全年实际完成值 未完成原因和改进措施\n",
            "产出指标 数量指标 享受补贴人员 ≥2600人 2710人\n质量指标 发放准确率 100% 98% 信息有误\n",
            "效益指标 生态效益指标 农药用量 减少 减少\n");

    assertEquals("≥2600人", at(sheet, "享受补贴人员", Columns.TARGET));
    assertEquals("=2710人", at(sheet, "享受补贴人员", Columns.ACTUAL));
    assertEquals("quality", at(sheet, "发放准确率", Columns.CATEGORY));
    assertEquals("信息有误", at(sheet, "发放准确率", Columns.EXPLANATION));
    assertEquals("减少", at(sheet, "农药用量", Columns.ACTUAL));
  }

  /** Where nothing tells the cells of rows apart, they are told and not believed. */
  @Test
  void rowsUnderHeadingsInAnotherOrderAreNotRead() {
    ReadResult read =
        READER.read(
            PROJECT.replace('|', ' ')
                + "一级指标 二级指标 三级指标 度量单位 指标性质 指标值 实际完成值 分值 得分\n"
                + "产出指标 数量指标 种树 株 ≥ 30 27 10 9\n总分 10 9\n");

    assertEquals(
        0, read.submission().sheets().get(0).rows(Lines.INDICATOR).length(), read.toString());
    assertTrue(MadeUpLabels.problems(read).toString().contains("种树"));
  }

  private static String at(Sheet sheet, String indicator, Column<?> column) {
    return sheet.at(Row.of(Lines.INDICATOR, indicator), column).toString();
  }

  /** The score of the first indicator in a list is not the total. */
  @Test
  void aScoreBehindTargetAndResultIsTheIndicators() {
    Sheet sheet =
        sheet(
            "某局2023年度项目支出绩效自评报告\n四、绩效目标完成情况\n（一）产出指标完成情况\n",
            "1.受益人数，年初目标值≥126人，实际完成值127人，分值20分，自评得分20分；\n",
            "2.及时率，年初目标值≥95%，实际完成值97%，分值10分，自评得分9分。\n",
            "五、自评结论\n自评总分99.8分，自评等级为优。\n");

    assertEquals("99.80", at(sheet, Lines.TOTAL, Columns.SCORE));
    assertEquals("20", sheet.at(Row.of(Lines.INDICATOR, "受益人数"), Columns.SCORE).toString());
    assertEquals("9", sheet.at(Row.of(Lines.INDICATOR, "及时率"), Columns.SCORE).toString());
  }
}
