package org.budgetperformance.report;

import com.google.common.base.CharMatcher;
import org.budgetperformance.text.PersonalDetails;

/**
 * Writes GitHub's Markdown (Markdown 书写). Whatever is put into it as text stays text: characters that
 * could begin a mark, an element, an address or a mention are escaped. Not thread-safe.
 */
final class Markdown {
  private static final CharMatcher MARKS = CharMatcher.anyOf("\\`*_{}[]<>|~#&$@!^=");
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private final StringBuilder out = new StringBuilder(1 << 14);
  private final PersonalDetails details;

  Markdown(PersonalDetails details) {
    this.details = details;
  }

  /** Adds an empty line, a heading and an empty line. */
  Markdown heading(int level, String text) {
    if (out.length() > 0) {
      out.append('\n');
    }
    for (int i = 0; i < level; i++) {
      out.append('#');
    }
    out.append(' ').append(escape(text)).append("\n\n");
    return this;
  }

  Markdown paragraph(String text) {
    out.append(atStart(escape(text))).append("\n\n");
    return this;
  }

  /** Adds an item of a list, indented by its level, its name in bold if it has one. */
  Markdown item(int level, String name, String text) {
    for (int i = 0; i < level; i++) {
      out.append("  ");
    }
    out.append("- ");
    if (!name.isEmpty()) {
      out.append("**").append(escape(name)).append("** ").append(escape(text));
    } else {
      out.append(atStart(escape(text)));
    }
    out.append('\n');
    return this;
  }

  /** Ends a list or a table. */
  Markdown end() {
    out.append('\n');
    return this;
  }

  /** Adds the head of a table. */
  Markdown head(String... cells) {
    row(cells);
    for (int i = 0; i < cells.length; i++) {
      out.append("| --- ");
    }
    out.append("|\n");
    return this;
  }

  Markdown row(String... cells) {
    for (String cell : cells) {
      out.append("| ").append(escape(cell)).append(' ');
    }
    out.append("|\n");
    return this;
  }

  /** Adds lines as they are, in a block of code that no line of theirs can end. */
  Markdown code(String lines) {
    int longest = 2;
    int run = 0;
    for (int i = 0; i < lines.length(); i++) {
      run = lines.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    StringBuilder fence = new StringBuilder();
    for (int i = 0; i <= longest; i++) {
      fence.append('`');
    }
    out.append(fence).append("text\n");
    for (String line : lines.split("\n", -1)) {
      if (!line.isEmpty()) {
        out.append(Shown.of(line, details)).append('\n');
      }
    }
    out.append(fence).append("\n\n");
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** Returns a text in which nothing has a meaning, wherever but at the start of a line it stands. */
  String escape(String text) {
    String shown = Shown.of(text, details).trim();
    StringBuilder escaped = new StringBuilder(shown.length() + 16);
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      boolean address = c == ':' && shown.startsWith("//", i + 1);
      boolean site = c == '.' && shown.regionMatches(true, i - 3, "www", 0, 3);
      if (MARKS.matches(c) || address || site) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /** Escapes what has a meaning only at the start of a line: lists, rules, underlined headings. */
  private static String atStart(String escaped) {
    if (escaped.isEmpty()) {
      return escaped;
    }
    char first = escaped.charAt(0);
    if (first == '-' || first == '+') {
      return "\\" + escaped;
    }
    int end = 0;
    while (end < escaped.length() && DIGIT.matches(escaped.charAt(end))) {
      end++;
    }
    boolean number =
        end > 0
            && end < escaped.length()
            && (escaped.charAt(end) == '.' || escaped.charAt(end) == ')');
    return number ? escaped.substring(0, end) + "\\" + escaped.substring(end) : escaped;
  }
}
