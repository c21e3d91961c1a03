package org.budgetperformance.reading.label;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.module.Source;
import org.budgetperformance.text.Characters;

/** One line of a text, or one row of a source, and its number in the source, from 1. */
public final class TextLine {
  /** No table leaves so many cells blank in a row; beyond them blank lines would only take memory. */
  private static final int MOST_EMPTY = 1_000;

  private static final Joiner TABS = Joiner.on('\t');
  private static final Splitter TAB = Splitter.on('\t');

  private final int number;
  private final String text;
  private final boolean blank;
  private final boolean tabbed;

  /** The cells of a row whose source knows them; null if it is a line of text, whose layout has to be found. */
  @Nullable private final ImmutableList<String> cells;

  /** Whether it goes on with the last cell of the line above. */
  private final boolean within;

  /** Makes a line of text. */
  public TextLine(int number, String text) {
    this(number, text, null, false);
  }

  private TextLine(int number, String text, @Nullable ImmutableList<String> cells, boolean within) {
    this.within = within;
    this.number = number;
    this.cells = cells;
    this.text = text;
    this.blank = Characters.isBlank(text);
    this.tabbed = text.indexOf('\t') >= 0 && text.trim().indexOf('\t') >= 0;
  }

  /**
   * Returns the lines of a text, whichever of the usual line ends it has, without the rest of very
   * long runs of empty ones.
   */
  public static ImmutableList<TextLine> split(String text) {
    List<TextLine> lines = new ArrayList<>();
    boolean barred = Bars.mayBeIn(text);
    boolean edged = barred && Bars.standAtEdges(text);
    int number = 1;
    int empty = 0;
    int feed = -1;
    int carriage = -1;
    for (int start = 0; start <= text.length(); number++) {
      feed = feed < start ? indexOf('\n', text, start) : feed;
      carriage = carriage < start ? indexOf('\r', text, start) : carriage;
      int end = Math.min(feed, carriage);
      empty = end == start ? empty + 1 : 0;
      if (empty <= MOST_EMPTY) {
        String line = start == end ? "" : text.substring(start, end);
        String alone = edged ? Bars.withoutEdge(line) : line;
        lines.add(new TextLine(number, barred ? Bars.withTabs(alone) : line));
      }
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    if (text.indexOf('"') >= 0) {
      Quotes.open(lines);
    }
    return ImmutableList.copyOf(lines);
  }

  /** Returns the rows of a source, each as a line of text too, in which tabs part the cells. */
  public static ImmutableList<TextLine> of(Source source) {
    ImmutableList.Builder<TextLine> lines = ImmutableList.builder();
    for (int row = 0; row < source.size(); row++) {
      ImmutableList<String> cells = source.cells(row);
      String text = TABS.join(Lists.transform(cells, cell -> cell.replace('\t', ' ')));
      lines.add(
          source.isText(row)
              ? new TextLine(source.line(row), Bars.withTabs(cells.get(0)))
              : new TextLine(source.line(row), text, cells, false));
    }
    return lines.build();
  }

  /** Returns the first index of a character from another one on, the length if there is none. */
  private static int indexOf(char c, String text, int from) {
    int at = text.indexOf(c, from);
    return at < 0 ? text.length() : at;
  }

  /** Returns this line with another text. */
  TextLine with(String other) {
    return new TextLine(number, other, cells, within);
  }

  /** Returns this line with another text, which goes on with the last cell of the line above. */
  TextLine within(String other) {
    return new TextLine(number, other, cells, true);
  }

  /** Returns whether it goes on with the last cell of the line above, as quotes say. */
  public boolean isWithin() {
    return within;
  }

  /** Returns its number in the source, from 1. */
  public int number() {
    return number;
  }

  /** Returns its text, cells parted by tabs. */
  public String text() {
    return text;
  }

  /** Returns whether nothing but white space stands in it. */
  public boolean isBlank() {
    return blank;
  }

  /** Returns whether a tab parts what stands in the line. */
  public boolean isTabbed() {
    return tabbed;
  }

  /** Returns whether several cells stand in it. */
  public boolean isRow() {
    return tabbed || (cells != null && cells.size() > 1 && pieces().size() > 1);
  }

  /** Returns its filled cells, or what stands in it as a whole if nothing parts cells; none of a blank line. */
  public ImmutableList<Piece> pieces() {
    if (blank) {
      return ImmutableList.of();
    }
    if (!tabbed && cells == null) {
      return ImmutableList.of(new Piece(number, 0, text));
    }
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    int column = 0;
    for (String cell : cells == null ? TAB.split(text) : cells) {
      column++;
      if (!Characters.isBlank(cell)) {
        pieces.add(new Piece(number, column, cell));
      }
    }
    return pieces.build();
  }

  /** Returns the cells of a row whose source knows them, empty if it is a line of text. */
  public Optional<ImmutableList<String>> cells() {
    return Optional.ofNullable(cells);
  }

  @Override
  public String toString() {
    return number + ": " + text;
  }
}
