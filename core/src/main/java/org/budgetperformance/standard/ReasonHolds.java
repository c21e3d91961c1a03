package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import javax.annotation.Nullable;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.check.SheetCheck;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.SumSteps;
import org.budgetperformance.rule.Tally;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.WordList;

/**
 * A reason for a deviation that the figures refute (偏差原因与数据矛盾).
 *
 * <p>It has one application for each indicator whose reason uses one of the words. It fails where
 * what the reason says to be greater is not. Immutable and thread-safe.
 */
final class ReasonHolds implements SheetCheck {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{reason}，但{greater}不大于{lesser}", "{reason}, but {greater} is not above {lesser}");
  private static final long serialVersionUID = 1L;

  private final DocumentType document;
  private final ImmutableList<String> words;

  /** Made of the words when first asked for. */
  @Nullable private transient WordList phrases;

  private final Statement greater;
  private final Statement lesser;

  /**
   * @param words of which a reason uses one that claims the first statement to be the greater
   * @param greater sources of the document read the one that gives the reason
   */
  ReasonHolds(DocumentType document, Iterable<String> words, Statement greater, Statement lesser) {
    this.document = document;
    this.words = ImmutableList.copyOf(words);
    this.greater = greater;
    this.lesser = lesser;
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("reason", "greater", "lesser");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        document.label().zh()
            + "的偏差原因“"
            + String.join("、", words)
            + "”与"
            + greater.words().zh()
            + " > "
            + lesser.words().zh(),
        "a reason in the "
            + document.label().en()
            + " that claims "
            + greater.words().en()
            + " > "
            + lesser.words().en());
  }

  @Override
  public DocumentType document() {
    return document;
  }

  @Override
  public void examineSheet(Submission submission, Sheet sheet, Examination examination) {
    ImmutableIntArray rows = sheet.rows(Lines.INDICATOR);
    for (int i = 0; i < rows.length(); i++) {
      Figure<String> reason = sheet.at(rows.get(i), Columns.EXPLANATION);
      if (reason.isStated() && phrases().areIn(reason.compact())) {
        apply(submission, sheet, rows.get(i), examination);
      }
    }
  }

  private WordList phrases() {
    WordList known = phrases;
    if (known == null) {
      known = WordList.of(words);
      phrases = known;
    }
    return known;
  }

  private void apply(Submission submission, Sheet sheet, int row, Examination examination) {
    examination.start();
    examination.look("reason", 0, 1, sheet, row, Columns.EXPLANATION);
    Tally tally = examination.tally();
    tally.read(submission, sheet);
    IntervalSum more = examination.sum(0);
    tally.sum(greater, more, "greater", 0);
    boolean unreadable = tally.isUnreadable();
    boolean stated = tally.isStated();
    SumSteps first = examination.isReasoning() ? tally.steps() : null;
    IntervalSum less = examination.sum(1);
    tally.sum(lesser, less, "lesser", 0);
    if (first != null) {
      explain(CellSteps.of(sheet, row, Columns.EXPLANATION), first, tally.steps(), examination);
    }
    if (unreadable || tally.isUnreadable()) {
      examination.end(Outcome.UNDECIDED);
    } else if (!stated || !tally.isStated()) {
      examination.end(Outcome.NOT_APPLICABLE);
    } else {
      boolean refuted = more.isAtMost(less) && more.excessOver(less) == 0;
      examination.end(refuted ? Outcome.FAILED : Outcome.PASSED);
    }
  }

  private void explain(Step reason, SumSteps more, SumSteps less, Examination examination) {
    ImmutableList<Step> claims =
        words.stream().map(Steps::constant).collect(ImmutableList.toImmutableList());
    Step claimed =
        Steps.asserted(
            LocalizedText.of("偏差原因称前者较大", "the reason claims the first to be greater"),
            Answer.YES,
            ImmutableList.<Step>builder().add(reason).addAll(claims).build());
    Step zero = Steps.constant(0, FigureType.AMOUNT);
    Step excess = Steps.of(Operation.EXCESS, more.sum(), less.sum());
    Step refuted =
        Steps.of(
            Operation.ALL,
            Steps.of(Operation.AT_MOST, more.asStated(), less.asStated()),
            Steps.of(Operation.EQUAL, excess, zero));
    examination.because(
        Steps.of(
            Operation.EACH_IN_TURN,
            compares(),
            ImmutableList.of(
                claimed,
                more.readable(),
                less.readable(),
                more.stated(),
                less.stated(),
                Steps.of(Operation.NOT, refuted))));
  }

  @Override
  public String toString() {
    return "reasons in " + document + ": " + greater + " > " + lesser;
  }
}
