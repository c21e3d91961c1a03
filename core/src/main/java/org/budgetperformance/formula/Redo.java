package org.budgetperformance.formula;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.explanation.FigureSteps;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;

/**
 * Makes the tree that a declaration leads to at one place of a submission (按声明复算), for a verifier.
 *
 * <p>It looks at every row of the submission itself, and calculates with fractions: on purpose it shares
 * neither the loops nor the arithmetic of a {@link Walk}.
 */
final class Redo implements Where {
  private final Submission submission;
  private final String basis;
  @Nullable private final Sheet sheet;
  private final int row;
  @Nullable private final Object subject;

  Redo(
      Submission submission,
      String basis,
      @Nullable Sheet sheet,
      int row,
      @Nullable Object subject) {
    this.submission = submission;
    this.basis = basis;
    this.sheet = sheet;
    this.row = row;
    this.subject = subject;
  }

  /** Returns the same at another row. */
  Redo at(Sheet otherSheet, int otherRow) {
    return new Redo(submission, basis, otherSheet, otherRow, subject);
  }

  /** Returns the same about something else. */
  Redo about(Object otherSubject) {
    return new Redo(submission, basis, sheet, row, otherSubject);
  }

  @Override
  public Submission submission() {
    return submission;
  }

  String basis() {
    return basis;
  }

  @Override
  public Sheet sheet() {
    return checkNotNull(sheet, "no document");
  }

  @Override
  public int row() {
    return row;
  }

  @Override
  public SheetRow sheetRow() {
    return sheet().row(row);
  }

  @Override
  public <T> T subject(Class<T> type) {
    return type.cast(checkNotNull(subject, "about nothing"));
  }

  @Override
  public boolean isWithin(DocumentType type) {
    return sheet != null && sheet.id().type().equals(type);
  }

  @Override
  public ImmutableList<Sheet> sheets(DocumentType type) {
    if (sheet != null && sheet.id().type().equals(type)) {
      return ImmutableList.of(sheet);
    } else if (submission.count(type) == 0) {
      return submission.sheets(type); // one may stand in what was not read
    }
    ImmutableList.Builder<Sheet> sheets = ImmutableList.builder();
    for (Sheet other : submission.sheets()) {
      if (other.id().type().equals(type)) {
        sheets.add(other);
      }
    }
    return sheets.build();
  }

  Step sum(Sum sum) {
    Statement statement = sum.statement();
    List<Step> summands = new ArrayList<>();
    for (Term term : statement.terms()) {
      for (Step cell : cells(term, statement.unit())) {
        if (!isLacking(term, cell)) {
          summands.add(term.sign() < 0 ? Steps.of(Operation.NEGATION, cell) : cell);
        }
      }
    }
    if (submission.isOpen()) {
      Unplaced.of(sum, this).forEach(more -> summands.add(more.step(statement.unit())));
    }
    return Steps.of(
        Operation.SUM, statement.words(), SumSteps.summands(summands, statement.unit()));
  }

  ImmutableList<Step> cells(Statement statement, boolean needed) {
    ImmutableList.Builder<Step> cells = ImmutableList.builder();
    ImmutableList.Builder<Step> lacking = ImmutableList.builder();
    for (Term term : statement.terms()) {
      for (Step cell : cells(term, statement.unit())) {
        (isLacking(term, cell) ? lacking : cells).add(cell);
      }
    }
    ImmutableList<Step> missed = lacking.build();
    return needed && !missed.isEmpty() ? missed : cells.build();
  }

  /** What a term may hold beside its cells is not what it lacks. */
  private static boolean isLacking(Term term, Step cell) {
    return term.isNeeded()
        && cell.operation() == Operation.MISSING
        && !term.openReason().filter(reason -> reason.label().equals(cell.label())).isPresent();
  }

  private ImmutableList<Step> cells(Term term, FigureType<?> unit) {
    if (term.isConstant()) {
      return ImmutableList.of(SumSteps.constant(term, unit));
    }
    List<Step> first = new ArrayList<>();
    for (Source source : term.sources()) {
      List<Step> cells = new ArrayList<>();
      boolean states = false;
      for (Sheet here : sheets(source.document())) {
        for (int number : rows(here, source)) {
          Figure<?> figure = here.at(number, source.column());
          states |= figure.isStated();
          boolean absent = figure.state() == FigureState.ABSENT;
          if (!absent && !(figure.isUnread() && term.isOptional())) {
            cells.add(cell(term, here, number, source, figure, unit));
          }
        }
        cells.addAll(perhaps(term, here, source, unit));
      }
      if (states) {
        return withMore(cells, term, unit);
      }
      first = first.isEmpty() ? cells : first;
    }
    boolean missing = first.isEmpty() && !term.isOptional();
    return missing
        ? ImmutableList.of(
            Step.leaf(Operation.MISSING, term.words(), StepValue.of(lacking(term, unit), unit)))
        : withMore(first, term, unit);
  }

