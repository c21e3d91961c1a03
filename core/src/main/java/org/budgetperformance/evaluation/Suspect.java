package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.immutables.value.Value;

/**
 * A figure that may be wrong (疑似错误数据), with the figure that would satisfy the most rules; or two
 * figures of a row that may have been exchanged.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Suspect implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link Evaluation#suspects}. */
  Suspect() {}

  /** Returns the figure that would stand in the cell; two cells if they were exchanged. */
  public abstract ImmutableMap<Place, Figure<?>> changes();

  /** Returns how many failed applications look at the cells (不符的勾稽关系). */
  public abstract int failed();

  /** Returns how many passed applications look at the cells (相符的勾稽关系). */
  public abstract int passed();

  /** Returns the changes, such as {@code base-data/receptions/final → 0.50万元}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    changes()
        .forEach(
            (place, figure) ->
                text.append(text.length() == 0 ? "" : ", ")
                    .append(place)
                    .append(" → ")
                    .append(NearMissWords.value(place.column(), figure)));
    return text.toString();
  }
}
