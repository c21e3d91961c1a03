package org.budgetperformance.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Year;
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

/** Titles and labels that real forms have, in forms made up around them; bars part the cells. */
class NationalLabelsTest {
  private static final LabelReader READER =
      LabelReader.of(LabelDictionary.national(), Year.of(2016), Year.of(2024));
  private static final String INDICATORS =
      "绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施\n" + "|产出指标|数量指标|培训人数|≥100人|120人|50|50|\n";

  private static ReadResult read(String text) {
    return READER.read(text.replace('|', '\t'));
  }

  private static String unread(ReadResult read) {
    return read.account().stream()
        .filter(text -> text.kind() == ReadText.Kind.UNREAD)
        .map(ReadText::text)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "绩效目标自评表, 项目名称, project-form:甲",
    "绩效目标自评表, 部门名称, department-form",
    "2022年度绩效自评表, 项目名称, project-form:甲",
    "2022年度绩效自评表, 预算单位名称, department-form",
    "县级专项资金绩效目标自评表, 专项资金名称, project-form:甲",
    "转移支付区域（项目）绩效目标自评表, 转移支付（项目）名称, project-form:甲",
    "部门整体支出绩效目标自评表, 部门名称, department-form",
    "部门预算项目支出绩效自评表, 项目名称, project-form:甲",
    "项目自评结果, 项目名称, project-form:甲",
    "2019年部门整体支出绩效自评情况表, 省级预算单位名称, department-form"
  })
  void aTitleAndTheNameBelowItTellTheForm(String title, String name, String sheet) {
    ReadResult read = read(title + "\n" + name + "|甲\n" + INDICATORS);

    assertEquals(
        sheet,
        read.submission().sheets().stream()
            .map(found -> found.id().toString())
            .collect(Collectors.joining(" ")));
    assertEquals("", unread(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "省级主管部门|某厅|市级主管部门|某局",
        "县级主管部门|某局|实施单位|某所",
        "区级主管部门|某局",
        "资金情况（万元）||年初预算数|调整后预算数|预算执行数|分值|预算执行率|得分\n"
            + "|总额|10|10|10|10|100%|10\n"
            + "|其中：县级资金|10|10|10|—|100%|—",
        "预算资金||年初预算数|全年预算数|全年执行数|分值|执行率|得分\n|年度资金总额|10|10|10|10|100%|10\n|单位资金|0|0|0|—|—|—",
        "年度总体目标完成情况|预期目标|||年度总体目标完成情况综述\n|培训一百人|||培训一百二十人",
      })
  void labelsThatFormsWereSeenToHaveAreKnown(String rows) {
    ReadResult read = read("2022年度项目支出绩效自评表\n项目名称|甲\n" + rows + "\n" + INDICATORS);

    assertEquals("", unread(read));
    assertEquals("", read.problems().stream().map(Object::toString).collect(Collectors.joining()));
  }

  /** Comparator and unit stand in columns of their own, and so does the weight: 90 points in any split. */
  @Test
  void comparatorsAndUnitsInColumnsOfTheirOwnAreReadWithTheTarget() {
    ReadResult read =
        read(
            "2023年度项目支出绩效自评表\n项目名称|甲\n"
                + "年度绩效指标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|权重|得分\n"
                + "|产出指标|数量指标|受助人数|≥|640|人次|520|30|24.38\n"
                + "|产出指标|质量指标|发放准确率|＝|100|%|100%|40|40\n"
                + "|满意度指标|服务对象满意度指标|受助人满意|定性|好坏||好|20|20\n");
    Sheet form = read.submission().sheets().get(0);

    assertEquals(
        "≥640人次 520人次 30, ＝100% 100% 40, 好坏 好 20",
        form.rows(Lines.INDICATOR).asList().stream()
            .map(
                row ->
                    form.at(row, Columns.TARGET).get().original()
                        + " "
                        + form.at(row, Columns.ACTUAL).get().original()
                        + " "
                        + form.at(row, Columns.POINTS).get())
            .collect(Collectors.joining(", ")));
    assertEquals("", unread(read));
  }

  private static String targets(ReadResult read) {
    Sheet form = read.submission().sheets().get(0);
    return form.rows(Lines.INDICATOR).asList().stream()
        .map(
            row ->
                form.rows().get(row).subject().orElse("")
                    + " "
                    + form.at(row, Columns.TARGET).get().original()
                    + " "
                    + form.at(row, Columns.ACTUAL).get().original()
                    + " "
                    + form.at(row, Columns.POINTS).get())
        .collect(Collectors.joining(", "));
  }

  /** A blank unit leaves nothing, and a name may have several words. */
  @ParameterizedTest
  @CsvSource({
    "产出指标 数量指标 受助人数 ≥ 640 人次 520 30 24.38, 受助人数 ≥640人次 520人次 30",
    "产出指标 数量指标 受助 人数 ≥ 640 人次 520人次 30 24.38 因故, 受助人数 ≥640人次 520人次 30",
    "质量指标 发放准确率 ＝ 100 % 100% 40 40, 发放准确率 ＝100% 100% 40",
    "满意度指标 服务对象满意度指标 受助人满意 定性 好坏 好 20 20, 受助人满意 好坏 好 20",
    "满意度指标 服务对象满意度指标 受助人满意 定性 好坏 级 好 20 20, 受助人满意 好坏 好 20",
    "数量指标 受助人数 ≥ 640 520人次 30 24.38, 受助人数 ≥640 520人次 30",
  })
  void singleSpacesPartComparatorsAndUnits(String row, String said) {
    ReadResult read =
        read(
            "2023年度项目支出绩效自评表\n项目名称 甲\n"
                + "年度绩效指标 一级指标 二级指标 三级指标 指标性质 指标值 度量单位 实际完成值 权重 得分 偏差原因\n"
                + row
                + "\n时效指标 按时发放 ＝ 100 % 100% 10 10\n总分 100 98\n");

    assertEquals(said + ", 按时发放 ＝100% 100% 10", targets(read));
    assertEquals("", unread(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "受助人数 640 人次 520 30 24.38", // the comparator is not there
        "受助人数 ≥ 640 次 人 520 30 24.38", // one word too many
        "受助人数 ≥ 520 30 24.38", // target or result
      })
  void whatSingleSpacesDoNotPartBesideComparatorsIsTold(String row) {
    ReadResult read =
        read(
            "2023年度项目支出绩效自评表\n项目名称 甲\n"
                + "年度绩效指标 一级指标 二级指标 三级指标 指标性质 指标值 度量单位 实际完成值 权重 得分 偏差原因\n"
                + "产出指标 数量指标 "
                + row
                + "\n时效指标 按时发放 ＝ 100 % 100% 10 10\n总分 100 98\n");

    assertEquals("按时发放 ＝100% 100% 10", targets(read));
    assertEquals(row, unread(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "预算执行率（B/A×100%）",
        "执行率（全年执行数/全年预算数*100%）",
        "执行率=B/A×100%",
        "执行率C=B/A",
        "预算执行率（%）（B÷A）",
        "执行率C",
      })
  void aHeadingMayExplainItself(String heading) {
    ReadResult read =
        read(
            "2022年度项目支出绩效自评表\n项目名称|甲\n"
                + "项目资金（万元）||年初预算数|全年预算数（A）|全年执行数B|分值|"
                + heading
                + "|得分（执行率×10分）\n|年度资金总额|10|20|15|10|75%|7.5\n"
                + INDICATORS);
    Sheet form = read.submission().sheets().get(0);

    assertEquals("75%", form.at(Lines.ANNUAL_FUNDS, Columns.EXECUTION_RATE).original().get());
    assertEquals("20", form.at(Lines.ANNUAL_FUNDS, Columns.ANNUAL).original().get());
    assertEquals("15", form.at(Lines.ANNUAL_FUNDS, Columns.EXECUTED).original().get());
    assertEquals("", unread(read));
  }

  /** What stands in brackets behind a heading is no explanation where it is an amount. */
  @Test
  void aHeadingThatStatesAnAmountIsTold() {
    ReadResult read =
        read(
            "2022年度项目支出绩效自评表\n项目名称|甲\n"
                + "项目资金（万元）||年初预算数|全年预算数（追加3万元）|全年执行数|分值|执行率|得分\n"
                + "|年度资金总额|10|20|15|10|75%|7.5\n"
                + INDICATORS);

    assertEquals("全年预算数（追加3万元）", unread(read));
  }
}
