package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.stated;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.time.Month;
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
          "{date}不晚于所评价年度的最后一天{end}", "{date} is not after the last day of the year, {end}");
  private static final LocalizedText COMPARES =
      LocalizedText.of("各材料的填报日期与年度终了日", "dates of the documents and the end of the year");
  private static final LocalizedText END = LocalizedText.of("年度终了日", "end of the year");
  private static final Derivation<Sheet, ImmutableList<Optional<LocalDate>>> DAYS =
      FilledInAfterYear::days;
  private static final long serialVersionUID = 1L;

  private FilledInAfterYear() {
    super(COMPARES);
  }

  /** Returns the check, which is applied to each document with a date. */
  static Check check() {
    Cell date = cell(Columns.TEXT);
    return FormulaCheck.eachRow(Lines.FILLED_IN_ON)
        .first(readable(date), stated(date))
        .names("date", Use.OTHER, date)
        .names(new End())
        .asks(new FilledInAfterYear(), MESSAGE, COMPARES);
  }

  private static LocalDate end(Submission submission) {
    return submission.fiscalYear().atMonth(Month.DECEMBER).atEndOfMonth();
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
    return day.isPresent() ? Answer.of(day.get().isAfter(end(at.submission()))) : Answer.OPEN;
  }

  @Override
  protected void cells(Where at, Cells cells) {
    cells.cell(at.sheet(), at.row(), Columns.TEXT);
    cells.fact(END, end(at.submission()).toString());
  }

  /** The last day of the year, as a finding names it. */
  private static final class End implements Mention {
    private static final long serialVersionUID = 1L;

    @Override
    public ImmutableSet<String> roles() {
      return ImmutableSet.of("end");
    }

    @Override
    public void name(Walk walk, boolean decided, Examination to) {
      LocalDate end = end(walk.submission());
      String day = end.getYear() + "年" + end.getMonthValue() + "月" + end.getDayOfMonth() + "日";
      to.name("end", LocalizedText.of(END.zh() + day, END.en() + " " + end));
    }
  }
}
