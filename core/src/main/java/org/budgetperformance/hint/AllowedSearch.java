package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.submission.WrittenNumber;

/**
 * Finds which numbers rules allow in a cell (求可填范围): for each application that looks at it the ends of what it lets
 * stand around the numbers that would settle it, each tried.
 */
final class AllowedSearch {
  /** More than any figure, in the unit of what is written. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000L);

  private final Place place;
  private final WrittenNumber base;
  private final Submission submission;
  private final Evaluation evaluation;
  private final KnownOutcomes outcomes;
  private final Parts parts;
  private final int scale;
  private final long lowest;

  /** What all applications so far allow, in units of the last place. */
  private long least;

  private long most;
  private final Set<RuleInfo> rules = new LinkedHashSet<>();

  private AllowedSearch(Evaluation asked, Place place, WrittenNumber base, Figure<?> first) {
    this.place = place;
    this.base = base;
    this.scale = base.value().scale();
    this.submission = asked.submission().with(place, first);
    this.evaluation = MendingSearch.evaluate(asked, submission);
    this.outcomes = new KnownOutcomes(evaluation);
    this.parts = new Parts(evaluation);
    this.lowest = place.column().equals(Columns.SUPPLEMENTARY) ? -units(MOST) : 0;
    this.least = lowest;
    this.most = units(MOST);
  }

  /** Returns the range of a cell for a number; empty for another, and where no rule limits it. */
  static Optional<AllowedRange> of(Evaluation evaluation, Place place) {
    Figure<?> first = first(evaluation.submission(), place);
    return WrittenNumber.of(place.column().type(), first)
        .map(base -> new AllowedSearch(evaluation, place, base, first))
        .flatMap(AllowedSearch::search);
  }

  /** Returns a figure that may stand there: what does, else 0 or, in a result, the target. */
  private static Figure<?> first(Submission submission, Place place) {
    Figure<?> stated = submission.at(place);
    FigureType<?> type = place.column().type();
    if (stated.isStated()) {
      return stated;
    } else if (type.equals(FigureType.ACTUAL)) {
      return submission
          .at(Place.of(place.sheet(), place.row(), Columns.TARGET))
          .value()
          .map(Object.class::cast)
          .filter(Target.class::isInstance)
          .flatMap(target -> ((Target) target).quantity())
          .<Figure<?>>map(quantity -> Cells.read(type, quantity.toString()))
          .orElse(Figure.blank());
    }
    return RequiredValues.zero(type).orElse(Figure.blank());
  }

  private Optional<AllowedRange> search() {
    for (int number :
        new LookedAt(submission, outcomes, parts, ImmutableSet.of(place))
            .at(ImmutableSet.of(place))) {
      Application application = evaluation.applications().get(number);
      if (application.rule().severity() == Severity.ERROR) {
        limit(number, application);
      }
    }
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    boolean contradictory = least > most;
    return Optional.of(
        ImmutableAllowedRange.builder()
            .place(place)
            .least(
                contradictory || (least <= lowest && most > 0) ? Optional.empty() : figure(least))
            .most(contradictory || most >= units(MOST) ? Optional.empty() : figure(most))
            .isContradictory(contradictory)
            .rules(rules)
            .build());
  }

  /** Narrows the range by what one application lets stand; what fails whatever stands there limits nothing. */
  private void limit(int number, Application application) {
    long highest = units(MOST);
    boolean low = allows(number, lowest);
    boolean high = allows(number, highest);
    Long from = low ? (Long) lowest : null;
    Long to = high ? (Long) highest : null;
    for (long candidate : candidates(application.explain())) {
      if (candidate >= lowest && candidate <= highest && allows(number, candidate)) {
        if (!low) {
          from = least(from, end(number, candidate, lowest));
        }
        if (!high) {
          to =
              to == null
                  ? end(number, candidate, highest)
                  : Math.max(to, end(number, candidate, highest));
        }
      }
    }
    if ((!low || !high) && from != null && to != null) {
      least = Math.max(least, from);
      most = Math.min(most, to);
      rules.add(application.rule());
    }
  }

  private static long least(@Nullable Long one, long other) {
    return one == null ? other : Math.min(one, other);
  }

  /** Returns what would settle the application, and what is one unit beside it where that is rounded. */
  private ImmutableSet<Long> candidates(Finding finding) {
    Set<Long> candidates = new LinkedHashSet<>();
    candidates.add(units(base.value()));
    RequiredValues required = new RequiredValues(finding, evaluation.scheme());
    for (Operand operand : finding.operands()) {
      if (operand.place().equals(Optional.of(place))) {
        for (BigDecimal value : required.of(operand, base)) {
          candidates.add(units(value.setScale(scale, RoundingMode.FLOOR)));
          candidates.add(units(value.setScale(scale, RoundingMode.CEILING)));
        }
      }
    }
    return ImmutableSet.copyOf(candidates);
  }

  /** Returns the last number on the way to one that is not allowed. */
  private long end(int number, long allowed, long beyond) {
    long good = allowed;
    long bad = beyond;
    while (Math.abs(bad - good) > 1) {
      long middle = good + (bad - good) / 2;
      if (allows(number, middle)) {
        good = middle;
      } else {
        bad = middle;
      }
    }
    return good;
  }

  private boolean allows(int number, long units) {
    Optional<Figure<?>> figure = figure(units);
    if (!figure.isPresent()) {
      return false;
    }
    int rule = outcomes.rule(number);
    int application = number - outcomes.first(rule);
    CheckPart part = parts.of(rule, application);
    ImmutableList<Outcome> then =
        new WhatIf(submission, ImmutableMap.of(place, figure.get())).outcomes(part);
    return then.size() != part.size() || then.get(application - part.first()) != Outcome.FAILED;
  }

  private Optional<Figure<?>> figure(long units) {
    return base.with(BigDecimal.valueOf(units, scale));
  }

  private long units(BigDecimal number) {
    return number.setScale(scale, RoundingMode.HALF_UP).unscaledValue().longValueExact();
  }
}
