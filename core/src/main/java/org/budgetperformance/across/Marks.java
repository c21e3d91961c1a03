package org.budgetperformance.across;

/** Fingerprints of 64 bits (指纹). Stateless. */
final class Marks {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final long FIRST_MIX = 0xff51afd7ed558ccdL;
  private static final long SECOND_MIX = 0xc4ceb9fe1a85ec53L;

  private Marks() {}

  /** Returns the mark of a text. */
  static long of(CharSequence text) {
    long mark = text.length();
    for (int i = 0; i < text.length(); i++) {
      mark = (mark + text.charAt(i)) * FACTOR;
    }
    return mixed(mark);
  }

  /** Returns the mark of some characters, 0 if one of them is a gap. */
  static long of(char[] letters, int begin, int length) {
    long mark = 0;
    for (int i = begin; i < begin + length; i++) {
      if (letters[i] == Passage.GAP) {
        return 0;
      }
      mark = (mark + letters[i]) * FACTOR;
    }
    return mixed(mark);
  }

  /** Returns the mark of a number beside another mark. */
  static long with(long mark, long number) {
    return mixed((mark + number) * FACTOR);
  }

  /** Every bit of the result depends on each of what it is made of (the last step of MurmurHash3). */
  private static long mixed(long mark) {
    long mixed = (mark ^ (mark >>> 33)) * FIRST_MIX;
    mixed = (mixed ^ (mixed >>> 33)) * SECOND_MIX;
    return mixed ^ (mixed >>> 33);
  }
}
