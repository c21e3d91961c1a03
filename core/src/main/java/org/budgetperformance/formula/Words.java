package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.WordList;

/** A list of words that a question looks for (词表), with its name. Immutable and thread-safe. */
public final class Words implements Serializable {
  private static final long serialVersionUID = 1L;

  private final LocalizedText name;
  private final ImmutableList<String> words;

  private Words(LocalizedText name, ImmutableList<String> words) {
    this.name = name;
    this.words = words;
  }

  /**
   * Returns a list.
   *
   * @param name what it is called
   * @param words the words
   */
  public static Words of(LocalizedText name, Iterable<String> words) {
    return new Words(name, ImmutableList.copyOf(words));
  }

  /**
   * Returns a list.
   *
   * @param zh what it is called, in Chinese
   * @param en what it is called, in English
   * @param list the words
   */
  public static Words of(String zh, String en, WordList list) {
    return new Words(LocalizedText.of(zh, en), list.words());
  }

  /** Returns the step that takes the list. */
  Step step() {
    return Step.leaf(Operation.WORDS, name, StepValue.of(String.join("、", words)));
  }
}
