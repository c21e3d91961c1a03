package org.budgetperformance.text;

/** What stands around a number, by which an amount, a count or a code is told from a detail. */
final class NumberContext {
  private static final String SPACES = " \t";
  private static final String BESIDE = " :\t()|=.,";
  private static final String ROW = " \t0123456789.,%-/";

  /** The look back and ahead along a row is bounded, so that all of them take linear time. */
  private static final int LONGEST_ROW = 120;

  private static final int LONG_AMOUNT = 9;

  private final FoldedText text;

  NumberContext(FoldedText text) {
    this.text = text;
  }

  /** Returns whether what begins here is the rest of a decimal, of a thousand or of a code. */
  boolean isPartOfMore(int begin) {
    char before = text.at(begin - 1);
    boolean point = before == '.' && text.isDigit(begin - 2);
    boolean comma = before == ',' && text.isDigit(begin - 2) && text.digits(begin) - begin == 3;
    return point
        || comma
        || text.isDigit(begin - 1)
        || (text.isLetter(begin - 1) && PersonalWords.TELEPHONES.before(text, begin) < 0);
  }

  /** Returns whether nothing goes on where a number ends. */
  boolean ends(int end) {
    char after = text.at(end);
    boolean more = (after == '.' || after == ',') && text.isDigit(end + 1);
    boolean list = after == ',' && text.digits(end + 1) - end - 1 != 3;
    return !text.isDigit(end)
        && !text.isLetter(end)
        && after != '%'
        && after != '‰'
        && (!more || list);
  }

  /** Returns whether a number is an amount of money. */
  boolean isMoney(int begin, int end) {
    int unit = text.skip(end, SPACES, 2);
    return !isHuge(end) && (PersonalWords.MONEY.after(text, unit) > 0 || isSigned(begin));
  }

  /**
   * Returns whether a number of 11 digits is one of 万元: no budget has so many, it is a telephone number
   * in a cell for an amount.
   */
  boolean isHuge(int end) {
    int decimals = text.at(end) == '.' ? text.skip(end + 1, "0", 2) : end;
    return text.after(text.skip(decimals, SPACES, 2), "万元") > 0;
  }

  private boolean isSigned(int begin) {
    char before = text.at(text.skipBack(begin, " ", 2) - 1);
    return before == '¥' || before == '￥' || before == '$';
  }

  /** Returns whether a number has a unit. */
  boolean isCounted(int begin, int end) {
    return PersonalWords.UNITS.after(text, text.skip(end, " ", 2)) > 0 || isSigned(begin);
  }

  /** Returns whether numbers stand beside one, with nothing but spaces between. */
  boolean isInRow(int begin, int end) {
    return text.isDigit(text.skipBack(begin, SPACES, 4) - 1)
        || text.isDigit(text.skip(end, SPACES, 4))
        || text.at(text.skipBack(begin, SPACES, 4) - 1) == '%';
  }

  /** Returns whether a number stands among other long numbers behind a word for money. */
  boolean isInAmounts(int begin) {
    int first = text.skipBack(begin, ROW, LONGEST_ROW);
    int end = text.skip(begin, ROW, LONGEST_ROW);
    int numbers = 0;
    for (int i = first; i < end; ) {
      int run = text.digits(i);
      numbers += run - i >= LONG_AMOUNT ? 1 : 0;
      i = Math.max(run, i + 1);
    }
    int word = text.skipBack(first + 1, SPACES, 4);
    return numbers > 1
        && SPACES.indexOf(text.at(first)) >= 0
        && PersonalWords.AMOUNT_ROWS.before(text, Math.min(word, first)) >= 0;
  }

  /** Returns whether a number stands directly behind a word, but for signs and 为. */
  boolean isBehind(SpacedWords words, int begin, String more) {
    int at = text.skipBack(begin, BESIDE + "为是" + more, 4);
    return words.before(text, at) >= 0 && !isLongerLatin(words.before(text, at), at);
  }

  /** Latin words are found as whole words only. */
  private boolean isLongerLatin(int begin, int end) {
    return text.isLetter(end - 1) && text.isLetter(begin - 1);
  }

  /** Returns the same, also where a name stands between, as in 联系电话：张某 7612345. */
  boolean isBehindContact(SpacedWords words, int begin) {
    if (isBehind(words, begin, "-_")) {
      return true;
    }
    int end = text.skipBack(begin, BESIDE, 3);
    int name = end;
    while (name > 0 && end - name <= 4 && (text.isHan(name - 1) || text.at(name - 1) == '*')) {
      name--;
    }
    return end - name >= 1
        && end - name <= 4
        && text.skipBack(name, BESIDE, 3) < name
        && isBehind(words, name, "-_");
  }
}
