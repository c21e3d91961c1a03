package org.budgetperformance.rule;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;
import java.time.Year;

/**
 * A value that a jurisdiction sets (参数), with its basis and the last year for which it was
 * confirmed.
 *
 * <p>Immutable and thread-safe if its value is.
 *
 * @param <T> the class of the value
 */
public final class Parameter<T extends Serializable> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final T value;
  private final Citation citation;
  private final Year confirmed;

  private Parameter(T value, Citation citation, Year confirmed) {
    this.value = value;
    this.citation = citation;
    this.confirmed = confirmed;
  }

  /**
   * Returns a parameter.
   *
   * @param value the value, immutable
   * @param citation where it comes from
   * @param confirmed the last fiscal year for which it was seen to hold
   * @param <T> the class of the value
   */
  public static <T extends Serializable> Parameter<T> of(
      T value, Citation citation, Year confirmed) {
    return new Parameter<>(
        checkNotNull(value, "value"),
        checkNotNull(citation, "citation"),
        checkNotNull(confirmed, "confirmed"));
  }

  /** Returns the value. */
  public T value() {
    return value;
  }

  /** Returns where it comes from. */
  public Citation citation() {
    return citation;
  }

  /** Returns the last fiscal year for which it was seen to hold. */
  public Year confirmed() {
    return confirmed;
  }

  @Override
  public String toString() {
    return value + " (" + citation.status() + ", " + confirmed + ")";
  }
}
