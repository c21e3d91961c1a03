package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import javax.annotation.Nullable;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Walk;
import org.budgetperformance.formula.Where;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Cells that hold what a spreadsheet prints where it has no value (公式错误值), in whichever document and column:
 * each such cell is an application, and each document that has none.
 */
final class SpreadsheetErrors extends Judged implements Mention {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "表格软件的公式错误值未更正，应填写实际数据：{cell}", "an error of a spreadsheet instead of a value: {cell}");
  private static final LocalizedText COMPARES =
      LocalizedText.of("各材料的单元格不含公式错误值", "no cell of any document holds an error of a spreadsheet");
  private static final LocalizedText COUNT =
      LocalizedText.of("公式错误值的个数", "cells with an error of a spreadsheet");
  private static final long serialVersionUID = 1L;

  private SpreadsheetErrors() {
    super(COMPARES);
  }

  /** Returns the check. */
  static Check check() {
    SpreadsheetErrors errors = new SpreadsheetErrors();
    return FormulaCheck.eachOf(SpreadsheetErrors::find)
        .names(errors)
        .asks(errors, MESSAGE, COMPARES);
  }

  /** A cell with an error, or a document without any. */
  private static final class Subject implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int sheet;
    private final int row;
    @Nullable private final Column<?> column;

    Subject(int sheet, int row, @Nullable Column<?> column) {
      this.sheet = sheet;
      this.row = row;
      this.column = column;
    }
  }

  private static ImmutableList<Subject> find(Submission submission) {
    ImmutableList.Builder<Subject> subjects = ImmutableList.builder();
    for (int s = 0; s < submission.sheets().size(); s++) {
      ImmutableList<Subject> errors = errors(submission.sheets().get(s), s);
      subjects.addAll(errors.isEmpty() ? ImmutableList.of(new Subject(s, -1, null)) : errors);
    }
    return subjects.build();
  }

  private static ImmutableList<Subject> errors(Sheet sheet, int number) {
    ImmutableList.Builder<Subject> errors = ImmutableList.builder();
    for (int row = 0; row < sheet.rows().size(); row++) {
      for (Column<?> column : sheet.id().type().columns()) {
        if (sheet.at(row, column).isSpreadsheetError()) {
          errors.add(new Subject(number, row, column));
        }
      }
    }
    return errors.build();
  }

  @Override
  protected Answer judge(Where at) {
    return Answer.of(at.subject(Subject.class).column == null);
  }

  @Override
  protected void cells(Where at, Cells cells) {
    Subject subject = at.subject(Subject.class);
    Sheet sheet = at.submission().sheets().get(subject.sheet);
    if (subject.column == null) {
      cells.fact(COUNT, String.valueOf(errors(sheet, subject.sheet).size()));
    } else {
      cells.cell(sheet, subject.row, subject.column);
    }
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("cell");
  }

  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    Subject subject = walk.subject(Subject.class);
    if (subject.column != null) {
      Sheet sheet = walk.submission().sheets().get(subject.sheet);
      to.look("cell", 1, 1, sheet, subject.row, subject.column);
    }
  }
}
