package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
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
import org.budgetperformance.submission.Derivation;
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
  private static final Derivation<Sheet, ImmutableIntArray> ERRORS = SpreadsheetErrors::errors;
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
      Sheet sheet = submission.sheets().get(s);
      ImmutableIntArray errors = sheet.derive(ERRORS);
      ImmutableList<Column<?>> columns = sheet.id().type().columns();
      for (int i = 0; i < errors.length(); i++) {
        int cell = errors.get(i);
        subjects.add(new Subject(s, cell / columns.size(), columns.get(cell % columns.size())));
      }
      if (errors.isEmpty()) {
        subjects.add(new Subject(s, -1, null));
      }
    }
    return subjects.build();
  }

  /** Returns the cells of a document with an error, counted row by row; kept with it. */
  private static ImmutableIntArray errors(Sheet sheet) {
    ImmutableIntArray.Builder errors = null;
    ImmutableList<Column<?>> columns = sheet.id().type().columns();
    int rows = sheet.rows().size();
    for (int row = 0; row < rows; row++) {
      for (int c = 0; c < columns.size(); c++) {
        if (sheet.at(row, columns.get(c)).isSpreadsheetError()) {
          errors = errors == null ? ImmutableIntArray.builder() : errors;
          errors.add(row * columns.size() + c);
        }
      }
    }
    return errors == null ? ImmutableIntArray.of() : errors.build();
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
      cells.fact(COUNT, String.valueOf(errors(sheet).length()));
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
