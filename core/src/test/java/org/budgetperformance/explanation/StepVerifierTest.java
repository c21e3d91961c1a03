package org.budgetperformance.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of step done again, and caught when it does not come out as it says. */
class StepVerifierTest {
  private static final LocalizedText LABEL = LocalizedText.of("数", "number");
  private static final StepValue YES = StepValue.of(Answer.YES);
  private static final StepValue NO = StepValue.of(Answer.NO);
  private static final StepValue OPEN = StepValue.of(Answer.OPEN);
  private static final StepValue NOTHING = StepValue.of(Answer.NOTHING);

  /** Stands for a cell that no document has. */
  private static final Step ABSENT = Step.leaf(Operation.MISSING, LABEL, number(0, 1));

  private static final Step UNKNOWN = leaf(number(unknown()));

  /** One step, what it comes to by hand, and which of its inputs it would miss. */
  private static final class Case {
    final Step step;
    final int decisive;
    final StepValue other;

    Case(Step step, int decisive, StepValue other) {
      this.step = step;
      this.decisive = decisive;
      this.other = other;
    }

    @Override
    public String toString() {
      return step.toString();
    }
  }

  private static StepValue number(long above, long below) {
    return StepValue.of(Fraction.of(above, below), FigureType.COUNT);
  }

  private static StepValue number(Extent extent) {
    return StepValue.of(extent, FigureType.COUNT);
  }

  private static StepValue between(long least, long most) {
    return number(Extent.between(Fraction.of(least), Fraction.of(most)));
  }

  /** A number ± 1/2. */
  private static StepValue rounded(long number) {
    return number(Extent.rounded(Fraction.of(number), Fraction.of(1, 2)));
  }

  private static Extent unknown() {
    IntervalSum sum = new IntervalSum();
    sum.addUnknown();
    return sum.extent();
  }

  private static Step leaf(StepValue value) {
    return Step.leaf(Operation.CONSTANT, LABEL, value);
  }

  private static Step leaf(long number) {
    return leaf(number(number, 1));
  }

  private static Step leaf(String text) {
    return leaf(StepValue.of(text));
  }

  /** The decisive input is the last one. */
  private static Case last(
      Operation operation, StepValue result, StepValue other, Object... inputs) {
    return at(inputs.length - 1, operation, result, other, inputs);
  }

  private static Case at(
      int decisive, Operation operation, StepValue result, StepValue other, Object... inputs) {
    List<Step> steps = new ArrayList<>();
    for (Object input : inputs) {
      steps.add(input instanceof Step ? (Step) input : leaf((StepValue) input));
    }
    return new Case(Step.of(operation, LABEL, result, steps), decisive, other);
  }

