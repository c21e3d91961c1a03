package org.budgetperformance.rule;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import com.google.common.math.LongMath;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Place;

/**
 * What a cell is held against (应为): the sum of the parts, the recomputed rate, the supported scores,
 * what another document says. Only what accounts for the whole difference is told, so that nothing is guessed.
 */
final class ShouldBe {
  private static final String OR = "、";
  private static final ImmutableSet<Use> STATED =
      Sets.immutableEnumSet(Use.WHOLE, Use.RATE, Use.SCORE);

  private ShouldBe() {}

  /** Returns the cell that it is said of: the stated rate, score or whole if there is one, else the one to look at first. */
  static Optional<Place> cell(Finding finding) {
    return Stream.concat(
            finding.operands().stream()
                .filter(operand -> STATED.contains(operand.use()))
                .map(Operand::place)
                .filter(Optional::isPresent),
            Stream.of(finding.primaryPlace()))
        .findFirst()
        .orElse(Optional.empty());
  }

  /** Returns the value in the unit of the field; empty where nothing is off, or more than one cell would have to change. */
  static Optional<String> of(Finding finding, Locale locale) {
    Optional<Place> first = cell(finding);
    Optional<FigureType<?>> type = finding.margin().type();
    if (!first.isPresent() || !type.isPresent() || !finding.margin().isOff()) {
      return Optional.empty();
    }
    ListMultimap<ImmutableList<Object>, Operand> sums = LinkedListMultimap.create();
    for (Operand operand : finding.operands()) {
      if (operand.use() != Use.BESIDE && operand.numberType().equals(type)) {
        sums.put(ImmutableList.of(operand.role(), operand.group()), operand);
      }
    }
    for (Collection<Operand> sum : sums.asMap().values()) {
      Operand own = sum.iterator().next();
      if (sum.size() == 1 && own.place().equals(first)) {
        String values =
            sums.asMap().values().stream()
                .filter(other -> other != sum && accounts(finding, own, other))
                .map(other -> text(type.get(), other, locale))
                .distinct()
                .collect(joining(OR));
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
      }
    }
    return Optional.empty();
  }

  /** Returns whether a sum is as far from a figure as the finding is off, or is the range of this very score. */
  private static boolean accounts(Finding finding, Operand own, Collection<Operand> other) {
    Operand first = other.iterator().next();
    if (first.use() == Use.SUPPORTED && own.use() == Use.SCORE) {
      return first.group() == own.group();
    }
    long above = LongMath.saturatedSubtract(own.least(), sum(other, true));
    long below = LongMath.saturatedSubtract(sum(other, false), own.least());
    return Math.max(above, below) > 0 && offBy(above, below) == finding.margin().units();
  }

  private static long offBy(long above, long below) {
    return above > 0 ? above : below;
  }

  private static long sum(Collection<Operand> operands, boolean most) {
    long sum = 0;
    for (Operand operand : operands) {
      boolean upper = most == operand.sign() > 0;
      long end = upper ? operand.most() : operand.least();
      sum =
          operand.sign() > 0
              ? LongMath.saturatedAdd(sum, end)
              : LongMath.saturatedSubtract(sum, end);
    }
    return sum;
  }

  private static String text(FigureType<?> type, Collection<Operand> operands, Locale locale) {
    if (operands.size() == 1) {
      return operands.iterator().next().value().in(locale);
    }
    String least = type.format(sum(operands, false));
    String most = type.format(sum(operands, true));
    return Objects.equals(least, most) ? least : least + "–" + most;
  }
}
