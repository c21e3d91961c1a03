package org.budgetperformance.rules.hunan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.slip.Slip;
import org.budgetperformance.hint.Hints;
import org.budgetperformance.hint.Suspect;
import org.budgetperformance.hint.SuspectGroup;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.submission.WrittenNumber;

/**
 * What the suspects say after one slip, beside the cells that no rule tells from the true one.
 *
 * <p>These are looked for in two ways, and each is put to the proof by evaluating everything again:
 * every cell that all failed applications look at is moved by as much as the slip moved the true one,
 * either way; and every suspect is changed as it says.
 */
final class SuspectTrial {
  private final Slip slip;
  private final ImmutableList<SuspectGroup> groups;
  private final ImmutableSet<Place> alike;

  private SuspectTrial(Slip slip, ImmutableList<SuspectGroup> groups, ImmutableSet<Place> alike) {
    this.slip = slip;
    this.groups = groups;
    this.alike = alike;
  }

  static boolean isNumeric(Slip slip) {
    return WrittenNumber.of(slip.place().column().type(), slip.before()).isPresent();
  }

  /** Returns what comes of a slip in a submission of which nothing fails, if something fails then. */
  static Optional<SuspectTrial> of(RuleModule rules, Submission submission, Slip slip) {
    Submission slipped = slip.applyTo(submission);
    Evaluation evaluation = rules.evaluate(slipped);
    Evaluation before = rules.evaluate(submission);
    if (evaluation.findingsOneByOne().isEmpty() || count(before, Outcome.FAILED) > 0) {
      return Optional.empty(); // places that differ fail too, and would fail with the true figure
    }
    ImmutableList<SuspectGroup> groups = Hints.of(evaluation).suspects();
    int passed = count(before, Outcome.PASSED);
    Set<Place> alike = new LinkedHashSet<>();
    alike.add(slip.place());
    slip.neighbour().ifPresent(alike::add);
    groups.stream()
        .flatMap(group -> group.suspects().stream())
        .filter(suspect -> isAsGood(rules.evaluate(changed(slipped, suspect)), passed))
        .forEach(suspect -> alike.addAll(suspect.changes().keySet()));
    for (Place place : inEveryFinding(evaluation)) {
      if (moved(slipped, place, slip)
          .anyMatch(changed -> isAsGood(rules.evaluate(changed), passed))) {
        alike.add(place);
      }
    }
    return Optional.of(new SuspectTrial(slip, groups, ImmutableSet.copyOf(alike)));
  }

  /** As little fails, and as much passes, as with the true figure. */
  private static boolean isAsGood(Evaluation evaluation, int passed) {
    return count(evaluation, Outcome.FAILED) + count(evaluation, Outcome.ERRORED) == 0
        && count(evaluation, Outcome.PASSED) >= passed;
  }

  private static int count(Evaluation evaluation, Outcome outcome) {
    return evaluation.counts().getOrDefault(outcome, 0);
  }

  private static Submission changed(Submission submission, Suspect suspect) {
    Submission changed = submission;
    for (Place place : suspect.changes().keySet()) {
      changed = changed.with(place, suspect.changes().get(place));
    }
    return changed;
  }

  private static Set<Place> inEveryFinding(Evaluation evaluation) {
    Set<Place> places = new LinkedHashSet<>();
    boolean first = true;
    for (Finding finding : evaluation.findingsOneByOne()) {
      if (first) {
        places.addAll(finding.places());
      }
      places.retainAll(finding.places());
      first = false;
    }
    places.removeIf(place -> place.note().isPresent());
    return places;
  }

  private static Stream<Submission> moved(Submission submission, Place place, Slip slip) {
    FigureType<?> type = place.column().type();
    long units = slip.before().units() - slip.after().units();
    if (!type.equals(slip.place().column().type()) || units == 0) {
      return Stream.empty();
    }
    Figure<?> figure = submission.at(place);
    return Stream.of(units, -units)
        .map(
            by ->
                WrittenNumber.of(type, figure)
                    .flatMap(written -> written.plusUnits(by).flatMap(written::with)))
        .filter(Optional::isPresent)
        .map(other -> submission.with(place, other.get()));
  }

  Slip slip() {
    return slip;
  }

  /** Returns the number of the first group with a true cell, from 1, or 0 if none has. */
  int rank() {
    for (int i = 0; i < groups.size(); i++) {
      ImmutableList<Place> places = groups.get(i).places();
      if (places.contains(slip.place()) || slip.neighbour().filter(places::contains).isPresent()) {
        return i + 1;
      }
    }
    return 0;
  }

  int sizeOfFirst() {
    return groups.isEmpty() ? 0 : groups.get(0).places().size();
  }

  /** Returns the cells that no rule tells from the true one, itself included. */
  ImmutableSet<Place> places() {
    return alike;
  }

  /** Returns how many cells no rule tells from the true one, itself included. */
  int alike() {
    return alike.size();
  }
}
