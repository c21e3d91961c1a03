package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import javax.annotation.Nullable;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.SumSteps;
import org.budgetperformance.rule.Tally;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Money that a note declares to be included in another line, and that is counted in both lines all
 * the same (重复计列).
 *
 * <p>It has one application. It fails where two lines together exceed the whole by the amount that
 * the notes name; by how much else they may exceed it is another rule's question. Immutable and
 * thread-safe.
 */
final class CountedTwice implements Check {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "同一笔资金重复计列：{noted}；{parts}，而{whole}",
          "money counted in two places: {noted}; {parts}, but {whole}");
  private static final int NOTED = 0;
  private static final int ALL = 1;
  private static final int SUM = 2;
  private static final long serialVersionUID = 1L;

  private final Statement whole;
  private final Statement parts;
  private final ImmutableList<Source> annotated;
  private final ImmutableList<String> words;

  /**
   * @param annotated where the notes stand; the first source with one counts
   * @param words the spellings of what a note says that declares its amount to be included elsewhere
   */
  CountedTwice(
      Statement whole, Statement parts, Iterable<Source> annotated, Iterable<String> words) {
    this.whole = whole;
    this.parts = parts;
    this.annotated = ImmutableList.copyOf(annotated);
    this.words = ImmutableList.copyOf(words);
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("noted", "parts", "whole");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        parts.words().zh() + "与" + whole.words().zh() + "之差，与附注“" + words.get(0) + "”的金额",
        "what "
            + parts.words().en()
            + " exceeds "
            + whole.words().en()
            + " by, with the amount of a note on what is included elsewhere");
  }

  @Override
  public void examine(Submission submission, Examination examination) {
    examination.start();
    Source source = annotated(submission, examination);
    if (source == null) {
      if (examination.isReasoning()) {
        examination.because(Steps.of(Operation.PRESENT));
      }
      examination.end(Outcome.NOT_APPLICABLE);
      return;
    }
    Tally tally = examination.tally();
    tally.read(submission, null);
    IntervalSum all = examination.sum(ALL);
    tally.sum(whole, all, "whole", Use.WHOLE, 0);
    boolean decided = tally.isStated() && !tally.isUnreadable();
    SumSteps first = examination.isReasoning() ? tally.steps() : null;
    IntervalSum sum = examination.sum(SUM);
    tally.sum(parts, sum, "parts", 0);
    decided &= tally.isStated() && !tally.isUnreadable() && !tally.isBlank();
    if (first != null) {
      explain(first, tally.steps(), NotedAmounts.steps(submission, source, words), examination);
    }
    if (!decided) {
      examination.end(Outcome.UNDECIDED);
      return;
    }
    boolean once = sum.meets(all);
    NotedAmounts.add(submission, source, words, -1, sum);
    boolean twice = !once && sum.meets(all);
    if (twice && examination.isExplaining()) {
      examination.margin(Margin.off(whole.type(), examination.sum(NOTED).stated()));
    }
    examination.end(twice ? Outcome.FAILED : Outcome.PASSED);
  }

  private void explain(
      SumSteps all, SumSteps sum, ImmutableList<Step> notes, Examination examination) {
    Step noted = Steps.of(Operation.SUM, notes);
    Step rest = Steps.of(Operation.SUM, sum.asStated(), Steps.of(Operation.NEGATION, noted));
    Step once = Steps.of(Operation.EQUAL, sum.asStated(), all.asStated());
    Step less = Steps.of(Operation.EQUAL, rest, all.asStated());
    Step twice = Steps.of(Operation.ALL, Steps.of(Operation.NOT, once), less);
    examination.because(
        Steps.of(
            Operation.EACH_IN_TURN,
            compares(),
            ImmutableList.of(
                all.decided(), sum.decided(), sum.filled(), Steps.of(Operation.NOT, twice))));
    examination.measured(CellSteps.asWritten(noted));
  }

  /** Returns the first source with such a note, or null, and keeps the notes of all. */
  @Nullable
  private Source annotated(Submission submission, Examination examination) {
    Source first = null;
    IntervalSum noted = examination.sum(NOTED);
    noted.clear();
    for (int i = 0; i < annotated.size(); i++) {
      Source source = annotated.get(i);
      if (first == null && NotedAmounts.add(submission, source, words, 1, noted)) {
        first = source;
      }
      if (examination.isExplaining()) {
        NotedAmounts.look(submission, source, words, i, examination);
      }
    }
    return first;
  }

  @Override
  public String toString() {
    return parts + " count nothing twice of " + whole;
  }
}
