package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import javax.annotation.Nullable;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Margins;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Tally;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * One figure that several statements state (同一数据多处表述): all of them must agree, and with at
 * least one of the readings where there are any.
 *
 * <p>However many places state the figure, it is one application, or one for each document of a
 * type. A statement that states nothing is left out. Immutable and thread-safe.
 */
final class Agreement implements SheetCheck {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "同一数据各处不一致：{stated}，相差{margin}", "stated differently: {stated}; off by {margin}");
  private static final LocalizedText READINGS =
      LocalizedText.of(
          "{stated}与{reading}均不符，至少相差{margin}",
          "{stated} fits none of {reading}; off by at least {margin}");

  /** Flags beside a count of statements. */
  private static final int UNREADABLE = 1 << 30;

  private static final int BLANK = 1 << 29;
  private static final int COUNT = BLANK - 1;
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Statement> statements;
  private final ImmutableList<Statement> readings;
  @Nullable private final DocumentType each;

  Agreement(
      Iterable<Statement> statements, Iterable<Statement> readings, @Nullable DocumentType each) {
    this.statements = ImmutableList.copyOf(statements);
    this.readings = ImmutableList.copyOf(readings);
    this.each = each;
  }

  @Override
  public LocalizedText message() {
    return readings.isEmpty() ? MESSAGE : READINGS;
  }

  @Override
  public ImmutableSet<String> roles() {
    return readings.isEmpty() ? ImmutableSet.of("stated") : ImmutableSet.of("stated", "reading");
  }

  @Override
  public LocalizedText compares() {
    return readings.isEmpty()
        ? words(statements, " = ")
        : LocalizedText.of(
            words(statements, " = ").zh() + "，为下列之一：" + words(readings, "；").zh(),
            words(statements, " = ").en() + ", as one of: " + words(readings, "; ").en());
  }

  private static LocalizedText words(ImmutableList<Statement> list, String between) {
    return Wording.join(
        list.stream().map(Statement::words).collect(ImmutableList.toImmutableList()),
        between,
        between);
  }

  @Override
  @Nullable
  public DocumentType document() {
    return each;
  }

  @Override
  public void examine(Submission submission, Examination examination) {
    if (each == null) {
      apply(submission, null, examination);
    } else {
      SheetCheck.super.examine(submission, examination);
    }
  }

  @Override
  public void examineSheet(Submission submission, Sheet sheet, Examination examination) {
    apply(submission, sheet, examination);
  }

  private void apply(Submission submission, @Nullable Sheet scope, Examination examination) {
    examination.start();
    Tally tally = examination.tally();
    tally.read(submission, scope);
    AgreementSteps steps = examination.isReasoning() ? new AgreementSteps() : null;
    int left = sum(examination, statements, "stated", 0, steps);
    int stated = left & COUNT;
    int right = sum(examination, readings, "reading", stated, steps);
    int read = right & COUNT;
    boolean unreadable = ((left | right) & UNREADABLE) != 0;
    boolean comparable = readings.isEmpty() ? stated >= 2 : stated >= 1 && read >= 1;
    if (steps != null) {
      examination.because(unreadable ? steps.readable() : steps.comparable(!readings.isEmpty()));
    }
    if (unreadable) {
      examination.end(Outcome.UNDECIDED);
    } else if (!comparable) {
      examination.end(Outcome.NOT_APPLICABLE);
    } else {
      decide(examination, stated, read, (right & BLANK) != 0, steps);
    }
  }

  /**
   * Sums those statements that state anything into the sums from {@code first} on.
   *
   * @return how many they are, with flags if one of the list has an unreadable cell, or a blank cell
   *     and no other
   */
  private static int sum(
      Examination examination,
      ImmutableList<Statement> list,
      String role,
      int first,
      @Nullable AgreementSteps steps) {
    int stated = 0;
    int flags = 0;
    for (int i = 0; i < list.size(); i++) {
      Tally tally = examination.tally();
      tally.sum(list.get(i), examination.sum(first + stated), role, i);
      if (steps != null) {
        steps.keep(role, tally);
      }
      flags |= tally.isUnreadable() ? UNREADABLE : 0;
      if (tally.isStated()) {
        stated++;
      } else if (tally.isPresent() && tally.isBlank()) {
        flags |= BLANK;
      }
    }
    return stated | flags;
  }

  /** A reading that was left blank may be the one that fits. */
  private void decide(
      Examination examination,
      int stated,
      int read,
      boolean blankReading,
      @Nullable AgreementSteps steps) {
    boolean possible = blankReading && agree(examination, stated, -1, false);
    boolean holds = false;
    long least = Long.MAX_VALUE;
    for (int reading = 0; reading < Math.max(1, read); reading++) {
      int with = read == 0 ? -1 : stated + reading;
      possible |= agree(examination, stated, with, false);
      holds |= agree(examination, stated, with, true);
      if (examination.isExplaining()) {
        least = Math.min(least, spread(examination, stated, with));
      }
    }
    if (examination.isExplaining()) {
      boolean open = possible && !holds;
      examination.margin(
          open ? Margin.none() : Margins.of(statements.get(0).type(), possible, least));
    }
    Outcome outcome = !possible ? Outcome.FAILED : holds ? Outcome.PASSED : Outcome.UNDECIDED;
    if (steps != null) {
      examination.because(steps.verdict(compares(), outcome));
      examination.measured(steps.gap());
    }
    examination.end(outcome);
  }

  /** Intervals that meet pairwise have a value in common. */
  private static boolean agree(Examination examination, int stated, int with, boolean strictly) {
    for (int i = 0; i < stated; i++) {
      IntervalSum sum = examination.sum(i);
      for (int j = i + 1; j < stated; j++) {
        if (!meet(sum, examination.sum(j), strictly)) {
          return false;
        }
      }
      if (with >= 0 && !meet(sum, examination.sum(with), strictly)) {
        return false;
      }
    }
    return true;
  }

  private static boolean meet(IntervalSum a, IntervalSum b, boolean strictly) {
    return strictly ? a.meets(b) : a.canMeet(b);
  }

  private static long spread(Examination examination, int stated, int with) {
    long widest = 0;
    for (int i = 0; i < stated; i++) {
      for (int j = 0; j < stated; j++) {
        widest = Math.max(widest, examination.sum(i).excessOver(examination.sum(j)));
      }
      if (with >= 0) {
        IntervalSum reading = examination.sum(with);
        widest = Math.max(widest, examination.sum(i).excessOver(reading));
        widest = Math.max(widest, reading.excessOver(examination.sum(i)));
      }
    }
    return widest;
  }

  @Override
  public String toString() {
    return statements + (readings.isEmpty() ? "" : " as one of " + readings);
  }
}
