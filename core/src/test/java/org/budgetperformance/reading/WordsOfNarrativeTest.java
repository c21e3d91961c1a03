package org.budgetperformance.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.function.UnaryOperator;
import org.budgetperformance.amount.Points;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.reading.words.Chapter;
import org.budgetperformance.reading.words.NarrativeWords;
import org.budgetperformance.scoring.GradeScale;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;

/** A province's own words for the sentences and the headings of its narratives. */
class WordsOfNarrativeTest {
  private static LabelDictionary.Builder labels() {
    return LabelDictionary.builder()
        .document(Documents.NARRATIVE, "工作报告书")
        .line(Documents.NARRATIVE, Lines.BASIC_EXPENDITURE, "甲类支出")
        .line(Documents.NARRATIVE, Lines.OPERATING, "采买")
        .line(Documents.NARRATIVE, Lines.GRADE, "档次")
        .column(Documents.NARRATIVE, Columns.FINAL, "终数");
  }

  private static ReadResult read(String text, UnaryOperator<LabelDictionary.Builder> own) {
    LabelDictionary dictionary = Copies.of(own.apply(labels()).build());
    return LabelReader.of(dictionary, Year.of(2030), Year.of(2030)).read("2030年工作报告书\n" + text);
  }

  private static Sheet sheet(String text, UnaryOperator<LabelDictionary.Builder> own) {
    ReadResult read = read(text, own);
    Sheet sheet = read.submission().sheets().get(0);
    // What is not read is told.
    assertEquals(sheet.rows().isEmpty(), !read.problems().isEmpty());
    return sheet;
  }

  private static boolean hasFinal(Sheet sheet) {
    return sheet.at(Lines.BASIC_EXPENDITURE, Columns.FINAL).isStated();
  }

  @Test
  void theDictionarySaysWhichChapterIsWhichBudget() {
    String text = "二、专户支出情况\n甲类支出终数为12万元。";

    assertTrue(hasFinal(sheet(text, labels -> labels)));
    ReadResult other = read(text, labels -> labels.chapter(Chapter.OTHER_BUDGETS, "专 户"));
    assertFalse(hasFinal(other.submission().sheets().get(0)));
    assertEquals("甲类支出终数为12万元", other.problems().get(1).text());
  }

  @Test
  void aHeadingOfTheProvincesOwnBeginsAChapter() {
    String text = "二、花销\n甲类支出终数为12万元。";

    assertFalse(hasFinal(sheet(text, labels -> labels)));
    assertTrue(hasFinal(sheet(text, labels -> labels.chapter(Chapter.BUDGET, "花销"))));
  }

  @Test
  void itsOwnWordsOfHeadingsComeFirstAndMayStandAlone() {
    String text = "二、问题和收支\n甲类支出终数为12万元。";

    assertFalse(hasFinal(sheet(text, labels -> labels)));
    assertTrue(hasFinal(sheet(text, labels -> labels.chapter(Chapter.BUDGET, "问题和收支"))));
    assertTrue(
        hasFinal(
            sheet(text, labels -> labels.withoutKnownChapters().chapter(Chapter.BUDGET, "收支"))));
  }

  @Test
  void aWordMeansOneChapter() {
    LabelDictionary.Builder labels = labels().chapter(Chapter.BUDGET, "花销");

    assertThrows(IllegalArgumentException.class, () -> labels.chapter(Chapter.EVALUATION, "花销"));
  }

  @Test
  void aListOfWordsIsAddedTo() {
    String text = "二、收支\n甲类支出终数系12万元，内含：采买5万元。";

    ReadResult known = read(text, labels -> labels);
    assertEquals(3, known.problems().size()); // both sentences, and that nothing was read
    Sheet sheet =
        sheet(
            text,
            labels ->
                labels
                    .narrative(NarrativeWords.FILLERS, "系")
                    .narrative(NarrativeWords.OF_WHICH, "内含："));
    assertEquals("12.00万元", sheet.at(Lines.BASIC_EXPENDITURE, Columns.FINAL).toString());
    assertEquals("5.00万元", sheet.at(Lines.OPERATING, Columns.FINAL).toString());
  }

  @Test
  void aListOfWordsIsReplaced() {
    UnaryOperator<LabelDictionary.Builder> own =
        labels -> labels.narrativeOnly(NarrativeWords.GRADES, "一等", "二等");

    assertEquals("一等", sheet("三、评价结论\n档次为一等。", own).at(Lines.GRADE, Columns.TEXT).get());
    assertFalse(sheet("三、评价结论\n档次为优。", own).at(Lines.GRADE, Columns.TEXT).isStated());
  }

  @Test
  void gradesAreThoseOfAScaleToo() {
    GradeScale scale =
        GradeScale.of(
            GradeScale.Grade.of("A", "甲等", "A", Points.of(80)),
            GradeScale.Grade.of("B", "乙等", "B", Points.ZERO, "次等"));
    String text = "三、评价结论\n档次为次等。";

    assertFalse(sheet(text, labels -> labels).at(Lines.GRADE, Columns.TEXT).isStated());
    assertEquals(
        "次等", sheet(text, labels -> labels.grades(scale)).at(Lines.GRADE, Columns.TEXT).get());
  }
}
