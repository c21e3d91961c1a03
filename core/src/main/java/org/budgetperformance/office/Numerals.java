package org.budgetperformance.office;

import com.google.common.base.Ascii;
import java.util.Arrays;

/** Numbers of lists in the ways in which Word writes them. */
final class Numerals {
  private static final String PLAIN = "〇一二三四五六七八九";
  private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private Numerals() {}

  /**
   * Returns a number in a format of Word; one that is not known writes digits.
   *
   * @param format such as {@code chineseCounting}
   * @param number the number, not negative
   */
  static String of(String format, int number) {
    if (number <= 0 || number >= 10_000) {
      return String.valueOf(number);
    }
    switch (format) {
      case "chineseCounting":
      case "chineseCountingThousand":
      case "taiwaneseCounting":
      case "taiwaneseCountingThousand":
      case "japaneseCounting":
        return counting(number, PLAIN, "十百千", true);
      case "chineseLegalSimplified":
      case "ideographLegalTraditional":
      case "japaneseLegal":
        return counting(number, LEGAL, "拾佰仟", false);
      case "ideographDigital":
      case "taiwaneseDigital":
      case "japaneseDigitalTenThousand":
        return digits(number, PLAIN);
      case "ideographTraditional":
        return number <= STEMS.length() ? STEMS.substring(number - 1, number) : "" + number;
      case "decimalFullWidth":
      case "decimalFullWidth2":
        return digits(number, "０１２３４５６７８９");
      case "decimalEnclosedCircle":
      case "decimalEnclosedCircleChinese":
        return number <= 20 ? String.valueOf((char) ('①' + number - 1)) : "" + number;
      case "decimalEnclosedParen":
        return "(" + number + ")";
      case "decimalEnclosedFullstop":
        return number + ".";
      case "decimalZero":
        return number < 10 ? "0" + number : "" + number;
      case "lowerLetter":
        return letters(number, 'a');
      case "upperLetter":
        return letters(number, 'A');
      case "lowerRoman":
        return Ascii.toLowerCase(roman(number));
      case "upperRoman":
        return roman(number);
      default:
        return String.valueOf(number);
    }
  }

  private static String digits(int number, String digits) {
    StringBuilder text = new StringBuilder();
    for (char c : String.valueOf(number).toCharArray()) {
      text.append(digits.charAt(c - '0'));
    }
    return text.toString();
  }

  /** From ten to nineteen 一 is left out where it may be. */
  private static String counting(int number, String digits, String places, boolean shortTeens) {
    StringBuilder text = new StringBuilder();
    String decimal = String.valueOf(number);
    boolean gap = false;
    for (int i = 0; i < decimal.length(); i++) {
      int digit = decimal.charAt(i) - '0';
      int place = decimal.length() - 1 - i;
      if (digit == 0) {
        gap = true;
        continue;
      }
      text.append(gap ? "零" : "");
      gap = false;
      boolean teen = shortTeens && i == 0 && place == 1 && digit == 1;
      text.append(teen ? "" : digits.substring(digit, digit + 1));
      text.append(place > 0 ? places.substring(place - 1, place) : "");
    }
    return text.toString();
  }

  private static String letters(int number, char first) {
    char[] letters = new char[Math.min(10, (number - 1) / 26 + 1)];
    Arrays.fill(letters, (char) (first + (number - 1) % 26));
    return new String(letters);
  }

  private static String roman(int number) {
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        text.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return text.toString();
  }
}
