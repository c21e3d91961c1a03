package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.budgetperformance.check.SheetCheck;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.DeviationReason;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.PersonalData;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Words that a document must have (应填内容齐全): a cell that is blank, 无 or a dash lacks them.
 *
 * <p>It has one application for each document and line; a cell that the document does not have is
 * none. Immutable and thread-safe.
 */
final class FilledIn implements SheetCheck {
  private static final LocalizedText MESSAGE =
      LocalizedText.of("应填未填：{cell}", "not filled in: {cell}");

  /** A text of signs alone says no more than a dash. */
  private static final long serialVersionUID = 1L;

  private final DocumentType document;
  private final ImmutableList<Line> lines;

  FilledIn(DocumentType document, Line... lines) {
    this.document = document;
    this.lines = ImmutableList.copyOf(lines);
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
    LocalizedText names =
        Wording.join(
            lines.stream().map(Line::label).collect(ImmutableList.toImmutableList()), "、", ", ");
    return LocalizedText.of(
        document.label().zh() + "：" + names.zh() + "已填写",
        document.label().en() + ": " + names.en() + " are filled in");
  }

  @Override
  public DocumentType document() {
    return document;
  }

  @Override
  public void examineSheet(Submission submission, Sheet sheet, Examination examination) {
    for (int l = 0; l < lines.size(); l++) {
      examination.start();
      if (!sheet.rows(lines.get(l)).isEmpty()) {
        int row = sheet.rows(lines.get(l)).get(0);
        examination.look("cell", 0, 1, sheet, row, Columns.TEXT);
        if (examination.isReasoning() && !PersonalData.hides(lines.get(l))) {
          Step cell = CellSteps.words(sheet, row, Columns.TEXT);
          examination.because(Steps.of(Operation.WRITTEN, compares(), ImmutableList.of(cell)));
        }
      }
      examination.end(judge(sheet.at(lines.get(l), Columns.TEXT)));
    }
  }

  private static Outcome judge(Figure<String> cell) {
    switch (cell.state()) {
      case ABSENT:
        return Outcome.NOT_APPLICABLE;
      case UNREADABLE:
        return Outcome.UNDECIDED;
      case STATED:
        return DeviationReason.hasWords(cell.get()) ? Outcome.PASSED : Outcome.FAILED;
      default:
        return Outcome.FAILED;
    }
  }

  @Override
  public String toString() {
    return lines + " of " + document + " filled in";
  }
}
