package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Supplier;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.LocalizedText;

/** A near miss that has not been tried yet, and is told only if it holds. Immutable and thread-safe. */
final class Repair {
  private final NearMiss.Kind kind;
  private final ImmutableMap<Place, Figure<?>> changes;
  private final ImmutableList<Place> sources;
  private final ImmutableMap<Place, Figure<?>> tried;
  private final Supplier<LocalizedText> text;

  private Repair(
      NearMiss.Kind kind,
      ImmutableMap<Place, Figure<?>> changes,
      ImmutableList<Place> sources,
      ImmutableMap<Place, Figure<?>> tried,
      Supplier<LocalizedText> text) {
    this.kind = kind;
    this.changes = changes;
    this.sources = sources;
    this.tried = tried;
    this.text = text;
  }

  /** Cells that would state something else. */
  static Repair ofCells(
      NearMiss.Kind kind,
      ImmutableMap<Place, Figure<?>> changes,
      ImmutableList<Place> sources,
      Supplier<LocalizedText> text) {
    return new Repair(kind, changes, sources, changes, text);
  }

  /** An amount that would be added or taken away, as at the cell where that is tried. */
  static Repair ofAmount(
      NearMiss.Kind kind,
      Place source,
      ImmutableMap<Place, Figure<?>> tried,
      Supplier<LocalizedText> text) {
    return new Repair(kind, ImmutableMap.of(), ImmutableList.of(source), tried, text);
  }

  /** Another way to read the rules, which changes no cell and needs no trial. */
  static Repair ofReading(Supplier<LocalizedText> text) {
    return new Repair(
        NearMiss.Kind.SCORED_OTHERWISE,
        ImmutableMap.of(),
        ImmutableList.of(),
        ImmutableMap.of(),
        text);
  }

  NearMiss.Kind kind() {
    return kind;
  }

  /** Returns the changes with which the rule must pass, none if there is nothing to try. */
  ImmutableMap<Place, Figure<?>> tried() {
    return tried;
  }

  NearMiss nearMiss(boolean exact) {
    return ImmutableNearMiss.builder()
        .kind(kind)
        .changes(changes)
        .sources(sources)
        .isExact(exact)
        .text(text.get())
        .build();
  }
}
