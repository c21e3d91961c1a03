package org.budgetperformance.pdf;

import com.google.common.base.CharMatcher;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which lines at the edges of pages may be no part of the text: page numbers, and what stood there on a page before. */
final class Furniture {
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  /** What else stands in a page number. */
  private static final CharMatcher AROUND =
      CharMatcher.whitespace().or(CharMatcher.anyOf("-—–－/~·第页共,，")).or(DIGITS);

  /** How far from the edge it stands, in parts of the page. */
  private static final double EDGE = 0.12;

  private final Set<TextLine> numbers = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<TextLine> repeated = Collections.newSetFromMap(new IdentityHashMap<>());

  Furniture(List<PageLayout> pages) {
    Set<String> seen = new HashSet<>();
    for (PageLayout page : pages) {
      for (TextLine line : page.lines()) {
        double y = line.area().middleY() / page.page().height();
        if (y > EDGE && y < 1 - EDGE) {
          continue;
        }
        String text = line.text();
        if (AROUND.matchesAllOf(text) && DIGITS.matchesAnyOf(text)) {
          numbers.add(line);
        } else if (!seen.add(Math.round(line.area().middleY()) + " " + DIGITS.removeFrom(text))) {
          repeated.add(line);
        }
      }
    }
  }

  boolean isNumber(TextLine line) {
    return numbers.contains(line);
  }

  /** Returns whether a line is a header or a footer, or the title of another form that stands at the same place. */
  boolean isRepeated(TextLine line) {
    return repeated.contains(line);
  }
}
