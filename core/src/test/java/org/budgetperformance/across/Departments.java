package org.budgetperformance.across;

import java.time.Year;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;

/** Small submissions of 2024. */
final class Departments {
  static final Year YEAR = Year.of(2024);

  private Departments() {}

  static Submission of(SelfEvaluationForm.Builder... forms) {
    Submission.Builder submission = Submission.builder().fiscalYear(YEAR).isPartial(true);
    for (SelfEvaluationForm.Builder form : forms) {
      submission.form(form.build());
    }
    return submission.build();
  }

  static SelfEvaluationForm.Builder form(String unit) {
    return SelfEvaluationForm.ofDepartment().text(Lines.UNIT, unit);
  }

  static Submission withGoal(String unit, String goal) {
    return of(form(unit).text(Lines.EXPECTED_GOAL, goal));
  }

  static Submission withTarget(String unit, String name, String target, String actual) {
    return of(form(unit).indicator(indicator(Category.QUANTITY, name, target, actual)));
  }

  static Indicator indicator(Category category, String name, String target, String actual) {
    return Indicator.builder()
        .category(category)
        .name(name)
        .target(target)
        .actual(actual)
        .points("10")
        .score("10")
        .build();
  }
}
