package org.budgetperformance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cells say that the forms of a submission are not those of all its projects. */
class ListedWithoutFormTest {
  private static final ListedWithoutForm ANY =
      new ListedWithoutForm(BaseData.TABLE, BaseDataColumns.PREVIOUS_FINAL);
  private static final ListedWithoutForm CALLED_OFF =
      ListedWithoutForm.calledOff(BaseData.TABLE, BaseDataColumns.PREVIOUS_FINAL, Columns.FINAL);

  private static Submission.Builder listed(String budget, String finalAccounts) {
    BaseDataTable table =
        BaseDataTable.builder()
            .project(BaseDataLines.BUSINESS_PROJECT, "接待经费", "6", budget, finalAccounts)
            .build();
    return Cases.of2024().addSheets(table.sheet());
  }

  private static String said(ListedWithoutForm question, Submission submission) {
    Optional<ImmutableList<Place>> places = question.from(submission);
    return places.map(ImmutableList::toString).orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "7.2, 7.2, [base-data/business-project:接待经费/final]",
    "7.2, '', [base-data/business-project:接待经费/budget]",
    "0, XX, [base-data/business-project:接待经费/budget]",
    "0, 0, none",
  })
  void areTheLastOnesOfItsRow(String budget, String finalAccounts, String places) {
    assertEquals(places, said(ANY, listed(budget, finalAccounts).build()));
  }

  @ParameterizedTest
  @CsvSource({
    "7.2, 0, [base-data/business-project:接待经费/final]",
    "7.2, 7.2, none",
  })
  void areThoseOfProjectsThatSpentNothingWhereOnlyTheyCount(
      String budget, String finalAccounts, String places) {
    assertEquals(places, said(CALLED_OFF, listed(budget, finalAccounts).build()));
  }

  @Test
  void areThoseThatAFormHasNot() {
    SelfEvaluationForm.Builder form = SelfEvaluationForm.ofProject("接待经费");

    assertEquals(
        "[project-form:接待经费/annual-funds/executed]",
        said(ANY, listed("7.2", "7.2").form(form.build()).build()));
    assertEquals(
        "none",
        said(
            ANY,
            listed("7.2", "7.2")
                .form(form.funds(Lines.ANNUAL_FUNDS, "7.2", "7.2", "7.2").build())
                .build()));
  }
}
