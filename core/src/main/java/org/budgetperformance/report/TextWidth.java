package org.budgetperformance.report;

/** How many columns of a terminal a character takes (东亚字符宽度). */
final class TextWidth {
  /** First and last of the ranges of wide characters, ascending. */
  private static final int[] WIDE = {
    0x1100, 0x115f, 0x2e80, 0x303e, 0x3041, 0x4dbf, 0x4e00, 0xa4cf, 0xa960, 0xa97c, 0xac00, 0xd7a3,
    0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff00, 0xff60, 0xffe0, 0xffe6, 0x1f300, 0x1f64f, 0x1f680,
    0x1f6ff, 0x1f900, 0x1f9ff, 0x20000, 0x3fffd
  };

  private TextWidth() {}

  /** Returns 2 for East Asian wide characters, 0 for marks above or below another, 1 for all others. */
  static int of(int c) {
    if (c < WIDE[0]) {
      return c >= 0x300 && c <= 0x36f ? 0 : 1;
    }
    for (int i = 0; i < WIDE.length && c >= WIDE[i]; i += 2) {
      if (c <= WIDE[i + 1]) {
        return 2;
      }
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK ? 0 : 1;
  }
}
