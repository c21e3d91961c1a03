package org.budgetperformance.comparison;

import com.google.common.annotations.Beta;
import java.io.Serializable;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Place;
import org.immutables.value.Value;

/**
 * A cell that a rule looks at and that is filled in otherwise than before (数据改动).
 *
 * <p>Immutable and thread-safe.
 */
@Beta
@Value.Immutable
@ValueStyle
public abstract class CellChange implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link FindingChange#cells()}. */
  CellChange() {}

  static CellChange of(
      Optional<Place> earlier, Figure<?> before, Optional<Place> later, Figure<?> after) {
    return ImmutableCellChange.builder()
        .earlier(earlier)
        .before(before)
        .later(later)
        .after(after)
        .build();
  }

  /** Returns where the cell stood before, or would have; empty if another one stood there. */
  public abstract Optional<Place> earlier();

  /** Returns what stood in it before, absent if there was no such cell. */
  public abstract Figure<?> before();

  /** Returns where the cell stands now, or would; empty if another one stands there. */
  public abstract Optional<Place> later();

  /** Returns what stands in it now, absent if there is no such cell. */
  public abstract Figure<?> after();

  /** Returns where the cell stands now, or stood before if it is gone. */
  public Place place() {
    return later().isPresent() ? later().get() : earlier().get();
  }

  /** Returns whether something stood in it and nothing does now (改为空白). */
  public boolean isBlanked() {
    return isFilled(before()) && !isFilled(after());
  }

  private static boolean isFilled(Figure<?> figure) {
    return figure.isStated() || figure.state() == FigureState.UNREADABLE;
  }
}
