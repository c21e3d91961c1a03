package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.hint.NearMiss.Kind;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Degree;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Use;
import org.budgetperformance.scoring.MissedTargetFormula;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Where a score outside its supported range may come from (得分来源): a reading that is not in force, or
 * another figure of the submission as target or result.
 *
 * <p>Full points are given exactly only where target and result are the same.
 */
final class ScoreRepairs {
  private static final LocalizedText MET = LocalizedText.of("达标得满分", "meeting the target");

  private final Submission submission;
  private final ScoringScheme scheme;
  private final Place score;
  private final Points claimed;

  private ScoreRepairs(Submission submission, ScoringScheme scheme, Place score, Points claimed) {
    this.submission = submission;
    this.scheme = scheme;
    this.score = score;
    this.claimed = claimed;
  }

  /** Adds repairs if the finding is one of a score outside the range that a scheme supports. */
  static void addAll(
      Submission submission, ScoringScheme scheme, Finding finding, Consumer<Repair> repairs) {
    boolean supported =
        finding.operands().stream().anyMatch(operand -> operand.use() == Use.SUPPORTED);
    finding.operands().stream()
        .filter(operand -> supported && operand.use() == Use.SCORE)
        .filter(operand -> operand.place().isPresent())
        .forEach(
            operand -> {
              Place place = operand.place().get();
              Optional<?> claimed = operand.figure().value();
              if (claimed.isPresent() && claimed.get() instanceof Points) {
                Points points = (Points) claimed.get();
                if (place.row().line().equals(Lines.ANNUAL_FUNDS)) {
                  new ExecutionRepairs(submission, scheme, place, points).addAll(repairs);
                } else {
                  new ScoreRepairs(submission, scheme, place, points).addAll(repairs);
                }
              }
            });
  }

  private void addAll(Consumer<Repair> repairs) {
    Figure<Target> target = at(Columns.TARGET);
    Figure<Actual> actual = at(Columns.ACTUAL);
    Figure<Points> points = at(Columns.POINTS);
    if (target.isStated() && actual.isStated() && points.isStated()) {
      readings(Attainment.of(target.get(), actual.get(), category()), points.get(), repairs);
      otherFigures(Columns.TARGET, target, actual, points.get(), repairs);
      otherFigures(Columns.ACTUAL, target, actual, points.get(), repairs);
    }
  }

  @SuppressWarnings("unchecked") // a sheet holds only a column's own figures
  private <T> Figure<T> at(Column<T> column) {
    return (Figure<T>) submission.at(place(column));
  }

  @Nullable
  private Category category() {
    Figure<Category> category = at(Columns.CATEGORY);
    return category.isStated() ? category.get() : null;
  }

  private Place place(Column<?> column) {
    return Place.of(score.sheet(), score.row(), column);
  }

  /** Ways to score these very figures that are not in force. */
  private void readings(Attainment attainment, Points points, Consumer<Repair> repairs) {
    attainment
        .ratio()
        .filter(ratio -> attainment.outcome() == Attainment.Outcome.MISSED)
        .ifPresent(
            ratio -> {
              for (MissedTargetFormula formula : scheme.formulas()) {
                if (gives(formula, ratio, points)) {
                  repairs.accept(read(formula.label()));
                }
              }
            });
    if (attainment.outcome() == Attainment.Outcome.CLAIMED) {
      for (Degree degree : Degree.values()) {
        if (scheme.qualitativeBands().value().range(degree, points).contains(claimed)) {
          repairs.accept(read(LocalizedText.of(degree.label(), "band " + degree.name())));
        }
      }
    }
  }

  private Repair read(LocalizedText reading) {
    return Repair.ofReading(() -> NearMissWords.read(claimed, reading));
  }

  private boolean gives(MissedTargetFormula formula, Rate ratio, Points points) {
    try {
      return points.times(formula.share(ratio), RoundingMode.HALF_UP).equals(claimed);
    } catch (ArithmeticException e) {
      return false;
    }
  }

  private void otherFigures(
      Column<?> column,
      Figure<Target> target,
      Figure<Actual> actual,
      Points points,
      Consumer<Repair> repairs) {
    boolean isTarget = column.equals(Columns.TARGET);
    Place cell = place(column);
    ScoreSources.of(submission, cell)
        .forEach(
            (source, other) -> {
              Target newTarget = isTarget ? (Target) other.get() : target.get();
              Actual newActual = isTarget ? actual.get() : (Actual) other.get();
              reading(newTarget, newActual, points)
                  .ifPresent(reading -> repairs.accept(scored(reading, cell, other, source)));
            });
  }

  private Repair scored(LocalizedText reading, Place cell, Figure<?> figure, Place source) {
    return Repair.ofCells(
        Kind.SCORED_OTHERWISE,
        ImmutableMap.of(cell, figure),
        ImmutableList.of(source),
        () -> NearMissWords.scored(submission, claimed, reading, cell, source));
  }

  /** Returns the reading in force that gives the claimed score, and no other. */
  private Optional<LocalizedText> reading(Target target, Actual actual, Points points) {
    Attainment attainment = Attainment.of(target, actual, category());
    Optional<Rate> ratio = attainment.ratio();
    if (!ratio.isPresent()) {
      return Optional.empty();
    } else if (attainment.outcome() != Attainment.Outcome.MISSED) {
      boolean same = ratio.get().compareTo(Rate.ONE) == 0 && points.equals(claimed);
      return same ? Optional.of(MET) : Optional.empty();
    }
    Set<MissedTargetFormula> inForce = new LinkedHashSet<>(scheme.shortfall().value());
    inForce.addAll(scheme.overrun().value());
    return inForce.stream()
        .filter(formula -> !formula.equals(MissedTargetFormula.NOTHING))
        .filter(formula -> gives(formula, ratio.get(), points))
        .map(MissedTargetFormula::label)
        .findFirst();
  }
}
