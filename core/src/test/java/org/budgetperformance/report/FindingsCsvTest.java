package org.budgetperformance.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.national.NationalRules;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.junit.jupiter.api.Test;

/** Findings as rows of a table. */
class FindingsCsvTest {
  /** 8 of 10 are 80%, not 90%; all of 20 points are what a target that was met supports. */
  private static final Evaluation EVALUATION =
      NationalRules.module()
          .evaluate(
              SelfEvaluationForm.ofProject("道路养护")
                  .funds(Lines.ANNUAL_FUNDS, "10", "10", "8")
                  .execution(Lines.ANNUAL_FUNDS, "10", "90%", "8")
                  .indicator(
                      Indicator.builder()
                          .category(Category.QUANTITY)
                          .name("里程")
                          .target("≥12公里")
                          .actual("12公里")
                          .points("20")
                          .score("25")
                          .build())
                  .build());

  private static final Splitter ROWS = Splitter.on("\r\n");

  private static String row(String table, String begin) {
    return ROWS.splitToStream(table)
        .filter(row -> row.startsWith(begin))
        .findFirst()
        .orElse("none");
  }

  @Test
  void aRowSaysWhatIsWrittenWhatItShouldBeAndHowFarItIsOff() {
    String table = FindingsCsv.in(Locale.CHINESE).render(EVALUATION, ImmutableList.of());

    assertTrue(
        table.startsWith("\ufeff规则,级别,名称,连带于,一级指标,预算单位,材料,栏目,文件中的位置,填写内容,应为,差额,位置编号,自有编号,说明\r\n"),
        table);
    String rate = row(table, "STD-F03,错误");
    assertTrue(rate.contains(",,90%；10万元；8万元,80%,10个百分点,"), rate);
    String score = row(table, "STD-S04,错误");
    assertTrue(score.contains(",STD-F02,产出指标,,"), score);
    assertTrue(score.contains(",,25；≥12公里；12公里；20,20,5,"), score);
  }

  @Test
  void ofManyReportsEachRowNamesTheFileAndTheTableBeginsOnce() {
    FindingsCsv csv = FindingsCsv.in(Locale.ENGLISH);
    String rows = csv.rows("a/b.docx", EVALUATION);

    assertTrue(csv.heading().startsWith("\ufefffile,rule,severity,title,follows from,"));
    assertFalse(rows.contains("\ufeff"));
    for (String row : ROWS.omitEmptyStrings().split(rows)) {
      assertTrue(row.startsWith("a/b.docx,"), row);
    }
    assertEquals(
        row(rows, "a/b.docx,STD-S04").substring("a/b.docx,".length()),
        row(csv.render(EVALUATION, ImmutableList.of()), "STD-S04"));
  }
}
