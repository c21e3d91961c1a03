package org.budgetperformance.reading.label;

import com.google.common.base.CharMatcher;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.NumberInText;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.WordList;

/** A title of a document in a text, which may be broken over lines. */
public final class Title {
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final CharMatcher FIGURE = DIGIT.or(CharMatcher.anyOf(".%")).precomputed();
  private static final int YEAR_LENGTH = 4;
  private static final CharMatcher ANNEX_NUMBER =
      CharMatcher.anyOf("一二三四五六七八九十-.:、()").or(DIGIT).precomputed();
  private static final WordList ANNEX = WordList.of("附件 附表 附录");

  /** What says that a table goes on, in brackets or at an end of a title: 自评表（续三）, 续表. */
  private static final Pattern CONTINUED =
      Pattern.compile("\\((?:续(?:上?[表页])?|接上[表页])[一二三四五六七八九十0-9]{0,3}\\)");

  private static final WordList CONTINUED_AT_AN_END = WordList.of("续表 续上表");

  private final DocumentType type;
  private final int start;
  private final int end;
  private final boolean ofEitherKind;
  private final String text;
  @Nullable private final Year year;

  private Title(
      DocumentType type,
      String text,
      boolean ofEitherKind,
      int start,
      int end,
      @Nullable Year year) {
    this.type = type;
    this.text = text;
    this.ofEitherKind = ofEitherKind;
    this.start = start;
    this.end = end;
    this.year = year;
  }

  /**
   * Returns the title that ends on a line.
   *
   * @param pieces the lines of the text
   * @param at the index of a line
   */
  public static Optional<Title> endingAt(TitlePieces pieces, int at) {
    String text = pieces.at(at);
    if (text.isEmpty() || !pieces.mayEndTitle(text)) {
      return Optional.empty();
    }
    int start = at;
    Optional<DocumentType> type = pieces.type(at);
    // Two more lines at most: a longer title is a paragraph.
    for (int i = 0; i < 2 && !(type.isPresent() && year(text).isPresent()); i++) {
      int before = pieces.before(start);
      String piece = pieces.at(before);
      boolean own =
          piece.isEmpty()
              || isAnnex(piece)
              || pieces.type(before).isPresent()
              || statesFigure(piece)
              || endsWithFigure(piece);
      boolean named = type.isPresent() && before < start - 1 && !year(piece).isPresent();
      if (own || named || (isNumbered(piece) && type.isPresent())) {
        break;
      }
      text = piece + text;
      start = before;
      Optional<DocumentType> whole = pieces.type(text); // 整体 above 支出绩效自评表 says which it is
      type = whole.isPresent() ? whole : type;
    }
    if (!type.isPresent() || isNumbered(text)) {
      return Optional.empty();
    }
    Optional<Year> year = year(text);
    int after = at + 1;
    if (!year.isPresent()) {
      // （2024年度） below the title.
      year = year(pieces.at(after).isEmpty() ? pieces.at(after + 1) : pieces.at(after));
    }
    return Optional.of(
        new Title(type.get(), text, pieces.isOfEitherKind(text), start, at, year.orElse(null)));
  }

  /** Returns whether a number with its unit stands in a line, which is then no line of a title, whatever stands below. */
  private static boolean statesFigure(String piece) {
    return NumberInText.find(piece).stream().anyMatch(NumberInText::hasUnit);
  }

  /** Returns whether a number that is no year ends a line, as a score ends the row of a table that stands above. */
  private static boolean endsWithFigure(String piece) {
    int start = piece.length();
    while (start > 0 && FIGURE.matches(piece.charAt(start - 1))) {
      start--;
    }
    String figure = piece.substring(start);
    return !figure.isEmpty() && !(figure.length() == YEAR_LENGTH && figure.startsWith("20"));
  }

  /** Returns whether a text is an entry of a list, as of the annexes in a narrative. */
  private static boolean isNumbered(String text) {
    return !Label.withoutNumber(text).equals(text) || Label.isChapter(text);
  }

  /** Returns whether a line says nothing but 附件 and a number. */
  public static boolean isAnnex(TextLine line) {
    boolean possible = line.text().length() <= TitlePieces.LONGEST && line.text().indexOf('附') >= 0;
    return possible && isAnnex(Characters.compact(line.text()));
  }

  private static boolean isAnnex(String compact) {
    // All of them are two characters long.
    return ANNEX.startIn(compact) && ANNEX_NUMBER.matchesAllOf(compact.substring(2));
  }

  /** Returns the year that a title states, from 2000 to 2099. */
  private static Optional<Year> year(String text) {
    for (int at = text.indexOf('年', 4); at >= 0; at = text.indexOf('年', at + 1)) {
      String digits = text.substring(at - 4, at);
      if (digits.startsWith("20") && DIGIT.matchesAllOf(digits)) {
        return Optional.of(Year.of(Integer.parseInt(digits)));
      }
    }
    return Optional.empty();
  }

  /** Returns the document of which it is the title. */
  public DocumentType type() {
    return type;
  }

  /** Returns its words without white space, those of all its lines. */
  public String text() {
    return text;
  }

  /** Returns whether it stands above what goes on from another page, and begins no document. */
  public boolean isContinued() {
    return CONTINUED.matcher(text).find()
        || CONTINUED_AT_AN_END.startIn(text)
        || CONTINUED_AT_AN_END.endIn(text);
  }

  /** Returns whether forms of either kind have such a title, so that the labels below tell which it is. */
  public boolean isOfEitherKind() {
    return ofEitherKind;
  }

  /** Returns the index of its first line. */
  public int start() {
    return start;
  }

  /** Returns the index of its last line. */
  public int end() {
    return end;
  }

  /** Returns the year that it states, empty if none. */
  public Optional<Year> year() {
    return Optional.ofNullable(year);
  }
}
