package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.asStated;
import static org.budgetperformance.formula.Formulas.equal;
import static org.budgetperformance.formula.Formulas.noted;
import static org.budgetperformance.formula.Formulas.notesNamed;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.plus;
import static org.budgetperformance.formula.Formulas.present;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.spread;
import static org.budgetperformance.formula.Formulas.stated;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.formula.Figures;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Sum;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Use;
import org.budgetperformance.standard.internal.GeneralBudgetAlone;
import org.budgetperformance.standard.internal.OtherBudgets;
import org.budgetperformance.text.LocalizedText;

/**
 * An amount that a note says was added during the year, against the opening and the annotated budget
 * (附注的年中追加与年初预算). A line that is only a part of what the opening budget is for is left alone, as is a narrative
 * that tells the general public budget beside others.
 */
final class MidYearNote {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{opening}加上附注的追加（{noted}）不等于{annotated}，相差{margin}",
          "{opening} and what was added ({noted}) are not {annotated}; off by {margin}");

  private MidYearNote() {}

  /**
   * Returns the check.
   *
   * @param opening the opening budget
   * @param whole the budget that is to be compared with it
   * @param annotated the line with the note, which must state the same as the whole
   * @param restated where the note may stand once more
   * @param words the spellings of what a note says that names an amount added during the year
   */
  static Check of(
      Source opening,
      Source whole,
      Source annotated,
      Source restated,
      ImmutableList<String> words) {
    FormulaCheck.Builder check = FormulaCheck.once();
    Sum before = check.sum(Statement.of(opening));
    Sum after = check.sum(Statement.of(annotated));
    Sum all = check.sum(Statement.of(whole));
    Figures added = noted(words, ImmutableList.of(annotated));
    return check
        .first(
            present(added),
            onlyIf(GeneralBudgetAlone.asFarAsRead()),
            readable(before, after),
            stated(before),
            stated(after),
            stated(all),
            onlyIf(equal(asStated(all), asStated(after))),
            GeneralBudgetAlone.unlessUnread())
        .names("opening", Use.OTHER, 0, before)
        .names("annotated", Use.OTHER, 0, after)
        .names("restated", Use.BESIDE, 0, all)
        .names(OtherBudgets.unread())
        .names(notesNamed("noted", words, ImmutableList.of(annotated, restated)))
        .gap(spread(plus(before, added), after))
        .asks(
            equal(plus(asStated(before), added), asStated(after)),
            MESSAGE,
            compares(opening, annotated, words));
  }

  private static LocalizedText compares(
      Source opening, Source annotated, ImmutableList<String> words) {
    return LocalizedText.of(
        opening.words().zh() + " + 附注“" + words.get(0) + "”的金额 = " + annotated.words().zh(),
        opening.words().en()
            + " + the amount of a note on what was added during the year = "
            + annotated.words().en());
  }
}
