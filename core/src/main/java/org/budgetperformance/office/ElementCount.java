package org.budgetperformance.office;

/**
 * Counts the paragraphs and cells of a document as they begin, so that whoever goes over it again finds those that somebody
 * else has seen. What stands in a text box belongs to the paragraph at which the box is anchored: nothing can be pinned to it.
 * Not thread-safe.
 */
final class ElementCount {
  private int paragraphs;
  private int cells;
  private int boxes;

  /** Takes an element that begins, by its short name. */
  void start(String name) {
    if (name.equals("w:txbxContent")) {
      boxes++;
    } else if (boxes == 0 && name.equals("w:p")) {
      paragraphs++;
    } else if (boxes == 0 && name.equals("w:tc")) {
      cells++;
    }
  }

  /** Takes an element that ends, by its short name. */
  void end(String name) {
    if (name.equals("w:txbxContent")) {
      boxes--;
    }
  }

  /** Returns which paragraph began last, as a number below 0. */
  int paragraph() {
    return -paragraphs;
  }

  /** Returns which cell began last, from 1; in a text box, its paragraph. */
  int cell() {
    return boxes > 0 ? paragraph() : cells;
  }
}
