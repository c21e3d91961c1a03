package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;

/** Sheets of figures. */
class SheetTest {
  private static final SheetId ID = SheetId.of(BaseData.TABLE);
  private static final Figure<Amount> BASIC = Figure.of(Amount.ofWanYuan("163.38"));
  private static final Figure<Amount> PERSONNEL = Figure.of(Amount.ofWanYuan("120.34"));
  private static final Sheet SHEET =
      Sheet.builder(ID)
          .put(Lines.BASIC_EXPENDITURE, Columns.FINAL, BASIC)
          .put(Lines.PERSONNEL, Columns.FINAL, PERSONNEL)
          .put(Lines.PERSONNEL, BaseDataColumns.BUDGET, Figure.blank())
          .build();

  private static Place place(Line line, Column<?> column) {
    return Place.of(ID, Row.of(line), column);
  }

  @Test
  void aFigureIsFoundByRowLineAndNumber() {
    assertEquals(PERSONNEL, SHEET.at(Row.of(Lines.PERSONNEL), Columns.FINAL));
    assertEquals(PERSONNEL, SHEET.at(Lines.PERSONNEL, Columns.FINAL));
    assertEquals(PERSONNEL, SHEET.at(1, Columns.FINAL));
    assertEquals(place(Lines.PERSONNEL, Columns.FINAL), SHEET.place(1, Columns.FINAL));
  }

  @Test
  void whatWasNotPutIsAbsentAndWhatWasLeftBlankIsBlank() {
    assertEquals(FigureState.ABSENT, SHEET.at(Lines.OPERATING, Columns.FINAL).state());
    assertEquals(
        FigureState.ABSENT, SHEET.at(Lines.PERSONNEL, BaseDataColumns.PREVIOUS_FINAL).state());
    assertEquals(FigureState.BLANK, SHEET.at(Lines.PERSONNEL, BaseDataColumns.BUDGET).state());
    assertEquals(FigureState.ABSENT, SHEET.at(Row.of(Lines.GRADE), Columns.TEXT).state());
  }

  @Test
  void aColumnThatTheDocumentDoesNotHaveIsAbsent() {
    assertEquals(FigureState.ABSENT, SHEET.at(Lines.PERSONNEL, Columns.SCORE).state());
  }

  @Test
  void aRowThatIsNotThereHasNoNumber() {
    assertThrows(IndexOutOfBoundsException.class, () -> SHEET.at(2, Columns.FINAL));
    assertThrows(IndexOutOfBoundsException.class, () -> SHEET.at(-1, Columns.FINAL));
    assertThrows(IndexOutOfBoundsException.class, () -> SHEET.place(2, Columns.FINAL));
  }

  @Test
  void figuresAreAllThatAreNotAbsent() {
    assertEquals(
        ImmutableMap.of(
            place(Lines.BASIC_EXPENDITURE, Columns.FINAL), BASIC,
            place(Lines.PERSONNEL, BaseDataColumns.BUDGET), Figure.blank(),
            place(Lines.PERSONNEL, Columns.FINAL), PERSONNEL),
        SHEET.figures());
  }

  @Test
  void rowsOfALineKeepTheOrderOfTheDocument() {
    Sheet.Builder builder = Sheet.builder(ID);
    builder.put(builder.next(Lines.PROJECT, "乙"), Columns.FINAL, BASIC);
    builder.put(Lines.PERSONNEL, Columns.FINAL, PERSONNEL);
    builder.put(builder.next(Lines.PROJECT, "甲"), Columns.FINAL, BASIC);
    Sheet sheet = builder.build();
    assertEquals(ImmutableList.of(0, 2), sheet.rows(Lines.PROJECT).asList());
    assertEquals("乙", sheet.rows().get(0).subject().get());
    assertTrue(sheet.rows(Lines.GRADE).isEmpty());
  }

  @Test
  void aSubjectThatIsMentionedAgainGetsTheNextOrdinal() {
    Sheet.Builder builder = Sheet.builder(ID);
    builder.put(builder.next(Lines.PROJECT, "甲"), Columns.FINAL, BASIC);
    builder.put(builder.next(Lines.PROJECT, "甲"), Columns.FINAL, PERSONNEL);
    Sheet sheet = builder.build();
    assertEquals(PERSONNEL, sheet.at(Row.of(Lines.PROJECT, "甲", 2), Columns.FINAL));
    assertEquals(BASIC, sheet.at(Row.of(Lines.PROJECT, "甲"), Columns.FINAL));
  }

