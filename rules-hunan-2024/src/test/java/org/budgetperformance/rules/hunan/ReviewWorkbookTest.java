package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evidence.EvidenceRecord;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.office.WordFile;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.Source;
import org.budgetperformance.office.OfficeFile;
import org.budgetperformance.report.ReviewWorkbook;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** The workbook in which somebody reviews a report, read back by the library's own reader. */
class ReviewWorkbookTest {
  private static final ReadResult READ =
      HunanRules.module()
          .reader()
          .get()
          .read(OfficeFile.read(WordFile.ofText(SampleReport.text()).bytes()).get());

  private static final Evaluation EVALUATION = HunanRules.module().evaluate(READ.submission());

  private static byte[] bytes() {
    return ReviewWorkbook.in(Locale.CHINESE).render(EVALUATION, READ.problems());
  }

  /** Returns the rows of a sheet, cells parted by bars. */
  private static List<String> rows(byte[] file, String sheet) {
    Source source = OfficeFile.read(file).get();
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < source.size(); row++) {
      String place = source.places().line(source.line(row)).toString();
      if (place.startsWith(sheet + "!") && !source.cells(row).equals(ImmutableList.of(""))) {
        rows.add(String.join("|", source.cells(row)));
      }
    }
    return rows;
  }

  /** The findings of SampleReportFindingsTest, each a row with its level, its cells, and where they stand in the document. */
  @Test
  void eachFindingIsARowOfTheIssues() {
    List<String> issues = rows(bytes(), "问题清单");

    int open = EVALUATION.openCauses().size();
    assertEquals(1 + EVALUATION.findings().size() + open, issues.size());
    assertEquals("级别|规则|问题|指标维度|预算单位|材料|栏目|文件中的位置|填写内容|应为|差额|发现|建议|依据|备注", issues.get(0));
    String operating =
        issues.stream().filter(row -> row.contains("|STD-B09|")).findFirst().orElse("none");
    assertTrue(operating.startsWith("提示|STD-B09|"), operating);
    // 43.04 of 39.88 in the fifth row of the first table: 7.92 above 100.
    assertTrue(operating.contains("|表1第5行第6格；表1第5行第4格|43.04万元；39.88万元|"), operating);
    assertTrue(operating.contains("|7.92个百分点|"), operating);
    // 127.73 of 161.73 supports 15.80 of 20 at most.
    String cost =
        issues.stream().filter(row -> row.contains("|STD-S04|")).findFirst().orElse("none");
    assertTrue(cost.contains("|成本指标|洪江区信访局|附件3 整体支出绩效自评表|"), cost);
    assertTrue(cost.contains("|0–15.80|4.20|"), cost);
  }

  /** The cost indicator claims 20 of 20 where 0 to 15.80 are supported; see SampleScoresTest. */
  @Test
  void eachScoreHasItsKeyAndCellsToFillIn() {
    List<String> scores = rows(bytes(), "'附件3 整体支出绩效自评表'");

    assertTrue(scores.contains("键|得分项|分值|自评得分|可支持得分|核定|复核得分|复核理由"), scores.toString());
    assertTrue(
        scores.contains("department-form/indicator:整体支出控制额/score|整体支出控制额|20|20|0.00–15.80|高于可支持得分"),
        scores.toString());
    assertTrue(
        scores
            .get(scores.size() - 1)
            .startsWith("department-form/total/score|合计|100|100|76.00–95.80|"),
        scores.toString());
  }

  @Test
  void theSummaryHasTheFingerprintOfWhatWasReviewed() {
    List<String> summary = rows(bytes(), "汇总");
    String hash = EvidenceRecord.of(EVALUATION).hash(EvidenceRecord.Part.SUBMISSION);

    assertTrue(summary.contains("预算单位|洪江区信访局"), summary.toString());
    long errors =
        EVALUATION.findings().stream().filter(f -> f.severity() == Severity.ERROR).count();
    assertTrue(summary.contains("错误|" + errors), summary.toString());
    assertTrue(summary.contains("材料指纹|" + hash), summary.toString());
    assertEquals(1 + READ.problems().size(), rows(bytes(), "未识别").size());
  }

  @Test
  void equalEvaluationsGiveEqualBytesAndNobodysNumber() {
    assertArrayEquals(bytes(), bytes());
    Source source = OfficeFile.read(bytes()).get();
    assertFalse(source.toString().contains("13800000181"));
    assertFalse(source.toString().contains("张三"));
  }

  /** Names of sheets have 31 characters at most, and none of []:*?/\; those that would be the same are told apart. */
  @Test
  void hostileNamesAreNamesOfSheetsAndWords() {
    Submission.Builder submission = Submission.builder().fiscalYear(Year.of(2024)).isPartial(true);
    String name = "=cmd|'/c'!A1[]:*?\u0001\ufffe\u202e_x0041_" + "长".repeat(40_000);
    for (int i = 0; i < 2; i++) {
      submission.form(SelfEvaluationForm.ofProject(name + i).build());
    }
    Evaluation evaluation = HunanRules.module().evaluate(submission.build());

    byte[] file = ReviewWorkbook.in(Locale.ENGLISH).render(evaluation, ImmutableList.of());

    Source source = OfficeFile.read(file).get();
    assertTrue(source.size() > 10);
    for (int row = 0; row < source.size(); row++) {
      for (String cell : source.cells(row)) {
        assertTrue(cell.length() <= 32_767 && cell.indexOf('\u202e') < 0, cell);
      }
    }
    assertTrue(source.toString().contains("_x0041_"), "what Excel would decode stays as it is");
  }
}
