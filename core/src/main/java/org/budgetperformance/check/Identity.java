package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import javax.annotation.Nullable;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.CellSteps;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Margins;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.SumSteps;
import org.budgetperformance.rule.Tally;
import org.budgetperformance.rule.Term;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * A whole that equals its parts, or is at least as much as some of them (勾稽关系).
 *
 * <p>It has one application, or one for each document of a type. Immutable and thread-safe.
 */
final class Identity implements CellCheck {
  private static final LocalizedText EQUAL =
      LocalizedText.of("{whole}与{parts}不符，相差{margin}", "{whole} is not {parts}; off by {margin}");
  private static final LocalizedText AT_MOST =
      LocalizedText.of("{parts}大于{whole}，多{margin}", "{parts} exceeds {whole} by {margin}");
  private static final LocalizedText UNSPENT =
      LocalizedText.of(
          "{whole}与{parts}不符，计入结余（{allowance}）仍相差{margin}",
          "{whole} is not {parts}, even with what was left unspent ({allowance}); off by {margin}");
  private static final LocalizedText NOT_STATED = LocalizedText.of("未列明", "not stated");
  private static final long serialVersionUID = 1L;

  private final Statement whole;
  private final Statement parts;
  private final boolean equal;
  @Nullable private final DocumentType each;
  @Nullable private final Statement allowance;
  private final ImmutableList<Source> notes;

  /** The constants of the whole less those of the parts. */
  private final long constant;

  Identity(
      Statement whole,
      Statement parts,
      boolean equal,
      @Nullable DocumentType each,
      @Nullable Statement allowance,
      Iterable<Source> notes) {
    this.whole = whole;
    this.parts = parts;
    this.equal = equal;
    this.each = each;
    this.allowance = allowance;
    this.notes = ImmutableList.copyOf(notes);
    this.constant = whole.constant() - parts.constant();
  }

  @Override
  public LocalizedText message() {
    return allowance != null ? UNSPENT : equal ? EQUAL : AT_MOST;
  }

  @Override
  public ImmutableSet<String> roles() {
    return allowance != null
        ? ImmutableSet.of("whole", "parts", "allowance")
        : ImmutableSet.of("whole", "parts");
  }

  @Override
  public LocalizedText compares() {
    return Wording.relation(whole.words(), equal ? "=" : "≥", parts.words());
  }

  @Override
  @Nullable
  public DocumentType document() {
    return each;
  }

  /** Returns the terms of the whole, and those of the parts taken away, without constants. */
  @Override
  public ImmutableList<Term> cells() {
    if (allowance != null || !whole.isOfCells() || !parts.isOfCells()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Term> all = ImmutableList.builder();
    whole.terms().stream().filter(term -> !term.sources.isEmpty()).forEach(all::add);
    parts.terms().stream()
        .filter(term -> !term.sources.isEmpty())
        .forEach(term -> all.add(term.negated()));
    ImmutableList<Term> cells = all.build();
    boolean ofEach =
        each == null
            || cells.stream().anyMatch(term -> term.sources.get(0).document().equals(each));
    return ofEach ? cells : ImmutableList.of();
  }

  @Override
  public boolean addsRows() {
    return true;
  }

  @Override
  public byte decide(long units, long slack, long[] numbers, int last) {
    return decide(units, slack);
  }

  /** Decides whether the whole less its parts can be zero, or no less than zero. */
  byte decide(long units, long slack) {
    long off = -units - constant;
    if (equal) {
      off = Math.abs(off);
    }
    if (off < slack || (off | slack) == 0) {
      return PASSED;
    }
    return off > slack ? FAILED : ASK; // where ends touch it matters which of them are open
  }

  @Override
  public void examine(Submission submission, Examination examination) {
    if (each == null) {
      apply(submission, null, examination);
    } else {
      CellCheck.super.examine(submission, examination);
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
    IntervalSum left = examination.sum(0);
    tally.sum(whole, left, "whole", Use.WHOLE, 0);
    boolean applicable = tally.isPresent() && (tally.isStated() || tally.isBlank());
    boolean stated = tally.isStated();
    boolean unreadable = tally.isUnreadable();
    SumSteps first = examination.isReasoning() ? tally.steps() : null;
    IntervalSum right = examination.sum(1);
    tally.sum(parts, right, "parts", 0);
    SumSteps second = examination.isReasoning() ? tally.steps() : null;
    applicable &= tally.isPresent();
    stated |= tally.isStated();
    unreadable |= tally.isUnreadable();
    if (first != null && second != null) {
      examination.because(ComparisonSteps.comparable(first, second, unreadable));
    }
    if (unreadable) {
      examination.end(Outcome.UNDECIDED);
    } else if (!applicable || !stated) {
      examination.end(Outcome.NOT_APPLICABLE);
    } else {
      allow(examination, left);
      decide(examination, left, right, first, second);
    }
  }

  /** Lets the whole fall short by up to the allowance. */
  private void allow(Examination examination, IntervalSum left) {
    if (allowance != null) {
      IntervalSum allowed = examination.sum(2);
      examination.tally().sum(allowance, allowed, "allowance", 0);
      if (!examination.tally().isStated()) {
        examination.name("allowance", NOT_STATED);
        left.addMissing(1);
      } else {
        left.addUpTo(allowed);
      }
    }
  }

  private void decide(
      Examination examination,
      IntervalSum left,
      IntervalSum right,
      @Nullable SumSteps first,
      @Nullable SumSteps second) {
    boolean possible = equal ? left.canMeet(right) : right.canBeAtMost(left);
    boolean holds = equal ? left.meets(right) : right.isAtMost(left);
    if (examination.isExplaining()) {
      note(examination);
      long off =
          equal ? Math.max(left.excessOver(right), right.excessOver(left)) : right.excessOver(left);
      boolean open = possible && !holds;
      examination.margin(open ? Margin.none() : Margins.of(whole.type(), possible, off));
    }
    Outcome outcome = !possible ? Outcome.FAILED : holds ? Outcome.PASSED : Outcome.UNDECIDED;
    if (first != null && second != null) {
      explain(examination, left, first.sum(), second.sum(), outcome);
    }
    examination.end(outcome);
  }

  private void explain(
      Examination examination, IntervalSum left, Step first, Step second, Outcome outcome) {
    Step most =
        allowance == null
            ? first
            : ComparisonSteps.allowing(
                first, examination.tally(), SumSteps.value(left, whole.type()));
    examination.because(
        equal
            ? CellSteps.compared(Operation.EQUAL, compares(), outcome, most, second)
            : CellSteps.compared(Operation.AT_MOST, compares(), outcome, second, most));
    examination.measured(
        equal
            ? Steps.of(Operation.SPREAD, most, second)
            : Steps.of(Operation.EXCESS, second, most));
  }

  private void note(Examination examination) {
    for (Source source : notes) {
      examination.tally().notes(source);
    }
  }

  @Override
  public String toString() {
    return whole + (equal ? " = " : " ≥ ") + parts;
  }
}
