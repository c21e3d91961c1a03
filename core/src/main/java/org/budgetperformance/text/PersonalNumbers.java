package org.budgetperformance.text;

/**
 * Finds telephone numbers, id card numbers and bank cards in a text (号码识别), and leaves amounts, counts,
 * dates and codes alone. Takes time linear in the length of the text. Not thread-safe.
 */
final class PersonalNumbers {
  private static final int[][] MOBILE = {{3, 4, 4}, {3, 8}, {4, 4, 3}, {4, 3, 4}};
  private static final int[][] DASHED = {{3, 3, 5}, {5, 6}, {6, 5}, {4, 7}, {7, 4}, {3, 5, 3}};
  private static final int[][] LOCAL = {{7}, {8}, {3, 4}, {4, 4}, {4, 3}};
  private static final int[][] SERVICE = {{3, 3, 4}, {3, 4, 3}, {3, 7}};
  private static final int[][] IDENTITY = {{6, 8, 4}, {6, 4, 4, 4}, {6, 6, 3}};
  private static final int[][] CARD = {{4, 4, 4, 4, 3}, {4, 4, 4, 4}, {6, 13}, {6, 10}};

  private static final String GAPS = " -()";
  private static final String BETWEEN = " :()\t-,/、|=_.*";
  private static final int LONGEST_MOBILE = 11;

  private final FoldedText text;
  private final NumberContext context;

  /** The end of the number before, if it was a telephone number. */
  private int last = -1;

  /** The end of the last telephone number that may have an extension. */
  private int main = -1;

  PersonalNumbers(FoldedText text) {
    this.text = text;
    this.context = new NumberContext(text);
  }

  void hide(PersonalNames listener) {
    for (int i = 0; i < text.length(); ) {
      int run = text.digits(i);
      boolean skipped = run - i < 3 || context.isPartOfMore(i);
      int end = skipped ? -1 : end(i, run, listener.isNamed(i));
      if (end > 0) {
        int extension = main > i && main < end ? main : end;
        text.hideNumber(i, extension);
        text.hideDigits(extension, end);
        listener.hidden(i, end);
        last = end;
      }
      i = Math.max(Math.max(end, run), i + 1);
    }
  }

  /**
   * Returns the end of the detail that begins with a run of digits, or -1.
   *
   * @param named whether a name stands directly before it
   */
  private int end(int begin, int run, boolean named) {
    if (context.isBehind(PersonalWords.CODES, begin, "")) {
      return -1;
    }
    boolean follows = last > 0 && text.skip(last, BETWEEN + "和及", 3) == begin;
    boolean telephone = follows || context.isBehindContact(PersonalWords.TELEPHONES, begin);
    int end = identity(begin, run);
    end = end > 0 ? end : card(begin, run);
    end = end > 0 ? end : mobile(begin, run, telephone);
    end = end > 0 ? end : landline(begin, run);
    return end > 0 ? end : local(begin, run, telephone || named);
  }

  private int identity(int begin, int run) {
    boolean marked = text.at(run) == 'x';
    int length = run - begin + (marked ? 1 : 0);
    int end = run + (marked ? 1 : 0);
    if (context.isBehindContact(PersonalWords.IDENTITIES, begin) && length >= 15 && length <= 18) {
      return context.ends(end) ? end : -1;
    }
    if (length == 18 || (length == 15 && !marked)) {
      return context.ends(end) && isIdentity(text.part(begin, begin + length)) ? end : -1;
    }
    end = grouped(begin, IDENTITY, " -", true);
    return end > 0 && isIdentity(letters(begin, end)) ? end : -1;
  }

  /** Returns whether a region and a day of birth stand where an id card number has them. */
  private static boolean isIdentity(String number) {
    int region = Integer.parseInt(number.substring(0, 2));
    int day = number.length() == 18 ? 10 : 8;
    int month = Integer.parseInt(number.substring(day, day + 2));
    int date = Integer.parseInt(number.substring(day + 2, day + 4));
    boolean century =
        number.length() == 15 || number.startsWith("19", 6) || number.startsWith("20", 6);
    return isProvince(region) && century && month >= 1 && month <= 12 && date >= 1 && date <= 31;
  }

  /** The provinces' codes: 11 to 15, 21 to 23 and so on, and those of Taiwan, Hong Kong and Macao. */
  private static boolean isProvince(int region) {
    int tens = region / 10;
    int most = tens > 0 && tens < 7 ? "0537645".charAt(tens) - '0' : tens == 8 ? 3 : 1;
    return tens > 0 && tens < 9 && region % 10 >= (tens == 5 ? 0 : 1) && region % 10 <= most;
  }

  private int card(int begin, int run) {
    int length = run - begin;
    boolean labelled = context.isBehindContact(PersonalWords.ACCOUNTS, begin);
    if (length >= 12 && length <= 25 && context.ends(run)) {
      boolean union = length >= 16 && length <= 19 && text.part(begin, run).startsWith("62");
      boolean foreign = length == 16 && "345".indexOf(text.at(begin)) >= 0;
      return labelled || union || (foreign && isLuhn(text.part(begin, run))) ? run : -1;
    }
    int end = grouped(begin, CARD, " -", labelled);
    if (end < 0 || !(labelled || text.part(begin, run).startsWith("62"))) {
      return -1;
    }
    String digits = letters(begin, end);
    boolean sure = labelled || digits.length() > 16 || text.at(run) == '-' || length == 6;
    return sure || isLuhn(digits) || hasZeroGroup(begin, end) ? end : -1;
  }

