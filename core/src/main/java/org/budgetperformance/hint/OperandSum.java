package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.FigureType;

/** Operands that an application adds up (同组数据): those of one role and one group. */
final class OperandSum {
  private final ImmutableList<Operand> operands;
  private final FigureType<?> type;
  private final long least;
  private final long most;

  private OperandSum(ImmutableList<Operand> operands, FigureType<?> type, long least, long most) {
    this.operands = operands;
    this.type = type;
    this.least = least;
    this.most = most;
  }

  /** Returns the sums of a finding that are numbers of one type, in the order of the operands. */
  static ImmutableList<OperandSum> of(Finding finding) {
    List<List<Operand>> groups = new ArrayList<>();
    for (Operand operand : finding.operands()) {
      if (takesPart(operand)) {
        add(operand, groups);
      }
    }
    ImmutableList.Builder<OperandSum> sums = ImmutableList.builder();
    for (List<Operand> group : groups) {
      sum(ImmutableList.copyOf(group)).ifPresent(sums::add);
    }
    return sums.build();
  }

  static boolean takesPart(Operand operand) {
    return operand.use() != Use.BESIDE;
  }

  /** Returns the type whose units a column's figures count: money in targets and actual values. */
  static FigureType<?> unitsOf(Column<?> column) {
    FigureType<?> type = column.type();
    return type.equals(FigureType.TARGET) || type.equals(FigureType.ACTUAL)
        ? FigureType.AMOUNT
        : type;
  }

  static boolean isMoney(Column<?> column) {
    return unitsOf(column).equals(FigureType.AMOUNT);
  }

  private static void add(Operand operand, List<List<Operand>> groups) {
    for (List<Operand> group : groups) {
      Operand first = group.get(0);
      if (first.role().equals(operand.role()) && first.group() == operand.group()) {
        group.add(operand);
        return;
      }
    }
    List<Operand> group = new ArrayList<>();
    group.add(operand);
    groups.add(group);
  }

  private static Optional<OperandSum> sum(ImmutableList<Operand> operands) {
    FigureType<?> type = null;
    long least = 0;
    long most = 0;
    for (Operand operand : operands) {
      FigureType<?> here = operand.numberType().orElse(null);
      if (here == null) {
        continue;
      } else if (type != null && !type.equals(here)) {
        return Optional.empty();
      }
      type = here;
      try {
        least = Math.addExact(least, operand.sign() * end(operand, operand.sign() > 0));
        most = Math.addExact(most, operand.sign() * end(operand, operand.sign() < 0));
      } catch (ArithmeticException e) {
        return Optional.empty();
      }
    }
    return type == null
        ? Optional.empty()
        : Optional.of(new OperandSum(operands, type, least, most));
  }

  private static long end(Operand operand, boolean lower) {
    return lower ? operand.least() : operand.most();
  }

  ImmutableList<Operand> operands() {
    return operands;
  }

  boolean isWhole() {
    return operands.get(0).use() == Use.WHOLE;
  }

  FigureType<?> type() {
    return type;
  }

  /** Returns both ends of what the sum can be, or the one value that it is. */
  ImmutableSet<Long> ends() {
    return ImmutableSet.of(least, most);
  }

  /** Returns whether the sum is one value. */
  boolean isFixed() {
    return least == most;
  }

  long value() {
    return least;
  }
}
