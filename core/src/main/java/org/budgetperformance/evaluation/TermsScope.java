package org.budgetperformance.evaluation;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.budgetperformance.evaluation.TermsProblem.Kind;
import org.budgetperformance.text.Characters;

/**
 * Whose submission of which year is judged on what day (核查对象和日期): what decides, before anything is found, whether a
 * waiver or a policy can hold.
 *
 * <p>Units are compared without white space; a name in which personal details are masked is the same. Immutable and
 * thread-safe.
 */
@Beta
public final class TermsScope {
  private final ImmutableSet<String> units;
  private final Year year;
  private final Optional<LocalDate> date;

  private TermsScope(ImmutableSet<String> units, Year year, Optional<LocalDate> date) {
    this.units = units;
    this.year = year;
    this.date = date;
  }

  /**
   * Returns a scope.
   *
   * @param units the names of the units that are meant, none if no name is known
   * @param year the fiscal year
   * @param date the date of the evaluation, empty if none was given
   * @param mask masks personal details in a name
   */
  public static TermsScope of(
      Iterable<String> units, Year year, Optional<LocalDate> date, UnaryOperator<String> mask) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    for (String unit : units) {
      names.add(Characters.compact(unit), Characters.compact(mask.apply(unit)));
    }
    return new TermsScope(names.build(), year, date);
  }

  /**
   * Returns why a waiver cannot hold here, empty if it may.
   *
   * @param waiver the waiver
   */
  public Optional<Kind> refuses(Waiver waiver) {
    if (isOther(waiver.unit())) {
      return Optional.of(Kind.OTHER_UNIT);
    } else if (waiver.fiscalYear().filter(of -> !of.equals(year)).isPresent()) {
      return Optional.of(Kind.OTHER_YEAR);
    }
    return outside(waiver.firstDay(), Optional.of(waiver.lastDay()));
  }

  /**
   * Returns why a policy of its division and year does not hold here, empty if it does.
   *
   * @param policy the policy
   */
  public Optional<Kind> refuses(Policy policy) {
    return isOther(policy.unit())
        ? Optional.of(Kind.OTHER_UNIT)
        : outside(policy.firstDay(), policy.lastDay());
  }

  private boolean isOther(Optional<String> unit) {
    return unit.map(Characters::compact).filter(name -> !units.contains(name)).isPresent();
  }

  /** Without a date nothing that is for some days holds; who has such terms has to give one. */
  private Optional<Kind> outside(Optional<LocalDate> first, Optional<LocalDate> last) {
    if (first.isPresent() && !date.filter(day -> !day.isBefore(first.get())).isPresent()) {
      return Optional.of(Kind.NOT_YET);
    }
    return last.isPresent() && !date.filter(day -> !day.isAfter(last.get())).isPresent()
        ? Optional.of(Kind.EXPIRED)
        : Optional.empty();
  }
}
