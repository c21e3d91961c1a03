package org.budgetperformance.rule;

import org.budgetperformance.check.EachRow;
import org.budgetperformance.check.Question;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;

/** A department's form of one indicator, to ask a question of. */
public final class OneIndicator {
  private OneIndicator() {}

  public static Indicator.Builder of(Category category, String name, String target, String actual) {
    return Indicator.builder()
        .category(category)
        .name(name)
        .target(target)
        .actual(actual)
        .points("10")
        .score("10");
  }

  public static Indicator.Builder quality(String name, String target, String actual) {
    return of(Category.QUALITY, name, target, actual);
  }

  public static Submission in(Indicator.Builder... indicators) {
    SelfEvaluationForm.Builder form = SelfEvaluationForm.ofDepartment();
    for (Indicator.Builder indicator : indicators) {
      form.indicator(indicator.build());
    }
    return Cases.of(form.build());
  }

  static Check check(Question question) {
    return new EachRow(Documents.DEPARTMENT_FORM, Lines.INDICATOR, question);
  }

  public static Trial ask(Question question, Indicator.Builder... indicators) {
    return Trial.of(check(question), in(indicators));
  }

  public static Outcome outcome(Question question, Indicator.Builder indicator) {
    return ask(question, indicator).outcome();
  }
}
