package org.budgetperformance.reading;

import com.google.common.collect.ImmutableMap;
import org.budgetperformance.text.Characters;

/** The characters of a sentence one by one, and what LaTeX left between them. */
final class SentenceMarkup {
  private static final ImmutableMap<String, String> COMMANDS =
      ImmutableMap.<String, String>builder()
          .put("\\leq", "≤")
          .put("\\leqslant", "≤")
          .put("\\le", "≤")
          .put("\\geq", "≥")
          .put("\\geqslant", "≥")
          .put("\\ge", "≥")
          .put("\\pm", "±")
          .put("\\%", "%")
          .build();

  private SentenceMarkup() {}

  /** Returns the end of the character or command that starts at an index. */
  static int end(String text, int start) {
    if (text.charAt(start) != '\\') {
      return start + Character.charCount(text.codePointAt(start));
    }
    int end = start + 1;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end == start + 1 && text.startsWith("%", end) ? end + 1 : end;
  }

  /** Returns what a character or command stands for, nothing if it is white space or a bracket. */
  static String fold(String text, int start, int end) {
    char c = text.charAt(start);
    if (end > start + 1 && c == '\\') {
      String command = text.substring(start, end);
      return COMMANDS.getOrDefault(command, command);
    }
    // Chinese characters stand for themselves, and circled numbers have to stay numbering.
    if ((c >= '一' && c <= '\u9fff') || isCircled(c)) {
      return text.substring(start, end);
    }
    return c == '$' ? "" : Characters.compact(text.substring(start, end));
  }

  static boolean isCircled(char c) {
    return (c >= '①' && c <= '⑳') || (c >= '❶' && c <= '➓');
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
