package org.budgetperformance.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.annotation.Nullable;

/** What stands on a page from top to bottom: its tables, and the lines of text that stand in none. Immutable. */
final class PageLayout {
  private final Page page;
  private final Drawing drawing;
  private final List<TextLine> lines;
  private final List<Block> blocks = new ArrayList<>();

  PageLayout(Page page, Drawing drawing) {
    this.page = page;
    this.drawing = drawing;
    List<Grid> grids = RuledLines.grids(drawing.lines());
    Limits.crossings((long) grids.size() * drawing.glyphs().size());
    List<Glyph> outside = new ArrayList<>();
    Area whole = new Area(0, 0, page.width(), page.height());
    for (Glyph glyph : drawing.glyphs()) {
      double x = glyph.area().middleX();
      double y = glyph.area().middleY();
      Grid.Cell cell = smallest(grids, x, y);
      if (cell != null) {
        cell.add(glyph);
      } else if (whole.holds(x, y)) {
        outside.add(glyph);
      }
    }
    this.lines = TextLine.of(outside);
    blocks.addAll(lines);
    for (int i = 0; i < grids.size(); i++) {
      blocks.add(new PageTable(page.number(), i + 1, grids.get(i)));
    }
    blocks.sort(Comparator.comparingDouble(block -> block.area().top));
  }

  @Nullable
  private static Grid.Cell smallest(List<Grid> grids, double x, double y) {
    Grid.Cell smallest = null;
    for (Grid grid : grids) {
      Grid.Cell cell = grid.at(x, y);
      boolean isSmaller =
          smallest == null || (cell != null && cell.area().height() < smallest.area().height());
      smallest = isSmaller ? cell : smallest;
    }
    return smallest;
  }

  Page page() {
    return page;
  }

  Drawing drawing() {
    return drawing;
  }

  /** Returns the lines that stand in no table. */
  List<TextLine> lines() {
    return lines;
  }

  List<Block> blocks() {
    return blocks;
  }
}
