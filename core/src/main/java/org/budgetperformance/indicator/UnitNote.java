package org.budgetperformance.indicator;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** A unit that stands in brackets after its number, as in =100.00(%), 34(万元,含追加) or 1000人(次). */
final class UnitNote {
  private static final CharMatcher PAUSES = CharMatcher.anyOf(",;、。");

  final Unit unit;

  /** The notes without that unit. */
  final ImmutableList<String> notes;

  private UnitNote(Unit unit, ImmutableList<String> notes) {
    this.unit = unit;
    this.notes = notes;
  }

  /**
   * Takes the unit from the first note, if the figure itself has none and nothing stands between.
   */
  static UnitNote of(Unit own, boolean adjacent, ImmutableList<String> notes) {
    if (!adjacent || notes.isEmpty()) {
      return new UnitNote(own, notes);
    }
    if (!own.equals(Unit.NONE)) {
      Unit either = Alternatives.of(own, notes.get(0));
      return either == null
          ? new UnitNote(own, notes)
          : new UnitNote(either, notes.subList(1, notes.size()));
    }
    String note = notes.get(0);
    int pause = PAUSES.indexIn(note);
    String spelling = note.substring(0, pause < 0 ? note.length() : pause);
    Optional<Unit> unit = Unit.parse(spelling.startsWith("单位:") ? spelling.substring(3) : spelling);
    if (!unit.isPresent()) {
      return new UnitNote(own, notes);
    }
    ImmutableList.Builder<String> rest = ImmutableList.builder();
    if (pause >= 0 && pause + 1 < note.length()) {
      rest.add(note.substring(pause + 1));
    }
    return new UnitNote(unit.get(), rest.addAll(notes.subList(1, notes.size())).build());
  }
}
