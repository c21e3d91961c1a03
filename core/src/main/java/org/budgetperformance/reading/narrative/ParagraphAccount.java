package org.budgetperformance.reading.narrative;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.annotation.Nullable;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Account;
import org.budgetperformance.reading.label.Piece;
import org.budgetperformance.submission.NumberInText;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Unread;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.WordList;

/**
 * What became of the words of a narrative: each clause, cut behind each number with a unit and where a line
 * ends, was read, is words alone or was not read.
 *
 * <p>Not thread-safe.
 */
final class ParagraphAccount {
  private static final LocalizedText NOT_TAKEN =
      LocalizedText.of("其中的数据未能识别", "its figures were not recognised");

  private static final CharMatcher SIGNS = CharMatcher.anyOf("。;,!?、").precomputed();

  private static final String SCALE = "满分";
  private static final String OF_WHICH = "其中";

  private final Account account;
  private final Sheet.Builder sheet;
  private final WordList funds;
  private final Map<Row, Integer> rows = new HashMap<>();

  /** The row that the part of the text under one number is about, -1 before it states any. */
  private int about = -1;

  /** Funds that came or went and were stated before that row. */
  private final List<Piece> early = new ArrayList<>();

  ParagraphAccount(Account account, Sheet.Builder sheet, WordList funds) {
    this.account = account;
    this.sheet = sheet;
    this.funds = funds;
    for (Row row : sheet.rows()) {
      rows.put(row, rows.size());
    }
  }

  void add(SentenceText paragraph) {
    NavigableMap<Integer, NumberInText> numbers = numbers(paragraph.text());
    BitSet ends = ends(paragraph, numbers);
    int start = 0;
    if (SentenceNumbering.of(paragraph.text()).rank > 0) {
      end();
    }
    for (SentenceSpan sentence : SentenceClauses.sentences(SentenceSpan.of(paragraph))) {
      int row = paragraph.rowWithin(sentence.start(), sentence.end()).map(rows::get).orElse(-1);
      boolean told = true;
      if (row >= 0 && !sentence.text().startsWith(OF_WHICH)) {
        isAbout(row);
      }
      ends.set(sentence.end());
      while (start < sentence.end()) {
        int end = ends.nextSetBit(start + 1);
        told &= add(paragraph, numbers, row, start, end);
        start = end;
      }
      if (!told) {
        account.problem(sentence.line().number(), sentence.original(), NOT_TAKEN);
      }
    }
    if (start < paragraph.text().length()) { // signs alone
      account.add(paragraph.piece(start, paragraph.text().length())).is(Kind.WORDS);
    }
  }

  private void isAbout(int row) {
    about = row;
    early.forEach(piece -> unread(piece, row));
    early.clear();
  }

  /** Ends a part of the text. */
  void end() {
    early.forEach(piece -> unread(piece, -1));
    early.clear();
    about = -1;
  }

  private void unread(Piece piece, int row) {
    sheet.unread(Unread.of(piece.text(), piece.line(), 0, row));
  }

  /** Returns the numbers with a unit by where they end. */
  private static NavigableMap<Integer, NumberInText> numbers(String text) {
    NavigableMap<Integer, NumberInText> numbers = new TreeMap<>();
    int item = SentenceNumbering.of(text).end;
    for (NumberInText number : NumberInText.find(text)) {
      // The scale of a score is printed and states nothing.
      boolean scale = text.startsWith(SCALE, number.start() - SCALE.length());
      if (number.hasUnit() && number.start() >= item && !scale) {
        numbers.put(number.end(), number);
      }
    }
    return numbers;
  }

  /** Returns where pieces end: behind signs but those within numbers, behind numbers, and with lines. */
  private static BitSet ends(SentenceText paragraph, NavigableMap<Integer, NumberInText> numbers) {
    BitSet ends = new BitSet(paragraph.text().length());
    for (int at = 1; at < paragraph.text().length(); at++) {
      if (SIGNS.matches(paragraph.text().charAt(at - 1))) {
        ends.set(at);
      }
    }
    for (NumberInText number : numbers.values()) {
      ends.clear(number.start() + 1, number.end());
      ends.set(number.end());
    }
    paragraph.starts().forEach(ends::set);
    return ends;
  }

  /** Adds a piece, and returns whether a problem need not tell of it any more. */
  private boolean add(
      SentenceText paragraph,
      NavigableMap<Integer, NumberInText> numbers,
      int row,
      int start,
      int end) {
    NumberInText number = within(numbers, start, end);
    boolean read =
        number == null
            ? paragraph.isRead(start, end)
            : paragraph.isRead(number.start(), number.end());
    Piece piece = account.add(paragraph.piece(start, end));
    SentenceText.Doubt doubt = paragraph.doubt(number == null ? end - 1 : number.start());
    boolean passed =
        number != null && !read && paragraph.isPassedOver(number.start(), number.end());
    boolean words =
        passed
            || (number == null
                && (doubt == null || within(numbers, doubt.start, doubt.end) != null));
    if (read || words) {
      piece.is(read ? Kind.READ : Kind.WORDS);
      return true;
    }
    piece.unread(doubt == null ? NOT_TAKEN : doubt.reason, true);
    // Carried over, added, cut or otherwise spent, in a sentence of its own: of what the part is
    // about.
    boolean ofPart = row < 0 && funds.areIn(piece.text());
    if (ofPart && about < 0) {
      early.add(piece);
    } else {
      unread(piece, ofPart ? about : row);
    }
    return doubt != null;
  }

  /** Returns the first number that stands at least in part between two indexes. */
  @Nullable
  private static NumberInText within(
      NavigableMap<Integer, NumberInText> numbers, int start, int end) {
    Map.Entry<Integer, NumberInText> number = numbers.higherEntry(start);
    return number == null || number.getValue().start() >= end ? null : number.getValue();
  }
}
