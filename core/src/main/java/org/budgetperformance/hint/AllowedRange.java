package org.budgetperformance.hint;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.LocalizedText;
import org.immutables.value.Value;

/**
 * Which numbers the rules allow in a cell as the others stand (可填范围): below the least and above the most of them
 * some rule of severity ERROR fails. Not everything between needs to be right, and what a warning asks for is left out.
 *
 * <p>A hint, never an edit. Immutable and thread-safe.
 */
@Beta
@Value.Immutable
@ValueStyle
public abstract class AllowedRange implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link Hints#allowed}. */
  AllowedRange() {}

  /** Returns the cell. */
  public abstract Place place();

  /** Returns the least figure that all rules allow, empty if none sets a lower limit but 0. */
  public abstract Optional<Figure<?>> least();

  /** Returns the most that all rules allow, empty if none sets an upper limit. */
  public abstract Optional<Figure<?>> most();

  /** Returns whether what one rule allows another does not, so that some other cell is wrong (互相矛盾). */
  public abstract boolean isContradictory();

  /** Returns the rules that limit the cell, at least one, in their order. */
  public abstract ImmutableList<RuleInfo> rules();

  /**
   * Returns the range in words, such as {@code 7.20万元至7.25万元}.
   *
   * @param locale the language: Chinese, or else English
   */
  public String text(Locale locale) {
    return words().in(locale);
  }

  private LocalizedText words() {
    if (isContradictory()) {
      return LocalizedText.of(
          "各项要求互相矛盾，应先核对其他数据", "what rules ask for contradicts itself: see to other cells");
    } else if (!most().isPresent()) {
      return LocalizedText.of("不小于" + written(least()), "at least " + written(least()));
    } else if (!least().isPresent()) {
      return LocalizedText.of("不大于" + written(most()), "at most " + written(most()));
    }
    String from = written(least());
    String to = written(most());
    return from.equals(to)
        ? LocalizedText.of(from, from)
        : LocalizedText.of(from + "至" + to, from + " to " + to);
  }

  private String written(Optional<Figure<?>> end) {
    FigureType<?> type = place().column().type();
    Figure<?> figure = end.get();
    Object value = figure.get();
    Optional<Quantity> quantity =
        value instanceof Target
            ? ((Target) value).quantity()
            : value instanceof Actual ? ((Actual) value).quantity() : Optional.empty();
    return quantity.isPresent() ? quantity.get().toString() : type.format(figure.units());
  }

  /** Returns the range in English. */
  @Override
  public String toString() {
    return place() + ": " + text(Locale.ENGLISH);
  }
}
