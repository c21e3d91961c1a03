package org.budgetperformance.text;

import com.google.common.collect.ImmutableSet;

/**
 * Finds names of persons behind words such as 联系人, and beside numbers that were hidden (姓名识别).
 *
 * <p>Behind a colon whatever is as short as a name is one. Elsewhere it must begin with a surname and be no
 * word of a report. Takes time linear in the length of the text. Not thread-safe.
 */
final class PersonalNames {
  private static final String GAPS = " \t:()|=-_.'\"“”「」【】[]《》,、;/";
  private static final String LISTED = " 、,/;和及与";
  private static final String NUMBERS = " :()-*0123456789,、";
  private static final int SHORTEST_NUMBER = 7;
  private static final int LONGEST = 4;
  private static final int LONGEST_RUN = 16;
  private static final int LONGEST_FOREIGN = 24;

  private final FoldedText text;
  private final SpacedWords contacts;
  private final NumberContext context;

  PersonalNames(FoldedText text, SpacedWords contacts) {
    this.text = text;
    this.contacts = contacts;
    this.context = new NumberContext(text);
  }

  /** Hides the names behind words for persons. */
  void hide() {
    for (int i = 0; i < text.length(); ) {
      int end = contacts.after(text, i);
      i = end < 0 ? i + 1 : behind(end);
    }
  }

  /** Hides what stands behind a word for a person, and returns where to go on. */
  private int behind(int label) {
    int at = label;
    for (int next = at;
        next >= 0;
        next = PersonalWords.ADDED.after(text, text.skip(at, " ()/、", 2))) {
      at = next;
    }
    int begin = text.skip(at, GAPS + "为是系", 6);
    boolean colon = text.part(at, begin).indexOf(':') >= 0 && text.at(begin - 1) != '(';
    int end = name(begin, colon);
    for (int next = end; next > begin; next = listed(begin, colon)) {
      end = next;
      int numbers = text.skip(end, NUMBERS, LONGEST_FOREIGN);
      begin = text.skip(numbers > end + 6 ? numbers : end, LISTED, 3);
    }
    return Math.max(end, label);
  }

  /** Hides one more name behind a sign of a list, and returns its end, or the index without one. */
  private int listed(int begin, boolean colon) {
    boolean sure = colon && "、/".indexOf(text.at(begin - 1)) >= 0;
    int end = run(begin);
    boolean more = text.isHan(begin) && text.at(end) != '*' && (sure || isName(begin, end));
    return more ? name(begin, sure) : begin;
  }

  /** Hides a name at an index and returns its end, or the index if none stands there. */
  private int name(int begin, boolean colon) {
    int end = run(begin);
    int length = letters(begin, end);
    if (length == 0) {
      return colon ? foreign(begin) : begin;
    } else if (text.at(end) == '*') {
      return text.skip(end, "*", LONGEST); // hidden before
    } else if (PersonalWords.NO_NAMES.after(text, begin) == end) {
      return begin;
    } else if (colon ? length <= LONGEST || hasDot(begin, end) : isName(begin, end)) {
      text.hideName(begin, end);
      return end;
    }
    int part = length <= LONGEST_RUN ? partOf(begin, end) : begin;
    return colon && part == begin ? lead(begin) : part;
  }

  /** Hides the name with which a sentence begins behind a colon, the longest that can be one. */
  private int lead(int begin) {
    for (int length = 3; length >= 2; length--) {
      if (isName(begin, begin + length)) {
        text.hideName(begin, begin + length);
        return begin + length;
      }
    }
    return begin;
  }

  /** Hides the name at the end or the beginning of more words: 财政局张某, 张某主任. */
  private int partOf(int begin, int end) {
    for (int length = 2; length <= LONGEST && begin + length < end; length++) {
      if (isName(begin, begin + length)
          && PersonalWords.TITLES.after(text, begin + length) == end) {
        text.hideName(begin, begin + length);
        return end;
      }
    }
    int title = PersonalWords.TITLES.before(text, end);
    return tail(begin, title > begin ? title : end) ? end : begin;
  }

  /** Hides the name with which words end, the longest that can be one. */
  private boolean tail(int begin, int end) {
    for (int length = LONGEST; length >= 2; length--) {
      int from = end - length;
      if (from >= begin && isName(from, end)) {
        text.hideName(from, end);
        return true;
      }
    }
    return false;
  }

