package org.budgetperformance.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Year;
import java.util.stream.Collectors;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings that mean a column where no other heading of the table does. */
class HeadingsInOtherWordsTest {
  private static final LabelReader READER =
      LabelReader.of(LabelDictionary.national(), Year.of(2016), Year.of(2024));

  /** Reads a form of one indicator; bars part the cells. */
  private static String read(String headings, String row) {
    String text =
        "2023年度项目支出绩效自评表\n项目名称|灌溉渠道维修\n主管部门|甲县水利局|实施单位|甲县水利局\n" + headings + "\n" + row + "\n";
    ReadResult read = READER.read(text.replace('|', '\t'));
    assertEquals(
        "", read.problems().stream().map(Object::toString).collect(Collectors.joining("\n")));
    Sheet form = read.submission().sheets().get(0);
    int at = form.rows(Lines.INDICATOR).get(0);
    return form.at(at, Columns.CATEGORY).get().id()
        + " "
        + form.rows().get(at).subject().orElse("")
        + " "
        + form.at(at, Columns.TARGET).get()
        + " "
        + form.at(at, Columns.ACTUAL).get()
        + " "
        + form.at(at, Columns.POINTS).get()
        + " "
        + form.at(at, Columns.SCORE).get();
  }

  @ParameterizedTest
  @CsvSource({
    "绩效指标|一层|二层|三层|目标|完成情况|权重|评分|原因, |产出指标|数量指标|渠道长度|≥10公里|12公里|50|50|",
    "绩效指标|一级指标|二级指标|三级指标|计划值|实现值|满分|打分|备注, |产出指标|数量指标|渠道长度|≥10公里|12公里|50|50|无",
    "绩效指标|一级指标|指标类型|指标名称|预期值|完成情况|分值权重|自评|原因分析, |产出指标|数量指标|渠道长度|≥10公里|12公里|50|50|"
  })
  void headTheirColumnsWhereNoOtherWordDoes(String headings, String row) {
    assertEquals("quantity 渠道长度 ≥10公里 =12公里 50 50", read(headings, row));
  }

  /** The weight stands beside the points, in percent; the target beside what it was at first. */
  @ParameterizedTest
  @CsvSource({
    "绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析, |产出指标|数量指标|渠道长度|≥10公里|12公里|50|50|",
    "绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|备注, |产出指标|数量指标|渠道长度|≥10公里|12公里|50|50|按期",
  })
  void standBackWhereTheUsualWordStands(String headings, String row) {
    assertEquals("quantity 渠道长度 ≥10公里 =12公里 50 50", read(headings, row));
  }
}
