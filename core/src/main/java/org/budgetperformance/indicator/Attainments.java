package org.budgetperformance.indicator;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.budgetperformance.indicator.Attainment.Outcome;

/** Compares results of every kind with targets of every kind. */
final class Attainments {
  private static final ImmutableSet<String> IN_TIME =
      Lexicon.words("按时完成 及时完成 如期完成 按期完成 准时完成 已按时完成 已按期完成 已如期完成 按时 按期 如期 及时");

  private Attainments() {}

  static Attainment of(Target target, Actual actual) {
    if (target.kind() == Target.Kind.NOT_APPLICABLE) {
      return Attainment.of(Outcome.NOT_APPLICABLE);
    }
    if (target.kind() == Target.Kind.UNREADABLE
        || actual.kind() == Actual.Kind.UNREADABLE
        || actual.kind() == Actual.Kind.NOT_APPLICABLE) {
      return Attainment.of(Outcome.UNDECIDED);
    }
    return actual.degree().isPresent()
        ? Attainment.claimed(actual.degree().get())
        : answered(target, actual);
  }

  private static Attainment answered(Target target, Actual actual) {
    switch (target.kind()) {
      case DEADLINE:
        return inTime(target, actual);
      case PERIOD:
        return inWords(target, actual, actual.kind() == Actual.Kind.DATE || isDuration(actual));
      case YES_NO:
        boolean opposite = actual.words().equals(target.words().equals("是") ? "否" : "是");
        return opposite ? Attainment.of(Outcome.MISSED) : inWords(target, actual, false);
      case WITHIN_BUDGET:
        return withinBudget(actual);
      case QUALITY:
        return inWords(target, actual, false);
      default:
        return actual.quantity().isPresent()
            ? figures(target, actual, actual.quantity().get())
            : Attainment.of(Outcome.NOT_COMPARABLE);
    }
  }

  private static Attainment inWords(Target target, Actual actual, boolean related) {
    if (actual.kind() != Actual.Kind.QUALITY) {
      return Attainment.of(related ? Outcome.UNDECIDED : Outcome.NOT_COMPARABLE);
    }
    return actual.words().equals(target.words())
        ? Attainment.claimed(Degree.FULL)
        : Attainment.of(Outcome.UNDECIDED);
  }

  private static boolean isDuration(Actual actual) {
    return actual.quantity().filter(q -> q.unit().measure() == Measure.DURATION).isPresent();
  }

  private static Attainment withinBudget(Actual actual) {
    if (actual.quantity().isPresent()) {
      Measure measure = actual.quantity().get().unit().measure();
      boolean money =
          measure == Measure.MONEY || measure == Measure.NUMBER || measure == Measure.PROPORTION;
      return Attainment.of(money ? Outcome.UNDECIDED : Outcome.NOT_COMPARABLE);
    }
    if (actual.kind() == Actual.Kind.DATE) {
      return Attainment.of(Outcome.NOT_COMPARABLE);
    }
    return WordReader.isWithinBudget(actual.words())
        ? Attainment.claimed(Degree.FULL)
        : Attainment.of(Outcome.UNDECIDED);
  }

  private static Attainment inTime(Target target, Actual actual) {
    if (actual.kind() == Actual.Kind.QUALITY) {
      return IN_TIME.contains(actual.words())
          ? Attainment.claimed(Degree.FULL)
          : Attainment.of(Outcome.UNDECIDED);
    }
    if (actual.kind() != Actual.Kind.DATE) {
      return Attainment.of(Outcome.NOT_COMPARABLE);
    }
    Optional<LocalDate> deadline = target.deadline();
    Optional<LocalDate> date = actual.date();
    if (deadline.isPresent() != date.isPresent()) {
      return Attainment.of(Outcome.UNDECIDED);
    }
    MonthDay lastDay = target.monthDay().orElseThrow(IllegalStateException::new);
    MonthDay day = actual.monthDay().orElseThrow(IllegalStateException::new);
    boolean late =
        date.map(exact -> exact.isAfter(deadline.orElse(exact))).orElse(day.isAfter(lastDay));
    if (!late) {
      return Attainment.of(Outcome.MET);
    }
    boolean thatDay = actual.content().comparison == Comparison.EQUAL_TO;
    return Attainment.of(thatDay ? Outcome.MISSED : Outcome.UNDECIDED);
  }

