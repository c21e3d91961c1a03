package org.budgetperformance.office;

import com.google.common.collect.ImmutableMap;

/** Characters that a font draws as others: Word writes those of Symbol and Wingdings in private use. */
final class Symbols {
  private static final ImmutableMap<Integer, String> SYMBOL =
      ImmutableMap.<Integer, String>builder()
          .put(0xa3, "≤")
          .put(0xb3, "≥")
          .put(0xb0, "°")
          .put(0xb1, "±")
          .put(0xb4, "×")
          .put(0xb7, "·")
          .put(0xb8, "÷")
          .put(0xb9, "≠")
          .put(0xbb, "≈")
          .put(0x2d, "-")
          .put(0xbc, "…")
          .put(0xde, "⇒")
          .put(0xae, "→")
          .build();

  private static final ImmutableMap<Integer, String> WINGDINGS =
      ImmutableMap.<Integer, String>builder()
          .put(0xfe, "☑")
          .put(0x52, "☑")
          .put(0xfc, "√")
          .put(0x50, "√")
          .put(0xfb, "×")
          .put(0xfd, "☒")
          .put(0xa8, "□")
          .put(0x6f, "□")
          .put(0xa3, "□")
          .put(0x6c, "●")
          .put(0x6e, "■")
          .build();

  private static final int PRIVATE = 0xf000;
  private static final int LAST_PRIVATE = 0xf0ff;

  private Symbols() {}

  /**
   * Returns a symbol as a character that everybody knows; a box for one that is not known here.
   *
   * @param font the font
   * @param code the character in hexadecimal digits
   */
  static String of(String font, String code) {
    int character;
    try {
      character = Integer.parseInt(code, 16);
    } catch (NumberFormatException e) {
      return "";
    }
    if (character >= PRIVATE && character <= LAST_PRIVATE) {
      character -= PRIVATE;
    } else if (!font.startsWith("Wingdings") && !font.equals("Symbol")) {
      return Character.isBmpCodePoint(character) ? String.valueOf((char) character) : "";
    }
    String known = (font.startsWith("Wingdings") ? WINGDINGS : SYMBOL).get(character);
    boolean ascii = !font.startsWith("Wingdings") && character >= ' ' && character < 0x7f;
    return known != null ? known : ascii ? String.valueOf((char) character) : "□";
  }

  /** Returns a text with what it has of Symbol as characters that everybody knows. */
  static String readable(String text) {
    StringBuilder readable = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= PRIVATE && c <= LAST_PRIVATE) {
        readable = readable == null ? new StringBuilder(text.substring(0, i)) : readable;
        readable.append(of("Symbol", Integer.toHexString(c)));
      } else if (readable != null) {
        readable.append(c);
      }
    }
    return readable == null ? text : readable.toString();
  }
}
