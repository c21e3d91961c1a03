package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Consumer;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.hint.NearMiss.Kind;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Where a score of the execution rate may come from (预算执行率得分来源): another column of the row taken
 * for the annual budget or the executed amount.
 */
final class ExecutionRepairs {
  private static final LocalizedText RATE = LocalizedText.of("执行率计分", "the execution rate");

  private final Submission submission;
  private final ScoringScheme scheme;
  private final Place score;
  private final Points claimed;
  private final Column<?> budget;

  ExecutionRepairs(Submission submission, ScoringScheme scheme, Place score, Points claimed) {
    this.submission = submission;
    this.scheme = scheme;
    this.score = score;
    this.claimed = claimed;
    this.budget = scheme.executionScoring().value().budget();
  }

  void addAll(Consumer<Repair> repairs) {
    add(budget, repairs);
    add(Columns.EXECUTED, repairs);
  }

  private void add(Column<?> column, Consumer<Repair> repairs) {
    Place cell = place(column);
    for (Place source : CellRepairs.neighbours(submission, cell)) {
      Figure<?> other = submission.at(source);
      boolean isBudget = column.equals(budget);
      Figure<?> annual = isBudget ? other : submission.at(place(budget));
      Figure<?> executed = isBudget ? submission.at(place(Columns.EXECUTED)) : other;
      boolean third = !source.equals(place(budget)) && !source.equals(place(Columns.EXECUTED));
      boolean defined = third && annual.isNumeric() && annual.units() > 0 && executed.isNumeric();
      if (defined && isScored(executed.units(), annual.units())) {
        repairs.accept(
            Repair.ofCells(
                Kind.SCORED_OTHERWISE,
                ImmutableMap.of(cell, other),
                ImmutableList.of(source),
                () -> NearMissWords.scored(submission, claimed, RATE, cell, source)));
      }
    }
  }

  private Place place(Column<?> column) {
    return Place.of(score.sheet(), score.row(), column);
  }

  /** Full points are given exactly only for a rate of 100%. */
  private boolean isScored(long executed, long annual) {
    Points points = scheme.executionPoints(submission.at(place(Columns.POINTS)));
    if (claimed.equals(points)) {
      return executed == annual;
    }
    return executed >= 0
        && scheme
            .executionScoring()
            .value()
            .score(Rate.of(executed, annual), points)
            .equals(claimed);
  }
}
