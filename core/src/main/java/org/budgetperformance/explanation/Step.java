package org.budgetperformance.explanation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.LocalizedText;

/**
 * One step of an explanation (计算步骤): what was done with which other steps, and what came out.
 *
 * <p>Immutable and thread-safe.
 */
@Beta
public final class Step implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Operation operation;
  private final LocalizedText label;
  private final ImmutableList<Step> inputs;
  private final StepValue result;
  @Nullable private final Place place;
  @Nullable private final FigureState state;
  @Nullable private final String basis;

  private Step(
      Operation operation,
      LocalizedText label,
      ImmutableList<Step> inputs,
      StepValue result,
      @Nullable Place place,
      @Nullable FigureState state,
      @Nullable String basis) {
    this.operation = checkNotNull(operation, "operation");
    this.label = checkNotNull(label, "label");
    this.inputs = checkNotNull(inputs, "inputs");
    this.result = checkNotNull(result, "result");
    this.place = place;
    this.state = state;
    this.basis = basis;
  }

  /**
   * Returns a step that takes what stands in a cell or in a note beside it.
   *
   * @param place the place
   * @param label what it is called
   * @param state what stands there
   * @param result the number or the text
   */
  public static Step figure(Place place, LocalizedText label, FigureState state, StepValue result) {
    return new Step(
        Operation.FIGURE,
        label,
        ImmutableList.of(),
        result,
        checkNotNull(place, "place"),
        checkNotNull(state, "state"),
        null);
  }

  /**
   * Returns a step that takes a parameter.
   *
   * @param label what it is called
   * @param result its value
   * @param basis where it comes from, as a text
   */
  public static Step parameter(LocalizedText label, StepValue result, String basis) {
    return new Step(
        Operation.PARAMETER,
        label,
        ImmutableList.of(),
        result,
        null,
        null,
        checkNotNull(basis, "basis"));
  }

  /**
   * Returns a step with no inputs that takes something without a place.
   *
   * @param operation one that {@linkplain Operation#isLeaf has no inputs}, but neither a figure nor a
   *     parameter
   * @param label what it is called
   * @param result its value
   */
  public static Step leaf(Operation operation, LocalizedText label, StepValue result) {
    checkArgument(
        operation.isLeaf() && operation != Operation.FIGURE && operation != Operation.PARAMETER,
        "%s is no plain leaf",
        operation);
    return new Step(operation, label, ImmutableList.of(), result, null, null, null);
  }

  /**
   * Returns a step that makes something of others, as somebody else calculated it.
   *
   * @param operation what it does
   * @param label what comes out is called
   * @param result what came out
   * @param inputs of what
   */
  public static Step of(
      Operation operation, LocalizedText label, StepValue result, Iterable<Step> inputs) {
    checkArgument(!operation.isLeaf(), "%s has no inputs", operation);
    return new Step(operation, label, ImmutableList.copyOf(inputs), result, null, null, null);
  }

  /** Returns what it does. */
  public Operation operation() {
    return operation;
  }

  /** Returns what comes out is called. */
  public LocalizedText label() {
    return label;
  }

  /** Returns of what it is made. */
  public ImmutableList<Step> inputs() {
    return inputs;
  }

  /** Returns what came out. */
  public StepValue result() {
    return result;
  }

  /** Returns from where a figure was taken. */
  public Optional<Place> place() {
    return Optional.ofNullable(place);
  }

  /** Returns what stands at the place of a figure. */
  public Optional<FigureState> state() {
    return Optional.ofNullable(state);
  }

  /** Returns where a parameter comes from. */
  public Optional<String> basis() {
    return Optional.ofNullable(basis);
  }

  /**
   * Returns this step under another name.
   *
   * @param other what comes out is called
   */
  public Step withLabel(LocalizedText other) {
    return new Step(operation, other, inputs, result, place, state, basis);
  }

  /**
   * Returns this step with another result, right or wrong.
   *
   * @param other the result
   */
  public Step withResult(StepValue other) {
    return new Step(operation, label, inputs, other, place, state, basis);
  }

  /**
   * Returns this step with other inputs and the same result, right or wrong.
   *
   * @param others the inputs
   */
  public Step withInputs(Iterable<Step> others) {
    return new Step(operation, label, ImmutableList.copyOf(others), result, place, state, basis);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Step)) {
      return false;
    }
    Step that = (Step) other;
    return operation == that.operation
        && label.equals(that.label)
        && inputs.equals(that.inputs)
        && result.equals(that.result)
        && Objects.equals(place, that.place)
        && state == that.state
        && Objects.equals(basis, that.basis);
  }

  @Override
  public int hashCode() {
    return Objects.hash(operation, label, inputs, result, place, state, basis);
  }

  /** Returns the result with its name, and the operation. */
  @Override
  public String toString() {
    return label.en() + " = " + result + " (" + operation.label().en() + ")";
  }
}
