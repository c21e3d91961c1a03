package org.budgetperformance.evaluation;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.evaluation.TermsProblem.Kind;

/**
 * What became of waivers and policies over many evaluations (豁免和口径的使用情况): one that had an effect anywhere was used;
 * of another it is said what came nearest.
 *
 * <p>Thread-safe; the order in which evaluations are added makes no difference.
 */
@Beta
public final class TermsUse {
  private static final EnumSet<Kind> KEPT = EnumSet.of(Kind.OUTGROWN, Kind.NOT_YET);

  private static final Ordering<TermsProblem> NEAREST =
      Ordering.from(
          Comparator.comparing(TermsProblem::kind)
              .thenComparing(problem -> problem.message().zh()));

  private final Terms terms;
  private final LocalDate date;
  private final Set<Waiver> used = new HashSet<>();
  private final Map<Waiver, TermsProblem> problems = new HashMap<>();
  private final Set<String> policies = new HashSet<>();

  private TermsUse(Terms terms, LocalDate date) {
    this.terms = terms;
    this.date = date;
  }

  /**
   * Returns one of which nothing was used.
   *
   * @param terms the waivers and policies
   * @param date the date of the evaluations
   */
  public static TermsUse of(Terms terms, LocalDate date) {
    return new TermsUse(checkNotNull(terms, "terms"), checkNotNull(date, "date"));
  }

  /**
   * Adds what became of them in an evaluation.
   *
   * @param evaluation the evaluation
   */
  public void add(Evaluation evaluation) {
    evaluation.policy().ifPresent(this::add);
    add(evaluation.terms().waivers(), evaluation.termsProblems());
  }

  /**
   * Adds that a policy was followed.
   *
   * @param policy the policy
   */
  public synchronized void add(Policy policy) {
    policies.add(policy.id());
  }

  /**
   * Adds what became of waivers.
   *
   * @param asked the waivers that were held against what was found
   * @param without what had no effect; all others of them had
   */
  public synchronized void add(Iterable<Waiver> asked, Iterable<TermsProblem> without) {
    Map<Waiver, TermsProblem> here = new HashMap<>();
    without.forEach(problem -> problem.waiver().ifPresent(waiver -> here.put(waiver, problem)));
    for (Waiver waiver : asked) {
      TermsProblem problem = here.get(waiver);
      if (problem == null) {
        used.add(waiver);
      } else {
        problems.merge(waiver, problem, NEAREST::min);
      }
    }
  }

  /** Returns what had no effect anywhere, policies first, and which waivers a finding has outgrown. */
  public synchronized ImmutableList<TermsProblem> problems() {
    ImmutableList.Builder<TermsProblem> all = ImmutableList.builder();
    for (Policy policy : terms.policies()) {
      if (!policies.contains(policy.id())) {
        all.add(TermsProblem.of(why(policy), policy, Optional.of(date)));
      }
    }
    for (Waiver waiver : terms.waivers()) {
      TermsProblem problem = problem(waiver);
      if (!used.contains(waiver) || problem.kind() == Kind.OUTGROWN) {
        all.add(problem);
      }
    }
    return all.build();
  }

  private TermsProblem problem(Waiver waiver) {
    TermsProblem problem = problems.get(waiver);
    return problem != null
        ? problem
        : TermsProblem.of(
            waiver.unit().isPresent() ? Kind.OTHER_UNIT : Kind.UNUSED, waiver, Optional.of(date));
  }

  private Kind why(Policy policy) {
    if (policy.firstDay().filter(date::isBefore).isPresent()) {
      return Kind.NOT_YET;
    }
    return policy.lastDay().filter(date::isAfter).isPresent() ? Kind.EXPIRED : Kind.UNUSED;
  }

  /**
   * Returns the terms without what was used nowhere or has run out; what is outgrown or begins later stays.
   */
  public synchronized Terms pruned() {
    Terms.Builder pruned = Terms.builder();
    for (Policy policy : terms.policies()) {
      if (policies.contains(policy.id()) || KEPT.contains(why(policy))) {
        pruned.addPolicies(policy);
      }
    }
    Sets.filter(
            terms.waivers(),
            waiver -> used.contains(waiver) || KEPT.contains(problem(waiver).kind()))
        .forEach(pruned::addWaivers);
    return pruned.build();
  }
}
