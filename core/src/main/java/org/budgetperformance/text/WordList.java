package org.budgetperformance.text;

import com.google.common.annotations.Beta;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javax.annotation.Nullable;

/**
 * Words to look for in a text (词表), found by their first or last characters, so that looking for all
 * of them takes about as long as looking for one.
 *
 * <p>Where several words fit, the longest is found. Immutable and thread-safe.
 */
@Beta
public final class WordList {
  /** How many buckets of single characters there are. */
  private static final int CHARACTERS = 256;

  private static final int LEAST_BUCKETS = 64;
  private static final String[] NONE = {};

  /**
   * How many characters choose a bucket: two if each word has as many. Hardly any place of a text then
   * has a bucket with a word in it, where single characters such as 一 or 不 often do.
   */
  private final int width;

  /** Several times as many as there are words, so that most places of a text are passed over at once. */
  private final String[][] byStart;

  private final String[][] byEnd;
  private final boolean[] first = new boolean[CHARACTERS];
  private final boolean[] last = new boolean[CHARACTERS];
  private final String firstCharacters;

  private final ImmutableList<String> words;

  private WordList(ImmutableList<String> words, List<String> longestFirst) {
    this.words = words;
    StringBuilder characters = new StringBuilder();
    int shortest = longestFirst.isEmpty() ? 2 : longestFirst.get(longestFirst.size() - 1).length();
    this.width = Math.min(2, shortest);
    int buckets = Math.max(LEAST_BUCKETS, Integer.highestOneBit(8 * longestFirst.size()));
    this.byStart = new String[buckets][];
    this.byEnd = new String[buckets][];
    for (String word : longestFirst) {
      add(byStart, bucket(word, 0), word);
      add(byEnd, bucket(word, word.length() - width), word);
      first[slot(word.charAt(0)) & (CHARACTERS - 1)] = true;
      last[slot(word.charAt(word.length() - 1)) & (CHARACTERS - 1)] = true;
      characters.append(word.charAt(0));
    }
    this.firstCharacters = characters.toString();
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
    List<String> longestFirst = new ArrayList<>();
    for (String word : words) {
      if (!word.isEmpty()) {
        longestFirst.add(word);
      }
    }
    longestFirst.sort(Comparator.comparingInt(String::length).reversed());
    return new WordList(ImmutableList.copyOf(words), longestFirst);
  }

  /** Returns the words, in the order in which they were given. */
  public ImmutableList<String> words() {
    return words;
  }

  private static void add(String[][] buckets, int bucket, String word) {
    String[] before = buckets[bucket] == null ? NONE : buckets[bucket];
    buckets[bucket] = Arrays.copyOf(before, before.length + 1);
    buckets[bucket][before.length] = word;
  }

  private int bucket(String text, int at) {
    char c = text.charAt(at);
    int slot = width == 1 ? slot(c) : c + 31 * text.charAt(at + 1);
    return slot & (byStart.length - 1);
  }

  private static int slot(char c) {
    return c ^ (c >>> 8);
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
    if (start + width > text.length()) {
      return null;
    }
    String[] words = byStart[bucket(text, start)];
    for (int i = 0; words != null && i < words.length; i++) {
      if (words[i].length() <= longest && text.startsWith(words[i], start)) {
        return words[i];
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
    if (end < width) {
      return null;
    }
    String[] words = byEnd[bucket(text, end - width)];
    for (int i = 0; words != null && i < words.length; i++) {
      if (words[i].length() <= longest && text.startsWith(words[i], end - words[i].length())) {
        return words[i];
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
    return next(text, 0) >= 0;
  }

  /**
   * Returns the first index at which one of the words stands in a text, or -1 if none does.
   *
   * @param text any text
   * @param from the index from which to look, not negative
   */
  public int next(String text, int from) {
    int last = text.length() - width;
    for (int at = from; at <= last; at++) {
      if (byStart[bucket(text, at)] != null && at(text, at) != null) {
        return at;
      }
    }
    return -1;
  }

  /** Returns whether a word may end with a character; if not, none does. */
  public boolean mayEndWith(char c) {
    return last[slot(c) & (CHARACTERS - 1)];
  }

  /** Returns whether a word may begin with a character; if not, none does. */
  public boolean mayBeginWith(char c) {
    return first[slot(c) & (CHARACTERS - 1)];
  }

  /** Returns the first character of each word. */
  public String firstCharacters() {
    return firstCharacters;
  }
}
