package org.budgetperformance.check;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Collection;

/**
 * A few phrases that are looked for in many texts (词表).
 *
 * <p>They are kept by their first and by their last two characters, so that nearly every place of a
 * text is passed over in one step, however many phrases there are. Immutable and thread-safe.
 */
public final class Phrases {
  private static final int BUCKETS = 128;
  private static final String[] NONE = {};

  private final int width;
  private final String[][] byStart = new String[BUCKETS][];
  private final String[][] byEnd = new String[BUCKETS][];

  private Phrases(Collection<String> phrases) {
    int shortest = 2;
    for (String phrase : phrases) {
      shortest = Math.min(shortest, phrase.length());
    }
    this.width = shortest;
    for (String phrase : phrases) {
      add(byStart, bucket(phrase, 0), phrase);
      add(byEnd, bucket(phrase, phrase.length() - width), phrase);
    }
  }

  /**
   * Returns phrases.
   *
   * @param spaced the phrases, parted by spaces
   */
  public static Phrases of(String spaced) {
    return of(Splitter.on(' ').splitToList(spaced));
  }

  /**
   * Returns phrases.
   *
   * @param phrases the phrases, none of them empty
   */
  public static Phrases of(Collection<String> phrases) {
    return new Phrases(ImmutableList.copyOf(phrases));
  }

  private static void add(String[][] table, int bucket, String phrase) {
    String[] before = table[bucket] == null ? NONE : table[bucket];
    String[] after = new String[before.length + 1];
    System.arraycopy(before, 0, after, 0, before.length);
    after[before.length] = phrase;
    table[bucket] = after;
  }

  private int bucket(String text, int at) {
    char first = text.charAt(at);
    return (width == 1 ? first : first + 31 * text.charAt(at + 1)) & (BUCKETS - 1);
  }

  /** Returns the first character of each phrase. */
  public String firstCharacters() {
    StringBuilder first = new StringBuilder();
    for (String[] phrases : byStart) {
      for (int i = 0; phrases != null && i < phrases.length; i++) {
        first.append(phrases[i].charAt(0));
      }
    }
    return first.toString();
  }

  /** Returns whether a text ends with one of the phrases. */
  public boolean end(String text) {
    if (text.length() < width) {
      return false;
    }
    String[] candidates = byEnd[bucket(text, text.length() - width)];
    for (int i = 0; candidates != null && i < candidates.length; i++) {
      if (text.endsWith(candidates[i])) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether one of the phrases stands in a text. */
  public boolean standIn(String text) {
    return next(text, 0) >= 0;
  }

  /** Returns where the next of the phrases stands in a text, or -1. */
  public int next(String text, int from) {
    for (int at = from; at + width <= text.length(); at++) {
      if (startAt(text, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Returns whether one of the phrases stands at a place of a text. */
  public boolean startAt(String text, int at) {
    if (at + width > text.length()) {
      return false;
    }
    String[] candidates = byStart[bucket(text, at)];
    for (int i = 0; candidates != null && i < candidates.length; i++) {
      if (text.startsWith(candidates[i], at)) {
        return true;
      }
    }
    return false;
  }
}