  /** Names in Latin letters have a capital, which folding leaves out: up to three words. */
  private int foreign(int begin) {
    int end = begin;
    while (end - begin < LONGEST_FOREIGN && (text.isLetter(end) || text.at(end) == ' ')) {
      end++;
    }
    while (end > begin && text.at(end - 1) == ' ') {
      end--;
    }
    if (text.isLetter(end) || text.isDigit(end)) {
      return begin;
    }
    text.hideName(begin, end);
    return end;
  }

  /** Hides the names before and behind a number that was hidden. */
  void hidden(int begin, int end) {
    int to = text.skipBack(begin, GAPS + "*+", 4);
    for (int label = label(to); label >= 0; label = label(to)) {
      to = text.skipBack(label, GAPS, 4);
    }
    int from = to;
    while (from > 0
        && to - from < LONGEST_RUN
        && text.isHan(from - 1)
        && !text.isHidden(from - 1)) {
      from--;
    }
    int title = PersonalWords.TITLES.before(text, to);
    tail(from, title > from ? title : to);
    int next = text.skip(end, GAPS, 3);
    int stop = run(next);
    if (isName(next, stop) && text.at(stop) != '*') {
      text.hideName(next, stop);
    }
  }

  /** Collects names and numbers of a text that is a detail as a whole. */
  void collect(ImmutableSet.Builder<String> values) {
    for (int i = 0; i < text.length(); ) {
      int digits = text.digits(i);
      int end = Math.max(Math.max(run(i), digits), i + 1);
      if (digits - i >= SHORTEST_NUMBER || isName(i, end)) {
        values.add(text.part(i, end));
      }
      i = end;
    }
  }

  /** Hides a name or a number wherever it stands for itself. */
  void hideEach(String value) {
    boolean number = value.charAt(0) <= '9';
    for (int i = text.indexOf(value, 0); i >= 0; i = text.indexOf(value, i + value.length())) {
      int end = i + value.length();
      if (!number) {
        text.hideName(i, end);
      } else if (!context.isPartOfMore(i) && context.ends(end) && !context.isCounted(i, end)) {
        text.hideNumber(i, end);
      }
    }
  }

  /** Returns whether a name and nothing else stands directly before a number, as in 张某某7612345. */
  boolean isNamed(int number) {
    int from = number;
    while (number - from <= LONGEST && text.isHan(from - 1)) {
      from--;
    }
    return isName(from, number) && PersonalWords.AMOUNT_ROWS.before(text, number) < 0;
  }

  private int label(int to) {
    int label = PersonalWords.TELEPHONES.before(text, to);
    label = label < 0 ? PersonalWords.IDENTITIES.before(text, to) : label;
    label = label < 0 ? PersonalWords.ACCOUNTS.before(text, to) : label;
    return label < 0 ? PersonalWords.ADDED.before(text, to) : label;
  }

  /**
   * Returns the end of the Chinese characters at an index, before the next label: also with a dot between
   * them, and two with spaces between.
   */
  private int run(int begin) {
    int at = begin;
    while (at - begin <= LONGEST_RUN && isLetter(at)) {
      int word = PersonalWords.NO_NAMES.after(text, at);
      if (at > begin + 1 && (word > at + 1 || contacts.after(text, at) >= 0)) {
        return at;
      }
      at++;
    }
    int second = text.skip(at, " ", 4);
    boolean spaced = at == begin + 1 && second > at && text.isHan(second);
    boolean alone = !text.isHan(second + 1) && contacts.after(text, second) < 0;
    return spaced && alone ? second + 1 : at;
  }

  private boolean isLetter(int i) {
    return text.isHan(i) || (isDot(i) && text.isHan(i - 1) && text.isHan(i + 1));
  }

  private boolean isDot(int i) {
    return text.at(i) == '·' || text.at(i) == '•' || text.at(i) == '・';
  }

  private boolean hasDot(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (isDot(i)) {
        return true;
      }
    }
    return false;
  }

  private int letters(int begin, int end) {
    int letters = 0;
    for (int i = begin; i < end; i++) {
      letters += text.isHan(i) ? 1 : 0;
    }
    return letters;
  }

  /** Returns whether characters are as long as a name, begin with a surname and are no word. */
  private boolean isName(int begin, int end) {
    int length = letters(begin, end);
    boolean longer =
        PersonalWords.LONG_SURNAMES.after(text, begin) > 0
            || text.at(begin + 1) == '某'
            || hasDot(begin, end);
    return length >= 2
        && (length <= 3 || longer)
        && (hasDot(begin, end) || PersonalWords.isSurname(text.at(begin)) || longer)
        && PersonalWords.NO_NAMES.after(text, begin) < 0
        && PersonalWords.NO_NAMES.before(text, end) < begin;
  }
}
