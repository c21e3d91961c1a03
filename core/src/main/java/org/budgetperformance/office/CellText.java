package org.budgetperformance.office;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the cells of a sheet say, as text.
 *
 * <p>A number is written as it is shown; where its format hides more than half a hundredth of it, as it is stored, to
 * 15 digits. Without a format it is written to 15 digits, and to the fen of an amount in 万元 or the hundredth of points
 * where a formula gave more. Used by one sheet.
 */
final class CellText {
  /** The fen of an amount in 万元. */
  private static final int FEN = 6;

  private static final int HUNDREDTH = 2;
  private static final BigDecimal SHOWN = new BigDecimal("0.005");

  /** Numbers with more digits or a larger exponent are words. */
  private static final int LONGEST = 400;

  private static final int MOST_SCALE = 60;
  private static final int LONGEST_HEADING = 12;
  private static final Pattern POINTS = Pattern.compile("(.*得分|分值|权重|.*评分|满分)([(（].*)?");
  private static final CharMatcher HANZI = CharMatcher.inRange('一', '龥');
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private final SharedStrings strings;
  private final CellFormats formats;
  private final boolean from1904;
  private final Rows remarks;
  private final Set<Integer> points = new HashSet<>();

  CellText(SharedStrings strings, CellFormats formats, boolean from1904, Rows remarks) {
    this.strings = strings;
    this.formats = formats;
    this.from1904 = from1904;
    this.remarks = remarks;
  }

  /**
   * Returns the text of the cell that begins here, and goes to its end.
   *
   * @param column its column, from 1
   */
  String read(Xml xml, int column) {
    String type = xml.attribute("t", "n");
    int style = xml.number("s", 0, Integer.MAX_VALUE, 0);
    String value = "";
    boolean stored = false;
    boolean formula = false;
    String inline = "";
    int depth = xml.depth();
    while (xml.within(depth)) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "x:v":
            value = xml.text();
            stored = true;
            break;
          case "x:is":
            inline = SharedStrings.text(xml);
            break;
          default:
            formula |= xml.name().equals("x:f");
            xml.skip();
            break;
        }
      }
    }
    if (formula && !stored) {
      remarks.remark(
          "公式没有保存计算结果，请用Excel或WPS打开后另存再核查",
          "a formula without a stored result: open and save it in Excel or WPS, and check that");
      return "（公式无结果）";
    }
    return text(type, value, inline, style, column);
  }

  private String text(String type, String value, String inline, int style, int column) {
    switch (type) {
      case "s":
        return words(strings.get(value), column);
      case "inlineStr":
        return words(inline, column);
      case "str":
        return words(SharedStrings.decoded(value), column);
      case "e":
        return value;
      case "b":
        return value.equals("1") ? "TRUE" : "FALSE";
      case "d":
        return Dates.show(value, formats.of(style));
      default:
        return value.isEmpty() ? "" : number(value, formats.of(style), column);
    }
  }

  /** Remembers in which columns points stand, by the last heading in them. */
  private String words(String text, int column) {
    String compact = CharMatcher.whitespace().removeFrom(text);
    if (POINTS.matcher(compact).matches() && compact.length() <= LONGEST_HEADING) {
      points.add(column);
    } else if (compact.length() <= LONGEST_HEADING
        && HANZI.countIn(compact) > 2
        && DIGIT.matchesNoneOf(compact)) {
      points.remove(column);
    }
    return text;
  }

  private String number(String text, NumberFormat format, int column) {
    BigDecimal exact;
    try {
      exact = text.length() > LONGEST ? null : new BigDecimal(text.trim());
    } catch (NumberFormatException e) {
      return text;
    }
    if (exact == null || Math.abs((long) exact.scale()) > LONGEST) {
      return text;
    }
    BigDecimal stored = exact.round(NumberFormat.DIGITS);
    switch (format.kind()) {
      case DATE:
        return Dates.isDate(stored)
            ? Dates.show(stored, format.code(), from1904)
            : plain(stored, column);
      case HIDDEN:
        remarks.remark(
            "有数字被格式隐藏，已按存储的值读取", "a format hides a number, which was read as it is stored");
        return plain(stored, column);
      case NUMBER:
        return shown(stored, format, column);
      default:
        return plain(stored, column);
    }
  }

  private String shown(BigDecimal stored, NumberFormat format, int column) {
    String shown = format.show(stored);
    if (format.isPercent()) {
      return shown;
    }
    BigDecimal off = stored.subtract(format.rounded(stored)).abs();
    boolean hidden = format.isScaled() || off.compareTo(SHOWN) > 0;
    if (hidden || off.setScale(FEN, RoundingMode.HALF_UP).signum() > 0) {
      String known = plain(stored, column);
      remarks.remark(
          "显示为" + shown + "，实际存储" + known + (hidden ? "，已按后者读取" : ""),
          "shown as "
              + shown
              + ", stored as "
              + known
              + (hidden ? ", and read as it is stored" : ""));
      return hidden ? known : shown;
    }
    return shown;
  }

  private String plain(BigDecimal stored, int column) {
    if (stored.scale() > MOST_SCALE && stored.abs().compareTo(BigDecimal.ONE) < 0) {
      return "0"; // what is left where a formula should give nothing
    }
    int places = stored.scale() > HUNDREDTH && points.contains(column) ? HUNDREDTH : FEN;
    BigDecimal rounded =
        stored.scale() > places ? stored.setScale(places, RoundingMode.HALF_UP) : stored;
    BigDecimal stripped = rounded.stripTrailingZeros();
    return stripped.setScale(Math.max(0, stripped.scale())).toPlainString();
  }
}
