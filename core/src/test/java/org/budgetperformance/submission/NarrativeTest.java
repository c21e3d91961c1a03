package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;

/** Narratives. */
class NarrativeTest {
  private static final Indicator SATISFACTION =
      Indicator.builder()
          .name("群众满意度")
          .category(Category.BENEFICIARY_SATISFACTION)
          .target("≥90%")
          .score("10")
          .build();

  private static final Narrative NARRATIVE =
      Narrative.builder()
          .state(Lines.BASIC_EXPENDITURE, Columns.FINAL, "163.38")
          .project("信访接待工作经费", "7.2")
          .project("信访接待工作经费", "1.8万元")
          .goal("满意度", "大于95%")
          .dimension(Dimension.COST, "18")
          .category(Category.QUANTITY, "15")
          .state(Lines.TOTAL, Columns.SCORE, "98.87")
          .indicator(SATISFACTION)
          .build();

  @Test
  void figuresStandInTheRowsOfTheirLines() {
    Sheet sheet = NARRATIVE.sheet();
    assertEquals(
        Amount.ofWanYuan("163.38"), sheet.at(Lines.BASIC_EXPENDITURE, Columns.FINAL).get());
    assertEquals(Points.of(18), sheet.at(Line.of(Dimension.COST), Columns.SCORE).get());
    assertEquals(Points.of(15), sheet.at(Line.of(Category.QUANTITY), Columns.POINTS).get());
    assertEquals(Target.parse("大于95%"), sheet.at(Row.of(Lines.GOAL, "满意度"), Columns.TARGET).get());
  }

  @Test
  void aProjectThatIsMentionedTwiceHasTwoRows() {
    Sheet sheet = NARRATIVE.sheet();
    assertEquals(
        Amount.ofWanYuan("7.2"), sheet.at(Row.of(Lines.PROJECT, "信访接待工作经费"), Columns.AMOUNT).get());
    assertEquals(
        Amount.ofWanYuan("1.8"),
        sheet.at(Row.of(Lines.PROJECT, "信访接待工作经费", 2), Columns.AMOUNT).get());
  }

  @Test
  void whatANarrativeDoesNotSayIsAbsentAndNotBlank() {
    Sheet sheet = NARRATIVE.sheet();
    Row row = Row.of(Lines.INDICATOR, "群众满意度");
    assertEquals(FigureState.STATED, sheet.at(row, Columns.TARGET).state());
    assertEquals(FigureState.ABSENT, sheet.at(row, Columns.ACTUAL).state());
    assertEquals(FigureState.ABSENT, sheet.at(row, Columns.EXPLANATION).state());
    assertEquals(1, NARRATIVE.indicators().size());
  }

  @Test
  void theClaimedTotalIsItsScore() {
    assertEquals(Optional.of(Points.of("98.87")), NARRATIVE.claimedTotal());
    assertFalse(Narrative.builder().build().claimedTotal().isPresent());
  }

  @Test
  void anEmptySubjectIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Narrative.builder().project("", "7.2"));
    assertThrows(IllegalArgumentException.class, () -> Narrative.builder().goal("", "≥90%"));
  }

  @Test
  void onlyANarrativeIsANarrative() {
    Sheet form = SelfEvaluationForm.ofDepartment().build().sheet();
    assertThrows(IllegalArgumentException.class, () -> Narrative.of(form));
    assertEquals(NARRATIVE, Narrative.of(NARRATIVE.sheet()));
  }

  @Test
  void aNarrativeSurvivesSerialisation() {
    assertEquals(NARRATIVE, Copies.of(NARRATIVE));
  }
}
