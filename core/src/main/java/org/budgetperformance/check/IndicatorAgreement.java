package org.budgetperformance.check;

import static org.budgetperformance.formula.Formulas.all;
import static org.budgetperformance.formula.Formulas.allFound;
import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.either;
import static org.budgetperformance.formula.Formulas.equal;
import static org.budgetperformance.formula.Formulas.found;
import static org.budgetperformance.formula.Formulas.howMany;
import static org.budgetperformance.formula.Formulas.leastFound;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.spread;
import static org.budgetperformance.formula.Formulas.stated;
import static org.budgetperformance.formula.Formulas.sumFound;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.Figures;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.RowCell;
import org.budgetperformance.formula.Where;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Source;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.IndicatorMatches;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * What narrative, goals and department form state of one indicator (同一指标多处一致).
 *
 * <p>It has one application for each indicator that at least two places speak of. An indicator of one project may be stated for
 * the whole department, so that what a project's form says of it weighs less, and its points are its own. Points and scores
 * are compared as numbers, targets and actual values as {@link SameMeaning} does.
 */
final class IndicatorAgreement {
  private static final LocalizedText MESSAGE =
      LocalizedText.of("同一指标各处不一致：{stated}", "one indicator, stated differently: {stated}");

  private IndicatorAgreement() {}

  static Check of(Column<?> column, ImmutableList<Source> except) {
    LocalizedText compares =
        LocalizedText.of(
            "自评报告与自评表中同一指标的" + column.label().zh(),
            column.label().en() + " of one indicator in narrative and forms");
    FigureType<?> type = column.type();
    Figures cells = sumFound(column.label(), FigureType.POINTS, ComparedCells.CELLS);
    Condition two = twoStated();
    Condition same =
        type.equals(FigureType.POINTS)
            ? allFound(
                ComparedCells.PAIRS,
                equal(ComparedCells.Pair.first(type), ComparedCells.Pair.second(type)))
            : new SameMeaning(compares);
    FormulaCheck.Builder check =
        FormulaCheck.eachOf(submission -> indicators(submission, column, except));
    if (type.equals(FigureType.POINTS)) {
      check.offBy(
          leastFound(
              ComparedCells.PAIRS,
              spread(ComparedCells.Pair.first(type), ComparedCells.Pair.second(type))));
    }
    return check
        .grade(new IsOfProject(), Severity.WARNING, MESSAGE)
        .first(either(any(two, readable(cells)), two, readable(cells)))
        .names(Mention.of(IndicatorAgreement::name, "stated"))
        .asks(either(readable(cells), same, all(same, readable(cells))), MESSAGE, compares);
  }

  private static Condition twoStated() {
    Figures one = found(FigureType.POINTS, where -> where.subject(RowCell.class));
    return onlyIf(
        atMost(
            constant(2 * FigureType.COUNT.unitsPerOne(), FigureType.COUNT),
            howMany(ComparedCells.CELLS, stated(one))));
  }

  private static ImmutableList<ComparedCells> indicators(
      Submission submission, Column<?> column, ImmutableList<Source> except) {
    ImmutableList.Builder<ComparedCells> indicators = ImmutableList.builder();
    for (ImmutableList<SheetRow> rows : spokenOf(submission, column)) {
      if (rows.size() > 1 && !isAmbiguous(rows) && !isExcepted(rows, except)) {
        indicators.add(
            ComparedCells.withEachOther(
                rows.stream()
                    .map(row -> RowCell.of(row, column))
                    .collect(ImmutableList.toImmutableList()),
                cell -> cell.figure().isStated()));
      }
    }
    return indicators.build();
  }

  private static Iterable<ImmutableList<SheetRow>> spokenOf(
      Submission submission, Column<?> column) {
    IndicatorMatches matches = submission.indicators();
    return column.type().equals(FigureType.POINTS)
        ? matches.list()
        : Iterables.concat(matches.list(), matches.ofProjects());
  }

  /** Where one document has two indicators of a name, nobody can tell which of them is meant. */
  private static boolean isAmbiguous(ImmutableList<SheetRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        if (rows.get(i).sheet().id().equals(rows.get(j).sheet().id())
            && rows.get(i).line().equals(rows.get(j).line())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isExcepted(ImmutableList<SheetRow> rows, ImmutableList<Source> except) {
    for (SheetRow row : rows) {
      for (Source source : except) {
        if (source.document().equals(row.sheet().id().type())
            && source.taken(row.sheet()).contains(row.row())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it is a project's form that speaks of the indicator too. */
  private static final class IsOfProject extends Judged {
    private static final long serialVersionUID = 1L;

    IsOfProject() {
      super(LocalizedText.of("项目支出绩效自评表的指标", "an indicator of a project's form"));
    }

    @Override
    protected Answer judge(Where at) {
      for (RowCell cell : ComparedCells.CELLS.at(at)) {
        if (cell.row().sheet().id().type().equals(Documents.PROJECT_FORM)) {
          return Answer.YES;
        }
      }
      return Answer.NO;
    }

    @Override
    protected void cells(Where at, Cells cells) {
      for (RowCell cell : ComparedCells.CELLS.at(at)) {
        cells.cell(cell.row().sheet(), cell.row().row(), cell.column());
      }
    }
  }

  private static void name(Where where, boolean decided, Examination to) {
    ImmutableList<RowCell> cells = ComparedCells.CELLS.at(where);
    for (int i = 0; i < cells.size(); i++) {
      RowCell cell = cells.get(i);
      Figure<?> figure = cell.figure();
      if (figure.isStated() || figure.state() == FigureState.UNREADABLE) {
        to.look("stated", i, 1, cell.row().sheet(), cell.row().row(), cell.column());
      }
    }
  }
}
