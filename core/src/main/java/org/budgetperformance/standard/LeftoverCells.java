package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import org.budgetperformance.check.CountingSteps;
import org.budgetperformance.check.RowCheck;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Cells and names in which something was left to be filled in (占位内容、填表提示未删除).
 *
 * <p>It has one application for each row of a line and names the cells that are not filled in. A row
 * without any stated cell has nothing to say; an indicator of 0 points or without a target does not
 * count. Immutable and thread-safe.
 */
final class LeftoverCells extends RowCheck {
  private static final LocalizedText MESSAGE =
      LocalizedText.of("残留占位符号或填表提示，未据实填写：{cell}", "left to be filled in: {cell}");
  private static final long serialVersionUID = 1L;

  private final boolean ofIndicators;
  private final ImmutableList<Column<?>> columns;

  private LeftoverCells(
      DocumentType document, Line line, boolean ofIndicators, ImmutableList<Column<?>> columns) {
    super(document, line);
    this.ofIndicators = ofIndicators;
    this.columns = columns;
  }

  /** Returns a check of names, targets, actual values and explanations. */
  static LeftoverCells ofIndicators(DocumentType document, Line line) {
    return new LeftoverCells(
        document,
        line,
        true,
        ImmutableList.of(Columns.TARGET, Columns.ACTUAL, Columns.EXPLANATION));
  }

  /** Returns a check of the words of a line. */
  static LeftoverCells ofWords(DocumentType document, Line line) {
    return new LeftoverCells(document, line, false, ImmutableList.of(Columns.TEXT));
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("cell");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        line.label().zh() + "：无占位符号和填表提示", line.label().en() + ": nothing is left to be filled in");
  }

  @Override
  public void examineRows(
      Submission submission, Sheet sheet, ImmutableIntArray rows, Examination examination) {
    for (int i = 0; i < rows.length(); i++) {
      examination.start();
      examination.end(judge(sheet.row(rows.get(i)), examination));
    }
  }

  private Outcome judge(SheetRow row, Examination examination) {
    if (ofIndicators && !IndicatorCells.takesPart(row)) {
      if (examination.isReasoning()) {
        examination.because(CountingSteps.of(row, compares()));
      }
      return Outcome.NOT_APPLICABLE;
    }
    boolean left = ofIndicators && isNameLeft(row, examination);
    boolean any = left;
    boolean open = false;
    for (int c = 0; c < columns.size(); c++) {
      Figure<?> figure = figure(row, c);
      FigureState state = figure.state();
      boolean here = Leftovers.in(figure);
      boolean unreadable = state == FigureState.UNREADABLE;
      if (here || unreadable) {
        examination.look("cell", c + 1, 1, row.sheet(), row.row(), columns.get(c));
      }
      any |= state == FigureState.STATED || unreadable;
      left |= here;
      open |= unreadable;
    }
    return any ? IndicatorCells.outcome(left, open) : Outcome.NOT_APPLICABLE;
  }

  /** Returns a figure by the number of its column; those of an indicator its row has at hand. */
  private Figure<?> figure(SheetRow row, int column) {
    return !ofIndicators
        ? row.at(columns.get(column))
        : column == 0 ? row.target() : column == 1 ? row.actual() : row.explanation();
  }

  /** A name has no cell of its own, so the finding points at the target beside it. */
  private static boolean isNameLeft(SheetRow row, Examination examination) {
    if (!Leftovers.inCompact(row.name())) {
      return false;
    }
    if (examination.isExplaining()) {
      String name = row.sheet().rows().get(row.row()).subject().orElse("");
      examination.name("cell", LocalizedText.of("指标名称“" + name + "”", "the name “" + name + "”"));
      if (!Leftovers.in(row.target())) {
        examination.look("cell", 1, 1, row.sheet(), row.row(), Columns.TARGET);
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return "leftovers in " + document + "/" + line;
  }
}
