package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.json.EvaluationJson;
import org.budgetperformance.report.TextReport;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What findings and undecided rules say, in words of the field. */
class WordsOfFindingsTest {
  private static Evaluation evaluate(Sheet sheet) {
    return HunanRules.module()
        .evaluate(
            Submission.builder()
                .fiscalYear(Year.of(2024))
                .isPartial(true)
                .addSheets(sheet)
                .build());
  }

  private static Sheet funds(String annual, String executed, String rate) {
    return SelfEvaluationForm.ofProject("展览经费")
        .funds(Lines.ANNUAL_FUNDS, annual, annual, executed)
        .execution(Lines.ANNUAL_FUNDS, "10", rate, "")
        .build()
        .sheet();
  }

  private static String said(List<Finding> findings, String id) {
    return findings.stream()
        .filter(finding -> finding.rule().id().equals(id))
        .map(finding -> finding.message(Locale.CHINESE))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "100, 98.6, 99.6%, 年度资金总额执行率 99.6%与全年执行数 98.6万元÷全年预算数 100万元不符，应为 98.6%，相差1个百分点",
    "150, 150, 75%, 年度资金总额执行率 75%与全年执行数 150万元÷全年预算数 150万元不符，应为 100%，相差25个百分点",
    "200, 100, 52.5%, 年度资金总额执行率 52.5%与全年执行数 100万元÷全年预算数 200万元不符，应为 50%，相差2.5个百分点",
    "0, 5, 100%, 年度资金总额执行率 100%无从计算：全年执行数 5万元÷全年预算数 0万元，除数应大于0",
  })
  void aRatioSaysWhatStandsThereAndWhatItShouldBe(
      String annual, String executed, String rate, String said) {
    assertEquals(
        "项目支出绩效自评表「展览经费」·" + said,
        said(evaluate(funds(annual, executed, rate)).findings(), "STD-F03"));
  }

  @ParameterizedTest
  @CsvSource({"0, 5, ''", "0, 5, 120%", "0, 1, 0"})
  void aRatioOfNothingHasNoNumberBeforeItsLimit(String authorised, String inPost, String ratio) {
    String said =
        said(
            evaluate(BaseDataTable.builder().staffing(authorised, inPost, ratio).build().sheet())
                .findings(),
            "STD-B09");
    assertEquals("基础数据表·财政供养人员实际在职人数 " + inPost + "，而编制数 0，控制率无从计算，限额 100%", said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"92233720368547758.07元", "9223372036854.77万元", "-92233720368547758.07元"})
  void beyondWhatCanBeCalculatedItIsSaidInWords(String amount) {
    Evaluation evaluation =
        evaluate(
            SelfEvaluationForm.ofProject("展览经费")
                .funds(Lines.ANNUAL_FUNDS, amount, amount, amount)
                .funds(Lines.CURRENT_APPROPRIATION, amount, amount, amount)
                .funds(Lines.CARRIED_OVER, amount, amount, amount)
                .build()
                .sheet());
    assertEquals("数额超出可计算的范围，未得出结论，请核对金额是否误填", said(evaluation.findings(), "STD-F04"));
    for (String output :
        ImmutableList.of(
            TextReport.in(Locale.CHINESE).render(evaluation, ImmutableList.of()),
            TextReport.in(Locale.ENGLISH).render(evaluation, ImmutableList.of()),
            EvaluationJson.write(evaluation, ImmutableList.of()))) {
      assertFalse(output.contains("overflow"), output);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', 20, 本年决算数（空白）, 业务工作经费",
    "10, '', 本年决算数（空白）, 运行维护经费",
    "XX, 20, 本年决算数XX（无法识别）, 业务工作经费",
  })
  void whatIsUndecidedListsTheOpenCellsAlone(
      String business, String maintenance, String open, String line) {
    Evaluation evaluation =
        evaluate(
            BaseDataTable.builder()
                .line(Lines.PROJECT_EXPENDITURE, "60", "60", "60")
                .line(BaseDataLines.BUSINESS_PROJECTS, "10", "10", business)
                .line(BaseDataLines.MAINTENANCE_PROJECTS, "20", "20", maintenance)
                .line(BaseDataLines.EARMARKED_FUNDS, "30", "30", "30")
                .build()
                .sheet());
    ImmutableList<String> messages =
        evaluation.undecided().stream()
            .filter(finding -> finding.rule().id().equals("STD-D06"))
            .map(finding -> finding.message(Locale.CHINESE))
            .collect(ImmutableList.toImmutableList());
    // The others are not there either; the 30 and 60 that stand there are not among them.
    assertEquals(
        ImmutableList.of(
            "无法判定：基础数据表·"
                + line
                + open
                + "；基础数据表·业务工作项目本年决算数（缺）；自评报告·项目支出本年决算数（缺）；项目支出绩效自评表·年度资金总额全年执行数（缺）"),
        messages);
  }
}
