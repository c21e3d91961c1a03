package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.check.SheetCheck;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * A result that is more than its goal word for word (实际完成情况不照抄预期目标); white space and punctuation do
 * not count.
 *
 * <p>It has one application for each form. Immutable and thread-safe.
 */
final class RepeatedGoal implements SheetCheck {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "实际完成情况与预期目标一字不差，未反映实际结果：{goal}", "the result repeats the goal word for word: {goal}");
  private static final long serialVersionUID = 1L;

  private final DocumentType document;

  RepeatedGoal(DocumentType document) {
    this.document = document;
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("goal");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        document.label().zh() + "的实际完成情况与预期目标",
        document.label().en() + ": achieved result and expected goal");
  }

  @Override
  public DocumentType document() {
    return document;
  }

  @Override
  public void examineSheet(Submission submission, Sheet sheet, Examination examination) {
    examination.start();
    if (examination.isExplaining()) {
      if (!sheet.rows(Lines.EXPECTED_GOAL).isEmpty()) {
        examination.look("goal", 0, 1, sheet, sheet.rows(Lines.EXPECTED_GOAL).get(0), Columns.TEXT);
      }
      if (!sheet.rows(Lines.ACHIEVED_RESULT).isEmpty()) {
        examination.look(
            "restated",
            Use.BESIDE,
            0,
            1,
            sheet,
            sheet.rows(Lines.ACHIEVED_RESULT).get(0),
            Columns.TEXT);
      }
    }
    if (examination.isReasoning()) {
      explain(sheet, examination);
    }
    examination.end(judge(sheet));
  }

  private void explain(Sheet sheet, Examination examination) {
    List<Step> cells = new ArrayList<>();
    for (Line line : ImmutableList.of(Lines.EXPECTED_GOAL, Lines.ACHIEVED_RESULT)) {
      if (!sheet.rows(line).isEmpty()) {
        cells.add(CellSteps.words(sheet, sheet.rows(line).get(0), Columns.TEXT));
      }
    }
    boolean stated =
        sheet.at(Lines.EXPECTED_GOAL, Columns.TEXT).isStated()
            && sheet.at(Lines.ACHIEVED_RESULT, Columns.TEXT).isStated();
    if (!stated) {
      List<Step> turns = new ArrayList<>();
      turns.add(Steps.of(Operation.READABLE, cells));
      cells.forEach(cell -> turns.add(Steps.of(Operation.STATED, cell)));
      turns.add(Steps.of(Operation.STATED));
      examination.because(Steps.of(Operation.EACH_IN_TURN, turns));
      return;
    }
    Step same =
        Steps.of(
            Operation.SAME,
            Steps.of(Operation.LETTERS, cells.get(0)),
            Steps.of(Operation.LETTERS, cells.get(1)));
    Step written = Steps.of(Operation.RELEVANT, Steps.of(Operation.WRITTEN, cells.get(0)));
    examination.because(
        Steps.of(
            Operation.EACH_IN_TURN,
            compares(),
            ImmutableList.of(written, Steps.of(Operation.NOT, same))));
  }

  private static Outcome judge(Sheet sheet) {
    Figure<String> goal = sheet.at(Lines.EXPECTED_GOAL, Columns.TEXT);
    Figure<String> result = sheet.at(Lines.ACHIEVED_RESULT, Columns.TEXT);
    if (goal.isStated() && result.isStated()) {
      String words = sheet.derive(GoalWords.EXPECTED);
      if (words.isEmpty()) {
        return Outcome.NOT_APPLICABLE;
      }
      return words.equals(sheet.derive(GoalWords.ACHIEVED)) ? Outcome.FAILED : Outcome.PASSED;
    }
    boolean unreadable =
        goal.state() == FigureState.UNREADABLE || result.state() == FigureState.UNREADABLE;
    return unreadable ? Outcome.UNDECIDED : Outcome.NOT_APPLICABLE;
  }

  @Override
  public String toString() {
    return "goal and result of " + document;
  }
}
