package org.budgetperformance.rule;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.submission.Column;
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
final class AllRows implements SheetCheck {
  private static final long serialVersionUID = 1L;

  private final DocumentType document;
  private final Line line;
  private final Question question;

  AllRows(DocumentType document, Line line, Question question) {
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
    return question.columns().stream().map(Column::id).collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        line.label().zh() + "：" + question.compares().zh(),
        line.label().en() + ": " + question.compares().en());
  }

  @Override
  public DocumentType document() {
    return document;
  }

  @Override
  public void examineSheet(
      Submission submission, @Nullable Sheet checked, Examination examination) {
    Sheet sheet = checkNotNull(checked, "no sheet");
    ImmutableIntArray rows = sheet.rows(line);
    examination.start();
    Outcome worst = Outcome.NOT_APPLICABLE;
    List<Step> steps = examination.isReasoning() ? new ArrayList<>() : null;
    for (int i = 0; i < rows.length(); i++) {
      SheetRow row = sheet.row(rows.get(i));
      Outcome outcome = question.ask(row);
      worst = worse(worst, outcome);
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

  /** Failed outweighs undecided, which outweighs passed, which outweighs not applicable. */
  static Outcome worse(Outcome a, Outcome b) {
    return weight(a) >= weight(b) ? a : b;
  }

  private static int weight(Outcome outcome) {
    switch (outcome) {
      case FAILED:
        return 3;
      case UNDECIDED:
        return 2;
      case PASSED:
        return 1;
      default:
        return 0;
    }
  }

  @Override
  public String toString() {
    return document + "/" + line + ": " + question.compares().en();
  }
}
