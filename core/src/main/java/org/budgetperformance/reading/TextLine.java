package org.budgetperformance.reading;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.text.Characters;

/** One line of a text and its number, from 1. */
final class TextLine {
  private final int number;
  private final String text;

  TextLine(int number, String text) {
    this.number = number;
    this.text = text;
  }

  /** Returns the lines of a text, whichever of the usual line ends it has. */
  static ImmutableList<TextLine> split(String text) {
    ImmutableList.Builder<TextLine> lines = ImmutableList.builder();
    int number = 1;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        lines.add(new TextLine(number++, text.substring(start, i)));
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