  private ImmutableList<Step> withMore(List<Step> cells, Term term, FigureType<?> unit) {
    ImmutableList.Builder<Step> all = ImmutableList.<Step>builder().addAll(cells);
    if (!cells.isEmpty() && term.isOpen(submission)) {
      all.add(SumSteps.more(term, unit));
    }
    return all.build();
  }

  /** Returns the cells of the rows that may be of the source's kind, as their own kind is unread. */
  private static List<Step> perhaps(Term term, Sheet sheet, Source source, FigureType<?> unit) {
    List<Step> cells = new ArrayList<>();
    for (int number = 0; number < sheet.rows().size(); number++) {
      Figure<?> figure = sheet.at(number, source.column());
      boolean unread =
          sheet.rows().get(number).line().equals(source.line())
              && (source.category().isPresent() || source.dimension().isPresent())
              && sheet.at(number, Columns.CATEGORY).state() == FigureState.UNREADABLE;
      boolean nothing =
          figure.state() == FigureState.ABSENT || IndicatorRows.isOfNothing(sheet, number);
      if (unread && figure.isNumeric() && figure.units() != 0) {
        cells.add(SumSteps.perhaps(sheet, number, source));
      } else if (unread && !figure.isNumeric() && !nothing) {
        cells.add(cell(term, sheet, number, source, figure, unit));
      }
    }
    return cells;
  }

  /** Returns the rows that a source takes, found by looking at every row. */
  private static ImmutableList<Integer> rows(Sheet sheet, Source source) {
    List<Integer> named = new ArrayList<>();
    List<Integer> taken = new ArrayList<>();
    for (int number = 0; number < sheet.rows().size(); number++) {
      Row here = sheet.rows().get(number);
      boolean ofLine = here.line().equals(source.line());
      if (ofLine && here.subject().orElse("").contains(source.name().orElse(""))) {
        named.add(number);
        if (isOfKind(source, sheet.at(number, Columns.CATEGORY))) {
          taken.add(number);
        }
      }
    }
    return source.name().isPresent() && named.size() != 1
        ? ImmutableList.of()
        : ImmutableList.copyOf(taken);
  }

  private static boolean isOfKind(Source source, Figure<Category> stated) {
    if (!source.category().isPresent() && !source.dimension().isPresent()) {
      return true;
    }
    Category here = stated.value().orElse(null);
    return here != null
        && (source.category().isPresent()
            ? here.equals(source.category().get())
            : here.dimension().equals(source.dimension().get()));
  }

  private static Step cell(
      Term term, Sheet sheet, int row, Source source, Figure<?> figure, FigureType<?> unit) {
    boolean ofNothing =
        figure.state() == FigureState.BLANK && IndicatorRows.isOfNothing(sheet, row);
    Extent number;
    if (figure.isNumeric()) {
      number = figure.extent(unit.unitsPerOne());
    } else if (figure.state() == FigureState.UNREADABLE
        && !StatementSum.mayTakeAway(figure, term)) {
      number = Extent.lacking(Fraction.ZERO, null);
    } else if (figure.isStated() || figure.state() == FigureState.UNREADABLE) {
      number = Extent.lacking(null, null);
    } else if (figure.state() == FigureState.BLANK && !ofNothing) {
      number = blank(term, sheet, row, source, unit);
    } else {
      number = Extent.exactly(Fraction.ZERO);
    }
    Step cell =
        FigureSteps.of(sheet.place(row, source.column()), figure, StepValue.of(number, unit));
    return ofNothing ? Steps.of(Operation.AS_NOTHING, cell) : cell;
  }

  private static Extent blank(Term term, Sheet sheet, int row, Source source, FigureType<?> unit) {
    Figure<?> points =
        source.column().equals(Columns.SCORE) ? sheet.at(row, Columns.POINTS) : Figure.absent();
    if (points.isNumeric() && points.units() >= 0) {
      return Extent.lacking(Fraction.ZERO, Fraction.of(points.units(), unit.unitsPerOne()));
    }
    return term.isOptional() || term.isNeeded()
        ? Extent.lacking(Fraction.ZERO, null)
        : lacking(term, unit);
  }

  /** Returns what a figure can be that nobody states. */
  private static Extent lacking(Term term, FigureType<?> unit) {
    switch (term.whenMissing()) {
      case UNKNOWN:
        return Extent.lacking(null, null);
      case NOT_NEGATIVE:
        return Extent.lacking(Fraction.ZERO, null);
      case BOUNDED:
        return Extent.lacking(Fraction.ZERO, Fraction.of(term.units(), unit.unitsPerOne()));
      case ALLOWED:
        return Extent.upTo(
            term.units() == Long.MAX_VALUE ? null : Fraction.of(term.units(), unit.unitsPerOne()));
      default:
        return Extent.exactly(Fraction.ZERO);
    }
  }
}
