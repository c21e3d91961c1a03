package org.budgetperformance.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.submission.Place;

/** By what findings of one side of a comparison are known on the other: rule and places as the later side has them. */
final class Keys {
  private final Correspondence cells;
  private final Succession rules;
  private final boolean isLater;

  /**
   * @param isLater whether it is the later side, whose places are what they are
   */
  Keys(Correspondence cells, Succession rules, boolean isLater) {
    this.cells = cells;
    this.rules = rules;
    this.isLater = isLater;
  }

  /** Returns what the rule is called on the later side. */
  String rule(String id) {
    return isLater ? id : rules.later(id).orElse(id);
  }

  /** Returns rule and places, or the names that the rule brought along where there is no place. */
  ImmutableList<Object> of(Finding finding) {
    Set<Object> subjects = places(finding);
    return ImmutableList.of(
        rule(finding.rule().id()),
        subjects.isEmpty()
            ? finding.operands().stream()
                .map(operand -> operand.label().zh())
                .collect(ImmutableSet.toImmutableSet())
            : subjects);
  }

  /** Returns rule and place to look at first, empty where there is no place. */
  Optional<ImmutableList<Object>> main(Finding finding) {
    return finding
        .primaryPlace()
        .map(place -> ImmutableList.of(rule(finding.rule().id()), subject(place)));
  }

  /** Returns where a finding stands; what stands nowhere now is none of the later places. */
  ImmutableSet<Object> places(Finding finding) {
    return finding.places().stream().map(this::subject).collect(ImmutableSet.toImmutableSet());
  }

  private Object subject(Place place) {
    Optional<Place> later = isLater ? Optional.of(place) : cells.later(place);
    return later.isPresent() ? later.get() : "gone: " + place;
  }

  /** Returns all that a finding says, so that one that is moved says the same. */
  ImmutableList<Object> sayings(Finding finding) {
    return ImmutableList.of(
        finding.outcome(),
        finding.severity(),
        finding.margin(),
        finding.cause(),
        finding.operands().stream()
            .map(this::saying)
            .collect(ImmutableMultiset.toImmutableMultiset()));
  }

  private ImmutableList<Object> saying(Operand operand) {
    Object subject = operand.place().map(this::subject).orElseGet(operand::label);
    return ImmutableList.of(
        operand.role(), operand.sign(), subject, operand.figure(), operand.least(), operand.most());
  }

  /** Returns whether the second of two sets has more than half of the first. */
  static boolean areMostlyIn(Set<Object> some, Set<Object> others) {
    return 2 * Sets.intersection(some, others).size() > some.size();
  }
}
