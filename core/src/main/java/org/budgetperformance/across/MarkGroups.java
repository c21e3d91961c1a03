package org.budgetperformance.across;

import java.util.Arrays;

/**
 * Finds out which of many things have a mark in common (倒排索引), in time that grows with the number of marks.
 *
 * <p>Where there are more marks than a small heap holds, they are taken in parts, each time those whose last bits
 * are the same.
 */
final class MarkGroups {
  /** So many bits of an entry say whose mark it is; the others are those of the mark. */
  private static final int OWNER_BITS = 24;

  private static final long OWNER = (1L << OWNER_BITS) - 1;
  private static final long MOST_AT_ONCE = 1L << 21;

  private MarkGroups() {}

  /** The marks of things that are numbered from 0. */
  interface Marked {
    /** Returns how many things there are. */
    int count();

    /** Returns about how many marks they have together. */
    long marks();

    /** Returns the marks of one; 0 is none. */
    long[] marks(int owner);
  }

  /** Takes the things that have one mark. */
  interface Visitor {
    /**
     * Takes a group.
     *
     * @param key stands for the mark, see {@link MarkGroups#key}
     * @param owners the things in ascending order, each once
     * @param count how many of them there are, at least two
     */
    void group(long key, int[] owners, int count);
  }

  /** Returns what of a mark names a group. */
  static long key(long mark) {
    return mark >>> OWNER_BITS;
  }

  /** Returns how many marks were looked at. */
  static long each(Marked things, Visitor visitor) {
    if (things.count() > OWNER) {
      throw new IllegalArgumentException("more than " + OWNER + " texts: " + things.count());
    }
    int parts = 1;
    while (things.marks() / parts > MOST_AT_ONCE) {
      parts *= 2;
    }
    long looked = 0;
    long[] entries = new long[1 << 10];
    for (int part = 0; part < parts; part++) {
      int size = 0;
      for (int owner = 0; owner < things.count(); owner++) {
        for (long mark : things.marks(owner)) {
          if (mark != 0 && (mark & (parts - 1)) == part) {
            entries = size < entries.length ? entries : Arrays.copyOf(entries, size + size / 2);
            entries[size++] = key(mark) << OWNER_BITS | owner;
          }
        }
      }
      Arrays.sort(entries, 0, size);
      groups(entries, size, visitor);
      looked += size;
    }
    return looked;
  }

  private static void groups(long[] entries, int size, Visitor visitor) {
    int[] owners = new int[16];
    int begin = 0;
    while (begin < size) {
      long key = key(entries[begin]);
      int end = begin;
      int count = 0;
      for (; end < size && key(entries[end]) == key; end++) {
        if (end == begin || entries[end] != entries[end - 1]) {
          owners = count < owners.length ? owners : Arrays.copyOf(owners, 2 * count);
          owners[count++] = (int) (entries[end] & OWNER);
        }
      }
      if (count > 1) {
        visitor.group(key, owners, count);
      }
      begin = end;
    }
  }
}
