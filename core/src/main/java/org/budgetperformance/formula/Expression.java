package org.budgetperformance.formula;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.Nullable;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.text.LocalizedText;

/**
 * Part of what a check declares (算式): an operation on inputs.
 *
 * <p>It is walked to decide and, with a {@link Tape}, to explain: the same walk. A {@link Redo} does it
 * again from the declaration alone. Immutable, thread-safe and serialisable.
 */
public abstract class Expression implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Operation operation;
  private final LocalizedText label;
  private final ImmutableList<Expression> inputs;

  Expression(Operation operation, LocalizedText label, Iterable<? extends Expression> inputs) {
    this.operation = operation;
    this.label = checkNotNull(label, "label");
    this.inputs = ImmutableList.copyOf(inputs);
  }

  /** Returns what it does. */
  public final Operation operation() {
    return operation;
  }

  /** Returns what comes out is called. */
  public final LocalizedText label() {
    return label;
  }

  /** Returns of what; empty for what takes something instead of making it of others. */
  public final ImmutableList<Expression> inputs() {
    return inputs;
  }

  /**
   * Returns whether it looks at the row where it is asked and at nothing else of the submission, so that a
   * change elsewhere cannot matter. What makes something of others does if they do; what takes something has
   * to say so.
   */
  protected boolean isOfRow() {
    for (Expression input : inputs) {
      if (!input.isOfRow()) {
        return false;
      }
    }
    return !inputs.isEmpty();
  }

  /**
   * Returns the cells by whose {@linkplain org.budgetperformance.submission.Figure#kind() kinds} it goes and by nothing else, or null if it goes by
   * more.
   */
  @Nullable
  ImmutableList<Figures> looked() {
    return null;
  }

  /** Returns the cells that any of some looks at, each once, or null if one goes by more. */
  @Nullable
  static ImmutableList<Figures> looked(Iterable<? extends Expression> all) {
    Set<Figures> cells = new LinkedHashSet<>();
    for (Expression one : all) {
      ImmutableList<Figures> looked = one.looked();
      if (looked == null) {
        return null;
      }
      cells.addAll(looked);
    }
    return ImmutableList.copyOf(cells);
  }

  /**
   * Does it again for a verifier, with the verifier's arithmetic: never by {@code decide} or {@code
   * calculate}, which are what it verifies.
   */
  Step redo(Redo redo) {
    List<Step> steps = new ArrayList<>(inputs.size());
    for (Expression input : inputs) {
      steps.add(input.redo(redo));
    }
    return Steps.of(operation, label, steps);
  }

  @Override
  public String toString() {
    return operation.label().en() + inputs;
  }
}
