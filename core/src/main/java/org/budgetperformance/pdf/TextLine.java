package org.budgetperformance.pdf;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Characters that stand beside each other, from left to right. Immutable. */
final class TextLine implements Block {
  /** A gap is a blank from here on, by the height: hanzi are spread, and stand off from digits. */
  private static final double BLANK_IN_LATIN = 0.2;

  private static final double BLANK = 0.5;

  /** How far hanzi stand off from letters and digits, and how exactly places are measured. */
  private static final double STAND_OFF = 0.2;

  private static final double EXACT = 0.05;

  /** Nobody means one line by what stands so far apart. */
  private static final double APART = 2.5;

  /** What may not begin a line, so that it takes the character before it along. */
  private static final CharMatcher CLOSING = CharMatcher.anyOf("，。、；：！？）》】”’,.;:!?)]%％");

  /** What may not end a line, so that it goes with the character behind it. */
  private static final CharMatcher OPENING = CharMatcher.anyOf("（《“‘([【〔＜<≤≥=");

  private final List<Glyph> glyphs;
  private final Area area;

  /** Whether blanks end it: a program leaves them where it breaks a line. */
  private final boolean endsBlank;

  private TextLine(List<Glyph> line) {
    this.glyphs = trimmed(line);
    this.endsBlank = line.get(line.size() - 1).isBlank();
    Area all = glyphs.get(0).area();
    for (Glyph glyph : glyphs) {
      all = all.around(glyph.area());
    }
    this.area = all;
  }

  /** Returns the lines of characters that stand anywhere, from top to bottom. */
  static ImmutableList<TextLine> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(glyph -> glyph.area().middleY()));
    List<List<Glyph>> lines = new ArrayList<>();
    List<Glyph> blanks = new ArrayList<>();
    Area band = new Area(0, 0, 0, 0);
    long upwards = 0;
    for (Glyph glyph : sorted) {
      upwards += glyph.isUpwards() ? 1 : -1;
      if (glyph.isBlank()) {
        blanks.add(glyph);
        continue;
      }
      Area area = glyph.area();
      double overlap = Math.min(area.bottom, band.bottom) - Math.max(area.top, band.top);
      if (lines.isEmpty() || overlap < Math.min(area.height(), band.height()) / 2) {
        lines.add(new ArrayList<>());
        band = area;
      }
      band = band.around(area);
      lines.get(lines.size() - 1).add(glyph);
    }
    addBlanks(lines, blanks);
    ImmutableList.Builder<TextLine> found = ImmutableList.builder();
    for (List<Glyph> line : lines) {
      line.sort(Comparator.comparingDouble(glyph -> glyph.area().left));
      found.add(new TextLine(line));
    }
    return upwards > 0 ? found.build().reverse() : found.build();
  }

  /** A blank belongs to the line that it stands in, and makes none. */
  private static void addBlanks(List<List<Glyph>> lines, List<Glyph> blanks) {
    int line = 0;
    for (Glyph blank : blanks) {
      double y = blank.area().middleY();
      while (line + 1 < lines.size()
          && Math.abs(lines.get(line + 1).get(0).area().middleY() - y)
              <= Math.abs(lines.get(line).get(0).area().middleY() - y)) {
        line++;
      }
      if (!lines.isEmpty()
          && lines.get(line).get(0).area().holds(lines.get(line).get(0).area().left, y)) {
        lines.get(line).add(blank);
      }
    }
  }

  private static List<Glyph> trimmed(List<Glyph> line) {
    int first = 0;
    int end = line.size();
    while (line.get(first).isBlank()) {
      first++;
    }
    while (line.get(end - 1).isBlank()) {
      end--;
    }
    return new ArrayList<>(line.subList(first, end));
  }

  @Override
  public Area area() {
    return area;
  }

  /** Returns the text, in parts where they stand too far apart to be one. */
  ImmutableList<String> cells() {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    StringBuilder cell = new StringBuilder();
    Glyph last = glyphs.get(0);
    for (Glyph glyph : glyphs) {
      double gap = glyph.area().left - last.area().right;
      double em = Math.min(glyph.area().height(), last.area().height());
      boolean isTwice =
          glyph != last
              && glyph.text().equals(last.text())
              && !glyph.isBlank()
              && -gap > glyph.area().width() * 0.7;
      if (isTwice) {
        continue; // drawn twice to look bold
      }
      if (gap > em * APART && !glyph.isBlank() && !last.isBlank()) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (!glyph.isBlank() && !last.isBlank()) {
        boolean isLatin = glyph.isLatin() && last.isLatin();
        cell.append(gap > em * (isLatin ? BLANK_IN_LATIN : BLANK) ? " " : "");
      }
      cell.append(glyph.text());
      last = glyph;
    }
    return cells.add(cell.toString()).build();
  }

  String text() {
    return String.join(" ", cells());
  }

  /** Returns where the last character ends that may not hang over the edge of the text, as a comma may. */
  double end() {
    int last = glyphs.size() - 1;
    while (last > 0 && CLOSING.matches(glyphs.get(last).text().charAt(0))) {
      last--;
    }
    return glyphs.get(last).area().right;
  }

  char lastCharacter() {
    String last = glyphs.get(glyphs.size() - 1).text();
    return last.charAt(last.length() - 1);
  }

  /** Returns whether another line goes on here, since its first word had no more place. */
  boolean isBrokenBefore(TextLine next, double left, double right) {
    return !hasPlace(next.firstWord(), next, left, right);
  }

  private boolean hasPlace(double wide, TextLine next, double left, double right) {
    boolean isStoodOff =
        glyphs.get(glyphs.size() - 1).isLatin() != next.glyphs.get(0).isLatin() || endsBlank;
    double em = area.height();
    double more = wide + (isStoodOff ? STAND_OFF * em : 0) + EXACT * em;
    return area.right + more <= right && area.width() + more <= right - left;
  }

  private double firstWord() {
    int end = 1;
    while (end < glyphs.size() && isBound(glyphs.get(end - 1), glyphs.get(end))) {
      end++;
    }
    return glyphs.get(end - 1).area().right - area.left;
  }

  private static boolean isBound(Glyph before, Glyph after) {
    return OPENING.matches(before.text().charAt(0))
        || CLOSING.matches(after.text().charAt(0))
        || (before.isLatin() && after.isLatin());
  }

  /** Returns the text of lines under each other, joined where one goes on in the next and else parted by a line break. */
  static String joined(List<TextLine> lines, double left, double right) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        TextLine before = lines.get(i - 1);
        text.append(
            before.isBrokenBefore(lines.get(i), left, right)
                ? before.between(lines.get(i), left, right)
                : "\n");
      }
      text.append(lines.get(i).text());
    }
    return text.toString();
  }

  /** A word is only broken where not even its first letter had a place. */
  private String between(TextLine next, double left, double right) {
    Glyph first = next.glyphs.get(0);
    boolean isWord = first.isLatin() && glyphs.get(glyphs.size() - 1).isLatin();
    boolean parts = isWord && hasPlace(first.area().width(), next, left, right);
    return endsBlank || parts ? " " : "";
  }
}
