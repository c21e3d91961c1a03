package org.budgetperformance.reading.label;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.submission.DocumentType;

/** What the lines of a text can add to a title, each looked at once. */
public final class TitlePieces {
  /** The most characters of a title. */
  static final int LONGEST = 60;

  private static final CharMatcher SENTENCE = CharMatcher.anyOf("。;,!?").precomputed();

  private final ImmutableList<TextLine> lines;
  private final Labels labels;
  private final List<String> pieces = new ArrayList<>();
  private final List<Optional<DocumentType>> types = new ArrayList<>();

  /** Looks at the lines of a text for titles that the labels know. */
  public TitlePieces(ImmutableList<TextLine> lines, Labels labels) {
    this.lines = lines;
    this.labels = labels;
    for (TextLine line : lines) {
      String piece = line.isBlank() ? "" : piece(line.text());
      pieces.add(piece);
      types.add(piece.isEmpty() || !mayEndTitle(piece) ? Optional.empty() : type(piece));
    }
  }

  /** Returns the compact text of a line that may be a piece of a title, else nothing. */
  private static String piece(String text) {
    // White space may stand between all characters, but no title is a page of it.
    if ((text.length() > 4 * LONGEST && text.indexOf('\t') < 0) || text.indexOf('。') >= 0) {
      return "";
    }
    String cell = CharMatcher.whitespace().trimFrom(text);
    String compact = Label.bare(copied(cell));
    return compact.length() <= LONGEST && !SENTENCE.matchesAnyOf(compact) ? compact : "";
  }

  /** Returns the words that all cells of a line are copies of, as of a title merged over columns; nothing if there are others. */
  private static String copied(String line) {
    if (line.indexOf('\t') < 0) {
      return line;
    }
    String words = "";
    for (int start = 0; start < line.length(); ) {
      int tab = line.indexOf('\t', start);
      int end = tab < 0 ? line.length() : tab;
      String cell = CharMatcher.whitespace().trimFrom(line.substring(start, end));
      if (!cell.isEmpty() && !words.isEmpty() && !cell.equals(words)) {
        return "";
      }
      words = cell.isEmpty() ? words : cell;
      start = end + 1;
    }
    return words;
  }

  /** Returns the piece of a title that a line may be, else nothing. */
  String at(int line) {
    return line < 0 || line >= pieces.size() ? "" : pieces.get(line);
  }

  /** Returns the document of which a line alone is the title, empty if of none. */
  Optional<DocumentType> type(int line) {
    return line < 0 || line >= types.size() ? Optional.empty() : types.get(line);
  }

  /** Returns the document of which a text ends with the title, empty if with none. */
  Optional<DocumentType> type(String text) {
    return labels.titled(Label.withoutBrackets(text));
  }

  /** Returns whether a text ends with a title that forms of either kind have. */
  boolean isOfEitherKind(String text) {
    return labels.isOfEitherKind(Label.withoutBrackets(text));
  }

  /** Returns whether a text, whatever stands before it, may end as a title does. */
  boolean mayEndTitle(String text) {
    char last = text.charAt(text.length() - 1);
    return last == ')' || labels.mayEndTitle(last);
  }

  /** Returns the line before a line, at most two blank ones between them. */
  int before(int line) {
    int before = line - 1;
    while (before > line - 3 && before >= 0 && lines.get(before).isBlank()) {
      before--;
    }
    return before;
  }
}