  static Stream<Case> cases() {
    StepValue two = number(2, 1);
    StepValue three = number(3, 1);
    return Stream.of(
        last(Operation.SUM, number(5, 1), two, two, three),
        last(Operation.NEGATION, number(-3, 1), two, three),
        last(Operation.AS_WRITTEN, three, two, rounded(3)),
        last(Operation.AS_STATED, rounded(3), two, rounded(3)),
        last(Operation.AS_NOTHING, number(0, 1), YES, three),
        last(Operation.PERHAPS, number(Extent.lacking(Fraction.ZERO, Fraction.of(3))), two, three),
        last(Operation.LOWEST, number(5, 2), two, rounded(3)),
        last(Operation.HIGHEST, number(7, 2), two, rounded(3)),
        last(Operation.UP_TO, between(0, 3), two, three),
        last(Operation.PRODUCT, number(6, 1), two, two, three),
        last(Operation.QUOTIENT, number(2, 3), two, two, three),
        at(0, Operation.ROUNDING, number(67, 100), two, number(2, 3), two), // 0.666…
        at(0, Operation.ROUNDING, number(13, 100), two, number(125, 1000), two), // 0.125, half up
        at(0, Operation.ROUNDING_UP, number(34, 100), two, number(1, 3), two), // 0.333…
        last(Operation.MINIMUM, two, number(1, 1), three, two),
        last(Operation.MAXIMUM, three, two, two, three),
        last(Operation.HULL, between(2, 3), number(4, 1), two, three),
        last(Operation.EXCESS, number(1, 1), three, three, two),
        last(Operation.SPREAD, number(1, 1), two, two, three),
        // The last threshold that 3 reaches is 2, and what follows it is 70.
        last(Operation.LOOKUP, number(70, 1), two, three, number(1, 1), leaf(50), two, leaf(70)),
        at(0, Operation.WHEN, three, NO, YES, three),
        last(Operation.HOW_MANY, two, NO, YES, NO, YES),
        last(Operation.EQUAL, YES, number(5, 1), rounded(2), number(12, 5)), // 1.5 ≤ 2.4 < 2.5
        last(Operation.EQUAL, NO, two, rounded(2), number(5, 2)),
        last(Operation.EQUAL, NO, two, two, three),
        last(Operation.EQUAL, OPEN, two, leaf(3), number(unknown())),
        last(Operation.AT_MOST, YES, number(1, 1), two, three),
        last(Operation.SAME, YES, StepValue.of("乙"), leaf("甲"), leaf("甲")),
        last(Operation.LETTERS, StepValue.of("甲2"), StepValue.of("乙"), leaf("甲，2。")),
        last(Operation.LENGTH, number(3, 1), number(4, 1), leaf("甲 2。")),
        last(Operation.CONTAINS, YES, StepValue.of("乙"), leaf("甲2"), leaf("2")),
        last(Operation.WRITTEN, NO, StepValue.of("甲"), leaf("——")),
        last(Operation.READABLE, OPEN, three, two, UNKNOWN),
        last(Operation.KNOWN, OPEN, three, two, UNKNOWN),
        last(Operation.STATED, YES, number(unknown()), ABSENT, two),
        last(Operation.ALL, NO, YES, YES, OPEN, NO),
        last(Operation.ALL, OPEN, YES, YES, NOTHING, OPEN),
        last(Operation.ANY, YES, NO, NO, OPEN, YES),
        last(Operation.ANY, OPEN, NO, NO, NOTHING, OPEN),
        last(Operation.NOT, NO, NO, YES),
        last(Operation.EACH_IN_TURN, NOTHING, YES, YES, NOTHING),
        at(0, Operation.EACH_IN_TURN, OPEN, YES, OPEN, NO),
        last(Operation.CERTAIN, NO, YES, OPEN),
        last(Operation.RELEVANT, NOTHING, YES, NO),
        last(Operation.ANSWERED, YES, NOTHING, OPEN));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aStepComesOutAgain(Case one) {
    assertEquals(Optional.empty(), StepVerifier.verify(one.step));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anotherResultIsCaught(Case one) {
    Step wrong = one.step.withResult(number(4_312, 1));
    assertTrue(StepVerifier.verify(wrong).isPresent());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anotherLeafIsCaught(Case one) {
    if (one.step.operation() != Operation.AS_NOTHING) {
      List<Step> inputs = new ArrayList<>(one.step.inputs());
      inputs.set(one.decisive, inputs.get(one.decisive).withResult(one.other));
      assertTrue(StepVerifier.verify(one.step.withInputs(inputs)).isPresent());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aDroppedInputIsCaught(Case one) {
    List<Step> inputs = new ArrayList<>(one.step.inputs());
    inputs.remove(one.decisive);
    assertTrue(StepVerifier.verify(one.step.withInputs(inputs)).isPresent());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aWrongStepBelowIsCaught(Case one) {
    Step wrong = one.step.withResult(number(4_312, 1));
    Step root = Step.of(Operation.AS_NOTHING, LABEL, number(0, 1), ImmutableList.of(wrong));
    assertTrue(StepVerifier.verify(root).isPresent());
  }

  /** What the cells of figures say is tried on submissions; an assertion cannot be wrong. */
  @Test
  void everyOperationThatCalculatesIsTried() {
    Set<Operation> tried = EnumSet.noneOf(Operation.class);
    cases().forEach(one -> tried.add(one.step.operation()));
    Set<Operation> calculating = EnumSet.allOf(Operation.class);
    calculating.removeIf(Operation::isLeaf);
    assertEquals(
        ImmutableSet.of(
            Operation.ASSERTED,
            Operation.READ,
            Operation.JUDGED,
            Operation.FILLED,
            Operation.PRESENT),
        ImmutableSet.copyOf(Sets.difference(calculating, tried)));
  }

  @Test
  void nothingFollowsFromTooFewInputs() {
    for (Operation operation : Operation.values()) {
      if (!operation.isLeaf()) {
        Step step = Step.of(operation, LABEL, number(4_312, 1), ImmutableList.of());
        boolean asserted = operation == Operation.ASSERTED || operation == Operation.JUDGED;
        assertEquals(!asserted, StepVerifier.verify(step).isPresent(), operation.toString());
      }
    }
  }

  @Test
  void nothingIsDividedByZero() {
    assertThrows(
        IllegalArgumentException.class, () -> Steps.of(Operation.QUOTIENT, leaf(3), leaf(0)));
  }

  @Test
  void roundingToHalfADecimalIsRefused() {
    Step half = Steps.rounded(leaf(3), 2).inputs().get(1).withResult(number(1, 2));
    Step step = Steps.rounded(leaf(3), 2).withInputs(ImmutableList.of(leaf(3), half));
    assertTrue(StepVerifier.verify(step).isPresent());
  }

  @Test
  void aLeafHasNoInputsAndAnotherStepIsNoLeaf() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Step.of(Operation.CONSTANT, LABEL, YES, ImmutableList.of()));
    assertThrows(
        IllegalArgumentException.class, () -> Step.leaf(Operation.SUM, LABEL, number(3, 1)));
    assertFalse(Steps.hasAssertion(leaf(3)));
  }
}
