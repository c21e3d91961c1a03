package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.Source;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.office.OfficeFile;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/**
 * Twenty files with what Word, WPS and Excel do to a form, put together without a look at the reader ({@code
 * offices/make.py}): they say what the forms of the sample say that they were made of.
 */
class QuirksOfOfficesTest {
  private static final SubmissionReader READER = HunanRules.module().reader().get();
  private static final String TEXT = SampleReport.text();
  private static final int DEPARTMENT_AT = TEXT.indexOf("附件 3\n");
  private static final int STATION_AT = TEXT.indexOf("附件 4\n");
  private static final int RECEPTION_AT = TEXT.indexOf("附件 4\n", STATION_AT + 1);

  private static final String BASE = TEXT.substring(TEXT.indexOf("附件 2\n"), DEPARTMENT_AT);
  private static final String DEPARTMENT = TEXT.substring(DEPARTMENT_AT, STATION_AT);
  private static final String STATION = TEXT.substring(STATION_AT, RECEPTION_AT);
  private static final String RECEPTION = TEXT.substring(RECEPTION_AT);

  private static Source read(String name) {
    try (InputStream in = QuirksOfOfficesTest.class.getResourceAsStream("offices/" + name)) {
      return OfficeFile.read(ByteStreams.toByteArray(in)).get();
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  /** Each figure at its place, numbers with what they stand for. */
  private static String figures(Submission submission) {
    return submission.sheets().stream()
        .flatMap(sheet -> sheet.figures().entrySet().stream())
        .map(
            entry ->
                entry.getKey()
                    + " = "
                    + entry.getValue()
                    + (entry.getValue().isNumeric()
                        ? " " + entry.getValue().units() + "±" + entry.getValue().slack()
                        : ""))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> findings(Submission submission) {
    return HunanRules.module().evaluate(submission).findings().stream()
        .map(finding -> finding.rule().id() + finding.places())
        .collect(ImmutableList.toImmutableList());
  }

  private static void assertSays(String text, String file) {
    Submission expected = READER.read(text).submission();
    ReadResult read = READER.read(read(file));
    assertEquals(figures(expected), figures(read.submission()), file + " " + read.problems());
    assertEquals(expected.sheets(), read.submission().sheets(), file);
    assertEquals(findings(expected), findings(read.submission()), file);
  }

  private static String remarks(String file) {
    return read(file).remarks().toString();
  }

  @Test
  void cellsMergedBothWaysAndRowsOnOtherEdges() {
    assertSays(DEPARTMENT + RECEPTION, "01-merged.docx");
    assertSays(RECEPTION, "02-edges.docx");
  }

  @Test
  void tracks() {
    assertSays(RECEPTION, "03-tracked.docx");
    assertTrue(remarks("03-tracked.docx").contains("修订"), remarks("03-tracked.docx"));
  }

  @Test
  void wordsAndNumbersInPieces() {
    assertSays(RECEPTION, "04-breaks.docx");
  }

  @Test
  void digitsAndSignsInFullWidth() {
    assertSays(RECEPTION, "05-full-width.docx");
  }

  @Test
  void contentControls() {
    assertSays(RECEPTION, "06-controls.docx");
  }

  @Test
  void fieldsAndATableOfContents() {
    assertSays(RECEPTION, "07-fields.docx");
  }

  @Test
  void twoFormsSideBySideInADocument() {
    assertSays(STATION + RECEPTION, "08-side-by-side.docx");
  }

  @Test
  void aFormInAFrameCutByAPage() {
    assertSays(RECEPTION, "09-framed.docx");
  }

  @Test
  void strictOpenXml() {
    assertSays(RECEPTION, "10-strict.docx");
    assertSays(RECEPTION, "18-strict.xlsx");
  }

  @Test
  void symbolsEquationsAndNumbersOfLists() {
    assertSays(RECEPTION, "11-symbols.docx");
  }

  @Test
  void allFormsOnOneSheetWithMergedCells() {
    assertSays(BASE + DEPARTMENT + STATION + RECEPTION, "12-one-sheet.xlsx");
  }

  @Test
  void hiddenRowsColumnsAndSheets() {
    assertSays(RECEPTION, "13-hidden.xlsx");
    assertTrue(remarks("13-hidden.xlsx").contains("隐藏"), remarks("13-hidden.xlsx"));
  }

  @Test
  void numbersStoredAsText() {
    assertSays(RECEPTION, "14-text-numbers.xlsx");
  }

  /** 7.2 shown with two places is 7.20, and 1 as a per cent is 100%. */
  @Test
  void whatFormatsMakeOfNumbers() {
    String shown =
        RECEPTION
            .replace("\t7.2\t7.2\t7.2\t10\t100\t", "\t7.20\t7.20\t7.20\t10\t100%\t")
            .replace("填表人：张三 填报日期：2025 年 4 月 30 日 联系电话：", "填表人：张三\t\t填报日期：\t2025年4月30日\t\t联系电话：");
    assertSays(shown, "15-formats.xlsx");
  }

  @Test
  void sharedStringsWithPhoneticGuides() {
    assertSays(RECEPTION, "16-phonetic.xlsx");
  }

  @Test
  void aSheetWithoutAddressesAndStyles() {
    assertSays(DEPARTMENT, "17-bare.xlsx");
  }

  /** A formula that nobody computed is no score of 0, and one in error is none either. */
  @Test
  void formulasWithAndWithoutResults() {
    Submission read = READER.read(read("19-formulas.xlsx")).submission();
    Sheet form = read.sheets().get(0);
    Sheet expected = READER.read(RECEPTION).submission().sheets().get(0);

    assertEquals(expected.at(Lines.TOTAL, Columns.SCORE), form.at(Lines.TOTAL, Columns.SCORE));
    assertEquals(
        expected.at(Lines.ANNUAL_FUNDS, Columns.EXECUTED),
        form.at(Lines.ANNUAL_FUNDS, Columns.EXECUTED));
    ImmutableList<String> others =
        form.figures().entrySet().stream()
            .filter(figure -> !figure.getValue().equals(expected.figures().get(figure.getKey())))
            .map(figure -> figure.getKey() + " " + figure.getValue().state())
            .collect(ImmutableList.toImmutableList());
    assertEquals(
        ImmutableList.of(
            "project-form:信访接待工作经费/current-appropriation/execution-rate " + FigureState.UNREADABLE,
            "project-form:信访接待工作经费/indicator:服务对象满意率/score " + FigureState.UNREADABLE),
        others);
  }

  @Test
  void twoFormsSideBySideOnASheet() {
    assertSays(STATION + RECEPTION, "20-side-by-side.xlsx");
  }
}
