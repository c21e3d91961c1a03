package org.budgetperformance.hint;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.LocalizedText;
import org.immutables.value.Value;

/**
 * What several findings may have in common (主要原因): those that one change would settle, that are off by the same
 * amount at a common cell, or that rest on a cell by which everything fails. Every error is of one cause.
 *
 * <p>It rests on trying changes, so that it may be another one in truth: a hint, never a verdict. Immutable and
 * thread-safe.
 */
@Beta
@Value.Immutable
@ValueStyle
public abstract class Cause implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link Hints#causes}. */
  Cause() {}

  /** Returns the findings, at least one of them an error, in their order; each has those that follow from it. */
  public abstract ImmutableList<Finding> members();

  /**
   * Returns what is assumed: the figures that would settle all members; empty if no such change is known, or one
   * document was written in another unit.
   */
  public abstract ImmutableMap<Place, Figure<?>> assumed();

  /** Returns what contradicts what, and what would mend most, as two sentences; what it assumes comes first. */
  public abstract LocalizedText statement();

  /**
   * Returns the same without what its findings say themselves: what is assumed, and what would mend most.
   */
  public abstract LocalizedText advice();

  /** Returns the smallest changes that mend it, the likeliest first, at most three. */
  public abstract ImmutableList<Mending> mendings();

  /** Returns what it is called: the fault of its first finding, and by how much the figures are off. */
  public LocalizedText title() {
    return CauseWords.title(members().get(0));
  }

  /** Returns the title and the rules of the members. */
  @Override
  public String toString() {
    return title().en()
        + ": "
        + members().stream().map(member -> member.rule().id()).collect(Collectors.joining(", "));
  }
}
