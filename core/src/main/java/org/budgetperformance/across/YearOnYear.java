package org.budgetperformance.across;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.indicator.Measure;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.standard.ExpenditureTable;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/** Compares what a submission says of last year with last year's submission of the unit (上年数据核对, STD-X05). */
final class YearOnYear {
  /** One staff in five may come or go, and two persons anywhere. */
  private static final int STAFF_SHARE = 5;

  private static final long FEW_STAFF = 2 * 10_000L;

  private final LastYear last;
  private final Report report;
  private final List<ImmutableList<ReportCell>> rows = new ArrayList<>();
  private final int[] kinds = new int[4];

  private YearOnYear(LastYear last, Report report) {
    this.last = last;
    this.report = report;
  }

  /** Returns the finding on a submission, none if all agrees or last year's is not there. */
  static Optional<AcrossFinding> of(
      LastYear last, Report report, Submission submission, ImmutableList<ExpenditureTable> tables) {
    YearOnYear comparison = new YearOnYear(last, report);
    for (Sheet sheet : submission.rounded().sheets()) {
      for (ExpenditureTable table : tables) {
        if (table.document().equals(sheet.id().type())) {
          comparison.accounts(sheet, table);
        }
      }
      comparison.staff(sheet);
      if (sheet.id().type().isForm()) {
        comparison.carriedOver(sheet);
        comparison.targets(sheet);
      }
    }
    return comparison.rows.isEmpty() ? Optional.empty() : Optional.of(comparison.finding());
  }

  private AcrossFinding finding() {
    return AcrossFinding.of(
        AcrossRules.LAST_YEAR,
        ImmutableList.of(report.unit),
        LocalizedText.of(
            "决算" + kinds[0] + "处，人员" + kinds[1] + "处，结转" + kinds[2] + "处，指标值" + kinds[3] + "处",
            "accounts "
                + kinds[0]
                + ", staff "
                + kinds[1]
                + ", carried over "
                + kinds[2]
                + ", targets "
                + kinds[3]),
        rows);
  }

  private Optional<Remembered.Figured> lastYear(Place place, Figure<?> like) {
    return last.find(report.unit, Year.of(report.year.getValue() - 1), place, like);
  }

  private void accounts(Sheet sheet, ExpenditureTable table) {
    for (int row = 0; row < sheet.rows().size(); row++) {
      Figure<Amount> stated = sheet.at(row, table.previousAccounts());
      Place there = sheet.place(row, table.accounts());
      Optional<Remembered.Figured> then =
          stated.isNumeric() ? lastYear(there, stated) : Optional.empty();
      if (then.isPresent()
          && isOff(stated.units(), then.get().value, stated.slack(), then.get().slack)) {
        add(
            0,
            sheet.place(row, table.previousAccounts()),
            amount(stated.units()),
            then.get(),
            there,
            amount(then.get().value));
      }
    }
  }

  private void staff(Sheet sheet) {
    for (int row = 0; row < sheet.rows().size(); row++) {
      for (Column<?> column : ImmutableList.of(Columns.AUTHORISED_POSTS, Columns.STAFF_IN_POST)) {
        Figure<?> now = sheet.at(row, column);
        Place place = sheet.place(row, column);
        Optional<Remembered.Figured> then =
            now.isNumeric() ? lastYear(place, now) : Optional.empty();
        if (then.isPresent()) {
          long before = then.get().value;
          if (isOff(now.units(), before, Math.abs(before) / STAFF_SHARE, 0)
              && isOff(now.units(), before, FEW_STAFF, 0)) {
            FigureType<?> type = column.type();
            add(1, place, type.format(now.units()), then.get(), place, type.format(before));
          }
        }
      }
    }
  }

  /** Nothing more is carried over than was left of last year's budget. */
  private void carriedOver(Sheet sheet) {
    Figure<Amount> opening = sheet.at(Lines.CARRIED_OVER, Columns.OPENING);
    Column<Amount> column = opening.isNumeric() ? Columns.OPENING : Columns.ANNUAL;
    Figure<Amount> carried = sheet.at(Lines.CARRIED_OVER, column);
    Row funds = Row.of(Lines.ANNUAL_FUNDS);
    Place spent = Place.of(sheet.id(), funds, Columns.EXECUTED);
    Optional<Remembered.Figured> budget =
        lastYear(Place.of(sheet.id(), funds, Columns.ANNUAL), carried);
    Optional<Remembered.Figured> executed = lastYear(spent, carried);
    if (carried.isNumeric() && budget.isPresent() && executed.isPresent()) {
      long left = budget.get().value - executed.get().value;
      long slack = carried.slack() + budget.get().slack + executed.get().slack;
      if (carried.units() > left && isOff(carried.units(), left, slack, 0)) {
        add(
            2,
            Place.of(sheet.id(), Row.of(Lines.CARRIED_OVER), column),
            amount(carried.units()),
            executed.get(),
            spent,
            amount(executed.get().value) + "（结余 " + amount(left) + "）");
      }
    }
  }

  /** A target may fall with the funds, but a share does not depend on them. */
  private void targets(Sheet sheet) {
    Place annual = Place.of(sheet.id(), Row.of(Lines.ANNUAL_FUNDS), Columns.ANNUAL);
    Figure<Amount> funds = sheet.at(Lines.ANNUAL_FUNDS, Columns.ANNUAL);
    Optional<Remembered.Figured> before = lastYear(annual, funds);
    boolean lessFunds =
        !funds.isNumeric() || !before.isPresent() || funds.units() < before.get().value;
    for (int row : sheet.rows(Lines.INDICATOR).asList()) {
      Optional<Target> target = sheet.at(row, Columns.TARGET).value();
      Place place = sheet.place(row, Columns.TARGET);
      Optional<Quantity> quantity = target.flatMap(Target::quantity);
      if (quantity.isPresent()
          && (!lessFunds || quantity.get().unit().measure() == Measure.PROPORTION)) {
        Figure<?> figure = sheet.at(row, Columns.TARGET);
        Optional<long[]> now = Remembered.number(FigureType.TARGET, figure);
        Optional<Remembered.Figured> then = lastYear(place, figure);
        if (now.isPresent() && then.isPresent() && now.get()[0] < then.get().value) {
          String unit = quantity.get().unit().label();
          String last =
              figure.isNumeric()
                  ? amount(then.get().value)
                  : FigureType.COUNT.format(then.get().value) + unit;
          add(3, place, target.get().toString(), then.get(), place, last);
        }
      }
    }
  }

  private void add(
      int kind, Place here, String text, Remembered.Figured then, Place there, String before) {
    kinds[kind]++;
    rows.add(ImmutableList.of(report.cell(here, text), then.report.cell(there, before)));
  }

  private static String amount(long fen) {
    return FigureType.AMOUNT.format(fen);
  }

  private static boolean isOff(long one, long other, long slack, long otherSlack) {
    return Math.abs(one - other) > slack + otherSlack;
  }
}
