package org.budgetperformance.reading;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.text.Characters;

/** One line of a text and its number, from 1. */
final class TextLine {
  /** No table leaves so many cells blank in a row; beyond them blank lines would only take memory. */
  private static final int MOST_EMPTY = 1_000;

  private final int number;
  private final String text;

  TextLine(int number, String text) {
    this.number = number;
    this.text = text;
  }

  /**
   * Returns the lines of a text, whichever of the usual line ends it has, without the rest of very
   * long runs of empty ones.
   */
  static ImmutableList<TextLine> split(String text) {
    ImmutableList.Builder<TextLine> lines = ImmutableList.builder();
    int number = 1;
    int start = 0;
    int empty = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        empty = i == start ? empty + 1 : 0;
        if (empty <= MOST_EMPTY) {
          lines.add(new TextLine(number, BarredRows.withTabs(text.substring(start, i))));
        }
        number++;
        boolean pair = i + 1 < text.length() && text.startsWith("\r\n", i);
        i += pair ? 1 : 0;
        start = i + 1;
      }
    }
    return lines.build();
  }

  int number() {
    return number;
  }

  String text() {
    return text;
  }

  boolean isBlank() {
    return Characters.compact(text).isEmpty();
  }

  @Override
  public String toString() {
    return number + ": " + text;
  }
}
