package org.budgetperformance.text;

import com.google.common.annotations.Beta;
import com.google.common.base.Splitter;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.annotation.Nullable;

/**
 * Words to look for in a text (词表), found by their first or last character, so that looking for all of
 * them takes about as long as looking for one.
 *
 * <p>Where several words fit, the longest is found. Immutable and thread-safe.
 */
@Beta
public final class WordList {
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
   * @param spaced the words, parted by spaces
   */
  public static WordList of(String spaced) {
    return of(Splitter.on(' ').split(spaced));
  }

  /**
   * Returns a list of words.
   *
   * @param words the words; an empty one is found nowhere
   */
  public static WordList of(Iterable<String> words) {
    List<String> longestFirst = Lists.newArrayList(words);
    longestFirst.sort(Comparator.comparingInt(String::length).reversed());
    return new WordList(longestFirst);
  }

  private static String[][] buckets(List<String> words, boolean first) {
    List<List<String>> lists = new ArrayList<>();
    for (int i = 0; i < BUCKETS; i++) {
      lists.add(new ArrayList<>());
    }
    for (String word : words) {
      if (!word.isEmpty()) {
        lists.get(bucket(word.charAt(first ? 0 : word.length() - 1))).add(word);
      }
    }
    return lists.stream().map(list -> list.toArray(NONE)).toArray(String[][]::new);
  }

  private static int bucket(char c) {
    return (c ^ (c >>> 8)) & (BUCKETS - 1);
  }

  /**
   * Returns the longest word that stands at an index of a text, or null if none does.
   *
   * @param text any text
   * @param start the index, not negative; at or beyond the end of the text no word stands
   */
  @Nullable
  public String at(String text, int start) {
    return at(text, start, text.length());
  }

  /**
   * Returns the longest word that stands at an index of a text, or null if none does.
   *
   * @param text any text
   * @param start the index, not negative; at or beyond the end of the text no word stands
   * @param longest the length of the longest word that will do
   */
  @Nullable
  public String at(String text, int start, int longest) {
    if (start < text.length()) {
      for (String word : byFirst[bucket(text.charAt(start))]) {
        if (word.length() <= longest && text.startsWith(word, start)) {
          return word;
        }
      }
    }
    return null;
  }

  /**
   * Returns the end of the longest word at an index of a text, or that index if none stands there.
   *
   * @param text any text
   * @param start the index, not negative
   */
  public int skip(String text, int start) {
    String word = at(text, start);
    return word == null ? start : start + word.length();
  }

  /**
   * Returns the end of all the words that follow each other from an index of a text on.
   *
   * @param text any text
   * @param start the index, not negative
   */
  public int skipAll(String text, int start) {
    int end = start;
    for (int next = skip(text, end); next > end; next = skip(text, end)) {
      end = next;
    }
    return end;
  }

  /**
   * Returns the longest word that ends at an index of a text, or null if none does.
   *
   * @param text any text
   * @param end the index, at most the length of the text
   */
  @Nullable
  public String before(String text, int end) {
    return before(text, end, end);
  }

  /**
   * Returns the longest word that ends at an index of a text, or null if none does.
   *
   * @param text any text
   * @param end the index, at most the length of the text
   * @param longest the length of the longest word that will do
   */
  @Nullable
  public String before(String text, int end, int longest) {
    if (end > 0) {
      for (String word : byLast[bucket(text.charAt(end - 1))]) {
        if (word.length() <= longest && text.startsWith(word, end - word.length())) {
          return word;
        }
      }
    }
    return null;
  }

  /** Returns whether a text starts with one of the words. */
  public boolean startIn(String text) {
    return at(text, 0) != null;
  }

  /** Returns whether a text ends with one of the words. */
  public boolean endIn(String text) {
    return before(text, text.length()) != null;
  }

  /** Returns whether one of the words stands in a text. */
  public boolean areIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (at(text, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a word may end with a character; if not, none does. */
  public boolean mayEndWith(char c) {
    return byLast[bucket(c)].length > 0;
  }

  /** Returns whether a word may begin with a character; if not, none does. */
  public boolean mayBeginWith(char c) {
    return byFirst[bucket(c)].length > 0;
  }
}