  @Test
  void withPutsOneFigureAndLeavesTheOriginalAlone() {
    Place place = place(Lines.PERSONNEL, Columns.FINAL);
    Sheet changed = SHEET.with(place, Figure.of(Amount.ofWanYuan("120.43")));
    assertEquals(Figure.of(Amount.ofWanYuan("120.43")), changed.at(Lines.PERSONNEL, Columns.FINAL));
    assertEquals(BASIC, changed.at(Lines.BASIC_EXPENDITURE, Columns.FINAL));
    assertEquals(PERSONNEL, SHEET.at(Lines.PERSONNEL, Columns.FINAL));
    assertEquals(SHEET, changed.with(place, PERSONNEL));
  }

  @Test
  void withAddsARowThatWasNotThere() {
    Sheet changed = SHEET.with(place(Lines.OPERATING, Columns.FINAL), BASIC);
    assertEquals(BASIC, changed.at(Lines.OPERATING, Columns.FINAL));
    assertEquals(3, changed.rows().size());
  }

  @Test
  void withRefusesAnotherDocumentAndTheNoteOfAFigure() {
    Place elsewhere =
        Place.of(SheetId.of(Documents.NARRATIVE), Row.of(Lines.PERSONNEL), Columns.FINAL);
    assertThrows(IllegalArgumentException.class, () -> SHEET.with(elsewhere, BASIC));
    assertThrows(
        IllegalArgumentException.class,
        () -> SHEET.with(place(Lines.PERSONNEL, Columns.FINAL).note(1), BASIC));
  }

  @Test
  void aFigureOfAnotherTypeIsRefusedAndBothAreNamed() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                SHEET.with(place(Lines.PERSONNEL, Columns.FINAL), Figure.of(Points.of("120.34"))));
    assertTrue(e.getMessage().contains("final"), e.getMessage());
    assertTrue(e.getMessage().contains("Points"), e.getMessage());
  }

  @Test
  void aColumnOfAnotherDocumentIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Sheet.builder(ID).put(Lines.PERSONNEL, Columns.SCORE, Figure.of(Points.of("1"))));
  }

  @Test
  void equalityDoesNotDependOnTheOrderOfRows() {
    Sheet turned =
        Sheet.builder(ID)
            .put(Lines.PERSONNEL, BaseDataColumns.BUDGET, Figure.blank())
            .put(Lines.PERSONNEL, Columns.FINAL, PERSONNEL)
            .put(Lines.BASIC_EXPENDITURE, Columns.FINAL, BASIC)
            .build();
    assertNotEquals(SHEET.rows(), turned.rows());
    assertEquals(SHEET, turned);
    assertEquals(SHEET.hashCode(), turned.hashCode());
  }

  @Test
  void originalTextAndLineAreNoPartOfEquality() {
    Place place = place(Lines.PERSONNEL, Columns.FINAL);
    Sheet read = SHEET.with(place, PERSONNEL.readFrom("120. 34", 42));
    assertEquals(SHEET, read);
    assertEquals(SHEET.hashCode(), read.hashCode());
    assertEquals(42, read.at(Lines.PERSONNEL, Columns.FINAL).line());
  }

  @Test
  void everyOtherDifferenceIs() {
    Place place = place(Lines.PERSONNEL, BaseDataColumns.BUDGET);
    assertNotEquals(SHEET, SHEET.with(place, Figure.of(Amount.ZERO)));
    assertNotEquals(SHEET, SHEET.with(place, Figure.absent()));
    assertNotEquals(SHEET, SHEET.toBuilder(ID.numbered(2)).build());
  }

  @Test
  void aSheetCanBecomeOneOfTheSameColumnsOnly() {
    SheetId project = SheetId.of(Documents.PROJECT_FORM, "甲");
    Sheet form = SelfEvaluationForm.ofDepartment().total("100", "98").build().sheet();
    assertEquals(
        Points.of(98), form.toBuilder(project).build().at(Lines.TOTAL, Columns.SCORE).get());
    assertThrows(IllegalArgumentException.class, () -> SHEET.toBuilder(project));
  }

  @Test
  void buildingOnDoesNotChangeASheetThatWasBuilt() {
    Sheet.Builder builder = SHEET.toBuilder();
    Sheet before = builder.build();
    builder.put(Lines.BASIC_EXPENDITURE, Columns.FINAL, Figure.blank());
    builder.put(Lines.OPERATING, Columns.FINAL, BASIC);
    assertEquals(SHEET, before);
    assertFalse(before.equals(builder.build()));
  }

  @Test
  void aSheetSurvivesSerialisation() {
    Sheet copy = Copies.of(SHEET);
    assertEquals(SHEET, copy);
    assertEquals(SHEET.rows(), copy.rows());
    assertEquals(163_380_000L, copy.at(Lines.BASIC_EXPENDITURE, Columns.FINAL).units());
  }
}
