package org.budgetperformance.rules.hunan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.ReadText;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.submission.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The layouts in which tables come when they are copied out of files: a tab is written as |. */
class TableLayoutsTest {
  private static final String PROJECT = "2024年度项目支出绩效自评表\n项目名称|道路项目\n";
  private static final String HEADINGS = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施\n";
  private static final String FUNDS = "年初预算数|全年预算数|全年执行数|分值|执行率|得分";
  private static final String NAME = "project-name/text=道路项目";

  private static ReadResult read(String text) {
    return HunanRules.module().reader().get().read(text.replace('|', '\t'));
  }

  /** Returns what the first document says, cell by cell, as it is written. */
  private static ImmutableList<String> figures(ReadResult read) {
    Sheet sheet = read.submission().sheets().get(0);
    int from = sheet.id().toString().length() + 1;
    return sheet.figures().entrySet().stream()
        .filter(entry -> entry.getValue().isStated())
        .map(
            entry ->
                entry.getKey().toString().substring(from)
                    + "="
                    + entry.getValue().original().orElse("").replace("\n", ""))
        .collect(toImmutableList());
  }

  private static String unread(ReadResult read) {
    return read.account().stream()
        .filter(text -> text.kind() == ReadText.Kind.UNREAD)
        .map(ReadText::text)
        .collect(java.util.stream.Collectors.joining(" "));
  }

  /** Asserts that a text says these cells, and that nothing of it is not read. */
  private static void assertReads(String text, String... figures) {
    ReadResult read = read(text);
    assertEquals(
        Joiner.on('\n').join(ImmutableList.copyOf(figures)), Joiner.on('\n').join(figures(read)));
    assertEquals("", unread(read));
  }

  /** Returns the cells of an indicator's row. */
  private static String[] indicator(
      String category, String name, String target, String actual, String points, String score) {
    String place = "indicator:" + name + "/";
    return new String[] {
      place + "category=" + category,
      place + "target=" + target,
      place + "actual=" + actual,
      place + "points=" + points,
      place + "score=" + score
    };
  }

  private static String[] all(Object... cells) {
    ImmutableList.Builder<String> all = ImmutableList.builder();
    for (Object cell : cells) {
      if (cell instanceof String) {
        all.add((String) cell);
      } else {
        all.add((String[]) cell);
      }
    }
    return all.build().toArray(new String[0]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "产出指标(50分)|数量指标|培训人数|100人|100人|40|40|\n成本指标|人均成本|≤75元|75元|10|10|\n",
        "产出指标(50分)|数量指标|培训人数|100人|100人|40|40\n成本指标|人均成本|≤75元|75元|10|10\n",
        "产出指标(50分)|数量指标|培训人数|100人|100人|40|40|\n|成本指标|人均成本|≤75元|75元|10|10|\n",
      })
  void costsAreACategoryBeneathOutputs(String rows) {
    assertReads(
        PROJECT + HEADINGS + rows + "总分|||||50|50|\n",
        all(
            NAME,
            "dimension-output/points=50分",
            indicator("数量指标", "培训人数", "100人", "100人", "40", "40"),
            indicator("成本指标", "人均成本", "≤75元", "75元", "10", "10"),
            "total/points=50",
            "total/score=50"));
  }

