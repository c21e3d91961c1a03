package org.budgetperformance.reading.label;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.text.LocalizedText;

/** Collects what could not be read. Not thread-safe. */
public final class Problems {
  private final List<ReadingProblem> found = new ArrayList<>();

  /** Adds what cannot be read on a line, and why. */
  public void add(TextLine line, String text, String zhReason, String enReason) {
    add(line.number(), text, zhReason, enReason);
  }

  /** Adds what cannot be read on a line, by its number, and why. */
  public void add(int line, String text, String zhReason, String enReason) {
    found.add(ReadingProblem.of(line, text, LocalizedText.of(zhReason, enReason)));
  }

  /** Returns the problems in the order of the text. */
  public ImmutableList<ReadingProblem> list() {
    return ImmutableList.sortedCopyOf(Comparator.comparingInt(ReadingProblem::line), found);
  }
}
