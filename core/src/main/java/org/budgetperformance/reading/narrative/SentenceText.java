package org.budgetperformance.reading.narrative;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.Nullable;
import org.budgetperformance.reading.label.Piece;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.submission.Row;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.LocalizedText;

/**
 * A paragraph that lines were joined into: folded, without white space and LaTeX leftovers, and for
 * every character the place where it was written.
 */
final class SentenceText {
  /** Brackets further apart than this were not meant for each other. */
  private static final int LONGEST_BRACKET = 200;

  private static final String OPENING = "([【《〈“‘「『";
  private static final String CLOSING = ")]】》〉”’」』";

  private final String text;
  private final String raw;

  /** Where each character of the text begins in what was written. */
  private final int[] rawAt;

  private final ImmutableList<TextLine> lines;

  /** Where the text of each line begins. */
  private final ImmutableIntArray starts;

  /** Which characters figures were read from, and which texts could not be read. */
  private final BitSet read = new BitSet();

  private final BitSet passedOver = new BitSet();

  private final TreeMap<Integer, Row> rows = new TreeMap<>();

  private final TreeMap<Integer, Doubt> doubts = new TreeMap<>();

  /** Found when first asked for: much of a narrative is read no further. */
  @Nullable private BitSet enclosed;

  private SentenceText(Builder builder) {
    this.text = builder.text.toString();
    this.raw = builder.raw.toString();
    this.rawAt = builder.rawAt;
    this.lines = builder.lines.build();
    this.starts = builder.starts.build();
  }

  /** A text that could not be read, and why. */
  static final class Doubt {
    final int start;
    final int end;
    final LocalizedText reason;

    private Doubt(int start, int end, LocalizedText reason) {
      this.start = start;
      this.end = end;
      this.reason = reason;
    }
  }

  /** Says that a figure of a row, or the row's name, was read from one index to another. */
  void read(int start, int end, Row row) {
    read.set(start, end);
    rows.put(start, row);
  }

  /** Says that a number from one index to another is none of the report's figures, as one of last year. */
  void passOver(int start, int end) {
    passedOver.set(start, end);
  }

  /** Returns whether the number between two indexes is none of the report's figures. */
  boolean isPassedOver(int start, int end) {
    int at = passedOver.nextSetBit(start);
    return at >= 0 && at < end;
  }

  /** Returns a row of which a figure was read between two indexes, if there is one. */
  Optional<Row> rowWithin(int start, int end) {
    return Optional.ofNullable(
        rows.subMap(start, end).isEmpty() ? null : rows.ceilingEntry(start).getValue());
  }

  /** Says that what stands from one index to another could not be read, and why. */
  void doubt(int start, int end, LocalizedText reason) {
    doubts.putIfAbsent(start, new Doubt(start, end, reason));
  }

  /** Returns whether a figure was read between two indexes. */
  boolean isRead(int start, int end) {
    int at = read.nextSetBit(start);
    return at >= 0 && at < end;
  }

  /** Returns the text around an index that could not be read, or null if there is none. */
  @Nullable
  Doubt doubt(int at) {
    Map.Entry<Integer, Doubt> doubt = doubts.floorEntry(at);
    return doubt == null || doubt.getValue().end <= at ? null : doubt.getValue();
  }

  /** Returns the indexes at which lines begin. */
  ImmutableIntArray starts() {
    return starts;
  }

  /** Returns what was written from one index to another of the same line. */
  Piece piece(int start, int end) {
    return new Piece(line(start).number(), 0, original(start, end));
  }

  private BitSet enclosed() {
    if (enclosed == null) {
      enclosed = enclosed(text);
    }
    return enclosed;
  }

