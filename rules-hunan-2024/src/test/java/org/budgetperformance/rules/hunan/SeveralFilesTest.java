package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.office.ExcelFile;
import org.budgetperformance.fixtures.office.WordFile;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.Source;
import org.budgetperformance.office.OfficeFile;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several files of one unit, of which one has again what another has: a Word document with its forms, and the forms. */
class SeveralFilesTest {
  private static final RuleModule RULES = HunanRules.module();
  private static String report;
  private static String forms;

  @BeforeAll
  static void read() throws Exception {
    report =
        Resources.toString(
            SeveralFilesTest.class.getResource("consistent-report.txt"), StandardCharsets.UTF_8);
    forms = report.substring(report.indexOf("附件2"));
  }

  private static ReadResult read(String word, String excel) throws Exception {
    Source document = OfficeFile.read(WordFile.ofText(word).bytes()).get();
    Source workbook = OfficeFile.read(ExcelFile.ofText(excel).bytes()).get();
    return RULES
        .reader()
        .get()
        .read(Source.join(ImmutableMap.of("a.docx", document, "b.xlsx", workbook)));
  }

  private static String found(Submission submission) {
    return RULES.evaluate(submission).findings().stream()
        .map(finding -> finding.severity() + " " + finding.rule().id())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static long remarks(ReadResult read, String words) {
    return read.problems().stream()
        .filter(problem -> problem.reason().zh().contains(words))
        .count();
  }

  @Test
  void equalFormsAreOneDocumentWithTwoPlaces() throws Exception {
    ReadResult read = read(report, forms);
    assertEquals("", found(read.submission()));
    assertEquals(5, read.submission().sheets().size());
    assertEquals(4, remarks(read, "只核查一次"));
    SelfEvaluationForm form = read.submission().departmentForm().get();
    String places =
        read.submission()
            .sources()
            .of(form.sheet().at(Lines.ANNUAL_FUNDS, Columns.EXECUTED))
            .get()
            .zh();
    assertTrue(places.matches("a\\.docx 表\\S+、b\\.xlsx Sheet1!E\\d+"), places);
  }

  @Test
  void amountsWrittenToOtherPlacesAreEqual() throws Exception {
    String written = forms.replace("\t150\t170\t170\t", "\t150.00\t170.00\t170.00\t");
    assertEquals("", found(read(report, written).submission()));
  }

  @Test
  void differentFiguresAreOneWarningAndDecideNothing() throws Exception {
    ReadResult read =
        read(report, forms.replace("\t30\t30\t30\t10\t100\t10", "\t30\t30\t28\t10\t100\t10"));
    assertEquals("WARNING STD-D17", found(read.submission()));
    assertEquals(1, remarks(read, "不一致"));
    Evaluation evaluation = RULES.evaluate(read.submission());
    String message = evaluation.findings().get(0).message(Locale.CHINESE);
    assertTrue(message.contains("30 ≠ 28"), message);
    assertTrue(message.contains("展览经费"), message);
    assertTrue(
        evaluation.undecided().stream().anyMatch(f -> f.rule().id().equals("STD-F03")),
        evaluation.undecided().toString());
  }

  @Test
  void aDepartmentsFormThatDiffersIsOneWarningToo() throws Exception {
    String other = forms.replace("\t150\t170\t170\t", "\t150\t170\t165\t").replace("甲县文化馆", "县文化馆");
    assertEquals("WARNING STD-D17", found(read(report, other).submission()));
  }

  @Test
  void anotherUnitsFormIsJudgedByItself() throws Exception {
    String other =
        forms.substring(forms.indexOf("附件3"), forms.indexOf("附件4")).replace("甲县文化馆", "甲县图书馆");
    ReadResult read = read(report, other);
    assertEquals(1, read.others().size());
    assertEquals("", found(read.submission()));
    assertEquals("甲县图书馆", read.others().get(0).submission().unit().get());
  }
}
