package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import javax.annotation.Nullable;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.SumSteps;
import org.budgetperformance.rule.Tally;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * A figure that carries the value of another than the one it should (张冠李戴): an overall limit with
 * the figure of a part, a goal of the year's start with the figure of its end.
 *
 * <p>It has one application. It fails where the figure is one of the wrong ones and none of the right
 * ones; that it is neither is not this check's question. Immutable and thread-safe.
 */
public final class Mistaken implements Check {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{stated}不是{right}，而与{wrong}相同", "{stated} is not {right} but the same as {wrong}");
  private static final int STATED = 0;
  private static final int OTHER = 1;
  private static final long serialVersionUID = 1L;

  private final Statement stated;
  private final ImmutableList<Statement> right;
  private final ImmutableList<Statement> wrong;

  public Mistaken(Statement stated, Iterable<Statement> right, Iterable<Statement> wrong) {
    this.stated = stated;
    this.right = ImmutableList.copyOf(right);
    this.wrong = ImmutableList.copyOf(wrong);
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("stated", "right", "wrong");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        stated.words().zh() + "，应为" + words(right).zh() + "，而不是" + words(wrong).zh(),
        stated.words().en() + " is " + words(right).en() + ", not " + words(wrong).en());
  }

  private static LocalizedText words(ImmutableList<Statement> statements) {
    return Wording.join(
        statements.stream().map(Statement::words).collect(ImmutableList.toImmutableList()),
        "或",
        " or ");
  }

  @Override
  public void examine(Submission submission, Examination examination) {
    examination.start();
    Tally tally = examination.tally();
    tally.read(submission, null);
    IntervalSum figure = examination.sum(STATED);
    tally.sum(stated, figure, "stated", 0);
    boolean unreadable = tally.isUnreadable();
    boolean applies = tally.isStated();
    MistakenSteps steps = examination.isReasoning() ? new MistakenSteps(tally.steps()) : null;
    Fit toRight = fit(right, figure, examination, steps == null ? null : steps.right);
    Fit toWrong = fit(wrong, figure, examination, steps == null ? null : steps.wrong);
    if (steps != null) {
      steps.explain(examination, compares());
    }
    if (examination.isExplaining()) {
      explain(figure, examination);
    }
    if (unreadable) {
      examination.end(Outcome.UNDECIDED);
    } else if (!applies || toRight == Fit.NOTHING_STATED || toWrong == Fit.NOTHING_STATED) {
      examination.end(Outcome.NOT_APPLICABLE);
    } else {
      examination.end(decide(toRight, toWrong));
    }
  }

  private static Outcome decide(Fit toRight, Fit toWrong) {
    if (toWrong != Fit.ONE_IS_EQUAL || toRight == Fit.ONE_IS_EQUAL) {
      return Outcome.PASSED;
    }
    return toRight == Fit.ONE_IS_OPEN ? Outcome.UNDECIDED : Outcome.FAILED;
  }

  private enum Fit {
    NOTHING_STATED,
    NONE_IS_EQUAL,
    ONE_IS_OPEN,
    ONE_IS_EQUAL
  }

  private static Fit fit(
      ImmutableList<Statement> others,
      IntervalSum figure,
      Examination examination,
      @Nullable List<SumSteps> steps) {
    Tally tally = examination.tally();
    examination.mute(true);
    Fit fit = Fit.NOTHING_STATED;
    for (int i = 0; i < others.size(); i++) {
      tally.sum(others.get(i), examination.sum(OTHER), "other", i);
      if (steps != null) {
        steps.add(tally.steps());
      }
      Fit here = Fit.NOTHING_STATED;
      if (tally.isUnreadable() || tally.isBlank()) {
        here = Fit.ONE_IS_OPEN;
      } else if (tally.isStated()) {
        boolean equal = examination.sum(OTHER).meets(figure);
        here = equal ? Fit.ONE_IS_EQUAL : Fit.NONE_IS_EQUAL;
      }
      fit = here.compareTo(fit) > 0 ? here : fit;
    }
    examination.mute(false);
    return fit;
  }

  /** Keeps the right ones, and those of the wrong ones that are equal. */
  private void explain(IntervalSum figure, Examination examination) {
    for (int i = 0; i < right.size(); i++) {
      examination.tally().sum(right.get(i), examination.sum(OTHER), "right", i);
    }
    for (int i = 0; i < wrong.size(); i++) {
      if (fit(wrong.subList(i, i + 1), figure, examination, null) == Fit.ONE_IS_EQUAL) {
        examination.tally().sum(wrong.get(i), examination.sum(OTHER), "wrong", i);
      }
    }
  }

  @Override
  public String toString() {
    return stated + " is one of " + right + ", not of " + wrong;
  }
}
