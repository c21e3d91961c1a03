package org.budgetperformance.report;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.budgetperformance.text.PersonalDetails;

/** Collects lines of text, indented by two spaces a level. Not thread-safe. */
final class TextLines {
  private final StringBuilder text = new StringBuilder();
  private final TextStyle style;
  private final PersonalDetails details;
  private ImmutableMap<String, String> names = ImmutableMap.of();

  TextLines(TextStyle style, PersonalDetails details) {
    this.style = style;
    this.details = details;
  }

  /**
   * Calls documents that have a number by that alone from here on, such as 附件3: their names were told.
   *
   * @param newNames the short names by the long ones
   */
  void call(ImmutableMap<String, String> newNames) {
    names = newNames;
  }

  void add(int level, String line) {
    style.add(text, 2 * level, Shown.of(named(line), details));
  }

  private String named(String line) {
    String named = line;
    for (Map.Entry<String, String> name : names.entrySet()) {
      named = named.replace(name.getKey(), name.getValue());
    }
    return named;
  }

  /** Adds the line with which an entry begins, its severity in colour if colours are wanted. */
  void add(String before, Entry entry, String severity, String after) {
    String coloured = style.colour(entry, "[" + Shown.of(severity) + "]");
    style.add(text, 0, before + coloured + " " + Shown.of(named(after), details));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
