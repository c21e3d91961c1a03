package org.budgetperformance.check;

import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.everyRow;
import static org.budgetperformance.formula.Formulas.failingRows;
import static org.budgetperformance.formula.Formulas.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ObjectArrays;
import javax.annotation.Nullable;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.formula.Words;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;

/** A question on a row, as a formula asks it (逐行判断). */
final class AskedRow extends Judged {
  private static final long serialVersionUID = 1L;

  private final RowQuestion question;

  AskedRow(RowQuestion question) {
    super(question.compares());
    this.question = question;
  }

  /**
   * Returns a check that has one application for each row.
   *
   * @param lesser the question that a row fails whose finding is a warning, or null
   */
  static Check each(
      DocumentType document,
      Line line,
      RowQuestion question,
      @Nullable RowQuestion lesser,
      Condition... first) {
    FormulaCheck.Builder check = FormulaCheck.eachRow(document, line).first(first);
    if (lesser != null) {
      check.grade(not(new AskedRow(lesser)), Severity.WARNING, lesser.message());
    }
    for (RowQuestion narrower : question.narrower()) {
      check.tells(not(new AskedRow(narrower)), narrower.message());
    }
    for (Column<?> column : question.columns()) {
      check.names(column.id(), Use.OTHER, cell(column));
    }
    return check.asks(
        new AskedRow(question), question.message(), Wording.ofLine(line, question.compares()));
  }

  /** Returns a check that has one application for each document and names the rows that fail. */
  static Check all(DocumentType document, Line line, RowQuestion question, Condition... first) {
    Condition[] asked = ObjectArrays.concat(first, new AskedRow(question));
    return FormulaCheck.each(document)
        .names(failingRows(line, question.columns(), asked))
        .asks(everyRow(line, asked), question.message(), Wording.ofLine(line, question.compares()));
  }

  @Override
  protected Answer judge(Where at) {
    return answer(question.ask(at.sheetRow()));
  }

  private static Answer answer(Outcome outcome) {
    switch (outcome) {
      case PASSED:
        return Answer.YES;
      case FAILED:
        return Answer.NO;
      case NOT_APPLICABLE:
        return Answer.NOTHING;
      case UNDECIDED:
        return Answer.OPEN;
      default:
        throw new IllegalStateException("no answer of a question: " + outcome);
    }
  }

  @Override
  protected void cells(Where at, Cells cells) {
    question.cells(at.sheetRow(), cells);
  }

  @Override
  protected ImmutableList<Words> words() {
    return question.words();
  }

  @Override
  protected boolean isOfRow() {
    return question.isOfRow();
  }
}
