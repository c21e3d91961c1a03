package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Margins;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.SumSteps;
import org.budgetperformance.rule.Tally;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * An amount that a note says was added during the year, against the opening and the annotated budget
 * (附注的年中追加与年初预算).
 *
 * <p>It has one application for each line that may carry the note. A line that is only a part of what
 * the opening budget is for is left alone. Immutable and thread-safe.
 */
final class MidYearNote implements Check {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{opening}加上附注的追加（{noted}）不等于{annotated}，相差{margin}",
          "{opening} and what was added ({noted}) are not {annotated}; off by {margin}");
  private static final int OPENING = 0;
  private static final int ANNOTATED = 1;
  private static final int WHOLE = 2;
  private static final long serialVersionUID = 1L;

  private final Source opening;
  private final Source annotated;
  private final ImmutableList<Source> restated;
  private final ImmutableList<String> words;
  private final Statement before;
  private final Statement after;
  private final Statement all;

  /**
   * @param opening the opening budget
   * @param whole the budget that is to be compared with it
   * @param annotated the line with the note, which must state the same as the whole
   * @param restated where the note may stand once more
   * @param words the spellings of what a note says that names an amount added during the year
   */
  MidYearNote(
      Source opening,
      Source whole,
      Source annotated,
      Iterable<Source> restated,
      Iterable<String> words) {
    this.opening = opening;
    this.annotated = annotated;
    this.restated = ImmutableList.copyOf(restated);
    this.words = ImmutableList.copyOf(words);
    this.before = Statement.of(opening);
    this.after = Statement.of(annotated);
    this.all = Statement.of(whole);
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("opening", "noted", "annotated");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        opening.words().zh() + " + 附注“" + words.get(0) + "”的金额 = " + annotated.words().zh(),
        opening.words().en()
            + " + the amount of a note on what was added during the year = "
            + annotated.words().en());
  }

  @Override
  public void examine(Submission submission, Examination examination) {
    examination.start();
    Tally tally = examination.tally();
    tally.read(submission, null);
    IntervalSum sum = examination.sum(OPENING);
    tally.sum(before, sum, "opening", 0);
    boolean stated = tally.isStated();
    boolean unreadable = tally.isUnreadable();
    SumSteps first = examination.isReasoning() ? tally.steps() : null;
    boolean noted = NotedAmounts.add(submission, annotated, words, 1, sum);
    IntervalSum noting = examination.sum(ANNOTATED);
    tally.sum(after, noting, "annotated", 0);
    stated &= tally.isStated();
    unreadable |= tally.isUnreadable();
    SumSteps second = examination.isReasoning() ? tally.steps() : null;
    IntervalSum total = examination.sum(WHOLE);
    tally.sum(all, total, "restated", Use.BESIDE, 0);
    boolean isWhole = tally.isStated() && total.meets(noting);
    if (examination.isExplaining()) {
      look(submission, examination);
    }
    if (first != null && second != null) {
      explain(
          first,
          second,
          tally.steps(),
          NotedAmounts.steps(submission, annotated, words),
          examination);
    }
    if (!noted) {
      examination.end(Outcome.NOT_APPLICABLE);
    } else if (unreadable) {
      examination.end(Outcome.UNDECIDED);
    } else if (!stated || !isWhole) {
      examination.end(Outcome.NOT_APPLICABLE);
    } else {
      decide(sum, noting, examination);
    }
  }

  private void explain(
      SumSteps before,
      SumSteps after,
      SumSteps all,
      ImmutableList<Step> notes,
      Examination examination) {
    if (notes.isEmpty()) {
      examination.because(Steps.of(Operation.PRESENT));
      return;
    }
    Step sum = Steps.of(Operation.SUM, before.asStated(), Steps.of(Operation.SUM, notes));
    Step whole = Steps.of(Operation.EQUAL, all.asStated(), after.asStated());
    examination.because(
        Steps.of(
            Operation.EACH_IN_TURN,
            compares(),
            ImmutableList.of(
                before.readable(),
                after.readable(),
                before.stated(),
                after.stated(),
                all.stated(),
                Steps.of(Operation.RELEVANT, whole),
                Steps.of(Operation.EQUAL, sum, after.asStated()))));
    examination.measured(
        Steps.of(
            Operation.SPREAD,
            Steps.of(Operation.SUM, before.sum(), Steps.of(Operation.SUM, notes)),
            after.sum()));
  }

  private void decide(IntervalSum before, IntervalSum after, Examination examination) {
    boolean holds = before.meets(after);
    if (examination.isExplaining()) {
      long off = Math.max(before.excessOver(after), after.excessOver(before));
      examination.margin(Margins.of(opening.column().type(), holds, off));
    }
    examination.end(holds ? Outcome.PASSED : Outcome.FAILED);
  }

  private void look(Submission submission, Examination examination) {
    NotedAmounts.look(submission, annotated, words, 0, examination);
    for (int i = 0; i < restated.size(); i++) {
      NotedAmounts.look(submission, restated.get(i), words, i + 1, examination);
    }
  }

  @Override
  public String toString() {
    return opening + " and the note beside " + annotated;
  }
}
