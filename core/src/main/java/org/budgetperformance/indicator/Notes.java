package org.budgetperformance.indicator;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;

/** The body of a text, and the notes in brackets that follow it. */
final class Notes {
  private static final CharMatcher END = CharMatcher.anyOf("。;,!").precomputed();

  final String body;
  final ImmutableList<String> notes;

  private Notes(String body, ImmutableList<String> notes) {
    this.body = body;
    this.notes = notes;
  }

  /** Splits a compact text; brackets without their counterpart stay in the body. */
  static Notes split(String text) {
    int end = trimmed(text, text.length());
    if (end == 0 || text.charAt(end - 1) != ')') {
      return new Notes(text.substring(0, end), ImmutableList.of());
    }
    Deque<String> notes = new ArrayDeque<>();
    for (int open = opening(text, end); open >= 0; open = opening(text, end)) {
      if (open + 2 < end) {
        notes.addFirst(text.substring(open + 1, end - 1));
      }
      end = trimmed(text, open);
    }
    return new Notes(text.substring(0, end), ImmutableList.copyOf(notes));
  }

  private static int trimmed(String text, int end) {
    int last = end;
    while (last > 0 && END.matches(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  /**
   * Returns where the bracket opens that the last character before an end closes, or -1 if it holds no note,
   * as in 元/(人*月).
   */
  private static int opening(String text, int end) {
    int depth = 0;
    for (int i = end - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == ')') {
        depth++;
      } else if (c == '(') {
        depth--;
      }
      if (depth == 0) {
        boolean note = c == '(' && (i == 0 || text.charAt(i - 1) != '/');
        return note ? i : -1;
      }
    }
    return -1;
  }
}
