package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;

/** Places of figures. */
class PlaceTest {
  private static final SheetId FORM = SheetId.of(Documents.DEPARTMENT_FORM);
  private static final Place ACTUAL =
      Place.of(FORM, Row.of(Lines.INDICATOR, "整体支出控制额"), Columns.ACTUAL);

  @Test
  void aPlacePrintsItsIds() {
    assertEquals("department-form/indicator:整体支出控制额/actual", ACTUAL.toString());
    assertEquals("department-form/indicator:整体支出控制额/actual#2", ACTUAL.note(2).toString());
  }

  @Test
  void theFormOfAProjectIsNamedByTheProject() {
    SheetId form = SheetId.of(Documents.PROJECT_FORM, "信访/接待");
    Place place = Place.of(form.numbered(2), Row.of(Lines.TOTAL), Columns.SCORE);
    assertEquals("project-form:信访%2F接待~2/total/score", place.toString());
  }

  @Test
  void aPlaceIsDisplayedWithLabels() {
    assertEquals("整体支出绩效自评表 › 整体支出控制额 › 实际完成值", ACTUAL.label(Locale.CHINESE));
    assertEquals("department form › 整体支出控制额 › actual value", ACTUAL.label(Locale.ENGLISH));
    assertEquals("整体支出绩效自评表 › 整体支出控制额 › 实际完成值 › 附注1", ACTUAL.note(1).label(Locale.CHINESE));
  }

  @Test
  void aNoteHasAPlaceOfItsOwn() {
    assertEquals(OptionalInt.empty(), ACTUAL.note());
    assertEquals(OptionalInt.of(1), ACTUAL.note(1).note());
    assertNotEquals(ACTUAL, ACTUAL.note(1));
    assertThrows(IllegalArgumentException.class, () -> ACTUAL.note(0));
  }

  @Test
  void placesAreEqualByTheirParts() {
    Place same = Place.of(FORM, Row.of(Lines.INDICATOR, "整体支出控制额"), Columns.ACTUAL);
    assertEquals(ACTUAL, same);
    assertEquals(ACTUAL.hashCode(), same.hashCode());
    assertNotEquals(ACTUAL, Place.of(FORM, ACTUAL.row(), Columns.TARGET));
    assertNotEquals(ACTUAL, Place.of(FORM, Row.of(Lines.TOTAL), Columns.ACTUAL));
    assertNotEquals(ACTUAL, Place.of(FORM.numbered(2), ACTUAL.row(), Columns.ACTUAL));
  }

  @Test
  void placesAreOrderedByDocumentRowColumnAndNote() {
    Place annual = Place.of(FORM, Row.of(Lines.ANNUAL_FUNDS), Columns.EXECUTED);
    Place narrative = Place.of(SheetId.of(Documents.NARRATIVE), Row.of(Lines.GRADE), Columns.TEXT);
    ImmutableList<Place> ordered =
        ImmutableList.of(
            annual,
            ACTUAL,
            ACTUAL.note(1),
            ACTUAL.note(2),
            Place.of(FORM, ACTUAL.row(), Columns.TARGET),
            narrative);
    assertTrue(Ordering.natural().isStrictlyOrdered(ordered));
    assertEquals(ordered, ImmutableList.sortedCopyOf(ordered.reverse()));
  }

  @Test
  void aPlaceSurvivesSerialisation() {
    assertEquals(ACTUAL.note(1), Copies.of(ACTUAL.note(1)));
  }

  private static Submission submission(Sheet... sheets) {
    return Submission.builder().fiscalYear(Year.of(2024)).addSheets(sheets).build();
  }

  @Test
  void everyPlaceOfASubmissionIsFoundByWhatItPrints() {
    Submission submission =
        submission(
            SelfEvaluationForm.ofDepartment()
                .funds(Lines.ANNUAL_FUNDS, "1", "", "")
                .build()
                .sheet(),
            SelfEvaluationForm.ofProject("甲/乙").total("100", "98").build().sheet(),
            SelfEvaluationForm.ofProject("甲/乙").total("100", "99").build().sheet(),
            SelfEvaluationForm.ofProject("").total("100", "97").build().sheet());
    int found = 0;
    for (Sheet sheet : submission.sheets()) {
      for (Place place : sheet.figures().keySet()) {
        assertEquals(Optional.of(place), submission.place(place.toString()));
        found++;
      }
    }
    assertEquals(12, found, "3 + 3 × (2 + the project's name)");
  }

  @Test
  void aNoteIsFoundIfItIsThere() {
    Row row = Row.of(Lines.PROJECT_EXPENDITURE);
    Sheet table =
        Sheet.builder(SheetId.of(BaseData.TABLE))
            .put(
                row,
                Columns.FINAL,
                Figure.of(Amount.ofWanYuan("34")).withNotes(Cells.splitNotes("其中26万元纳入基本支出")))
            .build();
    Place note = Place.of(table.id(), row, Columns.FINAL).note(1);
    assertEquals(Optional.of(note), submission(table).place(note.toString()));
    assertEquals(
        Optional.empty(), submission(table).place("base-data/project-expenditure/final#2"));
    assertEquals(
        Optional.empty(), submission(table).place("base-data/project-expenditure/final#x"));
  }

  @Test
  void whatIsNoPlaceIsNotFound() {
    Submission submission =
        submission(SelfEvaluationForm.ofDepartment().total("100", "98").build().sheet());
    for (String text :
        ImmutableList.of(
            "",
            "#",
            "/",
            "total/score",
            "department-form/total",
            "narrative/total/score",
            "department-form/total/score/",
            "department-form/grade/text",
            "department-form/total/budget")) {
      assertEquals(Optional.empty(), submission.place(text), text);
    }
    assertTrue(submission.place("department-form/total/score").isPresent());
  }

  @Property(tries = 500, seed = "20241130")
  void noTwoNamesMakeOnePlace(
      @ForAll @StringLength(min = 1, max = 6) @Chars({'甲', '/', ':', '~', '#', '%', '2', 'F'})
          String first,
      @ForAll @StringLength(min = 1, max = 6) @Chars({'甲', '/', ':', '~', '#', '%', '2', 'F'})
          String second) {
    Place a = Place.of(FORM, Row.of(Lines.INDICATOR, first), Columns.SCORE);
    Place b = Place.of(FORM, Row.of(Lines.INDICATOR, second), Columns.SCORE);
    assertEquals(first.equals(second), a.toString().equals(b.toString()));
    assertEquals(first.equals(second), a.compareTo(b) == 0);
    assertNotEquals(
        a.toString(), Place.of(FORM, Row.of(Lines.INDICATOR, second, 2), Columns.SCORE).toString());
  }

  @Property(tries = 300, seed = "20241130")
  void aPlaceIsFoundWhateverTheProjectIsCalled(
      @ForAll @StringLength(max = 8) @Chars({'甲', '/', ':', '~', '#', '%', '2', ' '}) String name) {
    Sheet form = SelfEvaluationForm.ofProject(name).total("100", "98").build().sheet();
    Place place = Place.of(form.id(), Row.of(Lines.TOTAL), Columns.SCORE);
    assertEquals(Optional.of(place), submission(form).place(place.toString()));
  }
}
