package org.budgetperformance.national;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms as departments hand them in: several statements on a line, one row of funds without a label, no points. */
class FormsAsFiledTest {
  private static final RuleModule RULES = NationalRules.module();

  private static final String TITLE = "部门整体支出绩效自评表\n（2023年度）\n";

  private static final String INDICATORS =
      "一级指标\t二级指标\t三级指标\t指标值\t完成值\t分值\t得分\t未完成原因\n"
          + "产出指标\t数量指标\t造林面积\t≥2万亩\t2.1万亩\t20\t20\t\n"
          + "\t质量指标\t造林合格率\t≥90%\t92%\t30\t30\t\n"
          + "效益指标\t生态效益\t森林覆盖率\t≥62%\t62.3%\t30\t30\t\n"
          + "满意度指标\t服务对象满意度\t群众满意度\t≥90%\t93.5%\t10\t10\t\n";

  private static ReadResult read(String text) {
    return RULES.reader().get().read(text);
  }

  private static Sheet form(String text) {
    return read(text).submission().sheets().get(0);
  }

  private static String funds(String row) {
    return "预算执行情况（10分）\t预算数\t执行数\t执行率\t得分\n" + row + "\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "部门名称：青山县林业局　　　　填报日期：2024年3月15日　　　　单位：元",
        "部门名称：青山县林业局 填报日期：2024年3月15日 单位：元",
        "单位：元  部门名称：青山县林业局  填报日期：2024年3月15日"
      })
  void aLineThatStatesSeveralThings(String line) {
    Sheet form =
        form(TITLE + line + "\n" + funds("\t12563000\t12301800\t97.92%\t9.79") + INDICATORS);

    assertEquals("青山县林业局", form.at(Lines.UNIT, Columns.TEXT).get());
    assertEquals("2024年3月15日", form.at(Lines.FILLED_IN_ON, Columns.TEXT).get());
    // 12,563,000 yuan are 1,256.30 ten thousand yuan.
    assertEquals(
        Amount.ofWanYuan("1256.30").fen(), form.at(Lines.ANNUAL_FUNDS, Columns.ANNUAL).get().fen());
  }

  @Test
  void aNameWithAColonOfItsOwnIsNotCut() {
    Sheet form = form(TITLE + "部门名称：青山县林业局 林场：北山\n" + funds("\t1\t1\t100%\t10") + INDICATORS);
    assertEquals("青山县林业局林场:北山", form.at(Lines.UNIT, Columns.TEXT).get().replace('：', ':'));
  }

  /** To look for labels everywhere in a text without end would take quadratic time; it is told instead. */
  @Test
  void aLineThatIsLongerThanPeopleWriteIsNotParted() {
    String line = Texts.repeat("部门名称：青山县林业局 ", 40);
    Sheet form = form(TITLE + line + "\n" + funds("\t1\t1\t100%\t10") + INDICATORS);
    assertEquals(FigureState.ABSENT, form.at(Lines.UNIT, Columns.TEXT).state());
    assertFalse(form.unread().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1256.30\t1230.18\t97.92%\t9.79",
        "\t1256.30\t1230.18\t97.92%\t9.79",
        "预算执行情况（10分）\t1256.30\t1230.18\t97.92%\t9.79"
      })
  void aRowOfFundsWithoutALabelIsThatOfTheYear(String row) {
    Sheet form = form(TITLE + "部门名称：青山县林业局\n" + funds(row) + INDICATORS);

    assertEquals(Amount.ofWanYuan("1256.30"), form.at(Lines.ANNUAL_FUNDS, Columns.ANNUAL).get());
    assertEquals(Amount.ofWanYuan("1230.18"), form.at(Lines.ANNUAL_FUNDS, Columns.EXECUTED).get());
    assertEquals(
        Rate.ofPercent("97.92"), form.at(Lines.ANNUAL_FUNDS, Columns.EXECUTION_RATE).get());
    assertEquals(Points.of("9.79"), form.at(Lines.ANNUAL_FUNDS, Columns.SCORE).get());
    assertEquals(Points.of(10), form.at(Lines.ANNUAL_FUNDS, Columns.POINTS).get());
    assertTrue(form.unread().isEmpty(), form.unread().toString());
  }

  @Test
  void wordsWithoutALabelAreNoRowOfFunds() {
    Sheet form = form(TITLE + "部门名称：青山县林业局\n" + funds("当年\t1230.18\t97.92%\t9.79") + INDICATORS);
    assertFalse(form.unread().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "预算数\t执行数\t执行率\t得分, 100\t90\t90%\t9, , 100",
    "年初预算数\t预算数\t执行数\t执行率, 80\t100\t90\t90%, 80, 100",
    "预算数\t调整预算数\t执行数\t执行率, 80\t100\t90\t90%, 80, 100"
  })
  void aBudgetIsTheYearsUnlessAnotherColumnIs(
      String headings, String row, String opening, String annual) {
    Sheet form =
        form(TITLE + "部门名称：青山县林业局\n项目\t" + headings + "\n年度资金总额\t" + row + "\n" + INDICATORS);

    assertEquals(
        opening == null ? Amount.ZERO : Amount.ofWanYuan(opening),
        form.at(Lines.ANNUAL_FUNDS, Columns.OPENING).value().orElse(Amount.ZERO));
    assertEquals(Amount.ofWanYuan(annual), form.at(Lines.ANNUAL_FUNDS, Columns.ANNUAL).get());
    assertEquals(Amount.ofWanYuan("90"), form.at(Lines.ANNUAL_FUNDS, Columns.EXECUTED).get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"群众满意度", "受益对象满意度指标", "社会公众及企业满意度"})
  void whateverSatisfactionIsCalledItIsTheOneCategory(String name) {
    String text = INDICATORS.replace("\t服务对象满意度\t", "\t" + name + "\t");
    Sheet form = form(TITLE + "部门名称：青山县林业局\n" + funds("\t1\t1\t100%\t10") + text);

    int last = form.rows(Lines.INDICATOR).get(3);
    assertEquals(Category.BENEFICIARY_SATISFACTION, form.at(last, Columns.CATEGORY).get());
  }

  @Test
  void otherWordsInTheColumnOfCategoriesAreNone() {
    String text = INDICATORS.replace("\t服务对象满意度\t", "\t其他指标\t");
    Sheet form = form(TITLE + "部门名称：青山县林业局\n" + funds("\t1\t1\t100%\t10") + text);

    int last = form.rows(Lines.INDICATOR).get(3);
    assertFalse(form.at(last, Columns.CATEGORY).isStated());
  }

  /** A line of the split alone is one though nothing heads the split, its blank cells too. */
  @ParameterizedTest
  @CsvSource({"国有资本经营预算：, BLANK", "国有资本经营预算：300, STATED", "人员经费\t, BLANK"})
  void aLineOfTheSplitIsOneWithoutItsHeading(String row, FigureState state) {
    Sheet form =
        form(
            TITLE
                + "部门名称：青山县林业局\n项目\t年初预算数\t全年预算数\t全年执行数\n年度资金总额\t1\t1\t1\n"
                + row
                + "\n"
                + INDICATORS);
    Line line = row.startsWith("人员") ? Lines.PERSONNEL : Lines.STATE_CAPITAL_BUDGET;
    assertEquals(state, form.at(line, Columns.AMOUNT).state());
    assertEquals(FigureState.ABSENT, form.at(line, Columns.OPENING).state());
  }

  @Test
  void aLineWithAnAmountInEachColumnIsOfTheTableOfFunds() {
    Sheet form =
        form(
            TITLE
                + "部门名称：青山县林业局\n项目\t年初预算数\t全年预算数\t全年执行数\n年度资金总额\t9\t9\t9\n"
                + "基本支出\t5\t6\t7\n"
                + INDICATORS);
    assertEquals(Amount.ofWanYuan("6"), form.at(Lines.BASIC_EXPENDITURE, Columns.ANNUAL).get());
  }

  /** The form of transfer payments has no points: 2,000 + 1,500 + 0 = 3,500, 3,338.2 of them are 95.38%. */
  private static final String TRANSFERS =
      "2023年度转移支付绩效目标自评表\n项目名称：义务教育校舍改造\n主管部门：青山县教育局\t实施单位：青山县教育局\n"
          + "资金情况（万元）\t全年预算数（A）\t全年执行数（B）\t执行率（B/A）\n"
          + "年度资金总额\t3500.0\t3338.2\t95.38%\n其中：中央补助\t2000.0\t2000.0\t100%\n"
          + "地方资金\t1500.0\t1338.2\t89.21%\n其他资金\t0\t0\t\n"
          + "总体目标完成情况\t总体目标\t全年实际完成情况\n\t新建校舍12000平方米\t新建校舍12350平方米，全部投入使用\n"
          + "绩效指标\t一级指标\t二级指标\t三级指标\t指标值\t全年实际完成值\t未完成原因和改进措施\n"
          + "\t产出指标\t数量指标\t新建校舍面积\t≥12000平方米\t12350平方米\t\n"
          + "\t\t时效指标\t按时完工率\t≥95%\t92%\t受汛期影响\n"
          + "\t满意度指标\t服务对象满意度指标\t家长满意度\t≥90%\t93.2%\t\n";

  @Test
  void aFormWithoutPointsIsAskedForNone() {
    Submission read = read(TRANSFERS).submission();
    Evaluation evaluation = RULES.evaluate(read.withSheets(read.sheets()));

    List<String> found = new ArrayList<>();
    for (Finding finding : evaluation.findings()) {
      found.add(finding.severity() + " " + finding.rule().id());
    }
    // Neither narrative nor the form of the whole department is handed in, which project forms
    // alone may be; nothing else is to
    // be said.
    assertEquals(ImmutableList.of("NOTICE STD-D01", "NOTICE STD-D01"), found);
    assertTrue(evaluation.undecided().isEmpty(), evaluation.undecided().toString());
    assertTrue(evaluation.score().get().projects().isEmpty());
  }

  @Test
  void oneScoreMakesItAFormThatScores() {
    String scored =
        TRANSFERS
            .replace("全年实际完成值\t未完成", "全年实际完成值\t得分\t未完成")
            .replace("12350平方米\t\n", "12350平方米\t10\t\n");
    Evaluation evaluation = RULES.evaluate(read(scored).submission());

    assertEquals(1, evaluation.score().get().projects().size());
    assertTrue(
        evaluation.findings().stream().anyMatch(found -> found.rule().id().equals("STD-F13")));
  }
}
