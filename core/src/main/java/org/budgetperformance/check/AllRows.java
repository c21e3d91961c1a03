package org.budgetperformance.check;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * A question asked of all rows of a line together (整表核查).
 *
 * <p>It has one application for each document, which fails if any row does and names all that do. Immutable
 * and thread-safe.
 */
public final class AllRows implements SheetCheck {
  private static final long serialVersionUID = 1L;

  private final DocumentType document;
  private final Line line;
  private final Question question;

  public AllRows(DocumentType document, Line line, Question question) {
    this.document = document;
    this.line = line;
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
  public DocumentType document() {
    return document;
  }

  @Override
  public void examineSheet(Submission submission, Sheet sheet, Examination examination) {
    ImmutableIntArray rows = sheet.rows(line);
    examination.start();
    Outcome worst = Outcome.NOT_APPLICABLE;
    List<Step> steps = examination.isReasoning() ? new ArrayList<>() : null;
    for (int i = 0; i < rows.length(); i++) {
      SheetRow row = sheet.row(rows.get(i));
      Outcome outcome = question.ask(row);
      worst = Outcome.worse(worst, outcome);
      if (steps != null) {
        steps.add(question.explain(row, outcome, examination));
      }
      if (outcome == Outcome.FAILED || outcome == Outcome.UNDECIDED) {
        question.look(row, i, examination);
      }
    }
    if (steps != null) {
      examination.because(Steps.of(Operation.ALL, compares(), steps));
    }
    examination.end(worst);
  }

  @Override
  public String toString() {
    return document + "/" + line + ": " + question.compares().en();
  }
}
