package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.stream.Collectors;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;

/** Which rows speak of the same indicator. */
class IndicatorMatchesTest {
  private static Indicator indicator(String name, Category category) {
    return Indicator.builder().name(name).category(category).build();
  }

  private static SelfEvaluationForm form(Indicator... indicators) {
    SelfEvaluationForm.Builder form = SelfEvaluationForm.ofDepartment();
    for (Indicator indicator : indicators) {
      form.indicator(indicator);
    }
    return form.build();
  }

  private static Submission submission(SelfEvaluationForm form, Narrative narrative) {
    return Submission.builder().fiscalYear(Year.of(2024)).narrative(narrative).form(form).build();
  }

  private static ImmutableList<String> matches(Submission submission) {
    return submission.indicators().list().stream()
        .map(rows -> rows.stream().map(SheetRow::toString).collect(Collectors.joining(" = ")))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void theSameNameIsOneIndicatorHoweverItIsSpaced() {
    assertEquals(
        ImmutableList.of("department-form/indicator:完成率 = narrative/indicator:完成 率"),
        matches(
            submission(
                form(indicator("完成率", Category.QUANTITY)),
                Narrative.builder().indicator(indicator("完成 率", Category.QUANTITY)).build())));
  }

  @Test
  void goalsCountToo() {
    assertEquals(
        ImmutableList.of("department-form/indicator:完成率 = narrative/goal:完成率"),
        matches(
            submission(
                form(indicator("完成率", Category.QUANTITY)),
                Narrative.builder().goal("完成率", "≥90%").build())));
  }

  @Test
  void theOnlySatisfactionIndicatorsAreOneWhateverTheyAreCalled() {
    assertEquals(
        ImmutableList.of("department-form/indicator:服务对象满意度 = narrative/indicator:群众满意度"),
        matches(
            submission(
                form(indicator("服务对象满意度", Category.BENEFICIARY_SATISFACTION)),
                Narrative.builder()
                    .indicator(indicator("群众满意度", Category.BENEFICIARY_SATISFACTION))
                    .build())));
  }

  @Test
  void ofTwoSatisfactionIndicatorsNoneIsTaken() {
    assertEquals(
        3,
        matches(
                submission(
                    form(
                        indicator("服务对象满意度", Category.BENEFICIARY_SATISFACTION),
                        indicator("职工满意度", Category.BENEFICIARY_SATISFACTION)),
                    Narrative.builder()
                        .indicator(indicator("群众满意度", Category.BENEFICIARY_SATISFACTION))
                        .build()))
            .size());
    assertEquals(
        3,
        matches(
                submission(
                    form(indicator("服务对象满意度", Category.BENEFICIARY_SATISFACTION)),
                    Narrative.builder()
                        .indicator(indicator("群众满意度", Category.BENEFICIARY_SATISFACTION))
                        .indicator(indicator("职工满意度", Category.BENEFICIARY_SATISFACTION))
                        .build()))
            .size());
  }

  @Test
  void otherIndicatorsOfOneCategoryAreTwo() {
    assertEquals(
        2,
        matches(
                submission(
                    form(indicator("接访批次", Category.QUANTITY)),
                    Narrative.builder().indicator(indicator("办结件数", Category.QUANTITY)).build()))
            .size());
  }

  @Test
  void theOrderIsThatOfTheDepartmentsForm() {
    Submission submission =
        submission(
            form(indicator("甲", Category.QUANTITY), indicator("乙", Category.QUALITY)),
            Narrative.builder()
                .indicator(indicator("丙", Category.QUALITY))
                .indicator(indicator("乙", Category.QUALITY))
                .build());
    assertEquals(
        ImmutableList.of(
            "department-form/indicator:甲",
            "department-form/indicator:乙 = narrative/indicator:乙",
            "narrative/indicator:丙"),
        matches(submission));
  }

  @Test
  void projectFormsTakeNoPart() {
    Submission submission =
        Submission.builder()
            .fiscalYear(Year.of(2024))
            .form(
                SelfEvaluationForm.ofProject("甲")
                    .indicator(indicator("完成率", Category.QUANTITY))
                    .build())
            .build();
    assertTrue(submission.indicators().list().isEmpty());
  }

  @Test
  void matchesSurviveSerialisation() {
    Submission submission =
        submission(form(indicator("完成率", Category.QUANTITY)), Narrative.builder().build());
    assertEquals(submission.indicators().toString(), Copies.of(submission.indicators()).toString());
  }
}
