package org.budgetperformance.report;

import org.budgetperformance.text.PersonalDetails;

/** Collects lines of text, indented by two spaces a level. Not thread-safe. */
final class TextLines {
  private final StringBuilder text = new StringBuilder();
  private final TextStyle style;
  private final PersonalDetails details;

  TextLines(TextStyle style, PersonalDetails details) {
    this.style = style;
    this.details = details;
  }

  void add(int level, String line) {
    style.add(text, 2 * level, Shown.of(line, details));
  }

  /** Adds the line with which an entry begins, its severity in colour if colours are wanted. */
  void add(String before, Entry entry, String severity, String after) {
    String coloured = style.colour(entry, "[" + Shown.of(severity) + "]");
    style.add(text, 0, before + coloured + " " + Shown.of(after, details));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
