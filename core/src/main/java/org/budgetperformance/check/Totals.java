package org.budgetperformance.check;

import static org.budgetperformance.formula.Formulas.all;
import static org.budgetperformance.formula.Formulas.allowance;
import static org.budgetperformance.formula.Formulas.allowanceNamed;
import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.blank;
import static org.budgetperformance.formula.Formulas.certain;
import static org.budgetperformance.formula.Formulas.either;
import static org.budgetperformance.formula.Formulas.equal;
import static org.budgetperformance.formula.Formulas.excess;
import static org.budgetperformance.formula.Formulas.inTurn;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.notes;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.plus;
import static org.budgetperformance.formula.Formulas.present;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.spread;
import static org.budgetperformance.formula.Formulas.stated;
import static org.budgetperformance.formula.Formulas.states;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Numeric;
import org.budgetperformance.formula.Sum;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.text.LocalizedText;

/** A whole and its parts (勾稽关系): equal, or the whole at least as much as some of them. */
final class Totals {
  private static final LocalizedText EQUAL =
      LocalizedText.of("{whole}与{parts}不符，相差{margin}", "{whole} is not {parts}; off by {margin}");
  private static final LocalizedText SHORT =
      LocalizedText.of(
          "{whole}大于列出的{parts}，少列{margin}；其余未列名的可不改",
          "{whole} is more than {parts}, which are named of it, by {margin}; the rest need not be"
              + " named");
  private static final LocalizedText AT_MOST =
      LocalizedText.of("{parts}大于{whole}，多{margin}", "{parts} exceeds {whole} by {margin}");
  private static final LocalizedText UNSPENT =
      LocalizedText.of(
          "{whole}与{parts}不符，计入结余（{allowance}）仍相差{margin}",
          "{whole} is not {parts}, even with what was left unspent ({allowance}); off by {margin}");

  private static final LocalizedText NOT_COUNTED =
      LocalizedText.of(
          "{whole}与{parts}不符，相差{margin}（{allowance}，未计结余）",
          "{whole} is not {parts}; off by {margin} ({allowance}: nothing left unspent was"
              + " counted)");

  private Totals() {}

  /**
   * Returns a whole that equals its parts.
   *
   * @param each the type whose documents are looked at one by one, or null for all at once
   * @param first what is asked before it
   */
  static Check equalTo(
      @Nullable DocumentType each,
      Statement whole,
      Statement parts,
      ImmutableList<Condition> first,
      Source... noted) {
    FormulaCheck.Builder check = check(each);
    first.forEach(check::first);
    Sum all = check.sum(whole);
    Sum sum = check.sum(parts, whole);
    comparable(check, all, sum);
    for (Source source : noted) {
      check.names(notes(source));
    }
    return check
        .gap(spread(all, sum))
        .asks(
            unlessUnread(equal(all, sum), sum),
            EQUAL,
            Wording.relation(whole.words(), "=", parts.words()));
  }

  /** Returns a whole that equals its parts, of which some may be left unnamed. */
  static Check ofNamedParts(Statement whole, Statement parts, ImmutableList<Statement> named) {
    FormulaCheck.Builder check = FormulaCheck.once();
    Sum all = check.sum(whole);
    Sum sum = check.sum(parts, whole);
    comparable(check, all, sum);
    Condition isShort = atMost(sum, all);
    Condition complete =
        all(named.stream().map(part -> states(check.sum(part))).toArray(Condition[]::new));
    return check
        .gap(spread(all, sum))
        .grade(named.isEmpty() ? isShort : all(isShort, not(complete)), Severity.NOTICE, SHORT)
        .asks(
            unlessUnread(equal(all, sum), sum),
            EQUAL,
            Wording.relation(whole.words(), "=", parts.words()));
  }

  /** Returns a whole that equals its parts, or both what they may be instead. */
  static Check equalOr(
      Statement whole, Statement parts, Statement otherWhole, Statement otherParts) {
    FormulaCheck.Builder check = FormulaCheck.once();
    Sum all = check.sum(whole);
    Sum sum = check.sum(parts, whole);
    Sum instead = check.sum(otherWhole);
    Sum insteadOfParts = check.sum(otherParts);
    comparable(check, all, sum);
    Condition other =
        all(
            states(instead),
            states(insteadOfParts),
            equal(all, instead),
            equal(sum, insteadOfParts));
    return check
        .gap(spread(all, sum))
        .asks(
            unlessUnread(any(equal(all, sum), certain(other)), sum),
            EQUAL,
            Wording.relation(whole.words(), "=", parts.words()));
  }

  /** Returns a whole that equals its parts but for what may be short of it. */
  static Check equalUpTo(Statement whole, Statement parts, Statement unspent) {
    FormulaCheck.Builder check = FormulaCheck.once();
    Sum all = check.sum(whole);
    Sum sum = check.sum(parts, whole);
    Sum limit = check.sum(unspent);
    Numeric most = plus(all, allowance(limit));
    comparable(check, all, sum);
    return check
        .names(allowanceNamed("allowance", limit))
        .grade(not(states(limit)), Severity.ERROR, NOT_COUNTED)
        .gap(spread(most, sum))
        .asks(
            unlessUnread(equal(most, sum), sum),
            UNSPENT,
            Wording.relation(whole.words(), "=", parts.words()));
  }

  /** Returns parts that are at most their whole. */
  static Check atMostWhole(@Nullable DocumentType each, Statement part, Statement whole) {
    return within(check(each), part, whole);
  }

  /** Returns parts that are at most their whole; what is excused makes it a warning. */
  static Check atMostWholeBut(
      DocumentType each,
      Statement part,
      Statement whole,
      Statement excused,
      LocalizedText message) {
    FormulaCheck.Builder check = FormulaCheck.each(each);
    Sum more = check.sum(excused);
    check.grade(
        all(states(more), atMost(check.sum(part, whole), plus(check.sum(whole), more))),
        Severity.WARNING,
        message);
    return within(check, part, whole);
  }

  private static Check within(FormulaCheck.Builder check, Statement part, Statement whole) {
    Sum all = check.sum(whole);
    Sum sum = check.sum(part, whole);
    comparable(check, all, sum);
    return check
        .gap(excess(sum, all))
        .asks(
            unlessUnread(atMost(sum, all), sum),
            AT_MOST,
            Wording.relation(whole.words(), "≥", part.words()));
  }

  private static FormulaCheck.Builder check(@Nullable DocumentType each) {
    return each == null ? FormulaCheck.once() : FormulaCheck.each(each);
  }

  /** A part that cannot be read leaves open what the others alone do not refute. */
  private static Condition unlessUnread(Condition holds, Sum parts) {
    return either(readable(parts), holds, inTurn(holds, readable(parts)));
  }

  /** Where neither states anything, or one of them is not there at all, there is nothing to compare. */
  private static void comparable(FormulaCheck.Builder check, Sum whole, Sum parts) {
    check
        .first(
            any(readable(whole, parts), all(readable(whole), states(whole))),
            present(whole),
            onlyIf(any(states(whole), blank(whole))),
            present(parts),
            stated(whole, parts))
        .names("whole", Use.WHOLE, 0, whole)
        .names("parts", Use.OTHER, 0, parts);
  }
}
