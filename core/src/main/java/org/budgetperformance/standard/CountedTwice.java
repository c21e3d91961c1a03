package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.all;
import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.asStated;
import static org.budgetperformance.formula.Formulas.asWritten;
import static org.budgetperformance.formula.Formulas.equal;
import static org.budgetperformance.formula.Formulas.filled;
import static org.budgetperformance.formula.Formulas.known;
import static org.budgetperformance.formula.Formulas.minus;
import static org.budgetperformance.formula.Formulas.namedIf;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.noted;
import static org.budgetperformance.formula.Formulas.notesNamed;
import static org.budgetperformance.formula.Formulas.plus;
import static org.budgetperformance.formula.Formulas.present;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.states;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.Figures;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Numeric;
import org.budgetperformance.formula.Sum;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Use;
import org.budgetperformance.text.LocalizedText;

/**
 * Money that a note declares to be included in another line, and that is counted in both lines all
 * the same (重复计列): two lines together exceed the whole by the amount that the notes name. By how much
 * else they may exceed it is another rule's question.
 */
final class CountedTwice {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "同一笔资金重复计列：{noted}；{parts}，而{whole}",
          "money counted in two places: {noted}; {parts}, but {whole}");

  private CountedTwice() {}

  /**
   * Returns the check.
   *
   * @param annotated where the notes stand; the first source with one counts
   * @param words the spellings of what a note says that declares its amount to be included elsewhere
   */
  static Check of(
      Statement whole, Statement parts, Iterable<Source> annotated, ImmutableList<String> words) {
    FormulaCheck.Builder check = FormulaCheck.once();
    Sum all = check.sum(whole);
    Sum sum = check.sum(parts);
    Figures notes = noted(words, annotated);
    Numeric stated = asStated(sum);
    Condition once = equal(stated, asStated(all));
    Condition less = equal(plus(stated, minus(notes)), asStated(all));
    return check
        .first(present(notes), orOpen(all), readable(all), orOpen(sum), readable(sum), filled(sum))
        .names(notesNamed("noted", words, annotated))
        .names(namedIf(present(notes), "whole", Use.WHOLE, 0, all))
        .names(namedIf(present(notes), "parts", Use.OTHER, 0, sum))
        .offBy(asWritten(notes))
        .asks(not(all(not(once), less)), MESSAGE, compares(whole, parts, words));
  }

  /** Notes declare something, so it is open, and not beside the point, what nobody states. */
  private static Condition orOpen(Sum sum) {
    return any(states(sum), known(sum));
  }

  private static LocalizedText compares(
      Statement whole, Statement parts, ImmutableList<String> words) {
    return LocalizedText.of(
        parts.words().zh() + "与" + whole.words().zh() + "之差，与附注“" + words.get(0) + "”的金额",
        "what "
            + parts.words().en()
            + " exceeds "
            + whole.words().en()
            + " by, with the amount of a note on what is included elsewhere");
  }
}