  /** No amount of a row begins with 0. */
  private boolean hasZeroGroup(int begin, int end) {
    boolean zero = false;
    for (int i = begin + 1; i < end; i++) {
      zero |= text.at(i) == '0' && !text.isDigit(i - 1);
    }
    return zero;
  }

  private static boolean isLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int twice = 2 * digit;
      sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
    }
    return sum % 10 == 0;
  }

  private int mobile(int begin, int run, boolean telephone) {
    int from = begin;
    String digits = text.part(begin, run);
    if (digits.equals("86") || digits.equals("0086") || digits.equals("086")) {
      from = text.skip(run, GAPS, 2);
    } else if (run - begin > LONGEST_MOBILE) {
      from = run - LONGEST_MOBILE;
      boolean country = digits.startsWith("86") || digits.startsWith("0086");
      from = country && from - begin <= 4 ? from : run;
    }
    if (text.at(from) != '1' || text.at(from + 1) < '3' || text.at(from + 1) > '9') {
      return -1;
    }
    int end = text.digits(from);
    if (end - from == LONGEST_MOBILE) {
      boolean amount = context.isMoney(begin, end) || (!telephone && context.isInAmounts(begin));
      return (context.ends(end) || context.isHuge(end)) && !amount ? end : -1;
    }
    end = grouped(from, MOBILE, " -", telephone || from > begin);
    end = end > 0 ? end : grouped(from, MOBILE, ".", true);
    return end > 0 ? end : grouped(from, DASHED, telephone ? " -" : "-", true);
  }

  private int landline(int begin, int run) {
    int length = run - begin;
    boolean area = text.at(begin) == '0' && text.at(begin + 1) > '0';
    if (area && length >= 10 && length <= 12) {
      return context.ends(run) && !context.isMoney(begin, run) ? extended(run) : -1;
    }
    if (area && (length == 3 || length == 4)) {
      int from = text.skip(run, GAPS, 3);
      int end = from == run ? -1 : groups(from, LOCAL, " -");
      return end > 0 ? extended(end) : -1;
    }
    int service = "48".indexOf(text.at(begin)) >= 0 ? grouped(begin, SERVICE, "-", true) : -1;
    return service > 0 && text.part(begin + 1, begin + 3).equals("00") ? service : -1;
  }

  /** A number that only its label tells from an amount. */
  private int local(int begin, int run, boolean telephone) {
    if (!telephone || context.isCounted(begin, run)) {
      return -1;
    }
    int end = groups(begin, LOCAL, "-");
    end = end > 0 ? end : groups(begin, LOCAL, " ");
    boolean plain = run - begin >= 6 && run - begin <= 13 && context.ends(run);
    return end > 0 ? extended(end) : plain ? extended(run) : -1;
  }

  /** Returns the end of a telephone number with its extension. */
  private int extended(int end) {
    main = end;
    int at = text.skip(end, " ", 2);
    boolean word = false;
    for (String sign : new String[] {"转", "分机", "ext", "#", "-", "x"}) {
      int after = word ? -1 : text.after(at, sign);
      if (after > 0) {
        word = true;
        at = text.skip(after, " .:", 2);
      }
    }
    int digits = text.digits(at);
    return word && digits > at && digits - at <= 6 && context.ends(digits) ? digits : end;
  }

  /** Returns the end of groups that are no part of a longer row of numbers, or -1. */
  private int grouped(int begin, int[][] shapes, String gaps, boolean sure) {
    int end = groups(begin, shapes, gaps);
    return end > 0 && (sure || !context.isInRow(begin, end) || isNoRow(begin, end)) ? end : -1;
  }

  /**
   * Returns whether groups cannot be amounts of a row: one begins with 0, or the second is ten times the
   * first.
   */
  private boolean isNoRow(int begin, int end) {
    int first = text.digits(begin);
    int second = text.skip(first, GAPS, 3);
    int more = text.digits(second) - second - (first - begin);
    boolean larger =
        more == 1 && text.part(second, second + 2).compareTo(text.part(begin, begin + 2)) >= 0;
    return hasZeroGroup(begin, end) || more > 1 || larger;
  }

  private int groups(int begin, int[][] shapes, String gaps) {
    for (int[] shape : shapes) {
      int end = groups(begin, shape, gaps);
      if (end > 0 && context.ends(end)) {
        return end;
      }
    }
    return -1;
  }

  private int groups(int begin, int[] sizes, String gaps) {
    int at = begin;
    for (int i = 0; i < sizes.length; i++) {
      int from = i == 0 ? at : text.skip(at, gaps, 3);
      int end = text.digits(from);
      boolean marked = i == sizes.length - 1 && text.at(end) == 'x' && sizes[i] == 4 && i > 1;
      end += marked ? 1 : 0;
      if ((i > 0 && from == at) || end - from != sizes[i]) {
        return -1;
      }
      at = end;
    }
    return at;
  }

  /** Returns digits and a last x without what stands between them. */
  private String letters(int begin, int end) {
    StringBuilder letters = new StringBuilder();
    for (int i = begin; i < end; i++) {
      if (text.isDigit(i) || text.isLetter(i)) {
        letters.append(text.at(i));
      }
    }
    return letters.toString();
  }
}
