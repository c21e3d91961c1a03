package org.budgetperformance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** Documents that a submission must have. It is decided whatever the cells say. */
class DocumentsPresentTest {
  private static final Check CHECK =
      Checks.documentsPresent(Documents.NARRATIVE, Documents.DEPARTMENT_FORM);

  private static final SelfEvaluationForm FORM = SelfEvaluationForm.ofDepartment().build();

  @Test
  void eachTypeIsAnApplication() {
    assertEquals(
        ImmutableList.of(Outcome.FAILED, Outcome.PASSED),
        CheckTester.of(CHECK, Cases.of(FORM)).outcomes());
    assertEquals(
        ImmutableList.of(Outcome.FAILED, Outcome.FAILED),
        CheckTester.of(CHECK, Cases.of2024().build()).outcomes());
  }

  @Test
  void aPartOfASubmissionLacksNothing() {
    assertEquals(
        ImmutableList.of(Outcome.NOT_APPLICABLE, Outcome.PASSED),
        CheckTester.of(CHECK, Submission.of(FORM, Year.of(2024))).outcomes());
  }

  @Test
  void theMissingDocumentIsNamedAndHasNoPlace() {
    CheckTester tester = CheckTester.of(CHECK, Cases.of(FORM));
    assertEquals(ImmutableList.of("document (narrative)"), tester.looked(0));
    assertEquals(Margin.none(), tester.margin(0));
  }
}
