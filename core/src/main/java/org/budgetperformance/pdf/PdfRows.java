package org.budgetperformance.pdf;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetperformance.module.Source;
import org.budgetperformance.submission.SourcePlace;
import org.budgetperformance.text.LocalizedText;

/** Collects the rows of a file, what each column of them is on its pages, and remarks. Not thread-safe. */
final class PdfRows {
  private final Limits limits;
  private final Source.Builder source = Source.builder();
  private final Map<SourcePlace, List<ImmutableList<Spot>>> spots = new LinkedHashMap<>();

  PdfRows(Limits limits) {
    this.limits = limits;
  }

  /**
   * Adds a row.
   *
   * @param areas where each column of it stands
   */
  void add(SourcePlace place, List<String> cells, List<ImmutableList<Spot>> areas) {
    limits.deliver(cells.size() + cells.stream().mapToLong(String::length).sum());
    source.row(place, cells);
    spots.putIfAbsent(place, areas);
  }

  void remark(String zh, String en) {
    source.remark(LocalizedText.of(zh, en));
  }

  Source source() {
    return source.build();
  }

  /** Returns where each column of each row stands. */
  Map<SourcePlace, List<ImmutableList<Spot>>> spots() {
    return spots;
  }
}
