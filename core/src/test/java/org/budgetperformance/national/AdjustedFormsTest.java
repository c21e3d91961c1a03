package org.budgetperformance.national;

import static org.budgetperformance.national.StatedCells.assertReads;
import static org.budgetperformance.national.StatedCells.form;
import static org.budgetperformance.national.StatedCells.unread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms whose goals and targets were changed in the year, of several pages, or with money beside tasks: a bar is a tab, ¶ ends a line. */
class AdjustedFormsTest {
  private static final String PROJECT = "2022年项目支出绩效自评表¶项目名称|热线运行（一期）¶";
  private static final String ROWS =
      "产出指标|数量指标|受理诉求|≥9万件|≥8万件|8.36万件|45|45¶|质量指标|按期办结率|≥98%||98.7%|45|45¶";
  private static final String READ_ROWS =
      " indicator:受理诉求/category=quantity indicator:受理诉求/target=≥80000件"
          + " indicator:受理诉求/actual==83600件 indicator:受理诉求/points=45 indicator:受理诉求/score=45"
          + " indicator:按期办结率/category=quality indicator:按期办结率/target=≥98%"
          + " indicator:按期办结率/actual==98.7% indicator:按期办结率/points=45"
          + " indicator:按期办结率/score=45";

  /** The target that it was adjusted to is the one that counts; a blank one leaves the first. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "一级指标|二级指标|三级指标|年初指标值|调整后指标值|实际完成值|分值|得分¶",
        "一级指标|二级指标|三级指标|年度指标值|调整指标值|实际完成值|分值|得分¶",
        "一级指标|二级指标|三级指标|年初目标值|变更后目标值|实际完成值|分值|得分¶",
      })
  void targetsThatWereAdjusted(String headings) {
    assertReads(PROJECT + headings + ROWS, "project-name/text=热线运行(一期)" + READ_ROWS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "年度绩效目标|年初设定目标|调整后目标|目标完成情况¶|受理诉求9万件。|受理诉求8万件。|受理诉求8.36万件。¶",
        "年度绩效目标|年初目标||调整后绩效目标||实际完成情况¶|受理诉求9万件。||受理诉求8万件。||受理诉求8.36万件。¶",
        "年度绩效目标|年初目标|调整目标|实际完成情况¶|受理诉求8万件。||受理诉求8.36万件。¶",
      })
  void goalsThatWereAdjusted(String goals) {
    assertReads(
        PROJECT + goals + "一级指标|二级指标|三级指标|年初指标值|调整后指标值|实际完成值|分值|得分¶" + ROWS,
        "project-name/text=热线运行(一期) expected-goal/text=受理诉求8万件。"
            + " achieved-result/text=受理诉求8.36万件。"
            + READ_ROWS);
  }

  /** The total above the title of the next form is no line of that title, and a page ends in a number. */
  @ParameterizedTest
  @CsvSource({"总分 100 98.2, 98.20", "总分 100 99.5¶— 8 —, 99.50", "总分 100 100¶第 8 页, 100"})
  void severalFormsInOneText(String end, String score) {
    String form =
        "项目支出绩效自评表¶（2023年度）¶项目名称 %s¶一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分¶产出指标 数量指标 签约人数 ≥3.2 万人 3.34 万人"
            + " 60 60¶— 7 —¶一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分¶效益指标 社会效益指标 受益户数 ≥2 千户 2.1 千户 30 30¶";
    ReadResult read =
        form(String.format(form, "签约服务") + end + "¶" + String.format(form, "健康体检") + "总分 100 97¶");
    assertEquals("", unread(read));
    assertEquals(ImmutableList.of(), read.problems());
    ImmutableList<SelfEvaluationForm> forms = read.submission().projectForms();
    assertEquals("[签约人数, 受益户数]", names(forms.get(0)));
    assertEquals("[签约人数, 受益户数]", names(forms.get(1)));
    assertEquals(
        "≥32000人 =33400人",
        forms.get(0).indicators().get(0).target()
            + " "
            + forms.get(0).indicators().get(0).actual());
    assertEquals(score, forms.get(0).sheet().at(Lines.TOTAL, Columns.SCORE).toString());
  }

  private static String names(SelfEvaluationForm form) {
    return form.indicators().stream()
        .map(Indicator::name)
        .collect(ImmutableList.toImmutableList())
        .toString();
  }

  /** Money in a table of tasks under headings in other words, and words behind it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "年度主要任务|任务名称|主要内容|预算金额（万元）|执行金额（万元）|完成情况¶|器具适配|适配轮椅|90|84.5|已完成¶",
        "年度主要任务|任务名称|主要内容||预算数（万元）|实际支出（万元）|完成情况¶|器具适配|适配轮椅||90.00|84.50|已完成¶",
      })
  void moneyOfTasks(String tasks) {
    assertReads(
        "2023年度部门（单位）整体绩效自评表¶部门名称|甲县残联¶"
            + tasks
            + "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分¶产出指标|数量指标|适配人数|≥800名|815名|90|90¶",
        "task:器具适配/text=适配轮椅·已完成 task:器具适配/annual=90.00万元 task:器具适配/executed=84.50万元"
            + " indicator:适配人数/category=quantity indicator:适配人数/target=≥800名"
            + " indicator:适配人数/actual==815名 indicator:适配人数/points=90 indicator:适配人数/score=90");
  }

  /** Figures of a task under a heading that nobody knows are told, and no part of its words. */
  @Test
  void figuresOfTasksThatNobodyKnows() {
    ReadResult read =
        form(
            "2023年度部门整体支出绩效自评表¶部门名称|甲县残联¶年度主要任务|任务名称|主要内容|资金|用途¶|器具适配|适配轮椅|90|84.5¶"
                + "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分¶产出指标|数量指标|适配人数|≥800名|815名|90|90¶");
    assertEquals("90 84.5", unread(read));
  }

  /** A total with a score alone where the table has no points, amounts with their unit above the funds, and a grade. */
  @Test
  void aDepartmentWithoutPoints() {
    assertReads(
        "2022年度部门整体绩效自评表¶单位名称|甲市气象中心¶基本支出总额|385.6万元|项目支出总额|214.4万元¶预算执行情况（20分）||预算数（A）|执行数（B）|执行率（B/A）|得分¶"
            + "|部门整体支出总额|600|582|97%|19.4¶一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分¶"
            + "产出指标|数量指标|发布预警|≥120条|134条|80¶总分|99.4¶自评等级：优¶改进措施及结果应用方案|加强巡检。¶",
        "basic-expenditure/amount=385.60万元 project-expenditure/amount=214.40万元"
            + " annual-funds/annual=600.00万元 annual-funds/executed=582.00万元"
            + " annual-funds/execution-rate=97% annual-funds/points=20 annual-funds/score=19.40"
            + " indicator:发布预警/category=quantity indicator:发布预警/target=≥120条"
            + " indicator:发布预警/actual==134条 indicator:发布预警/score=80"
            + " total/points=BLANK total/score=99.40 grade/text=优");
  }
}
