package org.budgetperformance.rule;

import org.budgetperformance.check.Checks;
import org.budgetperformance.check.RowQuestion;
import org.budgetperformance.formula.Formulas;
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

  /** Asks a question of the indicators that count. */
  public static Check check(RowQuestion question) {
    return Checks.eachRow(
        Documents.DEPARTMENT_FORM, Lines.INDICATOR, question, Formulas.counting());
  }

  public static CheckTester ask(Check check, Indicator.Builder... indicators) {
    return CheckTester.of(check, in(indicators));
  }

  public static CheckTester ask(RowQuestion question, Indicator.Builder... indicators) {
    return ask(check(question), indicators);
  }

  public static Outcome outcome(Check check, Indicator.Builder indicator) {
    return ask(check, indicator).outcome();
  }

  public static Outcome outcome(RowQuestion question, Indicator.Builder indicator) {
    return outcome(check(question), indicator);
  }
}
