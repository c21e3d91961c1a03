package org.budgetperformance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Locale;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.reading.LabelDictionary;
import org.budgetperformance.reading.LabelReader;
import org.budgetperformance.report.HtmlReport;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentPart;
import org.budgetperformance.submission.DocumentPart.Kind;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** A made-up document of two parts is read, drawn and valid as JSON by what its type says. */
class OwnDocumentTest {
  private static final Column<Amount> START =
      Column.of("start", FigureType.AMOUNT, "年初余额", "at the start");
  private static final Column<Amount> END =
      Column.of("end", FigureType.AMOUNT, "年末余额", "at the end");
  private static final Line DEBT = Line.of("debt", "政府债务", "debt");
  private static final Line DUE = Line.of("due", "到期债务", "due");
  private static final Line LOAN = Line.ofProjects("loan", "贷款项目", "loan");
  private static final Line PLAN = Line.of("plan", "化债措施", "plan");

  private static final DocumentType DEBTS =
      DocumentType.of(
              "debts",
              LocalizedText.of("政府债务表", "debts"),
              ImmutableList.of(START, END, Columns.TEXT))
          .withParts(
              DocumentPart.of(Kind.GRID, "债务余额", "Balance")
                  .columns(START, END)
                  .lines(0, DEBT)
                  .lines(1, DUE)
                  .lines(2, LOAN),
              DocumentPart.of(Kind.WORDS, "说明", "Remarks").lines(0, PLAN));

  private static final String TEXT =
      String.join(
          "\n",
          "2024年度政府债务表",
          "单位：万元",
          "债务余额\t年初余额\t年末余额",
          "政府债务\t120.5\t98",
          "其中：到期债务\t20\t8.25",
          "道路贷款\t20\t8.25",
          "化债措施\t压减支出");

  private static ReadResult read() {
    LabelDictionary labels = LabelDictionary.builder().documentInParts(DEBTS, "政府债务表").build();
    return LabelReader.of(labels, Year.of(2024), Year.of(2024)).read(TEXT);
  }

  @Test
  void itIsReadByItsParts() {
    Sheet sheet = read().submission().sheets(DEBTS).get(0);
    assertEquals(ImmutableList.of(), read().problems());
    assertEquals(Amount.ofWanYuan("120.5"), sheet.at(DEBT, START).get());
    assertEquals(Amount.ofWanYuan("98"), sheet.at(DEBT, END).get());
    assertEquals(Amount.ofWanYuan("8.25"), sheet.at(DUE, END).get());
    assertEquals(Amount.ofWanYuan("20"), sheet.at(Row.of(LOAN, "道路贷款"), START).get());
    assertEquals("压减支出", sheet.at(PLAN, Columns.TEXT).get());
  }

  @Test
  void itIsDrawnByItsParts() {
    Evaluation evaluation = Evaluation.run("test 1", read().submission(), ImmutableList.of(), null);
    String page = HtmlReport.in(Locale.CHINESE).render(evaluation, ImmutableList.of());
    assertTrue(page.contains("<table class=\"grid\">\n<caption>债务余额</caption>"), page);
    assertTrue(page.contains("<th class=\"level1\" scope=\"row\">到期债务</th>"), page);
    assertTrue(page.contains("<th class=\"level2\" scope=\"row\">道路贷款</th>"), page);
    assertTrue(page.contains("<table class=\"words\">\n<caption>说明</caption>"), page);
  }

  @Test
  void itIsValidByTheSchemaAndReadBack() {
    Submission submission = read().submission();
    String json = SubmissionJson.write(submission);
    assertEquals(ImmutableList.of(), JsonSchemas.errors(JsonSchemas.SUBMISSION, json));
    assertEquals(submission, SubmissionJson.read(json));
  }
}
