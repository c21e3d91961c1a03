package org.budgetperformance.formula;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.check.Checks;
import org.budgetperformance.rule.Check;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.junit.jupiter.api.Test;

class KeptStatementsTest {
  private static ImmutableList<Check> parts() {
    return Checks.total(
        Documents.DEPARTMENT_FORM,
        ImmutableList.of(Columns.EXECUTED),
        Lines.ANNUAL_FUNDS,
        Lines.CARRIED_OVER);
  }

  @Test
  void rulesThatAreMadeReadyAgainAddNothingToWhatADocumentKeeps() {
    ImmutableList<Check> checks = parts();
    Sheet form =
        SelfEvaluationForm.ofDepartment().funds(Lines.ANNUAL_FUNDS, "1", "2", "3").build().sheet();
    StatementSum[] kept = KeptStatements.of(checks).of(0, form);
    assertSame(kept, KeptStatements.of(checks).of(0, form));
    assertNotSame(kept, KeptStatements.of(parts()).of(0, form));
  }
}
