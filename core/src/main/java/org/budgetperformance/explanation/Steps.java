package org.budgetperformance.explanation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/** Makes steps whose results follow from their inputs (步骤的构造). Stateless. */
@Beta
public final class Steps {
  private Steps() {}

  /**
   * Returns a step with the result that its operation has.
   *
   * @param operation what it does
   * @param label what comes out is called
   * @param inputs of what
   * @throws IllegalArgumentException if the operation cannot be done with the inputs
   */
  public static Step of(Operation operation, LocalizedText label, Iterable<Step> inputs) {
    checkArgument(operation != Operation.ASSERTED, "an assertion does not follow");
    ImmutableList<Step> list = ImmutableList.copyOf(inputs);
    return Step.of(operation, label, Recalculation.of(operation, list), list);
  }

  /**
   * Returns a step that is called what its operation is.
   *
   * @param operation what it does
   * @param inputs of what
   * @throws IllegalArgumentException if the operation cannot be done with the inputs
   */
  public static Step of(Operation operation, Step... inputs) {
    return of(operation, operation.label(), Arrays.asList(inputs));
  }

  /**
   * Returns a step that is called what its operation is.
   *
   * @param operation what it does
   * @param inputs of what
   * @throws IllegalArgumentException if the operation cannot be done with the inputs
   */
  public static Step of(Operation operation, Iterable<Step> inputs) {
    return of(operation, operation.label(), inputs);
  }

  /**
   * Returns a constant.
   *
   * @param units its value in units of the type
   * @param type what it counts
   */
  public static Step constant(long units, FigureType<?> type) {
    StepValue value = StepValue.ofUnits(units, type);
    return Step.leaf(Operation.CONSTANT, Operation.CONSTANT.label(), value);
  }

  /**
   * Returns a text that a rule brings along.
   *
   * @param text the text
   */
  public static Step constant(String text) {
    return Step.leaf(Operation.CONSTANT, Operation.CONSTANT.label(), StepValue.of(text));
  }

  /**
   * Returns an answer that no calculation gives.
   *
   * @param label what is said
   * @param answer the answer
   * @param inputs of what it is said
   */
  public static Step asserted(LocalizedText label, Answer answer, Iterable<Step> inputs) {
    return Step.of(Operation.ASSERTED, label, StepValue.of(answer), inputs);
  }

  /**
   * Returns a number rounded half up.
   *
   * @param number the number
   * @param decimals to how many decimals
   */
  public static Step rounded(Step number, int decimals) {
    return of(Operation.ROUNDING, number, decimals(decimals));
  }

  /**
   * Returns how many decimals are kept, as a step.
   *
   * @param decimals how many
   */
  public static Step decimals(int decimals) {
    return Step.leaf(
        Operation.CONSTANT,
        LocalizedText.of("保留小数位数", "decimals"),
        StepValue.of(Fraction.of(decimals), FigureType.COUNT));
  }

  /**
   * Returns whether something in a tree is only asserted.
   *
   * @param step the root of the tree
   */
  public static boolean hasAssertion(Step step) {
    return step.operation() == Operation.ASSERTED
        || step.inputs().stream().anyMatch(Steps::hasAssertion);
  }
}
