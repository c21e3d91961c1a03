package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Documents filled in after the year that they evaluate (填报日期晚于年度终了).
 *
 * <p>It has one application for each document with a date. Immutable and thread-safe.
 */
final class FilledInAfterYear implements Check {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{date}不晚于所评价年度的最后一天{end}", "{date} is not after the last day of the year, {end}");
  private static final LocalizedText END = LocalizedText.of("年度终了日", "end of the year");
  private static final Derivation<Sheet, ImmutableList<Optional<LocalDate>>> DAYS =
      FilledInAfterYear::days;
  private static final long serialVersionUID = 1L;

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("date", "end");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of("各材料的填报日期与年度终了日", "dates of the documents and the end of the year");
  }

  @Override
  public void examine(Submission submission, Examination examination) {
    LocalDate end = submission.fiscalYear().atMonth(Month.DECEMBER).atEndOfMonth();
    ImmutableList<Sheet> sheets = submission.sheets();
    for (int s = 0; s < sheets.size(); s++) {
      ImmutableIntArray rows = sheets.get(s).rows(Lines.FILLED_IN_ON);
      for (int i = 0; i < rows.length(); i++) {
        apply(sheets.get(s), i, end, examination);
      }
    }
  }

  /** Returns the day that each row of a sheet names, empty if it names none. */
  private static ImmutableList<Optional<LocalDate>> days(Sheet sheet) {
    ImmutableList.Builder<Optional<LocalDate>> days = ImmutableList.builder();
    ImmutableIntArray rows = sheet.rows(Lines.FILLED_IN_ON);
    for (int i = 0; i < rows.length(); i++) {
      Figure<String> date = sheet.at(rows.get(i), Columns.TEXT);
      days.add(date.isStated() ? Actual.dateOf(date.get()) : Optional.empty());
    }
    return days.build();
  }

  private static void apply(Sheet sheet, int number, LocalDate end, Examination examination) {
    examination.start();
    int row = sheet.rows(Lines.FILLED_IN_ON).get(number);
    Figure<String> date = examination.look("date", 0, 1, sheet, row, Columns.TEXT);
    if (examination.isExplaining()) {
      String day = end.getYear() + "年" + end.getMonthValue() + "月" + end.getDayOfMonth() + "日";
      examination.name("end", LocalizedText.of(END.zh() + day, END.en() + " " + end));
    }
    if (!date.isStated()) {
      examination.end(
          date.state() == FigureState.UNREADABLE ? Outcome.UNDECIDED : Outcome.NOT_APPLICABLE);
      return;
    }
    Optional<LocalDate> day = sheet.derive(DAYS).get(number);
    if (!day.isPresent()) {
      examination.end(Outcome.UNDECIDED);
    } else {
      examination.end(day.get().isAfter(end) ? Outcome.PASSED : Outcome.FAILED);
    }
  }

  @Override
  public String toString() {
    return "documents are filled in after the year";
  }
}
