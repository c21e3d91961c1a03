package org.budgetperformance.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.io.Serializable;

/** Words that are found with spaces between their characters too (可含空格的词). Immutable and thread-safe. */
final class SpacedWords implements Serializable {
  private static final Ordering<String> LONGEST_FIRST =
      Ordering.natural().onResultOf(String::length).reverse();

  private static final long serialVersionUID = 1L;

  private final ImmutableListMultimap<Character, String> byFirst;
  private final ImmutableListMultimap<Character, String> byLast;
  private final ImmutableSet<String> words;

  private SpacedWords(Iterable<String> words) {
    ImmutableListMultimap.Builder<Character, String> first = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<Character, String> last = ImmutableListMultimap.builder();
    for (String word : LONGEST_FIRST.sortedCopy(words)) {
      first.put(word.charAt(0), word);
      last.put(word.charAt(word.length() - 1), word);
    }
    this.words = ImmutableSet.copyOf(words);
    this.byFirst = first.build();
    this.byLast = last.build();
  }

  /** Returns words that are parted by spaces. */
  static SpacedWords of(String spaced) {
    return of(Splitter.on(' ').omitEmptyStrings().split(spaced));
  }

  /** Returns words, none of them empty. */
  static SpacedWords of(Iterable<String> words) {
    return new SpacedWords(words);
  }

  ImmutableSet<String> words() {
    return words;
  }

  /** Returns the end of the longest word that stands at an index, or -1. */
  int after(FoldedText text, int from) {
    for (String word : byFirst.get(text.at(from))) {
      int end = text.after(from, word);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  /** Returns the beginning of the longest word that ends at an index, or -1. */
  int before(FoldedText text, int to) {
    for (String word : byLast.get(text.at(to - 1))) {
      int begin = text.before(to, word);
      if (begin >= 0) {
        return begin;
      }
    }
    return -1;
  }
}
