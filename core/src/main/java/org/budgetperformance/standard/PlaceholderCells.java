package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.counting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Walk;
import org.budgetperformance.formula.Where;
import org.budgetperformance.formula.Words;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.standard.internal.CellWords;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * Cells and names in which something was left to be filled in (占位内容、填表提示未删除). A row without any stated
 * cell has nothing to say; an indicator of 0 points or without a target does not count.
 */
final class PlaceholderCells extends Judged implements Mention {
  private static final LocalizedText MESSAGE =
      LocalizedText.of("残留占位符号或填表提示，未据实填写：{cell}", "left to be filled in: {cell}");
  private static final LocalizedText EXAMPLE =
      LocalizedText.of(
          "以“例如”等示例用语开头，请核实是否据实填写：{cell}",
          "begins like the example of a form; see whether it was filled in: {cell}");
  private static final LocalizedText EXAMPLES =
      LocalizedText.of("仅以示例用语开头", "it only begins like an example");
  private static final LocalizedText ASKED =
      LocalizedText.of("无占位符号和填表提示", "nothing is left to be filled in");
  private static final LocalizedText NAME = LocalizedText.of("指标名称", "name of the indicator");
  private static final ImmutableList<Column<?>> OF_INDICATORS =
      ImmutableList.of(Columns.TARGET, Columns.ACTUAL, Columns.EXPLANATION);
  private static final long serialVersionUID = 1L;

  private final boolean ofIndicators;

  /** Whether it asks if all that was left only begins like an example, which may well be filled in. */
  private final boolean onlyExamples;

  private PlaceholderCells(boolean ofIndicators, boolean onlyExamples) {
    super(onlyExamples ? EXAMPLES : ASKED);
    this.ofIndicators = ofIndicators;
    this.onlyExamples = onlyExamples;
  }

  /** Returns a check of names, targets, actual values and explanations. */
  static Check ofIndicators(DocumentType document, Line line) {
    return new PlaceholderCells(true, false)
        .check(FormulaCheck.eachRow(document, line).first(counting()), line);
  }

  /** Returns a check of the words of a line. */
  static Check ofWords(DocumentType document, Line line) {
    return new PlaceholderCells(false, false).check(FormulaCheck.eachRow(document, line), line);
  }

  private Check check(FormulaCheck.Builder check, Line line) {
    return check
        .names(this)
        .grade(new PlaceholderCells(ofIndicators, true), Severity.WARNING, EXAMPLE)
        .asks(
            this,
            MESSAGE,
            LocalizedText.of(
                line.label().zh() + "：" + ASKED.zh(), line.label().en() + ": " + ASKED.en()));
  }

  @Override
  protected Answer judge(Where at) {
    SheetRow row = at.sheetRow();
    if (onlyExamples) {
      return Answer.of(isOnlyExamples(row));
    }
    boolean left = ofIndicators && Placeholders.inCompact(row.name());
    boolean any = left;
    boolean open = false;
    for (int c = 0; c < columns(); c++) {
      Figure<?> figure = figure(row, c);
      boolean unreadable = figure.state() == FigureState.UNREADABLE;
      any |= figure.isStated() || unreadable;
      left |= isLeft(figure, c);
      open |= unreadable;
    }
    return !any ? Answer.NOTHING : left ? Answer.NO : open ? Answer.OPEN : Answer.YES;
  }

  private boolean isOnlyExamples(SheetRow row) {
    if (ofIndicators && Placeholders.inCompact(row.name())) {
      return false;
    }
    for (int c = 0; c < columns(); c++) {
      Figure<?> figure = figure(row, c);
      if (isLeft(figure, c) && !Placeholders.isExample(figure)) {
        return false;
      }
    }
    return true;
  }

  private boolean isLeft(Figure<?> figure, int column) {
    boolean isReason = ofIndicators && OF_INDICATORS.get(column).equals(Columns.EXPLANATION);
    return isReason ? Placeholders.inReason(figure) : Placeholders.in(figure);
  }

  private int columns() {
    return ofIndicators ? OF_INDICATORS.size() : 1;
  }

  private Column<?> column(int number) {
    return ofIndicators ? OF_INDICATORS.get(number) : Columns.TEXT;
  }

  /** Returns a figure by the number of its column; those of an indicator its row has at hand. */
  private Figure<?> figure(SheetRow row, int column) {
    return !ofIndicators
        ? row.at(Columns.TEXT)
        : column == 0 ? row.target() : column == 1 ? row.actual() : row.explanation();
  }

  @Override
  protected void cells(Where at, Cells cells) {
    if (ofIndicators) {
      cells.fact(NAME, at.sheetRow().name());
    }
    for (int c = 0; c < columns(); c++) {
      cells.cell(at.sheet(), at.row(), column(c));
    }
  }

  @Override
  protected ImmutableList<Words> words() {
    return CellWords.OF_PLACEHOLDERS;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("cell");
  }

  /** Only what is left or cannot be read is named, and nothing of an indicator that does not count. */
  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    if (!decided) {
      return;
    }
    SheetRow row = walk.sheetRow();
    if (ofIndicators && Placeholders.inCompact(row.name())) {
      nameName(row, to);
    }
    for (int c = 0; c < columns(); c++) {
      Figure<?> figure = figure(row, c);
      if (isLeft(figure, c) || figure.state() == FigureState.UNREADABLE) {
        to.look("cell", c + 1, 1, row.sheet(), row.row(), column(c));
      }
    }
  }

  /** A name has no cell of its own, so the finding points at the target beside it. */
  private static void nameName(SheetRow row, Examination to) {
    String name = row.sheet().rows().get(row.row()).subject().orElse("");
    to.name("cell", LocalizedText.of("指标名称“" + name + "”", "the name “" + name + "”"));
    if (!Placeholders.in(row.target())) {
      to.look("cell", 1, 1, row.sheet(), row.row(), Columns.TARGET);
    }
  }
}
