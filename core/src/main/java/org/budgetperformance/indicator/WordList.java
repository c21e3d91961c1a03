package org.budgetperformance.indicator;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;

/**
 * Words to look for in a text (词表), found by their first or last character, so that looking for all of
 * them takes about as long as looking for one. Immutable and thread-safe.
 */
final class WordList {
  private static final int BUCKETS = 256;
  private static final String[] NONE = {};

  private final String[][] byFirst;
  private final String[][] byLast;

  private WordList(List<String> words) {
    byFirst = buckets(words, true);
    byLast = buckets(words, false);
  }

  /**
   * Returns a list of words.
   *
   * @param spaced the words, parted by spaces; where several fit, the first of them is found
   */
  static WordList of(String spaced) {
    return of(Splitter.on(' ').splitToList(spaced));
  }

  /** Returns a list of words, none of them empty. */
  static WordList of(Iterable<String> words) {
    List<String> list = new ArrayList<>();
    words.forEach(list::add);
    return new WordList(list);
  }

  private static String[][] buckets(List<String> words, boolean first) {
    List<List<String>> lists = new ArrayList<>();
    for (int i = 0; i < BUCKETS; i++) {
      lists.add(new ArrayList<>());
    }
    for (String word : words) {
      lists.get(bucket(word.charAt(first ? 0 : word.length() - 1))).add(word);
    }
    return lists.stream().map(list -> list.toArray(NONE)).toArray(String[][]::new);
  }

  private static int bucket(char c) {
    return (c ^ (c >>> 8)) & (BUCKETS - 1);
  }

  /** Returns the word that stands at an index of a text, or null if none does. */
  @Nullable
  String at(String text, int start) {
    if (start < text.length()) {
      for (String word : byFirst[bucket(text.charAt(start))]) {
        if (text.startsWith(word, start)) {
          return word;
        }
      }
    }
    return null;
  }

  /** Returns the word with which a text ends, or null if it ends with none. */
  @Nullable
  String atEnd(String text) {
    if (!text.isEmpty()) {
      for (String word : byLast[bucket(text.charAt(text.length() - 1))]) {
        if (text.endsWith(word)) {
          return word;
        }
      }
    }
    return null;
  }

  boolean startIn(String text) {
    return at(text, 0) != null;
  }

  boolean endIn(String text) {
    return atEnd(text) != null;
  }

  boolean areIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (at(text, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a word may begin with a character; if not, none does. */
  boolean mayBeginWith(char c) {
    return byFirst[bucket(c)].length > 0;
  }
}