  private static BitSet enclosed(String text) {
    BitSet enclosed = new BitSet(text.length());
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean common = (c >= '一' && c <= '\u9fff') || (c >= '0' && c <= '9');
      if (!common && OPENING.indexOf(c) >= 0) {
        open.push(i);
      } else if (!common && CLOSING.indexOf(c) >= 0) {
        close(text, i, open, enclosed);
      }
    }
    return enclosed;
  }

  private static void close(String text, int at, Deque<Integer> open, BitSet enclosed) {
    char opening = OPENING.charAt(CLOSING.indexOf(text.charAt(at)));
    while (!open.isEmpty() && at - open.peek() <= LONGEST_BRACKET) {
      int start = open.pop();
      if (text.charAt(start) == opening) {
        enclosed.set(start, at + 1);
        return;
      }
    }
  }

  String text() {
    return text;
  }

  /** Returns whether a character stands within brackets or quotation marks, or is one of a pair. */
  boolean isEnclosed(int at) {
    return enclosed().get(at);
  }

  /** Returns the first index from a given one on that is not enclosed. */
  int nextOutside(int at) {
    return enclosed().nextClearBit(at);
  }

  TextLine line(int at) {
    return lines.get(lineNumber(at));
  }

  private int lineNumber(int at) {
    int line = 0;
    for (int last = starts.length() - 1; line < last; ) {
      int middle = (line + last + 1) >>> 1;
      boolean before = starts.get(middle) <= Math.min(at, text.length() - 1);
      line = before ? middle : line;
      last = before ? last : middle - 1;
    }
    return line;
  }

  /** Returns what was written from one index to another, as it stands in the lines. */
  String original(int start, int end) {
    int last = end < text.length() ? rawAt[end] : raw.length();
    return start < end ? raw.substring(rawAt[start], last).trim() : "";
  }

  /**
   * Returns whether a comma parts the thousands of a number.
   *
   * <p>A full-width comma between ordinary digits does not: it ends a clause.
   */
  boolean isGrouping(int at) {
    if (text.charAt(at) != ',' || SentenceDigits.end(text, at + 1) != at + 4) {
      return false;
    }
    int start = at;
    while (start > 0 && at - start < 4 && SentenceDigits.isDigit(text, start - 1)) {
      start--;
    }
    boolean decimals = start > 0 && text.charAt(start - 1) == '.';
    boolean ordinary = raw.charAt(rawAt[at]) == ',' || raw.charAt(rawAt[at + 1]) > '9';
    return start < at && at - start < 4 && !decimals && ordinary;
  }

  /** Joins lines. Not thread-safe. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder raw = new StringBuilder();
    private int[] rawAt = {};
    private final ImmutableIntArray.Builder starts = ImmutableIntArray.builder(2);
    private final ImmutableList.Builder<TextLine> lines = ImmutableList.builder();

    /** Returns what {@link SentenceText#text()} is to be. */
    String text() {
      return text.toString();
    }

    boolean isEmpty() {
      return text.length() == 0;
    }

    Builder append(TextLine line) {
      String written = line.text();
      int offset = raw.length();
      raw.append(written);
      lines.add(line);
      starts.add(text.length());
      rawAt = Ints.ensureCapacity(rawAt, text.length() + written.length(), text.length());
      for (int i = 0; i < written.length(); ) {
        int length = text.length();
        int next = SentenceMarkup.fold(written, i, text);
        if (text.length() > rawAt.length) { // as ㎡ becomes two characters
          rawAt = Ints.ensureCapacity(rawAt, text.length(), text.length());
        }
        for (int j = length; j < text.length(); j++) {
          rawAt[j] = offset + i;
        }
        i = next;
      }
      return this;
    }

    /** Appends lines that were folded already. */
    Builder append(Builder next) {
      int length = text.length();
      int offset = raw.length();
      text.append(next.text);
      raw.append(next.raw);
      lines.addAll(next.lines.build());
      next.starts.build().forEach(start -> starts.add(length + start));
      rawAt = Ints.ensureCapacity(rawAt, text.length(), text.length());
      for (int i = length; i < text.length(); i++) {
        rawAt[i] = offset + next.rawAt[i - length];
      }
      return this;
    }

    SentenceText build() {
      return new SentenceText(this);
    }
  }

  /** Returns a text as {@link #text()} would have it. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      i = SentenceMarkup.fold(text, i, folded);
    }
    return folded.toString();
  }

  @Override
  public String toString() {
    return Characters.collapse(raw);
  }
}
