package org.budgetperformance.hint;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.amount.Points;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A published reading that gives a claimed score exactly, with the submission's own figures (自评得分的来源): where a
 * total, a dimension or a row outside its supported range may come from.
 *
 * <p>It is a hint, never a verdict: so many readings were tried that one may fit by chance, and {@link #chance} says how likely
 * that is. Immutable and thread-safe.
 */
@Beta
@Value.Immutable
@ValueStyle
public abstract class ScoreOrigin implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link Hints#origins}. */
  ScoreOrigin() {}

  /** Returns the document that claims the score. */
  public abstract SheetId form();

  /** Returns what is scored: the total, a dimension, an indicator or the execution rate. */
  public abstract LocalizedText label();

  /** Returns the claimed score. */
  public abstract Points claimed();

  /** Returns how it is come by, such as {@code 80 + 20 × 161.73 ÷ 171.38}. */
  public abstract LocalizedText formula();

  /** Returns where the figures of the formula stand. */
  public abstract ImmutableList<Place> sources();

  /** Returns how many readings at least as simple were tried for this score, this one included. */
  public abstract int tries();

  /**
   * Returns how likely it is that one of them fits a score by chance, from 0 to 0.05: tries × rounding ÷ the points at stake.
   */
  public abstract BigDecimal chance();

  /** Returns the hint as a sentence. */
  @Value.Derived
  @Value.Auxiliary
  public LocalizedText text() {
    return OriginWords.text(this);
  }

  /** Returns the score and its formula. */
  @Override
  public String toString() {
    return label().en() + " " + claimed() + " = " + formula().en();
  }
}
