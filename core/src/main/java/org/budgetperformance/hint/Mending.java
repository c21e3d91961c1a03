package org.budgetperformance.hint;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Locale;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A change of up to three cells that mends a cause (改法): with it none of the cause's errors is left, and there is no
 * new error or warning; that was tried by evaluating the changed submission.
 *
 * <p>Where no rule tells several such changes apart they are choices of one mending. A hint, never an edit.
 * Immutable and thread-safe.
 */
@Beta
@Value.Immutable
@ValueStyle
public abstract class Mending implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link Cause#mendings()}. */
  Mending() {}

  /** Returns the choices, at least one, each the figures that would stand in its cells. */
  public abstract ImmutableList<ImmutableMap<Place, Figure<?>>> choices();

  /** Returns the first choice. */
  public ImmutableMap<Place, Figure<?>> changes() {
    return choices().get(0);
  }

  /**
   * Returns the choices in words, with the labels of their cells.
   *
   * @param locale the language: Chinese, or else English
   */
  public String text(Locale locale) {
    return LocalizedText.of(
            CauseWords.choices(this, Locale.CHINESE), CauseWords.choices(this, Locale.ENGLISH))
        .in(locale);
  }

  /** Returns the choices in English. */
  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }
}
