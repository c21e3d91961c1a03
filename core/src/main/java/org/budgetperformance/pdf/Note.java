package org.budgetperformance.pdf;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.budgetperformance.office.Mark;

/** All that is written over one cell or paragraph, the first of which gives the colour. Not thread-safe. */
final class Note {
  private final ImmutableList<Spot> spots;
  private final int colour;

  /** What is said twice of one place is said once. */
  private final Set<String> texts = new LinkedHashSet<>();

  Note(ImmutableList<Spot> spots, Mark first) {
    this.spots = spots;
    this.colour = first.colour();
  }

  void add(Mark mark) {
    texts.add(mark.text());
  }

  ImmutableList<Spot> spots() {
    return spots;
  }

  int colour() {
    return colour;
  }

  String text() {
    return String.join("\n", texts);
  }
}
