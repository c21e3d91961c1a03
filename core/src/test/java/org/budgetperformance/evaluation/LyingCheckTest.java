package org.budgetperformance.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.check.Checks;
import org.budgetperformance.explanation.Declaration;
import org.budgetperformance.explanation.FigureSteps;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.StepVerifier;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** A check that declares one thing and decides another is not believed, however well its tree adds up. */
class LyingCheckTest {
  /** Personnel and operating expenditure are the basic expenditure. */
  private static final Check TOTAL =
      Checks.identity(
          Statement.of(base(Lines.BASIC_EXPENDITURE)),
          Statement.of(base(Lines.PERSONNEL), base(Lines.OPERATING)));

  /** 120.34 + 43.04 = 163.38 */
  private static final Submission RIGHT = basic("163.38", "120.34", "43.04");

  /** 120.34 + 43.04 is not 120.34. */
  private static final Submission WRONG = basic("120.34", "120.34", "43.04");

  private static Source base(Line line) {
    return Source.of(BaseData.TABLE, line, Columns.FINAL);
  }

  private static Submission basic(String whole, String personnel, String operating) {
    return Cases.of(
        Cases.table(
            Columns.FINAL,
            Lines.BASIC_EXPENDITURE,
            whole,
            Lines.PERSONNEL,
            personnel,
            Lines.OPERATING,
            operating));
  }

  /** Declares the total of both parts and decides as if there were personnel expenditure alone. */
  private static class OnePartOnly implements Check {
    private static final long serialVersionUID = 1L;

    @Override
    public void examine(Submission submission, Examination examination) {
      examination.start();
      Step tree = tree(submission);
      if (examination.isReasoning()) {
        examination.because(tree);
      }
      boolean yes = tree.result().answer().get() == Outcome.PASSED.answer();
      examination.end(yes ? Outcome.PASSED : Outcome.FAILED);
    }

    /** Returns a tree whose every step is right: it just leaves out a part. */
    Step tree(Submission submission) {
      return Steps.of(
          Operation.EQUAL,
          compares(),
          ImmutableList.of(
              sum(submission, Lines.BASIC_EXPENDITURE), sum(submission, Lines.PERSONNEL)));
    }

    private static Step sum(Submission submission, Line line) {
      Place place = submission.place("base-data/" + line.id() + "/final").get();
      return Steps.of(
          Operation.SUM,
          Statement.of(base(line)).words(),
          ImmutableList.of(FigureSteps.of(place, submission.at(place))));
    }

    @Override
    public LocalizedText message() {
      return TOTAL.message();
    }

    @Override
    public ImmutableSet<String> roles() {
      return TOTAL.roles();
    }

    @Override
    public LocalizedText compares() {
      return TOTAL.compares();
    }

    @Override
    public Optional<Declaration> declaration() {
      return TOTAL.declaration();
    }
  }

  /** Gives the tree that it declares and ends with the other outcome. */
  private static final class OtherOutcome extends OnePartOnly {
    private static final long serialVersionUID = 1L;

    @Override
    public void examine(Submission submission, Examination examination) {
      examination.start();
      Step tree = TOTAL.declaration().get().tree(submission, 0, examination.basis()).get();
      if (examination.isReasoning()) {
        examination.because(tree);
      }
      boolean yes = tree.result().answer().get() == Outcome.PASSED.answer();
      examination.end(yes ? Outcome.FAILED : Outcome.PASSED);
    }
  }

  /** Ends one application more than it declares, with the tree of the first. */
  private static final class OneMore extends OnePartOnly {
    private static final long serialVersionUID = 1L;

    @Override
    public void examine(Submission submission, Examination examination) {
      TOTAL.examine(submission, examination);
      TOTAL.examine(submission, examination);
    }
  }

  /** Says that there is nothing to apply it to. */
  private static final class Silent extends OnePartOnly {
    private static final long serialVersionUID = 1L;

    @Override
    public void examine(Submission submission, Examination examination) {}
  }

  private static ImmutableList<Explanation> explained(Check check, Submission submission) {
    return Evaluation.run("test", submission, ImmutableList.of(TestChecks.rule("A", check)), null)
        .explanations();
  }

  private static void assertRefused(Outcome outcome, Explanation told, Submission submission) {
    assertEquals(outcome, told.outcome());
    assertTrue(told.verify(submission).isPresent());
  }

  private static void assertAccepted(Outcome outcome, Submission submission) {
    Explanation honest = explained(TOTAL, submission).get(0);
    assertEquals(outcome, honest.outcome());
    assertEquals(Optional.empty(), honest.verify(submission));
  }

  @Test
  void theHonestCheckIsAccepted() {
    assertAccepted(Outcome.PASSED, RIGHT);
    assertAccepted(Outcome.FAILED, WRONG);
  }

  @Test
  void aTreeThatAddsUpButDropsAPartIsRefused() {
    Explanation passed = explained(new OnePartOnly(), WRONG).get(0);
    // Step for step it is right, and it says what the outcome says.
    assertEquals(Optional.empty(), StepVerifier.verify(passed.verdict(), WRONG));
    assertEquals(StepValue.of(Outcome.PASSED.answer()), passed.verdict().result());
    assertRefused(Outcome.PASSED, passed, WRONG);

    Explanation failed = explained(new OnePartOnly(), RIGHT).get(0);
    assertEquals(Optional.empty(), StepVerifier.verify(failed.verdict(), RIGHT));
    assertRefused(Outcome.FAILED, failed, RIGHT);
  }

  @Test
  void anOutcomeThatIsNotWhatTheTreeSaysIsRefused() {
    assertRefused(Outcome.PASSED, explained(new OtherOutcome(), WRONG).get(0), WRONG);
    assertRefused(Outcome.FAILED, explained(new OtherOutcome(), RIGHT).get(0), RIGHT);
  }

  @Test
  void anApplicationThatIsNotDeclaredIsRefused() {
    ImmutableList<Explanation> explanations = explained(new OneMore(), RIGHT);
    assertEquals(2, explanations.size());
    assertEquals(Optional.empty(), explanations.get(0).verify(RIGHT));
    assertRefused(Outcome.PASSED, explanations.get(1), RIGHT);
  }

  @Test
  void aCheckThatKeepsQuietAboutAnApplicationIsRefused() {
    assertRefused(Outcome.NOT_APPLICABLE, explained(new Silent(), RIGHT).get(0), RIGHT);
  }

  @Test
  void aCheckOfRowsThatAreNotThereIsAcceptedOnlyWhereTheyAreNot() {
    Check rows = Checks.comparability(Documents.DEPARTMENT_FORM);
    Explanation nothing = explained(rows, RIGHT).get(0);
    assertEquals(Outcome.NOT_APPLICABLE, nothing.outcome());
    assertEquals(Optional.empty(), nothing.verify(RIGHT));
    // There is one indicator.
    Submission form = OneIndicator.in(OneIndicator.of(Category.QUANTITY, "检查", "12次", "12次"));
    assertTrue(nothing.verify(form).isPresent());
    // What is applied to nothing is off by nothing.
    assertTrue(nothing.withGap(Steps.constant(1, FigureType.COUNT)).verify(RIGHT).isPresent());
  }
}
