package org.budgetperformance.hint;

import static org.budgetperformance.basedata.BaseData.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.Year;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.TestChecks;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** A province's own checks call their roles what they like: hints go by what the figures are used for. */
class HintsOfOwnChecksTest {
  private static Evaluation evaluate(Check check, BaseDataTable table) {
    Submission submission =
        Submission.builder().fiscalYear(Year.of(2024)).addSheets(table.sheet()).build();
    return Evaluation.run(
        "own 1", submission, ImmutableList.of(TestChecks.rule("OWN-1", check)), null);
  }

  private static ImmutableList<String> nearMisses(Use limit) {
    // 60 + 70 = 130 is 30 above the limit of 100, and 30 is what receptions cost.
    Evaluation evaluation =
        evaluate(
            new WithinLimit(limit),
            BaseDataTable.builder()
                .line(Lines.OFFICIAL_CARS, "", "", "100")
                .line(Lines.CAR_PURCHASE, "", "", "60")
                .line(Lines.CAR_RUNNING, "", "", "70")
                .line(Lines.RECEPTIONS, "", "", "30")
                .build());
    return Hints.of(evaluation).nearMisses(Iterables.getOnlyElement(evaluation.findings())).stream()
        .filter(hint -> hint.changes().isEmpty())
        .map(hint -> hint.kind() + " " + hint.sources())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void partsAboveTheirWholeHaveSomethingTwice() {
    assertEquals(
        ImmutableList.of("COUNTED_TWICE [base-data/receptions/final]"), nearMisses(Use.WHOLE));
  }

  @Test
  void ofTwoSumsThatAreNoWholeTheSmallerLacksIt() {
    assertEquals(ImmutableList.of("LEFT_OUT [base-data/receptions/final]"), nearMisses(Use.OTHER));
  }

  @Test
  void eachFigureOfAQuotientMayBeWrong() {
    Evaluation evaluation =
        evaluate(new Occupancy(), BaseDataTable.builder().staffing("20", "15", "60").build());

    // 15 ÷ 20 = 75%, 12 ÷ 20 = 60%, 15 ÷ 25 = 60%.
    assertEquals(
        "[1 mended, 0 broken: [base-data/staffing/authorised-posts → 25,"
            + " base-data/staffing/staff-in-post → 12,"
            + " base-data/staffing/staff-ratio → 75%]]",
        Hints.of(evaluation).suspects().toString());
  }

  /** Purchase and running of cars within what is called a limit. */
  private static final class WithinLimit extends OwnCheck {
    private static final long serialVersionUID = 1L;

    private final Use limit;

    WithinLimit(Use limit) {
      super("ceiling", "item");
      this.limit = limit;
    }

    @Override
    Outcome judge(Sheet sheet, Examination examination) {
      Figure<Amount> most = examination.look("ceiling", limit, 0, 1, sheet, 0, Columns.FINAL);
      long fen = -most.units();
      for (int row = 1; row <= 2; row++) {
        fen += examination.look("item", 0, 1, sheet, row, Columns.FINAL).units();
      }
      examination.margin(fen > 0 ? Margin.off(FigureType.AMOUNT, fen) : Margin.exact());
      return fen > 0 ? Outcome.FAILED : Outcome.PASSED;
    }
  }

  /** Staff in post ÷ authorised posts = the stated rate, by words of its own. */
  private static final class Occupancy extends OwnCheck {
    private static final long serialVersionUID = 1L;

    Occupancy() {
      super("filled", "seats", "occupancy");
    }

    @Override
    Outcome judge(Sheet sheet, Examination examination) {
      long filled =
          examination
              .look("filled", Use.NUMERATOR, 0, 1, sheet, 0, BaseDataColumns.STAFF_IN_POST)
              .units();
      long seats =
          examination
              .look("seats", Use.DENOMINATOR, 0, 1, sheet, 0, BaseDataColumns.AUTHORISED_POSTS)
              .units();
      Figure<Rate> rate =
          examination.look("occupancy", Use.RATE, 0, 1, sheet, 0, BaseDataColumns.STAFF_RATIO);
      return rate.get().compareTo(Rate.of(filled, seats)) == 0 ? Outcome.PASSED : Outcome.FAILED;
    }
  }

  /** A check with one application on the base-data table. */
  private abstract static class OwnCheck implements Check {
    private static final long serialVersionUID = 1L;

    private final ImmutableSet<String> roles;

    OwnCheck(String... roles) {
      this.roles = ImmutableSet.copyOf(roles);
    }

    abstract Outcome judge(Sheet sheet, Examination examination);

    @Override
    public void examine(Submission submission, Examination examination) {
      examination.start();
      examination.end(judge(submission.sheets(TABLE).get(0), examination));
    }

    @Override
    public LocalizedText message() {
      String all = "{" + String.join("}{", roles) + "}";
      return LocalizedText.of(all, all);
    }

    @Override
    public ImmutableSet<String> roles() {
      return roles;
    }

    @Override
    public LocalizedText compares() {
      return LocalizedText.of("自定", "own");
    }
  }
}
