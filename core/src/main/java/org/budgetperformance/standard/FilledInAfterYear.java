package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.stated;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.Optional;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Walk;
import org.budgetperformance.formula.Where;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/** Documents filled in after the year that they evaluate (填报日期晚于年度终了): whether a date is. */
final class FilledInAfterYear extends Judged {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{date}早于评价年度终了后的第一天{end}", "{date} is before the first day after the year, {end}");
  private static final LocalizedText COMPARES =
      LocalizedText.of(
          "各材料的填报日期与年度终了日及填报期限",
          "dates of the documents, the end of the year and the time to fill in");
  private static final LocalizedText FIRST = LocalizedText.of("年度终了后第一天", "day after the year");
  private static final LocalizedText MONTHS = LocalizedText.of("填报期限（月）", "months to fill in");
  private static final Derivation<Sheet, ImmutableList<Optional<LocalDate>>> DAYS =
      FilledInAfterYear::days;
  private static final long serialVersionUID = 1L;

  private final int months;
  private final boolean asksIfLate;

  private FilledInAfterYear(int months, boolean asksIfLate) {
    super(COMPARES);
    this.months = months;
    this.asksIfLate = asksIfLate;
  }

  /**
   * Returns the check, which is applied to each document with a date.
   *
   * @param months within how many months after the year documents are filled in
   */
  static Check check(int months) {
    Cell date = cell(Columns.TEXT);
    return FormulaCheck.eachRow(Lines.FILLED_IN_ON)
        .first(readable(date), stated(date))
        .names("date", Use.OTHER, date)
        .names(new First())
        .grade(
            new FilledInAfterYear(months, true),
            Severity.WARNING,
            LocalizedText.of(
                "{date}距评价年度终了后的第一天{end}已满" + months + "个月，疑似年份有误",
                "{date} is " + months + " months or more after {end}; its year may be wrong"))
        .asks(new FilledInAfterYear(months, false), MESSAGE, COMPARES);
  }

  private static LocalDate first(Submission submission) {
    return submission.fiscalYear().plusYears(1).atDay(1);
  }

  /** Returns the day that each row up to the last with a date names, empty if it names none. */
  private static ImmutableList<Optional<LocalDate>> days(Sheet sheet) {
    ImmutableList.Builder<Optional<LocalDate>> days = ImmutableList.builder();
    ImmutableIntArray rows = sheet.rows(Lines.FILLED_IN_ON);
    int row = 0;
    for (int i = 0; i < rows.length(); i++, row++) {
      for (; row < rows.get(i); row++) {
        days.add(Optional.empty());
      }
      Figure<String> date = sheet.at(row, Columns.TEXT);
      days.add(date.isStated() ? Actual.dateOf(date.get()) : Optional.empty());
    }
    return days.build();
  }

  @Override
  protected Answer judge(Where at) {
    Optional<LocalDate> day = at.sheet().derive(DAYS).get(at.row());
    if (!day.isPresent()) {
      return Answer.OPEN;
    }
    LocalDate first = first(at.submission());
    boolean late = !day.get().isBefore(first.plusMonths(months));
    return Answer.of(asksIfLate ? late : !late && !day.get().isBefore(first));
  }

  @Override
  protected void cells(Where at, Cells cells) {
    cells.cell(at.sheet(), at.row(), Columns.TEXT);
    cells.fact(FIRST, first(at.submission()).toString());
    cells.fact(MONTHS, String.valueOf(months));
  }

  /** The first day after the year, as a finding names it. */
  private static final class First implements Mention {
    private static final long serialVersionUID = 1L;

    @Override
    public ImmutableSet<String> roles() {
      return ImmutableSet.of("end");
    }

    @Override
    public void name(Walk walk, boolean decided, Examination to) {
      LocalDate first = first(walk.submission());
      to.name("end", LocalizedText.of(first.getYear() + "年1月1日", first.toString()));
    }
  }
}
