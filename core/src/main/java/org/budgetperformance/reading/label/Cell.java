package org.budgetperformance.reading.label;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.LocalizedText;

/** The text of one cell and where it stands in the source. Not thread-safe. */
public final class Cell {
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final CharMatcher DASH = CharMatcher.anyOf("-/—–―─\\~*").precomputed();
  private static final CharMatcher UNIT = CharMatcher.anyOf("%万亿千百元人分m㎡平方米").precomputed();
  private static final ImmutableSet<String> NONE =
      ImmutableSet.of("无", "不适用", "不涉及", "未涉及", "无此项", "无此指标", "无相关指标", "未设置");

  private static final CharMatcher FIGURE =
      DIGIT.or(UNIT).or(CharMatcher.anyOf("-+.,/—–―─\\~*×·±=≤≥<>")).precomputed();

  private final int line;
  private final int column;
  private final String text;
  private final String compact;

  /** What of the source it was made of: one filled cell, several where it was broken over lines. */
  private final ImmutableList<Piece> pieces;

  @Nullable private Label label;

  private Cell(int line, int column, String text, String compact, ImmutableList<Piece> pieces) {
    this.pieces = pieces;
    this.line = line;
    this.column = column;
    this.text = text;
    this.compact = compact;
  }

  /**
   * Returns a cell.
   *
   * @param line the line on which it starts, from 1
   * @param column which cell of its row it is, from 1; 0 if the layout does not tell
   * @param text its text
   */
  public static Cell of(int line, int column, String text) {
    String compact = Characters.compact(text);
    ImmutableList<Piece> piece =
        compact.isEmpty() ? ImmutableList.of() : ImmutableList.of(new Piece(line, column, text));
    return new Cell(line, column, text, compact, piece);
  }

  /** Returns an empty cell. */
  public static Cell empty(int line, int column) {
    return new Cell(line, column, "", "", ImmutableList.of());
  }

  /** Returns a part of this cell, or a text that was put together from there on. */
  public Cell with(String otherText) {
    return new Cell(line, column, otherText, Characters.compact(otherText), pieces);
  }

  /** Returns a text that was put together of this cell and others. */
  public Cell with(String otherText, Iterable<Cell> others) {
    ImmutableList.Builder<Piece> all = ImmutableList.<Piece>builder().addAll(pieces);
    for (Cell other : others) {
      all.addAll(other.pieces);
    }
    return new Cell(line, column, otherText, Characters.compact(otherText), all.build());
  }

  /** Returns what of the source it was made of. */
  public ImmutableList<Piece> pieces() {
    return pieces;
  }

  /** Says what became of it. */
  public void is(Kind kind) {
    for (int i = 0; i < pieces.size(); i++) {
      pieces.get(i).is(kind);
    }
  }

  /** Says that it heads a column of words, so that a number in it is printed: 未达到90%的原因. */
  public void headsWords() {
    for (int i = 0; i < pieces.size(); i++) {
      pieces.get(i).headsWords();
    }
  }

  /** Says that it was not read and why, which a problem tells. */
  public void unread(LocalizedText reason) {
    pieces.forEach(piece -> piece.unread(reason, true));
  }

  /** Says that a figure has its place. */
  public void placed() {
    pieces.forEach(Piece::placed);
  }

  /** Returns this cell in another column. */
  public Cell in(int otherColumn) {
    if (otherColumn == column) {
      return this;
    }
    Cell other = new Cell(line, otherColumn, text, compact, pieces);
    other.label = label;
    return other;
  }

  /** Returns this cell with what stands on a further line of it. */
  public Cell joined(Cell next) {
    Cell first = text.isEmpty() ? next.in(column) : this;
    return text.isEmpty() || next.text.isEmpty()
        ? first
        : first.with(text + "\n" + next.text, ImmutableList.of(next));
  }

  /** Returns the line on which it starts, from 1. */
  public int line() {
    return line;
  }

  /** Returns which cell of its row it is in the source, from 1; 0 if that is not known. */
  public int column() {
    return column;
  }

  /** Returns the text as it stands. */
  public String text() {
    return text;
  }

  /** Returns the words with its lines joined: between Chinese words a line end is no space. */
  public String words() {
    return text.replace("\n", "");
  }

  /** Returns the text folded and without white space. */
  public String compact() {
    return compact;
  }

  /** Returns whether nothing but white space stands in it. */
  public boolean isEmpty() {
    return compact.isEmpty();
  }

  /** Returns the text as a label. */
  public Label label() {
    if (label == null) {
      label = Label.ofCompact(compact);
    }
    return label;
  }

  /** Returns what stands before the first colon as a label, if a colon stands early enough. */
  public Optional<Label> beforeColon() {
    int colon = compact.indexOf(':');
    return colon > 0 && colon < Label.LONGEST
        ? Optional.of(Label.ofCompact(compact.substring(0, colon)))
        : Optional.empty();
  }

  /** Returns whether it holds a figure, a dash, 无 or nothing, apart from a note in brackets. */
  public boolean isFigure() {
    int note = compact.endsWith(")") ? compact.indexOf('(') : -1;
    String body = note < 0 ? compact : compact.substring(0, note);
    boolean figure = FIGURE.matchesAllOf(body) && DIGIT.matchesAnyOf(body);
    return isNone() || (note != 0 && (figure || DASH.matchesAllOf(body)));
  }

  /** Returns whether a number with its unit stands in it. */
  public boolean statesFigure() {
    return pieces.stream().anyMatch(Piece::holdsFigure);
  }

  /** Returns whether it holds a unit and no number, as when a figure is broken before its unit. */
  public boolean isUnit() {
    return !hasDigit() && UNIT.matchesAnyOf(compact) && FIGURE.matchesAllOf(compact);
  }

  /** Returns whether it says that there is nothing. */
  public boolean isNone() {
    return NONE.contains(compact);
  }

  /** Returns whether it holds a dash and nothing else. */
  public boolean isDash() {
    return !compact.isEmpty() && DASH.matchesAllOf(compact);
  }

  /** Returns whether a digit stands in it. */
  public boolean hasDigit() {
    return DIGIT.matchesAnyOf(compact);
  }

  @Override
  public String toString() {
    return line + ": " + text;
  }
}
