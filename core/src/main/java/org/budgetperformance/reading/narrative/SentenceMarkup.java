package org.budgetperformance.reading.narrative;

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

  /**
   * Adds what a character or command stands for, nothing if it is white space or a bracket.
   *
   * @return the end of the character or command
   */
  static int fold(String text, int start, StringBuilder to) {
    char c = text.charAt(start);
    if (isKept(c)) {
      to.append(c);
    } else if (c >= '！' && c <= '～') {
      to.append((char) (c - '！' + '!')); // the full-width form of an ASCII character
    } else if (c == '\\') {
      int end = commandEnd(text, start);
      String command = text.substring(start, end);
      to.append(COMMANDS.getOrDefault(command, command));
      return end;
    } else if (c > ' ' && c != '$') {
      int end =
          start + (Character.isSurrogate(c) ? Character.charCount(text.codePointAt(start)) : 1);
      to.append(Characters.compact(text.substring(start, end)));
      return end;
    }
    return start + 1;
  }

  private static int commandEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end == start + 1 && text.startsWith("%", end) ? end + 1 : end;
  }

  /** Chinese characters stand for themselves, and circled numbers have to stay numbering. */
  private static boolean isKept(char c) {
    boolean ascii = c > ' ' && c < 0x7f && c != '$' && c != '\\';
    return (c >= '一' && c <= '\u9fff') || ascii || isKeptSign(c) || isCircled(c);
  }

  private static boolean isKeptSign(char c) {
    return c == '、' || c == '。' || c == '“' || c == '”';
  }

  static boolean isCircled(char c) {
    return (c >= '①' && c <= '⑳') || (c >= '❶' && c <= '➓');
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
