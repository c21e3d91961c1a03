package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Optional;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;

/** Submissions. */
class SubmissionTest {
  private static final SelfEvaluationForm DEPARTMENT =
      SelfEvaluationForm.ofDepartment().total("100", "98").build();
  private static final BaseDataTable TABLE =
      BaseDataTable.builder().line(Lines.PERSONNEL, "", "", "120.34").build();
  private static final Narrative NARRATIVE =
      Narrative.builder().state(Lines.TOTAL, Columns.SCORE, "98.87").build();

  private static SelfEvaluationForm project(String name, String score) {
    return SelfEvaluationForm.ofProject(name).total("100", score).build();
  }

  private static Submission.Builder of2024() {
    return Submission.builder().fiscalYear(Year.of(2024));
  }

  private static final Submission WHOLE =
      of2024()
          .narrative(NARRATIVE)
          .addSheets(TABLE.sheet())
          .form(DEPARTMENT)
          .form(project("甲", "97"))
          .build();

  @Test
  void documentsAreFoundByTheirType() {
    assertEquals(Optional.of(NARRATIVE), WHOLE.narrative());
    assertEquals(Optional.of(TABLE), BaseDataTable.of(WHOLE));
    assertEquals(Optional.of(DEPARTMENT), WHOLE.departmentForm());
    assertEquals(ImmutableList.of(project("甲", "97")), WHOLE.projectForms());
    assertEquals(ImmutableList.of(TABLE.sheet()), WHOLE.sheets(BaseData.TABLE));
  }

  @Test
  void anEmptySubmissionHasNoDocuments() {
    Submission empty = of2024().build();
    assertFalse(empty.narrative().isPresent());
    assertFalse(BaseDataTable.of(empty).isPresent());
    assertFalse(empty.departmentForm().isPresent());
    assertTrue(empty.projectForms().isEmpty());
    assertTrue(empty.sheets(Documents.NARRATIVE).isEmpty());
    assertFalse(empty.division().isPresent());
  }

  @Test
  void aYearIsRequired() {
    assertThrows(IllegalStateException.class, () -> Submission.builder().build());
  }

  @Test
  void onlyOneFormAloneIsPartial() {
    assertFalse(WHOLE.isPartial());
    assertTrue(Submission.of(DEPARTMENT, Year.of(2024)).isPartial());
    assertEquals(
        Optional.of(DEPARTMENT), Submission.of(DEPARTMENT, Year.of(2024)).departmentForm());
  }

  @Test
  void formsOfOneProjectAreNumberedInTheirOrder() {
    Submission submission =
        of2024()
            .form(project("甲", "97"))
            .form(project("乙", "96"))
            .form(project("甲", "95"))
            .form(project("甲", "94"))
            .build();
    ImmutableList.Builder<String> ids = ImmutableList.builder();
    submission.sheets().forEach(sheet -> ids.add(sheet.id().toString()));
    assertEquals(
        ImmutableList.of(
            "project-form:甲", "project-form:乙", "project-form:甲~2", "project-form:甲~3"),
        ids.build());
    assertEquals(Optional.of(Points.of(95)), submission.projectForms().get(2).claimedTotal());
  }

  @Test
  void numberingIsStable() {
    Submission once = of2024().form(project("甲", "97")).form(project("甲", "95")).build();
    assertEquals(once, once.withSheets(once.sheets()));
  }

  @Test
  void atFindsAFigureAndWhatIsNowhereIsAbsent() {
    Place personnel = Place.of(TABLE.sheet().id(), Row.of(Lines.PERSONNEL), Columns.FINAL);
    assertEquals(Figure.of(Amount.ofWanYuan("120.34")), WHOLE.at(personnel));
    assertEquals(WHOLE.at(personnel), WHOLE.at(personnel.note(1)));
    Place elsewhere =
        Place.of(SheetId.of(Documents.PROJECT_FORM, "丙"), Row.of(Lines.TOTAL), Columns.SCORE);
    assertEquals(FigureState.ABSENT, WHOLE.at(elsewhere).state());
  }

  @Test
  void withChangesOneFigureOfOneDocument() {
    Place total = Place.of(DEPARTMENT.sheet().id(), Row.of(Lines.TOTAL), Columns.SCORE);
    Submission changed = WHOLE.with(total, Figure.of(Points.of(88)));
    assertEquals(Optional.of(Points.of(88)), changed.departmentForm().get().claimedTotal());
    assertEquals(Optional.of(Points.of(98)), WHOLE.departmentForm().get().claimedTotal());
    assertEquals(BaseDataTable.of(WHOLE), BaseDataTable.of(changed));
    assertEquals(WHOLE, changed.with(total, Figure.of(Points.of(98))));
  }

  @Test
  void withChangesTheFormThatIsMeantOfSeveral() {
    Submission submission = of2024().form(project("甲", "97")).form(project("甲", "95")).build();
    Place second = submission.place("project-form:甲~2/total/score").get();
    Submission changed = submission.with(second, Figure.of(Points.of(1)));
    assertEquals(Optional.of(Points.of(97)), changed.projectForms().get(0).claimedTotal());
    assertEquals(Optional.of(Points.of(1)), changed.projectForms().get(1).claimedTotal());
  }

  @Test
  void withRefusesAPlaceInNoDocument() {
    Place elsewhere =
        Place.of(SheetId.of(Documents.PROJECT_FORM, "丙"), Row.of(Lines.TOTAL), Columns.SCORE);
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> WHOLE.with(elsewhere, Figure.blank()));
    assertTrue(e.getMessage().contains("丙"), e.getMessage());
  }

  @Test
  void submissionsAreEqualByTheirDocuments() {
    Submission same =
        of2024()
            .narrative(NARRATIVE)
            .addSheets(TABLE.sheet())
            .form(DEPARTMENT)
            .form(project("甲", "97"))
            .build();
    assertEquals(WHOLE, same);
    assertEquals(WHOLE.hashCode(), same.hashCode());
    assertNotEquals(WHOLE, of2024().narrative(NARRATIVE).build());
  }

  @Test
  void aSubmissionSurvivesSerialisationAlsoAfterItWasMatched() {
    assertEquals(1, WHOLE.projects().list().size());
    assertTrue(WHOLE.indicators().list().isEmpty());
    Submission copy = Copies.of(WHOLE);
    assertEquals(WHOLE, copy);
    assertEquals(1, copy.projects().list().size());
  }
}
