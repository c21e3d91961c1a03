package org.budgetperformance.indicator;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Attainment.Outcome;

/** Compares a result that is a quantity with a target that is one, or a range. */
final class FigureAttainment {
  private static final Unit MARK = Unit.count("分");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Target target;
  private final Actual actual;
  @Nullable private final Category category;

  FigureAttainment(Target target, Actual actual, @Nullable Category category) {
    this.target = target;
    this.actual = actual;
    this.category = category;
  }

  /** Returns what comes of a result. */
  Attainment of(Quantity result) {
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
            : bare(lower, Quantity.of(result.value(), asked));
      }
      if (!asked.equals(Unit.NONE)) {
        return isMark(asked, result)
            ? compared(lower, upper, Quantity.of(result.value(), asked)).alike()
            : LikeUnits.are(asked, given)
                ? alike(lower, upper, result)
                : inYear(lower, upper, result);
      }
      if (given.measure() == Measure.PROPORTION && (lower.value().signum() != 0 || upper != null)) {
        return Attainment.of(Outcome.UNDECIDED);
      }
      lower = Quantity.of(lower.value(), given);
      upper = upper == null ? null : Quantity.of(upper.value(), given);
    }
    return compared(lower, upper, result);
  }

  /** A number without a unit answers in that of the target; beside 每月1期 a 12 may be either. */
  private Attainment bare(Quantity asked, Quantity result) {
    Attainment alike = of(result);
    Frequency frequency = Frequency.of(asked);
    if (frequency.times == 1 || result.compareValue(asked) == 0) {
      return alike;
    }
    Quantity count = Quantity.of(result.value(), frequency.rest);
    Attainment counted = of(count);
    return isMet(alike) == isMet(counted) ? counted : Attainment.of(Outcome.UNDECIDED);
  }

  private static boolean isMet(Attainment attainment) {
    return attainment.outcome() == Outcome.MET || attainment.outcome() == Outcome.EXCEEDED;
  }

  /** A satisfaction may be told in 分 of a hundred. */
  private boolean isMark(Unit asked, Quantity result) {
    Unit percent = asked.measure() == Measure.PROPORTION ? asked : result.unit();
    Unit mark = percent.equals(asked) ? result.unit() : asked;
    return category != null
        && Dimension.SATISFACTION.equals(category.dimension())
        && percent.equals(Unit.PERCENT)
        && mark.equals(MARK)
        && result.value().compareTo(HUNDRED) <= 0;
  }

  /**
   * Of units that are only alike, all that the result may be in that of the target has to come to the same. What
   * misses it does so by the least that it may be off.
   */
  private Attainment alike(Quantity lower, @Nullable Quantity upper, Quantity result) {
    ImmutableList<Quantity> readings = LikeUnits.readings(result, lower.unit());
    Attainment least = compared(lower, upper, readings.get(0));
    Attainment most = compared(lower, upper, readings.get(readings.size() - 1));
    if (readings.size() == 1) {
      return least.alike();
    } else if (isMet(least) && isMet(most)) {
      return Attainment.of(Outcome.MET).alike();
    }
    if (least.outcome() != Outcome.MISSED || most.outcome() != Outcome.MISSED) {
      return Attainment.of(Outcome.UNDECIDED).alike();
    }
    boolean above = least.ratio().filter(ratio -> ratio.compareTo(Rate.ONE) > 0).isPresent();
    return (above ? least : most).alike();
  }

  /** Compares quantities of units that do not convert: a frequency is a count in a form about one year. */
  private Attainment inYear(Quantity lower, @Nullable Quantity upper, Quantity result) {
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
    return compared(asked.inYear(), upper == null ? null : asked.scaled(upper), given.inYear());
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
        ? Attainment.of(Outcome.MET, alike.ratioTo(wanted)).alike()
        : Attainment.of(Outcome.UNDECIDED);
  }

  private Attainment compared(Quantity lower, @Nullable Quantity upper, Quantity result) {
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

  /** What lies outside a range is missed only at the end that the category minds. */
  private Attainment within(Quantity lower, Quantity upper, Quantity result) {
    boolean below = result.compareValue(lower) < 0;
    if (!below && result.compareValue(upper) <= 0) {
      return Attainment.of(Outcome.MET);
    }
    Optional<Rate> ratio = result.ratioTo(below ? lower : upper);
    if (category == null || lower.value().signum() < 0) {
      return Attainment.of(Outcome.MISSED, ratio);
    }
    boolean limited =
        Dimension.COST.equals(category.dimension())
            || Category.OUTPUT_COST.equals(category)
            || lower.unit().measure() == Measure.DURATION;
    if (below == limited) {
      return Attainment.of(limited ? Outcome.MET : Outcome.EXCEEDED);
    }
    return Attainment.of(Outcome.MISSED, ratio);
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
