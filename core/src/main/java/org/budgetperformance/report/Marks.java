package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.budgetperformance.hint.Suspect;
import org.budgetperformance.hint.SuspectGroup;
import org.budgetperformance.submission.Place;

/** Which cells a report speaks of, and in what (单元格标注). */
final class Marks {
  private final ImmutableListMultimap<Place, Entry> entries;
  private final ImmutableSet<Place> cells;

  private Marks(ImmutableListMultimap<Place, Entry> entries, ImmutableSet<Place> cells) {
    this.entries = entries;
    this.cells = cells;
  }

  static Marks of(Entries entries) {
    ImmutableListMultimap.Builder<Place, Entry> marks = ImmutableListMultimap.builder();
    Set<Place> cells = new LinkedHashSet<>();
    for (Entry entry : entries.all()) {
      for (Place place : entry.places()) {
        marks.put(place, entry);
        cells.add(cell(place));
      }
    }
    for (SuspectGroup group : entries.suspects()) {
      for (Suspect suspect : group.suspects()) {
        suspect.changes().keySet().forEach(place -> cells.add(cell(place)));
      }
    }
    return new Marks(marks.build(), ImmutableSet.copyOf(cells));
  }

  /** Returns the place of the figure beside which a note stands, and any other place as it is. */
  private static Place cell(Place place) {
    return place.note().isPresent() ? Place.of(place.sheet(), place.row(), place.column()) : place;
  }

  /** Returns what is said of a figure or a note, the heaviest first. */
  ImmutableList<Entry> at(Place place) {
    return entries.get(place);
  }

  boolean isMarked(Place place) {
    return entries.containsKey(place);
  }

  /** Returns every cell that must be on the page, whether or not its document has it. */
  ImmutableSet<Place> cells() {
    return cells;
  }
}
