package org.budgetperformance.hint;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.submission.Place;
import org.immutables.value.Value;

/**
 * Figures that are equally likely wrong (同等可疑的数据): changing any one of them has the same effect on
 * all rules together.
 *
 * <p>A figure is tried with the numbers that would settle the failed applications that look at it, and
 * every rule that looks at it is run again, those that passed included. What counts is how many fewer
 * applications fail, then how few newly do, then how many more pass. A hint, never an edit. Immutable
 * and thread-safe.
 */
@Beta
@Value.Immutable
@ValueStyle
public abstract class SuspectGroup implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link Hints#suspects}. */
  SuspectGroup() {}

  /** Returns the suspects, by place. */
  public abstract ImmutableList<Suspect> suspects();

  /** Returns how many failed applications would not fail any more with any one of the changes. */
  public abstract int mended();

  /** Returns how many other applications would fail instead, fewer than {@link #mended()}. */
  public abstract int broken();

  /** Returns the cells of all suspects, each once, in their natural order. */
  public ImmutableList<Place> places() {
    return suspects().stream()
        .flatMap(suspect -> suspect.changes().keySet().stream())
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public String toString() {
    return mended() + " mended, " + broken() + " broken: " + suspects();
  }
}
