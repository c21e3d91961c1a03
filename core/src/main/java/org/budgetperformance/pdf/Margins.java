package org.budgetperformance.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Between which edges the text of pages runs, by how wide they are. Immutable. */
final class Margins {
  /** So many lines that end beside each other end at an edge. */
  private static final int EVIDENCE = 3;

  private static final double BESIDE = 1.5;

  /** Titles may end beside each other too, but no text is so narrow, in parts of the page. */
  private static final double SHORTEST = 0.7;

  private final Map<Long, double[]> edges = new HashMap<>();

  Margins(List<PageLayout> pages) {
    Map<Long, List<TextLine>> byWidth = new HashMap<>();
    for (PageLayout page : pages) {
      byWidth.computeIfAbsent(width(page.page()), none -> new ArrayList<>()).addAll(page.lines());
    }
    byWidth.forEach((width, lines) -> edges.put(width, edges(width, lines)));
  }

  private static long width(Page page) {
    return Math.round(page.width());
  }

  private static double[] edges(long width, List<TextLine> lines) {
    double left = lines.stream().mapToDouble(line -> line.area().left).min().orElse(0);
    double height = lines.stream().mapToDouble(line -> line.area().height()).max().orElse(0);
    List<Double> rights = new ArrayList<>();
    lines.forEach(line -> rights.add(line.end()));
    rights.sort(Collections.reverseOrder());
    for (int i = 0; i + EVIDENCE <= rights.size(); i++) {
      boolean isEdge = rights.get(i) - rights.get(i + EVIDENCE - 1) <= height * BESIDE;
      if (isEdge && rights.get(i) > width * SHORTEST) {
        return new double[] {left, rights.get(i)};
      }
    }
    return new double[] {left, width - left};
  }

  double left(Page page) {
    return edges(page)[0];
  }

  double right(Page page) {
    return edges(page)[1];
  }

  private double[] edges(Page page) {
    return edges.getOrDefault(width(page), new double[] {0, page.width()});
  }
}
