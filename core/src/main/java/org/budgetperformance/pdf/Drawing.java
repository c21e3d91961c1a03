package org.budgetperformance.pdf;

import java.util.ArrayList;
import java.util.List;

/** What is drawn on a page: characters, lines across and down, pictures. Not thread-safe. */
final class Drawing {
  /** What is filled and so thin is a line. */
  private static final double THICKEST = 3;

  /** What is shorter is a dot or a part of a sign. */
  private static final double SHORTEST = 4;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Area> lines = new ArrayList<>();
  private double largestPicture;
  private boolean hasHiddenText;
  private int unknown;
  private boolean isDamaged;

  void glyph(Glyph glyph, boolean isHidden) {
    Limits.glyphs(glyphs.size());
    glyphs.add(glyph);
    hasHiddenText |= isHidden;
    unknown += glyph.text().equals(Glyph.UNKNOWN) ? 1 : 0;
  }

  /** Adds a line if it goes straight across or down. */
  void line(Area area) {
    boolean isThin = Math.min(area.width(), area.height()) <= THICKEST;
    if (isThin && Math.max(area.width(), area.height()) >= SHORTEST) {
      Limits.lines(lines.size());
      lines.add(area);
    }
  }

  void picture(Area area) {
    largestPicture = Math.max(largestPicture, area.width() * area.height());
  }

  /** Says that a part of what is drawn could not be read. */
  void damaged() {
    isDamaged = true;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  List<Area> lines() {
    return lines;
  }

  double largestPicture() {
    return largestPicture;
  }

  /** Returns whether characters stand there that are not drawn, as a program puts them over a scan that recognised them. */
  boolean hasHiddenText() {
    return hasHiddenText;
  }

  /** Returns how many characters are such of which a font does not say what they are. */
  int unknown() {
    return unknown;
  }

  boolean isDamaged() {
    return isDamaged;
  }
}
