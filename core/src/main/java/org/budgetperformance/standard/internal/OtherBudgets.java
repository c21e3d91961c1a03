package org.budgetperformance.standard.internal;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.rule.OpenReason;
import org.budgetperformance.rule.Term;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/**
 * Whether the department's form splits its funds into more than the general public budget, or may do so in what was not
 * read (一般公共预算以外的资金). A
 * narrative has that budget in a chapter of its own, so what it states is then only a part of what forms and
 * tables state; one that names none of the budgets tells all money. Immutable and thread-safe.
 */
public final class OtherBudgets
    implements Derivation<Submission, Optional<ImmutableList<Place>>>, Serializable {
  private static final ImmutableList<Line> OTHERS =
      ImmutableList.of(
          Lines.GOVERNMENT_FUND_BUDGET,
          Lines.STATE_CAPITAL_BUDGET,
          Lines.SOCIAL_INSURANCE_BUDGET,
          Lines.NON_TAX_REVENUE,
          Lines.OTHER_FUNDS);
  private static final OtherBudgets DERIVATION = new OtherBudgets();
  private static final long serialVersionUID = 1L;

  private OtherBudgets() {}

  /** Returns what a narrative states, which is open towards more while there is other money. */
  public static Term narrated(Term term) {
    return term.openWhile(OpenReason.OTHER_BUDGETS, DERIVATION);
  }

  /** Returns whether the split states other money. */
  static boolean areIn(Submission submission) {
    return submission.derive(DERIVATION).filter(places -> !places.isEmpty()).isPresent();
  }

  /** Returns whether there is other money, or may be. */
  public static boolean mayBeIn(Submission submission) {
    return submission.derive(DERIVATION).isPresent();
  }

  /** Names the rows of the split that may stand in what was not read, to be named if that leaves a rule undecided. */
  public static Mention unread() {
    return Mention.of(
        (at, decided, to) -> {
          Submission submission = at.submission();
          if (!isSplit(submission)) {
            to.unread(submission);
          }
          for (Sheet form : submission.sheets(Documents.DEPARTMENT_FORM)) {
            for (Line line : OTHERS) {
              if (form.mayHave(line)) {
                to.miss(Place.of(form.id(), Row.of(line), Columns.AMOUNT), Figure.unread());
              }
            }
          }
        });
  }

  @Override
  public Optional<ImmutableList<Place>> from(Submission submission) {
    if (isAllTold(submission)) {
      return Optional.empty();
    }
    boolean unread = !submission.unread().isEmpty() && !isSplit(submission);
    ImmutableList.Builder<Place> others = ImmutableList.builder();
    for (Line line : OTHERS) {
      unread |= submission.mayHave(Documents.DEPARTMENT_FORM, line);
      for (Sheet form : submission.sheets(Documents.DEPARTMENT_FORM)) {
        if (form.at(line, Columns.AMOUNT).units() != 0) {
          others.add(Place.of(form.id(), Row.of(line), Columns.AMOUNT));
        }
      }
    }
    ImmutableList<Place> found = others.build();
    return found.isEmpty() && !unread ? Optional.empty() : Optional.of(found);
  }

  /** A narrative that parts no budgets tells all money. */
  private static boolean isAllTold(Submission submission) {
    ImmutableList<Sheet> narratives = submission.sheets(Documents.NARRATIVE);
    return !narratives.isEmpty()
        && narratives.stream()
            .allMatch(narrative -> narrative.at(Lines.ALL_BUDGETS, Columns.TEXT).isStated());
  }

  /** What was not read and belongs to no document may be the split of one that has none. */
  private static boolean isSplit(Submission submission) {
    return submission.sheets(Documents.DEPARTMENT_FORM).stream()
        .anyMatch(form -> form.at(Lines.GENERAL_PUBLIC_BUDGET, Columns.AMOUNT).isStated());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OtherBudgets;
  }

  @Override
  public int hashCode() {
    return OtherBudgets.class.hashCode();
  }
}