  @Test
  void mergedCellsThatLeftNothingAreThoseAbove() {
    assertReads(
        PROJECT
            + "绩效指标|"
            + HEADINGS
            + "产出指标|数量指标|培训人数|100人|100人|20|20|\n"
            + "培训期数|3期|3期|10|10|\n"
            + "成本指标|成本控制|严格控制|已控制|5|5|\n"
            + "总成本|≤10万元|9万元|15|15|\n"
            + "成本指标|经济成本指标|人均成本|≤75元|75元|50|50|\n",
        all(
            NAME,
            indicator("数量指标", "培训人数", "100人", "100人", "20", "20"),
            indicator("数量指标", "培训期数", "3期", "3期", "10", "10"),
            indicator("成本指标", "成本控制", "严格控制", "已控制", "5", "5"),
            indicator("成本指标", "总成本", "≤10万元", "9万元", "15", "15"),
            indicator("经济成本指标", "人均成本", "≤75元", "75元", "50", "50")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FUNDS + "|\n年度资金总额|330|330|338|10|102.4%||\n",
        FUNDS + "\n年度资金总额|330|330|338|10|102.4%\n",
        FUNDS + "|||\n年度资金总额|330|330|338|10|102.4%||||\n",
        "项目资金（万元）||" + FUNDS + "|\n年度资金总额|330|330|338|10|102.4%||\n",
        "项目资金（万元）|" + FUNDS + "\n|年度资金总额|330|330|338|10|102.4%|\n",
      })
  void headingsMayBeginElsewhereThanTheirFigures(String funds) {
    assertReads(
        PROJECT + funds,
        NAME,
        "annual-funds/opening=330",
        "annual-funds/annual=330",
        "annual-funds/executed=338",
        "annual-funds/execution-rate=102.4%",
        "annual-funds/points=10");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目资金（万元）|年初预算数|全年预算数|分值|得分|全年执行数|执行率\n年度资金总额|330|330|338|102.4%|10|10\n",
        "项目资金（万元）|年初预算数|分值|得分\n年度资金总额|330|338|10\n",
        "项目资金（万元）|分值|得分|年初预算数\n年度资金总额|10|99%|330\n",
      })
  void aPlacingThatCannotBeIsToldAndNotBelieved(String funds) {
    ReadResult read = read(PROJECT + funds);

    assertEquals(ImmutableList.of(NAME), figures(read));
    String row = funds.substring(funds.indexOf("年度资金总额"), funds.length() - 1).replace('|', ' ');
    assertEquals(row, unread(read));
    assertEquals(
        ImmutableList.of("无法判断各数值属于哪一栏"),
        read.problems().stream()
            .map(ReadingProblem::reason)
            .map(r -> r.zh())
            .collect(toImmutableList()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|产出指标|数量指标|修路里程|≥5公里|5公里|20|18\n",
        "||产出指标|数量指标|修路里程|≥5公里|5公里|20|18|雨天\n",
        "产出指标|数量指标|修路里程|≥5公里|5公里|20|18|雨天|\n",
      })
  void theLabelsOfAnIndicatorsRowSayWhereItBelongs(String row) {
    ReadResult read = read(PROJECT + HEADINGS + row);

    assertEquals(
        ImmutableList.copyOf(all(NAME, indicator("数量指标", "修路里程", "≥5公里", "5公里", "20", "18"))),
        figures(read).subList(0, 6));
    assertEquals("", unread(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "产出指标|数量指标|修路里程|≥5公里|5公里|338|102.4%|\n",
        "产出指标|数量指标|修路里程|≥5公里|5公里|20|90%|\n",
        "产出指标|效益指标|数量指标|≥5公里|5公里|20|20|\n",
      })
  void anIndicatorThatCannotBeIsToldAndNotBelieved(String row) {
    ReadResult read = read(PROJECT + HEADINGS + row);

    assertEquals(ImmutableList.of(NAME), figures(read));
    assertEquals(row.replace('|', ' ').trim(), unread(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "绩效\n指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分\n|产出指标（50分）|数量指标|培训人数|100人|99人|50|49\n",
        "绩\n效\n指\n标|一级指标|二级指标|三级指标|年度\n指标值|实际\n\n完成值|分值|得分\n"
            + "|产出\n指标\n（50分）|数量\n\n指标|培训\n人数|100\n人|99人|50|49\n",
        "绩效指标|一级\n指标|二级指标|三\n级指标|年度指标值|实际完成值|分\n值|得\n分\n"
            + "产出指标（50分）|数\n量\n指\n标|培训人\n数|100人|99\n人|50|49\n",
        "绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成\n\n\n值|分值|得分\n"
            + "绩效\n指标|产出指标\n（50分）|数量指标|培训人数|100人|99人|50|49\n",
      })
  void labelsMayBeBrokenOverLines(String indicators) {
    assertReads(
        PROJECT + indicators,
        all(
            NAME,
            "dimension-output/points=50分",
            indicator("数量指标", "培训人数", "100人", "99人", "50", "49")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目资金||年初\n\n预算数|全年\n预算数|全年执\n行数|分值|执\n行率|得分\n|年度资\n金总额|330|330|338|10|102.4%\n",
        "项目\n资金\n（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得\n分\n|年度\n\n资金总额|330|330|338|10|102.4%|\n",
        "主管\n部门|某局\n项\n目\n资\n金|年初预算数|全年预算\n数|全年执行数|分值|执行率|得分|\n"
            + "年度\n资金\n总额|330|330|338|10|102.4%||\n",
      })
  void headingsOfFundsMayBeBrokenOverLines(String funds) {
    ReadResult read = read(PROJECT + funds);

    assertEquals(
        ImmutableList.of(
            "annual-funds/opening=330",
            "annual-funds/annual=330",
            "annual-funds/executed=338",
            "annual-funds/execution-rate=102.4%",
            "annual-funds/points=10"),
        figures(read).stream().filter(f -> f.startsWith("annual")).collect(toImmutableList()));
    assertEquals("", unread(read));
  }

  @Test
  void aRowIsToldFromWhatGoesOnByTheHeadingsAbove() {
    assertReads(
        PROJECT
            + HEADINGS
            + "产出指标|数量指标|修路\n里程|≥5\n公里|5公里|20|18|雨天\n停工\n"
            + "生态效益指标|无\n"
            + "质量指标|效果\n效益|优良|优良|10|10\n"
            + "合格率|≥95%|96%|10|10|\n",
        all(
            NAME,
            indicator("数量指标", "修路里程", "≥5公里", "5公里", "20", "18"),
            "indicator:修路里程/explanation=雨天停工",
            "indicator:生态效益指标/category=生态效益指标",
            indicator("质量指标", "效果效益", "优良", "优良", "10", "10"),
            indicator("质量指标", "合格率", "≥95%", "96%", "10", "10")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "绩效指标|||年度指标值|||实际完成值|分值|得分\n一级指标|二级指标|三级指标|指标性质|指标值|度量单位|||\n",
        "绩效指标|年度指标值|实际完成值|分值|得分\n一级指标|二级指标|三级指标|指标性质|指标值|度量单位\n",
        "一级指标|二级指标|三级指标|年度指标值|||实际完成值|分值|得分\n|||指标性质|指标值|度量单位|||\n",
        "一级指标|二级指标|三级指标|年度\n指标值|||实际\n完成值|分值|得分\n|||指标\n性质|指标值|度量单位\n",
        "绩效指标|||||||分值|得分\n一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值||\n",
      })
  void headingsMayHaveTwoRows(String headings) {
    assertReads(
        PROJECT
            + headings
            + "产出指标|数量指标|受助人数|≥|640|人次|520|10|10\n"
            + "产出指标|质量指标|档案质量|定性|规范|无|规范|10|10\n"
            + "总分||||||20|20\n",
        all(
            NAME,
            indicator("数量指标", "受助人数", "≥640人次", "520人次", "10", "10"),
            indicator("质量指标", "档案质量", "规范", "规范", "10", "10"),
            "total/points=20",
            "total/score=20"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分\n产出指标|数量指标|展览数|2场|2场|10|10\n"
            + "产出指标|数量指标|观众数|2人|2人|10|10\n总分|总分|总分|总分|总分|20|20\n",
        "绩效指标|一级指标|二级指标|三级指标|三级指标|年度指标值|实际完成值|分值|得分\n"
            + "绩效指标|产出指标|数量指标|展览数|展览数|2场|2场|10|10\n"
            + "绩效指标|产出指标|数量指标|观众数|观众数|2人|2人|10|10\n总分|总分|总分|总分|总分|总分|总分|20|20\n",
        "绩效指标|一级指标|一级指标|二级指标|三级指标||年度指标值|年度指标值|实际完成值|分值|得分\n"
            + "绩效指标|产出指标|产出指标|数量指标|展览数|展览数|2场|2场|2场|10|10\n"
            + "绩效指标|产出指标|产出指标|数量指标|观众数|观众数|2人|2人|2人|10|10\n总分|||||||||20|20\n",
      })
  void copiesOfMergedCellsCountOnce(String indicators) {
    assertReads(
        PROJECT.replace("|道路项目", "|道路项目|道路项目|道路项目")
            + "项目资金（万元）|项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分\n"
            + "项目资金（万元）|年度资金总额|10|10|10|10|100%|10\n"
            + "年度总体目标|预期目标|预期目标|预期目标|实际完成情况|实际完成情况\n"
            + "年度总体目标|办展|办展|办展|已办展|已办展\n"
            + "年度总体目标|办展|办展|办展|已办展|已办展\n"
            + indicators,
        all(
            NAME,
            "annual-funds/opening=10",
            "annual-funds/annual=10",
            "annual-funds/executed=10",
            "annual-funds/execution-rate=100%",
            "annual-funds/points=10",
            "annual-funds/score=10",
            "expected-goal/text=办展",
            "achieved-result/text=已办展",
            indicator("数量指标", "展览数", "2场", "2场", "10", "10"),
            indicator("数量指标", "观众数", "2人", "2人", "10", "10"),
            "total/points=20",
            "total/score=20"));
  }

  @Test
  void figuresOfMergedCellsAreCopiedToo() {
    assertReads(
        "附件2\n2024年度部门整体支出绩效评价基础数据表\n"
            + "经费控制情况（万元）|2023年决算数|2023年决算数|2024年预算数|2024年预算数|2024年决算数|2024年决算数\n"
            + "项目支出|30|30|31|31|31|31\n",
        "project-expenditure/previous-final=30",
        "project-expenditure/budget=31",
        "project-expenditure/final=31");
  }

  @Test
  void singleSpacesPartCells() {
    assertReads(
        PROJECT.replace('|', ' ')
            + "主管部门 某局 实施单位 某所\n"
            + "年初预算数 全年预算数 全年执行数 分值 执行率 得分\n"
            + "年度资金总额 330 330 338 10 102.4% 10\n"
            + "上年结转资金 0 0 0 — — —\n"
            + "年度总体目标 预期目标 实际完成情况\n"
            + "办展 览。 已办展览。\n"
            + "绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因\n"
            + "产出指标 （50分） 数量指标 宣传场次 ≥1场 1场 12 12\n"
            + "质量指标 合格率 (抽查) ≥95% 96% 10 9.5 个别 不合格\n"
            + "效益指标 社会效益指标 知晓率 显著提高 显著提高 10 10分\n"
            + "生态效益指标 无\n"
            + "满意度指标 服务对象满意度指标 群众满意度 ≥90% 95% 10 10\n"
            + "总分 100 98\n",
        all(
            NAME,
            "department/text=某局",
            "unit/text=某所",
            "annual-funds/opening=330",
            "annual-funds/annual=330",
            "annual-funds/executed=338",
            "annual-funds/execution-rate=102.4%",
            "annual-funds/points=10",
            "annual-funds/score=10",
            "carried-over/opening=0",
            "carried-over/annual=0",
            "carried-over/executed=0",
            "expected-goal/text=办展 览。",
            "achieved-result/text=已办展览。",
            "dimension-output/points=50分",
            indicator("数量指标", "宣传场次", "≥1场", "1场", "12", "12"),
            indicator("质量指标", "合格率(抽查)", "≥95%", "96%", "10", "9.5"),
            "indicator:合格率(抽查)/explanation=个别 不合格",
            indicator("社会效益指标", "知晓率", "显著提高", "显著提高", "10", "10分"),
            "indicator:生态效益指标/category=生态效益指标",
            indicator("服务对象满意度指标", "群众满意度", "≥90%", "95%", "10", "10"),
            "total/points=100",
            "total/score=98"));
  }

  @Test
  void whatSingleSpacesDoNotPartIsTold() {
    ReadResult read =
        read(
            PROJECT.replace('|', ' ')
                + "年初预算数 全年预算数 全年执行数 分值 执行率 得分\n"
                + "年度资金总额 330 338 10 102.4%\n"
                + "一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分\n"
                + "产出指标 数量指标 宣传场次 ≥1场 1场 12\n"
                + "质量指标 合格率 96% 10 12\n"
                + "时效指标 及时率 100% 100% 10 10\n");

    assertEquals(
        ImmutableList.copyOf(all(NAME, indicator("时效指标", "及时率", "100%", "100%", "10", "10"))),
        figures(read));
    assertEquals("年度资金总额 330 338 10 102.4% 宣传场次 ≥1场 1场 12 合格率 96% 10 12", unread(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"成本指标\n"
            + "（20分）\"|经济成本指标|花费|≤5元|5元|10|10|\"因\"\"甲\"\"\n"
            + "所以\"\n"
            + "产出指标|数量指标|\"修路\n"
            + "里程\"|≥5公里|5公里|10|10\n",
        "成本指标（20分）|经济成本指标|\"花\n"
            + "费\"|\"≤5\n"
            + "元\"|5元|10|10|\"因\"\"甲\"\"\n\n"
            + "所以\"\n"
            + "\"产出\n"
            + "指标\"|数量指标|修路里程|≥5公里|5公里|10|10|\n",
        "成本指标（20分）|经济成本指标|花费|≤5元|\"5\n"
            + "元\"|10|10|\"因\"\"甲\"\"所\n"
            + "以\"\n"
            + "|\"数量\n\n"
            + "指标\"|\"修\n"
            + "路\n"
            + "里\n"
            + "程\"|≥5公里|5公里|10|10|\n",
      })
  void cellsInQuotesGoOverLines(String rows) {
    assertReads(
        PROJECT + HEADINGS + rows,
        all(
            NAME,
            "dimension-cost/points=20分",
            indicator("经济成本指标", "花费", "≤5元", "5元", "10", "10"),
            "indicator:花费/explanation=因\"甲\"所以",
            indicator("数量指标", "修路里程", "≥5公里", "5公里", "10", "10")));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ｜", "|", " │ "})
  void aBarMayEndACellOnALineOfItsOwn(String bar) {
    String cells =
        "2024年度部门整体支出绩效自评表\n预算部门名称\n某局\n年度预算申请（万元）\n年初预算数\n全年预算数\n全年执行数\n分值\n执行率\n得分\n"
            + "年度资金总额\n20\n22\n21\n10\n95.45%\n9.55\n";
    ReadResult read = HunanRules.module().reader().get().read(cells.replace("\n", bar + "\n"));

    assertEquals(
        ImmutableList.of(
            "unit/text=某局",
            "annual-funds/opening=20",
            "annual-funds/annual=22",
            "annual-funds/executed=21",
            "annual-funds/execution-rate=95.45%",
            "annual-funds/points=10",
            "annual-funds/score=9.55"),
        figures(read));
    assertEquals("", unread(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "培训人数|100人|100人|7|7|培训期数|3期|3期|7|7|质量指标|合格率|≥95%|96%|7|7|",
        "培训人数|100人|100人|7|7|受训天数|≥3天|3天|7|7|质量指标|合格率|≥95%|96%|7|6.5|抽查|",
        "培训人数|100人|98人|8|7.5|培训期数|2期|3期|6|6|结业人数|98人|98人|5|5|质量指标|合格率|≥95%|96%|7|7|",
      })
  void aNameBeforeFourFiguresBeginsAnIndicator(String cells) {
    String listed = (PROJECT + HEADINGS + "产出指标|数量指标|" + cells + "总分|100|100").replace('|', '\n');
    ReadResult read = read(listed);

    String[] words = Iterables.toArray(Splitter.on('|').split(cells), String.class);
    ImmutableList.Builder<String> expected = ImmutableList.builder();
    expected.add(NAME);
    for (int at = 0; at + 5 <= words.length && !words[at].equals("质量指标"); at += 5) {
      expected.add(
          indicator("数量指标", words[at], words[at + 1], words[at + 2], words[at + 3], words[at + 4]));
    }
    assertEquals(
        expected.build(),
        figures(read).subList(0, expected.build().size()),
        figures(read)::toString);
    assertEquals("", unread(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "||质量指标|合格率|≥95%|\n— 2 —\n绩效指标|" + HEADINGS + "|||||96%|10|10|\n",
        "||质量指标|合格|≥95%|96%|10|10|\n绩效指标|" + HEADINGS + "|||率|||||\n",
        "||质量指标|合格率|≥95%|96%|||\n第3页\n\n绩效指标|" + HEADINGS + "||||||10|10|\n",
      })
  void aRowThatAPageCutsIsOneRow(String rows) {
    assertReads(
        PROJECT
            + "绩效指标|"
            + HEADINGS
            + "|产出指标|数量指标|修路里程|≥5公里|5公里|10|10|\n"
            + rows
            + "||时效指标|完成时间|12月底前|12月|10|10|\n总分||||||100|100|\n",
        all(
            NAME,
            indicator("数量指标", "修路里程", "≥5公里", "5公里", "10", "10"),
            indicator("质量指标", "合格率", "≥95%", "96%", "10", "10"),
            indicator("时效指标", "完成时间", "12月底前", "12月", "10", "10"),
            "total/points=100",
            "total/score=100"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018年实际在职人数 2017年决算数 2018年预算数 2018年决算数",
        "2024年度实际在职人数 2023年决算数 2024年预算数 2024年度决算数",
        "2021年实际在职人数 2020年决算数 2021年度预算数 2021年决算数",
      })
  void theYearMayStandInHeadingsAlone(String headings) {
    String[] years = Iterables.toArray(Splitter.on(' ').split(headings), String.class);
    ReadResult read =
        read(
            "附件2\n部门整体支出绩效评价基础数据表\n财政供养人员情况(人)|编制数|"
                + years[0]
                + "|控制率\n|15|20|133%\n经费控制情况（万元）|"
                + Joiner.on('|').join(years[1], years[2], years[3])
                + "\n项目支出:|30|31|32\n");

    assertEquals(
        ImmutableList.of(
            "staffing/authorised-posts=15",
            "staffing/staff-in-post=20",
            "staffing/staff-ratio=133%",
            "project-expenditure/previous-final=30",
            "project-expenditure/budget=31",
            "project-expenditure/final=32"),
        figures(read));
    assertEquals(headings.substring(0, 4), read.submission().fiscalYear().toString());
    assertEquals("", unread(read));
  }
}
