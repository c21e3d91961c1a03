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
    char c = text.charAt(start);
    if (c != '\\') {
      return start + (Character.isSurrogate(c) ? Character.charCount(text.codePointAt(start)) : 1);
    }
    int end = start + 1;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end == start + 1 && text.startsWith("%", end) ? end + 1 : end;
  }

  /** Adds what a character or command stands for, nothing if it is white space or a bracket. */
  static void fold(String text, int start, int end, StringBuilder to) {
    char c = text.charAt(start);
    if (end > start + 1 && c == '\\') {
      String command = text.substring(start, end);
      to.append(COMMANDS.getOrDefault(command, command));
    } else if (isKept(c)) {
      to.append(text, start, end);
    } else if (c >= '！' && c <= '～') {
      to.append((char) (c - '！' + '!')); // the full-width form of an ASCII character
    } else if (c > ' ' && c != '$') {
      to.append(Characters.compact(text.substring(start, end)));
    }
  }

  /** Chinese characters stand for themselves, and circled numbers have to stay numbering. */
  private static boolean isKept(char c) {
    boolean ascii = c > ' ' && c < 0x7f && c != '$';
    return (c >= '一' && c <= '\u9fff') || ascii || "、。“”".indexOf(c) >= 0 || isCircled(c);
  }

  static boolean isCircled(char c) {
    return (c >= '①' && c <= '⑳') || (c >= '❶' && c <= '➓');
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
