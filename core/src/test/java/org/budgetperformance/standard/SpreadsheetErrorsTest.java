package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.OpenReason;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors that a spreadsheet prints where it has no value (STD-T14). */
class SpreadsheetErrorsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "#DIV/0!",
        "#N/A",
        "#REF!",
        "#VALUE!",
        "#NAME?",
        "#NUM!",
        "＃DIV/0！",
        "#div/0!",
        "######",
        "###",
        "#DIV/0!%",
        "Err:502",
        "错误:508"
      })
  void isOneWhereverItStands(String text) {
    assertTrue(Cells.read(FigureType.AMOUNT, text).isSpreadsheetError());
    assertTrue(Cells.read(FigureType.ACTUAL, text).isSpreadsheetError());
    assertTrue(Cells.read(FigureType.TEXT, text).isSpreadsheetError());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "#", "2#楼", "3#、4#泵站", "N/A", "错误率", "Erratum"})
  void otherTextsAreNone(String text) {
    assertFalse(Cells.read(FigureType.TEXT, text).isSpreadsheetError());
    assertFalse(Cells.read(FigureType.ACTUAL, text).isSpreadsheetError());
  }

  private static Submission submission() {
    return Cases.of2024()
        .narrative(
            Narrative.builder()
                .indicator(OneIndicator.quality("甲率", "≥95%", "96%").build())
                .build())
        .form(
            SelfEvaluationForm.ofDepartment()
                .text(Lines.UNIT, "#REF!")
                .funds(Lines.ANNUAL_FUNDS, "100", "100", "#N/A")
                .execution(Lines.ANNUAL_FUNDS, "10", "#DIV/0!", "10")
                .indicator(OneIndicator.quality("乙率", "≥95%", "96%").build())
                .build())
        .build();
  }

  private static ImmutableList<Finding> of(Iterable<Finding> findings, String id) {
    ImmutableList.Builder<Finding> some = ImmutableList.builder();
    for (Finding finding : findings) {
      if (finding.rule().id().equals(id)) {
        some.add(finding);
      }
    }
    return some.build();
  }

  @Test
  void eachCellIsAFindingOnce() {
    Evaluation evaluation = Evaluation.run("cells", submission(), StandardRules.cells(), null);
    ImmutableList<Finding> findings = of(evaluation.findings(), "STD-T14");
    assertEquals(
        ImmutableList.of(
            "[department-form/annual-funds/executed]",
            "[department-form/annual-funds/execution-rate]",
            "[department-form/unit/text]"),
        ImmutableList.of(
            findings.get(0).places().toString(),
            findings.get(1).places().toString(),
            findings.get(2).places().toString()));
    assertEquals(3, findings.size());
    assertTrue(
        findings.get(1).message(Locale.CHINESE).contains("#DIV/0!"),
        findings.get(1).message(Locale.CHINESE));
    // The narrative has none.
    assertEquals(
        4, evaluation.applications().stream().filter(a -> a.rule().id().equals("STD-T14")).count());
  }

  @Test
  void whatItLeavesOpenSaysSo() {
    Evaluation evaluation =
        Evaluation.run("forms", submission(), StandardRules.formArithmetic(), null);
    assertFalse(evaluation.undecided().isEmpty());
    for (Finding finding : evaluation.undecided()) {
      finding
          .openCells()
          .forEach(
              cell -> {
                if (cell.operand().figure().isSpreadsheetError()) {
                  assertEquals(OpenReason.SPREADSHEET_ERROR, cell.reason());
                }
              });
    }
  }
}
