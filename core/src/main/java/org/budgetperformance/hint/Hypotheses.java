package org.budgetperformance.hint;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.math.BigDecimal;
import javax.annotation.Nullable;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.submission.WrittenNumber;

/**
 * What may have gone wrong, for failed applications to be tried with (差错假设): another figure in one of
 * their cells, or one exchanged with another column of its row.
 */
final class Hypotheses {
  /** More figures for one cell are not tried. */
  private static final int MOST_FIGURES = 30;

  private final Submission submission;
  @Nullable private final ScoringScheme scheme;
  private final SetMultimap<ImmutableSet<Place>, ImmutableMap<Place, Figure<?>>> byCells =
      LinkedHashMultimap.create();

  Hypotheses(Submission submission, @Nullable ScoringScheme scheme) {
    this.submission = submission;
    this.scheme = scheme;
  }

  /** Returns the changes by the cells that they change, in the order in which they were added. */
  SetMultimap<ImmutableSet<Place>, ImmutableMap<Place, Figure<?>>> byCells() {
    return byCells;
  }

  void addAll(Finding finding) {
    RequiredValues required = new RequiredValues(finding, scheme);
    for (Operand operand : finding.operands()) {
      if (operand.place().isPresent() && OperandSum.takesPart(operand)) {
        Place place = operand.place().get();
        RequiredValues.written(operand)
            .ifPresent(written -> numbers(place, written, required.of(operand, written)));
        copied(finding, operand);
        for (Place other : CellRepairs.neighbours(submission, place)) {
          byCells.put(ImmutableSet.of(place, other), CellRepairs.swap(submission, place, other));
        }
      }
    }
  }

  /** A figure was mostly written to its last place, but may have been more exact. */
  private void numbers(Place place, WrittenNumber written, Iterable<BigDecimal> numbers) {
    for (BigDecimal number : numbers) {
      written.withRounded(number).ifPresent(figure -> add(place, figure));
      written.with(number).ifPresent(figure -> add(place, figure));
    }
  }

  /** One of several that state the same may be what the others are. */
  private void copied(Finding finding, Operand operand) {
    Column<?> column = operand.place().get().column();
    for (Operand other : finding.operands()) {
      boolean alike =
          other.role().equals(operand.role())
              && OperandSum.takesPart(other)
              && other
                  .place()
                  .filter(place -> place.column().type().equals(column.type()))
                  .isPresent();
      if (alike && other.figure().isStated()) {
        add(operand.place().get(), other.figure().withNotes(operand.figure().notes()));
      }
    }
  }

  private void add(Place place, Figure<?> figure) {
    ImmutableSet<Place> cell = ImmutableSet.of(place);
    if (!figure.equals(submission.at(place)) && byCells.get(cell).size() < MOST_FIGURES) {
      byCells.put(cell, ImmutableMap.of(place, figure));
    }
  }
}
