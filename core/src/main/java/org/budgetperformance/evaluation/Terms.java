package org.budgetperformance.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.PersonalDetails;
import org.immutables.value.Value;

/**
 * Waivers and policies as an office keeps them (豁免和口径), of many units, years and places: what the {@linkplain
 * EvaluationTerms terms} of each evaluation are taken from.
 *
 * <p>Immutable and thread-safe.
 */
@Beta
@Value.Immutable
@ValueStyle
public abstract class Terms implements Serializable {
  private static final String ANY = "";
  private static final long serialVersionUID = 1L;

  /** Use {@link #builder}. */
  Terms() {}

  /** Returns a builder of which nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the policies (核查口径), each with an id of its own. */
  public abstract ImmutableList<Policy> policies();

  /** Returns the waivers (豁免), each once. */
  public abstract ImmutableSet<Waiver> waivers();

  /** Returns the waivers by the unit for which they are, without white space, empty for any. */
  @Value.Lazy
  ImmutableListMultimap<String, Waiver> byUnit() {
    ImmutableListMultimap.Builder<String, Waiver> byUnit = ImmutableListMultimap.builder();
    waivers()
        .forEach(waiver -> byUnit.put(waiver.unit().map(Characters::compact).orElse(ANY), waiver));
    return byUnit.build();
  }

  /**
   * Returns these terms with the waivers of one submission's unit alone, and those that are for any.
   *
   * @param submission the submission
   */
  public Terms ofUnitOf(Submission submission) {
    ImmutableSet.Builder<Waiver> own = ImmutableSet.builder();
    own.addAll(byUnit().get(ANY));
    submission
        .unit()
        .ifPresent(
            unit -> {
              own.addAll(byUnit().get(Characters.compact(unit)));
              own.addAll(byUnit().get(Characters.compact(PersonalDetails.known().mask(unit))));
            });
    return builder().policies(policies()).waivers(own.build()).build();
  }

  /**
   * Returns the terms of the evaluation of one submission: all waivers, and the policy that is for its division and year.
   *
   * @param submission the submission
   * @param date the date of the evaluation
   * @return a builder, to which notices and strictness may be added
   * @throws IllegalArgumentException if several policies hold for it
   */
  public EvaluationTerms.Builder on(LocalDate date, Submission submission) {
    EvaluationTerms dated = EvaluationTerms.builder().date(date).build();
    TermsScope scope = dated.scope(submission, PersonalDetails.known());
    ImmutableList<Policy> all =
        policies().stream()
            .filter(policy -> policy.appliesTo(submission))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Policy> inForce =
        all.stream()
            .filter(policy -> !scope.refuses(policy).isPresent())
            .collect(ImmutableList.toImmutableList());
    checkArgument(
        inForce.size() <= 1, "several policies hold: %s", Iterables.transform(inForce, Policy::id));
    Optional<Policy> one = (inForce.isEmpty() ? all : inForce).stream().findFirst();
    return EvaluationTerms.builder().date(date).waivers(waivers()).policy(one);
  }

  @Value.Check
  void check() {
    Set<String> ids = new HashSet<>();
    for (Policy policy : policies()) {
      checkArgument(ids.add(policy.id()), "two policies %s", policy.id());
    }
  }

  /** Collects terms. Not thread-safe. */
  public static final class Builder extends ImmutableTerms.Builder {
    Builder() {}
  }
}
