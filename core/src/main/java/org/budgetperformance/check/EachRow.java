package org.budgetperformance.check;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * A question asked of every row of a line (逐行核查).
 *
 * <p>It has one application for each row. Immutable and thread-safe.
 */
public final class EachRow extends RowCheck {
  private static final long serialVersionUID = 1L;

  private final Question question;

  public EachRow(DocumentType document, Line line, Question question) {
    super(document, line);
    this.question = question;
  }

  @Override
  public LocalizedText message() {
    return question.message();
  }

  @Override
  public ImmutableSet<String> roles() {
    return question.roles();
  }

  @Override
  public LocalizedText compares() {
    return question.compares(line);
  }

  @Override
  public void examineRows(
      Submission submission, Sheet sheet, ImmutableIntArray rows, Examination examination) {
    for (int i = 0; i < rows.length(); i++) {
      SheetRow row = sheet.row(rows.get(i));
      examination.start();
      question.look(row, 0, examination);
      Outcome outcome = question.ask(row);
      if (examination.isReasoning()) {
        examination.because(question.explain(row, outcome, examination));
      }
      examination.end(outcome);
    }
  }

  @Override
  public String toString() {
    return document + "/" + line + ": " + question.compares().en();
  }
}
