package org.budgetperformance.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Attainment.Outcome;
import org.budgetperformance.text.Characters;

/** Compares results of every kind with targets of every kind. */
final class Attainments {
  private static final ImmutableSet<String> IN_TIME =
      Lexicon.words("按时完成 及时完成 如期完成 按期完成 准时完成 已按时完成 已按期完成 已如期完成 按时 按期 如期 及时");

  private static final Rate TWICE = Rate.of(2, 1);

  private Attainments() {}

  static Attainment of(Target target, Actual actual, @Nullable Category category) {
    if (target.kind() == Target.Kind.NOT_APPLICABLE) {
      return Attainment.of(Outcome.NOT_APPLICABLE);
    }
    if (target.kind() == Target.Kind.UNREADABLE || actual.kind() == Actual.Kind.UNREADABLE) {
      return underEachReading(target, actual, category);
    }
    if (actual.kind() == Actual.Kind.NOT_APPLICABLE) {
      return Attainment.of(Outcome.UNDECIDED);
    }
    return actual.degree().isPresent()
        ? Attainment.claimed(actual.degree().get())
        : answered(target, actual, category);
  }

  /**
   * What was not read decides if all that it may mean comes to the same. What cannot be compared with the result was not
   * meant, if anything else can.
   */
  private static Attainment underEachReading(
      Target target, Actual actual, @Nullable Category category) {
    boolean misread = target.problem().filter(Problem.SUSPECTED_MISREADING::equals).isPresent();
    ImmutableList<Target> targets =
        misread && !isBorneOut(target, actual) ? ImmutableList.of() : target.readings();
    Attainment common = null;
    for (Target asked : targets) {
      for (Actual given : actual.readings()) {
        Attainment attainment = of(asked, given, category);
        if (common == null) {
          common = attainment;
        } else if (isComparable(attainment)) {
          if (isComparable(common) && common.outcome() != attainment.outcome()) {
            return Attainment.of(Outcome.UNDECIDED);
          }
          common = attainment;
        }
      }
    }
    return common == null ? Attainment.of(Outcome.UNDECIDED) : common;
  }

  private static boolean isComparable(Attainment attainment) {
    return attainment.outcome() != Outcome.NOT_COMPARABLE;
  }

  /** Returns whether a result attains a target and is of its size, so that it is what was written. */
  private static boolean isBorneOut(Target target, Actual actual) {
    if (isRepeated(target, actual)) {
      return true;
    }
    Optional<Quantity> result = actual.quantity();
    return result.isPresent()
        && target.readings().stream()
            .map(Target::quantity)
            .anyMatch(
                asked ->
                    asked.isPresent()
                        && asked.get().unit().convertsTo(result.get().unit())
                        && result
                            .get()
                            .ratioTo(asked.get())
                            .filter(ratio -> ratio.compareTo(Rate.ONE) >= 0)
                            .filter(ratio -> ratio.compareTo(TWICE) <= 0)
                            .isPresent());
  }

  /** A figure that two cells state alike is what was written, however odd it looks. */
  static boolean isRepeated(Target target, Actual actual) {
    return Characters.compact(target.original()).equals(Characters.compact(actual.original()));
  }

  private static Attainment answered(Target target, Actual actual, @Nullable Category category) {
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
        if (!whole.isPresent()) {
          return inWords(target, actual, false);
        }
        Attainment attained =
            new FigureAttainment(Target.equalTo(whole.get()), actual, category)
                .of(actual.quantity().get());
        return WholeWords.areNone(target.words()) ? attained.alike() : attained;
      default:
        return answered(target, target.content().lower, actual, category);
    }
  }

  private static Attainment answered(
      Target target, @Nullable Quantity asked, Actual actual, @Nullable Category category) {
    Optional<Quantity> stated = actual.quantity();
    if (!stated.isPresent() && asked != null) {
      stated = WholeWords.quantity(actual.words(), asked.unit());
    }
    if (stated.isPresent()) {
      Attainment attained = new FigureAttainment(target, actual, category).of(stated.get());
      return WholeWords.areNone(actual.words()) ? attained.alike() : attained;
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
}
