package org.budgetperformance.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.indicator.Attainment.Outcome;
import org.budgetperformance.text.Characters;

/** Compares results of every kind with targets of every kind. */
final class Attainments {
  private static final ImmutableSet<String> IN_TIME =
      Lexicon.words("按时完成 及时完成 如期完成 按期完成 准时完成 已按时完成 已按期完成 已如期完成 按时 按期 如期 及时");

  private Attainments() {}

  static Attainment of(Target target, Actual actual) {
    if (target.kind() == Target.Kind.NOT_APPLICABLE) {
      return Attainment.of(Outcome.NOT_APPLICABLE);
    }
    if (target.kind() == Target.Kind.UNREADABLE || actual.kind() == Actual.Kind.UNREADABLE) {
      return underEachReading(target, actual);
    }
    if (actual.kind() == Actual.Kind.NOT_APPLICABLE) {
      return Attainment.of(Outcome.UNDECIDED);
    }
    return actual.degree().isPresent()
        ? Attainment.claimed(actual.degree().get())
        : answered(target, actual);
  }

  /** What was not read decides if all that it may mean comes to the same. */
  private static Attainment underEachReading(Target target, Actual actual) {
    boolean misread = target.problem().filter(Problem.SUSPECTED_MISREADING::equals).isPresent();
    ImmutableList<Target> targets =
        misread && !isRepeated(target, actual) ? ImmutableList.of() : target.readings();
    Attainment common = null;
    for (Target asked : targets) {
      for (Actual given : actual.readings()) {
        Attainment attainment = of(asked, given);
        if (common != null && common.outcome() != attainment.outcome()) {
          return Attainment.of(Outcome.UNDECIDED);
        }
        common = attainment;
      }
    }
    return common == null ? Attainment.of(Outcome.UNDECIDED) : common;
  }

  /** A figure that two cells state alike is what was written, however odd it looks. */
  static boolean isRepeated(Target target, Actual actual) {
    return Characters.compact(target.original()).equals(Characters.compact(actual.original()));
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
        Optional<Quantity> whole =
            actual.quantity().flatMap(q -> WholeWords.quantity(target.words(), q.unit()));
        return whole.isPresent()
            ? figures(Target.equalTo(whole.get()), actual, actual.quantity().get())
            : inWords(target, actual, false);
      default:
        return answered(target, target.content().lower, actual);
    }
  }

  private static Attainment answered(Target target, @Nullable Quantity asked, Actual actual) {
    Optional<Quantity> stated = actual.quantity();
    if (!stated.isPresent() && asked != null) {
      stated = WholeWords.quantity(actual.words(), asked.unit());
    }
    if (stated.isPresent()) {
      return figures(target, actual, stated.get());
    }
    Optional<LocalDate> day = asked == null ? Optional.empty() : Days.serial(asked);
    return day.isPresent() && actual.kind() == Actual.Kind.DATE
        ? inTime(Target.by(day.get()), actual)
        : Attainment.of(Outcome.NOT_COMPARABLE);
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
      Optional<LocalDate> serial = actual.quantity().flatMap(Days::serial);
      return serial.isPresent()
          ? inTime(target, Actual.on(serial.get()))
          : Attainment.of(Outcome.NOT_COMPARABLE);
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
            : bare(target, actual, lower, Quantity.of(result.value(), asked));
      }
      if (!asked.equals(Unit.NONE)) {
        return inYear(target, actual, lower, upper, result);
      }
      if (given.measure() == Measure.PROPORTION && (lower.value().signum() != 0 || upper != null)) {
        return Attainment.of(Outcome.UNDECIDED);
      }
      lower = Quantity.of(lower.value(), given);
      upper = upper == null ? null : Quantity.of(upper.value(), given);
    }
    return compared(target, actual, lower, upper, result);
  }

  /** A number without a unit answers in that of the target; beside 每月1期 a 12 may be either. */
  private static Attainment bare(Target target, Actual actual, Quantity asked, Quantity result) {
    Attainment alike = figures(target, actual, result);
    Frequency frequency = Frequency.of(asked);
    if (frequency.times == 1 || result.compareValue(asked) == 0) {
      return alike;
    }
    Quantity count = Quantity.of(result.value(), frequency.rest);
    Attainment counted = figures(target, actual, count);
    return isMet(alike) == isMet(counted) ? counted : Attainment.of(Outcome.UNDECIDED);
  }

  private static boolean isMet(Attainment attainment) {
    return attainment.outcome() == Outcome.MET || attainment.outcome() == Outcome.EXCEEDED;
  }

  /** Compares quantities of units that do not convert: a frequency is a count in a form about one year. */
  private static Attainment inYear(
      Target target, Actual actual, Quantity lower, @Nullable Quantity upper, Quantity result) {
    Frequency asked = Frequency.of(lower);
    Frequency given = Frequency.of(result);
    boolean periodic = asked.isPeriodic() || given.isPeriodic();
    if (!periodic || !asked.rest.convertsTo(given.rest)) {
      return withoutMeasure(lower, result);
    }
    boolean repeated = lower.value().compareTo(result.value()) == 0;
    boolean left = asked.isPeriodic() != given.isPeriodic() && asked.times * given.times > 1;
    if (asked.times == 0 || given.times == 0 || (repeated && left)) {
      // 1次 beside 每月1次 may be that of each month, and be a twelfth of it.
      return Attainment.of(Outcome.UNDECIDED);
    }
    return compared(
        target, actual, asked.inYear(), upper == null ? null : asked.scaled(upper), given.inYear());
  }

  /** 300元 beside 每亩300元 leaves out what both are measured by; any other amount may be one in all. */
  private static Attainment withoutMeasure(Quantity asked, Quantity result) {
    boolean one =
        (asked.unit().measure() == Measure.COMPOSITE)
            != (result.unit().measure() == Measure.COMPOSITE);
    Unit above = Frequency.above(asked.unit());
    if (!one || !above.convertsTo(Frequency.above(result.unit()))) {
      return Attainment.of(Outcome.NOT_COMPARABLE);
    }
    Quantity alike = Quantity.of(result.value(), Frequency.above(result.unit()));
    Quantity wanted = Quantity.of(asked.value(), above);
    return alike.compareValue(wanted) == 0
        ? Attainment.of(Outcome.MET, alike.ratioTo(wanted))
        : Attainment.of(Outcome.UNDECIDED);
  }

  private static Attainment compared(
      Target target, Actual actual, Quantity lower, @Nullable Quantity upper, Quantity result) {
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
