package org.budgetperformance.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.formula.RowCell;
import org.budgetperformance.review.NarratedRate.Base;
import org.budgetperformance.review.NarratedRate.Reading;
import org.budgetperformance.standard.ExpenditureTable;
import org.budgetperformance.standard.internal.OtherBudgets;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.ProjectMatches;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/**
 * An execution rate that the narrative states of a part of the funds (各部分资金的执行率): basic or project expenditure, one of
 * the three public expenses, 当年财政拨款, 上年结转资金, 其他资金.
 *
 * <p>It is held against each amount that any document states of that part, and asked only where the part's annual budget is
 * known: from a column of it, or as opened and added; of project expenditure from the forms of all projects; and of the
 * three public expenses from the table, as their control ratio is.
 */
final class PartRates {
  private static final ImmutableSet<Line> PUBLIC_EXPENSES =
      ImmutableSet.of(
          Lines.THREE_PUBLIC_EXPENSES,
          Lines.OFFICIAL_CARS,
          Lines.CAR_PURCHASE,
          Lines.CAR_RUNNING,
          Lines.TRAVEL_ABROAD,
          Lines.RECEPTIONS);

  private final Submission submission;
  private final Sheet narrative;
  private final Line line;
  private final ImmutableList<ExpenditureTable> tables;

  private PartRates(
      Submission submission, Sheet narrative, Line line, ImmutableList<ExpenditureTable> tables) {
    this.submission = submission;
    this.narrative = narrative;
    this.line = line;
    this.tables = tables;
  }

  /** Adds what a narrative states of parts; of one that may leave other budgets out, nothing. */
  static void add(
      Submission submission,
      Sheet narrative,
      ImmutableList<ExpenditureTable> tables,
      ImmutableList.Builder<NarratedRate> rates) {
    for (int row = 0; row < narrative.rows().size(); row++) {
      Line line = narrative.rows().get(row).line();
      if (narrative.at(row, Columns.EXECUTION_RATE).isNumeric()
          && !line.equals(Lines.EXECUTION)
          && !line.isOfProjects()
          && submission.sheets(Documents.DEPARTMENT_FORM).size() < 2
          && !OtherBudgets.mayBeIn(submission)) {
        RowCell rate = RowCell.of(narrative.row(row), Columns.EXECUTION_RATE);
        new PartRates(submission, narrative, line, tables).add(rate, rates);
      }
    }
  }

  private void add(RowCell rate, ImmutableList.Builder<NarratedRate> to) {
    List<ImmutableList<RowCell>> executed = new ArrayList<>();
    List<ImmutableList<RowCell>> annual = new ArrayList<>();
    List<ImmutableList<RowCell>> opening = new ArrayList<>();
    for (Sheet sheet : submission.sheets()) {
      if (!sheet.id().type().isOfProject()) {
        addIfStated(executed, stated(sheet, Columns.FINAL));
        addIfStated(executed, stated(sheet, Columns.EXECUTED));
        addIfStated(annual, stated(sheet, Columns.ANNUAL));
        addIfStated(opening, stated(sheet, Columns.OPENING));
      }
    }
    for (ExpenditureTable table : tables) {
      for (Sheet sheet : submission.sheets(table.document())) {
        boolean publicExpense = PUBLIC_EXPENSES.contains(line);
        addIfStated(publicExpense ? annual : opening, stated(sheet, table.budget()));
      }
    }
    ImmutableList<RowCell> opened = stated(narrative, Columns.OPENING);
    ImmutableList<RowCell> added = stated(narrative, Columns.SUPPLEMENTARY);
    if (!opened.isEmpty() && !added.isEmpty()) {
      annual.add(ImmutableList.copyOf(Iterables.concat(opened, added)));
    }
    if (line.equals(Lines.PROJECT_EXPENDITURE)) {
      addIfStated(annual, ofForms(Columns.ANNUAL));
      addIfStated(executed, ofForms(Columns.EXECUTED));
    }
    List<Reading> readings = new ArrayList<>();
    for (ImmutableList<RowCell> above : executed) {
      annual.forEach(below -> readings.add(new Reading(Base.ANNUAL, rate, above, below)));
      opening.forEach(below -> readings.add(new Reading(Base.OPENING, rate, above, below)));
    }
    if (!executed.isEmpty() && !annual.isEmpty()) {
      to.add(new NarratedRate(rate, executed.get(0), annual.get(0), readings));
    }
  }

  private static void addIfStated(
      List<ImmutableList<RowCell>> amounts, ImmutableList<RowCell> amount) {
    if (!amount.isEmpty()) {
      amounts.add(amount);
    }
  }

  /** Returns the cell of the part in a document, none where it states no number. */
  private ImmutableList<RowCell> stated(Sheet sheet, Column<Amount> column) {
    return NarratedRates.cells(sheet, column, line).stream()
        .filter(cell -> cell.figure().isNumeric())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what the forms of all projects state; none if a project has no form, or a form no number. */
  private ImmutableList<RowCell> ofForms(Column<Amount> column) {
    ImmutableList.Builder<RowCell> cells = ImmutableList.builder();
    for (ProjectMatches.Match project : submission.projects().list()) {
      if (project.forms().isEmpty()) {
        return ImmutableList.of();
      }
      for (Sheet form : project.forms()) {
        ImmutableList<RowCell> cell = NarratedRates.cells(form, column, Lines.ANNUAL_FUNDS);
        if (cell.isEmpty() || !cell.get(0).figure().isNumeric()) {
          return ImmutableList.of();
        }
        cells.addAll(cell);
      }
    }
    return cells.build();
  }
}
