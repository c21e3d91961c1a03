package org.budgetperformance.pdf;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.submission.SourcePlace;

/** Lines of which each goes on in the next, over the end of a page too. Not thread-safe. */
final class Paragraph {
  /** How far apart its lines may be, how much further in one may begin and how much they differ in height. */
  private static final double APART = 1.2;

  private static final double INDENT = 1;
  private static final double SIMILAR = 0.75;

  private static final CharMatcher END = CharMatcher.anyOf("。；：！？;:!?");
  private static final CharMatcher NUMERAL =
      CharMatcher.anyOf("一二三四五六七八九十").or(CharMatcher.inRange('0', '9'));
  private static final CharMatcher AFTER_NUMERAL = CharMatcher.anyOf("、.．)）");
  private static final CharMatcher BULLET =
      CharMatcher.anyOf("(（").or(CharMatcher.inRange('①', '⑳'));

  private final SourcePlace place;
  private final double left;
  private final double right;
  private final List<TextLine> lines = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();
  private int page;

  /**
   * Begins a paragraph.
   *
   * @param number which line of its page it begins in, from 1
   */
  Paragraph(Page page, int number, TextLine first, Margins margins) {
    this.place = SourcePlace.pageLine(page.number(), number);
    this.left = margins.left(page);
    this.right = margins.right(page);
    add(page, first);
  }

  private void add(Page on, TextLine line) {
    page = on.number();
    lines.add(line);
    spots.add(new Spot(page, line.area()));
  }

  /** Adds a line if this paragraph goes on in it. */
  boolean goesOnIn(Page on, TextLine next) {
    TextLine last = lines.get(lines.size() - 1);
    double height = Math.min(last.area().height(), next.area().height());
    boolean isNear =
        on.number() == page
            ? next.area().top - last.area().bottom < height * APART
            : on.number() == page + 1;
    boolean isAlike = height > SIMILAR * Math.max(last.area().height(), next.area().height());
    boolean isPlain = last.cells().size() == 1 && next.cells().size() == 1;
    boolean begins =
        next.area().left > last.area().left + INDENT * height
            || (END.matches(last.lastCharacter()) && isNumbered(next.text()));
    boolean goesOn =
        isNear && isAlike && isPlain && !begins && last.isBrokenBefore(next, left, right);
    if (goesOn) {
      add(on, next);
    }
    return goesOn;
  }

  private static boolean isNumbered(String text) {
    int end = 0;
    while (end < text.length() && NUMERAL.matches(text.charAt(end))) {
      end++;
    }
    return BULLET.matches(text.charAt(0))
        || (end > 0 && end < text.length() && AFTER_NUMERAL.matches(text.charAt(end)));
  }

  void addTo(PdfRows target) {
    List<String> cells =
        lines.size() == 1
            ? lines.get(0).cells()
            : ImmutableList.of(TextLine.joined(lines, left, right));
    List<ImmutableList<Spot>> areas = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      areas.add(ImmutableList.copyOf(spots));
    }
    target.add(place, cells, areas);
  }
}
