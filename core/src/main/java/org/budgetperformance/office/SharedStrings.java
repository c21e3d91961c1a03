package org.budgetperformance.office;

import java.util.ArrayList;
import java.util.List;

/** The texts that cells of a workbook share, by their numbers. */
final class SharedStrings {
  private final List<String> texts = new ArrayList<>();

  void read(Xml part) {
    long length = 0;
    try (Xml xml = part) {
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("x:si")) {
          String text = text(xml);
          texts.add(text);
          length += text.length();
          Xml.checkLength(length / 2); // not all of them need be used
        }
      }
    }
  }

  /** Returns the text, its pieces joined, of the element that begins here; how it is pronounced is left out. */
  static String text(Xml xml) {
    StringBuilder text = new StringBuilder();
    int depth = xml.depth();
    while (xml.within(depth)) {
      if (xml.isStart() && xml.name().equals("x:rPh")) {
        xml.skip();
      } else if (xml.isStart() && xml.name().equals("x:t")) {
        text.append(xml.text());
      }
    }
    return decoded(text.toString());
  }

  /** Characters that XML cannot hold are written as {@code _x000D_}, and _ before such as {@code _x005F_}. */
  static String decoded(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder();
    int from = 0;
    for (; at >= 0; at = text.indexOf("_x", at)) {
      boolean coded = at + 7 <= text.length() && text.charAt(at + 6) == '_';
      int code = coded ? hex(text, at + 2) : -1;
      if (code < 0) {
        at += 2;
      } else {
        decoded.append(text, from, at).append(code == '\r' ? "" : String.valueOf((char) code));
        at += 7;
        from = at;
      }
    }
    return decoded.append(text.substring(from)).toString();
  }

  private static int hex(String text, int from) {
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }

  /** Returns the text of a number, nothing if there is none. */
  String get(String number) {
    try {
      int index = Integer.parseInt(number.trim());
      return index >= 0 && index < texts.size() ? texts.get(index) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
