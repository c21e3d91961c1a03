package org.budgetperformance.rules.hunan.benchmark.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/** The figures that the checks look at as plain numbers; public because Drools asks it of facts. */
@Holds(1)
@Holds(2)
@Holds(3)
@Holds(4)
@Holds(5)
@Holds(6)
@Holds(7)
@Holds(8)
@Holds(9)
@Holds(10)
@Holds(11)
@Holds(12)
@Holds(13)
@Holds(14)
@Holds(15)
@Holds(16)
@Holds(17)
@Holds(18)
@Holds(19)
@Holds(20)
public final class Facts {
  static final int YEARS = 3;
  static final int FINAL = 2;

  /** Lines of the base-data table; a figure stands at {@code YEARS * line + year}. */
  static final int THREE_PUBLIC = 0;

  static final int CARS = 1;
  static final int ABROAD = 2;
  static final int RECEPTIONS = 3;
  static final int PURCHASE = 4;
  static final int RUNNING = 5;
  static final int BASIC = 6;
  static final int PERSONNEL = 7;
  static final int OPERATING = 8;
  static final int OFFICE = 9;
  static final int UTILITIES = 10;
  static final int MEETINGS = 11;
  static final int PROJECTS = 12;
  static final int BUSINESS = 13;
  static final int MAINTENANCE = 14;
  static final int EARMARKED = 15;

  /** Single figures, after those of the lines. */
  static final int POSTS = 48;

  static final int IN_POST = 49;
  static final int STAFF_RATIO = 50;
  static final int ANNUAL = 51;
  static final int EXECUTED = 52;
  static final int CURRENT = 53;
  static final int CARRIED_OVER = 54;
  static final int OTHER = 55;
  static final int EXECUTION_RATE = 56;
  static final int EXECUTION_POINTS = 57;
  static final int EXECUTION_SCORE = 58;
  static final int TOTAL_POINTS = 59;
  static final int TOTAL_SCORE = 60;

  private static final ImmutableList<Line> LINES =
      ImmutableList.of(
          Lines.THREE_PUBLIC_EXPENSES,
          Lines.OFFICIAL_CARS,
          Lines.TRAVEL_ABROAD,
          Lines.RECEPTIONS,
          Lines.CAR_PURCHASE,
          Lines.CAR_RUNNING,
          Lines.BASIC_EXPENDITURE,
          Lines.PERSONNEL,
          Lines.OPERATING,
          BaseDataLines.OFFICE,
          BaseDataLines.UTILITIES_AND_TRAVEL,
          BaseDataLines.MEETINGS_AND_TRAINING,
          Lines.PROJECT_EXPENDITURE,
          BaseDataLines.BUSINESS_PROJECTS,
          BaseDataLines.MAINTENANCE_PROJECTS,
          BaseDataLines.EARMARKED_FUNDS);
  private static final ImmutableList<Column<Amount>> COLUMNS =
      ImmutableList.of(BaseDataColumns.PREVIOUS_FINAL, BaseDataColumns.BUDGET, Columns.FINAL);

  final long[] units = new long[TOTAL_SCORE + 1];
  final long[] slack = new long[TOTAL_SCORE + 1];
  final long[] points;
  final long[] scores;

  private Facts(int indicators) {
    points = new long[indicators];
    scores = new long[indicators];
  }

  /** Returns the figures of a submission that states them all. */
  static Facts of(Submission submission) {
    Sheet table = submission.sheets(BaseData.TABLE).get(0);
    Sheet form = submission.sheets(Documents.DEPARTMENT_FORM).get(0);
    ImmutableIntArray indicators = form.rows(Lines.INDICATOR);
    Facts facts = new Facts(indicators.length());
    for (int line = 0; line < LINES.size(); line++) {
      for (int year = 0; year < YEARS; year++) {
        facts.put(YEARS * line + year, table.at(LINES.get(line), COLUMNS.get(year)));
      }
    }
    facts.put(POSTS, table.at(BaseDataLines.STAFFING, BaseDataColumns.AUTHORISED_POSTS));
    facts.put(IN_POST, table.at(BaseDataLines.STAFFING, BaseDataColumns.STAFF_IN_POST));
    facts.put(STAFF_RATIO, table.at(BaseDataLines.STAFFING, BaseDataColumns.STAFF_RATIO));
    facts.put(ANNUAL, form.at(Lines.ANNUAL_FUNDS, Columns.ANNUAL));
    facts.put(EXECUTED, form.at(Lines.ANNUAL_FUNDS, Columns.EXECUTED));
    facts.put(CURRENT, form.at(Lines.CURRENT_APPROPRIATION, Columns.EXECUTED));
    facts.put(CARRIED_OVER, form.at(Lines.CARRIED_OVER, Columns.EXECUTED));
    facts.put(OTHER, form.at(Lines.OTHER_FUNDS, Columns.EXECUTED));
    facts.put(EXECUTION_RATE, form.at(Lines.ANNUAL_FUNDS, Columns.EXECUTION_RATE));
    facts.put(EXECUTION_POINTS, form.at(Lines.ANNUAL_FUNDS, Columns.POINTS));
    facts.put(EXECUTION_SCORE, form.at(Lines.ANNUAL_FUNDS, Columns.SCORE));
    facts.put(TOTAL_POINTS, form.at(Lines.TOTAL, Columns.POINTS));
    facts.put(TOTAL_SCORE, form.at(Lines.TOTAL, Columns.SCORE));
    for (int i = 0; i < indicators.length(); i++) {
      facts.points[i] = form.at(indicators.get(i), Columns.POINTS).units();
      facts.scores[i] = form.at(indicators.get(i), Columns.SCORE).units();
    }
    return facts;
  }

  private void put(int index, Figure<?> figure) {
    checkArgument(figure.isNumeric(), "figure %s is not stated", index);
    units[index] = figure.units();
    slack[index] = figure.slack();
  }
}
