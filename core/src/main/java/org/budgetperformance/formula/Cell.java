package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.FigureSteps;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * One cell (单元格): of the row where a walk is, or of the first row of a line in its document, be that
 * line given or what the application is about.
 */
public final class Cell extends Figures {
  private static final long serialVersionUID = 1L;

  private final Column<?> column;
  @Nullable private final Line line;
  private final boolean ofTopic;

  Cell(Column<?> column, @Nullable Line line) {
    this(column, line, false);
  }

  /**
   * @param ofTopic whether its line is what the application is about
   */
  Cell(Column<?> column, @Nullable Line line, boolean ofTopic) {
    super(Operation.FIGURE, column.label(), unit(column.type()));
    this.column = column;
    this.line = line;
    this.ofTopic = ofTopic;
  }

  private static FigureType<?> unit(FigureType<?> type) {
    return type.equals(FigureType.TARGET) || type.equals(FigureType.ACTUAL)
        ? FigureType.AMOUNT
        : type;
  }

  /** Returns its column. */
  public Column<?> column() {
    return column;
  }

  /** Returns its line, if it is not of the row where the walk is. */
  public Optional<Line> line() {
    return Optional.ofNullable(line);
  }

  @Nullable
  private Line line(Where at) {
    return ofTopic ? at.subject(Line.class) : line;
  }

  Figure<?> figure(Walk walk) {
    Line here = line(walk);
    return here == null ? walk.sheet().at(walk.row(), column) : walk.sheet().at(here, column);
  }

  /** Returns the number of its row, -1 if the document has no such line. */
  int row(Walk walk) {
    Line here = line(walk);
    if (here == null) {
      return walk.row();
    }
    return walk.sheet().rows(here).isEmpty() ? -1 : walk.sheet().rows(here).get(0);
  }

  @Override
  IntervalSum value(Walk walk) {
    IntervalSum register = walk.register();
    calculate(walk, register);
    Tape tape = walk.tape();
    if (tape != null) {
      tape.leaf(number(walk, row(walk)));
    }
    return register;
  }

  @Override
  void calculate(Walk walk, IntervalSum into) {
    Figure<?> figure = figure(walk);
    if (figure.isNumeric()) {
      figure.addTo(into, 1);
    } else {
      into.addUnknown();
    }
  }

  @Override
  int states(Walk walk, Operation question) {
    keep(walk);
    return States.of(figure(walk).state());
  }

  @Override
  int kindBits() {
    return Figure.KIND_BITS;
  }

  @Override
  int kind(Walk walk) {
    int kind = figure(walk).kind();
    return kind == Figure.NO_KIND ? -1 : kind;
  }

  @Override
  Figures besideZero() {
    return this;
  }

  /** Keeps the step that takes what stands in it, if steps are kept. */
  void keep(Walk walk) {
    Tape tape = walk.tape();
    if (tape != null) {
      tape.leaf(step(walk, row(walk)));
    }
  }

  @Override
  Step redo(Redo redo) {
    return number(redo, row(redo));
  }

  /** Returns what stands in it, for a verifier. */
  Step redoContents(Redo redo) {
    return step(redo, row(redo));
  }

  @Override
  ImmutableList<Step> redoCells(Redo redo, Operation question) {
    return ImmutableList.of(redoContents(redo));
  }

  private int row(Redo redo) {
    Line wanted = line(redo);
    int found = wanted == null ? redo.row() : -1;
    for (int i = 0; found < 0 && i < redo.sheet().rows().size(); i++) {
      found = redo.sheet().rows().get(i).line().equals(wanted) ? i : -1;
    }
    return found;
  }

  /** Returns the step that takes its number: without one, it can be any. */
  private Step number(Where at, int row) {
    Figure<?> figure = row < 0 ? Figure.absent() : at.sheet().at(row, column);
    if (figure.isNumeric()) {
      return step(at, row);
    }
    StepValue unknown = StepValue.of(Extent.lacking(null, null), type());
    return row < 0
        ? Step.leaf(Operation.MISSING, name(at), unknown)
        : FigureSteps.of(at.sheet().place(row, column), figure, unknown);
  }

  private LocalizedText name(Where at) {
    Line wanted = line(at);
    return wanted == null ? label() : wanted.label();
  }

  private Step step(Where at, int row) {
    if (row < 0) {
      return Step.leaf(Operation.MISSING, name(at), StepValue.of(""));
    }
    return step(at.sheet().place(row, column), at.sheet().at(row, column));
  }

  /** Returns the step that takes a cell. */
  static Step step(Place place, Figure<?> figure) {
    return FigureSteps.of(place, figure);
  }

  static Step step(SheetRow row, Column<?> column) {
    return step(row.sheet().place(row.row(), column), row.at(column));
  }

  @Override
  protected boolean isOfRow() {
    return line == null && !ofTopic;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cell
        && column.equals(((Cell) other).column)
        && Objects.equals(line, ((Cell) other).line)
        && ofTopic == ((Cell) other).ofTopic;
  }

  @Override
  public int hashCode() {
    return 31 * column.hashCode() + Objects.hashCode(line);
  }
}
