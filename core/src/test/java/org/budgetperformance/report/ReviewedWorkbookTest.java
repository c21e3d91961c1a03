package org.budgetperformance.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.budgetperformance.amount.Points;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.review.ReviewedCases;
import org.budgetperformance.review.ReviewedResult;
import org.budgetperformance.review.ReviewedScore;
import org.budgetperformance.review.ReviewedScores;
import org.budgetperformance.scoring.Schemes;
import org.junit.jupiter.api.Test;

/** A review workbook that somebody filled in is read back. */
class ReviewedWorkbookTest {
  private static final String EMPTY =
      " t=\"inlineStr\"><is><t xml:space=\"preserve\"></t></is></c>";

  /** Fills in the two cells beside a key, as a spreadsheet does. */
  private static byte[] fill(byte[] book, String key, String score, String reason)
      throws Exception {
    ByteArrayOutputStream filled = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book));
        ZipOutputStream out = new ZipOutputStream(filled)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String xml = new String(ByteStreams.toByteArray(in), StandardCharsets.UTF_8);
        int at = xml.indexOf(">" + key + "<");
        if (at >= 0) {
          int first = xml.indexOf(EMPTY, at);
          xml = xml.substring(0, first) + score + xml.substring(first + EMPTY.length());
          int second = xml.indexOf(EMPTY, first + score.length());
          String words = EMPTY.replace("></t>", ">" + reason + "</t>");
          xml = xml.substring(0, second) + words + xml.substring(second + EMPTY.length());
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(xml.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return filled.toByteArray();
  }

  private static byte[] book(Locale locale) {
    return ReviewWorkbook.in(locale).render(ReviewedCases.evaluation(), ImmutableList.of());
  }

  @Test
  void numbersAndTextsAreReadInBothLanguages() throws Exception {
    for (Locale locale : ImmutableList.of(Locale.CHINESE, Locale.ENGLISH)) {
      byte[] filled = fill(book(locale), ReviewedCases.place("己"), "><v>8.5</v></c>", "佐证不足");
      filled =
          fill(filled, ReviewedCases.place("辛"), " t=\"inlineStr\"><is><t>8分</t></is></c>", "");
      ReviewedScores read = ReviewedWorkbook.read(filled).get();

      assertEquals(
          ImmutableList.of(
              ReviewedScore.of(ReviewedCases.place("己"), Points.of("8.5"), "佐证不足"),
              ReviewedScore.of(ReviewedCases.place("辛"), Points.of(8), "")),
          read.scores());
      assertEquals(ImmutableList.of(), read.problems());
      assertTrue(ReviewedReport.isOfThis(ReviewedCases.evaluation(), read));
    }
  }

  @Test
  void oneThatNobodyFilledInHasNoScores() {
    ReviewedScores read = ReviewedWorkbook.read(book(Locale.CHINESE)).get();

    assertEquals(ImmutableList.of(), read.scores());
    assertEquals(ImmutableList.of(), read.problems());
    assertEquals(64, read.fingerprint().get().length());
    assertFalse(ReviewedWorkbook.read(new byte[] {1, 2, 3}).isPresent());
  }

  @Test
  void whatIsNoScoreIsToldWithItsCell() throws Exception {
    byte[] formula =
        fill(book(Locale.CHINESE), ReviewedCases.place("己"), "><f>1+1</f></c>", "佐证不足");
    byte[] words =
        fill(formula, ReviewedCases.place("庚"), " t=\"inlineStr\"><is><t>较好</t></is></c>", "");
    byte[] finer = fill(words, ReviewedCases.place("壬"), EMPTY, "只有理由");
    ReviewedScores read = ReviewedWorkbook.read(finer).get();

    assertEquals(ImmutableList.of(), read.scores());
    String problems = read.problems().toString();
    assertTrue(problems.contains("公式没有保存计算结果"), problems);
    assertTrue(problems.contains("“（公式无结果）”不是得分"), problems);
    assertTrue(problems.contains("“较好”不是得分"), problems);
    assertTrue(problems.contains("有理由而没有复核得分"), problems);
  }

  @Test
  void oneOfAnotherVersionIsRefused() {
    Evaluation other =
        Evaluation.run(
            "test 1",
            ReviewedCases.submission()
                .withSheets(ReviewedCases.submission().sheets().subList(0, 1)),
            ImmutableList.of(),
            Schemes.open().build());
    ReviewedScores read = ReviewedWorkbook.read(book(Locale.CHINESE)).get();

    assertFalse(ReviewedReport.isOfThis(other, read));
    assertThrows(
        IllegalArgumentException.class,
        () -> ReviewedReport.check(other, ImmutableList.of(), read));
  }

  @Test
  void whatIsWrongIsSaidInBothLanguages() {
    Evaluation evaluation = ReviewedCases.evaluation();
    ReviewedResult result =
        ReviewedReport.check(evaluation, ImmutableList.of(), ReviewedCases.with("丙", "9.5", ""));

    assertEquals(
        "复核得分核查：已复核 10 项，未复核 4 项，问题 1 项\n"
            + "\n"
            + "[错误] STD-R01 复核得分超出可支持范围\n"
            + "  复核得分9.50高于可支持得分9\n"
            + "  - 整体支出绩效自评表 › 丙 › 得分\n",
        ReviewedReport.in(Locale.CHINESE).render(evaluation, ImmutableList.of(), result));
    assertTrue(
        ReviewedReport.in(Locale.ENGLISH)
            .render(evaluation, ImmutableList.of(), result)
            .contains("  the reviewed score 9.50 is above what is supported, 9\n"));
  }
}
