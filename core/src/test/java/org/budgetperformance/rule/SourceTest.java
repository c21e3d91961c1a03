package org.budgetperformance.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.check.Checks;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.junit.jupiter.api.Test;

/** Where rules take figures from. */
class SourceTest {
  private static final Source POINTS =
      Source.of(Documents.DEPARTMENT_FORM, Lines.INDICATOR, Columns.POINTS);

  private static Indicator.Builder indicator(String name, String points) {
    return Indicator.builder().name(name).points(points);
  }

  private static final SelfEvaluationForm FORM =
      SelfEvaluationForm.ofDepartment()
          .indicator(indicator("整体支出控制额", "20").category(Category.ECONOMIC_COST).build())
          .indicator(indicator("接访批次", "15").category(Category.QUANTITY).build())
          .indicator(indicator("办结率", "10").category(Category.QUALITY).build())
          .indicator(indicator("按时率", "15").category(Category.TIMELINESS).build())
          .indicator(indicator("未分类", "3").build())
          .total("63", "")
          .build();

  /** The places that a source reads, each without its document. */
  private static ImmutableList<String> read(Source source) {
    Check check =
        Checks.identity(
            Statement.of(Source.of(Documents.DEPARTMENT_FORM, Lines.TOTAL, Columns.POINTS)),
            Statement.of(source));
    return CheckTester.of(check, Cases.of(FORM)).looked().stream()
        .filter(looked -> looked.startsWith("parts "))
        .map(looked -> looked.substring("parts department-form/".length()))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void aLineThatRepeatsIsTheSumOfItsRows() {
    assertEquals(5, read(POINTS).size());
    Check sum =
        Checks.identity(
            Statement.of(Source.of(Documents.DEPARTMENT_FORM, Lines.TOTAL, Columns.POINTS)),
            Statement.of(POINTS));
    assertEquals(Outcome.PASSED, CheckTester.of(sum, Cases.of(FORM)).outcome());
  }

  @Test
  void rowsOfADimensionAreThoseOfItsCategories() {
    assertEquals(
        ImmutableList.of("indicator:接访批次/points", "indicator:办结率/points", "indicator:按时率/points"),
        read(POINTS.in(Dimension.OUTPUT)));
    assertEquals(ImmutableList.of(), read(POINTS.in(Dimension.SATISFACTION)));
  }

  @Test
  void rowsOfACategoryAreItsOwn() {
    assertEquals(ImmutableList.of("indicator:办结率/points"), read(POINTS.in(Category.QUALITY)));
  }

  @Test
  void theOneRowWithSomeWordsInItsNameIsTaken() {
    assertEquals(ImmutableList.of("indicator:整体支出控制额/points"), read(POINTS.named("支出控制")));
  }

  @Test
  void ofSeveralRowsWithTheWordsNoneIsTaken() {
    assertEquals(ImmutableList.of(), read(POINTS.named("率")));
  }

  @Test
  void statementsAndTermsAreMadeOfSomething() {
    assertThrows(IllegalArgumentException.class, () -> Statement.of(new Source[0]));
    assertThrows(IllegalArgumentException.class, () -> Statement.of(new Term[0]));
    assertThrows(IllegalArgumentException.class, Term::of);
    assertThrows(IllegalArgumentException.class, () -> Term.of(POINTS).atMost(-1));
  }

  @Test
  void aColumnOrALineThatTheDocumentDoesNotHaveIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Source.of(Documents.PROJECT_FORM, Lines.TOTAL, Columns.SHARE));
    assertThrows(
        IllegalArgumentException.class,
        () -> Source.of(Documents.PROJECT_FORM, Lines.PROJECT_COUNT, Columns.AMOUNT));
  }

  @Test
  void figuresOfDifferentUnitsAreNoSum() {
    Source points = Source.of(Documents.PROJECT_FORM, Lines.TOTAL, Columns.POINTS);
    Source amount = Source.of(Documents.PROJECT_FORM, Lines.ANNUAL_FUNDS, Columns.ANNUAL);
    assertThrows(IllegalArgumentException.class, () -> Statement.of(amount, points));
    assertThrows(IllegalArgumentException.class, () -> Term.of(amount, points));

    // A target of money counts as an amount.
    Source target = Source.of(Documents.PROJECT_FORM, Lines.INDICATOR, Columns.TARGET);
    assertEquals(2, Statement.of(amount, target).terms().size());
  }
}
