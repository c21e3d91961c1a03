package org.budgetperformance.submission;

import java.io.Serializable;
import java.util.List;

/**
 * The numbers of a few keys, found by identity in a step or two (编号表).
 *
 * <p>It is asked for every figure that a rule looks at. Keys that are equal and not the same, as
 * after serialisation, are found too. Immutable and thread-safe.
 */
final class Numbering implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The values of lines, columns and types are serialisable. */
  @SuppressWarnings("serial")
  private final Object[] keys;

  private final int[] hashes;
  private final int[] numbers;

  private Numbering(int capacity) {
    this.keys = new Object[capacity];
    this.hashes = new int[capacity];
    this.numbers = new int[capacity];
  }

  /**
   * Numbers keys from 0 in their order.
   *
   * @param distinct the keys, no two of them equal
   */
  static Numbering of(List<?> distinct) {
    Numbering numbering = new Numbering(4 * Integer.highestOneBit(distinct.size() + 1));
    for (int number = 0; number < distinct.size(); number++) {
      Object key = distinct.get(number);
      int slot = numbering.slot(key.hashCode());
      while (numbering.keys[slot] != null) {
        slot = (slot + 1) & (numbering.keys.length - 1);
      }
      numbering.keys[slot] = key;
      numbering.hashes[slot] = key.hashCode();
      numbering.numbers[slot] = number;
    }
    return numbering;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (keys.length - 1);
  }

  /**
   * Returns the number of a key, or -1 if it has none.
   *
   * @param key the key
   * @param hash its hash code, which the caller gets from its own class
   */
  int find(Object key, int hash) {
    for (int slot = slot(hash); keys[slot] != null; slot = (slot + 1) & (keys.length - 1)) {
      if (keys[slot] == key || (hashes[slot] == hash && keys[slot].equals(key))) {
        return numbers[slot];
      }
    }
    return -1;
  }
}
