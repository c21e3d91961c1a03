package org.budgetperformance.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
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
 * A question asked of every row of a line (逐行核查).
 *
 * <p>It has one application for each row, or one for each document, which then fails if any row does
 * and names all that do. Immutable and thread-safe.
 */
final class EachRow implements Check {
  private static final long serialVersionUID = 1L;

  private final DocumentType document;
  private final Line line;
  private final Question question;
  private final boolean together;

  EachRow(DocumentType document, Line line, Question question, boolean together) {
    this.document = document;
    this.line = line;
    this.question = question;
    this.together = together;
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
  public void examine(Submission submission, Examination examination) {
    ImmutableList<Sheet> sheets = submission.sheets(document);
    for (int s = 0; s < sheets.size(); s++) {
      ImmutableIntArray rows = sheets.get(s).rows(line);
      if (together) {
        all(sheets.get(s), rows, examination);
      } else {
        for (int i = 0; i < rows.length(); i++) {
          SheetRow row = sheets.get(s).row(rows.get(i));
          examination.start();
          look(row, 0, examination);
          Outcome outcome = question.ask(row);
          if (examination.isReasoning()) {
            examination.because(question.explain(row, outcome, examination));
          }
          examination.end(outcome);
        }
      }
    }
  }

  private void all(Sheet sheet, ImmutableIntArray rows, Examination examination) {
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
        look(row, i, examination);
      }
    }
    if (steps != null) {
      examination.because(Steps.of(Operation.ALL, compares(), steps));
    }
    examination.end(worst);
  }

  private void look(SheetRow row, int group, Examination examination) {
    if (examination.isExplaining()) {
      for (Column<?> column : question.columns()) {
        examination.look(column.id(), group, 1, row.sheet(), row.row(), column);
      }
    }
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
