package org.budgetperformance.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.formula.RowCell;
import org.budgetperformance.review.NarratedRate.Base;
import org.budgetperformance.review.NarratedRate.Reading;
import org.budgetperformance.rule.Check;
import org.budgetperformance.standard.ExpenditureTable;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.ProjectMatches;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * An execution rate of the narrative against the form that it speaks of (执行率各处一致): the department's, or a project's; and
 * one of a part of the funds against what any document states of that.
 *
 * <p>It has one application for each rate that the narrative states of something that has one form.
 */
final class NarratedRates {
  private NarratedRates() {}

  static Check check(ImmutableList<ExpenditureTable> tables) {
    return NarratedRate.check(
        submission -> find(submission, tables),
        LocalizedText.of(
            "自评报告的执行率 = 自评表等材料的全年执行数 ÷ 全年预算数",
            "execution rates of the narrative = executed ÷ annual budget of form and table"));
  }

  private static ImmutableList<NarratedRate> find(
      Submission submission, ImmutableList<ExpenditureTable> tables) {
    ImmutableList.Builder<NarratedRate> rates = ImmutableList.builder();
    ImmutableList<Sheet> departments = submission.sheets(Documents.DEPARTMENT_FORM);
    for (Sheet narrative : submission.sheets(Documents.NARRATIVE)) {
      for (int row : narrative.rows(Lines.EXECUTION).asList()) {
        if (departments.size() == 1) {
          add(narrative.row(row), departments.get(0), rates);
        } else if (departments.isEmpty()) {
          addAlone(narrative.row(row), rates);
        }
      }
      if (!narrative.rows(Lines.PROJECT).isEmpty()) {
        addProjects(submission, narrative, rates);
      }
      PartRates.add(submission, narrative, tables, rates);
    }
    return rates.build();
  }

  /** Adds the rate of a narrative without a form, which is held against its own funds if it says what they came to. */
  private static void addAlone(SheetRow narrated, ImmutableList.Builder<NarratedRate> to) {
    Sheet sheet = narrated.sheet();
    RowCell rate = RowCell.of(narrated, Columns.EXECUTION_RATE);
    ImmutableList<RowCell> executed = cells(sheet, Columns.FINAL, Lines.ANNUAL_FUNDS);
    ImmutableList<RowCell> annual = cells(sheet, Columns.ANNUAL, Lines.ANNUAL_FUNDS);
    ImmutableList<RowCell> opening = cells(sheet, Columns.OPENING, Lines.ANNUAL_FUNDS);
    if (!rate.figure().isNumeric() || !areNumeric(executed) || !areNumeric(annual)) {
      return;
    }
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading(Base.ANNUAL, rate, executed, annual));
    if (areNumeric(opening)) {
      readings.add(new Reading(Base.OPENING, rate, executed, opening));
    }
    to.add(new NarratedRate(rate, executed, annual, readings));
  }

  private static boolean areNumeric(ImmutableList<RowCell> cells) {
    return !cells.isEmpty() && cells.stream().allMatch(cell -> cell.figure().isNumeric());
  }

  private static void addProjects(
      Submission submission, Sheet narrative, ImmutableList.Builder<NarratedRate> to) {
    for (ProjectMatches.Match project : submission.projects().list()) {
      for (SheetRow row : project.rows()) {
        if (row.sheet().id().equals(narrative.id()) && project.forms().size() == 1) {
          add(row, project.forms().get(0), to);
        }
      }
    }
  }

  private static void add(SheetRow narrated, Sheet form, ImmutableList.Builder<NarratedRate> to) {
    RowCell rate = RowCell.of(narrated, Columns.EXECUTION_RATE);
    if (!rate.figure().isNumeric() || form.rows(Lines.ANNUAL_FUNDS).isEmpty()) {
      return;
    }
    ImmutableList<RowCell> executed = cells(form, Columns.EXECUTED, Lines.ANNUAL_FUNDS);
    ImmutableList<RowCell> annual = cells(form, Columns.ANNUAL, Lines.ANNUAL_FUNDS);
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading(Base.ANNUAL, rate, executed, annual));
    readings.add(
        new Reading(
            Base.OPENING, rate, executed, cells(form, Columns.OPENING, Lines.ANNUAL_FUNDS)));
    ImmutableList<RowCell> carriedOver = cells(form, Columns.ANNUAL, Lines.CARRIED_OVER);
    readings.add(new Reading(Base.WITH_CARRIED_OVER, rate, executed, both(annual, carriedOver)));
    readings.add(
        new Reading(
            Base.GENERAL,
            rate,
            executed,
            cells(form, Columns.AMOUNT, Lines.GENERAL_PUBLIC_BUDGET)));
    if (!form.id().type().isOfProject()) {
      addNarrated(rate, narrated.sheet(), readings);
    }
    to.add(new NarratedRate(rate, executed, annual, readings));
  }

  /** A narrative has a chapter on the general public budget alone. */
  private static void addNarrated(RowCell rate, Sheet narrative, List<Reading> to) {
    Line[] both = {Lines.BASIC_EXPENDITURE, Lines.PROJECT_EXPENDITURE};
    ImmutableList<RowCell> accounts = cells(narrative, Columns.FINAL, both);
    ImmutableList<RowCell> opening = cells(narrative, Columns.OPENING, both);
    ImmutableList<RowCell> added = cells(narrative, Columns.SUPPLEMENTARY, both);
    to.add(new Reading(Base.GENERAL, rate, accounts, opening));
    to.add(new Reading(Base.GENERAL, rate, accounts, both(opening, added)));
  }

  /** Returns the cells of the first rows of some lines that are there; of one line whatever stands in it. */
  static ImmutableList<RowCell> cells(Sheet sheet, Column<Amount> column, Line... lines) {
    ImmutableList.Builder<RowCell> cells = ImmutableList.builder();
    for (Line line : lines) {
      if (!sheet.rows(line).isEmpty()) {
        RowCell cell = RowCell.of(sheet.row(sheet.rows(line).get(0)), column);
        if (cell.figure().isNumeric() || lines.length == 1) {
          cells.add(cell);
        }
      }
    }
    return cells.build();
  }

  private static ImmutableList<RowCell> both(
      ImmutableList<RowCell> one, ImmutableList<RowCell> other) {
    return ImmutableList.copyOf(Iterables.concat(one, other));
  }
}
