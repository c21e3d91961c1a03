package org.budgetperformance.rule;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.LocalizedText;

/**
 * A result that is more than its goal word for word (实际完成情况不照抄预期目标); white space and punctuation do
 * not count.
 *
 * <p>It has one application for each form. Immutable and thread-safe.
 */
final class RepeatedGoal implements Check {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "实际完成情况与预期目标一字不差，未反映实际结果：{goal}", "the result repeats the goal word for word: {goal}");
  private static final CharMatcher WORDS = CharMatcher.forPredicate(Character::isLetterOrDigit);
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
  public void examine(Submission submission, Examination examination) {
    ImmutableList<Sheet> sheets = submission.sheets(document);
    for (int s = 0; s < sheets.size(); s++) {
      Sheet sheet = sheets.get(s);
      examination.start();
      if (examination.isExplaining()) {
        if (!sheet.rows(Lines.EXPECTED_GOAL).isEmpty()) {
          examination.look(
              "goal", 0, 1, sheet, sheet.rows(Lines.EXPECTED_GOAL).get(0), Columns.TEXT);
        }
        if (!sheet.rows(Lines.ACHIEVED_RESULT).isEmpty()) {
          examination.look(
              "restated", 0, 1, sheet, sheet.rows(Lines.ACHIEVED_RESULT).get(0), Columns.TEXT);
        }
      }
      if (examination.isReasoning()) {
        explain(sheet, examination);
      }
      examination.end(
          judge(
              sheet.at(Lines.EXPECTED_GOAL, Columns.TEXT),
              sheet.at(Lines.ACHIEVED_RESULT, Columns.TEXT)));
    }
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

  private static Outcome judge(Figure<String> goal, Figure<String> result) {
    if (goal.isStated() && result.isStated()) {
      String text = Characters.fold(goal.get());
      if (!WORDS.matchesAnyOf(text)) {
        return Outcome.NOT_APPLICABLE;
      }
      return isSame(text, Characters.fold(result.get())) ? Outcome.FAILED : Outcome.PASSED;
    }
    boolean unreadable =
        goal.state() == FigureState.UNREADABLE || result.state() == FigureState.UNREADABLE;
    return unreadable ? Outcome.UNDECIDED : Outcome.NOT_APPLICABLE;
  }

  private static boolean isSame(String one, String other) {
    int i = nextWord(one, 0);
    int j = nextWord(other, 0);
    while (i < one.length() && j < other.length() && one.charAt(i) == other.charAt(j)) {
      i = nextWord(one, i + 1);
      j = nextWord(other, j + 1);
    }
    return i == one.length() && j == other.length();
  }

  private static int nextWord(String text, int start) {
    int at = WORDS.indexIn(text, start);
    return at < 0 ? text.length() : at;
  }

  /** Returns a text as goals are compared: without white space and punctuation. */
  static String words(String text) {
    return WORDS.retainFrom(Characters.compact(text));
  }

  @Override
  public String toString() {
    return "goal and result of " + document;
  }
}