  private static Attainment figures(Target target, Actual actual, Quantity result) {
    Quantity lower = target.content().lower;
    Quantity upper = target.content().upper;
    if (lower == null) {
      throw new IllegalStateException("no quantity in " + target);
    }
    Unit asked = lower.unit();
    Unit given = result.unit();
    if (!asked.convertsTo(given)) {
      if (given.equals(Unit.NONE)) {
        boolean fraction = asked.measure() == Measure.PROPORTION && isFraction(result);
        return fraction
            ? Attainment.of(Outcome.UNDECIDED)
            : figures(target, actual, Quantity.of(result.value(), asked));
      }
      if (!asked.equals(Unit.NONE)) {
        return Attainment.of(Outcome.NOT_COMPARABLE);
      }
      if (given.measure() == Measure.PROPORTION && (lower.value().signum() != 0 || upper != null)) {
        return Attainment.of(Outcome.UNDECIDED);
      }
      lower = Quantity.of(lower.value(), given);
      upper = upper == null ? null : Quantity.of(upper.value(), given);
    }
    Comparison stated = actual.comparison().orElse(Comparison.EQUAL_TO);
    if (upper != null) {
      return stated == Comparison.EQUAL_TO
          ? within(lower, upper, result)
          : Attainment.of(Outcome.UNDECIDED);
    }
    Comparison asking = target.comparison().orElse(Comparison.EQUAL_TO);
    return stated == Comparison.EQUAL_TO
        ? value(asking, lower, result)
        : bound(asking, lower, stated, result);
  }

  /** Whether a bare number may as well be a rate that was not multiplied by a hundred. */
  private static boolean isFraction(Quantity result) {
    return result.value().signum() != 0 && result.value().abs().compareTo(BigDecimal.ONE) <= 0;
  }

  private static Attainment within(Quantity lower, Quantity upper, Quantity result) {
    if (result.compareValue(lower) < 0) {
      return Attainment.of(Outcome.MISSED, result.ratioTo(lower));
    }
    return result.compareValue(upper) > 0
        ? Attainment.of(Outcome.MISSED, result.ratioTo(upper))
        : Attainment.of(Outcome.MET);
  }

  private static Attainment value(Comparison asking, Quantity asked, Quantity result) {
    int order = result.compareValue(asked);
    boolean none = asking == Comparison.EQUAL_TO && asked.value().signum() == 0;
    if (none) {
      return Attainment.of(order <= 0 ? Outcome.MET : Outcome.MISSED);
    }
    if (asking == Comparison.EQUAL_TO && asked.value().signum() < 0 && order != 0) {
      return Attainment.of(Outcome.UNDECIDED);
    }
    if (asking.isLowerLimit() && order > 0) {
      return Attainment.of(Outcome.EXCEEDED, result.ratioTo(asked));
    }
    return Attainment.of(
        asking.isSatisfiedBy(order) ? Outcome.MET : Outcome.MISSED, result.ratioTo(asked));
  }

  /** A result of which only a bound is known decides if everything within the bound does. */
  private static Attainment bound(
      Comparison asking, Quantity asked, Comparison stated, Quantity bound) {
    int order = bound.compareValue(asked);
    boolean none = asking == Comparison.EQUAL_TO && asked.value().signum() == 0;
    boolean upperLimit = none || !asking.isLowerLimit();
    boolean itself = upperLimit ? order <= 0 : order >= 0;
    boolean strictlyAsked = asking == Comparison.MORE_THAN || asking == Comparison.LESS_THAN;
    boolean strictlyStated = stated == Comparison.MORE_THAN || stated == Comparison.LESS_THAN;
    boolean sameSide = upperLimit != stated.isLowerLimit();
    if (sameSide) {
      boolean met = itself && (order != 0 || !strictlyAsked || strictlyStated);
      return Attainment.of(met ? Outcome.MET : Outcome.UNDECIDED);
    }
    boolean missed = !itself || (order == 0 && (strictlyAsked || strictlyStated));
    return Attainment.of(missed ? Outcome.MISSED : Outcome.UNDECIDED);
  }
}
