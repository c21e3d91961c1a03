package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Collections;
import java.util.Locale;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.report.Summary;
import org.budgetperformance.report.SummaryCsv;
import org.budgetperformance.report.SummaryEntry;
import org.budgetperformance.report.SummaryPage;
import org.budgetperformance.report.SummaryText;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile names of units and files in the summary stand there as text, and nothing else happens. */
class SummaryFilesTest {
  private static final String LONG = String.join("", Collections.nCopies(100_000, "长"));
  private static final int CELL_OF_EXCEL = 32_767;

  private static Summary summary(String file, String unit) {
    SelfEvaluationForm form =
        SelfEvaluationForm.ofDepartment().text(Lines.UNIT, unit).total("100", "-5").build();
    Evaluation evaluation = HunanRules.module().evaluate(Submission.of(form, Year.of(2024)));
    return Summary.of(
        ImmutableList.of(
            SummaryEntry.of(file, evaluation, 3),
            SummaryEntry.withoutResult(file + "!", LocalizedText.of("=坏", "=bad"))),
        ImmutableList.of("-other"));
  }

  private static CsvTable csv(Summary summary) {
    String text = SummaryCsv.in(Locale.ENGLISH).reports(summary);
    assertEquals('\ufeff', text.charAt(0));
    return CsvTable.parse(text.substring(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=cmd()", "+1", "-1", "@SUM(A1)", "＝cmd()", "＋1", "－1", "＠a", "=\"a\",'b'!A1"})
  void whatWouldBeAFormulaStandsBehindAnApostrophe(String words) {
    ImmutableList<String> row = csv(summary(words, "x")).rows().get(0);

    assertEquals("'" + words, row.get(0));
  }

  @Test
  void aFormulaBehindWhiteSpaceIsOneToo() {
    assertEquals("'=cmd()", csv(summary("\t=cmd()", "x")).rows().get(0).get(0));
    assertEquals("'=cmd()", csv(summary("\r\n=cmd()", "x")).rows().get(0).get(0));
    assertEquals("'=cmd()", csv(summary("x", "\t =cmd()")).rows().get(0).get(1));
    assertEquals("'=bad", csv(summary("x", "x")).rows().get(1).get(16));
    assertEquals("'-other", csv(summary("x", "x")).rows().get(2).get(0));
  }

  @Test
  void aNumberStaysANumber() {
    ImmutableList<String> row = csv(summary("x", "x")).rows().get(0);

    assertEquals("-5", row.get(3));
    assertEquals("3", row.get(15));
  }

  @Test
  void quotesAndLineBreaksStayInTheirCell() {
    ImmutableList<String> row = csv(summary("a\",\"b\r\nc,d", "\"某\"局,\n第二行")).rows().get(0);

    assertEquals("a\",\"b  c,d", row.get(0));
    assertEquals("\"某\"局, 第二行", row.get(1));
  }

  @Test
  void directionsOfWritingAndControlsAreWrittenOut() {
    String file = "\u202etxt.局\u0007";

    assertEquals("[U+202E]txt.局[U+0007]", csv(summary(file, "x")).rows().get(0).get(0));
    String text = SummaryText.in(Locale.ENGLISH).render(summary(file, "\u2067局\u001b[31m"));
    assertTrue(text.contains("  [U+202E]txt.局[U+0007]: [U+2067]局"), text);
    assertFalse(text.contains("\u001b"), text);
  }

  @Test
  void aCellIsNotLongerThanExcelAllows() {
    String cell = csv(summary(LONG, LONG)).rows().get(0).get(1);

    assertTrue(cell.length() <= CELL_OF_EXCEL && cell.endsWith("长…"), cell.length() + "");
    assertTrue(LONG.startsWith(cell.substring(0, cell.length() - 1)));
    assertTrue(SummaryText.in(Locale.ENGLISH).render(summary(LONG, LONG)).length() < 10_000);
  }

  @Test
  void aLineBreakMakesNoLineOfTheText() {
    String text = SummaryText.in(Locale.ENGLISH).render(summary("a\ntotal: ERROR 0", "x"));

    assertTrue(text.contains("\n  a total: ERROR 0: x, claimed -5"), text);
  }

  @Test
  void markupIsTextOnThePageAndALinkStaysInTheFolder() {
    String page =
        SummaryPage.in(Locale.ENGLISH, ".html")
            .render(summary("javascript:alert(1)/\"><img src=x>", "<script>alert(1)</script>"));

    assertFalse(page.contains("<script"), page);
    assertFalse(page.contains("<img"), page);
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), page);
    assertTrue(
        page.contains("<a href=\"./javascript%3Aalert%281%29/%22%3E%3Cimg%20src%3Dx%3E.html\">"),
        page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../a", "a/../../b", "/etc/passwd", "a//b", "./a"})
  void aPathOutOfTheFolderIsRefused(String file) {
    assertThrows(
        IllegalArgumentException.class,
        () -> SummaryEntry.withoutResult(file, LocalizedText.of("坏", "bad")));
  }
}
